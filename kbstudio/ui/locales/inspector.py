"""Beside the rows: how many blocks stand how, about the current one, the memory for it, and the next step."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from kbstudio.desktop.icons import icon
from kbstudio.services.locales.adaptations import AdaptationRow
from kbstudio.ui.locales.block_said import BlockSaid
from kbstudio.ui.locales.checks_panel import ChecksPanel
from kbstudio.ui.locales.memory_panel import MemoryPanel
from kbstudio.ui.locales.questions_panel import QuestionsPanel
from kbstudio.ui.locales.row_facts import RowFacts
from kbstudio.ui.locales.states import STYLES, state_explained, state_words
from kbstudio.ui.locales.terms_panel import TermsPanel
from kbstudio.ui.locales.work import AdaptationWork
from kbstudio.ui.tone_findings.panel import TonePanel
from kbstudio.ui.widgets.chip import Chip
from kbstudio.ui.widgets.labels import hairline, heading_label
from kbstudio.ui.widgets.reasoned_button import ReasonedButton

_QUESTIONS, _TONE = 1, 2


class AdaptationInspector(QWidget):
    """Counts, facts, memory; below them saving and submitting."""

    save_requested = Signal()
    submit_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.memory = MemoryPanel(self)
        self.checks = ChecksPanel(self)
        self.terms = TermsPanel(self)
        self.facts = RowFacts(self)
        self.said = BlockSaid(self)
        self.questions = QuestionsPanel(self)
        self.tone = TonePanel(self, by_block=True)
        self.tabs = QTabBar(self)
        self.tabs.setProperty("flat", True)
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setAccessibleName(self.tr("Beside the blocks"))
        self._stack = QStackedWidget(self)
        self._heading = heading_label(self, self.tr("Blocks"))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(4)
        self._counts: list[QWidget] = []
        self.save = QPushButton(icon("floppy-disk"), self.tr("Save"), self)
        self.save.setToolTip(self.tr("Keep what was done as the next version (Ctrl+S)"))
        self.submit = ReasonedButton(self.tr("Submit for review"), "", self)
        self._lay_out()
        self.save.clicked.connect(self.save_requested)
        self.submit.pressed.connect(self.submit_requested)
        self.save.setEnabled(False)
        self.submit.set_reason(self.tr("The article is being read."))

    def show_work(self, work: AdaptationWork) -> None:
        """Tell how many blocks stand how."""
        for widget in self._counts:
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._counts = []
        counts = work.counts()
        for at, state in enumerate(state for state in STYLES if counts[state]):
            style = STYLES[state]
            chip = Chip(style.tone, state_words(state, work.inherits), style.icon, self)
            chip.setToolTip(state_explained(state))
            number = QLabel(str(counts[state]), self)
            number.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
            number.setAccessibleName(f"{chip.text}: {counts[state]}")
            line, side = divmod(at, 2)
            self._grid.addWidget(chip, line, 3 * side, Qt.AlignmentFlag.AlignLeading)
            self._grid.addWidget(number, line, 3 * side + 1)
            self._counts += [chip, number]

    def show_row(self, work: AdaptationWork, row: AdaptationRow | None) -> None:
        """Tell about the row one is at."""
        self.facts.show_row(work, row)

    def show_question_count(self, count: int) -> None:
        """Say how many questions are open."""
        told = self.tr("Questions {count}").format(count=count) if count else self.tr("Questions")
        self.tabs.setTabText(_QUESTIONS, told)

    def show_questions(self) -> None:
        """Bring the tab of questions to sight."""
        self.tabs.setCurrentIndex(_QUESTIONS)

    def show_tone_count(self, count: int | None) -> None:
        """Say how much was found in the text; None where nothing is looked for."""
        told = self.tr("Tone") if count is None else self.tr("Tone {count}").format(count=count)
        self.tabs.setTabText(_TONE, told)

    def show_tone(self) -> None:
        """Bring the findings of style to sight."""
        self.tabs.setCurrentIndex(_TONE)

    def show_steps(self, *, may_save: bool, reason: str) -> None:
        """Whether there is something to save, and why the text cannot be submitted now (empty: it can)."""
        self.save.setEnabled(may_save)
        self.submit.set_reason(reason)

    def _lay_out(self) -> None:
        counts = QWidget(self)
        inner = QVBoxLayout(counts)
        inner.setContentsMargins(16, 12, 16, 12)
        inner.setSpacing(8)
        inner.addWidget(self._heading)
        self._grid.setColumnStretch(2, 1)
        self._grid.setColumnStretch(5, 2)
        inner.addLayout(self._grid)
        content = QWidget(self)
        rows = QVBoxLayout(content)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(counts)
        rows.addWidget(hairline(content))
        rows.addWidget(self.facts)
        rows.addWidget(hairline(content))
        rows.addWidget(self.said)
        rows.addWidget(self.memory)
        rows.addWidget(self.terms)
        rows.addWidget(hairline(content))
        rows.addWidget(self.checks)
        rows.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(content)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 12, 16, 12)
        foot.setSpacing(8)
        foot.addWidget(self.save, 0, Qt.AlignmentFlag.AlignBottom)
        foot.addWidget(self.submit, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        pages = (self.tr("Adapt"), scroll), (self.tr("Questions"), self.questions), (self.tr("Tone"), self.tone)
        for title, page in pages:
            self.tabs.addTab(title)
            self._stack.addWidget(page)
        self.tabs.currentChanged.connect(self._stack.setCurrentIndex)
        top = QHBoxLayout()
        top.setContentsMargins(16, 0, 16, 0)
        top.addWidget(self.tabs)
        column.addLayout(top)
        column.addWidget(hairline(self))
        column.addWidget(self._stack, 1)
        column.addWidget(hairline(self))
        column.addLayout(foot)
