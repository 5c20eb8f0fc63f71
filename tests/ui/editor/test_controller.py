"""An article opened, typed in, saved and submitted, against a real library."""

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from kbstudio.domain.changes import Changes
from kbstudio.domain.revisions import RevisionState
from kbstudio.ui.editor.controller import EditorController
from tests.support.inline_jobs import InlineJobs
from tests.support.studios import BODY, publish, submit
from tests.ui.editor.desk import Desk, SlowWriting, desk, type_at_head

__all__ = ["desk"]


def test_an_article_opens_as_it_was_saved(desk: Desk) -> None:
    editor = desk.open()
    assert editor.view.edit.text() == BODY
    assert editor.view.title.text() == "Refund window"
    assert editor.inspector.code.text() == desk.code
    assert editor.inspector.state.text == "Draft, version 1"
    assert not editor.unsaved


def test_what_is_typed_is_saved_as_the_next_version(qtbot: QtBot, desk: Desk) -> None:
    editor = desk.open()
    with qtbot.waitSignal(editor.unsaved_changed) as unsaved:
        type_at_head(qtbot, editor, "Now ")
    assert unsaved.args == [True]
    editor.save()
    assert desk.saved() == f"Now {BODY}"
    assert not editor.unsaved
    assert editor.inspector.state.text == "Draft, version 2"
    assert desk.left_behind() == []


def test_undoing_everything_typed_after_a_save_is_not_a_change(qtbot: QtBot, desk: Desk) -> None:
    editor = desk.open()
    type_at_head(qtbot, editor, "x")
    editor.save()
    editor.save()
    assert editor.inspector.state.text == "Draft, version 2"


def test_a_new_title_is_saved_too(qtbot: QtBot, desk: Desk) -> None:
    editor = desk.open()
    qtbot.keyClicks(editor.view.title, "New ")
    editor.save()
    assert desk.studio.writing.open(desk.code, "en", by="maya").revision.text.title == "New Refund window"


def test_a_title_that_is_mended_is_kept_and_saved_as_a_typed_one_is(qtbot: QtBot, desk: Desk) -> None:
    editor = desk.open()
    with qtbot.waitSignal(editor.unsaved_changed) as unsaved:
        editor.view.title.write(0, len("Refund"), "Return")
    assert unsaved.args == [True]
    editor.view.title.undo()
    assert not editor.unsaved
    editor.view.title.redo()
    editor.save()
    assert desk.studio.writing.open(desk.code, "en", by="maya").revision.text.title == "Return window"
    editor.view.title.write(0, len("Return"), "Refund")
    assert desk.left_behind() == [BODY]


def test_a_save_by_somebody_else_keeps_both_texts(qtbot: QtBot, desk: Desk) -> None:
    editor = desk.open()
    type_at_head(qtbot, editor, "Mine. ")
    desk.studio.writing.save(desk.code, "en", by="noa", body="Theirs.\n")
    editor.save()
    assert "Noa saved version 2 meanwhile" in editor.view.notices.text
    assert editor.view.edit.text().startswith("Mine. ")
    with qtbot.waitSignal(editor.compare_requested) as compared:
        editor.view.notices.button("Compare").click()
    assert [text[1].split()[0] for text in compared.args or []] == ["Theirs.", "Mine."]
    editor.view.notices.button("Keep mine as the next version").click()
    assert desk.saved().startswith("Mine. ")
    assert editor.inspector.state.text == "Draft, version 3"


def test_submitting_saves_first_and_needs_reason_and_kind(qtbot: QtBot, desk: Desk) -> None:
    editor = desk.open()
    type_at_head(qtbot, editor, "Now ")
    inspector = editor.inspector
    assert inspector.submit.reason == "Say why you changed it."
    qtbot.keyClicks(inspector.reason, "New rule")
    assert inspector.submit.reason == "Choose the kind of change."
    inspector.change.setCurrentIndex(1)
    assert inspector.submit.button.isEnabled()
    inspector.submit.button.click()
    opened = desk.studio.writing.open(desk.code, "en", by="maya").revision
    assert (opened.state, opened.text.body, opened.reason) == (RevisionState.IN_REVIEW, f"Now {BODY}", "New rule")
    assert "in review already" in inspector.submit.reason


def test_submitting_by_key_leaves_the_keyboard_in_the_text(qtbot: QtBot, desk: Desk) -> None:
    editor = desk.open()
    type_at_head(qtbot, editor, "Now ")
    editor.inspector.change.setCurrentIndex(1)
    editor.inspector.reason.setFocus()
    qtbot.keyClicks(editor.inspector.reason, "New rule")
    editor.inspector.ask_to_submit()
    assert desk.frame.focusWidget() is editor.view.edit


