"""Numbers, prices, dates and telephone numbers: the same on both sides, each as its market writes it."""

from collections.abc import Iterator, Sequence

import regex

from kbstudio.text.translation.checks.dates import FoundDate, is_foreign, written_date
from kbstudio.text.translation.checks.fault import Fault
from kbstudio.text.translation.checks.number_words import says_in_words
from kbstudio.text.translation.checks.numerals import Numeral, is_number, known_locale, separators, written_for
from kbstudio.text.translation.checks.phones import Phone, in_form_of, phones_in, written_phone
from kbstudio.text.translation.checks.prices import Price
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
    yield from _price_faults(mine, theirs, target.locale)
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
    left = list(theirs)
    gone: list[Phone] = []
    for phone in mine:
        same = next((other for other in left if other.number == phone.number or other.text == phone.text), None)
        if same is None:
            gone.append(phone)
        else:
            left.remove(same)
    for old in gone:
        if left:
            new = left.pop(0)
            yield Fault("phone_changed", {"expected": old.text, "found": new.text}, old.span, new.span)
        else:
            yield Fault("phone_missing", {"expected": old.text}, old.span, None)
    for phone in theirs:
        if not in_form_of(phone, locale):
            values = {"expected": written_phone(phone, locale), "found": phone.text}
            yield Fault("phone_format", values, None, phone.span)


def _date_faults(mine: Readings, theirs: Readings, locale: str) -> Iterator[Fault]:
    left = list(theirs.dates)
    gone: list[FoundDate] = []
    for day in mine.dates:
        same = next((other for other in left if other.iso == day.iso), None)
        if same is None:
            gone.append(day)
        else:
            left.remove(same)
    for old in gone:
        if left:
            new = left.pop(0)
            yield Fault("date_changed", {"expected": old.text, "found": new.text}, old.span, new.span)
        elif not _loose_date(old, theirs.plain):
            yield Fault("date_missing", {"expected": old.text}, old.span, None)
    for new in theirs.dates:
        if is_foreign(new, locale):
            yield Fault("date_format", {"expected": written_date(new, locale), "found": new.text}, None, new.span)


def _loose_date(day: FoundDate, numbers: Sequence[Numeral]) -> bool:
    """Whether the numbers of a date stand in the translation, though in a form that is not known as a date."""
    values = {value for number in numbers for value in number.readings}
    needed = {str(number) for number in (day.year, day.day) if number}
    return needed <= values


def _price_faults(mine: Readings, theirs: Readings, locale: str) -> Iterator[Fault]:
    left = list(theirs.prices)
    gone: list[Price] = []
    for price in mine.prices:
        same = next(
            (o for o in left if o.currency == price.currency and o.numeral.readings & price.numeral.readings), None
        )
        if same is None:
            gone.append(price)
        else:
            left.remove(same)
    for old in gone:
        if left:
            new = left.pop(0)
            yield Fault("price_changed", {"expected": old.text, "found": new.text}, old.span, new.span)
        else:
            yield Fault("price_missing", {"expected": old.text}, old.span, None)
    after = known_locale(locale).currency_formats["standard"].pattern.startswith("#")
    for price in theirs.prices:
        if price.sign_first and after and known_locale(locale).language != "he":
            value = price.numeral.value or min(price.numeral.readings)
            if is_number(value):
                number = written_for(value, locale, grouped=price.numeral.grouped)
                values = {"expected": f"{number}\u00a0{price.sign}", "found": price.text}
                yield Fault("price_format", values, None, price.span)


def _number_faults(mine: Readings, theirs: Readings, source: Side, target: Side) -> Iterator[Fault]:
    left = list(theirs.plain)
    gone: list[Numeral] = []
    for number in mine.plain:
        same = _same(number, left)
        if same is None:
            gone.append(number)
        else:
            left.remove(same)
            if number.grouped and not same.grouped and same.text == number.text and is_number(number.value):
                expected = written_for(number.value, target.locale, grouped=True)
                yield Fault("number_format", {"expected": expected, "found": same.text}, *_spans(number, same))
            elif (
                _is_share(number, source) and not same.value and separators(source.locale) != separators(target.locale)
            ):
                value = number.value or min(number.readings)
                if is_number(value):
                    expected = written_for(value, target.locale, grouped=number.grouped)
                    yield Fault("number_format", {"expected": expected, "found": same.text}, *_spans(number, same))
    gone = [n for n in gone if not _told_otherwise(n, source, target, mine.times, theirs.times)]
    left = [n for n in left if not _told_otherwise(n, target, source, theirs.times, mine.times)]
    # A number that another one stands for was moved by hand; one that repeats is said once in many languages.
    had, has = ({value for n in side.numbers for value in n.readings} for side in (mine, theirs))
    gone = [n for n in gone if not n.readings & has]
    left = [n for n in left if not n.readings & had]
    for old in gone:
        if left:
            new = left.pop(0)
            yield Fault("number_changed", {"expected": old.text, "found": new.text}, *_spans(old, new))
        else:
            yield Fault("number_missing", {"expected": old.text}, (old.start, old.end), None)
    for new in left:
        yield Fault("number_extra", {"found": new.text}, None, (new.start, new.end))


def _name_faults(source: Side, target: Side) -> Iterator[Fault]:
    """Names with digits in them, such as v1.2.3 and Cat6: one that turned into another."""
    gone = [found for found in _NAME.finditer(source.prose) if found.group() not in target.text]
    come = [found for found in _NAME.finditer(target.prose) if found.group() not in source.text]
    for old, new in zip(gone, come, strict=False):
        yield Fault("number_changed", {"expected": old.group(), "found": new.group()}, old.span(), new.span())


def _same(number: Numeral, left: Sequence[Numeral]) -> Numeral | None:
    for other in left:
        if number.value and number.value == other.value:
            return other
    return next((other for other in left if number.readings & other.readings), None)


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


def _is_share(number: Numeral, side: Side) -> bool:
    return "." in number.value and side.prose[number.end : number.end + 2].strip().startswith("%")


def _spans(left: Numeral, right: Numeral) -> tuple[tuple[int, int], tuple[int, int]]:
    return (left.start, left.end), (right.start, right.end)
