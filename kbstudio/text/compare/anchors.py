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

    Without its words it is the block; without its block the only place with these words. None where both are gone.
    """
    if not quote:
        return Place(block.start, block.end, exact=False) if block else None
    if block is not None:
        found = _nearest(text, quote, block.start + offset, block.start, block.end)
        if found is None:
            return Place(block.start, _trimmed(text, block), exact=False)
        return Place(found, found + len(quote), exact=True)
    if len(quote) >= _SURE and text.count(quote) == 1:
        at = text.index(quote)
        return Place(at, at + len(quote), exact=True)
    return None


def block_at(blocks: Sequence[Block], start: int) -> int | None:
    """The number of the block that holds ``start``, or the next one where it is between two; None after the last."""
    return next((number for number, block in enumerate(blocks) if start < block.end), None)


def _nearest(text: str, quote: str, wanted: int, first: int, last: int) -> int | None:
    """The place nearest to ``wanted`` where the quote begins within a block; it may reach over its end."""
    places = []
    at = text.find(quote, first)
    while at != -1 and at < last:
        places.append(at)
        at = text.find(quote, at + 1)
    return min(places, key=lambda place: abs(place - wanted), default=None)


def _trimmed(text: str, block: Block) -> int:
    return block.start + len(text[block.start : block.end].rstrip())
