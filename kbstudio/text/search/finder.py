"""Finds the names that typed words fit among thousands, quickly enough to be asked at every key."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from heapq import nsmallest

from kbstudio.text.search.matching import (
    HIDDEN_FROM,
    INSIDE_FROM,
    Fit,
    Match,
    fit,
    match,
    nearly_begins,
    phrase,
    query_words,
    slips_allowed,
)

_LOOKED_AT = 4
"""So many times the wanted names are looked at closely; which ones is told by their words alone."""


@dataclass(frozen=True)
class Found:
    """A name that fits: which one, where in it, and whether only once slips are forgiven."""

    position: int
    spans: tuple[tuple[int, int], ...]
    nearly: bool


class Finder:
    """Names known beforehand. ``also`` holds, for each, words it is found by that are not part of it."""

    def __init__(self, names: Sequence[str], also: Sequence[str] = ()) -> None:
        others = also or [""] * len(names)
        self._phrases = [phrase(name, other) for name, other in zip(names, others, strict=True)]
        holding: dict[str, list[int]] = defaultdict(list)
        behind: dict[str, list[int]] = defaultdict(list)
        for position, known in enumerate(self._phrases):
            for word in set(known.words):
                holding[word].append(position)
            for word in set(known.also):
                behind[word].append(position)
        self._by_rank = sorted(range(len(self._phrases)), key=lambda at: (len(self._phrases[at].words), at))
        self._rank = {at: rank for rank, at in enumerate(self._by_rank)}
        self._holding, self._behind = dict(holding), dict(behind)
        self._letters = frozenset(letter for word in holding for letter in word)
        self._words, self._words_behind = sorted(holding), sorted(behind)

    def find(self, typed: str, limit: int) -> list[Found]:
        """At most ``limit`` names that every typed word fits, the best first.

        Where none fits, the words that are not shown are looked at too; where that leads nowhere, slips are forgiven.
        """
        words = query_words(typed)
        if not words or limit <= 0:
            return []
        for hidden, forgiving in ((False, False), (True, False), (True, True)):
            if found := self._find(words, limit, forgiving=forgiving, hidden=hidden):
                return found
        return []

    def _find(self, words: list[str], limit: int, *, forgiving: bool, hidden: bool) -> list[Found]:
        enough = limit * _LOOKED_AT if len(set(words)) == 1 else len(self._phrases)
        fits = [self._fits(word, enough, forgiving=forgiving, hidden=hidden) for word in set(words)]
        common = set(fits[0]).intersection(*fits[1:])
        # Numbers alone are compared, quickly: how well a name fits, then which of two that fit alike is shorter.
        many = len(self._phrases)
        scores = (sum([each[at] for each in fits]) * many + self._rank[at] for at in common)
        rough = [self._by_rank[score % many] for score in nsmallest(limit * _LOOKED_AT, scores)]
        found: list[tuple[Match, int]] = []
        for at in rough:
            close = match(words, self._phrases[at], forgiving=forgiving, hidden=hidden)
            if close is not None:
                found.append((close, at))
        found.sort(key=lambda each: (each[0].worst, each[0].total, each[0].place, each[0].length, each[1]))
        return [Found(at, close.spans, close.worst == Fit.SLIP) for close, at in found[:limit]]

    def _fits(self, word: str, enough: int, *, forgiving: bool, hidden: bool) -> dict[int, int]:
        """Names with a word that fits, and how well the best one does; with ``enough`` of them, no worse ones."""
        fits: dict[int, int] = {}
        for how, other in self._alike(word, forgiving=forgiving):
            if how > Fit.START and len(fits) >= enough:
                break
            for at in self._holding[other]:
                if how < fits.get(at, Fit.NONE):
                    fits[at] = how
        for other in _beginning(self._words_behind, word) if hidden and len(word) >= HIDDEN_FROM else ():
            for at in self._behind[other]:
                fits.setdefault(at, Fit.SLIP)
        return fits

    def _alike(self, word: str, *, forgiving: bool) -> Iterator[tuple[Fit, str]]:
        for other in _beginning(self._words, word):
            yield fit(word, other), other
        # Words of another script need not be looked for in every name.
        strange = sum(letter not in self._letters for letter in word)
        for other in self._words if len(word) >= INSIDE_FROM and not strange else ():
            if word in other and (how := fit(word, other, forgiving=False)) is Fit.INSIDE:
                yield how, other
        if forgiving and strange <= slips_allowed(word) > 0:
            for other in self._words:
                if nearly_begins(word, other):
                    yield Fit.SLIP, other


def _beginning(words: list[str], start: str) -> Iterator[str]:
    """The words that begin so, out of sorted ones."""
    for at in range(bisect_left(words, start), len(words)):
        if not words[at].startswith(start):
            return
        yield words[at]
