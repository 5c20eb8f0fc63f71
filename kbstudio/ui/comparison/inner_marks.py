"""The part of a changed word that differs, which the comparison knows and its rows do not. Knows no Qt."""

from collections.abc import Mapping

from kbstudio.ui.comparison.rows import Compared

Inner = Mapping[tuple[int, bool], tuple[tuple[int, int], ...]]
"""By row and whether it is its older side: stretches of the cell, in code points."""


def inner_marks(compared: Compared) -> Inner:
    """What differs inside changed words; nothing for rows that are not one by one those of their comparison."""
    found: dict[tuple[int, bool], tuple[tuple[int, int], ...]] = {}
    first = 0
    for section in compared.sections:
        rows = section.comparison.rows
        whole = section.kind != "body" and len(rows) != 1
        count = 1 if whole else len(rows)
        for number, row in enumerate(() if whole else rows, first):
            if row.kind != "changed" or number >= len(compared.rows):
                continue
            shown = compared.rows[number]
            for older, marks, cell in (
                (True, row.left_marks, shown.left),
                (False, row.right_marks, shown.right),
            ):
                inner = [mark for mark in marks if mark.strength == "inner"]
                if inner and cell is not None and not cell.removed:
                    found[number, older] = tuple((mark.start - cell.start, mark.end - cell.start) for mark in inner)
        first += count
    return found if first == len(compared.rows) else {}
