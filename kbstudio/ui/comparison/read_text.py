"""A block of Markdown as it is read: words without their signs, how they look, and where each stands in the source."""

import re
from bisect import bisect_right
from collections.abc import Mapping
from functools import partial
from itertools import pairwise
from typing import Any

from kbstudio.text.markdown.parser import parse_blocks, references_of
from kbstudio.text.markdown.source import source_lines
from kbstudio.ui.comparison.read_inline import read_words
from kbstudio.ui.comparison.read_pieces import Builder, Construct, ReadText, Span
from kbstudio.ui.comparison.rows import CODE_BLOCKS

References = Mapping[str, Any]
"""What the labels of a text's links stand for."""

CELL_APART = "\t"
"""Stands between the cells of a row as it is read."""

_QUOTE = re.compile(r"[ \t]*>[ \t]?")
_MARKER = re.compile(r"([ \t]*)([-*+]|\d{1,9}[.)])([ \t]+|$)")
_TASK = re.compile(r"\[([ xX])\][ \t]+")
_ATX = re.compile(r"[ \t]*(#{1,6})(?:[ \t]+|$)")
_ATX_END = re.compile(r"(?:^|[ \t])#+[ \t]*$")
_BRACES = re.compile(r"[ \t]*(?<!\\)\{#[A-Za-z][A-Za-z0-9-]*(?:[ \t]+\.[A-Za-z][A-Za-z0-9-]*)?\}[ \t]*$")
_UNDERLINE = re.compile(r"[ \t]{0,3}(=+|-+)[ \t]*$")
_RULE = re.compile(r"[ \t]{0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$")
_TABLE_RULE = re.compile(r"[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$")
_FENCE = re.compile(r"[ \t>]*(?:`{3,}|~{3,})[ \t]*")
_PICTURE = re.compile(r"[ \t]*!\[[^\n]*\]\([^\n]*\)[ \t]*$")
_BAR = re.compile(r"(?<!\\)\|")
_SHOWN_BOXES = {" ": "☐ ", "x": "☑ ", "X": "☑ "}


def read_text(source: str, block: str, references: References | None = None) -> ReadText:
    """A block as it is read; ``block`` is its kind (see ``text/markdown/scan.py``, or ``title``)."""
    if block in CODE_BLOCKS or block in {"title", "fields"}:
        return _as_typed(source, "code" if block == "fence" else "plain" if block in CODE_BLOCKS else "prose")
    if block == "table_row":
        return _table_row(source, references or {})
    if block == "paragraph" and _RULE.match(source.strip("\n").lstrip("> ")):
        return Builder().finished(shape="rule")
    return _Reading(source, block, references or {}).read()


def fence_read(source: str) -> ReadText:
    """The line that begins or ends code: all that is read is the name of the language."""
    info = _FENCE.match(source)
    builder = Builder()
    if info is not None:
        builder.add(source[info.end() :].rstrip(), info.end())
    return builder.finished(shape="code")


def references_in(definitions: str) -> References:
    """What the labels stand for that a text defines."""
    return references_of(parse_blocks(source_lines(definitions)).definitions)


def is_table_rule(source: str) -> bool:
    """Whether a row of a table is the line below its head, which is not read."""
    return _TABLE_RULE.match(source) is not None


def cells_in(source: str) -> list[Span]:
    """The cells of a table's row, without the bars and the space around them."""
    start = len(source) - len(source.lstrip())
    end = len(source.rstrip())
    bars = [found.start() for found in _BAR.finditer(source, start, end)]
    edges = [start - 1, *bars, end]
    if bars and bars[0] == start:
        edges = edges[1:]
    if len(edges) > 1 and bars and bars[-1] == end - 1:
        edges = edges[:-1]
    found: list[Span] = []
    for before, after in pairwise(edges):
        inner = source[before + 1 : after]
        first = before + 1 + len(inner) - len(inner.lstrip())
        found.append((first, max(first, after - len(inner) + len(inner.rstrip()))))
    return found


def _as_typed(source: str, shape: str) -> ReadText:
    builder = Builder()
    builder.add(source, 0)
    return builder.finished(shape=shape)


def _table_row(source: str, references: References) -> ReadText:
    builder, cells = Builder(), []
    for start, end in cells_in(source):
        if cells:
            builder.put(CELL_APART)
        begin = builder.length
        read_words(builder, _shown(source[start:end]), partial(_shifted, start), dict(references))
        cells.append((begin, builder.length))
    return builder.finished(cells=cells, shape="table")


def _shifted(by: int, at: int) -> int:
    return by + at


def _shown(text: str) -> str:
    """The text with what cannot be shown replaced, sign for sign."""
    return "\n".join(source_lines(text.replace("\r", " ")))


