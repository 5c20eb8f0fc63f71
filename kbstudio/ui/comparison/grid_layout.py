"""A row of a table laid out as it is read: a real grid, its cells side by side."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextLayout

from kbstudio.desktop.theme import Theme
from kbstudio.ui.comparison.cell_formats import Overlay, Spans, laid_over
from kbstudio.ui.comparison.cell_layout import Dress, runs_right_to_left
from kbstudio.ui.comparison.markup_labels import said_of_columns
from kbstudio.ui.comparison.read_formats import ShownMarks, line_of, read_font, read_ranges
from kbstudio.ui.comparison.read_layout import as_read, copied, words_between
from kbstudio.ui.comparison.read_pieces import ReadText
from kbstudio.ui.comparison.rows import Cell
from kbstudio.ui.comparison.said_lines import SaidLines
from kbstudio.ui.comparison.text_layout import Setting, TextLayout

CELL_PADDING = 10
_ABOVE = 5


class GridLayout:
    """A table's row as it is read. Positions are code points within the row's source; columns begin at its start."""

    air = 0

    def __init__(
        self,
        read: ReadText,
        cell: Cell,
        kind: str,
        role: str,
        columns: Sequence[float],
        *,
        older: bool,
        locale: str,
        dress: Dress,
        inner: Spans = (),
        notes: Sequence[str] = (),
    ) -> None:
        self.text = cell.text
        self._read, self._role, self._older = read, role, older
        self._turned = runs_right_to_left("table_row", locale)
        self._room = dress.width
        self._in_part = kind == "changed"
        self._marks = ShownMarks(read, cell, kind, inner, older=older)
        font = read_font(read, "table_row", dress.font, role)
        formats = read_ranges(read, self._marks, font, dress.theme, older=older)
        self._widths = list(columns[: len(read.cells)]) or [min(dress.width, 120.0)]
        self._cells: list[TextLayout] = []
        for (start, end), width in zip(read.cells, self._widths, strict=False):
            setting = Setting(font, max(20.0, width - 2 * CELL_PADDING), line_of(font), self._turned)
            self._cells.append(TextLayout(read.text[start:end], setting, _within(formats, start, end)))
        hidden = role == "rule"
        tallest = max((layout.height for layout in self._cells), default=line_of(font))
        self._body = 0.0 if hidden else tallest + 2 * _ABOVE
        if hidden:
            notes = (said_of_columns(),) if kind == "changed" and not older else ()
        elif not notes and not older:
            notes = self._marks.otherwise_said()
        self._said = SaidLines(notes, dress.font, dress.width, turned=self._turned)
        self.said = self._said.text
        self.height = self._body + self._said.height

    def draw(self, painter: QPainter, at: QPointF, clip: QRectF, over: Sequence[Overlay], theme: Theme) -> None:
        """Paint the row at a place, with what is laid over it."""
        mark = theme.removed_mark if self._older else theme.added_mark
        if self._body:
            over_read = [part for entry in over if (part := as_read(self._read, entry)) is not None]
            for number, layout in enumerate(self._cells):
                box = QRectF(at.x() + self._left(number), at.y(), self._widths[number], self._body)
                if self._role == "head":
                    painter.fillRect(box, QColor(theme.chrome))
                painter.setPen(QColor(theme.line))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(box)
                painter.setPen(QColor(theme.ink))
                start, end = self._read.cells[number]
                formats = _within(laid_over(over_read, theme), start, end)
                layout.draw(painter, box.topLeft() + QPointF(CELL_PADDING, _ABOVE), clip, formats)
            self._frame_changed(painter, at, mark)
        self._said.draw(painter, at + QPointF(0, self._body), clip, theme)

    def position_at(self, point: QPointF) -> int:
        """The position nearest to a point of the row."""
        for number, layout in enumerate(self._cells):
            left = self._left(number)
            if left <= point.x() < left + self._widths[number]:
                start = self._read.cells[number][0]
                place = layout.position_at(point - QPointF(left + CELL_PADDING, _ABOVE))
                return self._read.source_at(start + place, end=place == len(layout.text) and place > 0)
        return len(self.text) if (point.x() > 0) != self._turned else 0

    def top_of(self, position: int) -> float:
        """How far down the line of a position is."""
        place = self._read.read_at(position)
        for (start, end), layout in zip(self._read.cells, self._cells, strict=False):
            if start <= place <= end:
                return layout.top_of(place - start)
        return 0.0

    def word_at(self, position: int) -> tuple[int, int]:
        """Start and end of the word around a position."""
        place = self._read.read_at(position)
        for (start, end), layout in zip(self._read.cells, self._cells, strict=False):
            if start <= place <= end:
                first, last = layout.word_at(place - start)
                return self._read.source_at(start + first), self._read.source_at(start + last, end=True)
        return position, position

    def words_between(self, start: int, end: int) -> tuple[int, int]:
        """The stretch of the source that the words between two positions take."""
        return words_between(self._read, start, end)

    def copied(self, start: int, end: int, removed: Sequence[tuple[int, int]] = ()) -> str:
        """What is read between two positions, cells apart by tabs."""
        return "" if self._role == "rule" else copied(self._read, start, end, removed)

    def _left(self, number: int) -> float:
        before = sum(self._widths[:number])
        return self._room - before - self._widths[number] if self._turned else before

    def _frame_changed(self, painter: QPainter, at: QPointF, mark: str) -> None:
        # A row that is new as a whole says so at its edge.
        painter.setPen(QPen(QColor(mark), 2 if self._in_part else 1))
        for number in range(len(self._cells)):
            if self._marks.within(self._read.cells[number]):
                box = QRectF(at.x() + self._left(number), at.y(), self._widths[number], self._body)
                painter.drawRect(box.adjusted(1, 1, -1, -1) if self._in_part else box)


def _within(formats: Sequence[QTextLayout.FormatRange], start: int, end: int) -> list[QTextLayout.FormatRange]:
    """The formats of a stretch, counted from its start."""
    found: list[QTextLayout.FormatRange] = []
    for entry in formats:
        first, last = max(entry.start, start), min(entry.start + entry.length, end)
        if first < last:
            part = QTextLayout.FormatRange()
            part.start, part.length, part.format = first - start, last - first, entry.format
            found.append(part)
    return found
