"""Every screen of the real window can be used by somebody who hears it: what takes the keyboard has a name."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QComboBox, QWidget

from kbstudio.ui.library.new_article_dialog import NewArticleDialog
from tests.support.desktops import Hands

pytestmark = pytest.mark.webengine


def nameless(top: QWidget) -> list[str]:
    """What can be reached with the keyboard and says nothing when it is."""
    reached = [
        widget
        for widget in top.findChildren(QWidget)
        if widget.isVisible() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.focusProxy() is None
    ]
    return [f"{type(w).__name__} {w.objectName()} in {type(w.parent()).__name__}" for w in reached if not said(w)]


def said(widget: QWidget) -> str:
    if isinstance(widget, QComboBox):
        # Without a name of its own it would be called by what is chosen in it.
        return widget.accessibleName()
    heard = QAccessible.queryAccessibleInterface(widget)
    return heard.text(QAccessible.Text.Name) if heard else ""


def test_what_takes_the_keyboard_has_a_name(hands: Hands) -> None:
    window, workspace = hands.window, hands.workspace
    window.activateWindow()
    found: dict[str, list[str]] = {}

    def look(screen: str) -> None:
        found[screen] = nameless(window)

    workspace.library_view.choose("KB-1", "en")
    look("library")
    window.show_place("inbox")
    look("inbox")
    workspace.open_waiting("KB-3", "en")
    look("publish")
    workspace.open_agent_page("KB-1", "en")
    look("agents")
    workspace.documents.open_article("KB-1", "en")
    look("editor")
    workspace.documents.open_review("KB-1", "en")
    look("review")
    workspace.documents.open_versions("KB-1", "en")
    look("versions")
    workspace.documents.close_all()
    hands.menu("File", "New article")
    dialog = hands.dialog(NewArticleDialog)
    found["new article"] = nameless(dialog)
    dialog.reject()
    assert {screen: widgets for screen, widgets in found.items() if widgets} == {}
