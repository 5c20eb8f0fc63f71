"""Which block of a translation stands for which block of its source, where nobody wrote it down."""

from collections.abc import Sequence
from typing import NamedTuple

from kbstudio.text.compare.identity import identified
from kbstudio.text.compare.matching import heaviest_chain
from kbstudio.text.translation.marks import Likeness, Marked, marked

_GAP = -0.42
"""What it costs to leave a block alone."""
_NARROWEST = 10
_MOST_CELLS = 200_000
_TOGETHER, _ALONE_HERE, _ALONE_THERE = range(3)
_OUT = -1e9
_AT_ODDS = -1.0
_ODDS_ALLOWED = 0.04

_PAIRS = list[tuple[int | None, int | None]]


def pair(source: str, target: str) -> list[tuple[int | None, int | None]]:
    """Positions of blocks (every one but blank lines) that stand for each other, in the order of both texts.

    None on one side is a block without a counterpart. Two languages are told together by kinds, levels of headings,
    code, addresses, numbers, names and lengths; words are not understood.
    """
    mine, theirs = marked(source, identified(source)), marked(target, identified(target))
    if source == target:
        return [(number, number) for number in range(len(mine))]
    likeness = Likeness(mine, theirs)
    if [block.shape for block in mine] == [block.shape for block in theirs] and _fits(mine, theirs, likeness):
        return [(number, number) for number in range(len(mine))]
    found: _PAIRS = []
    at = other_at = 0
    for i, j in [*_anchors(mine, theirs, likeness), (len(mine), len(theirs))]:
        found += [
            (None if a is None else a + at, None if b is None else b + other_at)
            for a, b in _between(mine[at:i], theirs[other_at:j], likeness)
        ]
        if i < len(mine):
            found.append((i, j))
        at, other_at = i + 1, j + 1
    return found


def _fits(mine: Sequence[Marked], theirs: Sequence[Marked], likeness: Likeness) -> bool:
    """Whether texts of one structure go together block for block."""
    odd = sum(likeness.of(one, other) < _AT_ODDS for one, other in zip(mine, theirs, strict=True))
    return odd <= _ODDS_ALLOWED * len(mine)


def _anchors(mine: Sequence[Marked], theirs: Sequence[Marked], likeness: Likeness) -> list[tuple[int, int]]:
    """Blocks that one mark, or the same words, tell to belong together: neither text has it in another block."""
    places: list[dict[str, int]] = []
    for blocks in (mine, theirs):
        once: dict[str, int] = {}
        for number, block in enumerate(blocks):
            for token in (*block.tokens, f"\0{block.text}"):
                once[token] = -1 if token in once else number
        places.append(once)
    votes: dict[tuple[int, int], int] = {}
    for token, i in places[0].items():
        j = places[1].get(token, -1)
        if i >= 0 and j >= 0:
            votes[i, j] = votes.get((i, j), 0) + (4 if token.startswith("\0") else 1)
    sure = [(i, j, count) for (i, j), count in votes.items() if count > 1 and likeness.of(mine[i], theirs[j]) > 1]
    return [(i, j) for i, j, _ in heaviest_chain(sure)]


def _between(mine: Sequence[Marked], theirs: Sequence[Marked], likeness: Likeness) -> _PAIRS:
    """The best pairs of two stretches; where they are too long to try all, those near the diagonal."""
    rows, columns = len(mine), len(theirs)
    if not rows or not columns:
        return [*((i, None) for i in range(rows)), *((None, j) for j in range(columns))]
    width = max(_NARROWEST, columns // rows + 1, _MOST_CELLS // (2 * rows))
    first, best = 0, [_GAP * j for j in range(min(columns, width) + 1)]
    steps = [_Steps(0, bytearray([_ALONE_THERE]) * len(best))]
    for i, one in enumerate(mine):
        middle = (i + 1) * columns // rows
        start, end = max(0, middle - width), min(columns, middle + width)
        line: list[float] = []
        ways = bytearray()
        left = _OUT
        for j in range(start, end + 1):
            value, way = left + _GAP, _ALONE_THERE
            above = j - first
            if 0 <= above < len(best) and best[above] + _GAP > value:
                value, way = best[above] + _GAP, _ALONE_HERE
            if 0 < above <= len(best):
                together = best[above - 1] + likeness.of(one, theirs[j - 1])
                if together >= value:
                    value, way = together, _TOGETHER
            line.append(value)
            ways.append(way)
            left = value
        first, best = start, line
        steps.append(_Steps(start, ways))
    return _way_back(steps, rows, columns)


class _Steps(NamedTuple):
    """Which way the best pairs of one row come, from place ``first`` on."""

    first: int
    ways: bytearray


def _way_back(steps: Sequence[_Steps], i: int, j: int) -> _PAIRS:
    found: _PAIRS = []
    while i or j:
        way = steps[i].ways[j - steps[i].first]
        i -= way != _ALONE_THERE
        j -= way != _ALONE_HERE
        found.append((None if way == _ALONE_THERE else i, None if way == _ALONE_HERE else j))
    return found[::-1]
