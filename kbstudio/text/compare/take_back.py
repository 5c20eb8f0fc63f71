"""One change of a newer text taken back: the older text's blocks in place of the newer ones, and nothing else."""

from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from kbstudio.text.compare.result import Row, Span
from kbstudio.text.markdown.scan import BlockKind

_LINES: frozenset[BlockKind] = frozenset({"item", "table_row", "fence", "front_matter", "definition"})
"""Kinds of block that stand under one another without an empty line between."""


class _Piece(NamedTuple):
    """What a row gives to the new text, from the older one (``older``), the newer one, or both where they agree.

    An ``optional`` one is empty space, kept only where it sets blocks apart.
    """

    number: int
    text: str
    older: bool
    newer: bool
    optional: bool


def take_back(left: str, right: str, rows: Sequence[Row], places: Collection[int]) -> str:
    """``right`` with the changed ``rows`` at ``places`` as they are in ``left``.

    Either end of a move takes the whole move back. Empty lines beside what is put in or taken out go with it; blocks
    that meet anew are kept apart. All places give ``left``, none give ``right``; offsets are code points.
    """
    taken = _with_moves(rows, places)
    beside = _blanks_beside(left, right, rows, taken)
    pieces = list(_pieces(left, right, rows, taken, beside))
    found: list[str] = []
    before: _Piece | None = None
    for place, piece in enumerate(pieces):
        if piece.optional and not (before and before.text.strip() and _goes_on(pieces, place)):
            continue
        if before is not None and not _met_before(rows, before, piece):
            found.append(_between(rows, before, piece))
        found.append(piece.text)
        before = piece
    return "".join(found)


def _with_moves(rows: Sequence[Row], places: Collection[int]) -> frozenset[int]:
    """The places, and both ends of every move among them."""
    moves = {rows[place].move for place in places} - {None}
    return frozenset(places) | {place for place, row in enumerate(rows) if row.move in moves}


def _blanks_beside(left: str, right: str, rows: Sequence[Row], taken: Collection[int]) -> frozenset[int]:
    """Empty lines next to a taken row that only one of the texts has: they came or went with their block."""
    found: set[int] = set()
    for place in taken:
        if (rows[place].left is None) == (rows[place].right is None):
            continue
        for step in (-1, 1):
            beside = place + step
            while 0 <= beside < len(rows) and _is_lone_blank(left, right, rows[beside]):
                found.add(beside)
                beside += step
    return frozenset(found - set(taken))


def _is_lone_blank(left: str, right: str, row: Row) -> bool:
    lone = (row.left is None) != (row.right is None) and row.move is None
    return lone and not (_cut(left, row.left) + _cut(right, row.right)).strip()


def _pieces(
    left: str, right: str, rows: Sequence[Row], taken: Collection[int], beside: Collection[int]
) -> Iterator[_Piece]:
    for number, row in enumerate(rows):
        same, optional = row.kind == "equal", number in beside
        older = number in taken or (optional and row.left is not None)
        text = _cut(left, row.left) if older else _cut(right, row.right)
        if text:
            yield _Piece(number, text, older or same, not older, optional)


def _cut(text: str, span: Span | None) -> str:
    return text[span[0] : span[1]] if span else ""


def _goes_on(pieces: Sequence[_Piece], place: int) -> bool:
    """Whether the next piece that is sure to stay holds words."""
    return next((bool(piece.text.strip()) for piece in pieces[place + 1 :] if not piece.optional), False)


def _met_before(rows: Sequence[Row], first: _Piece, then: _Piece) -> bool:
    """Whether two pieces stand next to each other in one of the texts already."""
    skipped = rows[first.number + 1 : then.number]
    return (first.older and then.older and all(row.left is None for row in skipped)) or (
        first.newer and then.newer and all(row.right is None for row in skipped)
    )


def _between(rows: Sequence[Row], first: _Piece, then: _Piece) -> str:
    """What keeps two pieces apart that meet anew."""
    line_end = "" if first.text.endswith(("\n", "\r")) else "\n"
    kinds = {rows[first.number].block, rows[then.number].block}
    under_one_another = len(kinds) == 1 and kinds <= _LINES
    return line_end if under_one_another or not (first.text.strip() and then.text.strip()) else f"{line_end}\n"
