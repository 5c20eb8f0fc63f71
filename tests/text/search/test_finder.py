"""Names found by typing: words in any order, unfinished, mistyped, in any script, on the wrong keyboard."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kbstudio.text.search.finder import Finder
from kbstudio.text.search.layouts import on_other_keyboards
from kbstudio.text.search.matching import match, phrase, query_words

ACTIONS = Finder(
    ["New article…", "Open article…", "Compare versions", "Preview", "Submit for review…", "Show as agents see it"],
    ["", "find", "difference", "", "ask", "look"],
)
NAMES = [
    "Router light is red or off",
    "Bills & charges",
    "Łódź: otwarcie",
    "החזר כספי לַלָּקוֹחַ",
    "Возврат средств",
    "Élan",
]
FOREIGN = Finder(NAMES)

words = st.text("abcdeй", min_size=1, max_size=9)
names = st.lists(words, min_size=1, max_size=5).map(" ".join)
anything = st.text(max_size=60)


def positions(finder: Finder, typed: str) -> list[int]:
    return [found.position for found in finder.find(typed, 10)]


@pytest.mark.parametrize(
    ("typed", "first"),
    [("open", 1), ("art op", 1), ("rev", 4), ("opne", 1), ("comapre ver", 2), ("difference", 2), ("see it", 5)],
)
def test_what_was_meant_comes_first(typed: str, first: int) -> None:
    assert positions(ACTIONS, typed)[0] == first


def test_a_beginning_comes_before_the_middle_and_that_before_a_slip() -> None:
    assert positions(Finder(["preview", "revise", "a review", "revew"]), "revi") == [1, 2, 0]
    assert positions(Finder(["restart", "reboot", "retsart"]), "restrt") == [0]


def test_slips_are_forgiven_only_where_nothing_fits_without() -> None:
    finder = Finder(["refund", "refuse"])
    assert [found.nearly for found in finder.find("refund", 5)] == [False]
    assert [found.nearly for found in finder.find("refnud", 5)] == [True]


def test_words_that_are_not_shown_count_where_no_name_fits() -> None:
    finder = Finder(["About", "Take back"], ["", "no longer asked about"])
    assert positions(finder, "about") == [0]
    assert positions(finder, "longer") == [1]
    assert positions(finder, "lo") == []


@pytest.mark.parametrize("typed", ["", " ", "…", "zzzz", "open zzzz", "KB-9"])
def test_nothing_is_found_for_what_fits_nothing(typed: str) -> None:
    assert positions(ACTIONS, typed) == []


@pytest.mark.parametrize(
    ("typed", "name", "shown"),
    [
        ("lodz", 2, ["Łódź"]),
        ("otw", 2, ["otw"]),
        ("ללקוח", 3, ["לַלָּקוֹחַ"]),
        ("כספ", 3, ["כספ"]),
        ("возврат", 4, ["Возврат"]),
        ("редств", 4, ["редств"]),
        ("elan", 5, ["Élan"]),
        ("el", 5, ["Él"]),
        ("red rou", 0, ["Rou", "red"]),
    ],
)
def test_the_letters_that_fit_are_told(typed: str, name: int, shown: list[str]) -> None:
    found = FOREIGN.find(typed, 1)[0]
    assert found.position == name
    assert [NAMES[name][start:end] for start, end in found.spans] == shown


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("руддщ", "hello"), ("ךןנרשרט", "library"), ("vjzr", "החזר"), ("djpdhfn", "возврат")],
)
def test_the_wrong_keyboard_is_seen_through(typed: str, meant: str) -> None:
    assert meant in on_other_keyboards(typed)


@given(names, st.randoms(use_true_random=False))
def test_the_words_of_a_name_find_it_in_any_order(name: str, chance: random.Random) -> None:
    shuffled = name.split()
    chance.shuffle(shuffled)
    assert positions(Finder([name]), " ".join(shuffled)) == [0]


@given(names, st.data())
def test_beginnings_of_words_find_it(name: str, data: st.DataObject) -> None:
    typed = [word[: data.draw(st.integers(1, len(word)))] for word in name.split()]
    found = Finder([name]).find(" ".join(typed), 1)
    assert found
    assert not found[0].nearly


@given(st.text("abcde", min_size=4, max_size=7), st.integers(0, 6), st.sampled_from(["less", "more", "other", "swap"]))
def test_one_slip_is_forgiven_anywhere(word: str, at: int, slip: str) -> None:
    at = min(at, len(word) - 1)
    typed = {
        "less": word[:at] + word[at + 1 :],
        "more": f"{word[:at]}z{word[at:]}",
        "other": f"{word[:at]}z{word[at + 1 :]}",
        "swap": word[:at] + word[at : at + 2][::-1] + word[at + 2 :],
    }[slip]
    assert len(typed) < 4 or positions(Finder([word]), typed) == [0]


@given(st.lists(anything, max_size=6), anything)
def test_what_is_told_lies_within_the_name(known: list[str], typed: str) -> None:
    for found in Finder(known).find(typed, 5):
        last = 0
        for start, end in found.spans:
            assert last <= start < end <= len(known[found.position])
            last = end


@given(st.lists(names, min_size=1, max_size=12), words)
def test_the_finder_agrees_with_looking_at_every_name(known: list[str], typed: str) -> None:
    strictly = [at for at, name in enumerate(known) if match(query_words(typed), phrase(name), forgiving=False)]
    nearly = [at for at, name in enumerate(known) if match(query_words(typed), phrase(name))]
    assert sorted(found.position for found in Finder(known).find(typed, 20)) == (strictly or nearly)


@given(st.text("abc ", max_size=20), st.text("abc ", max_size=20))
def test_a_better_fit_is_never_behind_a_worse_one(one: str, other: str) -> None:
    found = Finder([one, other]).find("abca", 2)
    assert [each.nearly for each in found] == sorted(each.nearly for each in found)


@given(st.text("abcdefghijklmnopqrstuvwxyz", min_size=1))
def test_a_keyboard_set_right_again_gives_the_same_letters(typed: str) -> None:
    hebrew, russian = on_other_keyboards(typed)
    assert on_other_keyboards(russian) == (typed,)
    assert on_other_keyboards(hebrew) in ((typed,), ()) or "q" in typed or "w" in typed


def test_a_title_of_ten_thousand_letters_costs_no_more_than_its_beginning() -> None:
    finder = Finder(["x" * 10_000, "a b " * 5_000])
    assert positions(finder, "xxx") == [0]
    assert positions(finder, "b a") == [1]
