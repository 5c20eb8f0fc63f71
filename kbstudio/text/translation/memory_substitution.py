"""A remembered translation made to fit where nothing but numbers and placeholders differ."""

from collections import Counter
from decimal import Decimal

from kbstudio.text.translation.checks.numerals import is_number, known_locale, numerals, values_of, written_for
from kbstudio.text.translation.memory_keys import Key, Slot, key_of


def substituted(target: str, theirs: Key, mine: Key, source_locale: str, target_locale: str) -> str | None:
    """``target`` with the numbers and pieces of ``mine`` in the place of those of ``theirs``.

    None where it cannot be told which stands for which.
    """
    exchange: dict[tuple[str, str], str] = {}
    for old, new in zip(theirs.slots, mine.slots, strict=True):
        name = (old.kind, _value(old, source_locale))
        if exchange.setdefault(name, new.text) != new.text:
            return None
    counts = _counts(theirs, source_locale)
    slots = key_of(target, target_locale).slots
    found = [(slot.kind, _value(slot, target_locale)) for slot in slots]
    parts: list[str] = []
    at = 0
    for slot, name in zip(slots, found, strict=True):
        if name in exchange:
            written = _rewritten(slot, name, exchange[name], source_locale, target_locale)
            parts += [target[at : slot.start], written]
            at = slot.end
    changed = {name for name, new in exchange.items() if new != name[1] and not _same_number(name, new, source_locale)}
    if any(found.count(name) != counts[name] for name in changed):
        return None
    return "".join([*parts, target[at:]])


def plural_form_changed(theirs: Key, mine: Key, source_locale: str, target_locale: str) -> bool:
    """Whether a number that came in asks for another form of the word behind it in the target's language."""
    plural_form = known_locale(target_locale).plural_form
    for old, new in zip(theirs.slots, mine.slots, strict=True):
        values = _value(old, source_locale), _value(new, source_locale)
        if old.kind == "number" and all(map(is_number, values)):
            before, after = (plural_form(abs(Decimal(value))) for value in values)
            if before != after:
                return True
    return False


def _counts(key: Key, locale: str) -> Counter[tuple[str, str]]:
    return Counter((slot.kind, _value(slot, locale)) for slot in key.slots)


def _value(slot: Slot, locale: str) -> str:
    return _number_value(slot.text, locale) if slot.kind == "number" else slot.text


def _same_number(name: tuple[str, str], new: str, locale: str) -> bool:
    return name[0] == "number" and _number_value(new, locale) == name[1]


def _number_value(text: str, locale: str) -> str:
    found = list(numerals(text, locale))
    return values_of(found)[0] if len(found) == 1 else text


def _rewritten(slot: Slot, name: tuple[str, str], new: str, source_locale: str, target_locale: str) -> str:
    if slot.kind != "number":
        return new
    value = _number_value(new, source_locale)
    if value == name[1]:
        return slot.text
    if not is_number(value) or not is_number(name[1]):
        return new
    written = next(numerals(slot.text, target_locale))
    # A number not written as this market writes numbers, or one without any sign, may be a year, a code or a version.
    if not written.value or (new.isdecimal() and slot.text.isdecimal()):
        return new
    return written_for(value, target_locale, grouped=written.grouped)
