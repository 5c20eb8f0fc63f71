"""How many words two texts are apart."""

from hypothesis import given
from hypothesis import strategies as st

from kbstudio.ui.editor.words_apart import words_apart

TEXTS = st.lists(st.sampled_from(["router", "לקוח", "don't", "naïve", "7"]), max_size=12)


def test_words_are_counted_as_people_do() -> None:
    assert words_apart("Wait 10 seconds.", "Wait 30 seconds!") == 1
    assert words_apart("Wait.", "Wait, then try again.") == 3
    assert words_apart("Wait  here", "Wait,\nhere.") == 0
    assert words_apart("", "one two") == 2


def test_very_long_texts_are_counted_too() -> None:
    long = "word other " * 20_000
    assert words_apart(f"a {long}", f"{long} b") == 2


@given(TEXTS, TEXTS)
def test_it_is_a_distance(left: list[str], right: list[str]) -> None:
    one, other = " ".join(left), " ".join(right)
    apart = words_apart(one, other)
    assert (apart == 0) == (left == right)
    assert abs(len(left) - len(right)) <= apart <= max(len(left), len(right))
