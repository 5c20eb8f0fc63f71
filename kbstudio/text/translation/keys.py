"""When two blocks of one language say the same, however they are wrapped, indented, quoted and numbered."""

import re

from kbstudio.text.compare.invisible import without_hidden
from kbstudio.text.markdown.scan import Block
from kbstudio.text.translation.flat import Flat
from kbstudio.text.translation.lines import physical_lines, prose_lines
from kbstudio.text.translation.marks import heading_level

_HARD_BREAK = re.compile(r"[ \t]*(?:  |\\)\n[ \t]*")
_SPACE = re.compile(r"[^\S\n]+")
_MARKER = re.compile(r"[ \t>]*(?:[-+*]|[0-9]{1,9}[.)])(?:[ \t]+\[([ xX])\][ \t])?")
_HASHES = re.compile(r"\A#{1,6}(?: |$)|(?: |^)#+\Z|\n?[=-]+\Z")
_DASHES = re.compile(r"-+")
_BARS = re.compile(r" *(?<!\\)\| *")
_LETTER = re.compile(r"\w")


def key(text: str, block: Block) -> str:
    """What blocks that say the same share.

    Code and front matter keep their lines, headings their level and id; the sign and the number of an item are not
    part of it, but whether it is numbered is, and whether it is a task, done or not.
    """
    start, end = block.start, block.end
    if block.kind in ("fence", "front_matter") or (block.kind == "html" and "<pre" in text[start:end]):
        return f"{block.kind}\n{text[start:end].rstrip()}"
    lines = prose_lines(text, start, end, is_item=block.kind == "item")
    if block.kind == "heading" and len(lines) > 1 and not _LETTER.search(text[slice(*lines[-1])]):
        lines = lines[:-1]
    words = _SPACE.sub(" ", without_hidden(_HARD_BREAK.sub("\n", Flat(text, lines).text)))
    match block.kind:
        case "item":
            return f"item{_item(text, block)}\n{words}"
        case "heading":
            return f"heading{heading_level(text[start:end])}\n{_HASHES.sub('', words)}"
        case "table_row":
            return f"row\n{_row(words)}"
        case kind:
            return f"{kind}\n{words}"


def _row(words: str) -> str:
    if not _LETTER.search(words):
        words = _DASHES.sub("-", words)
    return _BARS.sub("|", words).strip("| ")


def _item(text: str, block: Block) -> str:
    marker = _MARKER.match(text, *physical_lines(text, block.start, block.end)[0])
    if marker is None:
        return ""
    return ("1" if any(sign.isdigit() for sign in marker.group()) else "-") + (marker.group(1) or "").lower()
