"""Which words of a changed block changed."""

from collections import Counter
from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher

import regex

from kbstudio.text.compare.budget import Budget
from kbstudio.text.compare.result import Mark

MOST_PAIRS = 250_000
"""Pairs of like words in one block; beyond it a block is marked whole, and the comparison says so."""

# Letters with whatever hangs on them; apostrophe, geresh and gershayim stay inside a word. No sign is ever cut
# from its marks, be it a space.
_HANGS = r"\p{M}\p{GCB=EX}\p{GCB=ZWJ}"
TOKEN = regex.compile(
    rf"[\p{{L}}\p{{N}}][\p{{L}}\p{{N}}{_HANGS}]*(?:['’׳״\"][\p{{L}}\p{{N}}{_HANGS}]+)*(?:׳[{_HANGS}]*)?"
    rf"|\s+(?![{_HANGS}])|\X"
)

_LEAST_INNER = 0.6


Token = tuple[str, int]
"""A word or sign and where it starts."""


def tokens_in(text: str) -> list[Token]:
    """Words and single signs of ``text`` in order, without the space between them."""
    return [(found.group(), found.start()) for found in TOKEN.finditer(text) if not found.group().isspace()]


def mark_words(left: str, right: str, budget: Budget) -> tuple[list[Mark], list[Mark]] | None:
    """Marks in ``left`` and in ``right``; None where the budget does not allow to tell word by word.

    Space does not count, so text that was only wrapped anew has no marks.
    """
    mine, theirs = tokens_in(left), tokens_in(right)
    words, others = [word for word, _ in mine], [word for word, _ in theirs]
    head, tail = common_ends(words, others)
    middle, other_middle = words[head : len(words) - tail], others[head : len(others) - tail]
    pairs = like_pairs(middle, other_middle)
    if pairs > MOST_PAIRS or not budget.allows(pairs + len(middle) + len(other_middle)):
        return None
    left_marks: list[Mark] = []
    right_marks: list[Mark] = []
    matcher = SequenceMatcher(None, middle, other_middle, autojunk=False)
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        if tag == "equal":
            continue
        _add(left_marks, mine, head + i1, head + i2)
        _add(right_marks, theirs, head + j1, head + j2)
        if i2 - i1 == 1 and j2 - j1 == 1:
            _add_inner(left_marks, right_marks, mine[head + i1], theirs[head + j1])
    return left_marks, right_marks


def common_ends(left: Sequence[object], right: Sequence[object]) -> tuple[int, int]:
    """How many items two sequences share at the beginning, and at the end behind that."""
    shorter = min(len(left), len(right))
    head = next((i for i in range(shorter) if left[i] != right[i]), shorter)
    tail = next((i for i in range(shorter - head) if left[-1 - i] != right[-1 - i]), shorter - head)
    return head, tail


def like_pairs(left: Iterable[str], right: Iterable[str]) -> int:
    """How many pairs of equal items there are, which is what matching them costs."""
    count = Counter(right)
    return sum(count[item] for item in left)


def _add(marks: list[Mark], tokens: list[Token], first: int, after: int) -> None:
    if first < after:
        word, start = tokens[after - 1]
        marks.append(Mark(tokens[first][1], start + len(word)))


def _add_inner(left: list[Mark], right: list[Mark], mine: Token, theirs: Token) -> None:
    """A word that kept most of its letters also shows which ones changed."""
    (word, start), (other, other_start) = mine, theirs
    ours, others = regex.findall(r"\X", word), regex.findall(r"\X", other)
    head, tail = common_ends(ours, others)
    if (head + tail) < _LEAST_INNER * max(len(ours), len(others)):
        return
    for marks, pieces, begin in ((left, ours, start), (right, others, other_start)):
        inner = len("".join(pieces[head : len(pieces) - tail]))
        if inner:
            at = begin + len("".join(pieces[:head]))
            marks.append(Mark(at, at + inner, "inner"))
