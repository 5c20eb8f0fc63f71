"""Enter presses the button that has the keyboard, once, in windows as in dialogs."""

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLineEdit,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from kbstudio.ui.frame.enter_key import EnterKey

Key = Qt.Key


@pytest.fixture(autouse=True)
def enter_key(qapp: QApplication) -> Iterator[EnterKey]:
    parent = QObject()
    yield EnterKey(qapp, parent)
    parent.deleteLater()


def shown(window: QWidget, qtbot: QtBot, *parts: QWidget) -> list[str]:
    """Show a window of these parts; the words of buttons pressed in it."""
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    pressed: list[str] = []
    for part in parts:
        column.addWidget(part)
        if isinstance(part, (QPushButton, QToolButton)):
            part.clicked.connect(partial(_note, pressed, part))
    window.show()
    window.activateWindow()
    return pressed


def _note(pressed: list[str], button: QPushButton | QToolButton, *_on: bool) -> None:
    pressed.append(button.text())


def press(widget: QWidget, qtbot: QtBot, *keys: Qt.Key) -> None:
    widget.setFocus()
    qtbot.waitUntil(widget.hasFocus)
    for key in keys:
        qtbot.keyClick(widget, key)


def tool(text: str) -> QToolButton:
    button = QToolButton()
    button.setText(text)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button


def test_enter_presses_as_space_does(qtbot: QtBot) -> None:
    push, small = QPushButton("Push"), tool("Tool")
    window = QWidget()
    pressed = shown(window, qtbot, push, small)
    press(push, qtbot, Key.Key_Return, Key.Key_Space, Key.Key_Enter)
    press(small, qtbot, Key.Key_Return)
    press(push, qtbot, Key.Key_Return)
    assert pressed == ["Push", "Push", "Push", "Tool", "Push"]


def test_in_a_dialog_it_presses_once(qtbot: QtBot) -> None:
    """The button that has the keyboard, tool buttons too, and of a field the one that is the dialog's own."""
    push, small, field, default = QPushButton("Push"), tool("Tool"), QLineEdit(), QPushButton("OK")
    default.setDefault(True)
    window = QDialog()
    pressed = shown(window, qtbot, push, small, field, default)
    for widget in (push, small, field):
        press(widget, qtbot, Key.Key_Return)
    assert pressed == ["Push", "Tool", "OK"]


def test_with_other_keys_held_it_is_no_press(qtbot: QtBot) -> None:
    """Those are commands."""
    push = QPushButton("Push")
    window = QWidget()
    pressed = shown(window, qtbot, push)
    push.setFocus()
    qtbot.waitUntil(push.hasFocus)
    qtbot.keyClick(push, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert pressed == []


def test_a_menu_opens(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing else is pressed by it; a button with a menu beside it is pressed as ever."""
    opened: list[str] = []
    for kind in (QPushButton, QToolButton):
        monkeypatch.setattr(kind, "showMenu", lambda button: opened.append(button.text()))
    push, small, beside = QPushButton("Push"), tool("Tool"), tool("Beside")
    small.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    beside.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
    for button in (push, small, beside):
        button.setMenu(QMenu(button))
    window = QWidget()
    pressed = shown(window, qtbot, push, small, beside)
    for button in (push, small, beside):
        press(button, qtbot, Key.Key_Return)
    assert (opened, pressed) == (["Push", "Tool"], ["Beside"])


def test_a_field_beside_a_button_keeps_its_enter(qtbot: QtBot) -> None:
    field, push = QLineEdit(), QPushButton("Push")
    window = QWidget()
    pressed = shown(window, qtbot, field, push)
    press(push, qtbot)
    with qtbot.waitSignal(field.returnPressed):
        press(field, qtbot, Key.Key_Return)
    assert pressed == []
