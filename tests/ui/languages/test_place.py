"""The place in the window of the whole program, on the sample library."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from kbstudio.ui.frame.toasts import Toast
from kbstudio.ui.languages.rules_dialog import RulesDialog
from tests.support.desktops import Hands

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def go(hands: Hands) -> None:
    hands.key(Qt.Key.Key_G, CTRL, SHIFT)
    hands.until(lambda: hands.workspace.languages_view.model.rowCount() > 0)


def test_it_opens_with_its_key_and_ctrl_f_filters(hands: Hands) -> None:
    go(hands)
    view = hands.workspace.languages_view
    assert hands.window.current_place == "languages"
    hands.key(Qt.Key.Key_F, CTRL)
    assert view.filter.hasFocus()
    before = view.model.rowCount()
    hands.write("payment", view.filter)
    hands.until(lambda: 0 < view.model.rowCount() < before)


def test_a_toast_takes_back_what_was_given(hands: Hands) -> None:
    go(hands)
    hands.become("Karl")
    view = hands.workspace.languages_view
    task = view.inspector.task
    hands.until(task.person.isEnabled)
    code, locale, cell = view.chosen[0], view.inspector.language, view.inspector.cell
    assert cell is not None and cell.person != "karl"
    hands.write("karl", task.person.line)
    hands.key(Qt.Key.Key_Return, to=task.person.line)
    hands.click(task.give)
    hands.until(lambda: view.inspector.cell is not None and view.inspector.cell.person == "karl")
    toast = next(each for each in hands.window.findChildren(Toast) if each.isVisible())
    hands.click(next(button for button in toast.findChildren(QPushButton) if button.text() == "Undo"))
    hands.until(lambda: view.inspector.cell == cell)
    assert (view.chosen[0], view.inspector.language) == (code, locale)


def test_the_languages_needed_are_reached_from_the_side(hands: Hands) -> None:
    go(hands)
    hands.click(hands.workspace.languages_view.sidebar.rules)
    dialog = hands.dialog(RulesDialog)
    hands.key(Qt.Key.Key_Escape, to=dialog)
    assert not dialog.isVisible()
