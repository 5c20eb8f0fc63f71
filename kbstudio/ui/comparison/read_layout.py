"""One block laid out as it is read: without its signs, with what is changed marked on the words."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from kbstudio.desktop.icons import paint_icon
from kbstudio.desktop.theme import Theme
from kbstudio.ui.comparison.cell_formats import Overlay, Spans, laid_over
from kbstudio.ui.comparison.cell_layout import Dress, runs_right_to_left, without
from kbstudio.ui.comparison.read_formats import ShownMarks, line_of, read_font, read_ranges
from kbstudio.ui.comparison.read_pieces import ReadText
from kbstudio.ui.comparison.rows import Cell
from kbstudio.ui.comparison.said_lines import SaidLines
from kbstudio.ui.comparison.text_layout import Setting, TextLayout

_AIR = 5
_HEADING_AIR = 8
_LETTER = 9.0
_DEEPEST = 120.0
_QUOTE = 18.0
_BOX = 12.0
_PICTURE = 34.0
_RULE_HEIGHT = 16
_CLOSE_HEIGHT = 8


class ReadLayout:
    """A cell as it is read. Positions are code points within the cell's source."""

    def __init__(
        self,
        read: ReadText,
        cell: Cell,
        kind: str,
        role: str,
        *,
        older: bool,
        locale: str,
        block: str,
        dress: Dress,
        inner: Spans = (),
        notes: Sequence[str] = (),
    ) -> None:
        self.text = cell.text
        self._read, self._role, self._older = read, role, older
        self._width = dress.width
        self._marks = ShownMarks(read, cell, kind, inner, older=older)
        self._turned = runs_right_to_left(block, locale)
        boxed = read.shape == "code"
        self.air = 0 if boxed else _HEADING_AIR if read.level else _AIR
        self._before = min(read.indent * _LETTER, _DEEPEST) + read.quotes * _QUOTE
        after = 0.0
        if boxed:
            self._before, after = _BOX, _BOX
        elif read.shape == "picture":
            self._before, after = self._before + _PICTURE, _BOX
        font = read_font(read, block, dress.font, role)
        setting = Setting(font, max(40.0, dress.width - self._before - after), line_of(font), self._turned, read.lead)
        self._after = after
        formats = read_ranges(read, self._marks, font, dress.theme, older=older)
        self._layout = TextLayout(read.text, setting, formats)
        body = self._layout.height
        if read.shape == "rule":
            body = _RULE_HEIGHT
        elif role == "close" or (role == "open" and not read.text):
            body = _CLOSE_HEIGHT
        elif read.shape == "picture":
            body += 2 * _BOX
        self._body = body
        if not notes and not older:
            notes = self._marks.otherwise_said()
        room = dress.width - self._before - after
        self._said = SaidLines(notes, dress.font, room, turned=self._turned)
        self.said = self._said.text
        self.height = body + self._said.height

    def draw(self, painter: QPainter, at: QPointF, clip: QRectF, over: Sequence[Overlay], theme: Theme) -> None:
        """Paint the text at a place, with what is laid over it."""
        area = QRectF(at.x(), at.y(), self._width, self._body)
        shape = self._read.shape
        if shape == "code":
            paint_box(painter, area, theme, self._role)
        elif shape == "picture":
            self._draw_picture(painter, area, theme)
        elif shape == "rule":
            changed = theme.removed_mark if self._older else theme.added_mark
            painter.setPen(QPen(QColor(changed if self._marks.whole else theme.line), 1 + self._marks.whole))
            painter.drawLine(QPointF(area.left(), area.center().y()), QPointF(area.right(), area.center().y()))
        for depth in range(self._read.quotes):
            x = area.right() - depth * _QUOTE - 3 if self._turned else area.left() + depth * _QUOTE
            painter.fillRect(QRectF(x, area.top(), 3, area.height()), QColor(theme.line))
        if self._body != _CLOSE_HEIGHT and shape != "rule":
            painter.setPen(QColor(theme.ink_2 if self._role == "open" else theme.ink))
            over_read = [part for entry in over if (part := self._as_read(entry)) is not None]
            self._layout.draw(painter, self._text_at(at), clip, laid_over(over_read, theme))
        x = self._after if self._turned else self._before
        self._said.draw(painter, QPointF(at.x() + x, area.bottom()), clip, theme)

    def position_at(self, point: QPointF) -> int:
        """The position nearest to a point of the cell."""
        return self._read.source_at(self._layout.position_at(point - self._text_at(QPointF(0, 0))))

    def top_of(self, position: int) -> float:
        """How far down the line of a position is."""
        return self._layout.top_of(self._read.read_at(position))

    def word_at(self, position: int) -> tuple[int, int]:
        """Start and end of the word around a position."""
        start, end = self._layout.word_at(self._read.read_at(position))
        return self._read.source_at(start), self._read.source_at(end, end=True)

    def words_between(self, start: int, end: int) -> tuple[int, int]:
        """The stretch of the source that the words between two positions take."""
        return words_between(self._read, start, end)

    def copied(self, start: int, end: int, removed: Sequence[tuple[int, int]] = ()) -> str:
        """What is read between two positions, without words that were ``removed``."""
        if self._role in {"open", "close"}:
            return ""
        return copied(self._read, start, end, removed)

    def _as_read(self, entry: Overlay) -> Overlay | None:
        return as_read(self._read, entry)

    def _text_at(self, at: QPointF) -> QPointF:
        x = self._after if self._turned else self._before
        return QPointF(at.x() + x, at.y() + (_BOX if self._read.shape == "picture" else 0))

    def _draw_picture(self, painter: QPainter, area: QRectF, theme: Theme) -> None:
        changed = self._marks.words or self._marks.markup
        colour = (theme.removed_mark if self._older else theme.added_mark) if changed else theme.line
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colour), 2 if changed else 1))
        painter.setBrush(QColor(theme.chrome))
        painter.drawRoundedRect(area.adjusted(1, 3, -1, -3), 6, 6)
        x = area.right() - 28 if self._turned else area.left() + 10
        paint_icon(painter, QRectF(x, area.top() + _BOX + 3, 18, 18), "image", theme.ink_2)


