"""The piece of a text that shows why it was found."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kbstudio.text.search import analyse, analyse_query, snippet

FILLER = "some other words that say nothing about it at all. "


@pytest.mark.parametrize(
    ("language", "query", "sentence"),
    [
        ("en", "refunds", "The refund window is thirty days."),
        ("he", "להחזיר", "לקוחות רשאים להחזיר נתב"),
        ("ru", "возврата", "Срок возврат товара"),
        ("pl", "zwroty", "Termin zwrot towaru"),
    ],
)
def test_the_match_is_in_the_snippet(language: str, query: str, sentence: str) -> None:
    found = snippet(FILLER * 20 + sentence + " " + FILLER * 20, query, language)
    assert sentence in found
    assert found.startswith("…")
    assert found.endswith("…")
    assert len(found) <= 160


def test_the_place_with_most_words_of_the_question_wins() -> None:
    plain = "refund. " + FILLER * 10 + "The refund window here. " + FILLER * 10
    assert "refund window here" in snippet(plain, "window refunds", "en")


def test_without_a_match_it_is_the_beginning() -> None:
    assert snippet("First words. " + FILLER * 10, "xyz", "en").startswith("First words.")


def test_a_short_text_is_shown_whole_in_one_line() -> None:
    assert snippet("One\n two  three", "two", "en") == "One two three"


@given(
    st.lists(st.sampled_from(["refund", "window", "נתב", "a", "supercalifragilistic", ",", "x" * 200]), max_size=80),
    st.sampled_from(["refund", "נתב window", "none", ""]),
    st.integers(20, 200),
)
def test_snippets_keep_their_length_and_their_words(words: list[str], query: str, length: int) -> None:
    plain = " ".join(words)
    found = snippet(plain, query, "en", length)
    assert len(found) <= length
    inner = found.strip("…").strip()
    assert inner in plain
    short = [word for word in words if len(word) < 15]
    if words == short and inner:
        assert set(inner.split()) <= set(words)
    if set(analyse_query(query, "en")) & set(analyse(plain, "en")) and words == short:
        assert set(analyse_query(query, "en")) & set(analyse(found, "en"))
