"""What is said beside a row as it is read, because its words alone do not show it."""

from collections.abc import Iterable, Sequence
from itertools import islice
from typing import Protocol

from kbstudio.ui.comparison.markup_changes import links_in, markup_changes
from kbstudio.ui.comparison.markup_labels import said_of_empty_lines, said_of_markup, said_of_unseen
from kbstudio.ui.comparison.read_pieces import ReadText
from kbstudio.ui.comparison.read_text import read_text
from kbstudio.ui.comparison.rows import Cell, Row
from kbstudio.ui.comparison.unseen import unseen_differences

_FOLLOWING = 20
"""So many rows are looked at for the first block that follows on each side."""

_IN_PART = frozenset({"changed", "whitespace", "split", "join"})


class Read(Protocol):
    """Reads a block of the older or the newer text."""

    def __call__(self, text: str, block: str, *, older: bool) -> ReadText:
        """The block as it is read."""
        ...


def _read(text: str, block: str, *, older: bool) -> ReadText:
    """A block by itself, without what the labels of its text's links stand for."""
    return read_text(text, block)


def notes_on_pair(older: Cell, newer: Cell, reads: tuple[ReadText, ReadText], kind: str) -> list[str]:
    """What differs between two cells beside words that are seen to."""
    # Where nothing differs that is seen, what is marked is not seen either.
    marks: tuple[Sequence[tuple[int, int]], ...] = ((), ()) if kind == "whitespace" else (older.marks, newer.marks)
    said = said_of_markup(markup_changes(*reads, (older.text, newer.text)))
    return said + said_of_unseen(unseen_differences(older.text, newer.text, marks))


def notes_on_new(newer: Cell, read: ReadText) -> list[str]:
    """Where the links of a new block lead."""
    return said_of_markup(links_in(read, newer.text))


def pair_of(row: Row) -> tuple[Cell, Cell] | None:
    """Both sides of a row that changed in part, though it may be told in one column."""
    if row.kind not in _IN_PART:
        return None
    return row.pair or ((row.left, row.right) if row.left and row.right else None)


def notes_on(row: Row, read: Read = _read) -> list[str]:
    """What is said beside a row, whatever it is shown as; ``read`` reads its cells."""
    pair = pair_of(row)
    if pair is not None:
        reads = read(pair[0].text, row.block, older=True), read(pair[1].text, row.block, older=False)
        return notes_on_pair(*pair, reads, row.kind)
    if row.kind == "inserted" and row.right is not None:
        return notes_on_new(row.right, read(row.right.text, row.block, older=False))
    return []


def notes_on_space(above: Row, following: Iterable[Row]) -> list[str]:
    """What is said of the empty lines above a block, where there are more or fewer of them than there were.

    ``above`` is the row of the empty lines, ``following`` are those after it.
    """
    space = pair_of(above) if above.blank else None
    ends: list[int | None] = [None, None]
    for row in islice(following, _FOLLOWING if space else 0):
        for side, cell in enumerate(row.pair or (row.left, row.right)):
            ends[side] = cell.line if cell is not None and ends[side] is None else ends[side]
    if space is None or ends[0] is None or ends[1] is None:
        return []
    before, after = ends[0] - space[0].line, ends[1] - space[1].line
    return [said_of_empty_lines(more=after > before)] if before != after else []
