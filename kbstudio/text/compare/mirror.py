"""A comparison seen from the other side."""

from kbstudio.text.compare.result import Comparison, Move, Row, RowKind, count_rows

_SWAPPED: dict[RowKind, RowKind] = {
    "deleted": "inserted",
    "inserted": "deleted",
    "moved_from": "moved_to",
    "moved_to": "moved_from",
    "split": "join",
    "join": "split",
}


def mirrored(comparison: Comparison) -> Comparison:
    """The same rows in the same order with left and right exchanged."""
    rows = tuple(
        Row(
            _SWAPPED.get(row.kind, row.kind),
            row.block,
            row.right,
            row.left,
            row.right_marks,
            row.left_marks,
            row.move,
        )
        for row in comparison.rows
    )
    moves = tuple(Move(move.id, move.right_rows, move.left_rows, move.similarity) for move in comparison.moves)
    return Comparison(comparison.quality, rows, moves, comparison.stats | count_rows(rows))
