"""Numbers, prices, dates and telephone numbers: the same on both sides, each as its market writes it."""

from collections.abc import Callable, Iterator, Sequence
from itertools import zip_longest
from typing import Protocol, TypeVar

import regex

from kbstudio.text.translation.checks.dates import FoundDate, is_foreign, written_date
from kbstudio.text.translation.checks.fault import Fault
from kbstudio.text.translation.checks.number_words import says_in_words
from kbstudio.text.translation.checks.numerals import Numeral, is_number, separators, written_for
from kbstudio.text.translation.checks.phones import Phone, in_form_of, phones_in, written_phone
from kbstudio.text.translation.checks.prices import Price, currency_stands_behind
from kbstudio.text.translation.checks.readings import Readings
from kbstudio.text.translation.checks.side import Side

_NAME = regex.compile(r"(?<![\p{L}\p{N}])\p{Latin}+[-.]?\d+(?:[.-]?[\p{Latin}\d]+)*")


def quantity_faults(source: Side, target: Side) -> Iterator[Fault]:
    """What is missing, different, too many, or written as another market writes it."""
    phones, other_phones = (list(phones_in(side.prose, side.locale)) for side in (source, target))
    phones += _also_here(other_phones, phones, source)
    other_phones += _also_here(phones, other_phones, target)
    mine, theirs = Readings(source, phones), Readings(target, other_phones)
    yield from _phone_faults(mine.phones, theirs.phones, target.locale)
    yield from _date_faults(mine, theirs, target.locale)
    yield from _price_faults(mine.prices, theirs.prices, target.locale)
    yield from _number_faults(mine, theirs, source, target)
    yield from _name_faults(source, target)


def _also_here(others: Sequence[Phone], known: Sequence[Phone], side: Side) -> list[Phone]:
    """What the other side shows to be telephone numbers: one market's own form is three numbers to another."""
    here = {phone.text for phone in known}
    return [
        Phone(phone.text, at, at + len(phone.text), phone.number)
        for phone in others
        if phone.text not in here and (at := side.prose.find(phone.text)) >= 0
    ]


def _phone_faults(mine: Sequence[Phone], theirs: Sequence[Phone], locale: str) -> Iterator[Fault]:
    _, gone, come = _matched(mine, theirs, lambda one, other: other.number == one.number or other.text == one.text)
    yield from _changed("phone", gone, come)
    for phone in theirs:
        if not in_form_of(phone, locale):
            values = {"expected": written_phone(phone, locale), "found": phone.text}
            yield Fault("phone_format", values, None, phone.span)


def _date_faults(mine: Readings, theirs: Readings, locale: str) -> Iterator[Fault]:
    _, gone, come = _matched(mine.dates, theirs.dates, lambda one, other: one.iso == other.iso)
    if not come:
        gone = [day for day in gone if not _loose_date(day, theirs.plain)]
    yield from _changed("date", gone, come)
    for day in theirs.dates:
        if is_foreign(day, locale):
            yield Fault("date_format", {"expected": written_date(day, locale), "found": day.text}, None, day.span)


def _loose_date(day: FoundDate, numbers: Sequence[Numeral]) -> bool:
    """Whether the numbers of a date stand in the translation, though in a form that is not known as a date."""
    values = {value for number in numbers for value in number.readings}
    return {str(number) for number in (day.year, day.day) if number} <= values


def _price_faults(mine: Sequence[Price], theirs: Sequence[Price], locale: str) -> Iterator[Fault]:
    _, gone, come = _matched(
        mine,
        theirs,
        lambda one, other: one.currency == other.currency and bool(one.numeral.readings & other.numeral.readings),
    )
    yield from _changed("price", gone, come)
    if not currency_stands_behind(locale):
        return
    for price in theirs:
        value = price.numeral.value or min(price.numeral.readings)
        if price.sign_first and is_number(value):
            number = written_for(value, locale, grouped=price.numeral.grouped)
            yield Fault(
                "price_format", {"expected": f"{number}\u00a0{price.sign}", "found": price.text}, None, price.span
            )


