"""The text of a revision: what is cleaned, what is refused, what the hash covers."""

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kbstudio.domain.errors import BadInput
from kbstudio.domain.texts import BODY_LIMIT, TITLE_LIMIT, ArticleText, clean

ANY_TEXT = st.text(st.characters(), max_size=200)


def test_hash_is_the_documented_one() -> None:
    text = ArticleText.of("Refunds", "Within **30 days**.\n", {"b": "שני", "a": "1"})
    whole = "Refunds\0Within **30 days**.\n\0" + '{"a":"1","b":"שני"}'
    assert text.hash == hashlib.sha256(whole.encode("utf-8")).hexdigest()


def test_title_body_and_fields_each_change_the_hash() -> None:
    texts = [
        ArticleText.of("a", "b"),
        ArticleText.of("b", "a"),
        ArticleText.of("a", "b", {"x": ""}),
        ArticleText.of("a", "b", {"x": "1"}),
    ]
    assert len({text.hash for text in texts}) == len(texts)


def test_line_ends_become_lf_and_unstorable_characters_go() -> None:
    assert clean("a\r\nb\rc\x00\ud800d\n") == "a\nb\ncd\n"


def test_composed_and_decomposed_letters_stay_as_typed() -> None:
    assert clean("é e\u0301") == "é e\u0301"


def test_bidi_controls_stay() -> None:
    assert clean("\u202eabc\u2069") == "\u202eabc\u2069"


@given(ANY_TEXT)
def test_cleaning_is_done_once_and_can_be_stored(text: str) -> None:
    cleaned = clean(text)
    assert clean(cleaned) == cleaned
    assert "\0" not in cleaned
    assert "\r" not in cleaned
    cleaned.encode("utf-8")


@given(ANY_TEXT, ANY_TEXT)
def test_equal_hashes_mean_equal_texts(left: str, right: str) -> None:
    first, second = ArticleText.of("t", left), ArticleText.of("t", right)
    assert (first.hash == second.hash) == (first.body == second.body)


@pytest.mark.parametrize("title", ["", "   ", "\n\t", "\x00", "\ud800", "\u200b\u202e"])
def test_an_empty_title_is_refused(title: str) -> None:
    with pytest.raises(BadInput, match="title is empty"):
        ArticleText.of(title, "text")


def test_a_title_is_one_line() -> None:
    assert ArticleText.of("  Refunds\r\n for  all ", "x").title == "Refunds for all"


def test_over_long_texts_are_refused() -> None:
    with pytest.raises(BadInput, match="shorten"):
        ArticleText.of("x" * (TITLE_LIMIT + 1), "")
    with pytest.raises(BadInput, match="split"):
        ArticleText.of("x", "y" * (BODY_LIMIT + 1))


def test_blank_lines_are_no_text() -> None:
    assert ArticleText.of("x", " \n\n").is_empty
    assert not ArticleText.of("x", "a").is_empty
