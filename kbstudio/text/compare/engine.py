"""Two texts into aligned rows with marks, within a time that the caller may limit."""

from itertools import repeat

from kbstudio.text.compare.align import align
from kbstudio.text.compare.blocks import TextBlock
from kbstudio.text.compare.budget import Budget
from kbstudio.text.compare.ends import split_both
from kbstudio.text.compare.languages import in_different_languages
from kbstudio.text.compare.mirror import mirrored
from kbstudio.text.compare.moves import find_moves, told
from kbstudio.text.compare.pieces import Pieces
from kbstudio.text.compare.result import Comparison, count_rows, equal_rows
from kbstudio.text.compare.rows import rows_of
from kbstudio.text.compare.unread import unread_rows


def compare(left: str, right: str, *, deadline: float | None = None) -> Comparison:
    """Rows that tile both texts completely, in order; offsets are code points.

    ``deadline`` is in seconds from the call; blocks that are not told word by word by then are marked whole and
    the quality reads ``coarse``. So it does for texts in different languages: their blocks stand side by side by
    kind and order, and the stats say ``different_languages``. The other way round gives the mirror image.
    """
    if (len(right), right) < (len(left), left):
        return mirrored(compare(right, left, deadline=deadline))
    budget = Budget(deadline)
    mine, theirs, head, tail = split_both(left, right, budget)
    budget.reserve(len(mine) + len(theirs) - 2 * (head + tail))
    blocks, others = _blocks(left, mine, head, tail), _blocks(right, theirs, head, tail)
    translated = in_different_languages(left, right, blocks, others)
    if translated:
        budget.forbid_words()
    links = align(blocks, others, budget, by_words=not translated)
    moves = find_moves(blocks, others, links, budget)
    rows = (
        *equal_rows(mine.kinds[:head], spans := mine.part(0, head).spans(), spans),
        *rows_of(blocks, others, links, moves, budget),
        *equal_rows(
            mine.kinds[len(mine) - tail :],
            mine.part(len(mine) - tail, len(mine)).spans(),
            theirs.part(len(theirs) - tail, len(theirs)).spans(),
        ),
        *unread_rows(left, right, mine.end, theirs.end),
    )
    stats = count_rows(rows) | ({"different_languages": 1} if translated else {})
    return Comparison("exact" if budget.is_kept else "coarse", rows, told(moves, rows), stats)


def _blocks(text: str, pieces: Pieces, head: int, tail: int) -> list[TextBlock]:
    """What is between the equal ends."""
    middle = pieces.part(head, len(pieces) - tail)
    return list(map(TextBlock, repeat(text), middle.kinds, middle.bounds, middle.bounds[1:]))
