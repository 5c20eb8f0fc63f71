"""Prices: a number with the sign or name of a currency beside it."""

from typing import NamedTuple

import regex

from kbstudio.text.translation.checks.numerals import Numeral, known_locale

_CURRENCIES = {
    "US$": "USD", "USD": "USD", "$": "USD", "долл": "USD", "доллар": "USD", "dolar": "USD", "דולר": "USD",
    "ILS": "ILS", "NIS": "ILS", "₪": "ILS", 'ש"ח': "ILS", "ש״ח": "ILS", "שקל": "ILS", "шек": "ILS",
    "EUR": "EUR", "€": "EUR", "евро": "EUR", "euro": "EUR", "אירו": "EUR",
    "GBP": "GBP", "£": "GBP", "PLN": "PLN", "zł": "PLN", "злот": "PLN",
    "RUB": "RUB", "₽": "RUB", "руб": "RUB", "rubl": "RUB",
}  # fmt: skip
_SIGNS = "|".join(sorted(map(regex.escape, _CURRENCIES), key=len, reverse=True))
_GAP = "[\\s\u00a0\u202f\u200e\u200f\u2060]{0,3}"
_BEFORE = regex.compile(rf"(?<!\p{{L}})(?P<sign>{_SIGNS}){_GAP}\Z")
_BEHIND = regex.compile(rf"{_GAP}(?P<sign>{_SIGNS})")


class Price(NamedTuple):
    """A price in a text; ``currency`` is a code such as ``PLN``, ``sign`` what stands for it."""

    text: str
    start: int
    end: int
    currency: str
    numeral: Numeral
    sign: str
    sign_first: bool

    @property
    def span(self) -> tuple[int, int]:
        """Its place."""
        return self.start, self.end


def price_of(prose: str, number: Numeral) -> Price | None:
    """The price that a number in ``prose`` is; None where no currency stands beside it."""
    before = _BEFORE.search(prose, max(0, number.start - 8), number.start)
    behind = None if before else _BEHIND.match(prose, number.end)
    if before:
        return Price(
            prose[before.start() : number.end],
            before.start(),
            number.end,
            _CURRENCIES[before["sign"]],
            number,
            before["sign"],
            True,
        )
    if behind:
        return Price(
            prose[number.start : behind.end()],
            number.start,
            behind.end(),
            _CURRENCIES[behind["sign"]],
            number,
            behind["sign"],
            False,
        )
    return None


def currency_stands_behind(locale: str) -> bool:
    """Whether a market writes the sign of a currency behind the number; Hebrew has it on either side."""
    known = known_locale(locale)
    return known.language != "he" and known.currency_formats["standard"].pattern.startswith("#")
