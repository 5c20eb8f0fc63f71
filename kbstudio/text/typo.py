"""Whether an edit looks like mended typos: letters in a few words, or nothing but spacing and signs."""

from collections import Counter

import regex
from rapidfuzz.distance import Indel

_WORD = regex.compile(r"[\p{L}\p{M}'’]+")
_FEW_WORDS = 8
_FEW_LETTERS = 4
"""How many letters, taken out and put in, make of one word the same word mended."""


def only_letters_changed(before: str, after: str) -> bool:
    """Whether only letters in a few words differ; words written apart, together or nowhere else count as letters."""
    left, right = Counter(_WORD.findall(before)), Counter(_WORD.findall(after))
    gone, come = sorted((left - right).elements()), sorted((right - left).elements())
    if not gone and not come:
        return _WORD.findall(before) == _WORD.findall(after)
    if len(gone) > _FEW_WORDS or len(come) > _FEW_WORDS:
        return False
    if sorted("".join(gone)) == sorted("".join(come)):
        return True
    return len(gone) == len(come) and all(
        any(Indel.distance(old, new) <= min(_FEW_LETTERS, len(old)) for old in gone) for new in come
    )
