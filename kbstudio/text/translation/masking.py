"""A segment as words and as what a translator must not break: code, links, variables, markup."""

import re
from collections.abc import Sequence
from typing import get_args

from kbstudio.text.translation.inline import FIRST_MASK, LAST_MASK, placed_pieces
from kbstudio.text.translation.model import Masked, Piece, PieceKind

KINDS: tuple[PieceKind, ...] = tuple(kind for kind in get_args(PieceKind) if kind != "text")
"""The kinds of pieces that are no text."""
_MASKS = {kind: chr(FIRST_MASK + number) for number, kind in enumerate(KINDS)}

_SPECIAL = re.compile(rf"[\n\\`{{$%<&\[*_~{chr(FIRST_MASK)}-{chr(LAST_MASK)}]|://")
"""Without one of these a text has no piece but itself."""
_WORD = re.compile(r"[^\W_]")


def pieces(text: str) -> tuple[Piece, ...]:
    """The pieces of a segment, in order; joined they are ``text``. Anything that is not "text" is to be kept as it is.

    A link is ``link_open``, its words, perhaps ``link_title`` and the words of the title, then ``link_close``; a
    picture likewise, its alternative text being words.
    """
    if not _SPECIAL.search(text):
        return (Piece(text, "text"),) if text else ()
    result: list[Piece] = []
    at = 0
    for start, end, kind, pair in placed_pieces(text):
        if at < start:
            result.append(Piece(text[at:start], "text"))
        result.append(Piece(text[start:end], kind, pair))
        at = end
    if at < len(text):
        result.append(Piece(text[at:], "text"))
    return tuple(result)


def masked(text: str) -> Masked:
    """``text`` with its pieces masked, for comparing what people wrote; a mask tells the kind of a piece, no more."""
    parts = pieces(text)
    return Masked(
        "".join(part.text if part.kind == "text" else _MASKS[part.kind] for part in parts),
        tuple(part.text for part in parts if part.kind != "text"),
    )


def unmasked(text: str, tokens: Sequence[str]) -> str:
    """The text again: masks in order replaced by tokens. ValueError where there are more or fewer of them."""
    rest = iter(tokens)
    parts = [next(rest, None) if FIRST_MASK <= ord(sign) <= LAST_MASK else sign for sign in text]
    if None in parts or next(rest, None) is not None:
        raise ValueError("The masks do not fit the tokens.")
    return "".join(part for part in parts if part is not None)


def has_words(parts: Sequence[Piece]) -> bool:
    """Whether there is anything to translate: a letter or digit in the text."""
    return any(part.kind == "text" and _WORD.search(part.text) for part in parts)
