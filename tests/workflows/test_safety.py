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
from tests.support.desktops import Hands

CTRL = Qt.KeyboardModifier.ControlModifier
CODE = "KB-1"
TYPED = "Typed just before the end. "
THEIRS = "# Theirs\n\nAnother program wrote this.\n"


@pytest.fixture(autouse=True)
def without_page(monkeypatch: pytest.MonkeyPatch) -> None:
    """None of this needs the page beside the text, so Chromium is not started."""
    monkeypatch.setattr(WebPreview, "start", lambda _preview: None)


@pytest.fixture
def killed(profile: Path) -> None:
    """A person typed, and a second later the program was gone without a word."""
    command = [sys.executable, "-m", "tests.support.typist", CODE, TYPED]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as program:
        try:
            assert program.stdout is not None
            said = [program.stdout.readline().strip() for _line in range(2)]
        finally:
            program.kill()
    assert said == ["opened", "typed"]


@pytest.mark.usefixtures("killed", "hands")
def test_what_was_typed_before_the_program_was_killed_is_offered(hands: Hands) -> None:
    saved = body(hands)
    editor = open_editor(hands)
    notices = editor.view.notices
    hands.until(lambda: "was not saved" in notices.text)
    assert editor.view.edit.text() == saved
    assert not editor.unsaved
    hands.click(notices.button("Restore"))
    assert editor.view.edit.text() == TYPED + saved
    assert editor.unsaved
    hands.menu("File", "Save")
    hands.until(lambda: not editor.unsaved)
    assert body(hands) == TYPED + saved


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
    assert notices.text.endswith("Your text is still here.")
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
