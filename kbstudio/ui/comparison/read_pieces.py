"""What a block of Markdown reads as, with the way back to its source; put together piece by piece. Knows no Qt."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

Span = tuple[int, int]
"""Half open range of code points."""


class Run(NamedTuple):
    """A stretch of the read text and that of the source it stands for; equally long, letter stands for letter."""

    start: int
    end: int
    source: int
    source_end: int


class Style(NamedTuple):
    """How a stretch of the read text looks.

    ``kind``: strong, em, strike, code, link, picture, address, variable or quiet.
    """

    start: int
    end: int
    kind: str


class Construct(NamedTuple):
    """Markup around words: its stretch of the source, the words it belongs to, and what it says (``detail``).

    ``kind``: strong, em, strike, code, link, picture, heading, item, task, quote, anchor or escape.
    """

    source: int
    source_end: int
    start: int
    end: int
    kind: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class ReadText:
    """A block as it is read. All positions are code points, of ``text`` unless they are said to be of the source."""

    text: str
    runs: tuple[Run, ...] = ()
    styles: tuple[Style, ...] = ()
    constructs: tuple[Construct, ...] = ()
    cells: tuple[Span, ...] = ()
    """The cells of a row of a table."""

    level: int = 0
    """Level of a heading, 1 to 6."""

    indent: int = 0
    """How far a nested item or what belongs to it stands in, in letters."""

    lead: int = 0
    """How much of the text is the item's bullet, number or box, which the lines below stand behind."""

    quotes: int = 0
    """How many quotes it is in."""

    shape: str = "prose"
    """prose, heading, table, code, plain (markup shown as typed), picture or rule (a line across)."""

    sources: tuple[int, ...] = field(default=(), repr=False)
    """Where each run begins in the source, to look places up."""

    def read_at(self, source: int, *, end: bool = False) -> int:
        """The place a place in the source is read at; within markup the next words, or (``end``) the words before."""
        at = bisect_right(self.sources, source if not end else source - 1) - 1
        if at >= 0:
            run = self.runs[at]
            if source < run.source_end or (end and source == run.source_end):
                whole = run.end - run.start == run.source_end - run.source
                return run.start + source - run.source if whole else (run.end if end else run.start)
            if end:
                return run.end
        elif end:
            return self.runs[0].start if self.runs else 0
        return self.runs[at + 1].start if at + 1 < len(self.runs) else len(self.text)

    def source_at(self, place: int, *, end: bool = False) -> int:
        """The place in the source of a place in the text; between runs the next one, or (``end``) the one before."""
        wanted = place - 1 if end else place
        for run in self.runs:
            if wanted < run.start:
                return self._before(run) if end else run.source
            if wanted < run.end:
                whole = run.end - run.start == run.source_end - run.source
                return run.source + place - run.start if whole else (run.source_end if end else run.source)
        return self.runs[-1].source_end if self.runs else 0

    def _before(self, run: Run) -> int:
        at = self.runs.index(run)
        return self.runs[at - 1].source_end if at else run.source


@dataclass(slots=True)
class Builder:
    """Puts a read text together from left to right."""

    parts: list[str] = field(default_factory=list)
    length: int = 0
    runs: list[Run] = field(default_factory=list)
    styles: list[Style] = field(default_factory=list)
    constructs: list[Construct] = field(default_factory=list)

    def add(self, text: str, source: int, source_end: int | None = None) -> None:
        """Add text that stands in the source from ``source``; to ``source_end`` where its letters are not the same."""
        if not text:
            return
        until = source + len(text) if source_end is None else source_end
        last = self.runs[-1] if self.runs else None
        alike = until - source == len(text)
        if last and alike and last.end == self.length and last.source_end == source and _is_plain(last):
            self.runs[-1] = Run(last.start, self.length + len(text), last.source, until)
        else:
            self.runs.append(Run(self.length, self.length + len(text), source, until))
        self.put(text)

    def put(self, text: str) -> None:
        """Add text that stands nowhere in the source."""
        self.parts.append(text)
        self.length += len(text)

    def style(self, start: int, kind: str) -> None:
        """Give everything from ``start`` on a look."""
        if start < self.length:
            self.styles.append(Style(start, self.length, kind))

    def finished(
        self,
        *,
        cells: Sequence[Span] = (),
        level: int = 0,
        indent: int = 0,
        lead: int = 0,
        quotes: int = 0,
        shape: str = "prose",
    ) -> ReadText:
        """The text as it is now."""
        return ReadText(
            "".join(self.parts),
            tuple(self.runs),
            tuple(self.styles),
            tuple(self.constructs),
            tuple(cells),
            level,
            indent,
            lead,
            quotes,
            shape,
            tuple(run.source for run in self.runs),
        )


@dataclass(frozen=True, slots=True)
class ReadMarks:
    """Marks on the read text: ``words`` that changed, and words whose ``markup`` alone did, with what it says now."""

    words: tuple[Span, ...]
    markup: tuple[Construct, ...]


def read_marks(read: ReadText, marks: Iterable[Span]) -> ReadMarks:
    """Marks of the source where they are read: none gets lost, one on markup alone marks the words it belongs to."""
    words: list[Span] = []
    markup: dict[Construct, None] = {}
    for start, end in marks:
        first, last = read.read_at(start), read.read_at(end, end=True)
        if first < last:
            words.append((first, last))
        elif (around := _around(read, start, end)) is not None:
            markup[around] = None
    return ReadMarks(tuple(words), tuple(markup))


def _around(read: ReadText, start: int, end: int) -> Construct | None:
    """The smallest piece of markup that a stretch of the source belongs to."""
    touching = [c for c in read.constructs if c.source < end and start < c.source_end]
    inside = [c for c in touching if c.source <= start and end <= c.source_end]
    if not (inside or touching):
        return None
    return min(inside or touching, key=lambda found: found.source_end - found.source)


def _is_plain(run: Run) -> bool:
    return run.end - run.start == run.source_end - run.source
