"""Locales as they are typed and kept."""

import pytest

from kbstudio.domain.errors import BadInput
from kbstudio.domain.locales import fallbacks, language_of, locale_tag


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("en", "en"),
        ("HE-il", "he-IL"),
        ("he_IL", "he-IL"),
        ("sr-latn-rs", "sr-Latn-RS"),
        (" pl ", "pl"),
        ("es-419", "es-419"),
        ("iw", "he"),
        ("iw_IL", "he-IL"),
        ("heb", "he"),
        ("eng-gb", "en-GB"),
        ("in", "id"),
    ],
)
def test_a_locale_is_kept_in_canonical_case(typed: str, kept: str) -> None:
    assert locale_tag(typed) == kept


@pytest.mark.parametrize(
    "typed", ["", "e_!", "english", "qx", "en-", "en-GBR", "12", "en\nGB", "../he", "und", "x" * 300]
)
def test_an_unknown_locale_is_refused(typed: str) -> None:
    with pytest.raises(BadInput, match="not a language"):
        locale_tag(typed)


def test_a_reader_falls_back_to_the_plain_language() -> None:
    assert fallbacks("sr-Latn-RS") == ("sr-Latn-RS", "sr-Latn", "sr")
    assert language_of("he-IL") == "he"
