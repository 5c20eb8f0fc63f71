"""Which items of one sequence stand for which of the other: longest common subsequences, anchors, heaviest chains."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence

from rapidfuzz.distance import LCSseq

from kbstudio.text.compare.budget import Budget

Run = tuple[int, int, int]
"""Left position, right position, length of a stretch that is equal."""

MOST_CELLS = 300_000_000
"""Pairs of positions one exact match may span; it takes a bit of memory for each."""

_CELLS_A_STEP = 40
_STEPS_AN_ITEM = 3


def common_ends(left: Sequence[object], right: Sequence[object]) -> tuple[int, int]:
    """How many items two sequences share at the beginning, and at the end behind that."""
    shorter = min(len(left), len(right))
    head = 0
    while head < shorter and left[head] == right[head]:
        head += 1
    tail = 0
    while tail < shorter - head and left[-1 - tail] == right[-1 - tail]:
        tail += 1
    return head, tail


def equal_runs(left: str, right: str, budget: Budget) -> list[Run] | None:
    """Longest common subsequence of two strings of signs as runs; None where the budget does not allow it.

    Very long strings are anchored on signs that each has once and matched between the anchors.
    """
    head, tail = common_ends(left, right)
    runs: list[Run] = [(0, 0, head)] if head else []
    end, other_end = len(left) - tail, len(right) - tail
    found = _middle(left[head:end], right[head:other_end], budget)
    if found is None:
        return None
    for i, j, length in found:
        _add(runs, i + head, j + head, length)
    if tail:
        _add(runs, end, other_end, tail)
    return runs


def _middle(left: str, right: str, budget: Budget) -> list[Run] | None:
    # A sign that the other side has not cannot match: leaving those out first makes what is matched small.
    shared = set(left) & set(right)
    if not shared:
        return []
    mine = [i for i, sign in enumerate(left) if sign in shared]
    theirs = [j for j, sign in enumerate(right) if sign in shared]
    cells = len(mine) * len(theirs)
    if cells > MOST_CELLS:
        return _anchored(left, right, budget)
    if not budget.allows(cells // _CELLS_A_STEP + _STEPS_AN_ITEM * (len(mine) + len(theirs))):
        return None
    runs: list[Run] = []
    blocks = LCSseq.editops("".join([left[i] for i in mine]), "".join([right[j] for j in theirs])).as_matching_blocks()
    for block in blocks:
        for n in range(block.size):
            _add(runs, mine[block.a + n], theirs[block.b + n], 1)
    return runs


def _anchored(left: str, right: str, budget: Budget) -> list[Run] | None:
    anchors = unique_anchors(left, right)
    if not anchors:
        return None
    runs: list[Run] = []
    at = other_at = 0
    for i, j in [*anchors, (len(left), len(right))]:
        between = equal_runs(left[at:i], right[other_at:j], budget)
        if between is None:
            budget.is_kept = False
        for x, y, length in between or ():
            _add(runs, at + x, other_at + y, length)
        if i < len(left):
            _add(runs, i, j, 1)
        at, other_at = i + 1, j + 1
    return runs


def _add(runs: list[Run], i: int, j: int, length: int) -> None:
    if runs:
        a, b, size = runs[-1]
        if a + size == i and b + size == j:
            runs[-1] = (a, b, size + length)
            return
    runs.append((i, j, length))


def unique_anchors(left: str, right: str) -> list[tuple[int, int]]:
    """Longest rising chain of signs that occur once on each side (patience)."""
    count, other_count = Counter(left), Counter(right)
    place = {sign: j for j, sign in enumerate(right) if other_count[sign] == 1}
    both = [(i, place[sign]) for i, sign in enumerate(left) if count[sign] == 1 and sign in place]
    return [(i, j) for i, j, _ in heaviest_chain((i, j, 1) for i, j in both)]


def heaviest_chain(points: Iterable[tuple[int, int, int]]) -> list[tuple[int, int, int]]:
    """Of points (x, y, weight), those that rise in x and y and weigh most together; the same for every order."""
    # In falling order of y within one x, no two points of one x can follow each other.
    ordered = sorted(points, key=lambda point: (point[0], -point[1]))
    ends: list[int] = []
    weights: list[int] = []
    last: list[int] = []
    before: list[int] = []
    for number, (_, y, weight) in enumerate(ordered):
        at = bisect_left(ends, y)
        total = weight + (weights[at - 1] if at else 0)
        before.append(last[at - 1] if at else -1)
        if at < len(ends) and ends[at] == y and weights[at] >= total:
            continue
        after = at
        while after < len(ends) and weights[after] <= total:
            after += 1
        ends[at:after], weights[at:after], last[at:after] = [y], [total], [number]
    chain: list[tuple[int, int, int]] = []
    number = last[-1] if last else -1
    while number >= 0:
        chain.append(ordered[number])
        number = before[number]
    return chain[::-1]
