"""Which blocks of a text are the blocks of the text before: they keep their identity while equal, edited or moved."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from kbstudio.text.compare.engine import compare
from kbstudio.text.compare.result import Comparison, Row, Span
from kbstudio.text.markdown.scan import Block, scan


@dataclass(frozen=True, slots=True)
class Carried:
    """A block of the new text: the position of the one it goes on from (None for a new one), and whether it differs."""

    origin: int | None
    changed: bool


def identified(text: str) -> tuple[Block, ...]:
    """The blocks of ``text`` that have an identity, in order: every one but blank lines."""
    return tuple(block for block in scan(text) if block.kind != "blank")


def carry(old: str, new: str, *, deadline: float | None = None) -> tuple[Carried, ...]:
    """For each identified block of ``new``, where it comes from in ``old``; each block of ``old`` is used once.

    ``deadline`` is in seconds from the call; past it, blocks that were only edited may count as new.
    """
    before, after = identified(old), identified(new)
    origins: list[int | None] = [None] * len(after)
    free = [True] * len(before)
    for left, right in _pairs(compare(old, new, deadline=deadline)):
        candidates = (place for place in _within(before, left) if free[place])
        for place in _within(after, right):
            if origins[place] is None and (origin := next(candidates, None)) is not None:
                origins[place] = origin
                free[origin] = False
    _pair_equal(before, after, old, new, origins, free)
    return tuple(
        Carried(origin, origin is None or _words(old, before[origin]) != _words(new, block))
        for block, origin in zip(after, origins, strict=True)
    )


def _pair_equal(
    before: tuple[Block, ...],
    after: tuple[Block, ...],
    old: str,
    new: str,
    origins: list[int | None],
    free: list[bool],
) -> None:
    """A block too short to be seen as moved keeps its identity where its words stand unclaimed in both texts."""
    unclaimed: dict[str, list[int]] = {}
    for place, block in enumerate(before):
        if free[place]:
            unclaimed.setdefault(_words(old, block), []).append(place)
    for place, block in enumerate(after):
        if origins[place] is None and (places := unclaimed.get(_words(new, block))):
            origins[place] = places.pop(0)


def _words(text: str, block: Block) -> str:
    return " ".join(text[block.start : block.end].split())


def _pairs(comparison: Comparison) -> Iterable[tuple[Span, Span]]:
    rows = comparison.rows
    for row in rows:
        if row.left is not None and row.right is not None:
            yield row.left, row.right
    for move in comparison.moves:
        for left, right in zip(_of(rows, move.left_rows), _of(rows, move.right_rows), strict=False):
            if left.left is not None and right.right is not None:
                yield left.left, right.right


def _of(rows: tuple[Row, ...], places: tuple[int, ...]) -> list[Row]:
    return [rows[place] for place in places]


def _within(blocks: tuple[Block, ...], span: Span) -> range:
    first = bisect_right(blocks, span[0], key=lambda block: block.end)
    return range(first, bisect_left(blocks, span[1], first, key=lambda block: block.start))
