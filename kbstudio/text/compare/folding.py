"""Which rows a view may fold away."""

from dataclasses import dataclass

from kbstudio.text.compare.result import Comparison


@dataclass(frozen=True)
class Fold:
    """Rows ``first`` to ``last`` (both included) are equal on both sides and away from any change."""

    first: int
    last: int


def folds(comparison: Comparison, context: int = 1) -> tuple[Fold, ...]:
    """Runs of equal rows, leaving ``context`` rows beside every change; a run must hide at least two rows."""
    found: list[Fold] = []
    rows = comparison.rows
    start = 0
    for position in range(len(rows) + 1):
        if position < len(rows) and rows[position].kind == "equal":
            continue
        first = start + (context if start else 0)
        last = position - 1 - (context if position < len(rows) else 0)
        if last - first >= 1:
            found.append(Fold(first, last))
        start = position + 1
    return tuple(found)
