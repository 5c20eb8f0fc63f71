"""Looking back in the real window: the history by keyboard, restoring, a paragraph's own past."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from kbstudio.ui.editor.controller import EditorController
from kbstudio.ui.editor.paragraph_popover import ParagraphPopover
from kbstudio.ui.history.view import HistoryView
from tests.support.desktops import Hands

pytestmark = pytest.mark.webengine

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
CODE = "KB-20"


def history(hands: Hands) -> HistoryView:
    """The history open on screen, its comparison made."""
    hands.until(lambda: isinstance(getattr(hands.workspace.documents.current, "page", None), HistoryView))
    document = hands.workspace.documents.current
    assert document is not None
    view = document.page
    assert isinstance(view, HistoryView)
    hands.until(lambda: view.pane.is_shown)
    return view


def newest(hands: Hands) -> tuple[int, str]:
    revision = hands.workspace.studio.writing.open(CODE, "en", by="maya").revision
    return revision.number, revision.text.body


def test_an_author_looks_back_and_restores_by_keyboard(hands: Hands) -> None:
    hands.become("Maya")
    hands.workspace.library_view.choose(CODE, "en")
    before, text = newest(hands)
    hands.key(Qt.Key.Key_D, CTRL, SHIFT)
    view = history(hands)
    hands.until(lambda: view.timeline.numbers == (before,))
    assert not hands.window.action_table["restore_version"].isEnabled()
    hands.key(Qt.Key.Key_J, to=view.timeline)
    hands.until(lambda: view.timeline.numbers == (before - 1,) and view.pane.is_shown)
    hands.key(Qt.Key.Key_Return, to=view.timeline)
    hands.key(Qt.Key.Key_F8)
    assert view.pane.view.current_change == 0
    hands.menu("Article", "Restore this version")
    hands.until(lambda: newest(hands)[0] == before + 1)
    hands.until(lambda: view.timeline.numbers == (before + 1,))
    undo = [button for button in hands.window.findChildren(QPushButton) if button.text() == "Undo"]
    hands.click(undo[-1])
    hands.until(lambda: newest(hands) == (before + 2, text))


def test_a_change_is_taken_back_by_its_key(hands: Hands) -> None:
    hands.become("Maya")
    hands.workspace.documents.open_versions(CODE, "en")
    view = history(hands)
    before, text = newest(hands)
    hands.until(view.pane.taking_back.action.isVisible)
    hands.key(Qt.Key.Key_F8, to=view.pane.view)
    hands.key(Qt.Key.Key_Backspace, CTRL, to=view.pane.view)
    hands.until(lambda: newest(hands)[0] == before + 1)
    assert newest(hands)[1] != text


def test_a_paragraph_leads_to_the_version_that_changed_it(hands: Hands) -> None:
    hands.workspace.documents.open_article(CODE, "en")
    document = hands.workspace.documents.current
    assert document is not None
    editor = document.controller
    assert isinstance(editor, EditorController)
    hands.until(lambda: bool(editor.view.edit.text()))
    hands.key(Qt.Key.Key_B, CTRL, SHIFT, to=editor.view.edit)
    popover = editor.view.findChild(ParagraphPopover)
    assert popover is not None
    hands.until(popover.isVisible)
    number = popover._versions.item(0).data(Qt.ItemDataRole.UserRole)
    hands.key(Qt.Key.Key_Return, to=popover._versions)
    view = history(hands)
    hands.until(lambda: view.timeline.numbers == (number,))
