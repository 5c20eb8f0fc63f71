"""Lines under the words of a text that is being written; nothing is laid out anew for them."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from html import escape
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRectF
from PySide6.QtGui import QHelpEvent, QPainter, QTextBlock
from PySide6.QtWidgets import QTextEdit, QToolTip

from kbstudio.ui.widgets.finding_lines import draw_finding_line, line_pieces


class Place(NamedTuple):
    """Words from one code point up to another; ``key`` is what whoever shows them calls them."""

    start: int
    end: int
    severity: str
    key: str
    told: str = ""
    """What the mouse says over it."""


class Underlines(QObject):
    """Draws a wave under errors, a line under warnings and dots under suggestions, and keeps up with typing."""

    def __init__(self, edit: QTextEdit, is_formatting: Callable[[], bool]) -> None:
        """``is_formatting`` says whether a change being announced leaves the text alone."""
        super().__init__(edit)
        self._edit = edit
        self._is_formatting = is_formatting
        # Places count in UTF-16 units, as Qt does, in the order of the text.
        self._starts: list[int] = []
        self._ends: list[int] = []
        self._looks: list[tuple[str, str, str]] = []
        self._places: dict[str, int] = {}
        self._longest = 0
        self._chosen = ""
        edit.document().contentsChange.connect(self._shift)
        edit.viewport().installEventFilter(self)

    def show(self, places: Sequence[Place], text: str) -> None:
        """Underline ``places`` of ``text``, which is what stands in the document, in place of those before."""
        units = utf16_units(text)
        found = sorted(places, key=lambda each: (each.start, each.end))
        self._starts = [units(each.start) for each in found]
        self._ends = [units(each.end) for each in found]
        self._looks = [(each.severity, each.key, each.told) for each in found]
        self._places = {each.key: number for number, each in enumerate(found)}
        self._measure()
        self._edit.viewport().update()

    def choose(self, key: str) -> None:
        """Tint one of the places; "" for none."""
        if key != self._chosen:
            self._chosen = key
            self._edit.viewport().update()

    @property
    def chosen(self) -> str:
        """The key of the place that is tinted."""
        return self._chosen

    def span(self, key: str) -> tuple[int, int] | None:
        """Where a place stands now, in UTF-16 units."""
        number = self._places.get(key)
        return (self._starts[number], self._ends[number]) if number is not None else None

    def line(self, key: str) -> int | None:
        """The line a place begins in now, from 1."""
        number = self._places.get(key)
        return self._edit.document().findBlock(self._starts[number]).blockNumber() + 1 if number is not None else None

    def at(self, position: int) -> str:
        """The key of the shortest place at a position in UTF-16 units; "" where there is none."""
        first = bisect_left(self._starts, position - self._longest)
        last = bisect_right(self._starts, position)
        here = [number for number in range(first, last) if self._ends[number] >= position]
        if not here:
            return ""
        return self._looks[min(here, key=lambda number: self._ends[number] - self._starts[number])][1]

    def paint(self, blocks: Sequence[QTextBlock]) -> None:
        """Draw what stands in these blocks, which are those on screen."""
        if not self._starts or not blocks:
            return
        first, last = blocks[0].position(), blocks[-1].position() + blocks[-1].length()
        begin, end = bisect_left(self._starts, first - self._longest), bisect_left(self._starts, last)
        numbers = [number for number in range(begin, end) if self._ends[number] >= first]
        if not numbers:
            return
        painter = QPainter(self._edit.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        document = self._edit.document()
        for number in numbers:
            # What goes on over several lines is marked where it begins: an underlined page says nothing.
            block = document.findBlock(self._starts[number])
            start = self._starts[number] - block.position()
            length = min(self._ends[number] - block.position(), block.length() - 1) - start
            severity, key, _told = self._looks[number]
            for area in self._areas(block, start, length):
                draw_finding_line(painter, area, severity, tinted=key == self._chosen)
        painter.end()

    def _areas(self, block: QTextBlock, start: int, length: int) -> list[QRectF]:
        """The pieces of screen a part of a block takes, one or more for each of its lines."""
        if length <= 0:
            return []
        layout = block.layout()
        bars = self._edit.horizontalScrollBar(), self._edit.verticalScrollBar()
        across = bars[0].maximum() - bars[0].value() if self._edit.isRightToLeft() else bars[0].value()
        top_left = layout.position() - QPointF(across, bars[1].value())
        areas: list[QRectF] = []
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            begin, end = max(start, line.textStart()), min(start + length, line.textStart() + line.textLength())
            if end > begin:
                areas += [area.translated(top_left) for area in line_pieces(line, begin, end - begin)]
        return areas

    def _shift(self, position: int, removed: int, added: int) -> None:
        if not self._starts or self._is_formatting() or (removed == added and self._is_whole(removed)):
            return
        moved, gone = added - removed, position + removed
        first = bisect_left(self._starts, position - self._longest)
        for number in range(first, len(self._starts)):
            start, end = self._starts[number], self._ends[number]
            if start >= gone:
                self._starts[number], self._ends[number] = start + moved, end + moved
            elif end >= gone and start <= position:
                # Typed inside: the words are still underlined, until somebody looks again.
                self._ends[number] = end + moved
            elif end > position:
                # Its words are gone, or others stand there.
                self._starts[number] = self._ends[number] = min(start, position)
        self._measure()

    def _is_whole(self, length: int) -> bool:
        return length >= self._edit.document().characterCount() - 1

    def _measure(self) -> None:
        pairs = zip(self._starts, self._ends, strict=True)
        self._longest = max((end - start for start, end in pairs), default=0)

    def told_at(self, point: QPoint) -> str:
        """What is said of the words under a point of the viewport; "" for nothing."""
        number = self._places.get(self.at(self._edit.cursorForPosition(point).position()))
        if number is None:
            return ""
        # Behind the end of a line the nearest letter is that of somebody else.
        block = self._edit.document().findBlock(self._starts[number])
        start = self._starts[number] - block.position()
        areas = self._areas(block, start, min(self._ends[number] - block.position(), block.length() - 1) - start)
        near = any(area.adjusted(0, -2, 0, 8).contains(QPointF(point)) for area in areas)
        return self._looks[number][2] if near else ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self._starts:
            told = self.told_at(event.pos())
            if told:
                # Marks of markup in a message are words, and a long one is broken into lines.
                QToolTip.showText(event.globalPos(), f"<qt>{escape(told)}</qt>", self._edit)
            else:
                QToolTip.hideText()
            return True
        return super().eventFilter(watched, event)


def utf16_units(text: str) -> Callable[[int], int]:
    """From places in code points to places in UTF-16 units."""
    if text.isascii():
        return lambda place: place
    wide = [place for place, letter in enumerate(text) if letter > "\uffff"]
    return lambda place: place + bisect_left(wide, place)


def code_points(text: str) -> Callable[[int], int]:
    """From places in UTF-16 units to places in code points."""
    if text.isascii():
        return lambda place: place
    wide = [place + before for before, place in enumerate(p for p, letter in enumerate(text) if letter > "\uffff")]
    return lambda place: place - bisect_left(wide, place)
