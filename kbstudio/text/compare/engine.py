"""Two texts into aligned rows with marks, within a time that the caller may limit."""

from kbstudio.text.compare.align import align
from kbstudio.text.compare.blocks import TextBlock, split_blocks
from kbstudio.text.compare.budget import Budget
from kbstudio.text.compare.result import Comparison, Mark, Row, count_rows
from kbstudio.text.compare.words import mark_words


def compare(left: str, right: str, *, deadline: float | None = None) -> Comparison:
    """Rows that tile both texts completely, in order; offsets are code points.

    ``deadline`` is a time of ``time.monotonic()``; blocks that are not told word by word by then are marked
    whole and the quality reads ``coarse``. Comparing the other way round gives the mirror image.
    """
    if (len(right), right) < (len(left), left):
        return _mirrored(compare(right, left, deadline=deadline))
    budget = Budget(deadline)
    mine, theirs = split_blocks(left), split_blocks(right)
    rows = tuple(
        _together(mine[i], theirs[j], budget)
        if i is not None and j is not None
        else _alone(mine[i] if i is not None else None, theirs[j] if j is not None else None)
        for i, j in align(mine, theirs, budget)
    )
    return Comparison("exact" if budget.is_kept else "coarse", rows, (), count_rows(rows))


def _alone(left: TextBlock | None, right: TextBlock | None) -> Row:
    if left is not None:
        return Row("deleted", left.kind, (left.start, left.end), None)
    assert right is not None
    return Row("inserted", right.kind, None, (right.start, right.end))


def _together(left: TextBlock, right: TextBlock, budget: Budget) -> Row:
    mine, theirs = (left.start, left.end), (right.start, right.end)
    if left.text == right.text:
        return Row("equal", right.kind, mine, theirs)
    if left.key == right.key:
        return Row("whitespace", right.kind, mine, theirs)
    marks = mark_words(left.text, right.text, budget)
    if marks is None:
        budget.is_kept = False
        return Row("changed", right.kind, mine, theirs, _whole(left), _whole(right))
    if not any(marks):
        return Row("whitespace", right.kind, mine, theirs)
    return Row("changed", right.kind, mine, theirs, _shifted(marks[0], left), _shifted(marks[1], right))


def _whole(block: TextBlock) -> tuple[Mark, ...]:
    return (Mark(block.start, block.end),)


def _shifted(marks: list[Mark], block: TextBlock) -> tuple[Mark, ...]:
    return tuple(Mark(mark.start + block.start, mark.end + block.start, mark.strength) for mark in marks)


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
