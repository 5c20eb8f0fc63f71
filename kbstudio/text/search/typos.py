"""Words that a mistyped word may have meant, out of the words an index knows."""

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations

import regex

_CORRECTABLE = regex.compile(r"[\p{L}\p{M}'’׳״]+\Z")
_SHORTEST = 4
_TWO_SLIPS_FROM = 8
_PREFIX = 7
_MOST = 3
_LOW = 0xFFFFFFFF


class Vocabulary:
    """Known words with how often each occurs; finds the nearest ones to a word it does not know.

    Words are compared as given, so fold both alike beforehand. Each word is filed under every shortening of its
    first seven letters by one letter (two in long words); a slip of the fingers leads to a common shortening.
    """

    def __init__(self, words: Mapping[str, int] | Iterable[tuple[str, int]]) -> None:
        self._counts = dict(words)
        self._words = [word for word in self._counts if len(word) >= _SHORTEST - 1 and _CORRECTABLE.match(word)]
        # Half of each number tells the shortening, half the word: a tenth of the memory of a table of lists.
        self._filed = array("Q")
        self._filed.extend(
            sorted(
                _number(key) << 32 | position
                for position, word in enumerate(self._words)
                for key in _shortened(word, 2 if len(word) >= _PREFIX else 1)
            )
        )

    def __contains__(self, word: str) -> bool:
        return word in self._counts

    def __len__(self) -> int:
        return len(self._counts)

    def correct(self, word: str) -> list[str]:
        """Up to three known words near ``word``, nearest and most frequent first.

        One slip is forgiven in 4 to 7 letters, two in longer words. Known words, codes and numbers are never
        corrected, nor are words shorter than four letters.
        """
        if word in self._counts or len(word) < _SHORTEST or not _CORRECTABLE.match(word):
            return []
        allowed = 2 if len(word) >= _TWO_SLIPS_FROM else 1
        near: dict[str, int] = {}
        for key in _shortened(word, allowed):
            for other in self._under(key):
                if other not in near and abs(len(other) - len(word)) <= allowed:
                    near[other] = distance(word, other, allowed)
        found = [other for other, slips in near.items() if slips <= allowed]
        found.sort(key=lambda other: (near[other], -self._counts[other], other))
        return found[:_MOST]

    def _under(self, key: str) -> Iterator[str]:
        """Words filed under a shortening, and now and then one that only looks as if it were."""
        number = _number(key)
        at = bisect_left(self._filed, number << 32)
        while at < len(self._filed) and self._filed[at] >> 32 == number:
            yield self._words[self._filed[at] & _LOW]
            at += 1


def _number(key: str) -> int:
    return hash(key) & _LOW


def _shortened(word: str, letters: int) -> Iterator[str]:
    """The first letters of ``word`` with none, one … ``letters`` of them left out."""
    head = word[:_PREFIX]
    seen = {head}
    yield head
    for count in range(1, min(letters, len(head) - 1) + 1):
        for gone in combinations(range(len(head)), count):
            key = "".join(letter for i, letter in enumerate(head) if i not in gone)
            if key not in seen:
                seen.add(key)
                yield key


def distance(word: str, other: str, limit: int) -> int:
    """Slips between two words: a letter more, less, another, or two swapped; ``limit + 1`` where there are more."""
    if abs(len(word) - len(other)) > limit:
        return limit + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(word, 1):
        current = [i]
        for j, counterpart in enumerate(other, 1):
            cost = min(row[j] + 1, current[j - 1] + 1, row[j - 1] + (letter != counterpart))
            if i > 1 and j > 1 and letter == other[j - 2] and word[i - 2] == counterpart:
                cost = min(cost, before[j - 2] + 1)
            current.append(cost)
        if min(current) > limit:
            return limit + 1
        before, row = row, current
    return min(row[-1], limit + 1)
