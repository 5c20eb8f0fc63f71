"""A translation put together from blocks: what is not touched stays, what is put in stands where it belongs."""

import hypothesis.strategies as st
import pytest
from hypothesis import given

from kbstudio.text.compare.identity import identified
from kbstudio.text.translation.composing import Insertion, compose

_TEXT = "# H\n\nOne.\n\n- a\n- b\n\nTwo."


def test_nothing_asked_changes_nothing() -> None:
    made = compose(_TEXT, {})
    assert made.text == _TEXT
    assert made.origins == (0, 1, 2, 3, 4)


def test_a_block_is_replaced_where_it_stands() -> None:
    made = compose(_TEXT, {1: "Eins.\n\nZwei."})
    assert made.text == "# H\n\nEins.\n\nZwei.\n\n- a\n- b\n\nTwo."
    assert made.replaced == {1: (1, 2)}
    assert made.origins == (0, 1, None, 2, 3, 4)


@pytest.mark.parametrize(
    ("after", "text", "tight", "expected"),
    [
        (None, "Top.", False, "Top.\n\n# H\n\nOne.\n\n- a\n- b\n\nTwo."),
        (1, "More.", False, "# H\n\nOne.\n\nMore.\n\n- a\n- b\n\nTwo."),
        (2, "- new", True, "# H\n\nOne.\n\n- a\n- new\n- b\n\nTwo."),
        (3, "- new", True, "# H\n\nOne.\n\n- a\n- b\n- new\n\nTwo."),
        (4, "End.", False, "# H\n\nOne.\n\n- a\n- b\n\nTwo.\n\nEnd."),
    ],
)
def test_a_block_is_put_in(after: int | None, text: str, tight: bool, expected: str) -> None:
    made = compose(_TEXT, {}, [Insertion("x", after, text, tight)])
    assert made.text == expected
    assert [None if place in made.inserted["x"] else "" for place in made.inserted["x"]] == [None]
    assert made.origins[made.inserted["x"][0]] is None


def test_what_would_run_on_into_the_block_above_stands_apart() -> None:
    assert compose("One.\n# H\nTwo.\n", {1: ""}).text == "One.\n\nTwo.\n"
    assert compose("One.\n# H\n", {1: "Anders."}).text == "One.\n\nAnders.\n"


def test_several_at_one_place_keep_their_order() -> None:
    made = compose("One.\n", {}, [Insertion("a", 0, "Two."), Insertion("b", 0, "Three.")])
    assert made.text == "One.\n\nTwo.\n\nThree.\n"
    assert made.inserted == {"a": (1,), "b": (2,)}


def test_a_block_taken_out_leaves_one_empty_line() -> None:
    made = compose("One.\n\nTwo.\n\nThree.\n", {1: ""})
    assert made.text == "One.\n\nThree.\n"
    assert made.origins == (0, 2)


def test_a_first_text_is_made_of_what_is_put_in() -> None:
    made = compose("", {}, [Insertion("h", None, "# H"), Insertion("p", None, "One."), Insertion("q", None, "> Q")])
    assert made.text == "# H\n\nOne.\n\n> Q\n"
    assert made.inserted == {"h": (0,), "p": (1,), "q": (2,)}


_BLOCKS = st.lists(
    st.sampled_from(["# H\n", "One line.\n", "- item\n", "| a | b |\n", "> said\n", "```\ncode\n```\n", "\n"]),
    max_size=8,
).map("".join)


@given(_BLOCKS, st.data())
def test_what_is_not_touched_stays_word_for_word(text: str, data: st.DataObject) -> None:
    blocks = identified(text)
    places = range(len(blocks))
    replaced = data.draw(st.dictionaries(st.sampled_from(places), st.sampled_from(["", "Anders."]))) if blocks else {}
    made = compose(text, replaced)
    after = identified(made.text)
    for block, origin in zip(after, made.origins, strict=True):
        if origin is not None and origin not in replaced:
            old = blocks[origin]
            assert made.text[block.start : block.end].strip() == text[old.start : old.end].strip()
    kept = [origin for origin in made.origins if origin is not None]
    assert kept == sorted(kept)


@given(_BLOCKS)
def test_an_empty_order_gives_the_text_itself(text: str) -> None:
    assert compose(text, {}).text == text
