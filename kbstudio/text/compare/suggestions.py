"""What a conflict could become: words of prose, fields of front matter. A person has to accept it."""

from bisect import bisect_left, bisect_right

from kbstudio.text.compare.blocks import PROSE
from kbstudio.text.compare.budget import Budget
from kbstudio.text.compare.pieces import Piece, cut
from kbstudio.text.compare.result import Span
from kbstudio.text.compare.three_way import stretches
from kbstudio.text.compare.tokens import tokens_of

_MERGED_BY_WORD = PROSE | {"blank"}


class Suggestions:
    """Suggests texts for conflicts between two edits of a base; code and tables are never merged by word."""

    def __init__(self, texts: tuple[str, str, str], budget: Budget) -> None:
        self._texts = texts
        self._budget = budget
        self._pieces: tuple[list[Piece], ...] | None = None

    def text_for(self, base: Span, ours: Span, theirs: Span) -> str | None:
        """A text that holds both edits; None where they cannot be told apart."""
        if self._pieces is None:
            self._pieces = tuple(cut(text).listed() for text in self._texts)
        spans = (base, ours, theirs)
        found = [_overlapping(pieces, span) for pieces, span in zip(self._pieces, spans, strict=True)]
        kinds = {piece.kind for pieces in found for piece in pieces}
        before, mine, yours = (text[slice(*span)] for text, span in zip(self._texts, spans, strict=True))
        if kinds == {"front_matter"}:
            return _by_field(
                *(_fields(text, pieces, span) for text, pieces, span in zip(self._texts, found, spans, strict=True))
            )
        if not before.strip() or not kinds <= _MERGED_BY_WORD:
            return None
        return self._by_word(before, mine, yours)

    def _by_word(self, base: str, ours: str, theirs: str) -> str | None:
        words, mine, yours = (tokens_of(text) for text in (base, ours, theirs))
        merged: list[str] = []
        for stretch in stretches(words, mine, yours, self._budget):
            from_ours = mine[slice(*stretch.ours)]
            from_theirs = yours[slice(*stretch.theirs)]
            if stretch.by_ours and stretch.by_theirs and from_ours != from_theirs:
                return None
            merged += from_ours if stretch.by_ours else from_theirs
        return "".join(merged)


def _overlapping(pieces: list[Piece], span: Span) -> list[Piece]:
    if span[0] == span[1]:
        return []
    first = bisect_right(pieces, span[0], key=lambda piece: piece.start) - 1
    return pieces[max(0, first) : bisect_left(pieces, span[1], key=lambda piece: piece.start)]


def _fields(text: str, pieces: list[Piece], span: Span) -> dict[str, str] | None:
    """Fields by name; None where the stretch cuts one or a name comes twice."""
    if pieces and (pieces[0].start, pieces[-1].end) != span:
        return None
    lines = [text[piece.start : piece.end] for piece in pieces]
    fields = {line.partition(":")[0].strip(): line for line in lines}
    return fields if len(fields) == len(lines) and all(line.endswith("\n") for line in lines) else None


def _by_field(base: dict[str, str] | None, ours: dict[str, str] | None, theirs: dict[str, str] | None) -> str | None:
    if (
        base is None
        or ours is None
        or theirs is None
        or {"---", "+++", "..."} & (base.keys() | ours.keys() | theirs.keys())
    ):
        return None
    for side in (ours, theirs):
        # A side that put the fields in another order is for people to read.
        if [name for name in side if name in base] != [name for name in base if name in side]:
            return None
    merged: list[str] = []
    added = sorted((ours.keys() | theirs.keys()) - base.keys())
    for name in [*base, *added]:
        before, mine, yours = base.get(name), ours.get(name), theirs.get(name)
        if mine != before and yours != before and mine != yours:
            return None
        kept = mine if mine != before else yours
        merged.append(kept or "")
    return "".join(merged)
