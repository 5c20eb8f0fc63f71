"""Locales as they are typed and kept."""

import pytest
from babel.localedata import locale_identifiers

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


@pytest.mark.parametrize(
    ("locale", "expected"),
    [
        ("en", "en"),
        ("he", "he"),
        ("he-IL", "he-IL he"),
        ("ru-KZ", "ru-KZ ru"),
        ("pl-PL", "pl-PL pl"),
        ("en-US", "en-US en"),
        ("en-GB", "en-GB en-001 en"),
        ("en-AU", "en-AU en-001 en"),
        ("es-MX", "es-MX es-419 es"),
        ("pt-AO", "pt-AO pt-PT pt"),
        ("de-AT", "de-AT de"),
        ("fr-CA", "fr-CA fr"),
        ("uk", "uk"),
        ("uk-UA", "uk-UA uk"),
        ("nb", "nb"),
        ("zh-CN", "zh-CN zh"),
        ("zh-TW", "zh-TW zh-Hant-TW zh-Hant"),
        ("zh-Hant", "zh-Hant"),
        ("zh-Hant-MO", "zh-Hant-MO zh-Hant-HK zh-Hant"),
        ("sr-Latn-RS", "sr-Latn-RS sr-Latn"),
        ("sr-RS", "sr-RS sr"),
        ("sr-ME", "sr-ME sr-Latn-ME sr-Latn"),
        ("uz-AF", "uz-AF uz-Arab-AF uz-Arab"),
        ("az-Cyrl", "az-Cyrl"),
        ("pa-PK", "pa-PK pa-Arab-PK pa-Arab"),
        ("zh-MO", "zh-MO zh-Hant-MO zh-Hant-HK zh-Hant"),
        ("hi-Latn-IN", "hi-Latn-IN hi-Latn en-IN en-001 en"),
    ],
)
def test_a_reader_falls_back_as_cldr_says_and_to_no_other_script(locale: str, expected: str) -> None:
    assert fallbacks(locale) == tuple(expected.split())


def test_the_language_of_a_tag() -> None:
    assert language_of("he-IL") == "he"


@pytest.mark.parametrize("locale", sorted(locale_identifiers()))
def test_every_chain_begins_with_itself_and_ends_where_nothing_is_above(locale: str) -> None:
    try:
        tag = locale_tag(locale)
    except BadInput:
        return
    chain = fallbacks(tag)
    assert chain[0] == tag
    assert len(set(chain)) == len(chain)
    assert fallbacks(chain[-1]) == chain[-1:]
