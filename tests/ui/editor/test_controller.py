"""An article opened, typed in, saved and submitted, against a real library."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QLabel, QMainWindow
from pytestqt.qtbot import QtBot

from kbstudio.application import Studio
from kbstudio.desktop.change_bus import ChangeBus
from kbstudio.desktop.jobs import Job, Lane
from kbstudio.domain.changes import Changes
from kbstudio.domain.errors import Unavailable
from kbstudio.domain.revisions import RevisionState
from kbstudio.places import state_folder
from kbstudio.ui.actions import Actions
from kbstudio.ui.editor import kept
from kbstudio.ui.editor.controller import EditorController
from kbstudio.ui.editor.kept import FILE_NAME, KeptKey
from tests.support.inline_jobs import InlineJobs
from tests.support.studios import BODY, new_article, publish, submit, team_studio


@dataclass
class Desk:
    """A library with one article, and an editor on it. The editor is not shown, so Chromium stays away."""

    studio: Studio
    frame: QMainWindow
    actions: Actions
    bus: ChangeBus
    code: str
    open_editors: list[EditorController] = field(default_factory=list)

    def open(self, person: str = "maya", locale: str = "en", jobs: InlineJobs | None = None) -> EditorController:
        jobs = jobs or InlineJobs(self.frame)
        editor = EditorController(
            self.studio, jobs, self.bus, self.actions, person=person, code=self.code, locale=locale
        )
        editor.view.setParent(self.frame)
        editor.inspector.setParent(self.frame)
        editor.open()
        self.open_editors.append(editor)
        return editor

    def saved(self) -> str:
        return self.studio.writing.open(self.code, "en", by="maya").revision.text.body

    def kept(self) -> str | None:
        key = KeptKey(self.studio.library.id, self.code, "en", "maya")
        found = kept.find(state_folder() / FILE_NAME, key)
        return found.body if found else None


class SlowWriting(InlineJobs):
    """Writes only when it is told to; reads at once."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._held: list[Callable[[], object]] = []

    def submit(self, owner: QObject, work: Callable[[], Any], *, lane: Lane = Lane.READ, **rest: Any) -> Job:
        now = partial(super().submit, owner, work, lane=lane, **rest)
        if lane is not Lane.WRITE:
            return now()
        self._held.append(now)
        return Job(owner, rest["done"], None, lane)

    def write(self) -> None:
        """Do what is asked for up to now."""
        held, self._held = self._held, []
        for step in held:
            step()


@pytest.fixture
def desk(qtbot: QtBot, sqlite_url: str) -> Iterator[Desk]:
    studio = team_studio(sqlite_url)
    frame = QMainWindow()
    code = new_article(studio).article
    yield Desk(studio, frame, Actions(frame), ChangeBus(frame), code)
    frame.deleteLater()
    studio.close()


def fail(error: Exception, *_args: Any, **_values: Any) -> Any:
    raise error


def type_at_head(qtbot: QtBot, editor: EditorController, words: str) -> None:
    qtbot.keyClicks(editor.view.edit, words)


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
    assert desk.kept() is None


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


def test_a_save_that_fails_keeps_the_text_and_can_be_tried_again(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    editor = desk.open()
    type_at_head(qtbot, editor, "Kept ")
    with monkeypatch.context() as away:
        away.setattr(desk.studio.writing, "save", partial(fail, Unavailable("The server is away; try again later.")))
        editor.save()
    assert editor.view.notices.text == "The server is away; try again later. Your text is still here."
    editor.flush()
    assert desk.kept() == f"Kept {BODY}"
    editor.view.notices.button("Try again").click()
    assert desk.saved() == f"Kept {BODY}"


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
    first = desk.open()
    type_at_head(qtbot, first, "Lost? ")
    first.flush()
    again = desk.open()
    assert again.view.edit.text() == BODY
    assert "was not saved" in again.view.notices.text
    again.view.notices.button("Restore").click()
    assert again.view.edit.text() == f"Lost? {BODY}"
    assert again.unsaved
    again.save()
    assert desk.saved() == f"Lost? {BODY}"


def test_an_offer_stays_until_it_is_answered(qtbot: QtBot, desk: Desk) -> None:
    first = desk.open()
    type_at_head(qtbot, first, "Lost? ")
    first.flush()
    desk.open().flush()
    assert desk.kept() == f"Lost? {BODY}"


def test_what_others_saved_is_not_kept_as_typed(desk: Desk) -> None:
    editor = desk.open()
    outcome = desk.studio.writing.save(desk.code, "en", by="noa", body="Theirs.\n")
    desk.bus.publish(outcome.changes)
    editor.flush()
    assert desk.kept() is None


def test_unwanted_text_is_dropped(qtbot: QtBot, desk: Desk) -> None:
    first = desk.open()
    type_at_head(qtbot, first, "Lost? ")
    first.flush()
    desk.open().view.notices.button("Discard").click()
    assert desk.kept() is None
    assert desk.open().view.notices.text == ""


def test_restored_text_meets_what_was_saved_since(qtbot: QtBot, desk: Desk) -> None:
    first = desk.open()
    type_at_head(qtbot, first, "Mine ")
    first.flush()
    desk.studio.writing.save(desk.code, "en", by="noa", body="Theirs.\n")
    again = desk.open()
    again.view.notices.button("Restore").click()
    again.save()
    assert "saved version 2 meanwhile" in again.view.notices.text


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
