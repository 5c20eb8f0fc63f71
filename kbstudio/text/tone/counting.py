"""What formulas of readability count: sentences, words, syllables and their like."""

from typing import NamedTuple

import regex

_WORD = regex.compile(r"[\p{L}\p{N}]+(?:['’.\-][\p{L}\p{N}]+)*")
_SENTENCE_END = regex.compile(r"[.!?…]+['\"”’)\]]*(?=\s|$)")
_ABBREVIATION = regex.compile(r"(?i)\b(?:e\.g|i\.e|etc|vs|mr|mrs|ms|dr|st|no|fig|approx|dept|inc|ltd|\p{L})\.\Z")
_VOWELS = regex.compile(r"[aeiouy]+")
_SILENT = regex.compile(r"(?:[^laeiouy]e|[^aeiouytd]ed|[^aeiouscxzgh]es)\Z")
_LONG = 6
_COMPLEX = 3
_SUFFIXES = ("es", "ed", "ing")


class Counts(NamedTuple):
    """Counts of one passage; those of a text are their sums."""

    words: int = 0
    sentences: int = 0
    characters: int = 0
    syllables: int = 0
    long_words: int = 0
    complex_words: int = 0
    polysyllabic_words: int = 0
    paragraphs: int = 0

    def __add__(self, other: object) -> "Counts":
        return Counts(*(one + two for one, two in zip(self, other, strict=True))) if isinstance(other, Counts) else self


def counts(text: str) -> Counts:
    """The counts of a passage; ``long_words`` have more than six letters, ``complex_words`` three syllables.

    Syllables are those of English words.
    """
    words = words_of(text)
    syllables = [english_syllables(word.lower()) for word in words]
    return Counts(
        words=len(words),
        sentences=sentence_count(text) if words else 0,
        characters=sum(len(word) for word in words),
        syllables=sum(syllables),
        long_words=sum(len(word) > _LONG for word in words),
        complex_words=sum(_is_complex(word, count) for word, count in zip(words, syllables, strict=True)),
        polysyllabic_words=sum(count >= _COMPLEX for count in syllables),
        paragraphs=1 if words else 0,
    )


def words_of(text: str) -> list[str]:
    """The words of a passage."""
    return _WORD.findall(text)


def sentence_count(text: str) -> int:
    """How many sentences a passage has; one without a full stop is one, too."""
    ends = [found.end() for found in _SENTENCE_END.finditer(text) if not _ABBREVIATION.search(text[: found.end()])]
    rest = text[ends[-1] :] if ends else text
    return len(ends) + bool(_WORD.search(rest))


def english_syllables(word: str) -> int:
    """How many syllables an English word has, as a rule; ``word`` in small letters."""
    count = len(_VOWELS.findall(word))
    return max(count - bool(_SILENT.search(word) and count > 1), 1)


def _is_complex(word: str, syllables: int) -> bool:
    """Whether a word counts as hard: three syllables, without the endings that make no word harder."""
    if syllables < _COMPLEX or word[:1].isupper():
        return False
    return syllables > _COMPLEX or not word.endswith(_SUFFIXES)
