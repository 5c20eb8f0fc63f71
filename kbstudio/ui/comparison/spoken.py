"""A change in words, for those who hear the comparison."""

from PySide6.QtCore import QCoreApplication

from kbstudio.ui.comparison.row_notes import notes_on
from kbstudio.ui.comparison.rows import Compared

_MOST_ROWS = 8
"""So many rows of a change are told with what does not show in their words."""


def spoken(compared: Compared, number: int) -> str:
    """What a screen reader says of a change: which it is, what went, what came."""
    change = compared.changes[number]
    rows = compared.rows[change.first : change.last + 1]
    before, after = (
        "; ".join(c.text[start:end] for c in cells if c for start, end in c.marks)
        for cells in ([row.left for row in rows], [row.right for row in rows])
    )
    place = QCoreApplication.translate("ComparisonView", "Change {number} of {count}.")
    parts = [place.format(number=number + 1, count=len(compared.changes))]
    if change.kind == "moved":
        parts.append(QCoreApplication.translate("ComparisonView", "Moved."))
    if before:
        parts.append(QCoreApplication.translate("ComparisonView", "Removed: {text}.").format(text=before))
    if after:
        parts.append(QCoreApplication.translate("ComparisonView", "Added: {text}.").format(text=after))
    notes = [said for row in rows[:_MOST_ROWS] for said in notes_on(row)]
    return " ".join([*parts, *(f"{said}." for said in notes)])
