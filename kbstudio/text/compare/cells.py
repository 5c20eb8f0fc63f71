"""Rows of a table, compared cell by cell."""

from collections.abc import Iterator
from itertools import zip_longest

from kbstudio.text.compare.blocks import TextBlock
from kbstudio.text.compare.budget import Budget
from kbstudio.text.compare.matching import equal_runs
from kbstudio.text.compare.tokens import Vocabulary
from kbstudio.text.compare.words import Marks, mark_words

Cell = tuple[int, int]
"""From where to where in the words of its row; the bar that ends it belongs to it."""


def mark_cells(left: TextBlock, right: TextBlock, budget: Budget) -> Marks | None:
    """Marks on both sides; a cell is compared with the one in its column, however the columns have shifted."""
    mine, theirs = _cells(left.tokens.words), _cells(right.tokens.words)
    marks: Marks = ([], [])
    for one, other in _columns(left, right, mine, theirs, budget):
        found = mark_words(left.tokens.part(*one), right.tokens.part(*other), budget)
        if found is None:
            return None
        marks[0].extend(found[0])
        marks[1].extend(found[1])
    return marks


def _cells(words: list[str]) -> list[Cell]:
    cells: list[Cell] = []
    start = 0
    for at, word in enumerate(words):
        if word == "|" and (not at or words[at - 1] != "\\"):
            cells.append((start, at + 1))
            start = at + 1
    if start < len(words):
        cells.append((start, len(words)))
    return cells


def _columns(
    left: TextBlock, right: TextBlock, mine: list[Cell], theirs: list[Cell], budget: Budget
) -> Iterator[tuple[Cell, Cell]]:
    if len(mine) == len(theirs):
        yield from zip(mine, theirs, strict=True)
        return
    vocabulary = Vocabulary()
    texts = [
        ["\x00".join(block.tokens.words[a:b]) for a, b in cells] for block, cells in ((left, mine), (right, theirs))
    ]
    signs, other_signs = vocabulary.signs(texts[0]), vocabulary.signs(texts[1])
    runs = equal_runs(signs, other_signs, budget) if signs is not None and other_signs is not None else None
    at = other_at = 0
    for i, j, length in [*(runs or ()), (len(mine), len(theirs), 0)]:
        between = zip_longest(mine[at:i], theirs[other_at:j])
        for one, other in between:
            yield one or _nothing(mine, i), other or _nothing(theirs, j)
        yield from zip(mine[i : i + length], theirs[j : j + length], strict=True)
        at, other_at = i + length, j + length


def _nothing(cells: list[Cell], at: int) -> Cell:
    place = cells[at - 1][1] if at else 0
    return place, place
