"""What there was no time to read: its equal ends, and between them all of both texts."""

from kbstudio.text.compare.common import common_prefix, common_suffix
from kbstudio.text.compare.result import Row


def unread_rows(left: str, right: str, start: int = 0, other_start: int = 0) -> tuple[Row, ...]:
    """Rows of both texts from the given places on, cut only at line ends."""
    mine, theirs = left[start:], right[other_start:]
    size, other_size = len(mine), len(theirs)
    head = mine.rfind("\n", 0, common_prefix(mine, theirs)) + 1 if mine != theirs else size
    tail = min(common_suffix(mine, theirs), min(size, other_size) - head)
    cut = mine.find("\n", size - tail - 1) + 1 if tail else 0
    tail = size - cut if cut else 0
    before, after = (start, start + head), (other_start, other_start + head)
    gone, come = (before[1], len(left) - tail), (after[1], len(right) - tail)
    rows = [
        Row("equal", "paragraph", before, after) if head else None,
        Row("deleted", "paragraph", gone, None) if gone[0] < gone[1] else None,
        Row("inserted", "paragraph", None, come) if come[0] < come[1] else None,
        Row("equal", "paragraph", (gone[1], len(left)), (come[1], len(right))) if tail else None,
    ]
    return tuple(row for row in rows if row is not None)
