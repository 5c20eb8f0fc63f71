"""The changes of a comparison, as people count and decide them: neighbouring rows that belong together, or a move."""

import hashlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from kbstudio.text.compare.result import Row

LINE_BLOCKS = frozenset({"fence", "code", "html", "front_matter", "definition", "table_row"})
"""Kinds of block whose lines are changed together."""


@dataclass(frozen=True, slots=True)
class TextChange:
    """Rows ``first`` to ``last`` of one part of two texts; ``places`` are all its rows, both ends of a move.

    ``kind`` is changed, inserted, deleted, moved or whitespace; ``left`` and ``right`` are the words before and after.
    ``key`` says what is changed, not where: the same change in a later version has the same one.
    """

    first: int
    last: int
    kind: str
    places: tuple[int, ...]
    left: str = ""
    right: str = ""
    key: str = ""


@dataclass(slots=True)
class _Growing:
    first: int
    last: int
    kind: str
    places: list[int] = field(default_factory=list)


def changes_of(left: str, right: str, rows: Sequence[Row], *, part: str = "body") -> tuple[TextChange, ...]:
    """The changes among ``rows``, a comparison of ``left`` and ``right``, in order; ``part`` names what they are of."""
    found: list[_Growing] = []
    moves: dict[int, _Growing] = {}
    before: Row | None = None
    alone = not left.strip() or not right.strip()
    for number, row in enumerate(rows):
        blank = not _words(left, right, row)
        if row.kind == "equal" or blank:
            before = before if blank and row.kind != "equal" else None
            continue
        if row.move is not None and row.move in moves:
            change = moves[row.move]
            grows = change.last == number - 1 or all(not _words(left, right, r) for r in rows[change.last + 1 : number])
            if before is not None and before.move == row.move and before.kind == row.kind and grows:
                change.last = number
        elif before is not None and _belong_together(before, row, alone=alone):
            change = found[-1]
            change.last = number
            change.kind = change.kind if change.kind == _kind(row) else "changed"
        else:
            change = _Growing(number, number, _kind(row))
            found.append(change)
            if row.move is not None:
                moves[row.move] = change
        change.places.append(number)
        before = row
    return _with_keys([_told(left, right, rows, change) for change in found], part)


def changed_whole(left: str, right: str, *, part: str) -> TextChange | None:
    """The one change of a part that is decided as a whole, like a title; None where both say the same."""
    if left == right:
        return None
    kind = "changed" if left and right else "deleted" if left else "inserted"
    return _with_keys([TextChange(0, 0, kind, (0,), left, right)], part)[0]


def _told(left: str, right: str, rows: Sequence[Row], change: _Growing) -> TextChange:
    older, newer = [], []
    for place in change.places:
        row = rows[place]
        older.append(left[row.left[0] : row.left[1]] if row.left else "")
        newer.append(right[row.right[0] : row.right[1]] if row.right else "")
    return TextChange(
        change.first, change.last, change.kind, tuple(change.places), "".join(older).strip(), "".join(newer).strip()
    )


def _with_keys(changes: Sequence[TextChange], part: str) -> tuple[TextChange, ...]:
    seen: Counter[str] = Counter()
    keyed = []
    for change in changes:
        said = "\0".join((part, change.kind if change.kind == "moved" else "", change.left, change.right))
        key = hashlib.sha256(said.encode("utf-8", "surrogatepass")).hexdigest()[:24]
        seen[key] += 1
        keyed.append(replace(change, key=key if seen[key] == 1 else f"{key}-{seen[key]}"))
    return tuple(keyed)


def _words(left: str, right: str, row: Row) -> bool:
    return any(
        span is not None and not text[span[0] : span[1]].isspace() and span[0] < span[1]
        for text, span in ((left, row.left), (right, row.right))
    )


def _belong_together(before: Row, row: Row, *, alone: bool) -> bool:
    """Whether two neighbouring changed rows are one change: lines of a table or of code, or added and removed runs.

    Where one text is all there is, each block is a change of its own, so that it can be spoken of and decided alone.
    """
    if before.move is not None or row.move is not None:
        return False
    if before.block in LINE_BLOCKS and row.block in LINE_BLOCKS:
        return True
    return not alone and before.kind == row.kind and row.kind in {"inserted", "deleted"}


def _kind(row: Row) -> str:
    if row.kind in {"moved_from", "moved_to"}:
        return "moved"
    return {"split": "changed", "join": "changed"}.get(row.kind, row.kind)
