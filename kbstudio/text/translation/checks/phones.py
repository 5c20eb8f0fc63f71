"""Telephone numbers: the same number in any country's form, and the form a market expects."""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

import regex
from babel.core import get_global

from kbstudio.text.translation.checks.numerals import known_locale

_PHONE = regex.compile(
    r"(?<![\p{N}\p{L}/.=_-])(?:\+\d{1,3}[\s\u00a0.-]?)?(?:\(\+?\d{1,5}\)[\s\u00a0.-]?)?\d[\d\s\u00a0().\u2011-]{4,18}\d(?![\p{N}\p{L}/_=]|[-.]\p{N})"
)
_LEAST_DIGITS, _MOST_DIGITS = 7, 15
_CODES = {"IL": "972", "PL": "48", "RU": "7", "US": "1", "CA": "1", "GB": "44", "DE": "49", "UA": "380"}
_TRUNKS = {"IL": "0", "RU": "8", "US": "1", "CA": "1", "GB": "0", "DE": "0", "UA": "0"}
_LENGTHS = {"IL": (8, 10), "PL": (9, 9), "RU": (10, 10), "US": (10, 10), "CA": (10, 10), "GB": (9, 10)}
"""How many digits a number has in its country, without the sign for a call inside it."""

_FORMS = {
    "IL": r"(?:\+972[- ]?|0)\d{1,2}-\d{3}-?\d{4}|1-[5789]\d\d-\d{3}-?\d{3}",
    "PL": r"(?:\+48 )?(?:\d{3} \d{3} \d{3}|\d{2} \d{3} \d{2} \d{2})",
    "RU": r"(?:\+7|8) ?(?:\(\d{3,4}\)|\d{3,4}) ?\d{2,3}[- ]\d\d[- ]\d\d",
    "US": r"(?:\+?1[- ])?(?:\(\d{3}\) \d{3}-\d{4}|\d{3}-\d{3}-\d{4})",
    "GB": r"(?:\+44 |0)\d{2,5} \d{3,6}(?: \d{3,4})?",
}
"""How a market writes its own numbers, with any hyphen as a plain one and any space as a plain one."""

_PLAIN = str.maketrans({"\u2011": "-", "\u2010": "-", "\u00a0": " ", "\u202f": " ", "\u2009": " "})
_GROUPS = {"IL": ("+972-", (-7, -4), "-"), "PL": ("+48 ", (3, 6), " "), "GB": ("+44 ", (4, 7), " ")}


class Phone(NamedTuple):
    """A telephone number in a text; ``number`` is ``+48221234567``, or its digits where the country is not known."""

    text: str
    start: int
    end: int
    number: str

    @property
    def span(self) -> tuple[int, int]:
        """Its place."""
        return self.start, self.end


@lru_cache(maxsize=64)
def market_of(locale: str) -> str:
    """The country of a locale; of a language the one it is spoken in most."""
    known = known_locale(locale)
    if known.territory:
        return known.territory
    likely = get_global("likely_subtags").get(str(known.language), "")
    return likely.rsplit("_", 1)[-1] if "_" in likely else ""


def phones_in(text: str, locale: str) -> Iterator[Phone]:
    """The telephone numbers of ``text``: those with a plus, and those set apart as people write them."""
    country = market_of(locale)
    for found in _PHONE.finditer(text):
        written = found.group()
        digits = "".join(sign for sign in written if sign.isdecimal())
        if _LEAST_DIGITS <= len(digits) <= _MOST_DIGITS and _looks_dialled(written, digits, country):
            yield Phone(written, found.start(), found.end(), _international(written, digits, country))


def in_form_of(phone: Phone, locale: str) -> bool:
    """Whether a number stands as the market writes its own; one of another country needs its plus."""
    country = market_of(locale)
    if not phone.number.startswith("+"):
        return True
    if not phone.number.startswith(f"+{_CODES.get(country, ' ')}"):
        return phone.text.startswith("+") or country not in _CODES
    form = _FORMS.get(country)
    return form is None or regex.fullmatch(form, phone.text.translate(_PLAIN)) is not None


def written_phone(phone: Phone, locale: str) -> str:
    """A number of the market as it writes it; any other as it is."""
    country = market_of(locale)
    code = _CODES.get(country, "")
    if not code or not phone.number.startswith(f"+{code}"):
        return phone.number
    rest = phone.number.removeprefix(f"+{code}")
    if country in _GROUPS:
        start, (first, second), sign = _GROUPS[country]
        return start + sign.join(filter(None, (rest[:first], rest[first:second], rest[second:])))
    if country == "RU":
        return f"+7 {rest[:3]} {rest[3:6]}-{rest[6:8]}-{rest[8:]}"
    return f"({rest[:3]}) {rest[3:6]}-{rest[6:]}" if country in {"US", "CA"} else phone.number


def _looks_dialled(written: str, digits: str, country: str) -> bool:
    if written.startswith("+"):
        return True
    parts = regex.split(r"[^\d]+", written.strip("()"))
    if len(parts) < 2 or all(len(part) < 3 for part in parts):
        return False
    if digits.startswith("0") and 9 <= len(digits) <= 11:
        return True
    if not _fits(digits, country):
        return False
    # Thousands are set apart as some numbers are dialled.
    is_number = all(len(part) == 3 for part in parts[1:]) and regex.search(r"[-()\u2011]", written) is None
    return not is_number or digits.startswith("0") or (country == "PL" and len(parts[0]) == 3 and " " in written)


def _fits(digits: str, country: str) -> bool:
    least, most = _LENGTHS.get(country, (9, 11))
    return least <= len(digits.removeprefix(_TRUNKS.get(country, "+"))) <= most


def _international(written: str, digits: str, country: str) -> str:
    if written.startswith("+"):
        code = _CODES.get(country)
        trunk = _TRUNKS.get(country)
        # +44 (0)20 has the sign for calls inside the country too.
        if code and trunk and regex.match(rf"\+{code}[^\d]*\(?{trunk}\)", written):
            return f"+{code}{digits.removeprefix(code).removeprefix(trunk)}"
        return f"+{digits}"
    code = _CODES.get(country)
    if code is None or not _fits(digits, country):
        return digits
    trunk = _TRUNKS.get(country, "")
    return f"+{code}{digits.removeprefix(trunk)}" if trunk else f"+{code}{digits}"
