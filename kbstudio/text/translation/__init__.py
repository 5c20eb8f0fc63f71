"""Texts in several languages: segments, what must not be broken, what a new source leaves of a translation."""

from kbstudio.text.translation.align import align
from kbstudio.text.translation.carry import carry
from kbstudio.text.translation.masking import KINDS, masked, pieces, unmasked
from kbstudio.text.translation.model import Block, Masked, Pair, Piece, PieceKind, Segment, SegmentKind
from kbstudio.text.translation.pairing import pair
from kbstudio.text.translation.rebuild import rebuild
from kbstudio.text.translation.segments import segments

__all__ = [
    "KINDS",
    "Block",
    "Masked",
    "Pair",
    "Piece",
    "PieceKind",
    "Segment",
    "SegmentKind",
    "align",
    "carry",
    "masked",
    "pair",
    "pieces",
    "rebuild",
    "segments",
    "unmasked",
]
