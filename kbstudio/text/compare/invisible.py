"""Differences that nobody sees: space, direction signs, another way to write the same letter."""

import unicodedata

import regex

_HIDDEN = regex.compile(r"\p{Cf}+")


def looks_the_same(left: str, right: str, marked: str, other_marked: str) -> bool:
    """Whether two texts differ in nothing that is seen; ``marked`` and ``other_marked`` are what differs in them."""
    return seen(marked) == seen(other_marked) and seen(left) == seen(right)


def seen(text: str) -> str:
    """What is seen of a text; space is left out."""
    return "".join(without_hidden(text).split())


def without_hidden(text: str) -> str:
    """The text without signs that have no shape of their own, its letters written in one way."""
    return text if text.isascii() else _HIDDEN.sub("", unicodedata.normalize("NFC", text))