def _number_faults(mine: Readings, theirs: Readings, source: Side, target: Side) -> Iterator[Fault]:
    same, gone, come = _matched(mine.plain, theirs.plain, lambda one, other: one.value == other.value != "")
    more, gone, come = _matched(gone, come, lambda one, other: bool(one.readings & other.readings))
    for number, other in [*same, *more]:
        if _is_in_foreign_form(number, other, source, target):
            value = number.value or min(number.readings)
            expected = written_for(value, target.locale, grouped=number.grouped)
            yield Fault("number_format", {"expected": expected, "found": other.text}, number.span, other.span)
    gone = [one for one in gone if not _told_otherwise(one, source, target, mine.times, theirs.times)]
    come = [one for one in come if not _told_otherwise(one, target, source, theirs.times, mine.times)]
    # How often a number is said is the language's matter.
    had, has = ({value for number in side.numbers for value in number.readings} for side in (mine, theirs))
    gone = [one for one in gone if not one.readings & has]
    come = [one for one in come if not one.readings & had]
    yield from _changed("number", gone, come)
    for number in come[len(gone) :]:
        yield Fault("number_extra", {"found": number.text}, None, number.span)


def _is_in_foreign_form(number: Numeral, other: Numeral, source: Side, target: Side) -> bool:
    """Whether a number was left as the source's market writes it: one with thousands set apart, or a broken share."""
    if not is_number(number.value) or separators(source.locale) == separators(target.locale):
        return False
    if number.grouped:
        return not other.grouped and other.text == number.text
    is_share = "." in number.value and source.prose[number.end : number.end + 2].strip().startswith("%")
    return is_share and not other.value


def _name_faults(source: Side, target: Side) -> Iterator[Fault]:
    """Names with digits in them, such as v1.2.3 and Cat6: one that turned into another."""
    gone = [found for found in _NAME.finditer(source.prose) if found.group() not in target.text]
    come = [found for found in _NAME.finditer(target.prose) if found.group() not in source.text]
    for old, new in zip(gone, come, strict=False):
        yield Fault("number_changed", {"expected": old.group(), "found": new.group()}, old.span(), new.span())


def _told_otherwise(
    number: Numeral,
    here: Side,
    there: Side,
    times: Sequence[tuple[str, tuple[int, int]]],
    others: Sequence[tuple[str, tuple[int, int]]],
) -> bool:
    """Whether a number is a word on the other side, or part of a time that the other side has too."""
    known = {time for time, _ in others}
    if any(time in known and span[0] <= number.start < span[1] for time, span in times):
        return True
    # It may stand in code or an address over there.
    if regex.search(rf"(?<!\d){regex.escape(number.text)}(?!\d)", there.text) and number.text not in there.prose:
        return True
    return says_in_words(there.prose, number.value, there.locale)


class _Found(Protocol):
    @property
    def text(self) -> str: ...
    @property
    def span(self) -> tuple[int, int]: ...


_T = TypeVar("_T", bound=_Found)


def _matched(
    mine: Sequence[_T], theirs: Sequence[_T], same: Callable[[_T, _T], bool]
) -> tuple[list[tuple[_T, _T]], list[_T], list[_T]]:
    """What stands on both sides, and what is left on each; everything is used once."""
    come = list(theirs)
    pairs: list[tuple[_T, _T]] = []
    gone: list[_T] = []
    for one in mine:
        at = next((number for number, other in enumerate(come) if same(one, other)), None)
        if at is None:
            gone.append(one)
        else:
            pairs.append((one, come.pop(at)))
    return pairs, gone, come


def _changed(name: str, gone: Sequence[_Found], come: Sequence[_Found]) -> Iterator[Fault]:
    """What is gone, beside what came in its place as long as there is such a thing."""
    for old, new in zip_longest(gone, come[: len(gone)]):
        if new is None:
            yield Fault(f"{name}_missing", {"expected": old.text}, old.span, None)
        else:
            yield Fault(f"{name}_changed", {"expected": old.text, "found": new.text}, old.span, new.span)
