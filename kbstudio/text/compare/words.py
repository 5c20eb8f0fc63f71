"""Which words of a changed block changed."""

from difflib import SequenceMatcher

import regex

from kbstudio.text.compare.result import Mark

MOST_TOKENS = 6_000
"""Tokens of both sides together; beyond it a block is marked whole, and the comparison says so."""

# Letters with their marks; apostrophe, geresh and gershayim stay inside a word.
TOKEN = regex.compile(r"[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’׳״\"][\p{L}\p{M}\p{N}]+)*[׳]?|\s+|\X")

_LEAST_INNER = 0.6


def tokens_in(text: str) -> list[tuple[str, int]]:
    """Words, runs of spaces and single characters of ``text``, each with where it starts; joined they are the text."""
    return [(found.group(), found.start()) for found in TOKEN.finditer(text)]


def mark_words(left: str, right: str) -> tuple[list[Mark], list[Mark]] | None:
    """Marks in ``left`` and in ``right``; None where the block is too long to be told word by word.

    Spaces compare as equal whatever they are, so text that was only wrapped anew has no marks.
    """
    mine, theirs = tokens_in(left), tokens_in(right)
    if len(mine) + len(theirs) > MOST_TOKENS:
        return None
    matcher = SequenceMatcher(None, [_key(t) for t, _ in mine], [_key(t) for t, _ in theirs], autojunk=False)
    left_marks: list[Mark] = []
    right_marks: list[Mark] = []
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        if tag == "equal":
            continue
        _add(left_marks, mine, i1, i2)
        _add(right_marks, theirs, j1, j2)
        if i2 - i1 == 1 and j2 - j1 == 1:
            _add_inner(left_marks, right_marks, mine[i1], theirs[j1])
    return left_marks, right_marks


def _key(token: str) -> str:
    return " " if token.isspace() else token


def _add(marks: list[Mark], tokens: list[tuple[str, int]], first: int, after: int) -> None:
    if first < after:
        word, start = tokens[after - 1]
        marks.append(Mark(tokens[first][1], start + len(word)))


def _add_inner(left: list[Mark], right: list[Mark], mine: tuple[str, int], theirs: tuple[str, int]) -> None:
    """A word that kept most of its letters also shows which ones changed."""
    (word, start), (other, other_start) = mine, theirs
    ours, others = regex.findall(r"\X", word), regex.findall(r"\X", other)
    shorter = min(len(ours), len(others))
    head = next((i for i in range(shorter) if ours[i] != others[i]), shorter)
    tail = next((i for i in range(shorter - head) if ours[-1 - i] != others[-1 - i]), shorter - head)
    if (head + tail) < _LEAST_INNER * max(len(ours), len(others)):
        return
    for marks, pieces, begin in ((left, ours, start), (right, others, other_start)):
        inner = len("".join(pieces[head : len(pieces) - tail]))
        if inner:
            at = begin + len("".join(pieces[:head]))
            marks.append(Mark(at, at + inner, "inner"))
