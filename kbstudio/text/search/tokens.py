"""A text as words with their places."""

from typing import NamedTuple

import regex

# Marks belong to their letter; apostrophe, geresh and gershayim may stand inside a word, a geresh also behind it.
_WORD = regex.compile(r"[\p{L}\p{N}][\p{L}\p{M}\p{N}\p{Cf}]*(?:['’ʼ׳״\"][\p{L}\p{N}][\p{L}\p{M}\p{N}\p{Cf}]*)*׳?")


class Word(NamedTuple):
    """A word as written and where it stands, ``start`` to ``end`` in code points."""

    word: str
    start: int
    end: int


def tokenise(text: str) -> list[Word]:
    """The words of ``text`` in order: letters of any script with their marks, and digits."""
    return [Word(found.group(), found.start(), found.end()) for found in _WORD.finditer(text)]
