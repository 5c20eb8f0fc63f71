"""Where words stand in a text, whatever their case, accents or niqqud. Knows no Qt."""

from bisect import bisect_right
from dataclasses import dataclass, field

import regex

from kbstudio.text.search.folding import fold

_CLUSTER = regex.compile(r"\X")
_JOINED = regex.compile(r"[\p{M}\p{Cf}\p{Hangul}\r]")


class _Read(dict[str, str]):
    """How letters are read; every break is a space, so that words are found over the end of a line too."""

    def __missing__(self, written: str) -> str:
        read = " " if written.isspace() else fold(written)
        if len(self) < _KEPT:
            self[written] = read
        return read


_KEPT = 5_000
_READ = _Read()


@dataclass(frozen=True)
class Folded:
    """A text as it is searched: ``letters``, and where each of them came from."""

    letters: str
    _places: tuple[int, ...] = field(default=(), repr=False)
    """For the first letter of each cluster, where it is in ``letters``; empty: every letter stands for itself."""

    _spans: tuple[tuple[int, int], ...] = field(default=(), repr=False)

    def all_of(self, words: str) -> list[tuple[int, int]]:
        """Start and end, in code points of the text as it was, of every place that says ``words``; none overlap."""
        wanted = folded(words).letters
        found: list[tuple[int, int]] = []
        at = self.letters.find(wanted) if wanted.strip() else -1
        while at >= 0:
            end = at + len(wanted)
            found.append((self._span(at)[0], self._span(end - 1)[1]))
            # What is written as one letter and read as two, such as æ, is one place.
            while end < len(self.letters) and self._span(end)[0] < found[-1][1]:
                end += 1
            at = self.letters.find(wanted, end)
        return found

    def _span(self, at: int) -> tuple[int, int]:
        if not self._spans:
            return at, at + 1
        return self._spans[bisect_right(self._places, at) - 1]


def folded(text: str) -> Folded:
    """A text made ready to be searched many times."""
    if not _JOINED.search(text):
        alone = "".join(map(_READ.__getitem__, text))
        if len(alone) == len(text):
            return Folded(alone)
    letters: list[str] = []
    places: list[int] = []
    spans: list[tuple[int, int]] = []
    length = 0
    for cluster in _CLUSTER.finditer(text):
        read = _READ[cluster.group()]
        if read:
            places.append(length)
            spans.append(cluster.span())
            letters.append(read)
            length += len(read)
    return Folded("".join(letters), tuple(places), tuple(spans))


def places_of(words: str, text: str) -> list[tuple[int, int]]:
    """Start and end of every place of ``text``, in code points, that says ``words``; none overlap."""
    return folded(text).all_of(words)
