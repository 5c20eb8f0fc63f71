"""Differences that nobody sees: space, direction signs, another way to write the same letter."""

import unicodedata


def looks_the_same(left: str, right: str) -> bool:
    """Whether two texts differ in nothing that is seen."""
    return _seen(left) == _seen(right)


def _seen(text: str) -> str:
    if text.isascii():
        return "".join(text.split())
    text = unicodedata.normalize("NFC", "".join(text.split()))
    return "".join(sign for sign in text if sign.isascii() or unicodedata.category(sign) not in ("Cf", "Zs"))
