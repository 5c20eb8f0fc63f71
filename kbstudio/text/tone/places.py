"""Lines and columns of places in a text, as editors count them."""

from bisect import bisect_right

import regex

_LINE_END = regex.compile(r"\r\n|\n|\r")


class Lines:
    """The lines of a text."""

    def __init__(self, text: str) -> None:
        self._starts = [0]
        self._ends: list[int] = []
        for found in _LINE_END.finditer(text):
            self._ends.append(found.start())
            self._starts.append(found.end())
        self._ends.append(len(text))

    def number(self, at: int) -> int:
        """How many lines end before a place."""
        return bisect_right(self._starts, at) - 1

    def place(self, start: int, end: int) -> tuple[int, int, int]:
        """The line of ``start`` from 1, its column from 1, and the last column of the match on that line."""
        line = self.number(start)
        first = start - self._starts[line] + 1
        last = min(end, max(self._ends[line], start + 1)) - self._starts[line]
        return line + 1, first, max(last, first)
