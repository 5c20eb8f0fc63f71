"""How long a text is, in words, as everything on screen says it."""

import regex

_WORD = regex.compile(r"\w[\w'’\-׳״]*")


def count_words(text: str) -> int:
    """How many words a text has; a word with an apostrophe, a hyphen or gershayim in it is one."""
    return sum(1 for _word in _WORD.finditer(text))
