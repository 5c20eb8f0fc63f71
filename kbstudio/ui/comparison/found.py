"""Words found in a comparison: where they are, and the way through the places. Knows no Qt."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kbstudio.ui.comparison.matching import Folded, folded

MOST = 10_000
"""Places found at most; whoever finds more does not go through them."""


@dataclass(frozen=True)
class Found:
    """A place in the text of one cell: its row, its side (``left`` or ``right``), start and end in code points."""

    row: int
    side: str
    start: int
    end: int


class Texts:
    """The texts of a comparison, folded once and searched as often as somebody types."""

    def __init__(self, texts: Iterable[tuple[int, str, str]]) -> None:
        """``texts`` are (row, side, text), in the order in which places are gone through."""
        self._texts = list(texts)
        self._folded: list[Folded] = []

    def find(self, words: str) -> Sequence[Found]:
        """Every place that says ``words``, whatever their case, accents or niqqud."""
        if not words.strip():
            return ()
        if not self._folded:
            self._folded = [folded(text) for _row, _side, text in self._texts]
        found: list[Found] = []
        for (row, side, _text), known in zip(self._texts, self._folded, strict=True):
            found += [Found(row, side, start, end) for start, end in known.all_of(words)]
            if len(found) >= MOST:
                return found[:MOST]
        return found
