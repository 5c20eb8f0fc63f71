"""A comparison told in one column, as it is read: what was removed stands in the text before what came instead."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace

from kbstudio.ui.comparison.read_text import read_text
from kbstudio.ui.comparison.rows import Cell, Compared, Row

_LONGEST = 20_000
"""Code points of both cells up to which they are told in one; a longer block is told twice, one under the other."""

_SIGNS = re.compile(r"[^\w\s,.;:?'’\"„”–—-]|(?:^|\n)\s*\S{1,10}\s|_")
"""What may be markup; words without any of it are read as they stand, unless they are hidden whole."""

_HIDDEN = re.compile(r"\]\([^)\n]*\)|\]\[[^\]\n]*\]|\{[#.][^}\n]*\}|&#?\w+;")
"""Addresses and names, which are not read."""

_BULLET = re.compile(r"[ \t>]*[-*+][ \t]")
"""Is read as a dot, whichever sign was typed."""

_TOLD_TWICE = frozenset({"changed", "whitespace", "split", "join"})


def in_one_column(compared: Compared, *, as_read: bool = False) -> Compared:
    """The same changes under the same numbers, with one cell a row: the newer one, or the older one where it went.

    ``as_read`` keeps signs that are not read whole: a block whose markup changed is told twice.
    """
    rows: list[Row] = []
    firsts: list[int] = []
    for row in compared.rows:
        firsts.append(len(rows))
        rows.extend(_told(row, as_read=as_read))
    firsts.append(len(rows))
    changes = [replace(c, first=firsts[c.first], last=firsts[c.last + 1] - 1) for c in compared.changes]
    return replace(compared, rows=tuple(rows), changes=tuple(changes))


def merged(older: Cell, newer: Cell) -> Cell | None:
    """The newer cell with what was removed where it was; None where they are too long or differ beside their marks."""
    if len(older.text) + len(newer.text) > _LONGEST or _letters(older) != _letters(newer):
        return None
    places = _places(older, newer)
    parts: list[str] = []
    added: list[tuple[int, int]] = []
    removed: list[tuple[int, int]] = []
    at = length = 0
    starts = sorted({*places, *(start for start, _ in newer.marks)})
    ends = dict(newer.marks)
    for start in starts:
        parts.append(newer.text[at:start])
        length += start - at
        at = start
        for words in places.get(start, ()):
            apart = start < len(newer.text) and not newer.text[start].isspace() and words[-1:].isalnum()
            told = f"{words} " if apart else words
            removed.append((length, length + len(told)))
            parts.append(told)
            length += len(told)
        if start in ends:
            parts.append(newer.text[start : ends[start]])
            added.append((length, length + ends[start] - start))
            length += ends[start] - start
            at = ends[start]
    parts.append(newer.text[at:])
    return Cell("".join(parts), newer.start, newer.line, tuple(added), tuple(removed))


def _told(row: Row, *, as_read: bool) -> Iterator[Row]:
    if row.left is None or row.right is None:
        yield row
        return
    unseen = as_read and row.kind == "whitespace"
    if unseen or row.kind not in _TOLD_TWICE or not (row.left.marks or row.right.marks):
        yield replace(row, left=None, pair=(row.left, row.right))
    elif as_read and not (_only_words(row.left, row.block) and _only_words(row.right, row.block)):
        yield replace(row, right=None)
        yield replace(row, left=None, pair=(row.left, row.right))
    elif (cell := merged(row.left, row.right)) is not None:
        yield replace(row, left=None, right=cell, pair=(row.left, row.right))
    else:
        yield replace(row, right=None)
        yield replace(row, left=None, pair=(row.left, row.right))


def _only_words(cell: Cell, block: str) -> bool:
    """Whether everything marked in a cell is read as it stands."""
    bullet = _BULLET.match(cell.text) if block == "item" else None
    if bullet is not None and any(start < bullet.end() for start, _ in cell.marks):
        return False
    if not any(_SIGNS.search(cell.text, start, end) for start, end in cell.marks):
        hidden = [found.span() for found in _HIDDEN.finditer(cell.text)]
        return not any(start < last and first < end for start, end in cell.marks for first, last in hidden)
    read = read_text(cell.text, block)
    return all(read.read_at(end, end=True) - read.read_at(start) == end - start for start, end in cell.marks)


def _between(cell: Cell) -> Iterator[tuple[int, int]]:
    """The stretches no mark covers."""
    at = 0
    for start, end in cell.marks:
        yield at, start
        at = end
    yield at, len(cell.text)


def _unmarked(cell: Cell) -> list[int]:
    """Where the letters are that no mark covers."""
    text = cell.text
    return [at for start, end in _between(cell) for at in range(start, end) if not text[at].isspace()]


def _letters(cell: Cell) -> str:
    return "".join("".join([cell.text[start:end] for start, end in _between(cell)]).split())


def _places(older: Cell, newer: Cell) -> dict[int, list[str]]:
    """What was removed, by the place in the newer text that it stands before."""
    mine, theirs = _unmarked(older), _unmarked(newer)
    marked = {start for start, _ in newer.marks}
    found: dict[int, list[str]] = {}
    for start, end in older.marks:
        before = bisect_right(mine, start)
        at = theirs[before - 1] + 1 if before else 0
        if start and older.text[start - 1].isspace():
            while at < len(newer.text) and newer.text[at].isspace() and at not in marked:
                at += 1
        found.setdefault(at, []).append(older.text[start:end])
    return found
