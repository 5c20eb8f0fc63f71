"""Where in the newer text a change is, for what is said about it. Knows no Qt."""

from kbstudio.ui.comparison.rows import Compared, Row


def place_of_change(compared: Compared, number: int) -> tuple[str, int, int] | None:
    """Part of the newer text, start and end of a change's words there, in code points of the whole part.

    Where words only went, the block they went from; where that went too, the next block or the one before.
    """
    rows = [(at, row) for at, row in enumerate(compared.rows) if row.change == number]
    newer = [row for _, row in rows if row.right is not None and row.right.text.strip()]
    if newer:
        section = newer[0].section
        spans = [_span(row) for row in newer if row.section == section]
        return section, min(start for start, _ in spans), max(end for _, end in spans)
    if not rows:
        return None
    first, last = rows[0][0], rows[-1][0]
    section = rows[0][1].section
    after = (row for row in compared.rows[last + 1 :] if row.section == section)
    before = (row for row in reversed(compared.rows[:first]) if row.section == section)
    for row in (*after, *before):
        if row.right is not None and row.right.text.strip():
            return section, row.right.start, row.right.start + len(row.right.text.rstrip())
    return None


def _span(row: Row) -> tuple[int, int]:
    """The words of a row that changed; all of them where none is marked."""
    assert row.right is not None
    start, marks = row.right.start, row.right.marks
    if not marks:
        return start, start + len(row.right.text.rstrip())
    return start + marks[0][0], start + max(end for _, end in marks)
