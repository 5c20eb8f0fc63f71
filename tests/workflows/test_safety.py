"""Nothing typed is lost: not by a killed program, not by others who save, not by a full disk, not by its length."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from kbstudio.cli.main import main
from kbstudio.domain.errors import Unavailable
from kbstudio.domain.revisions import RevisionState
from kbstudio.domain.texts import BODY_LIMIT
from kbstudio.ui.editor.controller import EditorController
from kbstudio.ui.editor.web_preview import WebPreview
from kbstudio.ui.frame.toasts import Toast
from tests.support.desktops import Hands, Starts

CTRL = Qt.KeyboardModifier.ControlModifier
CODE = "KB-1"
TYPED = "Typed just before the end. "
THEIRS = "# Theirs\n\nAnother program wrote this.\n"


@pytest.fixture(autouse=True)
def without_page(monkeypatch: pytest.MonkeyPatch) -> None:
    """None of this needs the page beside the text, so Chromium is not started."""
    monkeypatch.setattr(WebPreview, "start", lambda _preview: None)


@pytest.fixture
def after_kill(hands: Hands, starts: Starts) -> Hands:
    """A person typed, a second later the program was gone without a word, and they begin it again."""
    assert hands.workspace is not None
    starts.end()
    command = [sys.executable, "-m", "tests.support.typist", CODE, TYPED]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as program:
        try:
            assert program.stdout is not None
            said = [program.stdout.readline().strip() for _line in range(2)]
        finally:
            program.kill()
    assert said == ["opened", "typed"]
    return starts.begin()


def test_a_recovered_text_never_goes_over_what_somebody_saved_since(after_kill: Hands, tmp_path: Path) -> None:
    save_from_outside(after_kill, tmp_path)
    editor = open_editor(after_kill)
    notices = editor.view.notices
    after_kill.until(lambda: "saved version 4 since" in notices.text)
    after_kill.click(notices.button("Keep"))
    after_kill.menu("File", "Save")
    after_kill.until(lambda: "meanwhile" in notices.text)
    assert body(after_kill) == THEIRS
    assert editor.view.edit.text().startswith(TYPED)


def test_typing_beside_a_recovered_text_loses_neither(after_kill: Hands) -> None:
    editor = open_editor(after_kill)
    saved = editor.view.edit.text()
    notices = editor.view.notices
    after_kill.until(lambda: "Text recovered" in notices.text)
    after_kill.write("Something else. ", editor.view.edit)
    after_kill.until(lambda: editor.status.saved.startswith("On this computer"))
    after_kill.click(notices.button("Keep"))
    assert editor.view.edit.text() == TYPED + saved
    after_kill.until(lambda: "Text recovered" in notices.text)
    after_kill.click(notices.button("Discard"))
    after_kill.click(notices.button("Undo"))
    after_kill.click(notices.button("Keep"))
    assert editor.view.edit.text() == "Something else. " + saved


def test_a_save_goes_out_by_itself_when_the_library_answers_again(
    hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    editor = open_editor(hands)
    hands.write("Kept. ", editor.view.edit)
    text = editor.view.edit.text()
    number = newest(hands)

    def away(*_args: Any, **_values: Any) -> Any:
        raise Unavailable("The library's server does not answer.")

    with monkeypatch.context() as outage:
        outage.setattr(hands.workspace.studio.writing, "save", away)
        hands.menu("File", "Save")
        hands.until(lambda: editor.status.saved.endswith("1 waiting"))
    hands.until(lambda: not editor.unsaved)
    assert (newest(hands), body(hands)) == (number + 1, text)
    assert editor.view.notices.text == ""


def test_what_was_typed_before_the_program_was_killed_is_offered(after_kill: Hands) -> None:
    saved = body(after_kill)
    editor = open_editor(after_kill)
    notices = editor.view.notices
    after_kill.until(lambda: notices.text.startswith("Text recovered: 5 word"))
    assert editor.view.edit.text() == saved
    assert not editor.unsaved
    after_kill.click(notices.button("Compare"))
    after_kill.until(lambda: after_kill.window.current_tab.startswith("compare"))
    after_kill.workspace.documents.open_article(CODE, "en")
    after_kill.click(notices.button("Keep"))
    assert editor.view.edit.text() == TYPED + saved
    assert editor.unsaved
    after_kill.menu("File", "Save")
    after_kill.until(lambda: not editor.unsaved)
    assert body(after_kill) == TYPED + saved


def test_an_untouched_text_follows_what_another_program_saves(hands: Hands, tmp_path: Path) -> None:
    editor = open_editor(hands)
    save_from_outside(hands, tmp_path)
    hands.until(lambda: editor.view.edit.text() == THEIRS)
    assert not editor.unsaved
    assert editor.view.notices.text == ""


def test_a_text_being_written_meets_what_another_program_saves(hands: Hands, tmp_path: Path) -> None:
    editor = open_editor(hands)
    hands.write("Mine. ", editor.view.edit)
    mine = editor.view.edit.text()
    save_from_outside(hands, tmp_path)
    notices = editor.view.notices
    hands.until(lambda: "saved version" in notices.text)
    assert editor.view.edit.text() == mine

    hands.click(notices.button("Compare"))
    hands.until(lambda: hands.window.current_tab.startswith("compare"))
    hands.workspace.documents.open_article(CODE, "en")
    number = newest(hands)
    hands.click(notices.button("Keep mine as the next version"))
    hands.until(lambda: not editor.unsaved)
    assert (newest(hands), body(hands)) == (number + 1, mine)


def test_a_full_disk_takes_no_text(hands: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    editor = open_editor(hands)
    hands.write("Kept. ", editor.view.edit)
    text = editor.view.edit.text()
    notices = editor.view.notices

    def full(*_args: Any, **_values: Any) -> Any:
        raise Unavailable("The disk of {library} is full: nothing was changed.", library="the sample")

    with monkeypatch.context() as disk:
        disk.setattr(hands.workspace.studio.writing, "save", full)
        hands.menu("File", "Save")
        hands.until(lambda: "is full" in notices.text)
    assert "Your text is still here" in notices.text
    assert editor.waiting
    assert (editor.view.edit.text(), editor.unsaved) == (text, True)

    copy = tmp_path / "copy.md"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(copy), ""))
    hands.click(notices.button("Save a copy elsewhere…"))
    assert text in copy.read_text("utf-8")

    hands.click(notices.button("Try again"))
    hands.until(lambda: not editor.unsaved)
    assert body(hands) == text


def test_a_text_pasted_in_full_length_stays_even_where_it_cannot_be_saved(hands: Hands) -> None:
    editor = open_editor(hands)
    saved = body(hands)
    lines = "A line that somebody pasted out of a very long log.\n"
    pasted = lines * (5_000_000 // len(lines))
    clipboard = QApplication.clipboard()
    clipboard.setText(pasted)
    hands.key(Qt.Key.Key_V, CTRL, to=editor.view.edit)
    clipboard.clear()
    hands.until(lambda: editor.unsaved)
    assert editor.view.edit.text() == pasted + saved
    assert len(pasted) > BODY_LIMIT

    hands.menu("File", "Save")
    hands.until(lambda: "longer than 1 million characters" in editor.view.notices.text)
    assert editor.view.edit.text() == pasted + saved
    assert body(hands) == saved


def test_a_text_in_review_is_taken_back_by_menu(hands: Hands) -> None:
    open_editor(hands)
    assert state(hands) is RevisionState.IN_REVIEW
    hands.menu("Article", "Take back from review")
    hands.until(lambda: state(hands) is RevisionState.DRAFT)
    hands.until(lambda: not hands.window.action_table["recall"].isEnabled())
    hands.until(lambda: any(f"{CODE} is a draft again" in said for said in toasts(hands)))


def open_editor(hands: Hands) -> EditorController:
    hands.become("Maya")
    hands.workspace.documents.open_article(CODE, "en")
    document = hands.workspace.documents.current
    assert document is not None
    assert isinstance(document.controller, EditorController)
    editor = document.controller
    hands.until(lambda: bool(editor.view.edit.text()))
    return editor


def save_from_outside(hands: Hands, folder: Path) -> None:
    """Another program saves the article: the command line."""
    file = folder / "theirs.md"
    file.write_text(THEIRS, encoding="utf-8")
    library = hands.workspace.studio.url
    words = ["--library", library, "save", CODE, "--locale", "en", "--as", "tomas", "--body-file", str(file)]
    assert main(words) == 0


def toasts(hands: Hands) -> list[str]:
    return [toast.accessibleName() for toast in hands.window.findChildren(Toast)]


def body(hands: Hands) -> str:
    return hands.workspace.studio.writing.open(CODE, "en", by="maya").revision.text.body


def newest(hands: Hands) -> int:
    return hands.workspace.studio.history.of(CODE, "en")[0].revision


def state(hands: Hands) -> RevisionState:
    return hands.workspace.studio.history.of(CODE, "en")[0].state
