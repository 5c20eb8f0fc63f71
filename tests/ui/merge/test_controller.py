"""A merge from what was typed to the next version: decided, closed and reopened, overtaken, saved."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from kbstudio.desktop import kept
from kbstudio.desktop.kept import FILE_NAME, KeptKey, KeptText
from kbstudio.domain.errors import Unavailable
from kbstudio.places import state_folder
from kbstudio.text.compare.merge_choices import Decision
from kbstudio.text.compare.merge_places import Choice
from kbstudio.ui.merge.controller import MergeController
from kbstudio.ui.widgets.empty_state import EmptyState
from tests.ui.merge.conftest import BASE, MINE, THEIRS, MergeDesk


def decide_all(merge: MergeController, choice: Choice = Choice.MINE) -> None:
    assert merge.choices is not None
    for number in merge.choices.open:
        merge.view.area.go_to(number)
        merge.view.area.choose(choice)


def test_the_result_becomes_the_next_version(qtbot: QtBot, merge_desk: MergeDesk) -> None:
    merge = merge_desk.open()
    merge.save()
    assert merge_desk.saved() == (2, THEIRS)
    decide_all(merge)
    with qtbot.waitSignal(merge.saved) as saved:
        merge_desk.actions["save"].trigger()
    assert (saved.args or [])[0] == ("Calls", MINE)
    assert merge_desk.saved() == (3, MINE.replace("Calls", "All calls"))


def test_closing_keeps_what_was_decided(merge_desk: MergeDesk) -> None:
    merge = merge_desk.open()
    assert merge.choices is not None
    first = merge.choices.open[0]
    merge.view.area.go_to(first)
    merge.view.area.choose(Choice.THEIRS)
    merge_desk.close()

    for again in (merge_desk.open(), merge_desk.open(typed=None)):
        assert again.choices is not None
        assert again.choices.decision(first) == Decision(Choice.THEIRS)
        assert len(again.choices.open) == 1


def test_what_was_decided_about_the_same_place_holds_when_more_was_typed(merge_desk: MergeDesk) -> None:
    decide_all(merge_desk.open())
    merge_desk.close()
    again = merge_desk.open(typed=("Calls", f"{MINE}\nOne more line.\n"))
    assert again.choices is not None
    assert again.choices.open == ()


def test_a_third_version_meets_the_result(merge_desk: MergeDesk) -> None:
    merge = merge_desk.open()
    decide_all(merge)
    third = THEIRS.replace("at nine", "at ten").replace("It costs", "Each costs")
    merge_desk.studio.writing.save(merge_desk.code, "en", by="noa", body=third, based_on=2)
    merge.save()
    assert merge_desk.saved() == (3, third)
    assert merge.choices is not None
    assert [merge.choices.plan.places[n].mine for n in merge.choices.open] == [
        "We open at seven.\n",
        "It costs eleven.\n",
    ]
    assert (
        "Noa\u2069 saved version 3 meanwhile. What you decided stands; 2 place" in merge.view.inspector._happened.text()
    )

    decide_all(merge)
    merge.save()
    number, body = merge_desk.saved()
    assert number == 4
    assert "- phone\n- pen\n" in body
    assert "All calls" in body


def test_a_merge_that_was_overtaken_is_reopened_as_it_was(merge_desk: MergeDesk) -> None:
    merge = merge_desk.open()
    decide_all(merge, Choice.THEIRS)
    merge_desk.studio.writing.save(merge_desk.code, "en", by="noa", body=THEIRS + "\nThird.\n", based_on=2)
    merge.save()
    assert merge.choices is not None
    wanted = merge.choices.result()
    merge_desk.close()
    again = merge_desk.open()
    assert again.choices is not None
    assert again.choices.result() == wanted


def test_kept_copies_of_what_was_typed_go_with_the_save(merge_desk: MergeDesk) -> None:
    file = state_folder() / FILE_NAME
    key = KeptKey(merge_desk.studio.library.id, merge_desk.code, "en", "maya")
    for name, body in (("a", MINE), ("b", "Something else.\n")):
        kept.keep(file, KeptText(name, key, "Calls", body, 1, datetime.now(UTC)))
    merge = merge_desk.open()
    decide_all(merge)
    merge.save()
    assert [text.id for text in kept.find(file, key)] == ["b"]
    merge_desk.close()
    assert list((state_folder() / "merges").iterdir()) == []


def test_a_library_that_is_away_loses_nothing(merge_desk: MergeDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    merge = merge_desk.open()
    decide_all(merge)

    def away(*_args: object, **_values: object) -> None:
        raise Unavailable("The library does not answer.")

    with monkeypatch.context() as server:
        server.setattr(merge_desk.studio.writing, "save", away)
        merge.save()
    assert "does not answer" in merge.view.inspector.reason
    assert merge.may_save
    merge.save()
    assert merge_desk.saved()[0] == 3


def test_a_library_that_was_away_is_asked_again(merge_desk: MergeDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    def away(*_args: object, **_values: object) -> None:
        raise Unavailable("The library does not answer.")

    with monkeypatch.context() as server:
        server.setattr(merge_desk.studio.history, "version", away)
        merge = merge_desk.open()
        assert not merge.view.is_shown
    merge.view.findChildren(EmptyState)[0].findChildren(QPushButton)[0].click()
    assert merge.view.is_shown


def test_a_newer_version_is_told_while_one_decides(merge_desk: MergeDesk) -> None:
    merge = merge_desk.open()
    saved = merge_desk.studio.writing.save(merge_desk.code, "en", by="noa", body=BASE, based_on=2)
    merge_desk.bus.publish(saved.changes, None)
    assert "saved version 3 meanwhile; it comes in when you save" in merge.view.inspector._happened.text()


def test_without_a_newer_version_there_is_nothing_to_merge(qtbot: QtBot, merge_desk: MergeDesk) -> None:
    merge = merge_desk.open()
    with qtbot.waitSignal(merge.given_up):
        merge.begin(("Calls", MINE), 2)


def test_without_anything_left_there_is_nothing_to_merge(qtbot: QtBot, merge_desk: MergeDesk) -> None:
    merge = merge_desk.open()
    decide_all(merge)
    merge.save()
    with qtbot.waitSignal(merge.given_up):
        merge.begin(None)


def test_titles_are_a_place_of_their_own(qtbot: QtBot, merge_desk: MergeDesk) -> None:
    studio, code = merge_desk.studio, merge_desk.code
    studio.writing.save(code, "en", by="noa", title="All Calls", body=BASE, based_on=2)
    merge = merge_desk.open(typed=("Calls and mail", BASE))
    assert merge.choices is not None
    assert [place.part for place in merge.choices.plan.places] == ["title"]
    if merge.choices.open:
        qtbot.keyClick(merge.view.area, Qt.Key.Key_4)
    merge.save()
    assert studio.writing.open(code, "en", by="maya").revision.text.title == "All Calls and mail"
