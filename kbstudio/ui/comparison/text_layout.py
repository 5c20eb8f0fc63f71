"""A stretch of text wrapped to a width, for painting and for finding places in it."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

from kbstudio.ui.widgets.finding_lines import line_pieces

_ISOLATE, _END = "\u2066", "\u2069"


@dataclass(frozen=True)
class Setting:
    """How a text is set: its font, the room for it, and the least height of a line, in pixels."""

    font: QFont
    width: float
    line: float
    right_to_left: bool = False
    lead: int = 0
    """So many letters at the beginning are a bullet or a number; further lines stand behind them."""


class TextLayout:
    """A text laid out. Positions are code points within it."""

    def __init__(
        self,
        text: str,
        setting: Setting,
        formats: list[QTextLayout.FormatRange],
        kept: Sequence[tuple[int, int]] = (),
    ) -> None:
        self.text = text
        self._line = setting.line
        # Qt counts UTF-16 units: what lies beyond the first plane takes two of them, and stretches that are kept from
        # left to right are so by invisible marks.
        self._extra = sorted(
            [at + 1 for at, letter in enumerate(text) if letter > "\uffff"] + [at for ends in kept for at in ends]
        )
        self._layout = QTextLayout(_isolated(text, kept), setting.font)
        self._layout.setCacheEnabled(True)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        turned = setting.right_to_left
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if turned else Qt.LayoutDirection.LeftToRight)
        # A bare layout does not turn its edge with the direction.
        option.setAlignment(Qt.AlignmentFlag.AlignRight if turned else Qt.AlignmentFlag.AlignLeft)
        self._layout.setTextOption(option)
        self._layout.setFormats(self._in_units(formats))
        lead = QFontMetricsF(setting.font).horizontalAdvance(text[: setting.lead]) if setting.lead else 0.0
        self.height = self._wrap(setting.width, min(lead, setting.width / 2), turned)

    def draw(self, painter: QPainter, at: QPointF, clip: QRectF, over: list[QTextLayout.FormatRange]) -> None:
        """Paint the text at a place, with formats laid over it."""
        self._layout.draw(painter, at, self._in_units(over), clip)

    def position_at(self, point: QPointF) -> int:
        """The position nearest to a point."""
        for number in range(self._layout.lineCount()):
            line = self._layout.lineAt(number)
            last = number == self._layout.lineCount() - 1
            if point.y() < line.y() + max(line.height(), self._line) or last:
                return self._points(line.xToCursor(point.x()))
        return 0

    def top_of(self, position: int) -> float:
        """How far down the line of a position is."""
        line = self._layout.lineForTextPosition(self._units(position))
        return line.y() if line.isValid() else 0.0

    def areas(self, start: int, end: int) -> list[QRectF]:
        """The pieces of room that words take above their base line, from the beginning of the text."""
        first, last = self._units(start), self._units(end)
        found: list[QRectF] = []
        for number in range(self._layout.lineCount()):
            line = self._layout.lineAt(number)
            begin, stop = max(first, line.textStart()), min(last, line.textStart() + line.textLength())
            if stop > begin:
                found += line_pieces(line, begin, stop - begin)
        return found

    def word_at(self, position: int) -> tuple[int, int]:
        """Start and end of the word around a position."""
        unit = self._units(position)
        # Beyond its end Qt gives a place back as it came.
        behind = min(unit + 1, len(self.text) + len(self._extra))
        first = self._layout.previousCursorPosition(behind, QTextLayout.CursorMode.SkipWords) if unit else 0
        last = self._layout.nextCursorPosition(first, QTextLayout.CursorMode.SkipWords)
        start, end = self._points(first), self._points(last)
        return start, start + len(self.text[start:end].rstrip())

    def _wrap(self, width: float, lead: float, turned: bool) -> float:
        self._layout.beginLayout()
        y = x = 0.0
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width - x)
            height = max(line.height(), self._line)
            line.setPosition(QPointF(0.0 if turned else x, y + (height - line.height()) / 2))
            y += height
            x = lead
        self._layout.endLayout()
        return max(y, self._line)

    def _in_units(self, formats: list[QTextLayout.FormatRange]) -> list[QTextLayout.FormatRange]:
        if self._extra:
            for entry in formats:
                end = self._units(entry.start + entry.length)
                entry.start = self._units(entry.start)
                entry.length = end - entry.start
        return formats

    def _units(self, position: int) -> int:
        return position + bisect_right(self._extra, position)

    def _points(self, unit: int) -> int:
        if not self._extra:
            return unit
        low, high = 0, len(self.text)
        while low < high:
            middle = (low + high) // 2
            if self._units(middle) < unit:
                low = middle + 1
            else:
                high = middle
        return low


def _isolated(text: str, spans: Sequence[tuple[int, int]]) -> str:
    """The text as Qt lays it out: lines of one paragraph, with these spans kept from left to right."""
    parts, done = [], 0
    for start, end in spans:
        parts += [text[done:start], _ISOLATE, text[start:end], _END]
        done = end
    return "".join([*parts, text[done:]]).replace("\n", "\u2028")
