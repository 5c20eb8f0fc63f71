"""Notices above the text: the newest is shown, none gets lost."""

import pytest
from pytestqt.qtbot import QtBot

from kbstudio.ui.editor.notice_bar import NoticeAction, NoticeBar


@pytest.fixture
def bar(qtbot: QtBot) -> NoticeBar:
    made = NoticeBar()
    qtbot.addWidget(made)
    return made


def test_an_unanswered_notice_comes_back_when_a_newer_one_is_answered(bar: NoticeBar) -> None:
    bar.show_notice("Text recovered.", [NoticeAction("Keep", lambda: None)], topic="kept")
    bar.show_notice("The server is away.", [NoticeAction("Well", lambda: None)], topic="save")
    assert bar.text == "The server is away."
    bar.button("Well").click()
    assert bar.text == "Text recovered."
    bar.button("Keep").click()
    assert bar.text == ""


def test_a_notice_replaces_an_older_one_on_the_same_thing(bar: NoticeBar) -> None:
    bar.show_notice("Once.", topic="save")
    bar.show_notice("Twice.", topic="save")
    bar.withdraw("save")
    assert bar.text == ""


def test_what_no_longer_holds_goes_from_below_too(bar: NoticeBar) -> None:
    bar.show_notice("Below.", topic="kept")
    bar.show_notice("Above.", topic="save")
    bar.withdraw("kept")
    assert bar.text == "Above."
    bar.withdraw("save")
    assert bar.text == ""


def test_a_notice_for_a_while_goes_by_itself(qtbot: QtBot, bar: NoticeBar) -> None:
    bar.show_notice("Below.", topic="kept")
    bar.show_notice("Discarded.", topic="undo", milliseconds=30)
    qtbot.waitUntil(lambda: bar.text == "Below.", timeout=2000)
