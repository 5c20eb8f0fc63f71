"""A strip beside the scroll bar: where in the whole text the changes are, and what is in sight."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from kbstudio.desktop.theme import current_theme
from kbstudio.ui.comparison.cell_formats import tone_colours

_WIDTH = 16
_LEAST = 5
_ROUND = 7


class Overview(QWidget):
    """Marks for added, removed and moved text, and round ones for notes; a click goes there."""

    place_chosen = Signal(float)
    """Where the person wants to go, as a share of the whole height."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks: list[tuple[float, float, str]] = []
        self._sight = (0.0, 1.0)
        self.setFixedWidth(_WIDTH)
        self.setAccessibleName(self.tr("Where the changes are"))
        self.setToolTip(self.tr("Changes in the whole text; click to go there"))

    def show_marks(self, marks: list[tuple[float, float, str]], sight: tuple[float, float]) -> None:
        """Show changes as (start, end, kind) and what is in sight, all as shares of the whole height."""
        if (marks, sight) != (self._marks, self._sight):
            self._marks, self._sight = marks, sight
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, 100)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.place_chosen.emit(event.position().y() / max(1, self.height()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.place_chosen.emit(event.position().y() / max(1, self.height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, height = current_theme(), self.height()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.chrome))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        half = (_WIDTH - 8) / 2
        for start, end, kind in self._marks:
            top, tall = start * height, max(_LEAST, (end - start) * height)
            if kind.startswith("note "):
                painter.setBrush(QColor(tone_colours(kind.removeprefix("note "), theme)[1]))
                painter.drawEllipse(QRectF(_WIDTH - _ROUND - 1, min(top, height - _ROUND), _ROUND, _ROUND))
                continue
            parts = {
                "inserted": ((4, _WIDTH - 8, theme.added_mark),),
                "deleted": ((4, _WIDTH - 8, theme.removed_mark),),
                "moved": ((4, _WIDTH - 8, theme.moved_mark),),
                "whitespace": ((4, _WIDTH - 8, theme.ink_2),),
            }.get(kind, ((4, half, theme.removed_mark), (4 + half, half, theme.added_mark)))
            for left, wide, colour in parts:
                painter.setBrush(QColor(colour))
                painter.drawRoundedRect(QRectF(left, min(top, height - _LEAST), wide, tall), 2, 2)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(theme.ink_2), 1))
        first, last = self._sight
        painter.drawRoundedRect(QRectF(0.5, first * height + 0.5, _WIDTH - 1, (last - first) * height - 1), 4, 4)
        painter.end()
