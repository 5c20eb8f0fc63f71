"""A guideline in the middle of the place: its parts to choose from, and saving at the foot."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from kbstudio.desktop.errors import message_for
from kbstudio.desktop.icons import icon
from kbstudio.domain.revisions import RevisionState
from kbstudio.ui.tone.coverage_page import CoveragePage
from kbstudio.ui.tone.rule_page import RulePage
from kbstudio.ui.tone.rules_page import RulesPage
from kbstudio.ui.tone.test_page import TestPage
from kbstudio.ui.tone.voice_page import VoicePage
from kbstudio.ui.tone.words import scope_parts
from kbstudio.ui.tone.work import Work
from kbstudio.ui.tone_effects.impact_page import ImpactPage
from kbstudio.ui.widgets.chip import Chip, state_word
from kbstudio.ui.widgets.code_label import CodeLabel
from kbstudio.ui.widgets.elided_label import ElidedLabel
from kbstudio.ui.widgets.labels import hairline
from kbstudio.ui.widgets.person_label import isolated
from kbstudio.ui.widgets.reasoned_button import ReasonedButton
from kbstudio.ui.widgets.segmented_buttons import SegmentedButtons

VOICE, RULES, RULE, TEST, IMPACT, COVERAGE = "voice", "rules", "rule", "test", "impact", "coverage"


class GuidelinePanel(QWidget):
    """``parts`` chooses what is shown; each part is a page of its own."""

    save_requested = Signal()
    """The person wants what was changed saved."""

    revert_requested = Signal()
    """The person wants to do without what was changed."""

    submit_requested = Signal()
    """The person wants the guideline reviewed."""

    rebase_requested = Signal()
    """The person wants their changes in the version somebody else saved meanwhile."""

    part_chosen = Signal(str)
    """Another part is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = ElidedLabel("", self)
        self._title.setProperty("role", "place")
        self._code = CodeLabel("", self)
        self._chips = QHBoxLayout()
        self._chips.setSpacing(4)
        self._state = Chip("draft", parent=self)
        self._stack = QStackedWidget(self)
        self.voice = VoicePage(self)
        self.rules = RulesPage(self)
        self.rule = RulePage(self)
        self.test = TestPage(self)
        self.impact = ImpactPage(self)
        self.coverage = CoveragePage(self)
        named = (
            (VOICE, self.tr("Voice"), self.voice),
            (RULES, self.tr("Rules"), self.rules),
            (RULE, self.tr("Rule"), self.rule),
            (TEST, self.tr("Test text"), self.test),
            (IMPACT, self.tr("Impact"), self.impact),
            (COVERAGE, self.tr("Coverage"), self.coverage),
        )
        self._pages: dict[str, QWidget] = {key: page for key, _text, page in named}
        self.parts = SegmentedButtons([(key, text) for key, text, _page in named], self.tr("Parts"), self)
        self._note = QLabel(self)
        self._note.setWordWrap(True)
        self.rebase = QPushButton(self.tr("Put my changes into it"), self)
        self.revert = QPushButton(self.tr("Discard"), self)
        self.save = QPushButton(icon("floppy-disk"), self.tr("Save"), self)
        self.submit = ReasonedButton(self.tr("Submit for review…"), "paper-plane-tilt", self)
        for each in (self.save, self.revert):
            # A click leaves the keyboard where one writes.
            each.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._lay_out()

        self.parts.chosen.connect(self.show_part)
        self.save.clicked.connect(self.save_requested)
        self.revert.clicked.connect(self.revert_requested)
        self.rebase.clicked.connect(self.rebase_requested)
        self.submit.pressed.connect(self.submit_requested)

    def show_part(self, name: str) -> None:
        """Bring a part to the front."""
        self.parts.choose(name)
        self._stack.setCurrentWidget(self._pages[name])
        self.part_chosen.emit(name)

    @property
    def part(self) -> str:
        """The name of the part shown."""
        return self.parts.choice

    def show_work(self, work: Work, why_not: str) -> None:
        """Show whose guideline it is, how far it is, and what can be done; ``why_not`` says why nothing can be."""
        self._title.show_text(isolated(work.title))
        self._code.show_code(work.code)
        while (item := self._chips.takeAt(0)) is not None:
            if (chip := item.widget()) is not None:
                chip.deleteLater()
        for part in scope_parts(work.scope):
            self._chips.addWidget(Chip("accent", part, parent=self))
        revision = work.opened.revision
        told = self.tr("{state}, version {number}")
        told = told.format(state=state_word(revision.state.value), number=revision.number)
        self._state.show_state(revision.state.value, told)
        self._let_save(may=work.changed and not why_not)
        self.revert.setVisible(work.changed)
        self.save.setToolTip(why_not)
        refused = work.opened.may_submit
        reason = why_not
        if not reason and work.changed and revision.state is RevisionState.IN_REVIEW:
            reason = self.tr("Saving takes it back from its reviewers.")
        elif not reason and work.changed:
            reason = self.tr("Save what you changed first.")
        elif not reason and refused is not None:
            reason = message_for(refused)
        self.submit.set_reason(reason)

    def show_note(self, sentence: str, *, conflict: bool = False) -> None:
        """Say something about saving; with ``conflict``, that somebody else saved meanwhile."""
        self._note.setText(sentence)
        self._note.setVisible(bool(sentence))
        self._note.setProperty("tone", "warn" if conflict else "stop")
        self._note.style().unpolish(self._note)
        self._note.style().polish(self._note)
        self.rebase.setVisible(conflict)

    def show_saving(self) -> None:
        """Say that it is being saved."""
        self._let_save(may=False)

    def _let_save(self, *, may: bool) -> None:
        if not may and self.save.hasFocus() and (page := self._stack.currentWidget()) is not None:
            # Qt would go on to the next field and mark all of it, and the next key would take its place.
            page.setFocus(Qt.FocusReason.OtherFocusReason)
        self.save.setEnabled(may)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 8, 16, 4)
        head.setSpacing(8)
        head.addWidget(self._title, 1)
        head.addLayout(self._chips)
        head.addWidget(self._code)
        bar = QHBoxLayout()
        bar.setContentsMargins(16, 4, 16, 8)
        bar.addWidget(self.parts)
        bar.addStretch(1)
        bar.addWidget(self._state)
        for page in self._pages.values():
            self._stack.addWidget(page)
        self._note.setContentsMargins(16, 6, 16, 6)
        row = QHBoxLayout()
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(8)
        row.addWidget(self.save)
        row.addWidget(self.revert)
        row.addWidget(self.rebase)
        row.addWidget(self.submit, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(bar)
        column.addWidget(hairline(self))
        column.addWidget(self._stack, 1)
        column.addWidget(self._note)
        column.addWidget(hairline(self))
        column.addLayout(row)
        self.show_note("")
