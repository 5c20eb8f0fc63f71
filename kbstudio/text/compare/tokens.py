"""Words and signs of a text: what is compared inside a block, and what no mark may cut."""

import re
from collections import defaultdict
from collections.abc import Sequence
from itertools import count
from sys import intern

import regex

# Letters with whatever hangs on them; apostrophe, geresh and gershayim stay inside a word. No sign is ever cut
# from its marks, be it a space.
_HANGS = r"\p{M}\p{GCB=EX}\p{GCB=ZWJ}"
TOKEN = regex.compile(
    rf"[\p{{L}}\p{{N}}][\p{{L}}\p{{N}}{_HANGS}]*+(?:['’׳״\"][\p{{L}}\p{{N}}{_HANGS}]++)*+(?:׳[{_HANGS}]*+)?"
    rf"|\s+(?![{_HANGS}])|\X"
)

PLAIN = re.compile(
    r"[\x00-\xac\xae-\u02ff\u0400-\u0482\u048a-\u052f\u05be\u05d0-\u05ea\u05f3\u05f4\u2010-\u2027\u2030-\u205e\u20ac]*+"
)
"""Text in which nothing hangs on anything: a plainer pattern cuts it into the same words in a third of the time."""

PLAIN_TOKEN = re.compile(r"[^\W_]++(?:['’׳״\"][^\W_]++)*+׳?|\s+|\S")
_PLAIN_WORD = re.compile(PLAIN_TOKEN.pattern.replace(r"|\s+", ""))


class Tokens:
    """The words and signs of one stretch of text, each with its place; ``words[i]`` is ``text[starts[i]:ends[i]]``.

    Space is left out unless ``spaces`` asks for it; line ends are always left out.
    """

    __slots__ = ("_offset", "_places", "_text", "words")

    def __init__(self, text: str, offset: int = 0, *, spaces: bool = False) -> None:
        self._text, self._offset = text, offset
        self._places: tuple[list[int], list[int]] | None = None
        # A text has few words, again and again: each is kept once.
        if PLAIN.fullmatch(text) and not spaces:
            self.words: list[str] = list(map(intern, _PLAIN_WORD.findall(text)))
        else:
            ends = "\r\n" if spaces else None
            self.words = [intern(word) for word in tokens_of(text) if word.strip(ends)]

    @property
    def starts(self) -> list[int]:
        """Where each word begins."""
        return self._placed()[0]

    @property
    def ends(self) -> list[int]:
        """Where each word ends."""
        return self._placed()[1]

    def part(self, start: int, end: int) -> "Tokens":
        """The words from ``start`` to ``end`` alone."""
        part = Tokens("")
        part.words = self.words[start:end]
        part._places = (self.starts[start:end], self.ends[start:end])
        return part

    def _placed(self) -> tuple[list[int], list[int]]:
        # Most texts are only asked for their words.
        if self._places is None:
            starts: list[int] = []
            at = 0
            for word in self.words:
                # Nothing but space stands between two words, so the first match is the one.
                at = self._text.index(word, at)
                starts.append(at)
                at += len(word)
            ends = [start + len(word) + self._offset for start, word in zip(starts, self.words, strict=True)]
            self._places = [start + self._offset for start in starts], ends
        return self._places


def tokens_of(text: str) -> list[str]:
    """The words, signs and spaces of ``text``, in order; joined they are the text."""
    return (PLAIN_TOKEN if PLAIN.fullmatch(text) else TOKEN).findall(text)


class Vocabulary:
    """Numbers words, so that sequences of words can be matched as strings of one sign a word."""

    _MOST = 0x110000

    def __init__(self) -> None:
        self._numbers: defaultdict[str, int] = defaultdict(count().__next__)

    def signs(self, words: Sequence[str]) -> str | None:
        """One sign for each word; equal words have equal signs. None where there are more words than signs."""
        numbers = list(map(self._numbers.__getitem__, words))
        return None if len(self._numbers) > self._MOST else "".join(map(chr, numbers))


def is_word(token: str) -> bool:
    """Whether a token is a word or number, not a sign."""
    return token[0].isalnum()
