"""Finds again the words a comment is about, in a text that went on without it."""

from collections.abc import Sequence
from typing import NamedTuple

from kbstudio.text.markdown.scan import Block

_SURE = 12
"""Characters from which words that stand once in a text are taken for the same, wherever their block went."""


class Place(NamedTuple):
    """Half open range of code points; ``exact`` says whether the quoted words stand there word for word."""

    start: int
    end: int
    exact: bool


def place_of(text: str, quote: str, block: Block | None, offset: int) -> Place | None:
    """Where ``quote`` stands now; ``block`` is the one it began in, at ``offset``, as it is in ``text`` today.

    Words that left their block, as when it was split, are followed where they stand in one place only. Without its
    words it is the block; None where both are gone.
    """
    if not quote:
        return Place(block.start, block.end, exact=False) if block else None
    found = None
    if block is not None:
        # What was marked may begin in the empty lines before its block.
        first = max(0, block.start + min(offset, 0))
        found = _nearest(text, quote, block.start + offset, first, block.end)
    if found is None:
        found = _only(text, quote)
    if found is not None:
        return Place(found, found + len(quote), exact=True)
    return Place(block.start, _trimmed(text, block), exact=False) if block else None


def block_at(blocks: Sequence[Block], start: int) -> int | None:
    """The number of the block that holds ``start``, or the next one where it is between two; None after the last."""
    return next((number for number, block in enumerate(blocks) if start < block.end), None)


def _nearest(text: str, quote: str, wanted: int, first: int, last: int) -> int | None:
    """The place nearest to ``wanted`` where the quote begins from ``first`` on and before ``last``; it may reach on."""
    wanted = min(max(wanted, first), last - 1)
    before = text.rfind(quote, first, wanted + len(quote))
    after = text.find(quote, wanted + 1, last - 1 + len(quote))
    places = [place for place in (before, after) if place != -1]
    return min(places, key=lambda place: abs(place - wanted), default=None)


def _only(text: str, quote: str) -> int | None:
    """The one place where the quote stands; None where it is too short to be sure, or stands in several."""
    at = text.find(quote) if len(quote) >= _SURE else -1
    return at if at != -1 and text.find(quote, at + 1) == -1 else None


def _trimmed(text: str, block: Block) -> int:
    return block.start + len(text[block.start : block.end].rstrip())
