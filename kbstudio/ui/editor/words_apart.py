"""How far two texts are apart, as one number people understand."""

import re

from rapidfuzz.distance import Levenshtein

_WORD = re.compile(r"\w+(?:['’-]\w+)*")


def words_apart(left: str, right: str) -> int:
    """How many words were changed, added or removed; 0 where only signs and spaces differ."""
    return Levenshtein.distance(_WORD.findall(left), _WORD.findall(right))
