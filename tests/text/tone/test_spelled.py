"""Which of the words a dictionary offers are shown, and in which letters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kbstudio.text.tone.spelled import MOST, apart, in_letters_of, likely, plain

WORDS = st.text(alphabet="abcążшщאב'", max_size=8)


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("don’t", "don't"),
        ("ג׳ירפה", "ג'ירפה"),
        ("צה״ל", 'צה"ל'),
        ("שָׁלוֹם", "שלום"),
        ("за\u0301мок", "замок"),
        ("kon\u0301", "koń"),
    ],
)
def test_words_are_looked_up_as_dictionaries_have_them(word: str, expected: str) -> None:
    assert plain(word) == expected


def test_near_words_are_offered_in_the_order_of_the_dictionary_and_others_are_not() -> None:
    offered = ("receive", "relieve", "retrieve", "recitative", "Recife", "receivable")
    assert likely("recieve", offered) == ("receive", "relieve", "retrieve", "Recife")
    assert likely("xqzvqq", ("Vazquez", "squeeze")) == ()


@pytest.mark.parametrize(
    ("word", "offered", "expected"),
    [
        ("Recieve", "receive", "Receive"),
        ("RECIEVE", "receive", "RECEIVE"),
        ("recieve", "Recife", "Recife"),
        ("don’tt", "don't", "don’t"),
        ("צה״לל", 'צה"ל', "צה״ל"),
        ("ג׳ירפהה", "ג'ירפה", "ג׳ירפה"),
        ('צה"לל', 'צה"ל', 'צה"ל'),
    ],
)
def test_capitals_and_signs_are_those_of_the_misspelt_word(word: str, offered: str, expected: str) -> None:
    assert in_letters_of(word, offered) == expected


@given(WORDS, WORDS, WORDS)
def test_how_far_words_are_apart_is_a_distance(one: str, other: str, third: str) -> None:
    far = apart(one, other)
    assert (far == 0) == (one == other)
    assert far == apart(other, one)
    assert abs(len(one) - len(other)) <= far <= max(len(one), len(other))
    if other:
        assert apart(one, one + other) == len(other)
    assert apart(one + third, other + third) <= far


def test_letters_that_changed_places_are_one_mistake() -> None:
    assert apart("recieve", "receive") == 1


@given(WORDS, st.lists(WORDS))
def test_few_words_are_offered_each_once_and_in_their_order(word: str, offered: list[str]) -> None:
    found = likely(word, offered)
    assert len(found) <= MOST
    assert list(found) == [each for each in dict.fromkeys(offered) if each in found]
