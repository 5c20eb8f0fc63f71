"""Whether two sentences that look alike may say different things."""

from functools import lru_cache

import regex

from kbstudio.text.meaning import meaning_kinds
from kbstudio.text.search.stemming import base_language
from kbstudio.text.translation.checks.number_words import says_in_words
from kbstudio.text.translation.memory_keys import key_of

_WORD = regex.compile(r"[\p{L}\p{M}'’]+")
_NOT = regex.compile(r"\b(\p{L}+)n['’]t\b", regex.IGNORECASE)
_HEBREW_NOT = regex.compile(r"(?<!\p{L})[והשכבלמ]{1,2}(לא|אין|אל|בלי|ללא|אסור)(?!\p{L})")
_TURNING = {"en": ("un", "dis", "in", "im", "ir", "non", "de"), "ru": ("не", "без", "бес"), "pl": ("nie", "bez")}
"""Beginnings that turn a word into its opposite."""

_OPPOSITES = {
    "en": ("on off", "before after", "enable disable", "enabled disabled", "allow deny", "always never", "with without",
           "open close", "start stop", "increase decrease", "more less", "minimum maximum", "install uninstall"),
    "ru": ("до после", "включите выключите", "включить выключить", "больше меньше", "всегда никогда", "да нет"),
    "pl": ("przed po", "włącz wyłącz", "włączyć wyłączyć", "więcej mniej", "zawsze nigdy", "tak nie"),
    "he": ("לפני אחרי", "הפעל כבה", "הפעילו כבו", "יותר פחות", "תמיד לעולם", "כן לא", "עם בלי"),
}  # fmt: skip
_OPPOSITE_PAIRS = {
    language: frozenset(frozenset(pair.split()) for pair in pairs) for language, pairs in _OPPOSITES.items()
}


@lru_cache(maxsize=4_096)
def _prose(text: str, locale: str) -> str:
    """The words of a sentence, with every negation a word of its own."""
    plain = key_of(text, locale).plain
    language = base_language(locale)
    if language == "en":
        return _NOT.sub(r"\1 not", plain)
    return _HEBREW_NOT.sub(r"\1", plain) if language == "he" else plain


@lru_cache(maxsize=4_096)
def _numbers_in_words(prose: str, locale: str) -> frozenset[int]:
    return frozenset(number for number in range(2, 13) if says_in_words(prose, str(number), locale))


def may_mean_otherwise(left: str, right: str, locale: str) -> bool:
    """Whether two flat sentences of one language differ in a number, a negation or duty, or a word and its opposite."""
    mine, theirs = _prose(left, locale), _prose(right, locale)
    language = base_language(locale)
    if meaning_kinds(mine, theirs, language) & {"numbers", "words"}:
        return True
    if _numbers_in_words(mine, locale) != _numbers_in_words(theirs, locale):
        return True
    words, others = (set(_WORD.findall(prose.casefold())) for prose in (mine, theirs))
    pairs = _OPPOSITE_PAIRS.get(language, frozenset())
    turning = _TURNING.get(language, ())
    return any(
        frozenset((old, new)) in pairs or any(old == start + new or new == start + old for start in turning)
        for old in words - others
        for new in others - words
    )
