"""Lines under the words of a finding, of another kind for each severity, so that no one needs its colour."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextLine

from kbstudio.desktop.theme import current_theme
from kbstudio.ui.widgets.severities import severity_look

_WAVE = 2.0
_TINT = 0.22
_BELOW = 2.0


def line_pieces(line: QTextLine, start: int, length: int) -> list[QRectF]:
    """Where letters stand on a line; words of two directions lie in several pieces."""
    base = line.y() + line.ascent()
    found = sorted((run.boundingRect() for run in line.glyphRuns(start, length)), key=QRectF.left)
    pieces: list[QRectF] = []
    for area in found:
        if pieces and area.left() <= pieces[-1].right() + 1:
            pieces[-1].setRight(max(pieces[-1].right(), area.right()))
        else:
            pieces.append(QRectF(area.left(), line.y(), area.width(), base - line.y()))
    return pieces


def draw_finding_line(painter: QPainter, area: QRectF, severity: str, *, tinted: bool) -> None:
    """Draw a wave under an error, a line under a warning, dots under a suggestion; ``tinted`` is the one chosen."""
    colour = QColor(current_theme().tokens()[severity_look(severity).token])
    if tinted:
        tint = QColor(colour)
        tint.setAlphaF(_TINT)
        painter.fillRect(area.adjusted(-1, 1, 1, 4), tint)
    foot = area.bottom() + _BELOW
    if severity == "error":
        painter.setPen(QPen(colour, 1.4))
        steps = max(2, round(area.width() / _WAVE))
        painter.drawPolyline(
            [QPointF(area.left() + step * _WAVE, foot + (_WAVE if step % 2 else 0)) for step in range(steps + 1)]
        )
        return
    pen = QPen(colour, 2)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if severity != "warning":
        pen.setDashPattern([1, 1])
    painter.setPen(pen)
    painter.drawLine(QPointF(area.left(), foot + 1), QPointF(area.right(), foot + 1))
