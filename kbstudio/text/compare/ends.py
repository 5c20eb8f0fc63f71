"""What two texts share at their beginning and at their end: it is cut into pieces once, and is equal as it stands."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

import regex

from kbstudio.text.compare.budget import Budget
from kbstudio.text.compare.common import common_prefix, common_suffix
from kbstudio.text.compare.pieces import Pieces, cut, joined

_FRONT = ("---", "\ufeff---")
_FIRST_SHARE, _BOTH_SHARE = 0.4, 0.8
"""Shares of the time that are left to read the first text, and both, and to make rows of them."""

_MARGIN = regex.compile(r"#{1,6}[ \t]|\p{L}")


def split_both(left: str, right: str, budget: Budget) -> tuple[Pieces, Pieces, int, int]:
    """The pieces of both texts, and how many of them are equal from the beginning and from the end.

    Where the time does not suffice, only the beginnings are cut.
    """
    head, tail = common_prefix(left, right), common_suffix(left, right)
    mine = cut(left, budget.reader(_FIRST_SHARE))
    theirs = _cut_like(left, right, mine, head, tail, budget)
    if mine.end < len(left) or theirs.end < len(right):
        budget.is_kept = False
        tail = 0
    return mine, theirs, *_equal_ends(left, right, mine, theirs, head, tail)


def _cut_like(left: str, right: str, mine: Pieces, head: int, tail: int, budget: Budget) -> Pieces:
    """The pieces of ``right``; those before and after what differs are taken over, not found again."""
    stop = budget.reader(_BOTH_SHARE)
    # Front matter that ends later than on the left, or begins at all, may end anywhere.
    if right.startswith(_FRONT) and (mine.kinds[:1] != ["front_matter"] or mine.bounds[1] > head):
        return cut(right, stop)
    first = min(bisect_left(mine.bounds, head), len(mine)) - 1
    while first > 0 and not _is_fresh(left, mine, first):
        first -= 1
    first = max(first, 0)
    start = mine.bounds[first]
    before = mine.part(0, first)
    shift = len(right) - len(left)
    if mine.end == len(left):
        last = bisect_left(mine.bounds, max(len(left) - tail, start - shift, start))
        while last < len(mine) and not _is_fresh(left, mine, last):
            last += 1
        if last < len(mine):
            begins, ends = mine.bounds[last] + shift, mine.bounds[last + 1] + shift
            middle = cut(right[start:ends], stop).shifted(start)
            if middle.end < ends:
                return joined(before, middle)
            if (middle.kinds[-1], middle.bounds[-2]) == (mine.kinds[last], begins):
                return joined(before, middle, mine.part(last + 1, len(mine)).shifted(shift))
    return joined(before, cut(right[start:], stop).shifted(start))


def _is_fresh(text: str, pieces: Pieces, n: int) -> bool:
    """Whether piece ``n`` closes all that was open before it, so that what follows reads the same in every text.

    So does what begins with a letter or as a heading at the margin, behind a blank line.
    """
    return (
        n > 0
        and pieces.kinds[n - 1] == "blank"
        and pieces.kinds[n] in ("heading", "paragraph")
        and _MARGIN.match(text, pieces.bounds[n]) is not None
    )


def _equal_ends(left: str, right: str, mine: Pieces, theirs: Pieces, same: int, same_tail: int) -> tuple[int, int]:
    """How many pieces are equal from the beginning, and behind those how many from the end."""
    most = min(bisect_right(pieces.bounds, same) - 1 for pieces in (mine, theirs))
    head = min(
        _alike(mine.kinds[:most], theirs.kinds[:most]), _alike(mine.bounds[1 : most + 1], theirs.bounds[1 : most + 1])
    )
    shift = len(right) - len(left)
    most = min(len(mine) - bisect_left(mine.bounds, len(left) - same_tail), len(mine) - head, len(theirs) - head)
    if most <= 0:
        return head, 0
    ends = mine.part(len(mine) - most, len(mine)).shifted(shift), theirs.part(len(theirs) - most, len(theirs))
    return head, min(
        _alike(*(pieces.kinds[::-1] for pieces in ends)), _alike(*(pieces.bounds[-2::-1] for pieces in ends))
    )


def _alike(left: Sequence[object], right: Sequence[object]) -> int:
    """How many items are the same from the beginning."""
    if left == right:
        return len(left)
    return next(n for n, (mine, theirs) in enumerate(zip(left, right, strict=True)) if mine != theirs)
