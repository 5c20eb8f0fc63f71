"""Sentences in one byte a letter: matching them is two to four times as quick as in two.

Letters of a script change places with signs that its languages hardly use, so nothing is lost and no likeness changes.
"""

from functools import lru_cache

from kbstudio.text.search.stemming import base_language

_TYPOGRAPHY = "–—‘’“”„…№•−→€₪₽\u202f"
_CYRILLIC = "".join(map(chr, range(0x410, 0x450)))
_CYRILLIC_MORE = "ёЁіІїЇєЄґҐўЎ"
_HEBREW = "".join(map(chr, range(0x5D0, 0x5EB))) + "׳״־\u200e\u200f"
_LATIN = "ąćęłńśźżĄĆĘŁŃŚŹŻ"
_FIRST_CONTROL, _FIRST_LETTER = 0x80, 0xC0


@lru_cache(maxsize=16)
def narrowing(locale: str) -> dict[int, int]:
    """What changes places in sentences of a locale, for ``str.translate``; doing it twice undoes it."""
    language = base_language(locale)
    if language in {"ru", "uk", "be", "bg", "sr", "mk"}:
        pairs = [*_pairs(_CYRILLIC, _FIRST_LETTER), *_pairs(_TYPOGRAPHY + _CYRILLIC_MORE, _FIRST_CONTROL)]
    elif language in {"he", "yi"}:
        pairs = [*_pairs(_HEBREW, _FIRST_LETTER), *_pairs(_TYPOGRAPHY, _FIRST_CONTROL)]
    else:
        pairs = [*_pairs(_TYPOGRAPHY + _LATIN, _FIRST_CONTROL)]
    return dict(pairs) | {put: sign for sign, put in pairs}


def _pairs(signs: str, first: int) -> list[tuple[int, int]]:
    return [(ord(sign), first + number) for number, sign in enumerate(signs)]
