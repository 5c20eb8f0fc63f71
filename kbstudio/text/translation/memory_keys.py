"""What two sentences are compared by: their words, with one sign for whatever a translator must not break."""

import re
from dataclasses import dataclass
from typing import get_args

from kbstudio.text.translation.checks.numerals import numerals
from kbstudio.text.translation.masking import FIRST_MASK, pieces
from kbstudio.text.translation.model import Piece, PieceKind

# Control characters: no text holds them, and they keep a key in the narrow form that is matched quickest.
_SIGNS: dict[str, str] = {
    kind: chr(number) for number, kind in enumerate(sorted(set(get_args(PieceKind)) - {"text"}), start=1)
}
_NUMBER = "\x1f"
_SPECIAL = re.compile(rf"[`*_\[\]<>{{}}&\\!~$%\n]|https?:|[{chr(FIRST_MASK)}-\uf8ff]")
_DIGIT = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class Slot:
    """Something in a sentence that may stand for another of its kind: a number, or a piece that is not words."""

    kind: str
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Key:
    """A sentence as it is compared; ``skeleton`` has one sign for every number too, ``slots`` are in order."""

    plain: str
    skeleton: str
    slots: tuple[Slot, ...]


def flat(text: str) -> str:
    """``text`` with every run of space as one space: wrapping is nothing to a memory."""
    return " ".join(text.split())


def key_of(text: str, locale: str) -> Key:
    """What a flat sentence of ``locale`` is compared by."""
    special = _SPECIAL.search(text) is not None
    if not special and not _DIGIT.search(text):
        return Key(text, text, ())
    plain: list[str] = []
    skeleton: list[str] = []
    slots: list[Slot] = []
    at = 0
    for piece in pieces(text) if special else (Piece(text, "text"),):
        end = at + len(piece.text)
        if piece.kind == "text":
            plain.append(piece.text)
            done = 0
            for number in numerals(piece.text, locale):
                skeleton += [piece.text[done : number.start], _NUMBER]
                slots.append(Slot("number", number.text, at + number.start, at + number.end))
                done = number.end
            skeleton.append(piece.text[done:])
        else:
            sign = _SIGNS.get(piece.kind, "\x1e")
            plain.append(sign)
            skeleton.append(sign)
            slots.append(Slot(piece.kind, piece.text, at, end))
        at = end
    return Key("".join(plain), "".join(skeleton), tuple(slots))
