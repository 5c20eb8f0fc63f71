"""The text of a comparison as the find bar searches it: what is seen, the source or what it reads as."""

from collections.abc import Sequence
from dataclasses import replace

from kbstudio.ui.comparison.comparison_view import ComparisonView
from kbstudio.ui.comparison.found import Found
from kbstudio.ui.comparison.read_pieces import ReadText
from kbstudio.ui.comparison.read_text import is_table_rule, read_text
from kbstudio.ui.comparison.rows import Cell, Row


class SearchedText:
    """Both sides row by row, the older one first."""

    def __init__(self, view: ComparisonView) -> None:
        self._view = view
        self._read: dict[tuple[int, str], ReadText] = {}

    def searched(self) -> Sequence[tuple[int, str, str]]:
        """Every cell as (row, side, text)."""
        self._read = {}
        return [
            (number, side, self._seen(number, side, row, cell))
            for number, row in enumerate(self._view.compared.rows)
            for side, cell in (("left", row.left), ("right", row.right))
            if cell is not None
        ]

    def show_found(self, found: Sequence[Found], current: int) -> None:
        """Mark these places; ``current`` is the number of the one to bring into sight, or -1."""
        self._view.show_found([self._in_source(place) for place in found], current)

    def _seen(self, number: int, side: str, row: Row, cell: Cell) -> str:
        if not self._view.as_read:
            return cell.text
        if row.block == "table_row" and is_table_rule(cell.text):
            return ""
        read = read_text(cell.text, row.block)
        if read.text != cell.text:
            self._read[number, side] = read
        return read.text

    def _in_source(self, place: Found) -> Found:
        read = self._read.get((place.row, place.side))
        if read is None:
            return place
        return replace(place, start=read.source_at(place.start), end=read.source_at(place.end, end=True))
