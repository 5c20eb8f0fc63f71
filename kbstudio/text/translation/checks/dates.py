"""Dates as people of a locale write them, and as what they mean."""

from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from typing import NamedTuple

import regex
from babel.dates import format_date, get_date_format, get_month_names

from kbstudio.text.search.stemming import base_language
from kbstudio.text.translation.checks.numerals import known_locale

_NUMERIC = regex.compile(
    r"(?<![\p{N}\p{L}.,/:-])(?:(?P<y>\d{4})-(?P<m>\d{2})-(?P<d>\d{2})"
    r"|(?P<a>\d{1,2})(?P<s>[./-])(?P<b>\d{1,2})(?P=s)(?P<c>\d{4}|\d{2}))(?![\p{N}\p{L}/-]|[.,]\p{N})"
)


class FoundDate(NamedTuple):
    """A date in a text; what it does not say is 0. ``iso`` is the same day whatever the locale."""

    text: str
    start: int
    end: int
    year: int
    month: int
    day: int
    is_numeric: bool

    @property
    def iso(self) -> str:
        """``2026-03-05``, ``2026-03`` or ``--03-05``."""
        year = f"{self.year:04d}" if self.year else "-"
        return f"{year}-{self.month:02d}" + (f"-{self.day:02d}" if self.day else "")

    @property
    def span(self) -> tuple[int, int]:
        """Its place."""
        return self.start, self.end


def dates_in(text: str, locale: str) -> list[FoundDate]:
    """The dates of ``text`` in order, read as ``locale`` writes them; a month needs a day or a year beside it."""
    found = [*_numeric(text, locale), *_named(text, locale)]
    return sorted(found, key=lambda one: one.start)


def written_date(found: FoundDate, locale: str) -> str:
    """A numeric date with year as ``locale`` writes it."""
    try:
        day = date(found.year, found.month, found.day)
    except ValueError:
        return found.iso
    return format_date(
        day, get_date_format("short", known_locale(locale)).pattern.replace("yy", "y"), known_locale(locale)
    )


def is_foreign(found: FoundDate, locale: str) -> bool:
    """Whether a numeric date stands as no one of the locale would write it."""
    if not found.is_numeric or found.text[:4].isdecimal():
        return False
    own = get_date_format("short", known_locale(locale)).pattern
    accepted = {sign for sign in own if sign in "./-"} | ({"/", "."} if base_language(locale) == "he" else set())
    return next(sign for sign in found.text if sign in "./-") not in accepted


def _numeric(text: str, locale: str) -> Iterator[FoundDate]:
    for found in _NUMERIC.finditer(text):
        if found["y"]:
            parts = int(found["y"]), int(found["m"]), int(found["d"])
        else:
            first, second, year = int(found["a"]), int(found["b"]), int(found["c"])
            month_first = _month_first(locale) and found["s"] != "."
            month, day = (first, second) if month_first else (second, first)
            if month > 12 >= day:
                month, day = day, month
            parts = (year + 2000 if len(found["c"]) == 2 else year), month, day
        if 1 <= parts[1] <= 12 and 1 <= parts[2] <= 31 and 1900 <= parts[0] <= 2200:
            yield FoundDate(found.group(), *found.span(), *parts, is_numeric=True)


@lru_cache(maxsize=64)
def _month_first(locale: str) -> bool:
    pattern = get_date_format("short", known_locale(locale)).pattern
    return pattern.casefold().find("m") < pattern.find("d")


def _named(text: str, locale: str) -> Iterator[FoundDate]:
    months, pattern = _months(base_language(locale))
    for found in pattern.finditer(text):
        day = int(found["d"] or found["e"] or 0)
        year = int(found["y"] or 0)
        month = months[found["m"].casefold().rstrip(".")]
        if (day or year) and day <= 31:
            yield FoundDate(found.group(), *found.span(), year, month, day, is_numeric=False)


@lru_cache(maxsize=16)
def _months(language: str) -> tuple[dict[str, int], regex.Pattern[str]]:
    months: dict[str, int] = {}
    for width in ("wide", "abbreviated"):
        for context in ("format", "stand-alone"):
            for number, name in get_month_names(width, context, known_locale(language)).items():
                months.setdefault(name.casefold().rstrip("."), number)
    names = "|".join(sorted(map(regex.escape, months), key=len, reverse=True))
    before = "ב?" if language == "he" else ""
    # English writes its months with a capital: may is also a verb, and so is march.
    flags = regex.VERSION0 if language == "en" else regex.IGNORECASE
    if language == "en":
        names = "|".join(part[:1].upper() + part[1:] for part in names.split("|"))
    pattern = (
        rf"(?<![\p{{L}}\p{{N}}])(?:(?P<d>\d{{1,2}})(?:st|nd|rd|th|-?го|-?е|\.)?(?:\s+of)?[\s\u00a0]+)?"
        rf"(?<![\p{{L}}]){before}(?P<m>{names})(?!\p{{L}})\.?"
        rf"(?:[\s\u00a0]+(?P<e>\d{{1,2}})(?:st|nd|rd|th)?(?!\d|:|[.,]\d))?(?:,?[\s\u00a0]+(?P<y>(?:19|20)\d\d)(?!\d))?"
    )
    return months, regex.compile(pattern, flags)
