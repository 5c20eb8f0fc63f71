"""What was meant when somebody typed with the keyboard set to another language."""

import regex

_LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,./`"
_HEBREW = "/'קראטוןםפ][שדגכעיחלךף,זסבהנמצתץ.;"
_RUSSIAN = "йцукенгшщзхъфывапролджэячсмитьбю.ё"

_TO_HEBREW, _TO_RUSSIAN = str.maketrans(_LATIN, _HEBREW), str.maketrans(_LATIN, _RUSSIAN)
_FROM_HEBREW, _FROM_RUSSIAN = str.maketrans(_HEBREW, _LATIN), str.maketrans(_RUSSIAN, _LATIN)

_HAS_HEBREW = regex.compile(r"\p{Hebrew}")
_HAS_CYRILLIC = regex.compile(r"\p{Cyrillic}")
_HAS_LATIN = regex.compile(r"[a-z]")


def on_other_keyboards(typed: str) -> tuple[str, ...]:
    """The same keys on a Latin, Hebrew or Russian keyboard, whichever of them were not meant; often empty.

    ``руддщ`` gives ``hello``; Latin letters give the Hebrew and the Russian ones.
    """
    small = typed.lower()
    if _HAS_HEBREW.search(small):
        return (small.translate(_FROM_HEBREW),)
    if _HAS_CYRILLIC.search(small):
        return (small.translate(_FROM_RUSSIAN),)
    if _HAS_LATIN.search(small):
        return (small.translate(_TO_HEBREW), small.translate(_TO_RUSSIAN))
    return ()
