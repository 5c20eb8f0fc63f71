"""How words are compared with dictionaries, and which of those a dictionary offers are likely to be meant."""

import unicodedata
from collections.abc import Iterable

import regex

MOST = 6
"""How many words are offered for a misspelt one."""

_SIGNS = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "׳": "'", "״": '"', "\u00ad": None, "\u0301": None})
_POINTS = regex.compile(r"[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7]")
_FURTHER = 1
"""How many letters more than the nearest word another one may differ by."""
_FEW = 2
"""How many letters a short word may differ by; of a longer one it is half of them."""


def plain(word: str) -> str:
    """A word as dictionaries have it: straight apostrophes for geresh, no points of Hebrew, no stress."""
    return _POINTS.sub("", unicodedata.normalize("NFC", word).translate(_SIGNS))


def likely(word: str, offered: Iterable[str]) -> tuple[str, ...]:
    """The words that are nearest to a misspelt one, in the order they are offered, at most six.

    The first one offered is among them, unless it is another word altogether.
    """
    wrong = plain(word).casefold()
    most = max(_FEW, len(wrong) // 2)
    far = {each: many for each in offered if (many := apart(wrong, plain(each).casefold())) <= most}
    nearest = min(far.values(), default=0)
    first = next(iter(far), "")
    return tuple(each for each, many in far.items() if each == first or many <= nearest + _FURTHER)[:MOST]


def in_letters_of(word: str, offered: str) -> str:
    """``offered`` with the capitals, the apostrophes and the gershayim of ``word``."""
    if len(word) > 1 and word.isupper():
        offered = offered.upper()
    elif word[:1].isupper():
        offered = offered[:1].upper() + offered[1:]
    geresh = "׳" if "׳" in word or "״" in word else "’" if "’" in word else "'"
    return offered.replace("'", geresh).replace('"', "״" if geresh == "׳" else '"')


def apart(one: str, other: str) -> int:
    """How many letters have to be put in, taken out, changed or swapped with the next to make one word the other."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for at, letter in enumerate(one, 1):
        further = [at]
        for place, wanted in enumerate(other, 1):
            least = min(row[place] + 1, further[-1] + 1, row[place - 1] + (letter != wanted))
            if at > 1 and place > 1 and letter == other[place - 2] and one[at - 2] == wanted:
                least = min(least, before[place - 2] + 1)
            further.append(least)
        before, row = row, further
    return row[-1]
