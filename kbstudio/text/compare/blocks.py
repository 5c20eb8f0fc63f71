"""Pieces of a text with their words: what is aligned and compared."""

from collections import Counter

from kbstudio.text.compare.invisible import without_hidden
from kbstudio.text.compare.pieces import EXACT
from kbstudio.text.compare.tokens import Tokens
from kbstudio.text.markdown.scan import BlockKind

PROSE: frozenset[BlockKind] = frozenset({"paragraph", "item", "quote", "heading"})
"""Kinds of block that hold sentences: they may turn into one another, be split and be joined."""


class TextBlock:
    """A piece with its text; its words are told when they are asked for."""

    __slots__ = ("_bag", "_key", "_tokens", "end", "is_blank", "kind", "start", "text")

    def __init__(self, text: str, kind: BlockKind, start: int, end: int) -> None:
        self.kind: BlockKind = kind
        self.start: int = start
        self.end: int = end
        self.text: str = text[start:end]
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
