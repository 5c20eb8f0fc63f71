"""What is typed and not saved: kept, offered, tried again, whatever the library or the disk does."""

import errno
import re
from functools import partial
from typing import Any

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from kbstudio.desktop import journal
from kbstudio.desktop.kept import FILE_NAME
from kbstudio.domain.changes import Changes
from kbstudio.domain.errors import Refused, Unavailable
from kbstudio.places import state_folder
from kbstudio.ui.editor import saving
from tests.support.studios import BODY
from tests.ui.editor.desk import Desk, desk, fail, type_at_head

__all__ = ["desk"]


def test_a_save_that_fails_keeps_the_text_and_can_be_tried_again(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    editor = desk.open()
    type_at_head(qtbot, editor, "Kept ")
    with monkeypatch.context() as away:
        away.setattr(desk.studio.writing, "save", partial(fail, Refused("The rules are against it.")))
        editor.save()
    assert editor.view.notices.text == "The rules are against it. Your text is still here."
    assert not editor.waiting
    editor.view.notices.button("Try again").click()
    assert desk.saved() == f"Kept {BODY}"
    assert editor.view.notices.text == ""


def test_a_save_the_library_does_not_answer_to_is_tried_again_by_itself(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(saving, "FIRST_WAIT_MS", 20)
    editor = desk.open()
    type_at_head(qtbot, editor, "Kept ")
    with monkeypatch.context() as away:
        away.setattr(desk.studio.writing, "save", partial(fail, Unavailable("The server is away.")))
        editor.save()
        assert editor.view.notices.text.startswith("The server is away. Your text is still here;")
        assert editor.waiting
        assert editor.status.saved == "1 waiting"
        editor.show_waiting(3)
        assert editor.status.saved == "3 waiting"
    qtbot.waitUntil(lambda: not editor.waiting, timeout=5000)
    assert desk.saved() == f"Kept {BODY}"
    assert editor.view.notices.text == ""
    assert editor.status.safe
    assert desk.left_behind() == []


def test_a_save_whose_answer_was_lost_is_not_written_twice(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    editor = desk.open()
    type_at_head(qtbot, editor, "One ")
    really = desk.studio.writing.save

    def answer_lost(*args: Any, **values: Any) -> None:
        really(*args, **values)
        raise Unavailable("The server does not answer.")

    with monkeypatch.context() as away:
        away.setattr(desk.studio.writing, "save", answer_lost)
        editor.save()
    type_at_head(qtbot, editor, "two ")
    # Others hear of the version that was written; to its own writer it is no news.
    desk.bus.publish(Changes(frozenset({desk.code})))
    assert "meanwhile" not in editor.view.notices.text
    editor.show_connection(reachable=True)
    assert desk.saved() == f"One {BODY}"
    assert editor.unsaved
    editor.save()
    assert desk.saved() == f"One two {BODY}"
    assert [entry.revision for entry in desk.studio.history.of(desk.code, "en")] == [3, 2, 1]


def test_what_was_asked_to_be_saved_during_an_outage_is_saved_whole(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    editor = desk.open()
    type_at_head(qtbot, editor, "One ")
    with monkeypatch.context() as away:
        away.setattr(desk.studio.writing, "save", partial(fail, Unavailable("The server is away.")))
        editor.save()
        type_at_head(qtbot, editor, "two ")
        editor.save()
    editor.show_connection(reachable=True)
    assert desk.saved() == f"One two {BODY}"
    assert not editor.unsaved


def test_a_save_still_waiting_at_the_end_is_offered_at_the_next_start(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    editor = desk.open()
    type_at_head(qtbot, editor, "Kept ")
    with monkeypatch.context() as away:
        away.setattr(desk.studio.writing, "save", partial(fail, Unavailable("The server is away.")))
        editor.save()
        assert desk.left_behind() == [f"Kept {BODY}"]
    assert "Text recovered: 1 word" in desk.open().view.notices.text


def test_the_line_at_the_foot_says_where_the_text_is(qtbot: QtBot, desk: Desk) -> None:
    editor = desk.open()
    said = [editor.status.saved]
    editor.status.changed.connect(lambda: said.append(editor.status.saved))
    type_at_head(qtbot, editor, "Now")
    editor.flush()
    editor.show_connection(reachable=False)
    editor.show_connection(reachable=True)
    editor.save()
    editor.submit("New rule", "meaning")
    plain = [re.sub(r"\W*\d+.*", "", words) for words in said]
    steps = [words for words, before in zip(plain, ["", *plain], strict=False) if words != before]
    assert steps[0] == "Saved"
    assert [words for words in steps if words not in {"Saved", "Saving…"}] == [
        "Not saved yet",
        "On this computer",
        "Offline, kept on this computer",
        "On this computer",
        "With its reviewers",
    ]


def test_undoing_everything_typed_leaves_nothing_to_save(qtbot: QtBot, desk: Desk) -> None:
    editor = desk.open()
    type_at_head(qtbot, editor, "x")
    editor.flush()
    editor.view.edit.undo()
    assert editor.view.edit.text() == BODY
    assert not editor.unsaved
    assert desk.left_behind() == []


def test_a_full_disk_is_said_while_typing_goes_on(qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    editor = desk.open()

    def full(*_args: Any, **_values: Any) -> Any:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as disk:
        disk.setattr(journal.sqlite3, "connect", full)
        type_at_head(qtbot, editor, "Kept ")
        editor.flush()
        assert editor.status.saved == "Not kept: save now"
        assert editor.at_risk
        assert not editor.status.safe
        assert "disk of this computer is full" in editor.view.notices.text
        type_at_head(qtbot, editor, "too ")
        assert editor.view.edit.text() == f"Kept too {BODY}"
    editor.flush()
    assert editor.status.saved.startswith("On this computer")
    assert not editor.at_risk
    assert editor.view.notices.text == ""
    assert desk.left_behind() == [f"Kept too {BODY}"]


def test_a_copy_can_be_saved_elsewhere(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Any
) -> None:
    editor = desk.open()
    type_at_head(qtbot, editor, "Kept ")
    monkeypatch.setattr(desk.studio.writing, "save", partial(fail, Unavailable("Away.")))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(tmp_path / "copy.md"), ""))
    editor.save()
    editor.view.notices.button("Save a copy elsewhere…").click()
    assert (tmp_path / "copy.md").read_text("utf-8") == f"# Refund window\n\nKept {BODY}\n"


def test_unsaved_text_is_offered_and_never_put_in_by_itself(qtbot: QtBot, desk: Desk) -> None:
    desk.write_and_end(qtbot, "Lost? ")
    again = desk.open()
    assert again.view.edit.text() == BODY
    said = again.view.notices.text
    assert said.startswith("Text recovered: 1 word")
    assert "after version 1 was saved" in said
    assert again.status.saved.startswith("1 recovered text")
    again.view.notices.button("Keep").click()
    assert again.view.edit.text() == f"Lost? {BODY}"
    assert again.unsaved
    again.save()
    assert desk.saved() == f"Lost? {BODY}"
    assert desk.left_behind() == []


def test_the_offer_compares_with_what_is_saved(qtbot: QtBot, desk: Desk) -> None:
    desk.write_and_end(qtbot, "Lost? ")
    again = desk.open()
    type_at_head(qtbot, again, "Typed now. ")
    with qtbot.waitSignal(again.compare_requested) as compared:
        again.view.notices.button("Compare").click()
    assert [text[1] for text in compared.args or []] == [BODY, f"Lost? {BODY}"]
    assert again.view.notices.button("Keep").isVisibleTo(again.view)


def test_an_offer_stays_until_it_is_answered(qtbot: QtBot, desk: Desk) -> None:
    desk.write_and_end(qtbot, "Lost? ")
    desk.open()
    assert desk.left_behind() == [f"Lost? {BODY}"]


def test_typing_beside_an_offer_loses_neither_text(qtbot: QtBot, desk: Desk) -> None:
    desk.write_and_end(qtbot, "First. ")
    desk.write_and_end(qtbot, "Second. ")
    assert desk.left_behind() == [f"Second. {BODY}", f"First. {BODY}"]
    again = desk.open()
    assert "newest of 2" in again.view.notices.text
    again.view.notices.button("Discard").click()
    again.view.notices.button("Undo").click()
    again.view.notices.button("Discard").click()
    assert desk.left_behind() == [f"First. {BODY}"]


def test_keeping_a_text_puts_aside_what_was_typed_meanwhile(qtbot: QtBot, desk: Desk) -> None:
    desk.write_and_end(qtbot, "Before. ")
    again = desk.open()
    type_at_head(qtbot, again, "Meanwhile. ")
    again.view.notices.button("Keep").click()
    assert again.view.edit.text() == f"Before. {BODY}"
    assert "Text recovered" in again.view.notices.text
    again.save()
    assert desk.saved() == f"Before. {BODY}"
    assert desk.left_behind() == [f"Meanwhile. {BODY}"]


def test_what_others_saved_is_not_kept_as_typed(desk: Desk) -> None:
    editor = desk.open()
    outcome = desk.studio.writing.save(desk.code, "en", by="noa", body="Theirs.\n")
    desk.bus.publish(outcome.changes)
    editor.flush()
    assert desk.left_behind() == []


def test_a_text_saved_after_all_is_not_offered(qtbot: QtBot, desk: Desk) -> None:
    desk.write_and_end(qtbot, "Lost? ")
    desk.studio.writing.save(desk.code, "en", by="noa", body=f"Lost? {BODY}")
    assert desk.open().view.notices.text == ""
    assert desk.left_behind() == []


def test_unwanted_text_is_dropped_and_the_drop_can_be_undone(qtbot: QtBot, desk: Desk) -> None:
    desk.write_and_end(qtbot, "Lost? ")
    editor = desk.open()
    editor.view.notices.button("Discard").click()
    assert editor.view.notices.text == "The recovered text was discarded."
    editor.view.notices.button("Undo").click()
    assert "Text recovered" in editor.view.notices.text
    editor.view.notices.button("Discard").click()
    assert desk.left_behind() == []
    assert desk.open().view.notices.text == ""


def test_a_kept_text_meets_what_was_saved_since(qtbot: QtBot, desk: Desk) -> None:
    desk.write_and_end(qtbot, "Mine ")
    desk.studio.writing.save(desk.code, "en", by="noa", body="Theirs.\n")
    again = desk.open()
    assert "after version 1 was saved. Noa saved version 2 since." in again.view.notices.text
    again.view.notices.button("Keep").click()
    assert "Noa saved version 2 meanwhile" in again.view.notices.text
    again.save()
    assert desk.saved() == "Theirs.\n"
    assert "Noa saved version 2 meanwhile" in again.view.notices.text
    again.view.notices.button("Keep mine as the next version").click()
    assert desk.saved() == f"Mine {BODY}"


def test_another_person_is_offered_their_own_text_only(qtbot: QtBot, desk: Desk) -> None:
    desk.write_and_end(qtbot, "Mine ")
    editor = desk.open("noa")
    assert editor.view.notices.text == ""
    editor.act_as("maya")
    assert "Text recovered" in editor.view.notices.text


def test_a_damaged_file_of_unsaved_texts_is_told_once(qtbot: QtBot, desk: Desk) -> None:
    desk.write_and_end(qtbot, "Lost? ")
    (state_folder() / FILE_NAME).write_bytes(b"not what it was" * 100)
    assert "was damaged and is kept as “typing 20" in desk.open().view.notices.text
    desk.end()
    assert desk.open().view.notices.text == ""
