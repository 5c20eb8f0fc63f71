"""Patterns of a rule tried before it is used: whether they can be read, and end in time on a text made to be hard."""

from collections.abc import Iterator
from itertools import islice

import regex

from kbstudio.text.tone.patterns import BadPattern, Pattern, TooSlow
from kbstudio.text.tone.rules.base import Rule

SLOW = "slow"
"""The reason of a pattern that takes too long, as a checker says it."""

_TIMES = 40
"""How often a text says its word: enough for what doubles with every one, nothing for what grows with the text."""
_WORDS = regex.compile(r"[^\W_]+")
_MOST_WORDS = 8
_USUAL = ("a", "1", "a ", " ", "-", ".")
_ESCAPES = regex.compile(r"\\.")


def tried(rule: Rule) -> BadPattern | None:
    """What is wrong with the first pattern of a rule that cannot be used; None where all can."""
    for pattern in rule.patterns:
        try:
            _ = pattern.compiled
            for text in _hard_texts(pattern.source):
                _run(pattern, text)
        except BadPattern as bad:
            return bad
        except TooSlow:
            return BadPattern(pattern.source, SLOW, None)
    return None


def _run(pattern: Pattern, text: str) -> None:
    for _ in pattern.finds(text):
        pass


def _hard_texts(source: str) -> Iterator[str]:
    """One word over and over, of those the pattern is about and of any, behind which nothing fits.

    Its own words stand at the end: where one of them is missing a pattern is not even begun.
    """
    own = list(islice(dict.fromkeys(_WORDS.findall(_ESCAPES.sub(" ", source))), _MOST_WORDS))
    for word in dict.fromkeys((*own, *_USUAL)):
        yield " ".join((word * _TIMES + "!", *own))
