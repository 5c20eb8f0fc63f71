"""Mistyped words lead to known ones; known words, codes and numbers stay."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kbstudio.text.search import Vocabulary
from kbstudio.text.search.typos import distance

KNOWN = Vocabulary(
    {"refund": 50, "return": 40, "router": 30, "customer": 9, "restart": 7, "возврат": 5, "להחזיר": 4, "fund": 1}
)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        *(("refnud", "refund"), ("rfund", "refund"), ("efund", "refund"), ("refundd", "refund"), ("roiter", "router")),
        *(("custoemr", "customer"), ("cusstomar", "customer"), ("возрат", "возврат"), ("להחזר", "להחזיר")),
    ],
)
def test_a_slip_leads_to_the_word(typed: str, meant: str) -> None:
    assert KNOWN.correct(typed)[0] == meant


@pytest.mark.parametrize("typed", ["refund", "fun", "KB-104", "12345", "r3fund", "rofunb", "", "zzzzzz", "a" * 500])
def test_these_stay_as_they_are(typed: str) -> None:
    assert KNOWN.correct(typed) == []


def test_the_more_frequent_word_comes_first() -> None:
    assert Vocabulary([("batter", 1), ("better", 9), ("bitter", 3)]).correct("botter") == ["better", "bitter", "batter"]


def slowly(word: str, other: str) -> int:
    """Slips between two words by trying all ways; the plain definition."""
    if not word or not other:
        return len(word) + len(other)
    ways = [
        slowly(word[1:], other) + 1,
        slowly(word, other[1:]) + 1,
        slowly(word[1:], other[1:]) + (word[0] != other[0]),
    ]
    if len(word) > 1 and len(other) > 1 and word[0] == other[1] and word[1] == other[0]:
        ways.append(slowly(word[2:], other[2:]) + 1)
    return min(ways)


@given(st.text("abc", max_size=5), st.text("abc", max_size=5), st.integers(1, 3))
def test_distance_counts_slips_up_to_its_limit(word: str, other: str, limit: int) -> None:
    assert distance(word, other, limit) == min(slowly(word, other), limit + 1)


@given(st.lists(st.text("abcde", min_size=4, max_size=12), min_size=1, max_size=12, unique=True), st.integers(0, 2**32))
def test_every_single_slip_is_forgiven(words: list[str], seed: int) -> None:
    vocabulary = Vocabulary((word, 1) for word in words)
    chance = random.Random(seed)
    word = chance.choice(words)
    place = chance.randrange(len(word))
    slips = [
        word[:place] + word[place + 1 :],
        word[:place] + "z" + word[place:],
        word[:place] + "z" + word[place + 1 :],
        word[:place] + word[place : place + 2][::-1] + word[place + 2 :],
    ]
    for typed in slips:
        found = vocabulary.correct(typed)
        assert typed in words or len(typed) < 4 or len(found) == 3 or word in found


@given(st.text("abcdefgh", min_size=8, max_size=14), st.integers(0, 2**32))
def test_two_slips_are_forgiven_in_long_words(word: str, seed: int) -> None:
    chance = random.Random(seed)
    typed = word
    for _ in range(2):
        place = chance.randrange(len(typed))
        typed = typed[:place] + chance.choice(["", "z", "z" + typed[place]]) + typed[place + 1 :]
    assert len(typed) < 8 or typed == word or word in Vocabulary({word: 1}).correct(typed)
