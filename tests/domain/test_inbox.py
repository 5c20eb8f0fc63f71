"""The order of what waits for review: each fact can only bring a text nearer to the top."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from kbstudio.domain.inbox import Facts, Group, Level, group_of, in_order, rank

KINDS = ("numbers", "words", "links", "variables", "steps")
facts = st.builds(
    Facts,
    change=st.sampled_from(("", "meaning", "wording", "typo")),
    touched=st.frozensets(st.sampled_from(KINDS)),
    first=st.booleans(),
    must_fixes=st.integers(0, 50),
    customers=st.booleans(),
    weight=st.integers(0, 10_000),
    languages=st.integers(1, 100),
    links=st.integers(0, 10_000),
    waited=st.floats(0, 1e6),
    left=st.none() | st.floats(-1e6, 1e6),
)


@given(facts)
def test_every_number_is_from_0_to_100_and_always_the_same(text: Facts) -> None:
    place = rank(text)
    assert all(0 <= number <= 100 for number in (place.risk, place.reach, place.age, place.total))
    assert rank(text) == place


@given(facts, st.integers(0, 1000), st.floats(0, 1e5))
def test_more_of_any_fact_never_moves_a_text_down(text: Facts, more: int, hours: float) -> None:
    grown = [
        replace(text, touched=frozenset(KINDS)),
        replace(text, first=True),
        replace(text, customers=True),
        replace(text, must_fixes=text.must_fixes + more),
        replace(text, weight=text.weight + more),
        replace(text, languages=text.languages + more),
        replace(text, links=text.links + more),
        replace(text, waited=text.waited + hours),
        replace(text, left=None if text.left is None else text.left - hours),
        replace(text, change="meaning"),
    ]
    assert all(rank(each).total >= rank(text).total for each in grown)


@given(st.lists(facts, max_size=12))
def test_the_order_keeps_groups_together_and_holds_everything_once(texts: list[Facts]) -> None:
    order = in_order([(text, f"KB-{number}") for number, text in enumerate(texts)])
    assert sorted(order) == list(range(len(texts)))
    groups = [list(Group).index(group_of(texts[number])) for number in order]
    assert groups == sorted(groups)


@given(facts)
def test_overdue_is_older_than_anything_that_is_not(text: Facts) -> None:
    assert rank(replace(text, left=-0.5)).age > rank(replace(text, left=0.5)).age


def test_a_slip_that_touches_a_number_is_no_typo() -> None:
    slip = Facts(change="typo")
    assert group_of(slip) is Group.TYPO
    assert group_of(replace(slip, touched=frozenset({"numbers"}))) is not Group.TYPO
    assert group_of(replace(slip, must_fixes=1)) is not Group.TYPO
    assert group_of(replace(slip, exceptions=1)) is not Group.TYPO
    assert group_of(replace(slip, first=True)) is not Group.TYPO


def test_a_changed_number_that_customers_read_is_high_and_first() -> None:
    text = Facts("meaning", frozenset({"numbers"}), customers=True, weight=42, links=3, languages=4, waited=26, left=6)
    assert rank(text).level is Level.HIGH
    assert group_of(text) is Group.FIRST
    assert rank(Facts("wording")).level is Level.LOW
