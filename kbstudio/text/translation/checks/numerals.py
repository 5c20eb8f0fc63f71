"""Numbers as a locale writes them: 1,234.5 in English is 1 234,5 in Polish, and both are the same number."""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

import regex
from babel.core import Locale, UnknownLocaleError
from babel.numbers import format_decimal, get_decimal_symbol, get_group_symbol

_SPACES = " \u00a0\u2009\u202f"
_MARKS = "\u200e\u200f\u061c"
# Hebrew writes its particles straight before a number; after any other letter a digit belongs to a name, such as utf8.
_NUMERAL = regex.compile(
    rf"(?<![\p{{Latin}}\p{{Cyrillic}}\p{{N}}_]|--)(?<![\p{{N}}][.,])"
    rf"(?:(?<![\p{{L}}\p{{N}}.,:)\]/])[-−][{_MARKS}]*)?"
    rf"(?:\p{{Nd}}{{1,3}}(?:[\u00a0\u2009\u202f]\p{{Nd}}{{3}})+(?!\p{{Nd}})(?:[.,]\p{{Nd}}+)?"
    rf"|\p{{Nd}}{{1,3}}(?: \p{{Nd}}{{3}})+(?!\p{{Nd}})(?:[.,]\p{{Nd}}+)?"
    rf"|\p{{Nd}}+(?:[.,'’]\p{{Nd}}+)*)(?!\p{{Nd}}|\p{{Latin}}+\p{{N}})"
)
_PLAIN = regex.compile(r"\d+(?:\.\d+)?")
_SIGNS = str.maketrans({**dict.fromkeys(_SPACES + _MARKS + "'’"), "−": "-"})


class Numeral(NamedTuple):
    """A number in a text: where it stands, what it is (``1234.5``), and what else it may be meant as.

    ``value`` is the reading of the text's own locale, empty where that locale would not write it so; ``readings``
    holds every one there is. What is no number (1.2.3) is its own value. ``grouped`` says that the locale reads signs
    between thousands in it.
    """

    text: str
    start: int
    end: int
    value: str
    readings: frozenset[str]
    grouped: bool

    @property
    def span(self) -> tuple[int, int]:
        """Its place."""
        return self.start, self.end


@lru_cache(maxsize=64)
def known_locale(tag: str) -> Locale:
    """The locale of a tag such as ``he-IL`` or ``iw``; English where nothing is known of it."""
    parts = tag.strip().replace("_", "-").split("-")
    for length in range(len(parts), 0, -1):
        try:
            return Locale.parse("-".join(parts[:length]), sep="-")
        except (UnknownLocaleError, ValueError):
            continue
    return Locale("en")


def is_known_locale(tag: str) -> bool:
    """Whether a tag names a language there is, with a script and territory there are."""
    try:
        Locale.parse(tag.strip().replace("_", "-"), sep="-")
    except (UnknownLocaleError, ValueError):
        return False
    return True


@lru_cache(maxsize=64)
def separators(tag: str) -> tuple[str, str]:
    """Decimal sign and sign between thousands; any space stands for every kind of space."""
    locale = known_locale(tag)
    group = get_group_symbol(locale)
    return get_decimal_symbol(locale), " " if group in _SPACES else group


def numerals(text: str, locale: str) -> Iterator[Numeral]:
    """The numbers of ``text`` in order, whatever script their digits are of."""
    decimal, group = separators(locale)
    for found in _NUMERAL.finditer(text):
        written, end = found.group(), found.end()
        if group != " " and " " in written:
            # In English two numbers stand side by side; a space is no sign between thousands.
            yield from _apart(found.start(), written, decimal, group)
            continue
        yield _numeral(written, found.start(), end, decimal, group)


def _apart(start: int, written: str, decimal: str, group: str) -> Iterator[Numeral]:
    for part in regex.finditer(r"[^ ]+", written):
        yield _numeral(part.group(), start + part.start(), start + part.end(), decimal, group)


def _numeral(written: str, start: int, end: int, decimal: str, group: str) -> Numeral:
    return Numeral(written, start, end, *_read(written, decimal, group))


_WAYS = ((".", ","), (",", "."), (".", " "), (",", " "))
"""How numbers are written somewhere: the decimal sign, and the one between thousands."""


@lru_cache(maxsize=4_096)
def _read(written: str, decimal: str, group: str) -> tuple[str, frozenset[str], bool]:
    own = _value(written, decimal, group)
    if own and _PLAIN.fullmatch(written):
        # A plain 3.5 may be a version in any market.
        return own, frozenset({own}), False
    found = frozenset(filter(None, (own, *(_value(written, *way) for way in _WAYS))))
    grouped = bool(own) and not written.lstrip("-−" + _MARKS).partition(decimal)[0].isdecimal()
    return own, found or frozenset({written.translate(_SIGNS)}), grouped


def _value(written: str, decimal: str, group: str) -> str:
    """The number as ``1234.5``; empty where it is not written with these signs."""
    sign = "-" if written[0] in "-−" else ""
    body = written.lstrip("-−" + _MARKS)
    for space in _SPACES:
        body = body.replace(space, " ")
    whole, _, fraction = body.partition(decimal)
    parts = whole.split(group)
    grouped = len(parts) > 1
    if (decimal in body and not fraction.isdecimal()) or not all(part.isdecimal() for part in parts):
        return ""
    if grouped and (not 1 <= len(parts[0]) <= 3 or any(len(part) != 3 for part in parts[1:])):
        return ""
    number = Decimal("".join(parts) + ("." + fraction if fraction else ""))
    return sign + _plain(number)


def _plain(number: Decimal) -> str:
    text = format(number, "f")
    return (text.rstrip("0").rstrip(".") if "." in text else text) or "0"


def written_for(value: str, locale: str, *, grouped: bool) -> str:
    """``value`` as ``locale`` writes it, with or without a sign between thousands."""
    places = len(value.partition(".")[2])
    pattern = ("#,##0" if grouped else "0") + ("." + "0" * places if places else "")
    return format_decimal(Decimal(value), pattern, known_locale(locale))


def is_number(value: str) -> bool:
    """Whether a reading is a number, not a name such as 1.2.3."""
    return _PLAIN.fullmatch(value.removeprefix("-")) is not None


def values_of(found: Iterable[Numeral]) -> tuple[str, ...]:
    """The values in order, each in the reading of its own locale where there is one."""
    return tuple(numeral.value or min(numeral.readings) for numeral in found)
