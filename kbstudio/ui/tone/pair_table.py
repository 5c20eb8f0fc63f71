"""Pairs of words, one in a row: what is found, and what is to be written instead."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase, QKeyEvent
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from kbstudio.desktop.look import row_height

_SHOWN = 5


class PairTable(QTableWidget):
    """There is always an empty row at the end to write another pair in; Delete takes a pair away."""

    changed = Signal()
    """Another pair is written, or one is gone."""

    def __init__(self, name: str, left: str, right: str, parent: QWidget | None = None) -> None:
        """``name`` is what a screen reader says, ``left`` and ``right`` stand above the columns."""
        super().__init__(0, 2, parent)
        self.setAccessibleName(name)
        self.setHorizontalHeaderLabels([left, right])
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(row_height())
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        header.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont))
        self.setTabKeyNavigation(False)
        self.cellChanged.connect(self._cell_changed)
        self.show_pairs({})

    def show_pairs(self, pairs: Mapping[str, str]) -> None:
        """Show other pairs without announcing it."""
        if pairs == self.pairs and self.rowCount():
            return
        self.blockSignals(True)
        self.setRowCount(0)
        for left, right in pairs.items():
            self._add(left, right)
        self._add("", "")
        self.blockSignals(False)
        self._fit()

    @property
    def pairs(self) -> dict[str, str]:
        """What is written; rows without a left side are left out."""
        rows = ((self._text(row, 0), self._text(row, 1)) for row in range(self.rowCount()))
        return {left: right for left, right in rows if left}

    def _text(self, row: int, column: int) -> str:
        item = self.item(row, column)
        return item.text().strip() if item is not None else ""

    def _add(self, left: str, right: str) -> None:
        row = self.rowCount()
        self.insertRow(row)
        self.setItem(row, 0, QTableWidgetItem(left))
        self.setItem(row, 1, QTableWidgetItem(right))

    def _cell_changed(self, row: int, _column: int) -> None:
        if row == self.rowCount() - 1 and self._text(row, 0):
            self.blockSignals(True)
            self._add("", "")
            self.blockSignals(False)
            self._fit()
        self.changed.emit()

    def _fit(self) -> None:
        rows = min(max(3, self.rowCount()), _SHOWN)
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + rows * row_height() + 4)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        editing = self.state() == QTableWidget.State.EditingState
        if event.key() == Qt.Key.Key_Delete and not editing and 0 <= self.currentRow() < self.rowCount() - 1:
            self.removeRow(self.currentRow())
            self._fit()
            self.changed.emit()
        else:
            super().keyPressEvent(event)
