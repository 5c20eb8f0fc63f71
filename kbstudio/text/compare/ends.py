"""What two texts share at their beginning and at their end."""

from collections.abc import Sequence

from kbstudio.text.compare.blocks import Piece


def equal_ends(left: str, right: str, mine: Sequence[Piece], theirs: Sequence[Piece]) -> tuple[int, int]:
    """How many pieces are equal from the beginning, and behind those how many from the end."""
    same = _common_prefix(left, right)
    head = 0
    for piece, other in zip(mine, theirs, strict=False):
        if piece != other or piece.end > same:
            break
        head += 1
    room = min(len(mine), len(theirs)) - head
    shift = len(right) - len(left)
    least = len(left) - _common_suffix(left, right)
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
