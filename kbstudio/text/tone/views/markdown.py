"""The passages of Markdown, block by block; what a block holds is the same wherever it stands."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import regex

from kbstudio.text.markdown.scan import Block, scan
from kbstudio.text.tone.passages import Collector, Passage, Run
from kbstudio.text.tone.views.html import html_passages
from kbstudio.text.tone.views.inline import Inline, placed
from kbstudio.text.tone.views.options import ViewOptions
from kbstudio.text.translation.lines import line_start
from kbstudio.text.translation.units import Unit, units_of_block

_HASHES = regex.compile(r"[ \t>]*(#{1,6})(?:[ \t]|$)")
_DELIMITERS = regex.compile(r"[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*\r?\n?\Z")
_TAGS = {
    "paragraph": "p",
    "item": "li",
    "quote": "blockquote",
    "heading": "h",
    "cell": "td",
    "footnote": "p",
}


class Stretch(NamedTuple):
    """One block: its text with what stands before it on its first line, and what decides how it is read.

    ``offset`` is where the block begins in ``text``; two blocks with the same key have the same passages.
    """

    kind: str
    container: str
    role: str
    depth: int
    text: str
    offset: int


def stretches(text: str) -> Iterator[tuple[Stretch, int]]:
    """The blocks of ``text`` that hold words or code, each with where its stretch begins."""
    blocks = scan(text)
    for number, block in enumerate(blocks):
        if block.kind in {"blank", "front_matter"}:
            continue
        begin = line_start(text, block.start)
        role = _role(text, blocks, number)
        if role != "delimiters":
            own = text[begin : block.end]
            yield Stretch(block.kind, block.container, role, block.depth, own, block.start - begin), begin


def _role(text: str, blocks: Sequence[Block], number: int) -> str:
    """Of a row, whether it is the head of its table; of a heading its level."""
    block = blocks[number]
    own = text[block.start : block.end]
    if block.kind == "heading":
        hashes = _HASHES.match(own)
        return f"h{len(hashes[1])}" if hashes else ("h1" if own.rstrip().endswith("=") else "h2")
    if block.kind != "table_row":
        return ""
    if _DELIMITERS.match(own):
        return "delimiters"
    after = blocks[number + 1] if number + 1 < len(blocks) else None
    is_head = (
        after is not None and after.kind == "table_row" and _DELIMITERS.match(text[after.start : after.end]) is not None
    )
    return "header" if is_head else "cell"


def passages(stretch: Stretch, mark: str, options: ViewOptions) -> list[Passage]:
    """The passages of one block, placed from the beginning of its stretch."""
    if stretch.kind == "fence":
        if "pre" in options.skipped:
            return [Passage(frozenset({"pre"}), frozenset({"pre"}), "", ())]
        return [_whole(stretch, frozenset({"text", mark}))]
    if stretch.kind == "html":
        return list(html_passages(stretch.text, mark, options))
    block = Block(stretch.kind, stretch.offset, len(stretch.text), stretch.depth, stretch.container)  # pyright: ignore[reportArgumentType]
    found: list[Passage] = []
    for unit in units_of_block(stretch.text, 0, block):
        tag = _TAGS.get(unit.kind, "p")
        if (stretch.role if tag == "h" else tag) not in options.skipped:
            found += _of_unit(stretch, unit, _scope(stretch, unit, mark), mark, options)
    return found


def _scope(stretch: Stretch, unit: Unit, mark: str) -> frozenset[str]:
    names = {"text", mark}
    if unit.kind == "heading":
        names |= {"heading", stretch.role}
    elif unit.kind == "cell":
        names |= {"table", stretch.role}
    elif unit.kind == "title":
        names |= {"title"}
    elif unit.kind == "item" or stretch.container == "list":
        names |= {"list"}
    elif unit.kind == "quote" or stretch.container == "quote":
        names |= {"blockquote"}
    return frozenset(names)


def _of_unit(stretch: Stretch, unit: Unit, scope: frozenset[str], mark: str, options: ViewOptions) -> Iterator[Passage]:
    words = Collector()
    places: list[tuple[int, int]] = []
    for number, (at, stop) in enumerate(unit.lines):
        if number:
            # The end of a line is a character of its own, before what the next line begins with.
            places.append((len(words), unit.lines[number - 1][1]))
            words.add("\n", unit.lines[number - 1][1])
        places.append((len(words), at))
        words.add(stretch.text[at:stop], at)
    yield from Inline(scope, mark, options).read(placed(words.text, places))


def _whole(stretch: Stretch, scope: frozenset[str]) -> Passage:
    size = len(stretch.text)
    return Passage(scope, scope, stretch.text, (Run(0, size, 0, size),))
