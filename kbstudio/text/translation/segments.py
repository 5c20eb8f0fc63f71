"""A text as segments: the sentences people read, each with its place; nothing that is read stands outside."""

from collections.abc import Iterator
from typing import NamedTuple

from kbstudio.text.translation.flat import Flat
from kbstudio.text.translation.front_matter import read_value
from kbstudio.text.translation.masking import has_words, pieces
from kbstudio.text.translation.model import Segment
from kbstudio.text.translation.sentences import sentences
from kbstudio.text.translation.units import Unit, units


class Placed(NamedTuple):
    """A segment, and its span with the markup that stands around the whole of it."""

    segment: Segment
    outer: tuple[int, int]


def segments(markdown: str, locale: str) -> list[Segment]:
    """The segments of a text in the language of ``locale`` (such as ``he-IL``), in order; their spans do not overlap.

    Headings, paragraphs, items, cells, footnotes, titles of links, alternative texts, what people read of front matter
    and of simple HTML; not code, addresses, ids, variables, and what has neither letter nor digit.
    """
    return [placed.segment for _, found in segmented(markdown, locale) for placed in found]


def segmented(markdown: str, locale: str) -> Iterator[tuple[Unit, list[Placed]]]:
    """The units of a text that have something to translate, each with its segments."""
    number = 0
    for unit in units(markdown):
        if unit.lines and (found := _of_unit(markdown, unit, number, locale)):
            yield unit, found
            number += 1


def _of_unit(markdown: str, unit: Unit, number: int, locale: str) -> list[Placed]:
    if unit.kind == "front_matter":
        span = unit.lines[0]
        text = read_value(markdown[slice(*span)], unit.quote)
        return [Placed(Segment(text, span, unit.kind, unit.block, number), span)] if has_words(pieces(text)) else []
    flat = Flat(markdown, unit.lines)
    found: list[Placed] = []
    for sentence in sentences(flat.text, unit.kind, locale):
        segment = Segment(
            flat.text[sentence.start : sentence.end],
            flat.there(sentence.start, sentence.end),
            unit.kind,
            unit.block,
            number,
        )
        found.append(Placed(segment, flat.there(sentence.outer_start, sentence.outer_end)))
    return found
