"""The text of a comparison as the find bar searches it."""

from collections.abc import Sequence

from kbstudio.ui.comparison.comparison_view import ComparisonView
from kbstudio.ui.comparison.found import Found


class SearchedText:
    """Both sides row by row, the older one first."""

    def __init__(self, view: ComparisonView) -> None:
        self._view = view

    def searched(self) -> Sequence[tuple[int, str, str]]:
        """Every cell as (row, side, text)."""
        return [
            (number, side, cell.text)
            for number, row in enumerate(self._view.compared.rows)
            for side, cell in (("left", row.left), ("right", row.right))
            if cell is not None
        ]

    def show_found(self, found: Sequence[Found], current: int) -> None:
        """Mark these places; ``current`` is the number of the one to bring into sight, or -1."""
        if hasattr(self._view, "show_found"):
            self._view.show_found(found, current)
