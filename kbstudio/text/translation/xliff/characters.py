"""Characters that XML cannot hold, or may change on the way."""

import re
from collections.abc import Iterator

_UNWRITABLE = r"[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]"
_UNWRITABLE_SIGN = re.compile(_UNWRITABLE)
_SIGN = "\u241b"
_ESCAPED = re.compile(rf"{_UNWRITABLE}|{_SIGN}")
_WRITTEN = re.compile(rf"{_SIGN}([0-9a-f]{{1,6}});")
_SPACE = re.compile(r"\s+")


def split(text: str) -> Iterator[tuple[str, bool]]:
    """Stretches of a text, and each character that XML cannot hold with True."""
    at = 0
    for found in _UNWRITABLE_SIGN.finditer(text):
        if at < found.start():
            yield text[at : found.start()], False
        yield found.group(), True
        at = found.end()
    if at < len(text):
        yield text[at:], False


def escaped(text: str) -> str:
    """A text in which such characters stand as signs that every tool leaves alone."""
    return _ESCAPED.sub(lambda found: f"{_SIGN}{ord(found.group()):x};", text)


def unescaped(text: str) -> str:
    """What was escaped."""
    return _WRITTEN.sub(lambda found: character(found[1]), text)


def character(number: str) -> str:
    """The character of a hexadecimal number; U+FFFD for what is none."""
    try:
        return chr(int(number, 16))
    except (ValueError, OverflowError):
        return "\ufffd"


def writable(text: str) -> str:
    """A text for notes and attributes, where such a character is only shown."""
    return _UNWRITABLE_SIGN.sub("\ufffd", text)


def label(text: str, most: int = 40) -> str:
    """What a translator sees of a code."""
    line = _SPACE.sub(" ", writable(text)).strip() or "⏎"
    return line if len(line) <= most else f"{line[: most - 1]}…"
