"""A comparison seen from the other side."""

from kbstudio.text.compare.result import Comparison, Move, no_rows, rows_of_columns

_SWAPPED: dict[str, str] = {
    "deleted": "inserted",
    "inserted": "deleted",
    "moved_from": "moved_to",
    "moved_to": "moved_from",
    "split": "join",
    "join": "split",
}


def mirrored(comparison: Comparison) -> Comparison:
    """The same rows in the same order with left and right exchanged."""
    if not comparison.rows:
        return comparison
    kinds, blocks, lefts, rights, left_marks, right_marks, moved = zip(*comparison.rows, strict=True)
    swapped = map(_SWAPPED.get, kinds, kinds)
    rows = tuple(rows_of_columns(swapped, blocks, rights, lefts, right_marks, left_marks, moved))
    moves = tuple(Move(move.id, move.right_rows, move.left_rows, move.similarity) for move in comparison.moves)
    stats = no_rows() | {_SWAPPED.get(name, name): count for name, count in comparison.stats.items()}
    return Comparison(comparison.quality, rows, moves, stats)
