"""Paints what stands beside the texts of a comparison: badges, the lines of moves, signs of notes."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen

from kbstudio.desktop.icons import paint_icon
from kbstudio.desktop.theme import Theme
from kbstudio.ui.comparison.annotations import Annotations, Badge, Note
from kbstudio.ui.comparison.arrangement import Arrangement
from kbstudio.ui.comparison.cell_formats import tone_colours
from kbstudio.ui.comparison.sides import BADGE, Sides

_CORNER = 8.0
_SMALL = 11
_ICONS = {"good": "check", "stop": "x", "warn": "warning"}


class GutterPainter:
    """Paints beside the rows of one arrangement."""

    def __init__(self, shown: Arrangement, laid_over: Annotations, sides: Sides, font: QFont, theme: Theme) -> None:
        self._shown, self._over, self._sides, self._theme = shown, laid_over, sides, theme
        self._font = QFont(font)
        self._font.setPixelSize(_SMALL)
        self._font.setBold(True)

    def paint_badge(self, painter: QPainter, row: int, y: float, current: int) -> None:
        """Paint the badge of a row, if it has one."""
        badge = self._over.badges.get(row)
        if badge is None:
            return
        box = self._sides.badge(y)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        back, mark = tone_colours(badge.tone, self._theme)
        here = badge.change == current
        painter.setBrush(
            QColor(self._theme.accent if here else self._theme.canvas if badge.tone == "neutral" else back)
        )
        edge = self._theme.line if badge.tone == "neutral" else mark
        painter.setPen(QPen(QColor(self._theme.accent if here else edge), 1.2))
        wide = max(BADGE, painter.fontMetrics().horizontalAdvance(badge.text) + 8)
        box = QRectF(box.center().x() - wide / 2, box.y(), wide, BADGE)
        painter.drawRoundedRect(box, BADGE / 2, BADGE / 2)
        painter.setFont(self._font)
        painter.setPen(QColor(self._theme.on_accent if here else mark))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, badge.text)
        self._paint_verdict(painter, badge, box)

    def paint_notes(self, painter: QPainter, row: int, y: float) -> None:
        """Paint the signs of the notes that begin in a row."""
        for nth, number in enumerate(self._over.notes.get(row, ())):
            note: Note = self._over.all_notes[number]
            box = self._sides.note(y, nth)
            paint_icon(painter, box, note.icon, tone_colours(note.tone, self._theme)[1])

    def paint_moves(self, painter: QPainter, clip: QRectF, scroll: float) -> None:
        """Join both places of each moved passage of which something is in sight."""
        if self._sides.one:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, (was, is_now) in enumerate(self._shown.moves):
            start, end = self._middle_of(was) - scroll, self._middle_of(is_now) - scroll
            if max(start, end) >= clip.top() - 20 and min(start, end) <= clip.bottom() + 20:
                self._paint_move(painter, start, end, self._sides.lane(number))

    def _middle_of(self, row: int) -> float:
        place = self._shown.place_of(row)
        return self._shown.heights.top(place) + min(self._shown.heights.height(place) - 6, 44.0)

    def _paint_move(self, painter: QPainter, start: float, end: float, lane: float) -> None:
        gutter = self._sides.gutter_between(0, 0)
        left, right = gutter.left() - 6, gutter.right() + 6
        first, last = (right, left) if self._sides.right_to_left else (left, right)
        towards = -1.0 if self._sides.right_to_left else 1.0
        down = 1.0 if end >= start else -1.0
        corner = min(_CORNER, abs(end - start) / 2, abs(last - lane))
        path = QPainterPath(QPointF(first, start))
        path.lineTo(lane - towards * corner, start)
        path.quadTo(lane, start, lane, start + down * corner)
        path.lineTo(lane, end - down * corner)
        path.quadTo(lane, end, lane + towards * corner, end)
        path.lineTo(last, end)
        colour = QColor(self._theme.moved_mark)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, 1.6))
        painter.drawPath(path)
        painter.drawLine(QPointF(last, end), QPointF(last - towards * 6, end - 4))
        painter.drawLine(QPointF(last, end), QPointF(last - towards * 6, end + 4))
        painter.setBrush(colour)
        painter.drawEllipse(QPointF(first, start), 3, 3)

    def _paint_verdict(self, painter: QPainter, badge: Badge, box: QRectF) -> None:
        """Beside the number where there is room for it: colour alone tells nothing."""
        gutter = self._sides.gutter_between(0, 0)
        name = _ICONS.get(badge.tone)
        if name is None:
            return
        x = box.right() + 2 if self._sides.right_to_left else box.left() - 14
        if x < gutter.left() or x + 12 > gutter.right():
            # In a narrow gutter it stands at the circle's foot.
            sign = QRectF(box.center().x() - 6, box.bottom() - 1, 12, 12)
        else:
            sign = QRectF(x, box.center().y() - 6, 12, 12)
        paint_icon(painter, sign, name, tone_colours(badge.tone, self._theme)[1])
