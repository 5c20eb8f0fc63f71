"""Title case and sentence case, as style guides mean them: most words right, names left alone."""

from collections.abc import Iterator, Sequence
from typing import Protocol

import regex

from kbstudio.text.tone.patterns import Pattern

_WORD = r"[\p{N}\p{L}*]+\S*"
_NUMBER = regex.compile(r"\d+[.):]?\Z")
_TITLE_WORD = regex.compile(r"[\p{L}\p{N}][\p{L}\p{N}'’]*")

_ALWAYS_SMALL = "a an and as at but by for if in nor of on or per so the to up via yet"
_SMALL = {
    # The Associated Press capitalises words of four letters and more, the Chicago manual no preposition.
    "AP": frozenset(f"{_ALWAYS_SMALL} en off out v v. vs vs.".split()),
    "Chicago": frozenset(
        f"{_ALWAYS_SMALL} about above across after against along among around before behind below beneath beside"
        " between beyond down during except from inside into like near off onto out outside over past since through"
        " throughout toward towards under underneath until upon with within without v v. vs vs.".split()
    ),
}


class Allowed(Protocol):
    """Words that may be written as they like."""

    words: list[str]
    pattern: Pattern | None

    def allow(self, text: str) -> bool:
        """Whether one of them stands in ``text``."""
        ...


def _words(text: str, allowed: Allowed) -> list[str]:
    """The words of ``text``; what is allowed is one word, however many it is."""
    pattern = f"{allowed.pattern.source}|{_WORD}" if allowed.pattern else _WORD
    return [found[0] for found in Pattern(pattern).finds(text)]


def sentence_case(text: str, indicators: Sequence[str], allowed: Allowed, share: float) -> bool:
    """Whether the first word alone begins with a capital, in more than ``share`` of the words."""
    words = _words(text.rstrip("?!.:"), allowed)
    right = 0
    numbered = False
    for number, whole in enumerate(words):
        word = _stem(whole)
        before = words[number - 1] if number else ""
        free = numbered or before.endswith(tuple(indicators))
        # What follows the number of a step begins the sentence, whether it is written so or not.
        numbered = number == 0 and _NUMBER.match(whole) is not None
        if word == word.upper() or free or allowed.allow(word) or allowed.allow(whole):
            right += 1
        elif number == 0:
            if word != word[:1].upper() + word[1:].lower():
                return False
            right += 1
        else:
            right += word == word.lower()
    return not words or right / len(words) > share


def _stem(word: str) -> str:
    """A word as far as its first hyphen or apostrophe: of ``Top-level`` and ``Client's`` the beginning counts."""
    for mark in ("-", "'", "’"):
        if mark in word:
            return word.split(mark, 1)[0]
    return word


def title_case(text: str, style: str, allowed: Allowed, share: float) -> bool:
    """Whether words are capitalised as titles are, in more than ``share`` of them."""
    words = _words(text, allowed)
    expected = _words(title_form(text, style, allowed), allowed)
    right = sum(
        number >= len(expected) or word == expected[number] or word == word.upper() or allowed.allow(word)
        for number, word in enumerate(words)
    )
    return not words or right / len(words) > share


def title_form(text: str, style: str, allowed: Allowed) -> str:
    """``text`` with the capitals of a title."""
    return "".join(_title_parts(text, _SMALL.get(style, _SMALL["AP"]), allowed))


def _title_parts(text: str, small: frozenset[str], allowed: Allowed) -> Iterator[str]:
    found = list(_TITLE_WORD.finditer(text))
    at = 0
    for number, match in enumerate(found):
        word = match[0]
        yield text[at : match.start()]
        at = match.end()
        begins = number == 0 or text[: match.start()].rstrip().endswith((":", ".", "?", "!", "—"))
        keeps = word != word.lower() or allowed.allow(word)
        in_between = not begins and number < len(found) - 1
        hyphenated = match.start() > 0 and text[match.start() - 1] == "-"
        if keeps or (in_between and word in small) or (hyphenated and word in small):
            yield word
        else:
            yield word[:1].upper() + word[1:]
    yield text[at:]
