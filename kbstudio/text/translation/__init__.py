"""Texts in several languages: segments, what must not be broken, what a new source leaves of a translation."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from kbstudio.text.translation.align import align
from kbstudio.text.translation.carry import carry
from kbstudio.text.translation.masking import KINDS, masked, pieces, unmasked
from kbstudio.text.translation.model import Block, Masked, Pair, Piece, PieceKind, Segment, SegmentKind
from kbstudio.text.translation.pairing import pair
from kbstudio.text.translation.rebuild import rebuild
from kbstudio.text.translation.segments import segments

if TYPE_CHECKING:
    from kbstudio.text.translation.xliff import Translation, XliffError, from_xliff, to_xliff

__all__ = [
    "KINDS",
    "Block",
    "Masked",
    "Pair",
    "Piece",
    "PieceKind",
    "Segment",
    "SegmentKind",
    "Translation",
    "XliffError",
    "align",
    "carry",
    "from_xliff",
    "masked",
    "pair",
    "pieces",
    "rebuild",
    "segments",
    "to_xliff",
    "unmasked",
]

_OF_XLIFF = ("Translation", "XliffError", "from_xliff", "to_xliff")


def __getattr__(name: str) -> Any:
    # Who wants a term or a segment does not wait for the reading of XML.
    if name not in _OF_XLIFF:
        raise AttributeError(name)
    return getattr(import_module(f"{__name__}.xliff"), name)
