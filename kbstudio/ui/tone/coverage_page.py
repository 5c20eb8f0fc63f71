"""How rules do in what is published: which never find anything, which people ignore; and how teams do over time."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from kbstudio.domain.tone import RuleCoverage
from kbstudio.ui.tone.conformance_view import ConformanceView
from kbstudio.ui.tone.words import origin_words
from kbstudio.ui.tone_effects.progress_line import ProgressLine
from kbstudio.ui.widgets.cells import Cell
from kbstudio.ui.widgets.chip import ChipStyle
from kbstudio.ui.widgets.empty_state import EmptyState
from kbstudio.ui.widgets.labels import hairline
from kbstudio.ui.widgets.row_table import RowTable
from kbstudio.ui.widgets.segmented_buttons import SegmentedButtons
from kbstudio.ui.widgets.severities import severity_look, severity_word
from kbstudio.ui.widgets.snapshot_model import Column, SnapshotModel

IGNORED, NEVER, ALL = "ignored", "never", "all"


class CoveragePage(QWidget):
    """All guidelines together: ``model`` are rules, ``conformance`` below is by team."""

    opened = Signal()
    """The person comes to it."""

    rule_requested = Signal(str, str)
    """The code of a guideline, and the name of its rule, the person wants to see."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rules: tuple[RuleCoverage, ...] | None = None
        self.progress = ProgressLine(self.tr("Look at published texts"), "flask", self)
        choices = (
            (IGNORED, self.tr("Ignored most")),
            (NEVER, self.tr("Never found anything")),
            (ALL, self.tr("All")),
        )
        self.which = SegmentedButtons(choices, self.tr("Rules shown"), self)
        self.table = RowTable(self.tr("Rules in published texts"), self)
        self.model = SnapshotModel[RuleCoverage](self._columns(), lambda each: each.rule.name, self)
        self.conformance = ConformanceView(self)
        self._empty = EmptyState("flask", "", None, self)
        self._stack = QStackedWidget(self)
        self._lay_out()
        self._show_rows()

        self.which.chosen.connect(lambda _which: self._show_rows())
        self.table.row_opened.connect(self._open)

    def show_coverage(self, rules: Sequence[RuleCoverage], _seconds: float = 0) -> None:
        """Show how each rule did."""
        self._rules = tuple(rules)
        self._show_rows()

    def _show_rows(self) -> None:
        rules, which = self._rules or (), self.which.choice
        if which == NEVER:
            rows = [each for each in rules if not each.found]
        elif which == IGNORED:
            rows = sorted((each for each in rules if each.ignored), key=lambda each: -each.ignored)
        else:
            rows = sorted(rules, key=lambda each: -each.found)
        self.model.show_rows(rows)
        self._stack.setCurrentIndex(0 if rows else 1)
        if self._rules is None:
            told = self.tr("See which rules find something in published texts, and which people set aside.")
        elif which == NEVER:
            told = self.tr("Every rule found something.")
        else:
            told = self.tr("Nobody ignored a finding.") if which == IGNORED else self.tr("There is no rule yet.")
        self._empty.show_empty("flask", told)

    def _open(self, number: int) -> None:
        row = self.model.row(number)
        if row is not None and row.rule.origin:
            self.rule_requested.emit(row.rule.origin, row.rule.name)

    def _columns(self) -> list[Column[RuleCoverage]]:
        return [
            Column(self.tr("Level"), Cell.CHIP, lambda each: severity_word(each.rule.level), _chip),
            Column(self.tr("Rule"), Cell.TITLE, lambda each: each.rule.title or each.rule.name),
            Column(self.tr("From"), Cell.QUIET, lambda each: origin_words(each.rule)),
            Column(self.tr("Found"), Cell.TEXT, lambda each: str(each.found)),
            Column(self.tr("Texts"), Cell.TEXT, lambda each: str(each.articles)),
            Column(self.tr("Ignored"), Cell.TEXT, lambda each: str(each.ignored)),
        ]

    def _lay_out(self) -> None:
        self.table.setModel(self.model)
        self.table.set_columns((148, 180, 190, 70, 70, 76), stretch=1, dropped=(2,))
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        upper = QWidget(self)
        head = QHBoxLayout()
        head.setContentsMargins(16, 8, 16, 8)
        head.setSpacing(12)
        head.addWidget(self.which)
        head.addWidget(self.progress, 1)
        column = QVBoxLayout(upper)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(hairline(upper))
        column.addWidget(self._stack, 1)
        split = QSplitter(Qt.Orientation.Vertical, self)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(upper)
        split.addWidget(self.conformance)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setSizes([360, 240])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(split)
        self.setFocusProxy(self.progress.begin)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.opened.emit()


def _chip(each: RuleCoverage) -> ChipStyle:
    look = severity_look(each.rule.level)
    return ChipStyle(look.tone, look.icon)
