"""Beside the merge: how far it is, what happened, what saving does, and the way out."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from kbstudio.desktop.icons import icon
from kbstudio.desktop.theme import current_theme
from kbstudio.text.compare.merge_choices import MergeChoices
from kbstudio.ui.merge.facts import MergeFacts
from kbstudio.ui.merge.place_list import PlaceList
from kbstudio.ui.widgets.code_label import CodeLabel
from kbstudio.ui.widgets.icon_label import IconLabel
from kbstudio.ui.widgets.labels import hairline, heading_label, quiet_label
from kbstudio.ui.widgets.person_label import isolated


class MergeInspector(QWidget):
    """Says how many places are decided; saves the result, or closes and keeps everything."""

    save_requested = Signal()
    close_requested = Signal()
    place_requested = Signal(int)
    """The number of a place to go to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices: MergeChoices | None = None
        self._facts: MergeFacts | None = None
        self._busy = False
        self._count = heading_label(self, "")
        self._code = CodeLabel("", self)
        self._progress = _Progress(self)
        self.places = PlaceList(self)
        self._happened = QLabel(self)
        self._happened.setWordWrap(True)
        self._after = [_Line(name, self) for name in ("pencil-simple", "users", "shield-check")]
        self._why_icon = IconLabel("warning", "warn-mark", parent=self)
        self._why = QLabel(self)
        self._why.setWordWrap(True)
        self._show = QPushButton(self.tr("Show"), self)
        self._show.setProperty("link", True)
        self.close_button = QPushButton(self.tr("Close, keep all"), self)
        self.close_button.setToolTip(self.tr("Nothing is saved; your text and what you decided stay on this computer"))
        self.save_button = QPushButton(icon("check", "on-accent"), self.tr("Save result"), self)
        self.save_button.setProperty("primary", True)
        self._lay_out()
        self.places.place_chosen.connect(self.place_requested)
        self._show.clicked.connect(self._show_open)
        self.close_button.clicked.connect(self.close_requested)
        self.save_button.clicked.connect(self.save_requested)
        self.save_button.setEnabled(False)

    @property
    def may_save(self) -> bool:
        """Whether the result can be saved now."""
        return self.save_button.isEnabled()

    @property
    def reason(self) -> str:
        """Why the result cannot be saved now; empty where it can."""
        return self._why.text() if not self._why.isHidden() else ""

    def show_merge(self, facts: MergeFacts, choices: MergeChoices) -> None:
        """Tell about a merge."""
        self._facts, self._choices = facts, choices
        self._code.show_code(facts.code)
        self._tell_what_happened(facts)
        self._tell_what_follows(facts)
        self.refresh()

    def refresh(self, problem: str = "") -> None:
        """Tell how the places stand now; ``problem`` is why the last try to save it failed."""
        choices, facts = self._choices, self._facts
        if choices is None or facts is None:
            return
        conflicts, open_places = choices.plan.conflicts, len(choices.open)
        done = len(conflicts) - open_places
        if conflicts:
            told = self.tr("{done} of {count} places decided").format(done=done, count=len(conflicts))
        else:
            told = self.tr("Nothing to decide")
        self._count.setText(told)
        self._progress.show_progress([choices.decision(number) is not None for number in conflicts])
        self._progress.setAccessibleName(told)
        self._progress.setVisible(bool(conflicts))
        self.places.setVisible(bool(conflicts))
        self.places.show_places(choices)
        why = facts.refusal or problem
        if open_places:
            why = self.tr("%n place(s) open", "", open_places)
        self._show.setVisible(bool(open_places))
        self._why.setText(why)
        self._why.setVisible(bool(why))
        self._why_icon.setVisible(bool(why))
        self._settle(bool(open_places or facts.refusal), why)

    def set_busy(self, busy: bool) -> None:
        """Hold the button while the result is on its way."""
        self._busy = busy
        self.refresh()

    def _settle(self, refused: bool, why: str) -> None:
        self.save_button.setEnabled(not refused and not self._busy)
        self.save_button.setToolTip(why or self.tr("Save the result as the next version (Ctrl+S)"))
        self.save_button.setAccessibleDescription(why)

    def _show_open(self) -> None:
        if self._choices is not None and self._choices.open:
            self.place_requested.emit(self._choices.open[0])

    def _tell_what_happened(self, facts: MergeFacts) -> None:
        values = {"author": isolated(facts.theirs_author), "number": facts.theirs}
        if facts.news:
            told = facts.news
        elif facts.others:
            told = self.tr("{author} saved version {number} while you were writing.").format(**values)
        else:
            told = self.tr("You saved version {number} from somewhere else while you were writing here.").format(
                **values
            )
        self._happened.setText(f"{told} {self.tr('Your text is kept on this computer.')}")

    def _tell_what_follows(self, facts: MergeFacts) -> None:
        version, authors, verdicts = self._after
        version.setText(self.tr("The result becomes version {number} of the draft").format(number=facts.result))
        authors.setVisible(facts.others)
        authors.setText(self.tr("Both of you stay authors in its history"))
        if facts.verdicts == "in_review":
            verdicts.setText(self.tr("It leaves the review: its reviewers have to be asked again"))
        elif facts.verdicts == "approved":
            verdicts.setText(self.tr("Its approval no longer counts: the text has to be reviewed again"))
        else:
            verdicts.setText(self.tr("No verdict is affected: it is not in review"))

    def _lay_out(self) -> None:
        head = QWidget(self)
        rows = QVBoxLayout(head)
        rows.setContentsMargins(16, 12, 16, 12)
        rows.setSpacing(8)
        line = QHBoxLayout()
        line.addWidget(self._count, 1)
        line.addWidget(self._code)
        rows.addLayout(line)
        rows.addWidget(self._progress)
        foot = QFrame(self)
        under = QVBoxLayout(foot)
        under.setContentsMargins(16, 12, 16, 12)
        under.setSpacing(10)
        why = QHBoxLayout()
        why.addWidget(self._why_icon)
        why.addWidget(self._why, 1)
        why.addWidget(self._show)
        under.addLayout(why)
        buttons = QHBoxLayout()
        buttons.addWidget(self.close_button)
        buttons.addStretch(1)
        buttons.addWidget(self.save_button)
        under.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(hairline(self))
        column.addWidget(self.places, 1)
        column.addWidget(self._section(self.tr("What happened"), self._happened))
        column.addWidget(hairline(self))
        column.addWidget(self._section(self.tr("After saving"), *self._after))
        # Takes the room of the list where there is nothing to be decided.
        column.addStretch(0)
        column.addWidget(hairline(self))
        column.addWidget(foot)
        for widget in (self._why, self._why_icon, self._show):
            widget.hide()

    def _section(self, title: str, *parts: QWidget) -> QWidget:
        section = QWidget(self)
        section.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        column = QVBoxLayout(section)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(6)
        column.addWidget(heading_label(section, title))
        for part in parts:
            column.addWidget(part)
        return section


class _Line(QWidget):
    """One fact with its icon."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = quiet_label(self)
        self._words.setProperty("role", "")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(IconLabel(name, parent=self), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)

    def setText(self, text: str) -> None:
        self._words.setText(text)


class _Progress(QWidget):
    """One segment for each place, filled once it is decided."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._done: list[bool] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_progress(self, done: list[bool]) -> None:
        """Show which places are decided, in order."""
        self._done = done
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(80, 6)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = current_theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        count = max(1, len(self._done))
        gap = 3 if self.width() / count > 8 else 0
        each = (self.width() - gap * (count - 1)) / count
        for n, done in enumerate(self._done):
            x = n * (each + gap)
            x = self.width() - x - each if self.isRightToLeft() else x
            painter.setBrush(QColor(theme.good_mark if done else theme.line))
            radius = 3 if gap else 0
            painter.drawRoundedRect(round(x), 0, max(1, round(x + each) - round(x)), 6, radius, radius)
