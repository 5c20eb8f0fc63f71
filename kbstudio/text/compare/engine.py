"""Two texts into aligned rows with marks, within a time that the caller may limit."""

from kbstudio.text.compare.align import align
from kbstudio.text.compare.blocks import TextBlock
from kbstudio.text.compare.budget import Budget
from kbstudio.text.compare.ends import split_both, unread_rows
from kbstudio.text.compare.languages import other_script
from kbstudio.text.compare.mirror import mirrored
from kbstudio.text.compare.moves import find_moves, told
from kbstudio.text.compare.result import Comparison, Row, count_rows
from kbstudio.text.compare.rows import rows_of


def compare(left: str, right: str, *, deadline: float | None = None) -> Comparison:
    """Rows that tile both texts completely, in order; offsets are code points.

    ``deadline`` is in seconds from the call; blocks that are not told word by word by then are marked whole and
    the quality reads ``coarse``. So it does for texts in different languages: their blocks stand side by side by
    kind and order, and the stats say ``different_languages``. The other way round gives the mirror image.
    """
    if (len(right), right) < (len(left), left):
        return mirrored(compare(right, left, deadline=deadline))
    budget = Budget(deadline)
    if not budget.can_read(len(left) + len(right)):
        rows = unread_rows(left, right)
        return Comparison("coarse", rows, (), count_rows(rows))
    pieces, others, head, tail = split_both(left, right)
    mine = [TextBlock(left, piece) for piece in pieces[head : len(pieces) - tail]]
    theirs = [TextBlock(right, piece) for piece in others[head : len(others) - tail]]
    translated = bool(mine and theirs) and other_script(
        left, right, (left[mine[0].start : mine[-1].end], right[theirs[0].start : theirs[-1].end])
    )
    if translated:
        budget.forbid_words()
    links = align(mine, theirs, budget, by_words=not translated)
    moves = find_moves(mine, theirs, links, budget)
    rows = (
        *(Row("equal", kind, (start, end), (start, end)) for kind, start, end in pieces[:head]),
        *rows_of(mine, theirs, links, moves, budget),
        *(
            Row("equal", piece.kind, (piece.start, piece.end), (other.start, other.end))
            for piece, other in zip(pieces[len(pieces) - tail :], others[len(others) - tail :], strict=True)
        ),
    )
    stats = count_rows(rows) | ({"different_languages": 1} if translated else {})
    return Comparison("exact" if budget.is_kept else "coarse", rows, told(moves, rows), stats)
