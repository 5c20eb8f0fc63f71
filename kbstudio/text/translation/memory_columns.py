"""Many sentences laid out so that most of those unlike a given one are passed over without being looked at.

What two sentences have in common is no more than the letters both have, each as often as the one with fewer has it.
How often each frequent letter stands in every sentence is a column of bytes, so this bound is found for all sentences
at once; a likeness of 70 is then out of reach for four of five.
"""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Mapping
from itertools import compress
from math import ceil

_LETTERS = 24
_SAMPLE = 5_000
_MOST = 255
_AT_LEAST = [bytes(least) + b"\x01" * (256 - least) for least in range(257)]


class PackedSentences:
    """Sentences in order of length, each beside the next in memory; they are not changed, only packed anew."""

    def __init__(self, sentences: Mapping[int, str]) -> None:
        ordered = sorted(sentences.items(), key=lambda item: len(item[1]))
        self._numbers = [number for number, _ in ordered]
        self._texts = [_copied(text) for _, text in ordered]
        sizes = [len(text) for text in self._texts]
        self._lengths = sorted(set(sizes))
        self._starts = [bisect_left(sizes, length) for length in self._lengths] + [len(sizes)]
        frequent = Counter("".join(self._texts[:: len(sizes) // _SAMPLE + 1])).most_common(_LETTERS)
        counted = {letter: [text.count(letter) for text in self._texts] for letter, _ in frequent}
        self._columns = {letter: _column(counts) for letter, counts in counted.items()}
        others = sizes
        for counts in counted.values():
            others = [left - count for left, count in zip(others, counts, strict=True)]
        self._others = _column(others)

    def __len__(self) -> int:
        return len(self._texts)

    def texts(self) -> Mapping[int, str]:
        """The sentences by their numbers, as they lie in memory."""
        return dict(zip(self._numbers, self._texts, strict=True))

    def within_reach(self, text: str, likeness: int) -> tuple[list[str], list[int]]:
        """Sentences, and their numbers, that may be ``likeness`` or more like ``text``; no such one is left out."""
        length = len(text)
        first = bisect_left(self._lengths, length * likeness / (200 - likeness) - 1e-6)
        last = bisect_right(self._lengths, length * (200 - likeness) / max(1, likeness) + 1e-6)
        start, end = self._starts[first], self._starts[last]
        if start >= end:
            return [], []
        # A byte holds the sum; what is longer is counted in larger units, each rounded up.
        unit = 1 if length <= _MOST else ceil(length / (_MOST - _LETTERS - 2))
        shared = self._shared(text, start, end, unit)
        texts: list[str] = []
        numbers: list[int] = []
        for at in range(first, last):
            needed = ceil(likeness * (length + self._lengths[at]) / 200 - 1e-6)
            least = min(256, ceil(needed / unit))
            one, other = self._starts[at], self._starts[at + 1]
            flags = shared[one - start : other - start].translate(_AT_LEAST[least])
            if 1 in flags:
                texts += compress(self._texts[one:other], flags)
                numbers += compress(self._numbers[one:other], flags)
        return texts, numbers

    def _shared(self, text: str, start: int, end: int, unit: int) -> bytes:
        """For each sentence the letters it has in common with ``text`` at most, in units."""
        total = 0
        left = len(text)
        for letter, column in self._columns.items():
            often = text.count(letter)
            left -= often
            if often:
                total += int.from_bytes(column[start:end].translate(_table(often, unit)), "little")
        if left:
            total += int.from_bytes(self._others[start:end].translate(_table(left, unit)), "little")
        return total.to_bytes(end - start, "little")


def _column(counts: list[int]) -> bytes:
    return bytes(count if count < _MOST else _MOST for count in counts)


def _table(often: int, unit: int) -> bytes:
    """What of a letter that stands ``often`` here is shared with a sentence that has it 0, 1, 2 … times."""
    if unit == 1 and often < _MOST:
        return bytes(range(often + 1)) + bytes((often,)) * (_MOST - often)
    # A count of 255 stands for any number above.
    return bytes(ceil((min(often, count) if count < _MOST else often) / unit) for count in range(256))


def _copied(text: str) -> str:
    """The same text in a place of its own, behind the one that was copied before it."""
    return text.encode("utf-8", "surrogatepass").decode("utf-8", "surrogatepass")
