"""A change told in one line."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kbstudio.text.compare.glance import Piece, glances

words = st.lists(st.sampled_from(["teh", "the", "не", "להמתין", "10", "w", "ogóle", "a.", "\n\n", "- x"]), max_size=14)


def told(before: str, after: str) -> list[Piece]:
    (pieces,) = glances(before, after, 3)
    return list(pieces)


@pytest.mark.parametrize(
    ("before", "after", "old", "new"),
    [
        ("Please press teh button now.", "Please press the button now.", "teh", "the"),
        ("в приложени банка", "в приложении банка", "приложени", "приложении"),
        ("אנא להמתיו לנציג", "אנא להמתין לנציג", "להמתיו", "להמתין"),
        ("to wogóle nie", "to w ogóle nie", "wogóle", "w ogóle"),
    ],
)
def test_a_slip_is_told_with_the_words_around_it(before: str, after: str, old: str, new: str) -> None:
    pieces = told(before, after)
    assert ("old", old) in pieces
    assert ("new", new) in pieces
    assert pieces[0] == ("same", before[: before.index(old)])


def test_words_far_from_the_change_are_left_out() -> None:
    pieces = told("one two three " * 30 + "teh end", "one two three " * 30 + "the end")
    assert pieces[0][1].startswith("…")
    assert len(pieces[0][1]) < 40


@given(words, words)
def test_nothing_old_is_told_as_new(before: list[str], after: list[str]) -> None:
    left, right = " ".join(before), " ".join(after)
    for pieces in glances(left, right, 5):
        assert all(kind in {"same", "old", "new"} for kind, _text in pieces)
        new = "".join("".join(text for kind, text in pieces if kind == "new").split()).replace("…", "")
        assert set(new) <= set(right)


@given(words)
def test_the_same_text_has_nothing_to_tell(text: list[str]) -> None:
    assert glances(" ".join(text), " ".join(text), 3) == ()
