"""What the lines of code and of tables are to each other in an article as it is read. Knows no Qt."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from kbstudio.ui.comparison.read_text import cells_in, is_table_rule
from kbstudio.ui.comparison.rows import Cell, Row

_FENCE = re.compile(r"[ \t>]*(`{3,}|~{3,})(.*)$", re.DOTALL)
_SAMPLED = 300
"""Rows of a long table whose cells are looked at for the widths of its columns."""

_MOST_LETTERS = 48
_LETTERS_OF_A_WORD = 24
_LEAST_LETTERS = 3
_NOT_YET, _NO_HEAD = -1, -2
"""In place of the row that may be a table's head: none has come yet, or the head is known."""


@dataclass(slots=True)
class Table:
    """Neighbouring rows of a table; ``weights`` by side are how many letters each of its columns wants, and needs."""

    rows: list[int] = field(default_factory=list)
    weights: dict[bool, tuple[tuple[int, int], ...]] = field(default_factory=dict)


class ReadRows:
    """The roles of the rows of a comparison. ``older`` names the side.

    A line of code is ``open`` or ``close`` (its fences) or ``line``; a row
    of a table ``head``, ``rule`` or ``row``.
    """

    def __init__(self, rows: Sequence[Row]) -> None:
        self._rows = rows
        self._roles = {older: _roles(rows, older=older) for older in (True, False)}
        self._tables: dict[int, Table] = {}
        self._find_tables()

    def role(self, row: int, *, older: bool) -> str:
        """What a row is on one side; empty where it stands for itself."""
        return self._roles[older].get(row, "")

    def columns(self, row: int, width: float, *, older: bool, letter: float, padding: float) -> list[float]:
        """How wide each column of a row's table is in a width, in pixels; both sides agree where they can."""
        weights = self._weights(self._tables[row], older=older)
        wanted = [most * letter + padding for most, _ in weights]
        needed = [least * letter + padding for _, least in weights]
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

    def _weights(self, table: Table, *, older: bool) -> tuple[tuple[int, int], ...]:
        if not table.weights:
            sides = {side: self._measured(table, older=side) for side in (True, False)}
            if len(sides[True]) == len(sides[False]):
                both = tuple((max(a[0], b[0]), max(a[1], b[1])) for a, b in zip(sides[True], sides[False], strict=True))
                sides = {True: both, False: both}
            table.weights = sides
        return table.weights[older]

    def _measured(self, table: Table, *, older: bool) -> tuple[tuple[int, int], ...]:
        step = max(1, len(table.rows) // _SAMPLED)
        found: list[tuple[int, int]] = []
        for number in table.rows[::step]:
            cell = _cell(self._rows[number], older=older)
            if cell is None or is_table_rule(cell.text):
                continue
            for column, (start, end) in enumerate(cells_in(cell.text)):
                words = cell.text[start:end]
                most = min(max(len(words), _LEAST_LETTERS), _MOST_LETTERS)
                least = min(max(map(len, words.split()), default=0), _LETTERS_OF_A_WORD)
                least = min(most, max(least, _LEAST_LETTERS))
                if column == len(found):
                    found.append((most, least))
                else:
                    found[column] = (max(found[column][0], most), max(found[column][1], least))
        return tuple(found)


def _roles(rows: Sequence[Row], *, older: bool) -> dict[int, str]:
    found: dict[int, str] = {}
    fence, head = "", _NOT_YET
    for number, row in enumerate(rows):
        cell = _cell(row, older=older)
        if row.block != "table_row":
            head = _NOT_YET
        if cell is None:
            fence = fence if row.block == "fence" else ""
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