class _Reading:
    """Takes what makes a block a block off its lines, and reads the words that are left."""

    def __init__(self, source: str, block: str, references: References) -> None:
        self._source, self._block, self._references = source, block, references
        self._to = Builder()
        self._lines: list[str] = []
        self._places: list[int] = []
        """Where what is left of each line stands in the source."""
        self._indent = self._quotes = self._lead = self._level = 0

    def read(self) -> ReadText:
        """The block as it is read."""
        at = 0
        for number, line in enumerate(self._source.split("\n")):
            self._take(line, at, first=number == 0)
            at += len(line) + 1
        anchor = self._take_heading()
        before = len(self._to.constructs)
        words, starts = self._joined()
        alone = self._block == "paragraph" and _PICTURE.match(words) is not None
        begin = self._to.length
        read_words(self._to, words, self._placed(starts), dict(self._references))
        if anchor is not None:
            self._to.constructs.append(Construct(*anchor, begin, self._to.length, "anchor", self._braces(anchor)))
        # What stands before the words belongs to all of them.
        for number, found in enumerate(self._to.constructs[:before]):
            self._to.constructs[number] = found._replace(end=self._to.length)
        shape = "picture" if alone and any(s.kind == "address" for s in self._to.styles) else "prose"
        return self._to.finished(
            level=self._level,
            indent=self._indent,
            lead=self._lead,
            quotes=self._quotes,
            shape="heading" if self._level else shape,
        )

    def _take(self, line: str, at: int, *, first: bool) -> None:
        """Take quote marks, and on the first line bullet and number, off a line."""
        place = quotes = 0
        while True:
            if quote := _QUOTE.match(line, place):
                self._to.constructs.append(Construct(at + place, at + quote.end(), 0, 0, "quote"))
                quotes += 1
                place = quote.end()
            elif first and (marker := _MARKER.match(line, place)) and not _RULE.match(line[place:]):
                self._put_marker(marker, at, inner=bool(self._lead))
                place = marker.end()
            else:
                break
        self._quotes = max(self._quotes, quotes)
        rest = line[place:]
        if first and not self._lead:
            self._indent += _columns(rest)
        place += len(rest) - len(rest.lstrip(" \t"))
        if self._lead and first and (task := _TASK.match(line, place)):
            begin = self._to.length
            self._to.add(_SHOWN_BOXES[task[1]], at + place, at + task.end())
            self._to.constructs.append(Construct(at + place, at + task.end(), begin, begin, "task"))
            self._lead = self._to.length
            place = task.end()
        self._lines.append(_shown(line[place:]))
        self._places.append(at + place)

    def _put_marker(self, marker: re.Match[str], at: int, *, inner: bool) -> None:
        start, end = at + marker.start(2), at + marker.end()
        if not inner:
            self._indent += _columns(marker[1])
        if marker[2][0].isdigit():
            self._to.add(marker[2], start)
            self._to.put(" ")
        else:
            self._to.add("• ", start, end)
        self._lead = self._to.length

    def _take_heading(self) -> Span | None:
        """Take the signs off a heading; gives where the name in braces stands, if it has one."""
        opening = _ATX.match(self._lines[0])
        if opening is not None:
            self._level = len(opening[1])
            place = self._places[0]
            self._to.constructs.append(Construct(place, place + opening.end(), 0, 0, "heading", str(self._level)))
            self._lines[0] = self._lines[0][opening.end() :]
            self._places[0] += opening.end()
            self._lines[0] = self._lines[0][: _end(_ATX_END, self._lines[0])]
        elif self._block == "heading" and len(self._lines) > 1 and (under := _UNDERLINE.match(self._lines[-1])):
            self._level = 1 if under[1][0] == "=" else 2
            self._to.constructs.append(
                Construct(self._places[-1], len(self._source), 0, 0, "heading", str(self._level))
            )
            del self._lines[-1], self._places[-1]
        else:
            return None
        last = self._lines[-1]
        cut = _end(_BRACES, last)
        self._lines[-1] = last[:cut].rstrip() if cut < len(last) else last
        return (self._places[-1] + cut, self._places[-1] + len(last)) if cut < len(last) else None

    def _braces(self, anchor: Span) -> str:
        return self._source[slice(*anchor)].strip().strip("{}")

    def _joined(self) -> tuple[str, list[int]]:
        """The words of all lines, and where each line begins in them."""
        self._lines[-1] = self._lines[-1].rstrip(" \t")
        starts, at = [], 0
        for line in self._lines:
            starts.append(at)
            at += len(line) + 1
        return "\n".join(self._lines), starts

    def _placed(self, starts: list[int]) -> Any:
        places = self._places
        if len(starts) == 1:
            return partial(_shifted, places[0])

        def place(at: int) -> int:
            line = bisect_right(starts, at) - 1
            return places[line] + at - starts[line]

        return place


def _end(pattern: re.Pattern[str], text: str) -> int:
    """Where a pattern at the end of a text begins; its end where there is none."""
    found = pattern.search(text)
    return found.start() if found else len(text)


def _columns(space: str) -> int:
    return (
        sum(4 if letter == "\t" else 1 for letter in space if letter in " \t")
        if space.strip() == ""
        else len(space) - len(space.lstrip(" "))
    )
