"""Two sequences that came from one: which stretches did whom change."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kbstudio.text.compare.budget import Budget
from kbstudio.text.compare.matching import equal_runs
from kbstudio.text.compare.tokens import Vocabulary

Edit = tuple[int, int, int, int]
"""Items ``[0]`` to ``[1]`` of the base became items ``[2]`` to ``[3]``."""


class Stretch(NamedTuple):
    """Items of the base and what they are on either side; ``by_ours`` and ``by_theirs`` tell who changed them."""

    base: tuple[int, int]
    ours: tuple[int, int]
    theirs: tuple[int, int]
    by_ours: bool
    by_theirs: bool


def stretches(
    base: Sequence[str], ours: Sequence[str], theirs: Sequence[str], budget: Budget, *, backwards: bool = False
) -> list[Stretch]:
    """Stretches that tile all three; changes of both sides that overlap or touch are one stretch.

    Where lines were moved it is a matter of taste which of them stayed: ``backwards`` decides the other way.
    """
    return list(_joined(len(base), _edits(base, ours, budget, backwards), _edits(base, theirs, budget, backwards)))


def _edits(base: Sequence[str], other: Sequence[str], budget: Budget, backwards: bool) -> list[Edit]:
    """What changed, each edit as far down as it goes."""
    vocabulary = Vocabulary()
    mine, theirs = vocabulary.signs(base), vocabulary.signs(other)
    runs = None
    if mine is not None and theirs is not None and not backwards:
        runs = equal_runs(mine, theirs, budget)
    elif mine is not None and theirs is not None:
        turned = equal_runs(mine[::-1], theirs[::-1], budget)
        runs = [(len(mine) - i - n, len(theirs) - j - n, n) for i, j, n in reversed(turned or ())]
    found: list[Edit] = []
    at = other_at = 0
    for i, j, length in [*(runs or ()), (len(base), len(other), 0)]:
        if i > at or j > other_at:
            found.append((at, i, other_at, j))
        at, other_at = i + length, j + length
    return _slid_down(base, other, found)


def _slid_down(base: Sequence[str], other: Sequence[str], found: list[Edit]) -> list[Edit]:
    """Edits on one side alone moved down as far as the text stays the same; those that meet become one."""
    kept: list[Edit] = []
    for edit in reversed(found):
        i, after, j, other_after = edit
        stop, other_stop = (kept[-1][0], kept[-1][2]) if kept else (len(base), len(other))
        while i == after and other_after < other_stop and other[j] == other[other_after]:
            i, after, j, other_after = i + 1, after + 1, j + 1, other_after + 1
        while j == other_after and after < stop and base[i] == base[after]:
            i, after, j, other_after = i + 1, after + 1, j + 1, other_after + 1
        if kept and after == stop and other_after == other_stop:
            _, after, _, other_after = kept.pop()
        kept.append((i, after, j, other_after))
    return kept[::-1]


def _joined(length: int, ours: list[Edit], theirs: list[Edit]) -> Iterator[Stretch]:
    at = shift = other_shift = 0
    a = b = 0
    while a < len(ours) or b < len(theirs):
        start = min(edit[0] for edit in (*ours[a : a + 1], *theirs[b : b + 1]))
        if at < start:
            yield _stretch(at, start, (shift, shift), (other_shift, other_shift), by_ours=False, by_theirs=False)
        end = start
        shifts, other_shifts = shift, other_shift
        first, other_first = a, b
        while True:
            if a < len(ours) and ours[a][0] <= end:
                end, shifts = max(end, ours[a][1]), ours[a][3] - ours[a][1]
                a += 1
            elif b < len(theirs) and theirs[b][0] <= end:
                end, other_shifts = max(end, theirs[b][1]), theirs[b][3] - theirs[b][1]
                b += 1
            else:
                break
        yield _stretch(
            start,
            end,
            (shift, shifts),
            (other_shift, other_shifts),
            by_ours=a > first,
            by_theirs=b > other_first,
        )
        at, shift, other_shift = end, shifts, other_shifts
    if at < length:
        yield _stretch(at, length, (shift, shift), (other_shift, other_shift), by_ours=False, by_theirs=False)


def _stretch(
    start: int, end: int, ours: tuple[int, int], theirs: tuple[int, int], *, by_ours: bool, by_theirs: bool
) -> Stretch:
    return Stretch(
        (start, end),
        (start + ours[0], end + ours[1]),
        (start + theirs[0], end + theirs[1]),
        by_ours,
        by_theirs,
    )
