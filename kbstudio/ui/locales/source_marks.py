"""What changed in a block of the source since it was translated, as cells to lay out. Knows no Qt."""

from dataclasses import dataclass
from functools import lru_cache

from kbstudio.text.compare import compare
from kbstudio.ui.comparison.one_column import merged
from kbstudio.ui.comparison.rows import Cell

_SECONDS = 0.3
_LONGEST = 20_000
"""Code points of a block that are shown; a longer one is read in the article."""

Spans = tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class SourceMarks:
    """A block then and now, with the words that went and came; ``inner`` are the parts of them that differ."""

    then: Cell
    now: Cell
    then_inner: Spans = ()
    now_inner: Spans = ()

    @property
    def changed(self) -> bool:
        """Whether any words are marked."""
        return bool(self.then.marks or self.now.marks)

    def in_one(self) -> Cell:
        """Both in one cell: what went stands before what came."""
        if not self.changed or not self.then.text or not self.now.text:
            return self.now if self.now.text else self.then
        told = merged(self.then, self.now)
        if told is not None:
            return told
        before, after = self.then.text, self.now.text
        come = ((len(before) + 1, len(before) + 1 + len(after)),)
        return Cell(f"{before}\n{after}", 0, 0, come, ((0, len(before) + 1),))


@lru_cache(2_000)
def source_marks(then: str, now: str) -> SourceMarks:
    """The marks between two versions of a block; one without a counterpart is told without any."""
    then, now = then[:_LONGEST], now[:_LONGEST]
    if then == now or not then or not now:
        return SourceMarks(Cell(then, 0, 0), Cell(now, 0, 0))
    spans: dict[tuple[bool, str], list[tuple[int, int]]] = {}
    for row in compare(then, now, deadline=_SECONDS).rows:
        for older, span, marks in ((True, row.left, row.left_marks), (False, row.right, row.right_marks)):
            if span is not None and row.kind in {"deleted", "inserted"}:
                spans.setdefault((older, "word"), []).append(span)
            for mark in marks:
                spans.setdefault((older, mark.strength), []).append((mark.start, mark.end))
    found = {key: tuple(sorted(each)) for key, each in spans.items()}
    return SourceMarks(
        Cell(then, 0, 0, found.get((True, "word"), ())),
        Cell(now, 0, 0, found.get((False, "word"), ())),
        found.get((True, "inner"), ()),
        found.get((False, "inner"), ()),
    )
