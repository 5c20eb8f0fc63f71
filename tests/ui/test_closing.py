"""Closing what neither the library nor the disk of this computer has, in the real window."""

import errno
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from kbstudio.desktop import journal
from kbstudio.domain.errors import Unavailable
from kbstudio.ui.closing import RiskDialog
from kbstudio.ui.editor.controller import EditorController
from kbstudio.ui.editor.web_preview import WebPreview
from tests.support.desktops import Hands, hands, starts

__all__ = ["hands", "starts"]

KEY = "article KB-2 en"


@pytest.fixture
def editor(hands: Hands, monkeypatch: pytest.MonkeyPatch) -> EditorController:
    """A text just typed, on a computer whose disk is full."""
    monkeypatch.setattr(WebPreview, "start", lambda _preview: None)
    hands.become("Maya")
    hands.workspace.documents.open_article("KB-2", "en")
    document = hands.workspace.documents.current
    assert document is not None
    assert isinstance(document.controller, EditorController)
    editor = document.controller
    hands.until(lambda: bool(editor.view.edit.text()))
    connect = journal.sqlite3.connect

    def full(file: Any, *args: Any, **values: Any) -> Any:
        if "typing" in str(file):
            raise OSError(errno.ENOSPC, "No space left on device")
        return connect(file, *args, **values)

    monkeypatch.setattr(journal.sqlite3, "connect", full)
    hands.write("Mine. ", editor.view.edit)
    return editor


def test_a_tab_is_not_closed_over_text_that_is_kept_nowhere(hands: Hands, editor: EditorController) -> None:
    hands.key(Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    dialog = hands.dialog(RiskDialog)
    hands.key(Qt.Key.Key_Escape, to=dialog)
    assert hands.window.desk.tabs == [KEY]
    assert editor.view.edit.text().startswith("Mine. ")


def test_saving_now_closes_the_tab_once_it_is_saved(hands: Hands, editor: EditorController) -> None:
    hands.key(Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    hands.click(hands.dialog(RiskDialog).save)
    hands.until(lambda: hands.window.desk.tabs == [])
    text = hands.workspace.studio.writing.open("KB-2", "en", by="maya").revision.text
    assert text.body.startswith("Mine. ")


def test_a_save_that_fails_closes_nothing(
    hands: Hands, editor: EditorController, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hands.workspace.studio.writing, "save", _fail)
    hands.key(Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    hands.click(hands.dialog(RiskDialog).save)
    hands.until(lambda: "Try again" in [button.text() for button in editor.view.notices._buttons])
    assert hands.window.desk.tabs == [KEY]


@pytest.mark.parametrize("leave", ["window", "home", "library"])
def test_nothing_else_takes_the_text_away_either(hands: Hands, editor: EditorController, leave: str) -> None:
    libraries = hands.desktop.libraries
    ways: dict[str, Callable[[], object]] = {
        "window": hands.window.close,
        "home": libraries.go_home,
        "library": libraries.open_sample,
    }
    ways[leave]()
    dialog = hands.dialog(RiskDialog)
    hands.click(dialog.copy)
    assert "Mine. " in QGuiApplication.clipboard().text()
    assert hands.window.isVisible()
    assert hands.window.desk.tabs == [KEY]
    before = libraries.workspace
    hands.click(dialog.close_anyway)
    hands.until(lambda: libraries.workspace is not before or not hands.window.isVisible())


def _fail(*_args: object, **_values: object) -> None:
    raise Unavailable("Away.")
