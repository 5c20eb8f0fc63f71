"""Which runs of ``*`` and ``_`` are emphasis: the rules of CommonMark, without those that only matter for nesting."""

import unicodedata
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from kbstudio.text.translation.model import PieceKind

Found = tuple[int, int, PieceKind, int]


def paired_marks(
    text: str, runs: Sequence[tuple[int, int]], taken: Sequence[Found], pairs: Iterator[int]
) -> list[Found]:
    """The marks that open and close emphasis; ``taken`` are the pieces known, in order, which no pair may cut."""
    found: list[Found] = []
    opened: list[tuple[int, int]] = []
    inside = _inside([piece for piece in taken if piece[3]])
    for start, end in runs:
        before = text[start - 1] if start else " "
        after = text[end] if end < len(text) else " "
        opens, closes = _flanks(before, after, underscore=text[start] == "_")
        rest = _closed(text, (start, end), opened, found, pairs, inside) if closes else start
        if opens and rest < end:
            opened.append((rest, end))
    return found


def _closed(
    text: str,
    run: tuple[int, int],
    opened: list[tuple[int, int]],
    found: list[Found],
    pairs: Iterator[int],
    inside: "_Places",
) -> int:
    """Close what these marks can; the first of them that is left."""
    start, end = run
    place = len(opened) - 1
    while place >= 0 and start < end:
        first, last = opened[place]
        if text[first] != text[start] or inside.of(first) != inside.of(start):
            place -= 1
            continue
        size = 2 if last - first >= 2 and end - start >= 2 else 1
        kind: PieceKind = "strong" if size == 2 else "emphasis"
        number = next(pairs)
        found.append((last - size, last, kind, number))
        found.append((start, start + size, kind, number))
        start += size
        del opened[place + 1 :]
        if last - size > first:
            opened[place] = (first, last - size)
        else:
            del opened[place]
            place -= 1
    return start


class _Places:
    """Inside which link or picture a place is."""

    def __init__(self, edges: list[tuple[int, int]]) -> None:
        self._at = [at for at, _ in edges]
        self._number = [0, *(number for _, number in edges)]

    def of(self, at: int) -> int:
        """The number of the innermost pair around a place; 0 outside all."""
        return self._number[bisect_left(self._at, at)]


def _inside(marks: Sequence[Found]) -> _Places:
    edges: list[tuple[int, int]] = []
    stack: list[int] = []
    for start, _, kind, number in marks:
        if kind.endswith("_open"):
            stack.append(number)
        elif stack:
            stack.pop()
        edges.append((start, stack[-1] if stack else 0))
    return _Places(edges)


def _flanks(before: str, after: str, *, underscore: bool) -> tuple[bool, bool]:
    """Whether a run between these two characters can open and can close."""
    space_before, space_after = before.isspace(), after.isspace()
    sign_before, sign_after = _is_sign(before), _is_sign(after)
    left = not space_after and (not sign_after or space_before or sign_before)
    right = not space_before and (not sign_before or space_after or sign_after)
    if not underscore:
        return left, right
    return left and (not right or sign_before), right and (not left or sign_after)


def _is_sign(letter: str) -> bool:
    return not letter.isalnum() and unicodedata.category(letter)[0] in "PS"
