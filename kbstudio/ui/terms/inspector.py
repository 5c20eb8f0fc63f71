"""Beside the table: one term to read and change, and what became of it meanwhile."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from kbstudio.desktop.errors import message_for
from kbstudio.desktop.icons import icon
from kbstudio.domain.concepts import ConceptChange
from kbstudio.text.translation.terms import Concept
from kbstudio.ui.terms.drafts import ChangedMeanwhile, Draft
from kbstudio.ui.terms.form import TermForm
from kbstudio.ui.terms.history import TermHistory, told
from kbstudio.ui.widgets.labels import hairline, quiet_label


class TermInspector(QWidget):
    """``draft`` is what is filled in, and what it began with."""

    draft_changed = Signal()
    """Something else is filled in."""

    keep_requested = Signal()
    """The person wants what is filled in kept."""

    removal_requested = Signal()
    """The person wants the term gone."""

    discard_requested = Signal()
    """The person wants the term as it is kept, without what was typed."""

    history_wanted = Signal(str)
    """The code of the term shown, as it is kept."""

    restore_requested = Signal(object)
    """The ``Concept`` as it was once, which is to count again."""

    choice_made = Signal(bool)
    """Of two who changed one term: whether what this person typed is to be kept, or what the other did."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before: Concept | None = None
        self._again = False
        self._may_not = ""
        self._shows = False
        self.form = TermForm(self)
        self.history = TermHistory(self)
        self._nothing = quiet_label(self, self.tr("Choose a term to see what it is called in each language."))
        self.problem = QLabel(self)
        self.theirs = quiet_label(self)
        self.keep_mine = QPushButton(self.tr("Keep mine"), self)
        self.take_theirs = QPushButton(self.tr("Take theirs"), self)
        self.why = quiet_label(self)
        self.remove = QPushButton(icon("trash"), self.tr("Remove"), self)
        self.discard = QPushButton(self.tr("Discard"), self)
        self.save = QPushButton(icon("check", "on-accent"), self.tr("Save"), self)
        self._scroll = QScrollArea(self)
        self._lay_out()

        self.form.changed.connect(self._changed)
        self.form.submitted.connect(self._keep)
        self.save.clicked.connect(self._keep)
        self.remove.clicked.connect(self.removal_requested)
        self.discard.clicked.connect(self.discard_requested)
        self.keep_mine.clicked.connect(lambda: self.choice_made.emit(True))
        self.history.restore_requested.connect(self.restore_requested)
        self.take_theirs.clicked.connect(lambda: self.choice_made.emit(False))
        self.show_nothing()

    @property
    def draft(self) -> Draft | None:
        """What is filled in; None where no term is shown."""
        return Draft(self._before, self.form.concept, self._again) if self._shows else None

    def offer(self, locales: Sequence[str], people: Sequence[tuple[str, str, str]]) -> None:
        """Offer these languages and people."""
        self.form.offer(locales, people)

    def allow(self, why_not: str) -> None:
        """Let the person change terms, or say why they may not."""
        self._may_not = why_not
        self.form.set_read_only(bool(why_not))
        self._fit()

    def show_draft(self, draft: Draft, error: Exception | None = None) -> None:
        """Show a term as it is kept or as somebody has begun to change it, and why that could not be kept."""
        self._before, self._again, self._shows = draft.before, draft.again, True
        self.form.show_concept(draft.typed, is_new=draft.before is None)
        self._scroll.show()
        self._nothing.hide()
        self.show_problem(error)
        self._ask_history()

    def rebase(self, kept: Concept) -> None:
        """Go on from what is kept now, without touching what is being typed."""
        self._before, self._again = kept, False
        self.show_problem(None)
        self._ask_history()

    def show_nothing(self) -> None:
        """No term is chosen."""
        self._before, self._again, self._shows = None, False, False
        self._scroll.hide()
        self._nothing.show()
        self.show_problem(None)

    def show_problem(self, error: Exception | None) -> None:
        """Say why what was typed is not kept; None where all is well."""
        self.problem.setText(message_for(error) if error is not None else "")
        self.problem.setVisible(error is not None)
        two = isinstance(error, ChangedMeanwhile)
        self.theirs.setText(told(error.theirs) if isinstance(error, ChangedMeanwhile) else "")
        self.theirs.setVisible(bool(self.theirs.text()))
        for button in (self.keep_mine, self.take_theirs):
            button.setVisible(two)
        self._fit()

    def show_history(self, code: str, changes: Sequence[ConceptChange], names: Mapping[str, str]) -> None:
        """Show what became of a term, if it is still the one at hand."""
        if self._before is not None and self._before.code == code:
            self.history.show_changes(changes, names)

    def _ask_history(self) -> None:
        if self._before is None:
            self.history.show_changes((), {})
        else:
            self.history_wanted.emit(self._before.code)

    def _changed(self) -> None:
        if not self.keep_mine.isVisibleTo(self):
            self.show_problem(None)
        self._fit()
        self.draft_changed.emit()

    def _keep(self) -> None:
        if self.save.isEnabled():
            self.keep_requested.emit()

    def _fit(self) -> None:
        draft = self.draft
        changed = draft is not None and draft.is_changed
        reason = self._may_not or (
            self.tr("Give it a word in one language.") if draft is not None and changed and not draft.is_whole else ""
        )
        self.why.setText(reason)
        self.why.setVisible(bool(reason) and draft is not None)
        undecided = self.keep_mine.isVisibleTo(self)
        self.save.setEnabled(changed and not reason and not undecided)
        self.save.setToolTip(reason)
        self.save.setAccessibleDescription(reason)
        self.history.allow(restoring=not changed and not self._may_not and not undecided)
        self.discard.setVisible(changed and not self._may_not and not undecided)
        self.remove.setEnabled(draft is not None and draft.before is not None and not self._may_not)
        self.remove.setToolTip(self._may_not)

    def _lay_out(self) -> None:
        both = QWidget(self)
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.form)
        column.addWidget(self.history)
        column.addStretch(1)
        self._scroll.setWidget(both)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._nothing.setContentsMargins(16, 16, 16, 16)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.problem.setProperty("tone", "stop")
        self.problem.setWordWrap(True)
        self.problem.setContentsMargins(16, 8, 16, 8)
        self.theirs.setContentsMargins(16, 8, 16, 0)
        self.theirs.setTextFormat(Qt.TextFormat.PlainText)
        self.save.setProperty("primary", True)
        for button in (self.keep_mine, self.take_theirs, self.remove, self.discard, self.save):
            button.setAutoDefault(False)
        choice = QHBoxLayout()
        choice.setContentsMargins(16, 6, 16, 6)
        choice.setSpacing(8)
        choice.addStretch(1)
        choice.addWidget(self.take_theirs)
        choice.addWidget(self.keep_mine)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.remove)
        foot.addStretch(1)
        foot.addWidget(self.discard)
        foot.addWidget(self.save)
        below = QVBoxLayout()
        below.setContentsMargins(16, 10, 16, 12)
        below.setSpacing(8)
        below.addWidget(self.why)
        below.addLayout(foot)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._nothing, 1)
        whole.addWidget(self._scroll, 1)
        whole.addWidget(self.problem)
        whole.addWidget(self.theirs)
        whole.addLayout(choice)
        whole.addWidget(hairline(self))
        whole.addLayout(below)
