import pytest
from hypothesis import given
from hypothesis import strategies as st

from kbstudio.text.search.titles import likeness, match, pieces, telling_words

WORDS = st.text(alphabet="abcdefghijklmnop", min_size=4, max_size=12)


@given(WORDS, st.data())
def test_a_word_with_one_wrong_letter_still_holds_one_of_the_pieces(word: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(word) - 1))
    wrong = word[:place] + "z" + word[place + 1 :]
    assert any(piece in wrong for piece in pieces(word))


@given(WORDS, st.data())
def test_two_neighbours_exchanged_leave_a_piece_to_find_it_by(word: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(word) - 2))
    wrong = word[:place] + word[place + 1] + word[place] + word[place + 2 :]
    assert any(piece in word for piece in pieces(wrong))


@given(st.lists(WORDS, min_size=1, max_size=5))
def test_a_title_fits_its_own_words_in_any_order(words: list[str]) -> None:
    assert match(words[::-1], " ".join(words)) == 1.0


@given(st.text(max_size=40), st.text(max_size=40))
def test_likeness_is_a_share_and_the_same_from_both_sides(left: str, right: str) -> None:
    assert 0 <= likeness(left, right, "en") <= 1
    assert likeness(left, right, "en") == pytest.approx(likeness(right, left, "en"))


def test_what_begins_like_a_word_fits_better_than_what_holds_it() -> None:
    assert match(["light"], "lights out") > match(["light"], "moonlight") > match(["ligth"], "light") > 0.55
    assert match(["bill"], "router") < 0.55
    assert match([], "router") == match(["bill"], "") == 0


def test_endings_and_order_do_not_make_another_title() -> None:
    assert likeness("Refund of cancelled orders", "Cancelled order: refunds", "en") > 0.9
    assert likeness("Refund of cancelled orders", "Router lights", "en") < 0.5
    assert telling_words("Is it on?", "en") == ()


def test_a_letter_left_out_or_typed_twice_is_forgiven() -> None:
    assert match(["refnd"], "when we refund, and how much") > 0.55
    assert match(["refuund"], "refund window") > 0.55
