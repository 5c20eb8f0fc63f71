"""How easily a text is read, by the formula that was made for its language; languages without one have no level."""

from collections.abc import Callable
from typing import NamedTuple

import regex

from kbstudio.text.tone.counting import english_syllables, sentence_count, words_of

_HARD = 4
"""Syllables of a hard word in Polish."""
_RUSSIAN = regex.compile(r"[аеёиоуыэюя]")
_POLISH = regex.compile(r"(?:i(?=[aąeęoóu]))?[aąeęioóuy]")
_GERMAN = regex.compile(r"[aeiouyäöü]+")
_SPANISH = regex.compile(r"[aeiouáéíóúü]+")
_FRENCH = regex.compile(r"[aeiouyàâäéèêëîïôöùûü]+")
_SILENT_FRENCH = regex.compile(r"[^aeiouyàâäéèêëîïôöùûü](?:e|es|ent)\Z")


class Sums(NamedTuple):
    """What formulas need of a passage; those of a text are added up."""

    words: int = 0
    sentences: int = 0
    syllables: int = 0
    hard: int = 0

    def plus(self, other: "Sums") -> "Sums":
        """Both together."""
        return Sums(*map(sum, zip(self, other, strict=True)))


class Level(NamedTuple):
    """The value of a formula: for an ``is_ease`` the higher the easier (0 to 100), else years of school."""

    formula: str
    value: float
    is_ease: bool


class _Language(NamedTuple):
    formula: str
    is_ease: bool
    value: Callable[[float, float, float], float]
    """Words a sentence, syllables a word, share of hard words in percent."""
    syllables: Callable[[str], int]


def _french(word: str) -> int:
    return max(len(_FRENCH.findall(word)) - bool(_SILENT_FRENCH.search(word)), 1)


def _by(vowels: regex.Pattern[str]) -> Callable[[str], int]:
    return lambda word: max(len(vowels.findall(word)), 1)


_LANGUAGES = {
    # Flesch 1948.
    "en": _Language("Flesch", True, lambda s, w, _: 206.835 - 1.015 * s - 84.6 * w, english_syllables),
    # Oborneva 2006.
    "ru": _Language("Flesch, Oborneva", True, lambda s, w, _: 206.835 - 1.3 * s - 60.1 * w, _by(_RUSSIAN)),
    # Amstad 1978.
    "de": _Language("Flesch, Amstad", True, lambda s, w, _: 180 - s - 58.5 * w, _by(_GERMAN)),
    # Fernández Huerta 1959.
    "es": _Language("Fernández Huerta", True, lambda s, w, _: 206.84 - 1.02 * s - 60 * w, _by(_SPANISH)),
    # Kandel and Moles 1958.
    "fr": _Language("Kandel, Moles", True, lambda s, w, _: 207 - 1.015 * s - 73.6 * w, _french),
    # Gunning's index with the hard words of Polish, those of four syllables and more.
    "pl": _Language("FOG", False, lambda s, _, hard: 0.4 * (s + hard), _by(_POLISH)),
}


def has_level(locale: str) -> bool:
    """Whether there is a formula for a language."""
    return locale.split("-", 1)[0] in _LANGUAGES


def is_ease(locale: str) -> bool:
    """Whether the formula of a language tells how easy a text is, not the years of school it takes."""
    language = _LANGUAGES.get(locale.split("-", 1)[0])
    return language is not None and language.is_ease


def sums(text: str, locale: str) -> Sums:
    """What the formula of a language needs of a passage; all 0 where the language has none."""
    language = _LANGUAGES.get(locale.split("-", 1)[0])
    words = words_of(text) if language is not None else []
    if language is None or not words:
        return Sums()
    syllables = [language.syllables(word.lower()) for word in words]
    return Sums(len(words), sentence_count(text), sum(syllables), sum(count >= _HARD for count in syllables))


def level(total: Sums, locale: str) -> Level | None:
    """The level of a text by its sums; None for a language without a formula, and for a text without words."""
    language = _LANGUAGES.get(locale.split("-", 1)[0])
    if language is None or not total.words or not total.sentences:
        return None
    words, syllables = total.words / total.sentences, total.syllables / total.words
    value = language.value(words, syllables, 100 * total.hard / total.words)
    return Level(language.formula, value, language.is_ease)
