"""Chooses the size of a table by pointing, or with the arrow keys."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kbstudio.desktop.theme import current_theme

COLUMNS, ROWS = 8, 8
_CELL, _GAP, _EDGE, _LINE = 20, 4, 10, 24
_STEPS = {Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Down: (0, 1), Qt.Key.Key_Up: (0, -1)}


class TableGrid(QWidget):
    """Opens below a button and closes with the choice."""

    chosen = Signal(int, int)
    """Columns and rows, the heading row not counted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(self.tr("Size of the table"))
        self.setMouseTracking(True)
        self._columns, self._rows = 3, 2

    def open_below(self, widget: QWidget) -> None:
        """Show the grid at the foot of ``widget``."""
        self.resize(self.sizeHint())
        corner = QPoint(0, widget.height() + 2)
        if self.isRightToLeft():
            corner.setX(widget.width() - self.width())
        self.move(widget.mapToGlobal(corner))
        self.show()
        self.setFocus()

    def _cell(self, column: int, row: int) -> QRect:
        step = _CELL + _GAP
        x = COLUMNS - 1 - column if self.isRightToLeft() else column
        return QRect(_EDGE + x * step, _EDGE + row * step, _CELL, _CELL)

    def _point_at(self, place: QPoint) -> None:
        step = _CELL + _GAP
        column = (place.x() - _EDGE) // step
        if self.isRightToLeft():
            column = COLUMNS - 1 - column
        self._choose(column + 1, (place.y() - _EDGE) // step + 1)

    def _choose(self, columns: int, rows: int) -> None:
        self._columns = min(max(columns, 1), COLUMNS)
        self._rows = min(max(rows, 1), ROWS)
        self.update()

    def _take(self) -> None:
        self.chosen.emit(self._columns, self._rows)
        self.close()

    def sizeHint(self) -> QSize:
        step = _CELL + _GAP
        return QSize(2 * _EDGE + COLUMNS * step - _GAP, 2 * _EDGE + ROWS * step + _LINE)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point_at(event.position().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self._point_at(event.position().toPoint())
            self._take()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None:
            across = -step[0] if self.isRightToLeft() else step[0]
            self._choose(self._columns + across, self._rows + step[1])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._take()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.raised))
        painter.setPen(QColor(theme.line))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        for row in range(ROWS):
            for column in range(COLUMNS):
                inside = column < self._columns and row < self._rows
                painter.setPen(QColor(theme.accent if inside else theme.line))
                painter.setBrush(QColor(theme.select if inside else theme.canvas))
                painter.drawRoundedRect(self._cell(column, row), 3, 3)
        foot = QRect(0, self.height() - _LINE - 4, self.width(), _LINE)
        painter.setPen(QColor(theme.ink))
        words = self.tr("{columns} columns, {rows} rows").format(columns=self._columns, rows=self._rows)
        painter.drawText(foot, Qt.AlignmentFlag.AlignCenter, words)
