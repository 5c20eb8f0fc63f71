"""What carries meaning in a text however small the edit: numbers, negations, obligations, links and variables.

A change called a typo may not touch any of them.
"""

from collections import Counter

import regex

_NUMBER = regex.compile(r"\d+(?:[.,:]\d+)*")
_LINK = regex.compile(r"\]\([ \t]*<?([^)\s>]+)")
_VARIABLE = regex.compile(r"\{\{[ \t]*([\w.]+)[ \t]*\}\}")
_STEP = regex.compile(r"\{(#[A-Za-z][\w-]*(?:[ \t]+\.[\w-]+)?)\}")
_WORD = regex.compile(r"[\p{L}\p{M}'’]+")

_TELLING = {
    "en": "no not never none nobody nothing neither nor cannot can't don't doesn't won't isn't aren't mustn't "
    "without must shall should may might can will only always unless",
    "he": "לא אין אל בלי ללא אסור חייב חייבת חייבים חובה מותר רק תמיד לעולם אלא אף",
    "ru": "не ни нет нельзя никогда без никто должен должна должны обязан обязаны можно может только всегда кроме",
    "pl": "nie ani nigdy bez nikt nic żaden musi muszą należy trzeba można może wolno tylko zawsze oprócz chyba",
}
_WORDS = {language: frozenset(words.split()) for language, words in _TELLING.items()}


def _marks(text: str, language: str) -> dict[str, Counter[str]]:
    """The marks of each kind: numbers, words (negations and obligations), links, variables and steps."""
    telling = _WORDS.get(language, frozenset())
    words = (found.casefold().replace("’", "'") for found in _WORD.findall(text))
    return {
        # The number in an address such as kb:KB-12 belongs to the link.
        "numbers": Counter(_NUMBER.findall(_LINK.sub("]( ", text))),
        "links": Counter(_LINK.findall(text)),
        "variables": Counter(_VARIABLE.findall(text)),
        "steps": Counter(_STEP.findall(text)),
        "words": Counter(word for word in words if word in telling),
    }


def meaning_marks(text: str, language: str) -> Counter[str]:
    """The marks of meaning in ``text`` and how often each stands there; ``language`` is a code such as ``pl``."""
    return sum(_marks(text, language).values(), Counter())


def meaning_changes(before: str, after: str, language: str) -> tuple[str, ...]:
    """The marks that stand in one text oftener than in the other, each once, at most five, in order of appearance."""
    left, right = meaning_marks(before, language), meaning_marks(after, language)
    return tuple(dict.fromkeys([*(left - right), *(right - left)]))[:5]


def meaning_kinds(before: str, after: str, language: str) -> frozenset[str]:
    """Which kinds of marks differ: numbers, words (no, must, only …), links, variables, steps."""
    left, right = _marks(before, language), _marks(after, language)
    return frozenset(kind for kind in left if left[kind] != right[kind])
