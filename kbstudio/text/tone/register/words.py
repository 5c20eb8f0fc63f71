"""The words of a passage, each with where in its sentence it stands."""

from collections.abc import Iterator
from typing import NamedTuple

import regex

_WORD = regex.compile(r"\p{L}[\p{L}\p{M}]*")
_MARKS = regex.compile(r"\p{M}+")
# What follows must not be code or a number: then those open the sentence.
_BEGINS = regex.compile(r"(?:\d{1,3}[.)]\s+|[*+]\s+)?[^\w*]*\Z")
_SENTENCE = regex.compile(r"(?:[.!?…]['\"»”’)\]]*\s|\n[ \t]*(?:[-*•+]|\d{1,3}[.)])[ \t])[^\w*]*\Z")
_CLAUSE = regex.compile(r"(?:[:;]\s|\s[-–—]\s)[^\w*]*\Z")


class Word(NamedTuple):
    """A word: as it is written, and in small letters without marks."""

    start: int
    end: int
    written: str
    plain: str
    opens_sentence: bool
    opens_clause: bool
    """Whether a sentence begins with it, or what follows a colon or a dash."""
    commas: int
    """How many commas stand before it in its sentence."""
    behind: str
    """What stands between it and the word before."""


def words(text: str) -> Iterator[Word]:
    """The words of ``text``, in order."""
    at, commas = -1, 0
    for found in _WORD.finditer(text):
        start, end = found.span()
        gap = text[max(at, 0) : start]
        if gap == " " and at >= 0:
            opens = clause = False
        else:
            opens = (_SENTENCE.search(gap) if at >= 0 else _BEGINS.match(gap)) is not None
            clause = opens or _CLAUSE.search(gap) is not None
            commas = 0 if opens else commas + gap.count(",")
        yield Word(start, end, found[0], _MARKS.sub("", found[0]).casefold(), opens, clause, commas, gap)
        at = end


def sentence_end(text: str, at: int) -> int:
    """Where the sentence that ``at`` stands in ends."""
    found = _END.search(text, at)
    return found.start() if found else len(text)


_END = regex.compile(r"[.!?…]['\"»”’)\]]*(?:\s|\Z)")
