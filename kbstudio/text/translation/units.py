"""What is translated as one piece: the words of a paragraph, a heading, an item, a cell, a value, a title."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from kbstudio.text.compare.identity import identified
from kbstudio.text.markdown.scan import Block
from kbstudio.text.translation.front_matter import values
from kbstudio.text.translation.html_words import html_runs
from kbstudio.text.translation.lines import Line, physical_lines, prose_lines, trimmed
from kbstudio.text.translation.model import SegmentKind

_HASHES = re.compile(r"#{1,6}(?:[ \t]+|$)")
_CLOSING_HASHES = re.compile(r"(?:(?<=[ \t])|^)#+$")
_BRACES = re.compile(r"(?<!\\)\{#[A-Za-z][\w-]*(?:[ \t]+\.[A-Za-z][\w-]*)?\}$")
_UNDERLINE = re.compile(r"(?:=+|-+)$")
_BETWEEN_CELLS = re.compile(r"(?<!\\)\|")
_FOOTNOTE = re.compile(r"\[\^[^\s\[\]]+\]:[ \t]*")
_TITLE = re.compile(
    r"""(?s)\[(?:[^\[\]\\]|\\.)+\]:\s*(?:<[^<>\n]*>|\S+)\s+(?:"(?P<a>[^"]*)"|'(?P<b>[^']*)'|\((?P<c>[^()]*)\))\s*\Z"""
)


class Unit(NamedTuple):
    """Lines of the text that hold one piece; ``quote`` is the sign around a value or title, "" for a plain one."""

    kind: SegmentKind
    block: int
    lines: list[Line]
    quote: str = ""


def units(markdown: str) -> Iterator[Unit]:
    """The units of a text, in order; those without a word are among them."""
    for number, block in enumerate(identified(markdown)):
        yield from units_of_block(markdown, number, block)


def units_of_block(text: str, number: int, block: Block) -> Iterator[Unit]:
    """The units of one block of ``text``, the ``number``-th of it."""
    start, end = block.start, block.end
    match block.kind:
        case "paragraph" | "item" | "quote":
            yield Unit(block.kind, number, prose_lines(text, start, end, is_item=block.kind == "item"))
        case "heading":
            yield Unit("heading", number, _heading_lines(text, prose_lines(text, start, end)))
        case "table_row":
            for line in prose_lines(text, start, end):
                yield from (Unit("cell", number, [cell]) for cell in _cells(text, *line))
        case "definition":
            yield from _of_definition(text, number, prose_lines(text, start, end))
        case "html":
            yield from (Unit("html", number, lines) for lines in html_runs(text, start, end))
        case "front_matter":
            for value in values(text, physical_lines(text, start, end)):
                yield Unit("front_matter", number, [value.span], value.quote)
        case _:
            pass


def _heading_lines(text: str, lines: list[Line]) -> list[Line]:
    if not lines:
        return lines
    at, stop = lines[0]
    if hashes := _HASHES.match(text, at, stop):
        at, stop = _without(_CLOSING_HASHES, text, hashes.end(), stop)
        lines = [(at, stop)]
    elif len(lines) > 1 and _UNDERLINE.match(text, *lines[-1]):
        lines = lines[:-1]
    return [*lines[:-1], _without(_BRACES, text, *lines[-1])]


def _without(ending: re.Pattern[str], text: str, at: int, stop: int) -> Line:
    found = ending.search(text[at:stop])
    return trimmed(text, at, at + found.start() if found else stop)


def _cells(text: str, at: int, stop: int) -> Iterator[Line]:
    for bar in [*_BETWEEN_CELLS.finditer(text, at, stop), None]:
        end = bar.start() if bar else stop
        cell = trimmed(text, at, end)
        if cell[0] < cell[1]:
            yield cell
        at = end + 1


def _of_definition(text: str, number: int, lines: list[Line]) -> Iterator[Unit]:
    if not lines:
        return
    at, stop = lines[0]
    if note := _FOOTNOTE.match(text, at, stop):
        rest = [(note.end(), stop), *lines[1:]]
        yield Unit("footnote", number, [line for line in rest if line[0] < line[1]])
    elif title := _TITLE.match(text, at, lines[-1][1]):
        name = title.lastgroup or "a"
        if "\n" not in title.group(name) and "\r" not in title.group(name):
            yield Unit("title", number, [title.span(name)], text[title.start(name) - 1])
