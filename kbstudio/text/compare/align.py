"""Which blocks of one text stand beside which of the other."""

from collections.abc import Sequence
from typing import NamedTuple

from kbstudio.text.compare.blocks import TextBlock
from kbstudio.text.compare.budget import Budget
from kbstudio.text.compare.languages import in_step
from kbstudio.text.compare.likeness import side_by_side
from kbstudio.text.compare.matching import Run, common_ends, equal_runs, heaviest_chain
from kbstudio.text.compare.splits import with_splits
from kbstudio.text.compare.tokens import Vocabulary

_MOST_COMPARED = 3_000
"""Pairs of blocks between two anchors that are compared one by one; in larger gaps equal blocks are matched first."""

_STRIDE = 200
"""So many blocks of both texts are read between two looks at the clock."""


class Link(NamedTuple):
    """Blocks ``left`` to ``left_end`` stand beside ``right`` to ``right_end``; one of the two may be empty."""

    left: int
    left_end: int
    right: int
    right_end: int

    @property
    def is_paired(self) -> bool:
        """Whether there is something on both sides."""
        return self.left < self.left_end and self.right < self.right_end


def align(
    left: Sequence[TextBlock], right: Sequence[TextBlock], budget: Budget, *, by_words: bool = True
) -> list[Link]:
    """Links that tile both sequences in order; without ``by_words``, blocks pair by kind and order."""
    links: list[Link] = []
    # Blank lines are alike everywhere: they follow the blocks around them.
    mine = [i for i in range(len(left)) if not left[i].is_blank]
    theirs = [j for j in range(len(right)) if not right[j].is_blank]
    paired = [
        Link(mine[i], mine[last] + 1, theirs[j], theirs[other] + 1)
        for i, last, j, other in _pairs([left[i] for i in mine], [right[j] for j in theirs], budget, by_words=by_words)
    ]
    at = other_at = 0
    for link in [*paired, Link(len(left), len(left), len(right), len(right))]:
        links += _gap(left, right, (at, link.left), (other_at, link.right))
        if link.is_paired:
            links.append(link)
        at, other_at = link.left_end, link.right_end
    return links


def _pairs(
    left: Sequence[TextBlock], right: Sequence[TextBlock], budget: Budget, *, by_words: bool
) -> list[tuple[int, int, int, int]]:
    """First and last left block, first and last right block of what stands side by side."""
    pairs: list[tuple[int, int, int, int]] = []
    at = other_at = 0
    for i, j, length in [*_equal(left, right, budget), (len(left), len(right), 0)]:
        if at < i and other_at < j:
            found = _paired(left[at:i], right[other_at:j], budget, by_words=by_words)
            pairs += [(at + a, at + b, other_at + c, other_at + d) for a, b, c, d in found]
        pairs += [(i + n, i + n, j + n, j + n) for n in range(length)]
        at, other_at = i + length, j + length
    return pairs


def _paired(
    left: Sequence[TextBlock], right: Sequence[TextBlock], budget: Budget, *, by_words: bool
) -> list[tuple[int, int, int, int]]:
    """The same for two stretches without equal blocks."""
    if budget.is_over():
        return []
    if not by_words:
        return [(i, i, j, j) for i, j in in_step(left, right, budget)]
    # Nothing interrupts the reading of one block.
    if not budget.has_time_for(max([block.end - block.start for block in (*left, *right)])):
        return []
    return with_splits(left, right, side_by_side(left, right, budget))


def _equal(left: Sequence[TextBlock], right: Sequence[TextBlock], budget: Budget) -> list[Run]:
    """Runs of equal blocks, anchored on blocks that each text has once; long blocks weigh more."""
    vocabulary = Vocabulary()
    keys: tuple[list[str], list[str]] = ([], [])
    for at in range(0, max(len(left), len(right)), _STRIDE):
        if budget.is_over():
            break
        for known, blocks in zip(keys, (left, right), strict=True):
            known += [block.key for block in blocks[at : at + _STRIDE]]
    mine, theirs = map(vocabulary.signs, keys)
    if mine is None or theirs is None:
        budget.is_kept = False
        return []
    place = {sign: j for j, sign in enumerate(theirs)}
    once = _once(mine) & _once(theirs)
    both = [(i, place[sign], len(left[i].key)) for i, sign in enumerate(mine) if sign in once]
    runs: list[Run] = []
    at = other_at = 0
    for i, j, _ in [*heaviest_chain(both), (len(mine), len(theirs), 0)]:
        runs += _between(mine[at:i], theirs[other_at:j], at, other_at, budget)
        if i < len(mine):
            runs.append((i, j, 1))
        at, other_at = i + 1, j + 1
    return runs


def _once(signs: str) -> set[str]:
    seen: set[str] = set()
    again: set[str] = set()
    for sign in signs:
        (again if sign in seen else seen).add(sign)
    return seen - again


def _between(left: str, right: str, at: int, other_at: int, budget: Budget) -> list[Run]:
    head, tail = common_ends(left, right)
    runs: list[Run] = [(at, other_at, head)] if head else []
    end, other_end = len(left) - tail, len(right) - tail
    if (end - head) * (other_end - head) > _MOST_COMPARED:
        found = equal_runs(left[head:end], right[head:other_end], budget)
        if found is None:
            budget.is_kept = False
        runs += [(at + head + i, other_at + head + j, length) for i, j, length in found or ()]
    if tail:
        runs.append((at + end, other_at + other_end, tail))
    return runs


def _gap(
    left: Sequence[TextBlock], right: Sequence[TextBlock], mine: tuple[int, int], theirs: tuple[int, int]
) -> list[Link]:
    """Blocks without a counterpart; blank lines at either end of the gap stand beside each other."""
    (at, end), (other_at, other_end) = mine, theirs
    links: list[Link] = []
    if at < end and other_at < other_end and left[at].is_blank and right[other_at].is_blank:
        links.append(Link(at, at + 1, other_at, other_at + 1))
        at, other_at = at + 1, other_at + 1
    last: list[Link] = []
    if at < end and other_at < other_end and left[end - 1].is_blank and right[other_end - 1].is_blank:
        last.append(Link(end - 1, end, other_end - 1, other_end))
        end, other_end = end - 1, other_end - 1
    links += [Link(i, i + 1, other_at, other_at) for i in range(at, end)]
    links += [Link(end, end, j, j + 1) for j in range(other_at, other_end)]
    return links + last
