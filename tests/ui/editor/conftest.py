"""An editor on screen, ready for keys."""

from collections.abc import Iterator
from types import SimpleNamespace

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from kbstudio.ui.actions import Actions
from kbstudio.ui.editor.text_edit import MarkdownEdit
from kbstudio.ui.editor.view import EditorView
from tests.support import chromium

chromium.prepare()


@pytest.fixture
def edit(qtbot: QtBot) -> MarkdownEdit:
    """An empty English text."""
    made = MarkdownEdit()
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.show()
    made.set_article("", "en")
    return made


@pytest.fixture
def hebrew(edit: MarkdownEdit) -> MarkdownEdit:
    """An empty Hebrew text."""
    edit.set_article("", "he-IL")
    return edit


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[SimpleNamespace]:
    """A window with its actions and the editor's view in it; Chromium is not started."""
    frame = QMainWindow()
    actions = Actions(frame)
    view = EditorView(actions)
    frame.setCentralWidget(view)
    frame.resize(1100, 700)
    frame.show()
    qtbot.waitExposed(frame)
    yield SimpleNamespace(frame=frame, actions=actions, view=view, edit=view.edit)
    frame.close()
    frame.deleteLater()


def select(edit: MarkdownEdit, words: str) -> QTextCursor:
    """Select the first place that reads ``words``."""
    cursor = edit.document().find(words)
    assert not cursor.isNull()
    edit.setTextCursor(cursor)
    return cursor


def place_after(edit: MarkdownEdit, words: str) -> None:
    """Put the caret behind the first place that reads ``words``."""
    cursor = select(edit, words)
    cursor.clearSelection()
    edit.setTextCursor(cursor)