def paint_box(painter: QPainter, area: QRectF, theme: Theme, role: str = "") -> None:
    """Paint a part of the box that code stands in; the roles ``open`` and ``close`` end it."""
    painter.fillRect(area, QColor(theme.chrome))
    painter.setPen(QColor(theme.line))
    painter.drawLine(area.topLeft(), area.bottomLeft())
    painter.drawLine(area.topRight(), area.bottomRight())
    if role == "open":
        painter.drawLine(area.topLeft(), area.topRight())
    elif role == "close":
        painter.drawLine(area.bottomLeft(), area.bottomRight())


def as_read(read: ReadText, entry: Overlay) -> Overlay | None:
    """What is laid over a stretch of the source, where it is read; None where nothing of it is."""
    start, end = read.read_at(entry.start), read.read_at(entry.end, end=True)
    if start >= end:
        around = next((c for c in read.constructs if c.source <= entry.start < c.source_end and c.start < c.end), None)
        if around is None:
            return None
        start, end = around.start, around.end
    return Overlay(start, end, entry.kind)


def words_between(read: ReadText, start: int, end: int) -> tuple[int, int]:
    """The stretch of the source that the words between two places of it take, without signs around them."""
    first, last = read.read_at(start), read.read_at(end, end=True)
    if first >= last:
        return start, end
    return read.source_at(first), read.source_at(last, end=True)


def copied(read: ReadText, start: int, end: int, removed: Sequence[tuple[int, int]]) -> str:
    """What is read of a stretch of the source, without words that were ``removed``."""
    gone = [(read.read_at(first), read.read_at(last, end=True)) for first, last in removed]
    begin = 0 if start <= 0 else read.read_at(start)
    until = len(read.text) if end >= (read.runs[-1].source_end if read.runs else 0) else read.read_at(end, end=True)
    return without(read.text, [(a, b) for a, b in gone if a < b], begin, max(begin, until))
