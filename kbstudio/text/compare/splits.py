"""Paragraphs that were split into several, or joined from several."""

from collections import Counter
from collections.abc import Iterator, Sequence

from kbstudio.text.compare.blocks import PROSE, TextBlock
from kbstudio.text.compare.likeness import common_words

_LEAST_WHOLE = 0.75
"""Share of common words of the whole and all its parts."""

_LEAST_PART = 0.6
"""Share of a part's words that the whole has."""

_LEAST_WORDS = 4
_MOST_PARTS = 8
_LARGEST_GAP = 64


def with_splits(
    left: Sequence[TextBlock], right: Sequence[TextBlock], pairs: Sequence[tuple[int, int]]
) -> list[tuple[int, int, int, int]]:
    """The pairs as (first, last, first, last), some of them grown over neighbours that have no counterpart."""
    grown: list[tuple[int, int, int, int]] = []
    at = other_at = 0
    for number, (i, j) in enumerate(pairs):
        after, other_after = pairs[number + 1] if number + 1 < len(pairs) else (len(left), len(right))
        _add(grown, _new_split(left, right, (at, i), (other_at, j)))
        at = max(at, grown[-1][1] + 1) if grown else at
        other_at = max(other_at, grown[-1][3] + 1) if grown else other_at
        pair = _grow(left, right, (at, i, after), (other_at, j, other_after))
        grown.append(pair)
        at, other_at = pair[1] + 1, pair[3] + 1
    _add(grown, _new_split(left, right, (at, len(left)), (other_at, len(right))))
    return grown


def _add(grown: list[tuple[int, int, int, int]], found: tuple[int, int, int, int] | None) -> None:
    if found is not None:
        grown.append(found)


def _grow(
    left: Sequence[TextBlock], right: Sequence[TextBlock], mine: tuple[int, int, int], theirs: tuple[int, int, int]
) -> tuple[int, int, int, int]:
    (low, i, high), (other_low, j, other_high) = mine, theirs
    if left[i].key != right[j].key and left[i].kind in PROSE and right[j].kind in PROSE:
        first, last = _parts(left[i], right, j, other_low, other_high)
        if first < last:
            return i, i, first, last
        first, last = _parts(right[j], left, i, low, high)
        if first < last:
            return first, last, j, j
    return i, i, j, j


def _parts(whole: TextBlock, others: Sequence[TextBlock], at: int, low: int, high: int) -> tuple[int, int]:
    """First and last of the neighbours of ``at`` that together make the whole."""
    left_over = whole.bag - others[at].bag
    first = last = at
    while first > low and last - first < _MOST_PARTS and (rest := _without(left_over, others[first - 1])) is not None:
        left_over, first = rest, first - 1
    while (
        last + 1 < high and last - first < _MOST_PARTS and (rest := _without(left_over, others[last + 1])) is not None
    ):
        left_over, last = rest, last + 1
    return (first, last) if first < last and _is_whole(whole, others[first : last + 1]) else (at, at)


def _without(left_over: Counter[str], part: TextBlock) -> Counter[str] | None:
    """What is left when the part is taken away; None where it is no part."""
    size = part.bag.total()
    if part.kind not in PROSE or size < _LEAST_WORDS or common_words(left_over, part.bag) < _LEAST_PART * size:
        return None
    return left_over - part.bag


def _is_whole(whole: TextBlock, parts: Sequence[TextBlock]) -> bool:
    together: Counter[str] = Counter()
    for part in parts:
        together += part.bag
    return 2 * common_words(whole.bag, together) >= _LEAST_WHOLE * (whole.bag.total() + together.total())


def _new_split(
    left: Sequence[TextBlock], right: Sequence[TextBlock], mine: tuple[int, int], theirs: tuple[int, int]
) -> tuple[int, int, int, int] | None:
    """A block that no single one resembles, but several together; one for each gap is enough."""
    if max(mine[1] - mine[0], theirs[1] - theirs[0]) > _LARGEST_GAP:
        return None
    for i in _long(left, mine):
        if (parts := _run(left[i], right, theirs)) is not None:
            return i, i, *parts
    for j in _long(right, theirs):
        if (parts := _run(right[j], left, mine)) is not None:
            return *parts, j, j
    return None


def _long(blocks: Sequence[TextBlock], places: tuple[int, int]) -> Iterator[int]:
    for i in range(*places):
        if blocks[i].kind in PROSE and blocks[i].bag.total() >= 3 * _LEAST_WORDS:
            yield i


def _run(whole: TextBlock, others: Sequence[TextBlock], places: tuple[int, int]) -> tuple[int, int] | None:
    for at in range(*places):
        rest = _without(whole.bag, others[at])
        if rest is not None:
            first, last = _parts(whole, others, at, *places)
            if first < last:
                return first, last
    return None
