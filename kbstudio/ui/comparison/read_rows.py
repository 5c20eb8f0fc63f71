"""What the lines of code and of tables are to each other in an article as it is read. Knows no Qt."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from heapq import nlargest

from kbstudio.ui.comparison.read_text import cells_in, is_table_rule, read_text
from kbstudio.ui.comparison.rows import Cell, Row

Measure = Callable[[str], float]
"""How wide a text is, in pixels."""

_FENCE = re.compile(r"[ \t>]*(`{3,}|~{3,})(.*)$", re.DOTALL)
_HEAD_AMONG = 20
_SAMPLED = 300
"""Rows of a long table whose cells are looked at for the widths of its columns."""

_MEASURED = 3
"""Of each column so many of the longest cells and words are measured."""

_WIDEST_CELL = 420.0
_WIDEST_WORD = 130.0
_LEAST = 24.0
_NOT_YET, _NO_HEAD = -1, -2
"""In place of the row that may be a table's head: none has come yet, or the head is known."""


@dataclass(slots=True)
class Table:
    """Neighbouring rows of a table; ``widths`` by side are what each of its columns wants, and needs, in pixels."""

    rows: list[int] = field(default_factory=list)
    widths: dict[bool, list[tuple[float, float]]] = field(default_factory=dict)


class ReadRows:
    """The roles of the rows of a comparison. ``older`` names the side.

    A line of code is ``open`` or ``close`` (its fences), ``line``, or ``within`` where only the other side has one.
    A row of a table is ``head``, ``rule`` or ``row``.
    """

    def __init__(self, rows: Sequence[Row]) -> None:
        self._rows = rows
        self._roles = {older: _roles(rows, older=older) for older in (True, False)}
        self._tables: dict[int, Table] = {}
        self._find_tables()

    def role(self, row: int, *, older: bool) -> str:
        """What a row is on one side; empty where it stands for itself."""
        return self._roles[older].get(row, "")

    def head_of(self, row: int) -> int | None:
        """The row that heads the table a row is in."""
        table = self._tables.get(row)
        for number in table.rows[:_HEAD_AMONG] if table else ():
            if "head" in (self.role(number, older=True), self.role(number, older=False)):
                return number
        return None

    def columns(self, row: int, width: float, *, older: bool, measure: Measure, padding: float) -> list[float]:
        """How wide each column of a row's table is in a width, in pixels; both sides agree where they can."""
        widths = self._widths(self._tables[row], measure, older=older)
        wanted = [most + padding for most, _ in widths]
        needed = [least + padding for _, least in widths]
        if sum(wanted) <= width:
            return wanted
        spare = width - sum(needed)
        if spare <= 0:
            return [width * need / sum(needed) for need in needed]
        more = sum(want - need for want, need in zip(wanted, needed, strict=True)) or 1.0
        return [need + spare * (want - need) / more for want, need in zip(wanted, needed, strict=True)]

    def _find_tables(self) -> None:
        table: Table | None = None
        for number, row in enumerate(self._rows):
            if row.block != "table_row":
                table = None
                continue
            table = table or Table()
            table.rows.append(number)
            self._tables[number] = table

    def _widths(self, table: Table, measure: Measure, *, older: bool) -> list[tuple[float, float]]:
        if not table.widths:
            sides = {side: self._measured(table, measure, older=side) for side in (True, False)}
            if len(sides[True]) == len(sides[False]):
                pairs = zip(sides[True], sides[False], strict=True)
                both = [(max(a[0], b[0]), max(a[1], b[1])) for a, b in pairs]
                sides = {True: both, False: both}
            table.widths = sides
        return table.widths[older]

    def _measured(self, table: Table, measure: Measure, *, older: bool) -> list[tuple[float, float]]:
        columns: list[set[str]] = []
        step = max(1, len(table.rows) // _SAMPLED)
        for number in table.rows[::step]:
            cell = _cell(self._rows[number], older=older)
            if cell is None or is_table_rule(cell.text):
                continue
            for column, (start, end) in enumerate(cells_in(cell.text)):
                if column == len(columns):
                    columns.append(set())
                columns[column].add(cell.text[start:end])
        found: list[tuple[float, float]] = []
        for texts in columns:
            read = [read_text(text, "table_row").text for text in nlargest(_MEASURED, texts, key=len)]
            words = nlargest(_MEASURED, {word for text in texts for word in text.split()}, key=len)
            least = max([_LEAST, *(min(measure(word), _WIDEST_WORD) for word in words)])
            found.append((max([least, *(min(measure(text), _WIDEST_CELL) for text in read)]), least))
        return found


def _roles(rows: Sequence[Row], *, older: bool) -> dict[int, str]:
    found: dict[int, str] = {}
    fence, head = "", _NOT_YET
    for number, row in enumerate(rows):
        cell = _cell(row, older=older)
        if row.block != "table_row":
            head = _NOT_YET
        if cell is None:
            fence = fence if row.block == "fence" else ""
            if fence:
                found[number] = "within"
            continue
        if row.block == "fence":
            opening = _FENCE.match(cell.text)
            if fence and opening and opening[1].startswith(fence) and not opening[2].strip():
                found[number], fence = "close", ""
            elif not fence and opening:
                found[number], fence = "open", opening[1]
            else:
                found[number] = "line"
            continue
        fence = ""
        if row.block == "table_row":
            if head >= 0 and is_table_rule(cell.text):
                found[number], found[head] = "rule", "head"
                head = _NO_HEAD
            else:
                found[number] = "row"
                head = number if head == _NOT_YET else _NO_HEAD
    return found


def _cell(row: Row, *, older: bool) -> Cell | None:
    return row.left if older else row.right
