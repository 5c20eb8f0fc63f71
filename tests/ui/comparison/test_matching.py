"""Words found in a text whatever their case, accents and niqqud."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kbstudio.ui.comparison.matching import folded, places_of

WORDS = st.text(alphabet="abcäöéłßИйё שָׁלוֹםם\u0301\u05b8 \n.", min_size=1, max_size=12)


@pytest.mark.parametrize(
    ("words", "text", "found"),
    [
        ("ROUTER", "The router, the Router.", ["router", "Router"]),
        ("resume", "Send a résumé or a re\u0301sume\u0301.", ["résumé", "re\u0301sume\u0301"]),
        ("zwrot", "Zwrót i zwrot", ["Zwrót", "zwrot"]),
        ("lodz", "Łódź", ["Łódź"]),
        ("שלום", "אמרו שָׁלוֹם ושלום", ["שָׁלוֹם", "שלום"]),
        ("שָׁלוֹם", "שלום", ["שלום"]),
        ("еще", "Ещё раз", ["Ещё"]),
        ("red light", "a red\nlight", ["red\nlight"]),
        ("e", "Cæsar", ["æ"]),
        ("  ", "two  spaces", []),
        ("", "anything", []),
        ("aa", "aaaa", ["aa", "aa"]),
    ],
)
def test_what_is_meant_is_found(words: str, text: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in places_of(words, text)] == found


def test_short_i_is_a_letter_of_its_own() -> None:
    assert places_of("мои", "мой") == []
    assert places_of("мой", "мои\u0306") == [(0, 4)]


@given(WORDS, st.text(max_size=40), st.text(max_size=40))
def test_words_put_into_a_text_are_found_in_it(words: str, before: str, after: str) -> None:
    if folded(words).letters.strip():
        text = f"{before} {words} {after}"
        assert places_of(words, text)


@given(WORDS, st.text(alphabet="abcäöéИйё שָׁלוֹם\u0301 \n", max_size=60))
def test_every_place_says_the_words_and_none_overlap(words: str, text: str) -> None:
    end = 0
    for start, stop in places_of(words, text):
        assert end <= start < stop <= len(text)
        assert folded(words).letters in folded(text[start:stop]).letters
        end = stop


@given(st.text(alphabet="abcd ", min_size=1, max_size=3), st.text(alphabet="abcd ", max_size=60))
def test_plain_letters_are_found_as_any_search_finds_them(words: str, text: str) -> None:
    if words.strip():
        assert len(places_of(words, text)) == text.count(words)
