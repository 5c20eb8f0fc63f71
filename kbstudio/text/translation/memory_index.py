"""The sentences of a memory, found by likeness: quickly by their rare words, and then surely.

A likeness is what is left of both sentences when letters are taken out and put in, 0 to 100. The sure way goes through
the sentences from those as long as the one asked for outwards, until no length could reach what was found already.
"""

from array import array
from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import zip_longest
from typing import Any

import regex
from rapidfuzz import fuzz, process

from kbstudio.text.translation.memory_narrow import narrowing

_GROUP = 6
"""So many first letters stand for a word: most endings are behind them."""

_RARE_GROUPS = 8
_MOST_POSTINGS = 20_000
_CANDIDATES = 60
_RATED = 20
_WORD = regex.compile(r"[\p{L}\p{N}]+")

Rate = Callable[[int, float], int]
"""Told the number of a sentence and its likeness; answers from what likeness on it wants to hear of others."""


class SentenceIndex:
    """Different sentences under numbers of their own; adding and removing one costs microseconds."""

    def __init__(self, locale: str) -> None:
        self._narrow = narrowing(locale)
        self._texts: dict[int, str] = {}
        self._numbers: dict[str, int] = {}
        self._next = 0
        self._lengths: list[int] = []
        self._by_length: dict[int, tuple[list[str], array[int]]] = {}
        self._postings: dict[str, array[int]] = {}
        self._dead = 0

    def __len__(self) -> int:
        return len(self._texts)

    def number(self, text: str) -> int | None:
        """The number of a sentence; None where it is not here."""
        return self._numbers.get(text.translate(self._narrow))

    def add(self, text: str) -> int:
        """Take a sentence in; its number, the old one where it was here."""
        groups = _groups(text)
        text = text.translate(self._narrow)
        known = self._numbers.get(text)
        if known is not None:
            return known
        number = self._next
        self._next += 1
        self._texts[number] = text
        self._numbers[text] = number
        bucket = self._by_length.get(len(text))
        if bucket is None:
            bucket = self._by_length[len(text)] = ([], array("I"))
            insort(self._lengths, len(text))
        bucket[0].append(text)
        bucket[1].append(number)
        self._post(number, groups)
        return number

    def remove(self, text: str) -> None:
        """Forget a sentence; nothing where it is not here."""
        text = text.translate(self._narrow)
        number = self._numbers.pop(text, None)
        if number is None:
            return
        del self._texts[number]
        texts, numbers = self._by_length[len(text)]
        at = numbers.index(number)
        last, last_number = texts.pop(), numbers.pop()
        if at < len(texts):
            texts[at], numbers[at] = last, last_number
        if not texts:
            del self._by_length[len(text)]
            self._lengths.remove(len(text))
        self._dead += 1
        if self._dead > 1_000 and 4 * self._dead > len(self._texts):
            self._post_all()

    def pack(self) -> None:
        """Lay the sentences side by side, so that going through them is twice as quick; worth it after many came."""
        for length in self._lengths:
            texts, numbers = self._by_length[length]
            # Decoding makes each a new string, behind the one before.
            texts[:] = [_copied(text) for text in texts]
            self._texts.update(zip(numbers, texts, strict=True))

    def look(self, text: str, rate: Rate, least: int, wanted: int) -> None:
        """Tell ``rate`` of sentences like ``text``: first some that share rare words with it and are ``least`` alike,
        then every other from the likeness on that it last asked for, ``wanted`` to begin with.
        """
        seen: set[int] = set()
        groups = _groups(text)
        text = text.translate(self._narrow)
        for number, likeness in self._candidates(text, groups, least):
            seen.add(number)
            wanted = rate(number, likeness)
        for length in self._outwards(len(text)) if wanted <= 100 else ():
            if 200 * min(length, len(text)) < wanted * (length + len(text)):
                continue
            texts, numbers = self._by_length[length]
            found = process.extract(text, texts, scorer=fuzz.ratio, score_cutoff=wanted, limit=None)
            for _, likeness, at in found:
                if numbers[at] not in seen and likeness >= wanted:
                    wanted = rate(numbers[at], likeness)

    def _candidates(self, text: str, words: set[str], least: int) -> list[tuple[int, float]]:
        groups = sorted((self._postings[group] for group in words if group in self._postings), key=len)
        shared: Counter[int] = Counter()
        read = 0
        for posting in groups[:_RARE_GROUPS]:
            read += len(posting)
            if read > _MOST_POSTINGS:
                break
            shared.update(posting)
        choices = {n: self._texts[n] for n, _ in shared.most_common(_CANDIDATES) if n in self._texts}
        found = process.extract(text, choices, scorer=fuzz.ratio, score_cutoff=least, limit=_RATED)
        return [(number, likeness) for _, likeness, number in found]

    def _outwards(self, length: int) -> Iterator[int]:
        """All lengths there are, the nearest first."""
        at = bisect_left(self._lengths, length)
        longer, shorter = self._lengths[at:], self._lengths[:at][::-1]
        for pair in zip_longest(longer, shorter):
            yield from (one for one in pair if one is not None)

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__dict__.update(state)
        self.pack()

    def _post(self, number: int, groups: set[str]) -> None:
        for group in groups:
            posting = self._postings.get(group)
            if posting is None:
                posting = self._postings[group] = array("I")
            posting.append(number)

    def _post_all(self) -> None:
        self._dead = 0
        self._postings.clear()
        for number, text in self._texts.items():
            self._post(number, _groups(text.translate(self._narrow)))


def _copied(text: str) -> str:
    return text.encode("utf-8", "surrogatepass").decode("utf-8", "surrogatepass")


def _groups(text: str) -> set[str]:
    return {word[:_GROUP] for word in _WORD.findall(text.casefold())}
