"""A translation memory: what was translated before, found again for the same sentence or one like it.

Scores: 101 the same sentence between the same neighbours, 100 the same sentence, 99 the same but for numbers and
placeholders, which are put in; 70 to 98 a likeness. Nothing below 100 is right without a look.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Literal

from kbstudio.text.compare.budget import Budget
from kbstudio.text.compare.result import Mark
from kbstudio.text.compare.tokens import Tokens
from kbstudio.text.compare.words import mark_words
from kbstudio.text.translation.memory_index import SentenceIndex
from kbstudio.text.translation.memory_keys import Key, flat, key_of
from kbstudio.text.translation.memory_meaning import may_mean_otherwise
from kbstudio.text.translation.memory_substitution import plural_form_changed, substituted

IN_CONTEXT, EXACT, SUBSTITUTED, MOST_FUZZY, OTHER_FORM, OTHER_MEANING = 101, 100, 99, 98, 94, 84
UNCONFIRMED = 3
"""What a translation that nobody confirmed loses."""

PENALTIES: Mapping[str, int] = {"market": 1, "import": 5, "agency": 5, "machine": 5}
"""What a translation loses for where it is from: the part of ``origin`` before a colon (``import:agency.tmx``)."""

_LEAST = 70

_Place = tuple[str, str, str]
MatchKind = Literal["context", "exact", "substituted", "fuzzy", "machine"]
"""``machine`` is no memory at all: a machine proposed it, for this very sentence."""


@dataclass(frozen=True, slots=True)
class Remembered:
    """A sentence with its translation, its neighbours in the source, and where it is from ("" for this library)."""

    source: str
    target: str
    previous: str = ""
    following: str = ""
    origin: str = ""
    confirmed: bool = True


@dataclass(frozen=True, slots=True)
class Match:
    """A translation for a sentence that was asked for.

    ``source`` is the remembered sentence, ``target`` its translation, with numbers and placeholders put in where
    ``kind`` is "substituted". ``marks`` are the words that differ: in the sentence asked for, and in ``source``.
    ``otherwise`` warns of a number, negation or opposite that differs.
    """

    source: str
    target: str
    score: int
    kind: MatchKind
    origin: str = ""
    confirmed: bool = True
    otherwise: bool = False
    marks: tuple[tuple[Mark, ...], tuple[Mark, ...]] = ((), ())


class Memory:
    """What was translated from one locale to another. It can be pickled; 100,000 sentences take about 135 MB."""

    def __init__(self, source_locale: str, target_locale: str, entries: Iterable[Remembered] = ()) -> None:
        self.source_locale, self.target_locale = source_locale, target_locale
        # Most sentences have one translation; the others are told apart by translation and neighbours.
        self._entries: dict[str, Remembered | dict[_Place, Remembered]] = {}
        self._sentences = SentenceIndex(source_locale)
        self._by_number: dict[int, list[str]] = {}
        self._by_skeleton: dict[str, list[str]] = {}
        self.extend(entries)

    def __len__(self) -> int:
        return sum(1 if isinstance(known, Remembered) else len(known) for known in self._entries.values())

    def __iter__(self) -> Iterator[Remembered]:
        for source in self._entries:
            yield from self._of(source)

    def add(
        self,
        source: str,
        target: str,
        *,
        previous: str = "",
        following: str = "",
        origin: str = "",
        confirmed: bool = True,
    ) -> None:
        """Remember a translation; the same pair between the same neighbours is kept once, as it was added last."""
        self.extend((Remembered(source, target, previous, following, origin, confirmed),))

    def extend(self, entries: Iterable[Remembered]) -> None:
        """Remember many; a sentence or translation without a word is left out."""
        for given in entries:
            entry = replace(
                given, source=flat(given.source), previous=flat(given.previous), following=flat(given.following)
            )
            if not entry.source or not entry.target.strip():
                continue
            known = self._entries.get(entry.source)
            if known is None:
                self._entries[entry.source] = entry
                self._index(entry.source)
            elif isinstance(known, dict):
                known.pop(_place(entry), None)
                known[_place(entry)] = entry
            else:
                both = {_place(known): known, _place(entry): entry}
                self._entries[entry.source] = both if len(both) > 1 else entry
        self._sentences.pack_if_loose()

    def remove(self, source: str, target: str | None = None) -> int:
        """Forget this translation of a sentence, all of them without ``target``; how many were forgotten."""
        source = flat(source)
        known = self._of(source)
        left = {} if target is None else {_place(entry): entry for entry in known if entry.target != target}
        gone = len(known) - len(left)
        if left:
            self._entries[source] = left
        elif known:
            del self._entries[source]
            self._unindex(source)
        return gone

    def exact(self, source: str, *, previous: str = "", following: str = "") -> list[Match]:
        """Translations of this very sentence, those between the same neighbours first; in microseconds."""
        around = flat(previous), flat(following)
        found = [
            self._exact_match(entry, in_context=any(around) and (entry.previous, entry.following) == around)
            for entry in reversed(self._of(flat(source)))
        ]
        return _best(found)

    def find(
        self, source: str, *, previous: str = "", following: str = "", limit: int = 9, least: int = _LEAST
    ) -> list[Match]:
        """The best translations for a sentence or those like it, at most ``limit``, none below ``least``.

        The best one is always the best there is; others like it are those that share rare words with the sentence.
        """
        source = flat(source)
        if not source or limit < 1:
            return []
        found = self.exact(source, previous=previous, following=following)
        key = key_of(source, self.source_locale)
        found += self._with_other_values(source, key)
        self._look(source, key, found, least)
        best = [match for match in _best(found) if match.score >= least][:limit]
        return [self._marked(source, match) for match in best]

    def _of(self, source: str) -> tuple[Remembered, ...]:
        """What is remembered of a flat sentence, the newest last."""
        known = self._entries.get(source)
        if known is None:
            return ()
        return (known,) if isinstance(known, Remembered) else tuple(known.values())

    def _index(self, source: str) -> None:
        key = key_of(source, self.source_locale)
        self._by_number.setdefault(self._sentences.add(key.plain), []).append(source)
        if key.slots:
            self._by_skeleton.setdefault(key.skeleton, []).append(source)

    def _unindex(self, source: str) -> None:
        key = key_of(source, self.source_locale)
        number = self._sentences.number(key.plain)
        if number is not None:
            self._by_number[number].remove(source)
            if not self._by_number[number]:
                del self._by_number[number]
                self._sentences.remove(key.plain)
        if key.slots:
            self._by_skeleton[key.skeleton].remove(source)
            if not self._by_skeleton[key.skeleton]:
                del self._by_skeleton[key.skeleton]

    def _exact_match(self, entry: Remembered, *, in_context: bool) -> Match:
        score = (IN_CONTEXT if in_context else EXACT) - _penalty(entry)
        kind: MatchKind = "context" if in_context else "exact"
        return Match(entry.source, entry.target, score, kind, entry.origin, entry.confirmed)

    def _with_other_values(self, source: str, key: Key) -> list[Match]:
        """Translations of sentences that differ in numbers and placeholders only, with those of this one."""
        found: list[Match] = []
        for other in self._by_skeleton.get(key.skeleton, ()) if key.slots else ():
            if other == source:
                continue
            theirs = key_of(other, self.source_locale)
            form_changed = plural_form_changed(theirs, key, self.source_locale, self.target_locale)
            for entry in self._of(other):
                target = substituted(entry.target, theirs, key, self.source_locale, self.target_locale)
                if target is not None:
                    score = (OTHER_FORM if form_changed else SUBSTITUTED) - _penalty(entry)
                    found.append(Match(other, target, score, "substituted", entry.origin, entry.confirmed))
        return found

    def _look(self, source: str, key: Key, found: list[Match], least: int) -> None:
        """Add sentences like this one; the best there is among them."""
        known = {match.source for match in found} | {source}
        best = max((match.score for match in found), default=0)

        def rate(number: int, likeness: float) -> int:
            nonlocal best
            for other in self._by_number[number]:
                if other not in known:
                    matches = self._like(source, other, likeness)
                    found.extend(matches)
                    best = max(best, *(match.score for match in matches))
            return max(least, best + 1)

        self._sentences.look(key.plain, rate, least, max(least, best + 1))

    def _like(self, source: str, other: str, likeness: float) -> list[Match]:
        otherwise = may_mean_otherwise(source, other, self.source_locale)
        most = OTHER_MEANING if otherwise else MOST_FUZZY
        return [
            Match(
                other,
                entry.target,
                max(0, min(most, int(likeness)) - _penalty(entry)),
                "fuzzy",
                entry.origin,
                entry.confirmed,
                otherwise,
            )
            for entry in self._of(other)
        ]

    def _marked(self, source: str, match: Match) -> Match:
        if match.source == source:
            return match
        marks = mark_words(Tokens(source), Tokens(match.source), Budget())
        return match if marks is None else replace(match, marks=(tuple(marks[0]), tuple(marks[1])))


def _place(entry: Remembered) -> _Place:
    return entry.target, entry.previous, entry.following


def _penalty(entry: Remembered) -> int:
    return PENALTIES.get(entry.origin.partition(":")[0], 0) + (0 if entry.confirmed else UNCONFIRMED)


def _best(found: list[Match]) -> list[Match]:
    """Each translation once, the best first; of equals the one that was found first."""
    kept: dict[str, Match] = {}
    for match in sorted(found, key=lambda match: -match.score):
        kept.setdefault(match.target, match)
    return list(kept.values())
