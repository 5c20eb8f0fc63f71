"""Rows of a comparison: linked blocks with their marks."""

from collections.abc import Iterator, Sequence

from kbstudio.text.compare.align import Link
from kbstudio.text.compare.blocks import TextBlock
from kbstudio.text.compare.budget import Budget
from kbstudio.text.compare.cells import mark_cells
from kbstudio.text.compare.invisible import looks_the_same
from kbstudio.text.compare.moves import Moved
from kbstudio.text.compare.result import Mark, Row
from kbstudio.text.compare.tokens import Tokens
from kbstudio.text.compare.words import Marks, mark_words


def rows_of(
    left: Sequence[TextBlock], right: Sequence[TextBlock], links: Sequence[Link], moves: Sequence[Moved], budget: Budget
) -> Iterator[Row]:
    """One row for each link, in order."""
    gone = {i: (move.id, j) for move in moves for i, j in zip(move.left, move.right, strict=True)}
    come = {j: (move.id, i) for move in moves for i, j in zip(move.left, move.right, strict=True)}
    marked: dict[int, Marks] = {}
    for i, (_, j) in gone.items():
        marked[i] = _marks(left[i], right[j], budget) if left[i].text != right[j].text else ([], [])
    for link in links:
        if link.is_paired:
            yield _together(left[link.left : link.left_end], right[link.right : link.right_end], budget)
        elif link.left < link.left_end:
            block, i = left[link.left], link.left
            if i in gone:
                yield Row("moved_from", block.kind, _span(block), None, tuple(marked[i][0]), (), gone[i][0])
            else:
                yield Row("deleted", block.kind, _span(block), None)
        else:
            block, j = right[link.right], link.right
            if j in come:
                marks = tuple(marked[come[j][1]][1])
                yield Row("moved_to", block.kind, None, _span(block), (), marks, come[j][0])
            else:
                yield Row("inserted", block.kind, None, _span(block))


def _span(block: TextBlock) -> tuple[int, int]:
    return block.start, block.end


def _together(left: Sequence[TextBlock], right: Sequence[TextBlock], budget: Budget) -> Row:
    mine, theirs = (left[0].start, left[-1].end), (right[0].start, right[-1].end)
    if len(left) == len(right) == 1:
        return _pair(left[0], right[0], budget)
    signs = mine[1] - mine[0] + theirs[1] - theirs[0]
    marks = mark_words(_joined(left), _joined(right), budget) if budget.has_time_for(signs) else None
    if marks is None:
        marks = [Mark(*mine)], [Mark(*theirs)]
        budget.is_kept = False
    kind = "split" if len(left) == 1 else "join"
    return Row(kind, right[0].kind, mine, theirs, tuple(marks[0]), tuple(marks[1]))


def _joined(blocks: Sequence[TextBlock]) -> Tokens:
    return Tokens("".join(block.text for block in blocks), blocks[0].start)


def _pair(left: TextBlock, right: TextBlock, budget: Budget) -> Row:
    mine, theirs = _span(left), _span(right)
    if left.text == right.text:
        return Row("equal", right.kind, mine, theirs)
    marks = _marks(left, right, budget)
    if not any(marks) or looks_the_same(left.text, right.text, _marked(left, marks[0]), _marked(right, marks[1])):
        return Row("whitespace", right.kind, mine, theirs, tuple(marks[0]), tuple(marks[1]))
    return Row("changed", right.kind, mine, theirs, tuple(marks[0]), tuple(marks[1]))


def _marked(block: TextBlock, marks: Sequence[Mark]) -> str:
    at = block.start
    return "".join([block.text[mark.start - at : mark.end - at] for mark in marks if mark.strength == "word"])


def _marks(left: TextBlock, right: TextBlock, budget: Budget) -> Marks:
    marks = None
    signs = len(left.text) + len(right.text)
    if not budget.tells_words or not budget.allows(1) or not budget.has_time_for(signs):
        pass
    elif left.kind == right.kind == "table_row":
        marks = mark_cells(left, right, budget)
    elif left.is_exact != right.is_exact:
        marks = mark_words(Tokens(left.text, left.start), Tokens(right.text, right.start), budget)
    else:
        marks = mark_words(left.tokens, right.tokens, budget)
    if marks is None:
        budget.is_kept = False
        return [Mark(left.start, left.end)], [Mark(right.start, right.end)]
    return marks
