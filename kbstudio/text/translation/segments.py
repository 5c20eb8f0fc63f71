"""A text as segments: the sentences people read, each with its place; nothing that is read stands outside."""

from collections.abc import Iterator
from itertools import pairwise

from kbstudio.text.translation.flat import Flat
from kbstudio.text.translation.front_matter import read_value
from kbstudio.text.translation.masking import has_words, pieces
from kbstudio.text.translation.model import Segment
from kbstudio.text.translation.sentences import breaks
from kbstudio.text.translation.units import Unit, units


def segments(markdown: str, locale: str) -> list[Segment]:
    """The segments of a text in the language of ``locale`` (such as ``he-IL``), in order; their spans do not overlap.

    Headings, paragraphs, items, cells, footnotes, titles of links, alternative texts, what people read of front matter
    and of simple HTML; not code, addresses, ids, variables, and what has neither letter nor digit.
    """
    return [segment for _, found in segmented(markdown, locale) for segment in found]


def segmented(markdown: str, locale: str) -> Iterator[tuple[Unit, list[Segment]]]:
    """The units of a text that have something to translate, each with its segments."""
    number = 0
    for unit in units(markdown):
        if unit.lines and (found := _of_unit(markdown, unit, number, locale)):
            yield unit, found
            number += 1


def _of_unit(markdown: str, unit: Unit, number: int, locale: str) -> list[Segment]:
    if unit.kind == "front_matter":
        span = unit.lines[0]
        text = read_value(markdown[slice(*span)], unit.quote)
        return [Segment(text, span, unit.kind, unit.block, number)] if has_words(pieces(text)) else []
    flat = Flat(markdown, unit.lines)
    parts = pieces(flat.text)
    if not has_words(parts):
        return []
    gaps = [(0, 0), *breaks(flat.text, parts, locale), (len(flat.text), len(flat.text))]
    found: list[Segment] = []
    for (_, start), (end, _) in pairwise(gaps):
        text = flat.text[start:end]
        if start < end and has_words(pieces(text)):
            span = flat.there(start), flat.there(end - 1) + 1
            found.append(Segment(text, span, unit.kind, unit.block, number))
    return found
