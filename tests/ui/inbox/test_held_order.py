"""Lists never jump while one reads."""

from hypothesis import given
from hypothesis import strategies as st

from kbstudio.domain.inbox import Group
from kbstudio.ui.inbox.held_order import arranged

places = st.lists(st.tuples(st.integers(0, 20), st.sampled_from(Group)), unique_by=lambda place: place[0], max_size=15)


@given(places, places)
def test_a_list_that_is_read_loses_rows_and_gets_none(
    wanted: list[tuple[int, Group]], shown: list[tuple[int, Group]]
) -> None:
    held = arranged(wanted, shown, still=True)
    if shown:
        assert [place for place in shown if place in held.places] == list(held.places)
        assert held.new == len({key for key, _group in wanted} - {key for key, _group in shown})
    assert 0 <= held.moved <= len(held.places)


@given(places)
def test_nothing_is_new_or_moved_in_the_order_wanted(wanted: list[tuple[int, Group]]) -> None:
    held = arranged(wanted, wanted, still=True)
    assert (held.places, held.new, held.moved) == (tuple(wanted), 0, 0)


def test_one_text_that_goes_to_the_top_is_one_that_moved() -> None:
    shown = [(key, Group.NEXT) for key in "abcd"]
    assert arranged([("d", Group.NEXT), *shown[:3]], shown, still=True).moved == 1
    assert arranged([("d", Group.FIRST), *shown[:3]], shown, still=True).moved == 1
    assert arranged([("d", Group.FIRST), *shown[:3]], shown, still=False).places[0] == ("d", Group.FIRST)
