"""A text cut into the pieces that are aligned: blocks, but code line by line and front matter field by field."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate, pairwise, repeat
from typing import NamedTuple

import regex

from kbstudio.text.compare.result import Span
from kbstudio.text.markdown.scan import BlockKind, Stop, starts_of

EXACT: frozenset[BlockKind] = frozenset({"fence", "front_matter"})
"""Kinds of block in which white space means something."""

_LINE = re.compile(r"[^\r\n]*+(?:\r\n|\n|\r|\Z)")
_FIELD = regex.compile(r"^(?=[^\s#\-][^:\r\n]*:|---|\.\.\.|\+\+\+)", regex.MULTILINE)


class Piece(NamedTuple):
    """A block of one text, or a part of one, from ``start`` to ``end`` in code points, line end included."""

    kind: BlockKind
    start: int
    end: int


@dataclass(slots=True)
class Pieces:
    """The pieces of a text, or of its beginning, as columns: piece ``n`` reaches from ``bounds[n]`` to the next one."""

    kinds: list[BlockKind]
    bounds: list[int]

    def __len__(self) -> int:
        return len(self.kinds)

    @property
    def end(self) -> int:
        """Up to where the text was read."""
        return self.bounds[-1]

    def listed(self) -> list[Piece]:
        """The pieces one by one."""
        return [Piece(kind, start, end) for kind, (start, end) in zip(self.kinds, pairwise(self.bounds), strict=True)]

    def part(self, start: int, end: int) -> "Pieces":
        """Pieces ``start`` to ``end`` alone."""
        return Pieces(self.kinds[start:end], self.bounds[start : end + 1])

    def shifted(self, by: int) -> "Pieces":
        """The same pieces in a text where they stand ``by`` further on."""
        return Pieces(self.kinds, [bound + by for bound in self.bounds]) if by else self

    def spans(self) -> list[Span]:
        """From where to where each piece reaches."""
        return list(pairwise(self.bounds))


def joined(*parts: Pieces) -> Pieces:
    """Pieces of stretches that follow each other."""
    return Pieces(
        [kind for part in parts for kind in part.kinds], [0, *(bound for part in parts for bound in part.bounds[1:])]
    )


def cut(text: str, stop: Stop | None = None) -> Pieces:
    """The pieces of ``text`` in order; joined they are the text, or as much of it as ``stop`` gave time to read."""
    kinds, bounds = starts_of(text, stop)
    if EXACT.isdisjoint(kinds):
        return Pieces(kinds, bounds)
    finer = Pieces([], [])
    for kind, (start, end) in zip(kinds, pairwise(bounds), strict=True):
        finer.kinds.append(kind)
        finer.bounds.append(start)
        if kind in EXACT:
            cuts = [at for at in _cuts(kind, text, start, end) if start < at < end]
            finer.kinds.extend(repeat(kind, len(cuts)))
            finer.bounds += cuts
            if stop is not None and stop(len(cuts)):
                return finer.part(0, len(finer) - 1)
    finer.bounds.append(bounds[-1])
    return finer


def _cuts(kind: BlockKind, text: str, start: int, end: int) -> Iterable[int]:
    if kind == "fence":
        return accumulate(map(len, _LINE.findall(text, start, end)), initial=start)
    return [found.start() + start for found in _FIELD.finditer(text[start:end])]
