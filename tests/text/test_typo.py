"""Mended typos told from other words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kbstudio.text.typo import only_letters_changed


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("press teh button", "press the button"),
        ("в приложени", "в приложении"),
        ("wogóle nie", "w ogóle nie"),
        ("להמתיו רגע", "להמתין רגע"),
        ("One , two", "One, two"),
    ],
)
def test_a_mended_typo_is_one(before: str, after: str) -> None:
    assert only_letters_changed(before, after)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Call the customer", "Write to the customer"),
        ("one two three", "three two one"),
        ("the order number", "the number of the order"),
        ("", "A whole new text"),
    ],
)
def test_other_words_are_none(before: str, after: str) -> None:
    assert not only_letters_changed(before, after)


@given(st.text())
def test_an_equal_text_has_nothing_else(text: str) -> None:
    assert only_letters_changed(text, text)


@given(st.text())
def test_a_word_more_is_no_typo(text: str) -> None:
    assert not only_letters_changed(text, f"{text} something")
