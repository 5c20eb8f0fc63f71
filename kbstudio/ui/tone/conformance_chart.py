"""Lines over months, one a team; drawn by hand, for there are a dozen points."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from kbstudio.desktop.look import text_pixels
from kbstudio.desktop.theme import current_theme
from kbstudio.domain.tone import ConformancePoint
from kbstudio.ui.tone.words import month_name

_LEFT, _TOP, _RIGHT, _BOTTOM = 40, 12, 16, 24

_COARSE = 10
"""From so many on, halves say nothing."""


class ConformanceChart(QWidget):
    """Findings in a thousand words; the team chosen in the accent, the others quiet behind it.

    Time runs as people read: from right to left where the interface does.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: dict[str, dict[str, float]] = {}
        self._months: list[str] = []
        self._team: str | None = None
        self.setMinimumSize(200, 110)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_points(self, points: Sequence[ConformancePoint]) -> None:
        """Draw other figures."""
        self._months = sorted({point.month for point in points})
        self._lines = {}
        for point in points:
            found = point.required + point.recommended
            self._lines.setdefault(point.team, {})[point.month] = 1000 * found / point.words if point.words else 0.0
        self.update()

    def choose(self, team: str | None, name: str) -> None:
        """Draw a team strongest; ``name`` is what it is called."""
        self._team = team
        line = self._lines.get(team or "", {})
        told = ", ".join(f"{month_name(month)}: {value:.1f}" for month, value in sorted(line.items()))
        self.setAccessibleName(f"{name}: {told}" if name else "")
        self.setToolTip(self.accessibleName())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(320, 160)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._months:
            return
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = QFont(self.font())
        font.setPixelSize(text_pixels(11))
        painter.setFont(font)
        near, far = (_RIGHT, _LEFT) if self.isRightToLeft() else (_LEFT, _RIGHT)
        area = QRectF(near, _TOP, self.width() - near - far, self.height() - _TOP - _BOTTOM)
        top = max((value for line in self._lines.values() for value in line.values()), default=0.0) or 1.0
        digits = 0 if top >= _COARSE else 1
        for part in (0.0, 0.5, 1.0):
            y = area.bottom() - part * area.height()
            painter.setPen(QPen(QColor(theme.line), 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(QColor(theme.ink_2))
            beside = QRectF(0, y - 8, _LEFT - 6, 16)
            if self.isRightToLeft():
                beside.moveRight(self.width())
            edge = Qt.AlignmentFlag.AlignLeft if self.isRightToLeft() else Qt.AlignmentFlag.AlignRight
            painter.drawText(beside, int(edge | Qt.AlignmentFlag.AlignVCenter), f"{part * top:.{digits}f}")
        self._paint_months(painter, area)
        for team, line in sorted(self._lines.items(), key=lambda each: each[0] == self._team):
            self._paint_line(painter, area, line, top, chosen=team == self._team)

    def _x(self, area: QRectF, month: str) -> float:
        at = self._months.index(month) / max(1, len(self._months) - 1)
        return area.right() - at * area.width() if self.isRightToLeft() else area.left() + at * area.width()

    def _paint_months(self, painter: QPainter, area: QRectF) -> None:
        painter.setPen(QColor(current_theme().ink_2))
        for month in dict.fromkeys((self._months[0], self._months[-1])):
            name = month_name(month)
            width = painter.fontMetrics().horizontalAdvance(name)
            x = min(max(area.left(), self._x(area, month) - width / 2), area.right() - width)
            painter.drawText(QPointF(x, self.height() - 8), name)

    def _paint_line(self, painter: QPainter, area: QRectF, line: dict[str, float], top: float, *, chosen: bool) -> None:
        theme = current_theme()
        colour = QColor(theme.accent if chosen else theme.ink_2)
        colour.setAlphaF(1.0 if chosen else 0.45)
        points = [
            QPointF(self._x(area, month), area.bottom() - value / top * area.height())
            for month, value in sorted(line.items())
        ]
        painter.setPen(QPen(colour, 2 if chosen else 1))
        painter.drawPolyline(QPolygonF(points))
        painter.setBrush(colour)
        for point in points:
            painter.drawEllipse(point, 3 if chosen else 2, 3 if chosen else 2)
        painter.setBrush(Qt.BrushStyle.NoBrush)
