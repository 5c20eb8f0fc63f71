"""Reviews owed: what agents read that nobody has reviewed yet, with whose act it was and why."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from kbstudio.services.reviews.owed import OwedText
from kbstudio.ui.publish.break_glass_button import BreakGlassButton
from kbstudio.ui.publish.owed_inspector import OwedInspector
from kbstudio.ui.widgets.cells import Cell
from kbstudio.ui.widgets.empty_state import EmptyState
from kbstudio.ui.widgets.row_table import RowTable
from kbstudio.ui.widgets.snapshot_model import Column, SnapshotModel
from kbstudio.ui.widgets.times import exact_time, relative_time

BAR_HEIGHT = 40


class OwedView(QWidget):
    """``facts`` stands beside it."""

    look_requested = Signal(str, str, int)
    """Code, locale and version of a text the person wants to look at."""

    sign_requested = Signal(object, str)
    """The ``OwedText`` the person signs afterwards, and what they say of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = SnapshotModel[OwedText](self._columns(), lambda row: (row.article, row.locale), self)
        self.table = RowTable(self.tr("Reviews owed"), self, letters_move=True)
        self.facts = OwedInspector()
        self.break_glass = BreakGlassButton(self)
        self._count = QLabel(self)
        told = self.tr("No review is owed. What is published without one stays here until somebody signs it.")
        self._empty = EmptyState("check-circle", told, None, self)
        self._stack = QStackedWidget(self)
        self._lay_out()
        self.setFocusProxy(self.table)

        self.table.row_chosen.connect(lambda row: self.facts.show_owed(self.model.row(row)))
        self.table.row_opened.connect(self._look)
        self.facts.look_requested.connect(lambda: self._look(self.table.current_row))
        self.facts.sign_requested.connect(self._sign)
        self.show_rows(())

    def show_rows(self, rows: Sequence[OwedText]) -> None:
        """Show what is owed; the row chosen stays chosen."""
        self.table.keep_place(lambda: self.model.show_rows(rows))
        if self.table.current_row < 0 and rows:
            self.table.choose_row(0)
        self._count.setText(self.tr("%n review(s) owed", "", len(rows)) if rows else "")
        self._stack.setCurrentIndex(0 if rows else 1)
        self.facts.show_owed(self.model.row(self.table.current_row))

    def _look(self, number: int) -> None:
        if (row := self.model.row(number)) is not None:
            self.look_requested.emit(row.article, row.locale, row.revision)

    def _sign(self, comment: str) -> None:
        if (row := self.model.row(self.table.current_row)) is not None:
            self.sign_requested.emit(row, comment)

    def _columns(self) -> list[Column[OwedText]]:
        return [
            Column(self.tr("Code"), Cell.CODE, lambda row: row.article),
            Column(self.tr("Title"), Cell.TITLE, lambda row: row.title),
            Column(self.tr("Language"), Cell.QUIET, lambda row: row.locale),
            Column(self.tr("Owed since"), Cell.QUIET, _since, tip=lambda row: exact_time(row.since)),
            Column(self.tr("Published by"), Cell.PERSON, lambda row: row.published_by_display),
            Column(self.tr("Why"), Cell.TEXT, lambda row: row.reason),
        ]

    def _lay_out(self) -> None:
        self.table.setModel(self.model)
        self.table.set_columns((80, 200, 84, 100, 130, 170), stretch=1, dropped=(5, 2))
        bar = QFrame(self)
        bar.setObjectName("tab_row")
        bar.setFixedHeight(BAR_HEIGHT)
        row = QHBoxLayout(bar)
        row.setContentsMargins(12, 0, 12, 0)
        self._count.setProperty("role", "place")
        row.addWidget(self._count)
        row.addStretch(1)
        row.addWidget(self.break_glass, 0, Qt.AlignmentFlag.AlignVCenter)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self._stack, 1)


def _since(row: OwedText) -> str:
    return relative_time(row.since)
