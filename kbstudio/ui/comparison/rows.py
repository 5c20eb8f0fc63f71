"""What a comparison shows, row by row: aligned pairs of blocks, changes to go through, folds. Knows no Qt."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from kbstudio.text.compare import Comparison
from kbstudio.text.compare.changes import TextChange, changed_whole, changes_of

_WORD = re.compile(r"[^\W_]\w*")

CONTEXT = 2
"""Unchanged blocks left in sight on either side of a change."""

CODE_BLOCKS = frozenset({"fence", "code", "html", "front_matter", "definition"})
"""Kinds of block that are read from left to right whatever the language."""


@dataclass(frozen=True)
class Section:
    """A part of two texts (``title``, ``body`` or one of the ``fields``, by ``name``) and how it compares."""

    kind: str
    left: str
    right: str
    comparison: Comparison
    name: str = ""

    @property
    def changes(self) -> tuple[TextChange, ...]:
        """Its changes; a title or a field is changed as a whole."""
        if self.kind == "body":
            return changes_of(self.left, self.right, self.comparison.rows)
        change = changed_whole(self.left, self.right, part=f"{self.kind} {self.name}".strip())
        return (change,) if change else ()


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
    pair: tuple[Cell, Cell] | None = None
    """Both sides as they were, where they are told in one column."""

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
    """Neighbouring changed rows ``first`` to ``last``. ``kind``: changed, inserted, deleted, moved or whitespace.

    ``key`` says what it changes, by which it is decided; ``places`` are its rows within its part.
    """

    first: int
    last: int
    kind: str
    key: str = ""
    places: tuple[int, ...] = ()


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
    def lone(self) -> str:
        """``newer`` or ``older`` where that text is all there is, as of a first version; else empty."""
        bodies = [section for section in self.sections if section.kind == "body"]
        before, after = any(body.left.strip() for body in bodies), any(body.right.strip() for body in bodies)
        return "" if before == after else "newer" if after else "older"

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
    changes: list[Change] = []
    for section in known:
        own = list(_rows(section)) if section.kind == "body" else [_whole(section)]
        for change in section.changes:
            for place in change.places:
                own[place] = replace(own[place], change=len(changes))
            first, last = change.first + len(rows), change.last + len(rows)
            changes.append(Change(first, last, change.kind, change.key, change.places))
        rows.extend(own)
    return Compared(
        tuple(rows),
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
            elif row.blank and row.kind == "whitespace":
                # What is said of it stands with the block below.
                near.add(number)
                left = max(left, 1)
            elif left:
                near.add(number)
                left -= not row.blank
    return near


def _whole(section: Section) -> Row:
    """A title or a field is one row whatever happened to it: where nothing is alike, it is marked whole."""
    if len(section.comparison.rows) == 1:
        return next(_rows(section))
    older, newer = (Cell(text, 0, 0, ((0, len(text)),)) if text else None for text in (section.left, section.right))
    return Row(
        section.kind, "changed" if older and newer else "inserted" if newer else "deleted", section.kind, older, newer
    )


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
