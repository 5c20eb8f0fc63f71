"""A market's text follows the text it inherits from: shared blocks take its words, own ones stay as they are."""

import hypothesis.strategies as st
import pytest
from hypothesis import given

from kbstudio.text.compare.identity import identified
from kbstudio.text.translation.following import Part, followed

_BASE = "# Returns\n\nWithin 30 days.\n\n- Ask for the number\n- Ask for the name\n\nThank them.\n"


def shared(*places: int | None) -> list[Part]:
    return [Part(place, own=False) for place in places]


def own(place: int | None) -> Part:
    return Part(place, own=True)


def test_a_market_that_is_begun_has_the_text_it_follows() -> None:
    made = followed(_BASE, "", [])
    assert made.text == _BASE
    assert made.parts == tuple(shared(0, 1, 2, 3, 4))
    assert set(made.origins) == {None}


def test_shared_blocks_take_the_new_words_and_own_ones_stay() -> None:
    market = _BASE.replace("Within 30 days.", "Within a month.")
    parts = [*shared(0), own(1), *shared(2, 3, 4)]
    made = followed(_BASE.replace("30", "14").replace("Thank them", "Thank them warmly"), market, parts)
    assert made.text == market.replace("Thank them", "Thank them warmly")
    assert made.parts == tuple(parts)
    assert made.origins == (0, 1, 2, 3, 4)


def test_a_new_block_comes_in_and_one_that_is_gone_goes() -> None:
    base = "# Returns\n\nBe kind.\n\nWithin 30 days.\n\n- Ask for the number\n\nThank them.\n"
    made = followed(base, _BASE, shared(0, 2, 3, None, 4))
    assert made.text == base
    assert made.origins == (0, None, 1, 2, 4)


def test_what_is_left_out_stays_out_and_what_was_added_stands_where_it_stood() -> None:
    market = "# Returns\n\nWithin 30 days.\n\nAsk in the shop.\n\n- Ask for the number\n- Ask for the receipt\n"
    parts = [*shared(0, 1), own(None), *shared(2), own(None)]
    made = followed(_BASE.replace("30", "14"), market, parts, left_out={3, 4})
    assert made.text == market.replace("30", "14")
    assert made.parts == tuple(parts)


def test_an_item_before_the_first_one_stays_in_its_list() -> None:
    market = _BASE.replace("- Ask for the number", "- Say hello\n- Ask for the number")
    made = followed(_BASE, market, [*shared(0, 1), own(None), *shared(2, 3, 4)])
    assert made.text == market


def test_an_own_block_whose_counterpart_is_gone_stays_where_it_stood() -> None:
    market = _BASE.replace("Within 30 days.", "Within a month.")
    base = _BASE.replace("Within 30 days.\n\n", "")
    made = followed(base, market, [*shared(0), own(None), *shared(1, 2, 3)])
    assert made.text == market


def test_a_fence_that_swallows_the_rest_leaves_the_text_as_it_is() -> None:
    market = "# Returns\n\n```\n\nWithin 30 days.\n"
    parts = [*shared(0), own(1)]
    assert followed(_BASE, market, parts).text == market


_LINES = [
    "One.",
    "Two words.",
    "- item",
    "- other",
    "1. first",
    "# Head",
    "## Sub",
    "> said",
    "| a | b |",
    "```",
    "---",
]
_ODD = ["    code", "<div>", "word", "", "", "* * *", "[a]: b", "Term\n: means"]
_LINE = st.sampled_from([*_LINES, *_ODD])
_TEXT = st.lists(_LINE, max_size=10).map("\n".join)


@given(_TEXT, st.booleans())
def test_a_market_with_nothing_of_its_own_is_the_text_it_follows(base: str, begun: bool) -> None:
    count = len(identified(base))
    made = followed(base, base if begun else "", shared(*range(count)) if begun else [])
    assert made.text == base
    assert made.parts == tuple(shared(*range(count)))


@given(_TEXT, _TEXT, st.data())
def test_following_twice_is_following_once_and_own_words_stay(base: str, market: str, data: st.DataObject) -> None:
    theirs, mine = identified(base), identified(market)
    places = st.none() | st.integers(0, len(theirs) - 1) if theirs else st.none()
    parts = data.draw(st.lists(st.builds(Part, places, st.booleans()), min_size=len(mine), max_size=len(mine)))
    left_out = data.draw(st.sets(st.integers(0, len(theirs))))
    made = followed(base, market, parts, left_out)
    again = followed(base, made.text, made.parts, left_out)
    assert (again.text, again.parts) == (made.text, made.parts)
    assert len(made.parts) == len(made.origins) == len(identified(made.text))
    for position, each in enumerate(parts):
        if each.own:
            assert market[mine[position].start : mine[position].end].rstrip("\n") in made.text


@pytest.mark.parametrize("old", ["Within 30 days.", "- Ask for the number", "Thank them."])
def test_own_blocks_keep_every_letter(old: str) -> None:
    new = old.replace(" ", "  ") + "\u00a0"
    market = _BASE.replace(old, new)
    parts = [Part(at, own=_BASE[block.start : block.end].strip() == old) for at, block in enumerate(identified(_BASE))]
    assert new in followed(_BASE, market, parts).text
