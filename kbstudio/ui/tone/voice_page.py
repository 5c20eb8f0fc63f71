"""What a guideline wants in prose, what it holds for, and who answers for it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from kbstudio.desktop.icons import icon
from kbstudio.domain.guidelines import GuidelineRow
from kbstudio.text.counting import count_words
from kbstudio.text.direction import direction_of
from kbstudio.ui.tone.scope_boxes import ScopeChoices
from kbstudio.ui.tone.scope_form import ScopeForm
from kbstudio.ui.tone.scrolled import scrolled
from kbstudio.ui.tone.words import force_word, scope_words
from kbstudio.ui.tone.work import Work
from kbstudio.ui.widgets.labels import quiet_label
from kbstudio.ui.widgets.person_label import PersonLabel, isolated
from kbstudio.ui.widgets.section import section

_LONGEST = 600


class VoicePage(QWidget):
    """``form`` is the scope; the prose is written in the tab of the article."""

    text_requested = Signal()
    """The person wants to write the text."""

    changed = Signal()
    """Another scope is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = QPushButton(icon("pencil-simple"), self.tr("Edit the text"), self)
        self.form = ScopeForm(self)
        self._prose = QLabel(self)
        self._prose.setWordWrap(True)
        self._prose.setTextFormat(Qt.TextFormat.PlainText)
        self._words = quiet_label(self)
        self._owner = PersonLabel("", "", self)
        self._chain = quiet_label(self)
        self._told = QLabel(self)
        self._told.setWordWrap(True)
        self._told.setProperty("tone", "stop")
        self._told.setContentsMargins(8, 4, 8, 4)
        self._told.hide()
        row = QHBoxLayout()
        row.addWidget(self.edit)
        row.addWidget(self._words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(
            scrolled(
                section(self.tr("Voice and goal"), self._prose, row, first=True),
                section(self.tr("Holds for"), self.form, self._told),
                section(self.tr("Comes after"), self._chain),
                section(self.tr("Answers for it"), self._owner),
            )
        )

        self.edit.clicked.connect(self.text_requested)
        self.form.changed.connect(self.changed)

    def show_work(self, work: Work, choices: ScopeChoices) -> None:
        """Show a guideline."""
        prose = prose_of(work.body)
        self._prose.setText(prose or self.tr("Nothing is written of voice and goal yet."))
        self._prose.setProperty("role", "" if prose else "secondary")
        if prose:
            right_to_left = direction_of(work.locale) == "rtl"
            self._prose.setLayoutDirection(
                Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
            )
            # The space at which a line is broken pushes its last letters beyond the edge.
            self._prose.setContentsMargins(8 if right_to_left else 0, 0, 0, 0)
        else:
            self._prose.unsetLayoutDirection()
        self._words.setText(self.tr("%n word(s)", "", count_words(work.body)))
        self.form.offer(choices, work.code)
        self.form.show_fields(work.fields)
        owner = work.opened.article.owner
        self._owner.show_person(work.opened.display_names.get(owner, owner))
        self.show_problem("")

    def show_chain(self, guidelines: Sequence[GuidelineRow], own: str) -> None:
        """Show which guidelines hold too for the same texts, the broadest first."""
        told = [
            f"{isolated(row.title)} · {isolated(scope_words(row.scope))} · {force_word(row)}"
            for row in guidelines
            if row.code != own
        ]
        self._chain.setText("\n".join(told) or self.tr("No other guideline holds for these texts."))

    def show_problem(self, sentence: str) -> None:
        """Say why the scope cannot be that; empty: it can."""
        self._told.setText(sentence)
        self._told.setVisible(bool(sentence))

    @property
    def problem(self) -> str:
        """Why the scope cannot be what is typed; empty where it can."""
        return self._told.text()

    def show_only(self, *, only: bool) -> None:
        """Whether it can only be read."""
        self.form.show_only(only=only)


def prose_of(body: str) -> str:
    """The first paragraphs before the first heading with an id, shortened."""
    told: list[str] = []
    for line in body.splitlines():
        if line.startswith("#") and "{#" in line:
            break
        if not line.startswith(("#", "```")):
            told.append(line.strip())
    whole = "\n".join(told).strip()
    return whole if len(whole) <= _LONGEST else f"{whole[:_LONGEST].rstrip()}…"
