"""Makes pasted text fit to be kept: LF line ends, no NUL, no half characters; the rest untouched."""

import re
from dataclasses import dataclass

_LINE_ENDS = re.compile("\r\n?|\u2029|\x0b|\x0c")
_UNSTORABLE = re.compile("[\x00\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")

HIDDEN = re.compile("[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]")
"""Characters one cannot see: they turn direction, join or break words. Kept, but shown by a faint mark."""


@dataclass(frozen=True)
class PastedText:
    """The cleaned text, how many characters could not be kept, and how many of it cannot be seen."""

    text: str
    removed: int = 0
    hidden: int = 0


def cleaned(text: str) -> PastedText:
    """Clean text that comes from elsewhere."""
    kept, removed = _UNSTORABLE.subn("", _LINE_ENDS.sub("\n", text))
    return PastedText(kept, removed, len(HIDDEN.findall(kept)))
