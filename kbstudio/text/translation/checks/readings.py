"""What one side of a translation says in numbers."""

from collections.abc import Sequence
from typing import Protocol

import regex

from kbstudio.text.translation.checks.dates import FoundDate, dates_in
from kbstudio.text.translation.checks.numerals import numerals
from kbstudio.text.translation.checks.phones import Phone
from kbstudio.text.translation.checks.prices import price_of
from kbstudio.text.translation.checks.side import FILLER, Side

_CLOCK = regex.compile(
    r"(?<![\d:.,])(?P<h>[01]?\d|2[0-3])[:.](?P<m>[0-5]\d)(?!\d|[:.,]\d)(?:[\s\u00a0]?(?P<half>[ap])\.?m\b\.?)?"
    r"|(?<![\d:.,])(?P<h2>1[0-2]|[1-9])[\s\u00a0]?(?P<half2>[ap])\.?m\b\.?",
    regex.IGNORECASE,
)
_HALF_DAY = 12


class _Spanned(Protocol):
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


class Readings:
    """Telephone numbers, dates, times, prices and plain numbers of a side, each sign told once; ``numbers`` are those
    of prices too."""

    def __init__(self, side: Side, phones: list[Phone]) -> None:
        prose = side.prose
        self.phones = phones
        prose = _without(prose, self.phones)
        self.dates: list[FoundDate] = dates_in(prose, side.locale)
        prose = _without(prose, self.dates)
        self.times = [(_clock(found), found.span()) for found in _CLOCK.finditer(prose)]
        self.numbers = list(numerals(prose, side.locale))
        self.prices = [price for number in self.numbers if (price := price_of(prose, number)) is not None]
        priced = {price.numeral.start for price in self.prices}
        self.plain = [number for number in self.numbers if number.start not in priced]


def _clock(found: "regex.Match[str]") -> str:
    hours = int(found["h"] or found["h2"])
    half = (found["half"] or found["half2"] or "").casefold()
    if half:
        hours = hours % _HALF_DAY + (_HALF_DAY if half == "p" else 0)
    return f"{hours}:{found['m'] or '00'}"


def _without(prose: str, found: Sequence[_Spanned]) -> str:
    for one in found:
        prose = prose[: one.start] + FILLER * (one.end - one.start) + prose[one.end :]
    return prose
