"""What a comparison shows, row by row: aligned pairs of blocks, changes to go through, folds. Knows no Qt."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from kbstudio.text.compare import Comparison

_WORD = re.compile(r"\w+")

CONTEXT = 2
"""Unchanged blocks left in sight on either side of a change."""

CODE_BLOCKS = frozenset({"fence", "code", "html", "front_matter", "definition"})
"""Kinds of block that are read from left to right whatever the language."""


@dataclass(frozen=True)
class Section:
    """A part of two texts (``title``, ``body`` or ``fields``) and how it compares."""

    kind: str
    left: str
    right: str
    comparison: Comparison


@dataclass(frozen=True)
class Cell:
    """One side of a row. ``start`` and ``marks`` are code points, marks within ``text``; ``line`` counts from 1.

    ``removed`` marks words of the older text told within the newer one, where both are read in one column.
    """

    text: str
    start: int
    line: int
    marks: tuple[tuple[int, int], ...] = ()
    removed: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True)
class Row:
    """A pair of blocks; a side is None where the text has nothing there. ``change`` is -1 in unchanged rows."""

    section: str
    kind: str
    block: str
    left: Cell | None
    right: Cell | None
    move: int | None = None
    change: int = -1

    @property
    def blank(self) -> bool:
        """Whether there is only empty space, which separates blocks and is never a change of its own."""
        return not any(cell and cell.text.strip() for cell in (self.left, self.right))


@dataclass(frozen=True)
class Fold:
    """Unchanged rows ``first`` to ``last`` (both included) put away; ``blocks`` of them hold text."""

    first: int
    last: int
    blocks: int


@dataclass(frozen=True)
class Change:
    """Neighbouring changed rows ``first`` to ``last``. ``kind``: changed, inserted, deleted, moved or whitespace."""

    first: int
    last: int
    kind: str


@dataclass(frozen=True)
class Compared:
    """Two texts side by side, ready to be shown."""

    rows: tuple[Row, ...]
    changes: tuple[Change, ...]
    coarse: bool = False
    """Whether whole blocks are marked in places, for want of time or of a common language."""

    other_language: bool = False
    """Whether the texts are in different languages, and so compared by block."""

    sections: tuple[Section, ...] = ()
    """The parts of the two texts the rows were made from."""

    @property
    def words_added(self) -> int:
        """How many words are marked on the newer side; what only moved is not counted."""
        return sum(_marked_words(row.right) for row in self.rows if row.right)

    @property
    def words_removed(self) -> int:
        """How many words are marked on the older side."""
        return sum(_marked_words(row.left) for row in self.rows if row.left)

    @property
    def moves(self) -> int:
        """How many passages moved."""
        return sum(change.kind == "moved" for change in self.changes)


def _marked_words(cell: Cell) -> int:
    return sum(len(_WORD.findall(cell.text[start:end])) for start, end in cell.marks)


def compared(sections: Iterable[Section]) -> Compared:
    """The rows of all sections under one another, with their changes counted through."""
    known = list(sections)
    rows: list[Row] = []
    for section in known:
        rows.extend([_title(section)] if section.kind == "title" else _rows(section))
    numbered, changes = _numbered(rows)
    return Compared(
        tuple(numbered),
        tuple(changes),
        coarse=any(section.comparison.quality == "coarse" for section in known),
        other_language=any(section.comparison.stats.get("different_languages") for section in known),
        sections=tuple(known),
    )


def folded(rows: Sequence[Row], opened: frozenset[int]) -> list[int | Fold]:
    """Row numbers and folds in the order shown; ``opened`` holds the first rows of folds that are open."""
    near = _near_changes(rows)
    shown: list[int | Fold] = []
    number = 0
    while number < len(rows):
        if number in near:
            shown.append(number)
            number += 1
            continue
        last = number
        while last + 1 < len(rows) and last + 1 not in near:
            last += 1
        blocks = sum(not row.blank for row in rows[number : last + 1])
        if blocks < 2 or number in opened:
            shown.extend(range(number, last + 1))
        else:
            shown.append(Fold(number, last, blocks))
        number = last + 1
    return shown


def _near_changes(rows: Sequence[Row]) -> set[int]:
    """Rows that changed, that stand near one, and the title."""
    near = {number for number, row in enumerate(rows) if row.section == "title"}
    for order in (range(len(rows)), range(len(rows) - 1, -1, -1)):
        left = 0
        for number in order:
            row = rows[number]
            if row.change >= 0:
                near.add(number)
                left = CONTEXT
            elif left:
                near.add(number)
                left -= not row.blank
    return near


def _title(section: Section) -> Row:
    """A title is one line whatever happened to it: where nothing is alike, it is marked whole."""
    if len(section.comparison.rows) == 1:
        return next(_rows(section))
    older, newer = (Cell(text, 0, 0, ((0, len(text)),)) if text else None for text in (section.left, section.right))
    return Row("title", "changed", "title", older, newer)


def _rows(section: Section) -> Iterator[Row]:
    lines = [1, 1]
    for row in section.comparison.rows:
        cells: list[Cell | None] = []
        for side, (text, span, marks) in enumerate(
            ((section.left, row.left, row.left_marks), (section.right, row.right, row.right_marks))
        ):
            if span is None:
                cells.append(None)
                continue
            start, end = span
            whole = text[start:end]
            shown = whole.rstrip("\n")
            end = start + len(shown)
            own = tuple(
                (mark.start - start, min(mark.end, end) - start)
                for mark in marks
                if mark.start < end and mark.strength == "word"
            )
            if row.kind in {"deleted", "inserted"}:
                own = ((0, len(shown)),) if shown else ()
            cells.append(Cell(shown, start, lines[side] if section.kind == "body" else 0, own))
            lines[side] += whole.count("\n")
        block = section.kind if section.kind != "body" else row.block
        yield Row(section.kind, row.kind, block, cells[0], cells[1], row.move)


def _numbered(rows: Sequence[Row]) -> tuple[list[Row], list[Change]]:
    """The rows with their change's number, and the changes; both places of a move are one change."""
    numbered: list[Row] = []
    changes: list[Change] = []
    moves: dict[tuple[str, int], int] = {}
    before: Row | None = None
    for number, row in enumerate(rows):
        if row.kind == "equal" or row.blank:
            before = before if row.blank and row.kind != "equal" else None
            numbered.append(row)
            continue
        move = (row.section, row.move) if row.move is not None else None
        if move is not None and move in moves:
            change = moves[move]
            if before is not None and before.move == row.move and before.kind == row.kind:
                first = changes[change]
                grows = first.last == number - 1 or all(r.blank for r in rows[first.last + 1 : number])
                changes[change] = Change(first.first, number if grows else first.last, first.kind)
        elif before is not None and _belong_together(before, row):
            change = len(changes) - 1
            last = changes[change]
            changes[change] = Change(last.first, number, last.kind if last.kind == _kind(row) else "changed")
        else:
            change = len(changes)
            changes.append(Change(number, number, _kind(row)))
            if move is not None:
                moves[move] = change
        before = row
        numbered.append(replace(row, change=change))
    return numbered, changes


def _belong_together(before: Row, row: Row) -> bool:
    """Whether two neighbouring changed rows are one change: lines of a table or of code, or added and removed runs."""
    if before.section != row.section or before.move is not None or row.move is not None:
        return False
    lines = CODE_BLOCKS | {"table_row"}
    if before.block in lines and row.block in lines:
        return True
    return before.kind == row.kind and row.kind in {"inserted", "deleted"}


def _kind(row: Row) -> str:
    if row.kind in {"moved_from", "moved_to"}:
        return "moved"
    return {"split": "changed", "join": "changed"}.get(row.kind, row.kind)
