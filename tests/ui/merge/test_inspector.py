"""Beside the merge: how far it is, and the reason why it cannot be saved yet."""

from pytestqt.qtbot import QtBot

from kbstudio.text.compare.merge_choices import Decision
from kbstudio.text.compare.merge_places import Choice
from tests.ui.merge.conftest import BASE, MINE, ShowMerge, choices


def test_nothing_can_be_saved_while_a_place_is_open(show_merge: ShowMerge) -> None:
    merge = choices()
    view = show_merge(merge)
    inspector = view.inspector
    assert not inspector.may_save
    assert inspector.reason.startswith("2 place")
    for number in merge.plan.conflicts:
        merge.decide(number, Decision(Choice.MINE))
    inspector.refresh()
    assert inspector.may_save
    assert inspector.reason == ""


def test_the_list_leads_to_a_place(qtbot: QtBot, show_merge: ShowMerge) -> None:
    merge = choices()
    view = show_merge(merge)
    view.inspector.places.setCurrentRow(1)
    assert view.area.current == merge.plan.conflicts[1]


def test_two_edits_that_go_together_are_only_to_be_confirmed(show_merge: ShowMerge) -> None:
    view = show_merge(choices(BASE, MINE, BASE.replace("Calls", "All calls")))
    assert view.inspector.may_save
    assert view._what.text() == "The two versions go together"
    shown = view.area._shown
    assert shown is not None
    assert sum(type(item) is int for item in shown.items) == len(shown.plan.places) == 4
