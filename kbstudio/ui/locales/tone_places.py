"""Findings of style in the whole text put to the rows they stand in. Knows no Qt."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from kbstudio.domain.alignments import TITLE
from kbstudio.domain.tone import ToneFinding, ToneReport
from kbstudio.services.tone.drafts import Woven
from kbstudio.ui.locales.composing import Composer

_WORD = re.compile(r"\S+")


class RowPlace(NamedTuple):
    """A finding from one code point up to another of a row's text; both are the same where no words are meant."""

    start: int
    end: int
    found: ToneFinding


@dataclass(frozen=True)
class RowFindings:
    """What was found in a row whose text this was."""

    text: str
    places: tuple[RowPlace, ...]


class WholeText:
    """The text that rows come to, and where each of them stands in it."""

    def __init__(self, whole: Woven, composer: Composer) -> None:
        self.page = whole.page
        self._work = composer.work
        self._stands = whole.stands
        self._starts = [start for start, _, _ in whole.stands]
        self._keys = [composer.owners.get(name, "") if isinstance(name, int) else name for _, _, name in whole.stands]
        self._parts: dict[str, list[int]] = {}
        for number, key in enumerate(self._keys):
            self._parts.setdefault(key, []).append(number)
        self._shifts: dict[int, tuple[str, int, int, int] | None] = {}
        self._title = _folded(self.text_of(TITLE))

    def text_of(self, key: str) -> str:
        """The words of a row."""
        place = self._work.place(key)
        return self._work.text(self._work.rows[place]) if place is not None else ""

    def number_of(self, key: str) -> int:
        """The number of a row, from 1; 0 where there is none of that key."""
        place = self._work.place(key)
        return 0 if place is None else place + 1

    def place_of(self, found: ToneFinding) -> tuple[str, int, int] | None:
        """The key of the row a finding begins in, and from where to where it goes there; None where there is none."""
        start, end = found.finding.start, found.finding.end
        return self.in_title(start, end) if found.in_title else self.in_body(start, end)

    def in_title(self, start: int, end: int) -> tuple[str, int, int] | None:
        """The same for places in the title, which has no second line and no space twice."""
        if self._work.place(TITLE) is None:
            return None
        return TITLE, _unfolded(self._title, start), _unfolded(self._title, end)

    def in_body(self, start: int, end: int) -> tuple[str, int, int] | None:
        """The same for places in the body; what goes on beyond the row ends with it."""
        number = bisect_right(self._starts, start) - 1
        if number < 0:
            return None
        if number not in self._shifts:
            self._add_shifts(number)
        part = self._shifts.get(number)
        if part is None:
            return None
        key, shift, first, last = part
        if not first <= start <= last:
            return None
        return key, start + shift, max(start, min(end, last)) + shift

    def _add_shifts(self, number: int) -> None:
        """Find the parts of a row one after another in its words: between them there may be others in the body."""
        key = self._keys[number]
        text, done = self.text_of(key), 0
        own = self._parts[key] if key else [number]
        self._shifts |= dict.fromkeys(own)
        for at in own if text else ():
            start, end, _name = self._stands[at]
            words = self.page.body[start:end].strip("\n")
            first = self.page.body.index(words, start) if words else start
            found = text.find(words, done)
            if found < 0 or not words:
                continue
            self._shifts[at] = (key, found - first, first, first + len(words))
            done = found + len(words)


@dataclass(frozen=True)
class PlacedReport:
    """A report on a text, with findings by row, and by fingerprint the row and the place there."""

    report: ToneReport
    whole: WholeText
    rows: Mapping[str, RowFindings]
    where: Mapping[str, tuple[str, int, int]]

    def number(self, fingerprint: str) -> int:
        """The number of the row a finding stands in, from 1; 0 for none."""
        place = self.where.get(fingerprint)
        return self.whole.number_of(place[0]) if place is not None else 0

    def finding(self, fingerprint: str) -> ToneFinding | None:
        """The finding that is called so."""
        return next((each for each in self.report.findings if each.fingerprint == fingerprint), None)


def put_to_rows(report: ToneReport, whole: WholeText) -> PlacedReport:
    """A report with its findings put to the rows they stand in."""
    where: dict[str, tuple[str, int, int]] = {}
    by_row: dict[str, list[RowPlace]] = {}
    for each in report.findings:
        place = whole.place_of(each)
        if place is not None:
            key, start, end = place
            where[each.fingerprint] = place
            if each.stands or each.blocks:
                by_row.setdefault(key, []).append(RowPlace(start, end, each))
    made = {key: RowFindings(whole.text_of(key), tuple(sorted(found, key=_order))) for key, found in by_row.items()}
    return PlacedReport(report, whole, made, where)


def edits_by_row(
    edits: Sequence[tuple[int, int, str]], whole: WholeText, *, in_title: bool
) -> Mapping[str, tuple[tuple[int, int, str], ...]] | None:
    """Edits of the title or of the body as edits of the rows they are in; None where one is in no row, or in two."""
    found: dict[str, list[tuple[int, int, str]]] = {}
    for start, end, written in edits:
        place = whole.in_title(start, end) if in_title else whole.in_body(start, end)
        if place is None or (not in_title and place[2] - place[1] != end - start):
            return None
        found.setdefault(place[0], []).append((place[1], place[2], written))
    return {key: tuple(sorted(each)) for key, each in found.items()}


def _order(place: RowPlace) -> tuple[int, int]:
    return place.start, place.end


def _folded(text: str) -> list[tuple[int, int]]:
    """For each word of a title, where it begins once spaces are folded, and where it begins in the text."""
    return list(_words(text))


def _words(text: str) -> Iterator[tuple[int, int]]:
    at = 0
    for word in _WORD.finditer(text):
        yield at, word.start()
        at += len(word.group()) + 1


def _unfolded(words: Sequence[tuple[int, int]], place: int) -> int:
    """Where a place of the folded text is in the text."""
    number = bisect_right(words, (place, 1 << 60)) - 1
    if number < 0:
        return place
    folded, real = words[number]
    return real + place - folded
