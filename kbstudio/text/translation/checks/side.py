"""One side of a translation, read once for all checks."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import regex

from kbstudio.text.markdown.scan import Block, BlockKind, scan
from kbstudio.text.search.stemming import base_language
from kbstudio.text.translation.masking import pieces
from kbstudio.text.translation.model import Piece, PieceKind

FILLER = "\ufffc"
"""Stands in the prose for every sign that is no word; the prose is as long as the text."""

_PREFIX = regex.compile(
    r"^(?:[ \t]*>)*[ \t]*(?:\#{1,6}(?=[ \t])|(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t])?)*|^[ \t]*(?:=+|-+)[ \t]*$"
    r"|^[ \t|:]*-[-|: \t]*$",
    regex.MULTILINE,
)
_ROW = regex.compile(r"\|[^\n]*\|")
_WORD = regex.compile(r"\p{L}[\p{L}\p{M}'’]*")


@dataclass(frozen=True, slots=True)
class Placed:
    """A piece with its place in the text."""

    text: str
    kind: PieceKind
    start: int
    end: int

    @property
    def span(self) -> tuple[int, int]:
        """Its place."""
        return self.start, self.end


class Side:
    """A block of a text, or the whole of it, with its locale."""

    def __init__(self, text: str, locale: str, kind: BlockKind | None = None) -> None:
        self.text, self.locale = text, locale
        self._kind = kind
        self.language = base_language(locale)

    @cached_property
    def blocks(self) -> tuple[Block, ...]:
        """The blocks that are not blank."""
        return tuple(block for block in scan(self.text) if block.kind != "blank")

    @cached_property
    def kind(self) -> str:
        """The kind of its only block; "" where there are several or none. A row of a table stands without its table."""
        if len(self.blocks) != 1:
            return ""
        kind = self.blocks[0].kind
        return "table_row" if kind == "paragraph" and (self._kind == "table_row" or self._is_row) else kind

    @cached_property
    def _is_row(self) -> bool:
        return _ROW.fullmatch(self.text.strip()) is not None

    @cached_property
    def pieces(self) -> tuple[Placed, ...]:
        """Its pieces with their places; a block of code and the like is one piece."""
        found: list[Placed] = []
        for block in self.blocks:
            whole = self.text[block.start : block.end]
            if block.kind in {"fence", "front_matter", "definition"}:
                parts: tuple[Piece, ...] = (Piece(whole, "html"),)
            else:
                parts = pieces(whole)
            found += _placed(parts, block.start)
        return tuple(found)

    def of(self, *kinds: PieceKind) -> list[Placed]:
        """Its pieces of some kinds, outside blocks of code."""
        return [piece for piece in self.pieces if piece.kind in kinds and not self._is_whole_block(piece)]

    @cached_property
    def prose(self) -> str:
        """The text with ``FILLER`` for all that is no word, so that places are those of the text."""
        signs = list(FILLER * len(self.text))
        for piece in self.pieces:
            if piece.kind in {"text", "escape", "break"}:
                signs[piece.start : piece.end] = piece.text
            elif piece.kind in {"strong", "emphasis", "strike"}:
                # Nothing shows there: a number and the sign in bold behind it belong together.
                signs[piece.start : piece.end] = "\u2060" * (piece.end - piece.start)
        text = "".join(signs)
        if self.kind == "table_row" or any(block.kind == "table_row" for block in self.blocks):
            text = regex.sub(r"(?<!\\)\|", FILLER, text)
        return _PREFIX.sub(lambda found: FILLER * len(found.group()), text)

    @cached_property
    def words(self) -> list[str]:
        """The words of the prose."""
        return _WORD.findall(self.prose)

    @cached_property
    def flat(self) -> str:
        """The prose in a line, without what is no word: for counting."""
        return " ".join(self.prose.replace(FILLER, " ").replace("\u2060", "").split())

    @cached_property
    def length(self) -> int:
        """How many characters a reader gets: marks and addresses are none, variables count as they are written."""
        signs = list(self.prose)
        for piece in self.of("variable", "url", "sign", "code", "entity", "escape"):
            size = piece.end - piece.start
            seen = {"code": len(piece.text.strip("`")), "entity": 1, "escape": 1}.get(piece.kind, size)
            signs[piece.start : piece.end] = "x" * seen + FILLER * (size - seen)
        return len("".join(sign for sign in signs if sign not in {FILLER, "\u2060"}).strip())

    def _is_whole_block(self, piece: Placed) -> bool:
        return piece.kind == "html" and any(
            block.kind in {"fence", "front_matter", "definition"} and block.start == piece.start
            for block in self.blocks
        )


def _placed(parts: tuple[Piece, ...], at: int) -> Iterator[Placed]:
    for piece in parts:
        yield Placed(piece.text, piece.kind, at, at + len(piece.text))
        at += len(piece.text)
