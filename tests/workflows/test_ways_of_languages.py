"""Ways between the languages, an article, and what agents get of it, gone by keyboard in the real window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from kbstudio.ui.frame.tab_strip import TabStrip
from kbstudio.ui.frame.toasts import Toast
from kbstudio.ui.locales.controller import AdaptationController
from tests.support.desktops import Hands

pytestmark = pytest.mark.webengine

Key = Qt.Key
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


def at_cell(hands: Hands, code: str, locale: str) -> None:
    """Go to a cell of the grid, among all articles."""
    view = hands.workspace.languages_view
    hands.key(Key.Key_G, CTRL, SHIFT)
    view.look_for(code)
    hands.until(lambda: view.cell is not None and view.cell[0] == code)
    while view.inspector.language != locale:
        hands.key(Key.Key_Left, to=view.table)


def test_who_adapts_a_source_is_asked_for_the_language(hands: Hands) -> None:
    hands.become("Noa")
    hands.workspace.documents.open_article("KB-9", "en")
    hands.until(lambda: hands.workspace.documents.current is not None)
    hands.key(Key.Key_L, CTRL, ALT)
    view = hands.workspace.languages_view
    hands.until(lambda: hands.window.current_place == "languages")
    hands.until(lambda: view.cell is not None and view.cell[0] == "KB-9")
    assert hands.window.current_tab == ""
    told = [words.text() for toast in hands.window.findChildren(Toast) for words in toast.findChildren(QLabel)]
    assert "KB-9 is written in English. Choose the language to adapt it to." in told
    hands.key(Key.Key_L, CTRL, ALT)
    hands.until(lambda: hands.workspace.documents.current is not None)
    document = hands.workspace.documents.current
    assert document is not None
    assert isinstance(document.controller, AdaptationController)
    assert document.locale == view.inspector.language


def test_what_agents_get_is_shown_for_the_cell_one_is_at(hands: Hands) -> None:
    hands.become("Karl")
    at_cell(hands, "KB-10", "he")
    hands.key(Key.Key_V, CTRL, SHIFT)
    agents = hands.workspace.publish_view.agents
    hands.until(agents.banner.isVisible)
    assert agents.locale_chosen == "he"
    assert "English" in agents.banner.text()


def test_a_place_one_is_in_already_keeps_the_name_of_what_it_shows(hands: Hands) -> None:
    hands.key(Key.Key_I, CTRL, SHIFT)
    strip = hands.window.findChild(TabStrip)
    assert strip is not None
    hands.until(lambda: strip.tabText(0) == "To review")
    hands.key(Key.Key_I, CTRL, SHIFT)
    assert strip.tabText(0) == "To review"
