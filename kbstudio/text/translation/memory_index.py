"""The sentences of a memory, found by likeness: quickly by their rare words, and then surely.

A likeness is what is left of both sentences when letters are taken out and put in, 0 to 100. The sure way looks at
every sentence that could be as like as what was found already.
"""

from array import array
from collections import Counter
from collections.abc import Callable
from typing import Any

import regex
from rapidfuzz import fuzz, process

from kbstudio.text.translation.memory_columns import PackedSentences
from kbstudio.text.translation.memory_narrow import narrowing

_GROUP = 6
"""So many first letters stand for a word: most endings are behind them."""

_RARE_GROUPS = 8
_MOST_POSTINGS = 20_000
_CANDIDATES = 60
_RATED = 20
_LOOSE = 5_000
"""So many sentences may wait to be packed: going through them takes a millisecond."""

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
        self._packed = PackedSentences({})
        self._loose: dict[int, str] = {}
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
        self._texts[number] = self._loose[number] = text
        self._numbers[text] = number
        self._post(number, groups)
        return number

    def remove(self, text: str) -> None:
        """Forget a sentence; nothing where it is not here."""
        number = self._numbers.pop(text.translate(self._narrow), None)
        if number is None:
            return
        del self._texts[number]
        self._loose.pop(number, None)
        self._dead += 1
        if self._dead > _LOOSE and 4 * self._dead > len(self._texts):
            self._post_all()
            self.pack()

    def pack(self) -> None:
        """Lay the sentences out for going through them quickly; takes a second for 100,000."""
        self._packed = PackedSentences(self._texts)
        self._loose = {}
        self._texts = dict(self._packed.texts())
        self._numbers = {text: number for number, text in self._texts.items()}

    def pack_if_loose(self) -> None:
        """Pack where many sentences were added since, or nothing is packed yet."""
        if len(self._loose) > min(_LOOSE, len(self._packed) // 2 + 500):
            self.pack()

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
        if wanted > 100:
            return
        texts, numbers = self._packed.within_reach(text, wanted)
        texts += self._loose.values()
        numbers += self._loose
        for _, likeness, at in process.extract(text, texts, scorer=fuzz.ratio, score_cutoff=wanted, limit=None):
            if likeness < wanted:
                break
            if numbers[at] not in seen and numbers[at] in self._texts:
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

    def __getstate__(self) -> dict[str, Any]:
        return {name: value for name, value in self.__dict__.items() if name != "_packed"}

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__dict__.update(state)
        self.pack()


def _groups(text: str) -> set[str]:
    return {word[:_GROUP] for word in _WORD.findall(text.casefold())}
