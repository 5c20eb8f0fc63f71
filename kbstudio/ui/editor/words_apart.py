"""How far two texts are apart, as one number people understand."""

import re
from collections import Counter
from difflib import SequenceMatcher

_WORD = re.compile(r"\w+(?:['’-]\w+)*")

_EXACT = 3_000
"""Words a side up to which their order counts; beyond, only how often each is there."""


def words_apart(left: str, right: str) -> int:
    """How many words were changed, added or removed; 0 where only signs and spaces differ."""
    mine, theirs = _WORD.findall(left), _WORD.findall(right)
    head = _common(mine, theirs)
    mine, theirs = mine[head:], theirs[head:]
    tail = _common(mine[::-1], theirs[::-1])
    mine, theirs = mine[: len(mine) - tail], theirs[: len(theirs) - tail]
    if not mine or not theirs:
        return max(len(mine), len(theirs))
    if max(len(mine), len(theirs)) > _EXACT:
        return max(_surplus(mine, theirs), _surplus(theirs, mine), 1)
    steps = SequenceMatcher(None, mine, theirs, autojunk=False).get_opcodes()
    return sum(max(i2 - i1, j2 - j1) for step, i1, i2, j1, j2 in steps if step != "equal")


def _common(mine: list[str], theirs: list[str]) -> int:
    return next((n for n, (a, b) in enumerate(zip(mine, theirs, strict=False)) if a != b), min(len(mine), len(theirs)))


def _surplus(mine: list[str], theirs: list[str]) -> int:
    return (Counter(mine) - Counter(theirs)).total()
