"""Blocks that left one place and came to another."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise

from kbstudio.text.compare.align import Link
from kbstudio.text.compare.blocks import PROSE, TextBlock
from kbstudio.text.compare.budget import Budget
from kbstudio.text.compare.likeness import common_words, may_pair
from kbstudio.text.compare.result import Move, Row

_LEAST_WORDS = 8
_LEAST_LETTERS = 40
_STEPS_A_WORD = 4
_LEAST_ALIKE = 0.6
_LEAST_RUNS = 0.25
_FREQUENT = 8
_LONGEST_LINKED = 200
_TARGET = re.compile(r"\]\(([^()\s]+)")


@dataclass(frozen=True, slots=True)
class Moved:
    """Blocks ``left`` that stand as blocks ``right`` elsewhere, one for one, in order."""

    id: int
    left: tuple[int, ...]
    right: tuple[int, ...]
    similarity: float


def told(moves: Sequence[Moved], rows: Sequence[Row]) -> tuple[Move, ...]:
    """The moves with positions of rows in place of blocks."""
    if not moves:
        return ()
    places: tuple[defaultdict[int, list[int]], ...] = (defaultdict(list), defaultdict(list))
    for number, row in enumerate(rows):
        if row.move is not None:
            places[row.left is None][row.move].append(number)
    return tuple(Move(move.id, tuple(places[0][move.id]), tuple(places[1][move.id]), move.similarity) for move in moves)


def find_moves(
    left: Sequence[TextBlock], right: Sequence[TextBlock], links: Sequence[Link], budget: Budget
) -> list[Moved]:
    """Moves in the order of the left text; a block is in one at most."""
    mine: dict[int, int] = {}
    theirs: dict[int, int] = {}
    gap = 0
    for link in links:
        if link.is_paired:
            gap += not left[link.left].is_blank
        elif link.left < link.left_end:
            mine[link.left] = gap
        else:
            theirs[link.right] = gap
    if not mine or not theirs or not budget.allows(len(mine) + len(theirs)):
        return []
    gone = [i for i in mine if _is_long(left[i])]
    come = [j for j in theirs if _is_long(right[j])]
    if budget.is_over():
        return []
    pairs = _same(left, right, gone, come)
    taken = set(pairs.values())
    pairs |= _alike(left, right, [i for i in gone if i not in pairs], [j for j in come if j not in taken], budget)
    taken = set(pairs.values())
    pairs |= _linked(left, right, [i for i in mine if i not in pairs], [j for j in theirs if j not in taken], budget)
    pairs = {i: j for i, j in pairs.items() if mine[i] != theirs[j]}
    return _groups(left, right, pairs, mine, theirs)


def _is_long(block: TextBlock) -> bool:
    if block.is_blank:
        return False
    # The beginning of a long block says enough.
    letters = sum(map(str.isalnum, block.text[: 4 * _LEAST_LETTERS]))
    if letters < _LEAST_LETTERS:
        letters += sum(map(str.isalnum, block.text[4 * _LEAST_LETTERS :]))
    return letters >= _LEAST_LETTERS or (
        letters >= _LEAST_WORDS * 2 and sum(word[0].isalnum() for word in block.tokens.words) >= _LEAST_WORDS
    )


def _same(
    left: Sequence[TextBlock], right: Sequence[TextBlock], gone: Iterable[int], come: Iterable[int]
) -> dict[int, int]:
    """Blocks that are word for word the same and stand once among what went and once among what came."""
    mine, theirs = _once(left, gone), _once(right, come)
    return {i: theirs[key] for key, i in mine.items() if key in theirs}


def _once(blocks: Sequence[TextBlock], places: Iterable[int]) -> dict[str, int]:
    found: defaultdict[str, list[int]] = defaultdict(list)
    for place in places:
        found[blocks[place].key].append(place)
    return {key: at[0] for key, at in found.items() if len(at) == 1}


def _linked(
    left: Sequence[TextBlock], right: Sequence[TextBlock], gone: Iterable[int], come: Iterable[int], budget: Budget
) -> dict[int, int]:
    """Short blocks that lead to the same place, which nothing else that went or came leads to, in much the same words.

    So is a choice known that was put behind another question and shortened there.
    """
    mine, theirs = _leading_once(left, gone), _leading_once(right, come)
    pairs = {i: theirs[place] for place, i in mine.items() if place in theirs}
    return {
        i: j
        for i, j in pairs.items()
        if budget.has_time_for(len(left[i].text) + len(right[j].text))
        and may_pair(left[i], right[j])
        and _similarity(left[i], right[j]) >= _LEAST_ALIKE
    }


def _leading_once(blocks: Sequence[TextBlock], places: Iterable[int]) -> dict[str, int]:
    """By where its only link leads, the one short block that leads there."""
    found: defaultdict[str, list[int]] = defaultdict(list)
    for place in places:
        block = blocks[place]
        for target in _TARGET.findall(block.text) if block.kind in PROSE and "](" in block.text else ():
            found[target].append(place if len(block.text) <= _LONGEST_LINKED else -1)
    once = {target: at[0] for target, at in found.items() if len(at) == 1 and at[0] >= 0}
    only = Counter(once.values())
    return {target: place for target, place in once.items() if only[place] == 1}


def _alike(
    left: Sequence[TextBlock], right: Sequence[TextBlock], gone: Sequence[int], come: Sequence[int], budget: Budget
) -> dict[int, int]:
    """Blocks that share most of their words; the most alike first, then the nearest."""
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for _, _, i, j in sorted(_candidates(left, right, gone, come, budget)):
        if i not in pairs and j not in taken:
            pairs[i] = j
            taken.add(j)
    return pairs


def _candidates(
    left: Sequence[TextBlock], right: Sequence[TextBlock], gone: Sequence[int], come: Sequence[int], budget: Budget
) -> Iterator[tuple[float, int, int, int]]:
    """Unlikeness, distance, left and right place of blocks that share enough pairs of neighbouring words."""
    if not gone or not come:
        return
    words = 0
    for block in chain(map(left.__getitem__, gone), map(right.__getitem__, come)):
        if budget.is_over() or not budget.has_time_for(len(block.text)):
            return
        words += len(block.tokens.words)
    if not budget.allows(words * _STEPS_A_WORD):
        return
    places: dict[tuple[str, str], tuple[int, ...]] = {}
    sizes: dict[int, int] = {}
    for j in come:
        runs = _runs(right[j])
        sizes[j] = len(runs)
        for run in runs:
            at = places.get(run, ())
            if len(at) <= _FREQUENT:
                places[run] = (*at, j)
    for i in gone:
        if budget.is_over():
            return
        runs = _runs(left[i])
        found = [places[run] for run in places.keys() & runs]
        shared = Counter([j for at in found if len(at) <= _FREQUENT for j in at])
        for j, count in shared.items():
            if count >= _LEAST_RUNS * max(len(runs), sizes[j]) and may_pair(left[i], right[j]):
                similarity = _similarity(left[i], right[j])
                if similarity >= _LEAST_ALIKE:
                    yield -similarity, abs(i - j), i, j


def _runs(block: TextBlock) -> set[tuple[str, str]]:
    words = [word for word in block.tokens.words if word[0].isalnum()]
    return set(pairwise(words))


def _similarity(left: TextBlock, right: TextBlock) -> float:
    return 2 * common_words(left.bag, right.bag) / max(1, left.bag.total() + right.bag.total())


def _groups(
    left: Sequence[TextBlock],
    right: Sequence[TextBlock],
    pairs: dict[int, int],
    mine: dict[int, int],
    theirs: dict[int, int],
) -> list[Moved]:
    """Neighbouring blocks that moved together are one move; short equal blocks beside them come along."""
    taken = set(pairs.values())

    def comes_along(i: int, j: int) -> bool:
        if mine.get(i) is None or theirs.get(j) is None or mine[i] == theirs[j]:
            return False
        return pairs.get(i) == j or (i not in pairs and j not in taken and left[i].key == right[j].key)

    moves: list[Moved] = []
    used: set[int] = set()
    for i, j in sorted(pairs.items()):
        if i in used:
            continue
        before = after = 0
        while comes_along(i - before - 1, j - before - 1) and i - before - 1 not in used:
            before += 1
        while comes_along(i + after + 1, j + after + 1):
            after += 1
        while before and left[i - before].is_blank:
            before -= 1
        while after and left[i + after].is_blank:
            after -= 1
        steps = range(-before, after + 1)
        for n in steps:
            pairs[i + n] = j + n
            taken.add(j + n)
            used.add(i + n)
        moves.append(_moved(len(moves), left, right, [i + n for n in steps], [j + n for n in steps]))
    return moves


def _moved(
    number: int, left: Sequence[TextBlock], right: Sequence[TextBlock], mine: list[int], theirs: list[int]
) -> Moved:
    common = sum(common_words(left[i].bag, right[j].bag) for i, j in zip(mine, theirs, strict=True))
    size = sum(left[i].bag.total() for i in mine) + sum(right[j].bag.total() for j in theirs)
    return Moved(number, tuple(mine), tuple(theirs), round(2 * common / max(1, size), 4))
