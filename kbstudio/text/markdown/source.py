"""The text as the parser reads it: LF line ends and only characters that HTML and UTF-8 can carry."""

import re
from collections.abc import Iterable

MARK_ID = "\ufdd0"
"""Stands for a generated heading id until the whole document is known; never left in finished HTML."""
MARK_CHOICES = "\ufdd1"
"""Stands for the class of a list that may turn out to be a step's choices."""

_LINE_ENDS = re.compile(r"\r\n?")
# Noncharacters are ours to mark places with, so no text may bring its own.
_UNSHOWABLE = re.compile("[\x00\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")


def source_lines(text: str) -> list[str]:
    """``text`` as lines without their ends; what cannot be shown becomes U+FFFD. Never empty."""
    return _UNSHOWABLE.sub("\ufffd", _LINE_ENDS.sub("\n", text)).split("\n")


def edited_lines(lines: Iterable[str]) -> list[str]:
    """Lines as typed, cleaned alike; a line that carries line ends of its own becomes several."""
    found: list[str] = []
    for line in lines:
        found += source_lines(line.removesuffix("\r"))
    return found
