"""Draws the cells of the grid, with a ring round the language the keyboard is on."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem, QTableView

from kbstudio.desktop.theme import current_theme
from kbstudio.ui.widgets.cells import CellDelegate, Index


class GridDelegate(CellDelegate):
    """``column`` is that of the language chosen beside the grid; -1 where it has none."""

    column = -1

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        view = option.widget
        if index.column() != self.column or not isinstance(view, QTableView):
            return
        if view.currentIndex().row() != index.row():
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(current_theme().accent), 1.5))
        painter.drawRoundedRect(QRectF(option.rect).adjusted(3, 3.5, -3, -3.5), 6, 6)
        painter.restore()
