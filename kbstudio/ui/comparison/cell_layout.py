"""One block laid out for painting, selecting and copying."""

import re
from bisect import bisect_right

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

from kbstudio.desktop.theme import Theme
from kbstudio.text.direction import direction_of
from kbstudio.ui.comparison.cell_formats import base_font, ranges
from kbstudio.ui.comparison.rows import CODE_BLOCKS, Cell

LINE_HEIGHT = 22
PADDING = 5


_TARGET = re.compile(r"(?:\]\(|\{(?=[#.]))([^)}\n]+)[)}]")
_ISOLATE, _END = "\u2066", "\u2069"


def runs_right_to_left(block: str, locale: str) -> bool:
    """Whether a block of a text in ``locale`` is read from right to left: prose is as its language, code never."""
    return block not in CODE_BLOCKS and direction_of(locale) == "rtl"


class CellLayout:
    """A cell wrapped to a width. Positions are code points within the cell's text."""

    def __init__(
        self, cell: Cell, block: str, kind: str, *, older: bool, locale: str, width: float, font: QFont, theme: Theme
    ) -> None:
        self.text = cell.text
        right_to_left = runs_right_to_left(block, locale)
        # Qt counts UTF-16 units: what lies beyond the first plane takes two of them, and addresses of links are kept
        # together by invisible marks in text that runs from right to left.
        targets = [match.span(1) for match in _TARGET.finditer(cell.text)] if right_to_left else []
        self._extra = sorted(
            [at + 1 for at, letter in enumerate(cell.text) if letter > "\uffff"]
            + [at for ends in targets for at in ends]
        )
        self._layout = QTextLayout(_isolated(cell.text, targets), base_font(block, font))
        self._layout.setCacheEnabled(True)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
        # A bare layout does not turn its edge with the direction.
        option.setAlignment(Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft)
        self._layout.setTextOption(option)
        formats = ranges(cell, block, kind, older=older, theme=theme)
        if self._extra:
            for entry in formats:
                end = self._units(entry.start + entry.length)
                entry.start = self._units(entry.start)
                entry.length = end - entry.start
        self._layout.setFormats(formats)
        self.height = self._wrap(width)

    def draw(
        self, painter: QPainter, at: QPointF, clip: QRectF, selected: tuple[int, int] | None, theme: Theme
    ) -> None:
        """Paint the text at a place, with the selected part marked."""
        chosen: list[QTextLayout.FormatRange] = []
        if selected is not None:
            entry = QTextLayout.FormatRange()
            entry.start = self._units(selected[0])
            entry.length = self._units(selected[1]) - entry.start
            entry.format = QTextCharFormat()
            entry.format.setBackground(QColor(theme.accent))
            entry.format.setForeground(QColor(theme.on_accent))
            chosen.append(entry)
        painter.setPen(QColor(theme.ink))
        self._layout.draw(painter, at, chosen, clip)

    def position_at(self, point: QPointF) -> int:
        """The position nearest to a point of the cell."""
        for number in range(self._layout.lineCount()):
            line = self._layout.lineAt(number)
            last = number == self._layout.lineCount() - 1
            if point.y() < line.y() + max(line.height(), LINE_HEIGHT) or last:
                return self._points(line.xToCursor(point.x()))
        return 0

    def word_at(self, position: int) -> tuple[int, int]:
        """Start and end of the word around a position."""
        unit = self._units(position)
        first = self._layout.previousCursorPosition(unit + 1, QTextLayout.CursorMode.SkipWords) if unit else 0
        last = self._layout.nextCursorPosition(first, QTextLayout.CursorMode.SkipWords)
        start, end = self._points(first), self._points(last)
        return start, start + len(self.text[start:end].rstrip())

    def _wrap(self, width: float) -> float:
        self._layout.beginLayout()
        y = 0.0
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            height = max(line.height(), LINE_HEIGHT)
            line.setPosition(QPointF(0, y + (height - line.height()) / 2))
            y += height
        self._layout.endLayout()
        return max(y, LINE_HEIGHT)

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


def _isolated(text: str, spans: list[tuple[int, int]]) -> str:
    """The text as Qt lays it out: lines of one paragraph, with these spans kept from left to right."""
    parts, done = [], 0
    for start, end in spans:
        parts += [text[done:start], _ISOLATE, text[start:end], _END]
        done = end
    return "".join([*parts, text[done:]]).replace("\n", "\u2028")
