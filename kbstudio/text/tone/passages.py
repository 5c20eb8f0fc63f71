"""Passages: the words of a text that rules read, and where each of their characters stands in the source."""

from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

CODE = "*"
"""Stands for every character of code, a web address or a variable."""


class Run(NamedTuple):
    """``length`` characters of a passage from ``at`` on, standing for ``source_length`` characters of the source.

    Where both lengths are the same, each character stands for one.
    """

    at: int
    length: int
    source: int
    source_length: int


class Passage(NamedTuple):
    """Words to read; ``scope`` says what they are, ``around`` what they stand in (for rules that leave that out)."""

    scope: frozenset[str]
    around: frozenset[str]
    text: str
    runs: tuple[Run, ...]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where in the source ``start`` to ``end`` of the passage stands."""
        first = self._in_source(start)[0]
        return first, max(self._in_source(end - 1)[1], first) if end > start else first

    def _in_source(self, at: int) -> tuple[int, int]:
        if not self.runs:
            return 0, 0
        run = self.runs[max(bisect_right(self.runs, at, key=lambda run: run.at) - 1, 0)]
        if run.length != run.source_length:
            return run.source, run.source + run.source_length
        place = run.source + min(max(at - run.at, 0), run.length)
        return place, min(place + 1, run.source + max(run.source_length, 1))


class Collector:
    """Puts a passage together piece by piece."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._runs: list[Run] = []
        self._length = 0

    def __len__(self) -> int:
        return self._length

    @property
    def text(self) -> str:
        """What was put together so far."""
        return "".join(self._parts)

    def add(self, text: str, source: int, source_length: int | None = None) -> None:
        """Add ``text``, which stands in the source from ``source`` on."""
        if not text:
            return
        length = len(text)
        runs, size = self._runs, length if source_length is None else source_length
        last = runs[-1] if runs else None
        if last and last.length == last.source_length and size == length and last.source + last.length == source:
            runs[-1] = last._replace(length=last.length + length, source_length=last.length + length)
        else:
            runs.append(Run(self._length, length, source, size))
        self._parts.append(text)
        self._length += length

    def passage(self, scope: frozenset[str], around: frozenset[str] | None = None) -> Passage:
        """The passage."""
        return Passage(scope, scope if around is None else around, self.text, tuple(self._runs))


def part(passage: Passage, start: int, end: int, scope: frozenset[str]) -> Passage:
    """What stands from ``start`` to ``end`` of a passage, as one of its own."""
    return Passage(scope, passage.around, passage.text[start:end], tuple(_cut(passage.runs, start, end)))


def _cut(runs: tuple[Run, ...], start: int, end: int) -> Iterator[Run]:
    for run in runs:
        first, last = max(run.at, start), min(run.at + run.length, end)
        if first >= last:
            continue
        if run.length != run.source_length:
            yield Run(first - start, last - first, run.source, run.source_length)
        else:
            yield Run(first - start, last - first, run.source + first - run.at, last - first)
