"""Words are counted alike in every language, whatever marks stand in them."""

import hypothesis.strategies as st
import pytest
from hypothesis import given

from kbstudio.text.counting import count_words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        ("## Don't re-send it", 3),
        ("צה״ל שלח צ׳ק", 3),
        ("Ответьте по-русски: «да»", 3),
        ("Żółw, 3 dni!", 3),
        ("— … —", 0),
    ],
)
def test_marks_in_a_word_do_not_part_it(text: str, words: int) -> None:
    assert count_words(text) == words


@given(st.lists(st.text(alphabet="aбאż", min_size=1)))
def test_as_many_as_were_put_together(words: list[str]) -> None:
    assert count_words(", ".join(words)) == len(words)
