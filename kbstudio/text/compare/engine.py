"""Two texts into aligned rows with marks, within a time that the caller may limit."""

import time

from kbstudio.text.compare.align import align
from kbstudio.text.compare.blocks import TextBlock, split_blocks
from kbstudio.text.compare.result import Comparison, Mark, Quality, Row, count_rows
from kbstudio.text.compare.words import mark_words


def compare(left: str, right: str, *, deadline: float | None = None) -> Comparison:
    """Rows that tile both texts completely, in order; offsets are code points.

    ``deadline`` is a time of ``time.monotonic()``; blocks that are not told word by word by then are marked
    whole and the quality reads ``coarse``. Comparing the other way round gives the mirror image.
    """
    if (len(right), right) < (len(left), left):
        return _mirrored(compare(right, left, deadline=deadline))
    mine, theirs = split_blocks(left), split_blocks(right)
    rows: list[Row] = []
    quality: Quality = "exact"
    for i, j in align(mine, theirs):
        if i is None or j is None:
            rows.append(_alone(mine[i] if i is not None else None, theirs[j] if j is not None else None))
            continue
        row, is_exact = _together(mine[i], theirs[j], deadline)
        rows.append(row)
        if not is_exact:
            quality = "coarse"
    done = tuple(rows)
    return Comparison(quality, done, (), count_rows(done))


def _alone(left: TextBlock | None, right: TextBlock | None) -> Row:
    if left is not None:
        return Row("deleted", left.kind, (left.start, left.end), None)
    assert right is not None
    return Row("inserted", right.kind, None, (right.start, right.end))


def _together(left: TextBlock, right: TextBlock, deadline: float | None) -> tuple[Row, bool]:
    """The row of two blocks side by side, and whether its marks are exact."""
    mine, theirs = (left.start, left.end), (right.start, right.end)
    if left.text == right.text:
        return Row("equal", right.kind, mine, theirs), True
    if left.key == right.key:
        return Row("whitespace", right.kind, mine, theirs), True
    late = deadline is not None and time.monotonic() > deadline
    marks = None if late else mark_words(left.text, right.text)
    if marks is None:
        return Row("changed", right.kind, mine, theirs, (Mark(*mine),), (Mark(*theirs),)), False
    moved = (_shifted(marks[0], left.start), _shifted(marks[1], right.start))
    return Row("changed", right.kind, mine, theirs, *moved), True


def _shifted(marks: list[Mark], by: int) -> tuple[Mark, ...]:
    return tuple(Mark(mark.start + by, mark.end + by, mark.strength) for mark in marks)


def _mirrored(comparison: Comparison) -> Comparison:
    """The same comparison seen from the other side; what was inserted then reads as deleted."""
    swap = {"deleted": "inserted", "inserted": "deleted"}
    rows = tuple(
        Row(
            swap.get(row.kind, row.kind),  # pyright: ignore[reportArgumentType]
            row.block,
            row.right,
            row.left,
            row.right_marks,
            row.left_marks,
            row.move,
        )
        for row in comparison.rows
    )
    return Comparison(comparison.quality, rows, comparison.moves, count_rows(rows))
