"""What takes the keyboard on the merge screen has a name for those who hear it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.merge.conftest import ShowMerge


def test_what_takes_the_keyboard_has_a_name(qtbot: QtBot, show_merge: ShowMerge) -> None:
    view = show_merge()
    qtbot.keyClick(view.area, Qt.Key.Key_E)
    widgets = [*view.findChildren(QWidget), *view.inspector.findChildren(QWidget)]
    reached = [w for w in widgets if w.focusPolicy() != Qt.FocusPolicy.NoFocus and not w.isHidden()]
    nameless = []
    for widget in reached:
        heard = QAccessible.queryAccessibleInterface(widget)
        if not (heard and heard.text(QAccessible.Text.Name)) and not widget.objectName().startswith("qt_"):
            nameless.append(f"{type(widget).__name__} in {type(widget.parent()).__name__}")
    assert not nameless
