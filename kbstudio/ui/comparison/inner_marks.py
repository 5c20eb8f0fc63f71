"""The part of a changed word that differs, which the comparison knows and its rows do not. Knows no Qt."""

from collections.abc import Mapping, Sequence
from itertools import zip_longest

from kbstudio.text.compare import Mark, Row
from kbstudio.ui.comparison.rows import Cell, Compared

Inner = Mapping[tuple[int, bool], tuple[tuple[int, int], ...]]
"""By row and whether it is its older side: stretches of the cell, in code points.

An empty one is in a word that only lacks what the other text has in its place.
"""


def inner_marks(compared: Compared) -> Inner:
    """What differs inside changed words; nothing for rows that are not one by one those of their comparison."""
    found: dict[tuple[int, bool], tuple[tuple[int, int], ...]] = {}
    first = 0
    for section in compared.sections:
        rows = section.comparison.rows
        whole = section.kind != "body" and len(rows) != 1
        for number, row in enumerate(() if whole else rows, first):
            if row.kind == "changed" and number < len(compared.rows):
                shown = compared.rows[number]
                for older, cell, spans in zip((True, False), (shown.left, shown.right), _spans(row), strict=True):
                    if spans and cell is not None and not cell.removed:
                        found[number, older] = _in_words(cell, spans)
        first += 1 if whole else len(rows)
    return found if first == len(compared.rows) else {}


def _spans(row: Row) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """The stretches inside words of both sides, in code points of the texts."""
    sides = [_by_word(row.left_marks), _by_word(row.right_marks)]
    if len(sides[0]) == len(sides[1]):
        for one, other in zip_longest(*sides):
            for own, theirs in ((one, other), (other, one)):
                if own and theirs and not own[1] and theirs[1]:
                    own[1].append((own[0].start, own[0].start))
    left, right = ([span for _, inner in side for span in inner] for side in sides)
    return left, right


def _by_word(marks: Sequence[Mark]) -> list[tuple[Mark, list[tuple[int, int]]]]:
    words: list[tuple[Mark, list[tuple[int, int]]]] = [(mark, []) for mark in marks if mark.strength == "word"]
    for mark in marks:
        if mark.strength == "inner":
            for word, inner in words:
                if word.start <= mark.start and mark.end <= word.end:
                    inner.append((mark.start, mark.end))
    return words


def _in_words(cell: Cell, spans: Sequence[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    return tuple((start - cell.start, end - cell.start) for start, end in sorted(spans))
