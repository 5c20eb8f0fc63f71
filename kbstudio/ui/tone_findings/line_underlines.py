"""Lines under the words of a field of one line, as there are in texts."""

from collections.abc import Callable, Sequence
from html import escape
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QRectF
from PySide6.QtGui import QHelpEvent, QPainter, QTextLayout, QTextLine, QTextOption
from PySide6.QtWidgets import QLineEdit, QToolTip

from kbstudio.ui.tone_findings.underlines import Place, utf16_units
from kbstudio.ui.widgets.finding_lines import draw_finding_line, line_pieces


class LineUnderlines(QObject):
    """Draws what ``Underlines`` draws, and keeps up with typing; whoever owns the field has it painted."""

    def __init__(self, field: QLineEdit, caret: Callable[[], QRect]) -> None:
        """``caret`` gives the rectangle of the caret, by which words are found in a field that has scrolled."""
        super().__init__(field)
        self._field, self._caret = field, caret
        self._text = field.text()
        # Places count in UTF-16 units, as Qt does.
        self._places: dict[str, tuple[int, int, Place]] = {}
        self._chosen = ""
        self._laid_out: tuple[object, QTextLayout] | None = None
        field.textChanged.connect(self._follow)
        field.installEventFilter(self)

    def show(self, places: Sequence[Place], text: str) -> None:
        """Underline ``places`` of ``text``, which is what stands in the field, in place of those before."""
        units = utf16_units(text)
        found = sorted(places, key=lambda each: (each.start, each.end))
        self._places = {each.key: (units(each.start), units(each.end), each) for each in found}
        self._text = text
        self._field.update()

    def choose(self, key: str) -> None:
        """Tint one of the places; "" for none."""
        if key != self._chosen:
            self._chosen = key
            self._field.update()

    @property
    def chosen(self) -> str:
        """The key of the place that is tinted."""
        return self._chosen

    def span(self, key: str) -> tuple[int, int] | None:
        """Where a place stands now, in UTF-16 units."""
        place = self._places.get(key)
        return place[:2] if place is not None else None

    def at(self, position: int) -> str:
        """The key of the shortest place at a position in UTF-16 units; "" where there is none."""
        here = [(end - start, key) for key, (start, end, _) in self._places.items() if start <= position <= end]
        return min(here, key=lambda each: each[0])[1] if here else ""

    def areas(self, key: str) -> list[QRectF]:
        """The pieces of the field the words of a place take, some of them perhaps out of sight."""
        start, end = self.span(key) or (0, 0)
        if start >= end:
            return []
        line, moved = self._line()
        return [area.translated(moved) for area in line_pieces(line, start, end - start)]

    def extent(self) -> tuple[float, float]:
        """Where what stands in the field begins and ends on screen, left to right, out of sight or not."""
        line, moved = self._line()
        return moved.x() + line.x(), moved.x() + line.x() + line.naturalTextWidth()

    def paint(self) -> None:
        """Draw what is in sight, over what the field has painted."""
        if not self._places:
            return
        margins = self._field.textMargins()
        painter = QPainter(self._field)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(self._field.rect().adjusted(margins.left(), 0, -margins.right(), 0))
        for key, (_, _, place) in self._places.items():
            for area in self.areas(key):
                draw_finding_line(painter, area, place.severity, tinted=key == self._chosen)
        painter.end()

    def told_at(self, point: QPoint) -> str:
        """What is said of the words under a point of the field; "" for nothing."""
        place = self._places.get(self.at(self._field.cursorPositionAt(point)))
        if place is None:
            return ""
        # Behind the end of the line the nearest letter is that of somebody else.
        near = any(area.adjusted(0, -2, 0, 8).contains(QPointF(point)) for area in self.areas(place[2].key))
        return place[2].told if near else ""

    def _line(self) -> tuple[QTextLine, QPointF]:
        """The line as the field lays it out, and how far it is moved in the field."""
        line, caret = self._layout().lineAt(0), QRectF(self._caret())
        return line, QPointF(caret.center().x() - _x(line, self._field.cursorPosition()), caret.top())

    def _layout(self) -> QTextLayout:
        """What the field lays out itself and shows nobody."""
        field = self._field
        text, font, direction = field.displayText(), field.font(), field.layoutDirection()
        known = (text, font.key(), direction)
        if self._laid_out is None or self._laid_out[0] != known:
            option = QTextOption()
            option.setTextDirection(direction)
            option.setFlags(QTextOption.Flag.IncludeTrailingSpaces)
            layout = QTextLayout(text, font, field)
            layout.setTextOption(option)
            layout.beginLayout()
            layout.createLine()
            layout.endLayout()
            self._laid_out = (known, layout)
        return self._laid_out[1]

    def _follow(self, text: str) -> None:
        """Move places with what was typed: what the old and the new text begin and end with has stayed."""
        old, self._text = self._text, text
        if not self._places:
            return
        most = min(len(old), len(text))
        head = next((at for at in range(most) if old[at] != text[at]), most)
        tail = next((at for at in range(most - head) if old[-1 - at] != text[-1 - at]), most - head)
        units = utf16_units(old)
        position, gone = units(head), units(len(old) - tail)
        moved = utf16_units(text)(len(text) - tail) - gone
        self._places = {
            key: (*_shifted(start, end, position, gone, moved), place)
            for key, (start, end, place) in self._places.items()
        }

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self._places:
            told = self.told_at(event.pos())
            if told:
                QToolTip.showText(event.globalPos(), f"<qt>{escape(told)}</qt>", self._field)
                return True
        return super().eventFilter(watched, event)


def _x(line: QTextLine, position: int) -> float:
    """How far along a line a caret would stand; what Qt says is a pair in spite of its description."""
    place: Any = line.cursorToX(position)
    return float(place[0] if isinstance(place, tuple) else place)


def _shifted(start: int, end: int, position: int, gone: int, moved: int) -> tuple[int, int]:
    """Where a place is once what stood from ``position`` to ``gone`` is longer by ``moved``."""
    if start >= gone:
        return start + moved, end + moved
    if end >= gone and start <= position:
        # Typed inside: the words are still underlined, until somebody looks again.
        return start, end + moved
    if end > position:
        # Its words are gone, or others stand there.
        return min(start, position), min(start, position)
    return start, end
