"""Where a comment stands in a text that went on without it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kbstudio.text.compare.anchors import Place, block_at, place_of
from kbstudio.text.compare.identity import carry, identified
from kbstudio.text.markdown.scan import Block
from tests.text.compare.test_invariants import TEXTS

PARAGRAPHS = (
    "Ask the customer to unplug the router and wait thirty seconds before plugging it in again.",
    "Посмотрите на индикатор сети спереди: он второй сверху и мигает, пока роутер запускается.",
    "בקשו מהלקוחות לנתק את הנתב מהחשמל, לחכות שלושים שניות ולחבר אותו שוב לחשמל.",
    "Proszę zapisać wizytę i powtórzyć klientowi datę, porę dnia i adres, pod który przyjedzie technik.",
    "- Write down which light the customer saw, and what the customer was promised by whom.",
)
WORDS = "the light is red the light is green the light is red"


def only_block(text: str) -> Block:
    (block,) = identified(text)
    return block


@given(TEXTS, st.data())
def test_words_just_marked_are_found_where_they_were_marked(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    blocks = identified(text)
    number = block_at(blocks, start)
    if number is None or start == end:
        return
    offset = start - blocks[number].start
    found = place_of(text, text[start:end], blocks[number], offset)
    assert found is not None
    assert found == Place(start, end, exact=True)


@given(TEXTS, st.one_of(TEXTS, st.text(max_size=6)), st.data(), st.integers(-100, 10_000))
def test_every_place_is_within_the_text_and_quotes_what_it_says(
    text: str, quote: str, data: st.DataObject, offset: int
) -> None:
    block = data.draw(st.sampled_from([None, *identified(text)]))
    found = place_of(text, quote, block, offset)
    if found is None:
        assert block is None
        return
    assert 0 <= found.start <= found.end <= len(text)
    assert not found.exact or text[found.start : found.end] == quote
    if not found.exact:
        assert block is not None
        assert (block.start <= found.start) and (found.end <= block.end)


@given(TEXTS, st.integers(-5, 5_000))
def test_the_block_at_a_place_holds_it_or_is_the_next(text: str, start: int) -> None:
    blocks = identified(text)
    number = block_at(blocks, start)
    if number is None:
        assert all(block.end <= start for block in blocks)
        return
    assert start < blocks[number].end
    assert number == 0 or blocks[number - 1].end <= start


@given(st.permutations(PARAGRAPHS), st.permutations(PARAGRAPHS), st.data())
def test_words_go_along_when_their_block_moves(before: list[str], after: list[str], data: st.DataObject) -> None:
    old, new = ("\n\n".join(parts) + "\n" for parts in (before, after))
    old_blocks, new_blocks = identified(old), identified(new)
    number = data.draw(st.integers(0, len(old_blocks) - 1))
    start = data.draw(st.integers(old_blocks[number].start, old_blocks[number].end - 3))
    end = data.draw(st.integers(start + 1, old_blocks[number].end - 2))
    carried = [new_blocks[place] for place, each in enumerate(carry(old, new)) if each.origin == number]
    assert len(carried) == 1
    found = place_of(new, old[start:end], carried[0], start - old_blocks[number].start)
    wanted = new.index(before[number].strip()) + start - old.index(before[number].strip())
    assert found == Place(wanted, wanted + end - start, exact=True)


@given(st.integers(0, len(WORDS)))
def test_of_several_places_the_nearest_is_the_one(offset: int) -> None:
    found = place_of(WORDS, "the light is", only_block(WORDS), offset)
    assert found is not None
    places = [at for at in range(len(WORDS)) if WORDS.startswith("the light is", at)]
    assert abs(found.start - offset) == min(abs(at - offset) for at in places)


def test_between_two_places_just_as_near_the_first_is_taken() -> None:
    text = "ab--ab"
    assert place_of(text, "ab", only_block(text), 2) == Place(0, 2, exact=True)
    assert place_of(text, "ab", only_block(text), 3) == Place(4, 6, exact=True)


def test_the_same_words_in_another_block_are_not_taken_while_its_block_stands() -> None:
    text = "Wait half a minute.\n\nThen wait ten seconds.\n"
    first, _second = identified(text)
    assert place_of(text, "ten seconds", first, 5) == Place(0, len("Wait half a minute."), exact=False)


def test_words_are_followed_into_the_other_half_of_a_paragraph_that_was_split() -> None:
    old = "Wait thirty seconds. Then call the customer back within the hour.\n"
    new = old.replace(". Then", ".\n\nThen")
    origins = [each.origin for each in carry(old, new)]
    first = identified(new)[origins.index(0)]
    at = new.index("call the customer")
    assert place_of(new, "call the customer", first, old.index("call")) == Place(at, at + 17, exact=True)


@pytest.mark.parametrize(
    ("text", "quote", "wanted"),
    [
        ("Then wait for thirty seconds.\n", "thirty seconds", Place(14, 28, exact=True)),
        ("Wait thirty seconds. Or wait thirty seconds.\n", "thirty seconds", None),
        ("Wait ten.\n", "ten", None),
        ("Wait.\n", "thirty seconds", None),
        ("Wait.\n", "", None),
        ("", "thirty seconds", None),
    ],
)
def test_words_whose_block_is_gone(text: str, quote: str, wanted: Place | None) -> None:
    assert place_of(text, quote, None, 0) == wanted


def test_a_comment_on_a_whole_block_is_that_block() -> None:
    text = "One.\n\nTwo.\n"
    second = identified(text)[1]
    assert place_of(text, "", second, 3) == Place(second.start, second.end, exact=False)


def test_words_marked_with_the_empty_line_before_them_are_found() -> None:
    text = "One.\n\nWait ten seconds.\n"
    second = identified(text)[1]
    assert place_of(text, "\nWait", second, -1) == Place(5, 10, exact=True)


def test_a_very_long_quote_of_one_letter_is_found_at_once() -> None:
    text = "a" * 200_000
    assert place_of(text, "a" * 5_000, only_block(text), 70_000) == Place(70_000, 75_000, exact=True)


def test_words_that_reach_into_the_next_block_are_found() -> None:
    text = "Wait ten seconds.\n\nCall the customer.\n"
    quote = "seconds.\n\nCall"
    assert place_of(text, quote, identified(text)[0], 9) == Place(9, 9 + len(quote), exact=True)
