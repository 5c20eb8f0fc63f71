"""Words and signs of a text: what is compared inside a block, and what no mark may cut."""

from collections.abc import Sequence
from itertools import accumulate

import regex

# Letters with whatever hangs on them; apostrophe, geresh and gershayim stay inside a word. No sign is ever cut
# from its marks, be it a space.
_HANGS = r"\p{M}\p{GCB=EX}\p{GCB=ZWJ}"
TOKEN = regex.compile(
    rf"[\p{{L}}\p{{N}}][\p{{L}}\p{{N}}{_HANGS}]*+(?:['’׳״\"][\p{{L}}\p{{N}}{_HANGS}]++)*+(?:׳[{_HANGS}]*+)?"
    rf"|\s+(?![{_HANGS}])|\X"
)


class Tokens:
    """The words and signs of one stretch of text, each with its place; ``words[i]`` is ``text[starts[i]:ends[i]]``.

    Space is left out unless ``spaces`` asks for it; line ends are always left out.
    """

    __slots__ = ("ends", "starts", "words")

    def __init__(self, text: str, offset: int = 0, *, spaces: bool = False) -> None:
        found: list[str] = TOKEN.findall(text)
        places = list(accumulate(map(len, found), initial=offset))
        kept = [i for i, word in enumerate(found) if not word.isspace() or (spaces and word.strip("\r\n"))]
        self.words = [found[i] for i in kept]
        self.starts = [places[i] for i in kept]
        self.ends = [places[i + 1] for i in kept]

    def part(self, start: int, end: int) -> "Tokens":
        """The words from ``start`` to ``end`` alone."""
        part = Tokens.__new__(Tokens)
        part.words, part.starts, part.ends = self.words[start:end], self.starts[start:end], self.ends[start:end]
        return part


class Vocabulary:
    """Numbers words, so that sequences of words can be matched as strings of one sign a word."""

    _MOST = 0x110000

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}

    def signs(self, words: Sequence[str]) -> str | None:
        """One sign for each word; equal words have equal signs. None where there are more words than signs."""
        numbers = self._numbers
        for word in words:
            if word not in numbers:
                numbers[word] = len(numbers)
        return None if len(numbers) > self._MOST else "".join([chr(numbers[word]) for word in words])


def is_word(token: str) -> bool:
    """Whether a token is a word or number, not a sign."""
    return token[0].isalnum()
