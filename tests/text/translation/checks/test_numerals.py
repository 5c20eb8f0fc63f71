"""Numbers, dates and telephone numbers are read as the locale writes them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kbstudio.text.translation.checks.dates import dates_in
from kbstudio.text.translation.checks.number_words import says_in_words
from kbstudio.text.translation.checks.numerals import numerals, written_for
from kbstudio.text.translation.checks.phones import in_form_of, market_of, phones_in, written_phone


@pytest.mark.parametrize(
    ("text", "locale", "values"),
    [
        ("1,234.5 and 1,234 or 3.5", "en", ["1234.5", "1234", "3.5"]),
        ("1 234,5 oraz 1\u00a0234 lub 3,5", "pl", ["1234.5", "1234", "3.5"]),
        ("\u200e1,234.50\u200e ב-5 ב2020", "he-IL", ["1234.5", "5", "2020"]),
        ("-5, −3, 2-4, x5, utf8, v1.2.3", "en", ["-5", "-3", "2", "4"]),
        ("2 000 items", "en", ["2", "0"]),
        ("1.2.3", "en", ["1.2.3"]),
        ("007", "en", ["7"]),
        ("٣٤", "en", ["34"]),
    ],
)
def test_numbers_are_read(text: str, locale: str, values: list[str]) -> None:
    assert [number.value or min(number.readings) for number in numerals(text, locale)] == values


@given(st.decimals(0, 10**9, places=2), st.sampled_from(["en-US", "pl", "ru", "he-IL", "de"]), st.booleans())
def test_a_number_is_read_as_it_is_written(number: object, locale: str, grouped: bool) -> None:
    value = f"{number:.2f}".rstrip("0").rstrip(".") if "." in f"{number:f}" else f"{number:f}"
    (found,) = numerals(f"x {written_for(value, locale, grouped=grouped)} x", locale)
    assert value in found.readings


@pytest.mark.parametrize(
    ("text", "locale", "iso"),
    [
        ("March 5, 2026; 5 March; May 2026; the 2nd of May", "en", ["2026-03-05", "--03-05", "2026-05", "--05-02"]),
        ("3/5/2026", "en-US", ["2026-03-05"]),
        ("3/5/2026", "en-GB", ["2026-05-03"]),
        ("3/25/2026", "en-GB", ["2026-03-25"]),
        ("5 marca 2026 r., 05.03.2026 i marzec 2026", "pl", ["2026-03-05", "2026-03-05", "2026-03"]),
        ("5 марта 2026 года и 5.3.26", "ru", ["2026-03-05", "2026-03-05"]),
        ("ב-5 במרץ 2026 או 5/3/2026", "he-IL", ["2026-03-05", "2026-03-05"]),
        ("2026-03-05 and 1.2.3 and 13/13/2026 and you may 5", "en", ["2026-03-05"]),
    ],
)
def test_dates_are_read(text: str, locale: str, iso: list[str]) -> None:
    assert [day.iso for day in dates_in(text, locale)] == iso


@pytest.mark.parametrize(
    ("text", "locale", "number", "right"),
    [
        ("03-123-4567", "he-IL", "+97231234567", True),
        ("052 123 4567", "he", "+972521234567", False),
        ("+972-52-123-4567", "he-IL", "+972521234567", True),
        ("22 123 45 67", "pl", "+48221234567", True),
        ("+48 221 234 567", "pl-PL", "+48221234567", True),
        ("221-234-567", "pl", "+48221234567", False),
        ("8 (495) 123-45-67", "ru", "+74951234567", True),
        ("+7 495 1234567", "ru", "+74951234567", False),
        ("(212) 555-1234", "en-US", "+12125551234", True),
        ("020 7946 0018", "en-GB", "+442079460018", True),
        ("+44 (0)20 7946 0018", "en-GB", "+442079460018", False),
        ("+48 22 123 45 67", "he-IL", "+48221234567", True),
    ],
)
def test_telephone_numbers_are_read(text: str, locale: str, number: str, right: bool) -> None:
    (phone,) = phones_in(f"Tel. {text}.", locale)
    assert phone.number == number
    assert in_form_of(phone, locale) is right
    (again,) = phones_in(f"x {written_phone(phone, locale)} x", locale)
    assert again.number == number
    assert in_form_of(again, locale)


@pytest.mark.parametrize(
    "text", ["1,234,567", "1 234 567 sztuk", "2026-03-05", "1.2.3.4", "12345", "ISBN 978-3-16-148410-0"]
)
def test_other_numbers_are_not_dialled(text: str) -> None:
    assert list(phones_in(text, "en-US")) == list(phones_in(text, "ru")) == []


def test_a_language_is_at_home_where_most_speak_it() -> None:
    assert [market_of(tag) for tag in ("he", "pl", "ru", "en-GB", "iw")] == ["IL", "PL", "RU", "GB", "IL"]


@pytest.mark.parametrize(
    ("text", "value", "locale"),
    [("two days", "2", "en"), ("шести дней", "6", "ru"), ("w trzech", "3", "pl"), ("בשלושה", "3", "he-IL")],
)
def test_small_numbers_may_be_words(text: str, value: str, locale: str) -> None:
    assert says_in_words(text, value, locale)
    assert not says_in_words(text, "9", locale)
