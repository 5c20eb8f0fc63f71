"""What two texts share at their beginning and at their end: it is cut into pieces once, and is equal as it stands."""

from collections.abc import Sequence

import regex

from kbstudio.text.compare.blocks import Piece, split_text
from kbstudio.text.compare.result import Row

_MARGIN = regex.compile(r"#{1,6}[ \t]")


def split_both(left: str, right: str) -> tuple[list[Piece], list[Piece], int, int]:
    """The pieces of both texts, and how many of them are equal from the beginning and from the end."""
    head, tail = _common_prefix(left, right), _common_suffix(left, right)
    mine = split_text(left)
    theirs = _split_like(left, right, mine, head, tail)
    return mine, theirs, *_equal_ends(left, right, mine, theirs, head, tail)


def _split_like(left: str, right: str, mine: Sequence[Piece], head: int, tail: int) -> list[Piece]:
    """The pieces of ``right``; those before and after what differs are taken over, not found again."""
    tops = [n for n, piece in enumerate(mine) if piece.kind == "heading" and _MARGIN.match(left, piece.start)]
    first = max((n for n in tops if mine[n].end <= head), default=None)
    start = mine[first].start if first is not None else 0
    shift = len(right) - len(left)
    # A heading that stands at the margin closes all that was open before it, so what follows reads as on the left.
    for last in tops:
        piece = mine[last]
        if piece.start >= max(len(left) - tail, start - shift, start) and piece.end < len(left):
            middle = split_text(right[start : piece.end + shift])
            if middle and middle[-1] == (piece.kind, piece.start + shift - start, piece.end + shift - start):
                return [
                    *mine[: first or 0],
                    *(Piece(kind, begin + start, end + start) for kind, begin, end in middle),
                    *(Piece(kind, begin + shift, end + shift) for kind, begin, end in mine[last + 1 :]),
                ]
            break
    middle = split_text(right[start:])
    return [*mine[: first or 0], *(Piece(kind, begin + start, end + start) for kind, begin, end in middle)]


def _equal_ends(
    left: str, right: str, mine: Sequence[Piece], theirs: Sequence[Piece], same: int, same_tail: int
) -> tuple[int, int]:
    """How many pieces are equal from the beginning, and behind those how many from the end."""
    head = 0
    for piece, other in zip(mine, theirs, strict=False):
        if piece != other or piece.end > same:
            break
        head += 1
    room = min(len(mine), len(theirs)) - head
    shift = len(right) - len(left)
    least = len(left) - same_tail
    tail = 0
    while tail < room:
        (kind, start, end), (other_kind, other_start, other_end) = mine[-1 - tail], theirs[-1 - tail]
        if kind != other_kind or start + shift != other_start or end + shift != other_end or start < least:
            break
        tail += 1
    return head, tail


def _common_prefix(left: str, right: str) -> int:
    low, high = 0, min(len(left), len(right))
    if left[:high] == right[:high]:
        return high
    # left[:low] is common, left[:high] is not; comparing slices is far quicker than sign by sign.
    while high - low > 1:
        middle = (low + high) // 2
        if left[low:middle] == right[low:middle]:
            low = middle
        else:
            high = middle
    return low


def _common_suffix(left: str, right: str) -> int:
    low, high = 0, min(len(left), len(right))
    size, other = len(left), len(right)
    if left[size - high :] == right[other - high :]:
        return high
    while high - low > 1:
        middle = (low + high) // 2
        if left[size - middle : size - low] == right[other - middle : other - low]:
            low = middle
        else:
            high = middle
    return low


def unread_rows(left: str, right: str) -> tuple[Row, ...]:
    """Rows of texts that there is no time to cut into pieces: their equal ends, and between them all of both."""
    shorter = min(len(left), len(right))
    head = left.rfind("\n", 0, _common_prefix(left, right)) + 1 if left != right else len(left)
    tail = min(_common_suffix(left, right), shorter - head)
    cut = left.find("\n", len(left) - tail - 1) + 1 if tail else 0
    tail = len(left) - cut if cut else 0
    rows = [
        Row("equal", "paragraph", (0, head), (0, head)) if head else None,
        Row("deleted", "paragraph", (head, len(left) - tail), None) if head < len(left) - tail else None,
        Row("inserted", "paragraph", None, (head, len(right) - tail)) if head < len(right) - tail else None,
        Row("equal", "paragraph", (len(left) - tail, len(left)), (len(right) - tail, len(right))) if tail else None,
    ]
    return tuple(row for row in rows if row is not None)
