"""Which rows are in sight, and which runs of current ones are folded away. Knows no Qt."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from kbstudio.ui.locales.work import AdaptationWork

CONTEXT = 1
"""Current rows left in sight on either side of one that is not."""

_LEAST = 3
"""Fewer rows than these are not folded: the line that stands for them would take as much room."""

_ADAPTED = frozenset({"adapted", "omitted", "added"})


class Filter(StrEnum):
    """Which rows a person wants to see."""

    ALL = "all"
    TO_DO = "to_do"
    STALE = "stale"
    NEW = "new"
    ADAPTED = "adapted"


@dataclass(frozen=True)
class Fold:
    """A run of ``count`` current rows from ``first`` on, put away."""

    first: int
    count: int


Item = Fold | int
"""A fold, or a row by its place."""


class Listing:
    """The items under one another. A row that was in sight stays there until another filter is chosen."""

    def __init__(self, work: AdaptationWork) -> None:
        self._work = work
        self._opened: set[str] = set()
        self._filter = Filter.ALL
        self._kept: set[str] = set()
        self.items: list[Item] = []
        self.refresh()

    @property
    def filter(self) -> Filter:
        """Which rows are shown."""
        return self._filter

    def choose(self, wanted: Filter) -> None:
        """Show other rows."""
        self._filter = wanted
        self._kept = set()
        self._opened = set()
        self.refresh()

    def go_on_from(self, before: "Listing") -> None:
        """Show the same rows as a listing of the same article did: nothing slips away by being saved."""
        self._filter = before._filter
        seen = {before._work.rows[place].key for place in before.items if isinstance(place, int)}
        self._opened, self._kept = before._opened | seen, before._kept | seen
        self.refresh()

    def open(self, fold: Fold) -> None:
        """Show the rows of a fold."""
        self._opened |= {row.key for row in self._work.rows[fold.first : fold.first + fold.count]}
        self.refresh()

    def reveal(self, place: int) -> None:
        """Have a row in sight, whatever is chosen."""
        if place not in self.items:
            fold = next((f for f in self.items if isinstance(f, Fold) and f.first <= place < f.first + f.count), None)
            if fold is not None:
                self.open(fold)
            else:
                self._kept.add(self._work.rows[place].key)
                self.refresh()

    def refresh(self) -> None:
        """List the items anew."""
        self.items = list(self._all() if self._filter is Filter.ALL else self._chosen())
        # What was here while somebody worked on it does not slip away under their hands.
        if self._filter is not Filter.ALL:
            self._kept |= {self._work.rows[place].key for place in self.items if isinstance(place, int)}

    def matches(self, place: int) -> bool:
        """Whether a row is one of those chosen."""
        row = self._work.rows[place]
        standing = self._work.standing(row)
        match self._filter:
            case Filter.ALL:
                return True
            case Filter.TO_DO:
                return self._work.to_do(row)
            case Filter.ADAPTED:
                return self._work.is_own(row) if self._work.view.inherits else standing.state in _ADAPTED
            case _:
                return standing.state == self._filter.value

    def _chosen(self) -> Iterator[Item]:
        for place, row in enumerate(self._work.rows):
            if row.key in self._kept or self.matches(place):
                yield place

    def _all(self) -> Iterator[Item]:
        rows, work = self._work.rows, self._work
        place = 0
        while place < len(rows):
            end = place
            while end < len(rows) and work.is_quiet(rows[end]) and rows[end].key not in self._opened:
                end += 1
            if end == place:
                yield place
                place += 1
                continue
            first = place + (CONTEXT if place else 0)
            last = end - (CONTEXT if end < len(rows) else 0)
            if last - first < _LEAST:
                first = last = end
            yield from range(place, first)
            if last > first:
                yield Fold(first, last - first)
            yield from range(last, end)
            place = end
