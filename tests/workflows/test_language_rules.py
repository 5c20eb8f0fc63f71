"""A curator says in the real window what agents get while a language is missing, and they get it."""

from contextlib import closing

import pytest
from PySide6.QtCore import Qt

from kbstudio.domain.errors import KbStudioError
from kbstudio.domain.serving import Missing
from kbstudio.ui.languages.rules_dialog import CHAINS, SERVING, RulesDialog
from tests.support.desktops import Hands

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def test_what_agents_get_is_said_by_keyboard_alone(hands: Hands) -> None:
    studio = hands.workspace.studio
    hands.become("Karl")
    hands.menu("Go", "Rules on languages")
    dialog = hands.dialog(RulesDialog)
    hands.key(Key.Key_Tab, CTRL, to=dialog)
    assert dialog.parts.choice == SERVING
    with closing(studio.reader()) as agents:
        assert agents.show("KB-10", "he").locale == "en"
    hands.key(Key.Key_Down, to=dialog.serving.form.missing)
    hands.key(Key.Key_Tab, to=dialog.serving.form.behind)
    hands.key(Key.Key_Space, to=dialog.serving.add)
    hands.until(lambda: bool(studio.serving.rules()))
    assert studio.serving.rules()[0].missing is Missing.WITHHOLD
    hands.until(lambda: dialog.serving.note.text() == "It holds from now on.")
    with closing(studio.reader()) as agents, pytest.raises(KbStudioError):
        agents.show("KB-10", "he")
    hands.key(Key.Key_Tab, CTRL, to=dialog)
    assert dialog.parts.choice == CHAINS
    hands.key(Key.Key_Escape, to=dialog)
    hands.until(lambda: not any(each.isVisible() for each in hands.window.findChildren(RulesDialog)))


def test_who_reads_only_sees_the_rules_from_the_menu(hands: Hands) -> None:
    hands.become("Noa")
    hands.menu("Go", "Rules on languages")
    dialog = hands.dialog(RulesDialog)
    assert dialog.needed.why_not.isVisible()
    hands.key(Key.Key_Tab, CTRL, to=dialog)
    assert dialog.serving.why_not.isVisible()
    assert not dialog.serving.form.isVisible()
