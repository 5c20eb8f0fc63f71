"""What a save that meets a newer version offers, and how much of it there is to decide."""

from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from kbstudio.domain.errors import Unavailable
from tests.support.studios import BODY
from tests.ui.editor.desk import Desk, desk, fail, type_at_head

__all__ = ["desk"]


def test_edits_of_the_same_place_are_counted(qtbot: QtBot, desk: Desk) -> None:
    editor = desk.open()
    type_at_head(qtbot, editor, "Mine. ")
    desk.studio.writing.save(desk.code, "en", by="noa", body=f"Theirs. {BODY}")
    editor.save()
    assert " 1 place" in editor.view.notices.text
    with qtbot.waitSignal(editor.merge_requested) as asked:
        editor.view.notices.button("Merge…").click()
    assert asked.args == [("Refund window", f"Mine. {BODY}"), 1]


def test_edits_of_different_places_are_said_to_go_together(qtbot: QtBot, desk: Desk) -> None:
    editor = desk.open()
    type_at_head(qtbot, editor, "Mine. ")
    desk.studio.writing.save(desk.code, "en", by="noa", body=f"{BODY}\nTheirs.\n")
    editor.save()
    assert "No place was changed by both of you" in editor.view.notices.text


def test_the_offer_stands_where_the_base_cannot_be_read(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    editor = desk.open()
    type_at_head(qtbot, editor, "Mine. ")
    desk.studio.writing.save(desk.code, "en", by="noa", body="Theirs.\n")
    monkeypatch.setattr(desk.studio.history, "version", partial(fail, Unavailable("Away.")))
    editor.save()
    assert editor.view.notices.text == "Noa saved version 2 meanwhile. Your text is still here."


def test_a_text_that_is_in_a_saved_merge_gives_way(qtbot: QtBot, desk: Desk) -> None:
    editor = desk.open()
    type_at_head(qtbot, editor, "Mine. ")
    desk.studio.writing.save(desk.code, "en", by="noa", body="Theirs.\n")
    editor.save()
    editor.take_merged(desk.code, "en", ("Refund window", f"Mine. {BODY}"))
    assert not editor.unsaved
    assert editor.view.notices.text == ""
    assert desk.left_behind() == []
