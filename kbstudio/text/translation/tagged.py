"""A block as texts for a program that translates: placeholders are numbered tags, and come back or are found missing.

What stands alone is ``<x id="1"/>``, what has words inside is ``<g id="2">words</g>``; ``&``, ``<`` and ``>`` of the
words are written ``&amp;``, ``&lt;`` and ``&gt;``.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from html import unescape

from kbstudio.text.compare.identity import identified
from kbstudio.text.translation.model import SegmentKind
from kbstudio.text.translation.rebuild import rebuild
from kbstudio.text.translation.segments import segments
from kbstudio.text.translation.xliff.content import Code, Content, coded, codes_of, joined
from kbstudio.text.translation.xliff.findings import CODES
from kbstudio.text.translation.xliff.judging import judged
from kbstudio.text.translation.xliff.placeholders import known_codes

_TAG = re.compile(r'<(?:x id="(?P<x>[0-9]{1,6})"\s*/|g id="(?P<g>[0-9]{1,6})"\s*|(?P<end>/g)\s*)>')
_STRAY = re.compile(r"</?\s*[gx]\b[^>]*>")
_CELL_END = re.compile(r"(?<!\\)\|")
_GRAVE = frozenset({"placeholder_missing", "placeholder_dropped"})


@dataclass(frozen=True, slots=True)
class TaggedText:
    """What is translated as one piece: its words with tags, and the segments of the block it stands for."""

    text: str
    source: str
    kind: SegmentKind
    positions: tuple[int, ...]
    content: Content


def tagged(block: str, locale: str) -> tuple[TaggedText, ...]:
    """The texts of a block of Markdown, in order; none where there is nothing to translate."""
    found: dict[int, list[tuple[int, str, SegmentKind]]] = {}
    for position, segment in enumerate(segments(_as_table(block), locale)):
        found.setdefault(segment.unit, []).append((position, segment.text, segment.kind))
    return tuple(_tagged(parts) for parts in found.values())


def untagged(text: TaggedText, answer: str) -> str | None:
    """The words of an answer with their placeholders as Markdown; None where they are missing, doubled or broken."""
    target = _read(answer)
    if target is None:
        return None
    ours = codes_of(text.content)
    outcome = judged(target, known_codes(ours, ours), ours, text.source, text.kind)
    codes = {code for code, _ in outcome.said}
    if not outcome.text or codes & _GRAVE or any(CODES[code].level == "damaged" for code in codes):
        return None
    return outcome.text


def put_together(block: str, texts: Sequence[TaggedText], words: Sequence[str], locale: str) -> str | None:
    """The block with other words for its texts; None where it would not be one block of its kind any more."""
    whole = _as_table(block)
    replaced: dict[int, str] = {}
    for text, target in zip(texts, words, strict=True):
        first, *rest = text.positions
        replaced |= {first: target, **dict.fromkeys(rest, "")}
    made = rebuild(whole, replaced, locale)
    if [each.kind for each in identified(made)] != [each.kind for each in identified(whole)]:
        return None
    return made[: made.index("\n")] if whole != block else made


def _as_table(block: str) -> str:
    """A row of a table is one only above its line of dashes."""
    row = block.strip()
    if "\n" in row or not row.startswith("|") or not row.endswith("|"):
        return block
    return f"{block}\n|{' --- |' * (len(_CELL_END.findall(row)) - 1)}"


def _tagged(parts: Sequence[tuple[int, str, SegmentKind]]) -> TaggedText:
    source = " ".join(words for _, words, _ in parts)
    content = coded(source)
    return TaggedText(_written(content), source, parts[0][2], tuple(position for position, _, _ in parts), content)


def _written(content: Content) -> str:
    written: list[str] = []
    opened: list[str] = []
    for part in content:
        if isinstance(part, str):
            written.append(part.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))
        elif part.role == "open":
            opened.append(part.id)
            written.append(f'<g id="{part.id}">')
        elif part.role == "close" and opened and opened[-1] == part.id:
            opened.pop()
            written.append("</g>")
        else:
            # The title of a link stands between its words, and marks may cross: each is a place of its own.
            written.append(f'<x id="{part.id}"/>')
    return "".join(written)


def _read(answer: str) -> Content | None:
    """The words and codes of an answer; None where its tags do not fit into one another."""
    parts: list[str | Code] = []
    opened: list[str] = []
    at = 0
    for tag in _TAG.finditer(answer):
        parts.append(answer[at : tag.start()])
        at = tag.end()
        if tag["x"]:
            crossing = tag["x"] in opened
            if crossing:
                opened.remove(tag["x"])
            parts.append(Code(tag["x"], "close" if crossing else "single", None))
        elif tag["g"]:
            opened.append(tag["g"])
            parts.append(Code(tag["g"], "open", None))
        elif not opened:
            return None
        else:
            parts.append(Code(opened.pop(), "close", None))
    parts.append(answer[at:])
    if opened or any(isinstance(part, str) and _STRAY.search(part) for part in parts):
        return None
    return joined(unescape(part) if isinstance(part, str) else part for part in parts)
