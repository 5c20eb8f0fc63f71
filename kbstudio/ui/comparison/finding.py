"""Joins the find bar to what it searches: the text compared, or the table of fields."""

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QObject

from kbstudio.ui.comparison.find_bar import FindBar
from kbstudio.ui.comparison.found import Found, Texts


class Searched(Protocol):
    """Something with texts that marks the places found in them."""

    def searched(self) -> Sequence[tuple[int, str, str]]:
        """Every text as (row, side, text), in the order it is read."""
        ...

    def show_found(self, found: Sequence[Found], current: int) -> None:
        """Mark these places; ``current`` is the number of the one to bring into sight, or -1."""
        ...


class Finding(QObject):
    """Looks for what is typed in the bar; ``target`` says in what."""

    def __init__(self, bar: FindBar, target: Callable[[], Searched | None], nearest: Callable[[], int]) -> None:
        """``nearest`` is the row from which on the person would look for the first place."""
        super().__init__(bar)
        self._bar, self._target, self._nearest = bar, target, nearest
        self._marked: Searched | None = None
        self._texts: Texts | None = None
        self._found: Sequence[Found] = ()
        self._current = -1
        bar.words_changed.connect(self._look)
        bar.next_requested.connect(lambda: self.step(1))
        bar.previous_requested.connect(lambda: self.step(-1))
        bar.closed.connect(self._clear)

    @property
    def active(self) -> bool:
        """Whether the bar is open."""
        return not self._bar.isHidden()

    def refresh(self) -> None:
        """Something else is shown: look for the words in that."""
        self._clear()
        self._texts = None
        if self.active:
            self._look()

    def step(self, by: int) -> None:
        """Go to the next place, or the one before; from the last on to the first."""
        if self._found:
            self._current = (self._current + by) % len(self._found)
            self._show()

    def _look(self, _words: str = "") -> None:
        target = self._target()
        if target is None or not self._bar.words.strip():
            self._clear()
            self._bar.show_count(0, 0)
            return
        if self._texts is None or target is not self._marked:
            self._texts, self._marked = Texts(target.searched()), target
        before = self._found[self._current] if self._current >= 0 else None
        self._found = self._texts.find(self._bar.words)
        self._current = self._first(before) if self._found else -1
        self._show()

    def _first(self, before: Found | None) -> int:
        """Stay at a place that is still one, or go on from where the person is."""
        row = before.row if before is not None else self._nearest()
        here = (number for number, place in enumerate(self._found) if before and _same(before, place))
        later = (number for number, place in enumerate(self._found) if place.row >= row)
        return next(here, next(later, 0))

    def _show(self) -> None:
        if self._marked is not None:
            self._marked.show_found(self._found, self._current)
        self._bar.show_count(self._current + 1, len(self._found))

    def _clear(self) -> None:
        self._found, self._current = (), -1
        if self._marked is not None:
            self._marked.show_found((), -1)


def _same(before: Found, place: Found) -> bool:
    return (before.row, before.side, before.start) == (place.row, place.side, place.start)
