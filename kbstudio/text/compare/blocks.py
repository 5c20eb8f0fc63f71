"""A text cut into the pieces that are aligned: blocks, but code line by line and front matter field by field."""

from collections import Counter
from typing import NamedTuple

import regex

from kbstudio.text.compare.invisible import without_hidden
from kbstudio.text.compare.tokens import Tokens
from kbstudio.text.markdown.scan import BlockKind, scan

EXACT: frozenset[BlockKind] = frozenset({"fence", "front_matter"})
"""Kinds of block in which white space means something."""

PROSE: frozenset[BlockKind] = frozenset({"paragraph", "item", "quote", "heading"})
"""Kinds of block that hold sentences: they may turn into one another, be split and be joined."""

_LINE = regex.compile(r"\r\n|\n|\r")
_FIELD = regex.compile(r"^(?=[^\s#\-][^:\r\n]*:|---|\.\.\.|\+\+\+)", regex.MULTILINE)


class Piece(NamedTuple):
    """A block of one text, or a part of one, from ``start`` to ``end`` in code points, line end included."""

    kind: BlockKind
    start: int
    end: int


def split_text(text: str) -> list[Piece]:
    """The pieces of ``text`` in order; joined they are the text."""
    pieces: list[Piece] = []
    for kind, start, end, _, _ in scan(text):
        if kind not in EXACT:
            pieces.append(Piece(kind, start, end))
            continue
        at = start
        for cut in _cuts(kind, text, start, end):
            if at < cut < end:
                pieces.append(Piece(kind, at, cut))
                at = cut
        pieces.append(Piece(kind, at, end))
    return pieces


def _cuts(kind: BlockKind, text: str, start: int, end: int) -> list[int]:
    if kind == "fence":
        return [found.end() for found in _LINE.finditer(text, start, end)]
    return [found.start() + start for found in _FIELD.finditer(text[start:end])]


class TextBlock:
    """A piece with its text; its words are told when they are asked for."""

    __slots__ = ("_bag", "_key", "_tokens", "end", "is_blank", "kind", "start", "text")

    def __init__(self, text: str, piece: Piece) -> None:
        self.kind: BlockKind = piece.kind
        self.start: int = piece.start
        self.end: int = piece.end
        self.text: str = text[piece.start : piece.end]
        self.is_blank: bool = self.kind == "blank" or self.text.isspace()
        self._key: str | None = None
        self._tokens: Tokens | None = None
        self._bag: Counter[str] | None = None

    @property
    def key(self) -> str:
        """What two blocks that look the same share, however they are spaced; code keeps its spacing."""
        if self._key is None:
            self._key = (
                self.text.rstrip("\r\n") if self.kind == "fence" else " ".join(without_hidden(self.text).split())
            )
        return self._key

    @property
    def is_exact(self) -> bool:
        """Whether spacing means something in it."""
        return self.kind in EXACT

    @property
    def tokens(self) -> Tokens:
        """Its words and signs with their places in the whole text."""
        if self._tokens is None:
            self._tokens = Tokens(self.text, self.start, spaces=self.is_exact)
        return self._tokens

    @property
    def bag(self) -> Counter[str]:
        """How often it has each word and sign."""
        if self._bag is None:
            words = self.tokens.words
            self._bag = Counter([word for word in words if not word.isspace()] if self.is_exact else words)
        return self._bag
