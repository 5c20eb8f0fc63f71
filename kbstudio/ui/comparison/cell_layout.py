"""One block laid out as its source, for painting, selecting and copying."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QPainter

from kbstudio.desktop.look import Look, current_look
from kbstudio.desktop.theme import Theme
from kbstudio.text.direction import direction_of
from kbstudio.ui.comparison.cell_formats import Overlay, Spans, base_font, laid_over, ranges
from kbstudio.ui.comparison.rows import CODE_BLOCKS, Cell
from kbstudio.ui.comparison.text_layout import Setting, TextLayout

LINE_HEIGHT = 22
PADDING = 5

_TARGET = re.compile(r"(?:\]\(|\{(?=[#.]))([^)}\n]+)[)}]")


@dataclass(frozen=True)
class Dress:
    """The room a cell has, in pixels, and how it looks."""

    width: float
    font: QFont
    theme: Theme
    look: Look = field(default_factory=current_look)


def runs_right_to_left(block: str, locale: str) -> bool:
    """Whether a block of a text in ``locale`` is read from right to left: prose is as its language, code never."""
    return block not in CODE_BLOCKS and direction_of(locale) == "rtl"


class CellLayout:
    """A cell as its source. Positions are code points within the cell's text."""

    air = PADDING
    """Pixels above and below the text."""

    said = ""
    """What the marks do not show."""

    def __init__(
        self, cell: Cell, block: str, kind: str, *, older: bool, locale: str, dress: Dress, inner: Spans = ()
    ) -> None:
        self.text = cell.text
        right_to_left = runs_right_to_left(block, locale)
        kept = [match.span(1) for match in _TARGET.finditer(cell.text)] if right_to_left else []
        setting = Setting(base_font(block, dress.font), dress.width, LINE_HEIGHT, right_to_left)
        formats = ranges(cell, block, kind, older=older, theme=dress.theme, inner=inner)
        self._layout = TextLayout(cell.text, setting, formats, kept)
        self.height = self._layout.height

    def draw(self, painter: QPainter, at: QPointF, clip: QRectF, over: Sequence[Overlay], theme: Theme) -> None:
        """Paint the text at a place, with what is laid over it."""
        painter.setPen(QColor(theme.ink))
        self._layout.draw(painter, at, clip, laid_over(over, theme))

    def position_at(self, point: QPointF) -> int:
        """The position nearest to a point of the cell."""
        return self._layout.position_at(point)

    def top_of(self, position: int) -> float:
        """How far down the line of a position is."""
        return self._layout.top_of(position)

    def areas(self, start: int, end: int) -> list[QRectF]:
        """The pieces of room that words take above their base line, from the top left of the cell."""
        return self._layout.areas(start, end)

    def word_at(self, position: int) -> tuple[int, int]:
        """Start and end of the word around a position."""
        return self._layout.word_at(position)

    def words_between(self, start: int, end: int) -> tuple[int, int]:
        """The stretch of the source that the words between two positions take."""
        return start, end

    def copied(self, start: int, end: int, removed: Sequence[tuple[int, int]] = ()) -> str:
        """What is between two positions, without words that were ``removed``."""
        return without(self.text, removed, start, end)


def without(text: str, removed: Sequence[tuple[int, int]], start: int, end: int) -> str:
    """A part of a text without the stretches that were removed."""
    parts, at = [], start
    for first, last in removed:
        if last > at and first < end:
            parts.append(text[at : max(at, first)])
            at = max(at, min(last, end))
    return "".join([*parts, text[at:end]])
