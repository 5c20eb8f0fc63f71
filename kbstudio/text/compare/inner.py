"""Which letters of a word changed, for words that are inflected rather than replaced."""

from functools import lru_cache

import regex
from diff_match_patch import diff_match_patch

_LEAST_ALIKE = 0.6
_LONGEST = 60
_GRAPHEME = regex.compile(r"\X")
_SIGN = regex.compile(r"(?<=\p{L})['’׳״\"](?=\p{L})")
_FIRST = 0xE000

Ranges = tuple[tuple[int, int], ...]

_differ = diff_match_patch()
_differ.Diff_Timeout = 0


@lru_cache(maxsize=4096)
def inner_marks(left: str, right: str) -> tuple[Ranges, Ranges]:
    """Changed stretches of two words, from their starts; none where most of the word is another."""
    if left == right or not left[0].isalnum() or not right[0].isalnum() or max(len(left), len(right)) > _LONGEST:
        return (), ()
    mine, theirs = _GRAPHEME.findall(left), _GRAPHEME.findall(right)
    numbers: dict[str, int] = {}
    signs = ["".join(chr(_FIRST + numbers.setdefault(sign, len(numbers))) for sign in word) for word in (mine, theirs)]
    pieces = _differ.diff_main(signs[0], signs[1], checklines=False)
    _differ.diff_cleanupSemantic(pieces)
    same = sum(len(piece) for operation, piece in pieces if operation == 0)
    if same < _LEAST_ALIKE * max(len(mine), len(theirs)):
        return (), ()
    ranges: tuple[list[tuple[int, int]], list[tuple[int, int]]] = ([], [])
    at = [0, 0]
    for operation, piece in pieces:
        for side, word in ((0, mine), (1, theirs)):
            if operation in (0, (-1, 1)[side]):
                length = sum(map(len, word[at[side] : at[side] + len(piece)]))
                at[side] += len(piece)
                if operation:
                    ranges[side].append((_offset(word, at[side]) - length, _offset(word, at[side])))
    return tuple(ranges[0]), tuple(ranges[1])


def signs_only(left: str, right: str) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """The stretch of two words that differs, where it is the sign within them that was written another way."""
    if not left[0].isalnum() or not right[0].isalnum():
        return None
    found = _SIGN.search(left), _SIGN.search(right)
    if not found[0] or not found[1] or found[0].start() != found[1].start():
        return None
    spans = found[0].span(), found[1].span()
    same = left[: spans[0][0]] == right[: spans[1][0]] and left[spans[0][1] :] == right[spans[1][1] :]
    return spans if same else None


def _offset(graphemes: list[str], count: int) -> int:
    return sum(map(len, graphemes[:count]))