def test_a_published_text_says_what_agents_see(qtbot: QtBot, desk: Desk) -> None:
    publish(desk.studio, desk.code)
    editor = desk.open()
    words = {label.text() for label in editor.inspector.findChildren(QLabel)}
    assert "Agents see this version." in words
    assert "has no draft" in editor.inspector.submit.reason
    type_at_head(qtbot, editor, "x")
    assert editor.inspector.submit.reason == "Say why you changed it."
    editor.save()
    assert any("Agents still see version 1" in label.text() for label in editor.inspector.findChildren(QLabel))


def test_a_change_by_somebody_else_shows_in_an_untouched_editor(desk: Desk) -> None:
    editor = desk.open()
    outcome = desk.studio.writing.save(desk.code, "en", by="noa", body="Theirs.\n")
    desk.bus.publish(outcome.changes)
    assert editor.view.edit.text() == "Theirs.\n"


def test_a_change_by_somebody_else_does_not_touch_what_is_typed(qtbot: QtBot, desk: Desk) -> None:
    editor = desk.open()
    type_at_head(qtbot, editor, "Mine. ")
    outcome = desk.studio.writing.save(desk.code, "en", by="noa", body="Theirs.\n")
    desk.bus.publish(outcome.changes)
    assert editor.view.edit.text() == f"Mine. {BODY}"
    assert "Noa saved version 2" in editor.view.notices.text


def test_what_is_typed_during_a_save_is_saved_when_asked_again(qtbot: QtBot, desk: Desk) -> None:
    jobs = SlowWriting(desk.frame)
    editor = desk.open(jobs=jobs)
    type_at_head(qtbot, editor, "One ")
    editor.save()
    type_at_head(qtbot, editor, "two ")
    editor.save()
    jobs.write()
    assert editor.unsaved
    jobs.write()
    assert not editor.unsaved
    assert desk.saved() == f"One two {BODY}"


def test_reviewers_get_what_was_typed_until_the_text_was_saved(qtbot: QtBot, desk: Desk) -> None:
    jobs = SlowWriting(desk.frame)
    editor = desk.open(jobs=jobs)
    type_at_head(qtbot, editor, "One ")
    editor.submit("New rule", "meaning")
    type_at_head(qtbot, editor, "two ")
    for _step in ("first save", "second save", "submission"):
        jobs.write()
    opened = desk.studio.writing.open(desk.code, "en", by="maya").revision
    assert (opened.state, opened.text.body) == (RevisionState.IN_REVIEW, f"One two {BODY}")


def test_a_save_by_somebody_else_right_after_ours_is_never_overwritten(qtbot: QtBot, desk: Desk) -> None:
    editor = desk.open()
    type_at_head(qtbot, editor, "Mine. ")

    def save_too(changes: object, _initiator: object) -> None:
        desk.bus.changed.disconnect(save_too)
        desk.studio.writing.save(desk.code, "en", by="noa", body="Theirs.\n")

    desk.bus.changed.connect(save_too)
    editor.save()
    assert editor.view.edit.text() == "Theirs.\n"
    assert editor.inspector.state.text == "Draft, version 3"


def test_a_text_in_review_can_be_taken_back(qtbot: QtBot, desk: Desk) -> None:
    editor = desk.open()
    assert editor.inspector.take_back.isHidden()
    submit(desk.studio, desk.code)
    desk.bus.publish(Changes(frozenset({desk.code})))
    assert not editor.inspector.take_back.isHidden()
    with qtbot.waitSignal(editor.recalled):
        editor.inspector.take_back.click()
    assert editor.inspector.state.text == "Draft, version 1"
    assert editor.inspector.take_back.isHidden()


def test_nobody_is_asked_for_a_reason_while_the_text_is_in_review(qtbot: QtBot, desk: Desk) -> None:
    submit(desk.studio, desk.code)
    editor = desk.open()
    assert editor.inspector.reason.isHidden()
    type_at_head(qtbot, editor, "Now ")
    assert not editor.inspector.reason.isHidden()


def test_only_who_writes_may_take_a_text_back(desk: Desk) -> None:
    submit(desk.studio, desk.code)
    assert desk.open("rita").inspector.take_back.isHidden()
    assert desk.open("noa").may_recall


def test_an_article_that_cannot_be_opened_says_why(qtbot: QtBot, desk: Desk) -> None:
    editor = EditorController(
        desk.studio, InlineJobs(desk.frame), desk.bus, desk.actions, person="maya", code="KB-99", locale="en"
    )
    editor.view.setParent(desk.frame)
    editor.inspector.setParent(desk.frame)
    with qtbot.waitSignal(editor.open_failed) as failed:
        editor.open()
    assert "KB-99" in (failed.args or [""])[0]
