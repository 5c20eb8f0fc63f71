"""How alike blocks are, and which blocks of a gap stand side by side for it."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from math import ceil

from kbstudio.text.compare.blocks import PROSE, TextBlock
from kbstudio.text.compare.budget import Budget
from kbstudio.text.compare.matching import heaviest_chain

LEAST_ALIKE = 0.36
"""Share of common words from which two blocks of one kind are taken for the same block, edited."""

_LEAST_ACROSS_KINDS = 0.6
_COMMON_WORD = 12
_MOST_STEPS = 150_000
_LEAST_RARE = 0.15
_SAME = 2


def common_words(left: Counter[str], right: Counter[str]) -> int:
    """How many words and signs two blocks share, each as often as both have it."""
    shorter, longer = (left, right) if len(left) <= len(right) else (right, left)
    return sum([min(count, longer[word]) for word, count in shorter.items() if word in longer])


def likeness(left: TextBlock, right: TextBlock) -> int:
    """What two blocks side by side are worth, in words; 0 where they are not the same block."""
    if not may_pair(left, right):
        return 0
    return _worth(left, right, common_words(left.bag, right.bag))


def may_pair(left: TextBlock, right: TextBlock) -> bool:
    """Whether the kinds of two blocks allow them to be the same block."""
    return left.kind == right.kind or (left.kind in PROSE and right.kind in PROSE)


def _worth(left: TextBlock, right: TextBlock, common: int) -> int:
    size = left.bag.total() + right.bag.total()
    if left.kind == right.kind == "front_matter":
        return 1 + 2 * common if field_name(left) == field_name(right) else 0
    if left.kind == right.kind == "table_row" and first_cell(left) and first_cell(left) == first_cell(right):
        return 2 * common + 1
    least = LEAST_ALIKE if left.kind == right.kind else _LEAST_ACROSS_KINDS
    if 2 * common < ceil(least * size):
        return 0
    return 2 * common + (_SAME if left.key == right.key else 0)


def field_name(block: TextBlock) -> str:
    """Name of the field that a piece of front matter sets."""
    return block.text.partition(":")[0].strip()


def first_cell(block: TextBlock) -> str:
    """What a row of a table is about."""
    cells = block.text.strip().strip("|").split("|", 1)
    return cells[0].strip() if len(cells) > 1 else ""


def side_by_side(left: Sequence[TextBlock], right: Sequence[TextBlock], budget: Budget) -> list[tuple[int, int]]:
    """Positions of the blocks that stand for each other, rising on both sides; the most words in common win."""
    if len(left) == len(right) == 1:
        return [(0, 0)] if likeness(left[0], right[0]) else []
    shared = _shared(left, right, budget)
    points = [
        (i, j, worth)
        for (i, j), common in shared.items()
        if may_pair(left[i], right[j]) and (worth := _worth(left[i], right[j], common))
    ]
    return [(i, j) for i, j, _ in heaviest_chain(points)]


def _shared(left: Sequence[TextBlock], right: Sequence[TextBlock], budget: Budget) -> dict[tuple[int, int], int]:
    """Common words of every two blocks that share some; where that is too much, of those that share rare ones."""
    places: defaultdict[str, list[int]] = defaultdict(list)
    for j, block in enumerate(right):
        if budget.is_over():
            return {}
        for word in block.bag:
            places[word].append(j)
    steps = 0
    for block in left:
        if budget.is_over():
            return {}
        steps += sum([len(places[word]) for word in block.bag if word in places])
    if steps > _MOST_STEPS:
        return _shared_rarely(left, right, places, budget)
    if not budget.allows(steps * 10):
        return {}
    return {(i, j): common for i, block in enumerate(left) for j, common in _common_with(block, right, places).items()}


def _common_with(block: TextBlock, right: Sequence[TextBlock], places: dict[str, list[int]]) -> dict[int, int]:
    """How many words the block shares with each of ``right``; ``places`` says which of them have a word."""
    shared: defaultdict[int, int] = defaultdict(int)
    for word, count in block.bag.items():
        if count == 1:
            for j in places.get(word, ()):
                shared[j] += 1
        else:
            for j in places.get(word, ()):
                shared[j] += min(count, right[j].bag[word])
    return shared


def _shared_rarely(
    left: Sequence[TextBlock], right: Sequence[TextBlock], places: dict[str, list[int]], budget: Budget
) -> dict[tuple[int, int], int]:
    """Blocks that are alike share some of their rare words; only those that do are compared whole."""
    rare = {word: at for word, at in places.items() if len(at) <= _COMMON_WORD}
    shared: dict[tuple[int, int], int] = {}
    for i, block in enumerate(left):
        words = sum([word in rare for word in block.bag])
        if not budget.allows(10 * (len(block.bag) + words * _COMMON_WORD // 2)):
            return shared
        for j, count in _common_with(block, right, rare).items():
            if count >= _LEAST_RARE * words:
                if not budget.allows(10 * len(block.bag)):
                    return shared
                shared[i, j] = common_words(block.bag, right[j].bag)
    return shared
