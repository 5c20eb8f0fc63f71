"""Which block of one text stands beside which of the other."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from difflib import SequenceMatcher

from kbstudio.text.compare.blocks import TextBlock
from kbstudio.text.compare.budget import WORK, Budget
from kbstudio.text.compare.words import TOKEN, common_ends, like_pairs

Pair = tuple[int | None, int | None]
"""Positions of a left and a right block; None where there is no counterpart."""

_LEAST_SIMILAR = 0.4
_MOST_PAIRS_TRIED = 90_000
_MOST_PAIRS_MATCHED = 250_000
_COST_OF_A_TRY = 20


def align(left: Sequence[TextBlock], right: Sequence[TextBlock], budget: Budget) -> list[Pair]:
    """Pairs in the order of both texts; equal and similar blocks side by side, the rest alone."""
    keys, others = [block.key for block in left], [block.key for block in right]
    pairs: list[Pair] = []
    at, other_at = 0, 0
    for start, other, length in [*_equal_runs(keys, others, budget), (len(keys), len(others), 0)]:
        pairs += _pair_similar(left, right, (at, start), (other_at, other), budget)
        pairs += [(start + i, other + i) for i in range(length)]
        at, other_at = start + length, other + length
    return pairs


def _equal_runs(keys: list[str], others: list[str], budget: Budget) -> list[tuple[int, int, int]]:
    """Runs of equal blocks as (left, right, length), in order; anchored on blocks that each text has once."""
    anchors = _anchors(keys, others)
    runs: list[tuple[int, int, int]] = []
    at = other_at = 0
    for start, other in [*anchors, (len(keys), len(others))]:
        runs += _between(keys[at:start], others[other_at:other], at, other_at, budget)
        if start < len(keys):
            runs.append((start, other, 1))
        at, other_at = start + 1, other + 1
    return runs


def _between(keys: list[str], others: list[str], at: int, other_at: int, budget: Budget) -> list[tuple[int, int, int]]:
    head, tail = common_ends(keys, others)
    runs = [(at, other_at, head)] if head else []
    # Blank lines are alike everywhere: they follow the blocks around them.
    middle = [i for i in range(head, len(keys) - tail) if keys[i]]
    middle_other = [j for j in range(head, len(others) - tail) if others[j]]
    words, other_words = [keys[i] for i in middle], [others[j] for j in middle_other]
    pairs = like_pairs(words, other_words)
    if pairs and budget.allows(pairs if pairs <= _MOST_PAIRS_MATCHED else WORK + 1):
        for i, j, length in SequenceMatcher(None, words, other_words, autojunk=False).get_matching_blocks():
            runs += [(at + middle[i + n], other_at + middle_other[j + n], 1) for n in range(length)]
    if tail:
        runs.append((at + len(keys) - tail, other_at + len(others) - tail, tail))
    return runs


def _anchors(keys: list[str], others: list[str]) -> list[tuple[int, int]]:
    """The longest rising chain of blocks that occur once in each text (patience)."""
    count, other_count = Counter(keys), Counter(others)
    place = {key: i for i, key in enumerate(others) if other_count[key] == 1}
    both = [(i, place[key]) for i, key in enumerate(keys) if key and count[key] == 1 and key in place]
    ends: list[int] = []
    last: list[int] = []
    before: list[int] = []
    for position, (_, other) in enumerate(both):
        at = bisect_left(ends, other)
        before.append(last[at - 1] if at else -1)
        ends[at : at + 1] = [other]
        last[at : at + 1] = [position]
    chain: list[tuple[int, int]] = []
    position = last[-1] if last else -1
    while position >= 0:
        chain.append(both[position])
        position = before[position]
    return chain[::-1]


def _pair_similar(
    left: Sequence[TextBlock],
    right: Sequence[TextBlock],
    mine: tuple[int, int],
    theirs: tuple[int, int],
    budget: Budget,
) -> list[Pair]:
    """Blocks between two equal runs: those of one kind that share most of their words stand side by side."""
    rows, columns = range(*mine), range(*theirs)
    if not rows or not columns:
        return [*((i, None) for i in rows), *((None, j) for j in columns)]
    tries = len(rows) * len(columns)
    if budget.allows(tries * _COST_OF_A_TRY if tries <= _MOST_PAIRS_TRIED else WORK + 1):
        matched = _best_chain(left, right, rows, columns)
    else:
        matched = [
            (i, j)
            for i, j in zip(rows, columns, strict=False)
            if _likeness(left[i], right[j], _bag(left[i]), _bag(right[j]))
        ]
    pairs: list[Pair] = []
    at, other_at = mine[0], theirs[0]
    for i, j in [*matched, (mine[1], theirs[1])]:
        pairs += [(k, None) for k in range(at, i)]
        pairs += [(None, k) for k in range(other_at, j)]
        if i < mine[1]:
            pairs.append((i, j))
        at, other_at = i + 1, j + 1
    return pairs


def _best_chain(
    left: Sequence[TextBlock], right: Sequence[TextBlock], rows: range, columns: range
) -> list[tuple[int, int]]:
    """The pairs, in rising order, whose similarity times length is greatest in sum."""
    bags = {i: _bag(left[i]) for i in rows}
    other_bags = {j: _bag(right[j]) for j in columns}
    best = [[0.0] * (len(columns) + 1) for _ in range(len(rows) + 1)]
    worth: dict[tuple[int, int], float] = {}
    for x, i in enumerate(rows):
        for y, j in enumerate(columns):
            value = _likeness(left[i], right[j], bags[i], other_bags[j])
            if value:
                worth[x, y] = value
            best[x + 1][y + 1] = max(best[x][y + 1], best[x + 1][y], best[x][y] + value)
    chain: list[tuple[int, int]] = []
    x, y = len(rows), len(columns)
    while x and y:
        value = worth.get((x - 1, y - 1), 0.0)
        if value and best[x][y] == best[x - 1][y - 1] + value:
            chain.append((rows[x - 1], columns[y - 1]))
            x, y = x - 1, y - 1
        elif best[x][y] == best[x - 1][y]:
            x -= 1
        else:
            y -= 1
    return chain[::-1]


def _bag(block: TextBlock) -> Counter[str]:
    return Counter(found for found in TOKEN.findall(block.text) if not found.isspace())


def _likeness(left: TextBlock, right: TextBlock, mine: Counter[str], theirs: Counter[str]) -> float:
    """Share of common words times size; 0 for another kind of block or too few common words."""
    if left.kind != right.kind:
        return 0.0
    size = mine.total() + theirs.total()
    if not size:
        return 0.1
    if 2 * min(mine.total(), theirs.total()) < _LEAST_SIMILAR * size:
        return 0.0
    shorter, longer = (mine, theirs) if len(mine) <= len(theirs) else (theirs, mine)
    common = sum(min(count, longer[word]) for word, count in shorter.items() if word in longer)
    share = 2 * common / size
    return share * size if share >= _LEAST_SIMILAR else 0.0
