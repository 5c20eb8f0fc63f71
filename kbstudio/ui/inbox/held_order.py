"""Keeps a list still while somebody reads it: what is new or would stand elsewhere is counted, not moved."""

from bisect import bisect_left
from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from kbstudio.domain.inbox import Group

Placed = tuple[Hashable, Group]
"""The key of a text and the group it stands in."""


@dataclass(frozen=True)
class Arranged:
    """The texts in the order to show them; ``new`` ones are not among them, ``moved`` ones would stand elsewhere."""

    places: tuple[Placed, ...]
    new: int = 0
    moved: int = 0


def arranged(wanted: Sequence[Placed], shown: Sequence[Placed], *, still: bool) -> Arranged:
    """``wanted`` is the order by rank, ``shown`` the one on screen: with ``still`` it stays but for what is gone."""
    if not still or not shown:
        return Arranged(tuple(wanted))
    left = {key for key, _group in wanted}
    kept = tuple(place for place in shown if place[0] in left)
    groups, position = dict(kept), {key: number for number, (key, _group) in enumerate(kept)}
    common = [place for place in wanted if place[0] in groups]
    # As few as possible count as moved: all but the longest run that stands in the same order and group.
    staying = _longest_rising([position[key] for key, group in common if groups[key] is group])
    return Arranged(kept, new=len(wanted) - len(common), moved=len(common) - staying)


def _longest_rising(numbers: Sequence[int]) -> int:
    ends: list[int] = []
    for number in numbers:
        place = bisect_left(ends, number)
        ends[place : place + 1] = [number]
    return len(ends)
