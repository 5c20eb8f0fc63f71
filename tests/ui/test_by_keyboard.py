"""F6 from pane to pane, with the messages that come and go."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kbstudio.ui.frame.toasts import Toast
from kbstudio.ui.main_window import MainWindow
from tests.support.frames import settings, window

__all__ = ["settings", "window"]


def test_f6_goes_from_pane_to_pane(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(lambda: window.focusWidget() is not None)
    visited = []
    for _press in range(4):
        window.action_table["next_pane"].trigger()
        focused = window.focusWidget()
        visited.append(focused.text() if isinstance(focused, QLineEdit) else "rail")
    assert sorted(visited) == ["list", "rail", "reading", "topics"]


def test_f6_stops_at_messages_and_what_they_offer(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(lambda: window.focusWidget() is not None)
    done: list[str] = []
    window.show_error("The library does not answer.", "details")
    window.show_toast("Moved to Refunds", lambda: done.append("undone"))
    visited = [press_f6(window) for _press in range(6)]
    assert set(visited) == {"list", "reading", "Undo", "rail", "topics", "Copy details"}
    while press_f6(window) != "Undo":
        pass
    qtbot.keyClick(focused(window), Qt.Key.Key_Space)
    assert done == ["undone"]
    assert name_of(focused(window)) == "list"
    while press_f6(window) != "Copy details":
        pass
    qtbot.keyClick(focused(window), Qt.Key.Key_Escape)
    assert not window._message.isVisible()
    assert name_of(focused(window)) == "list"


def focused(window: MainWindow) -> QWidget:
    found = window.focusWidget()
    assert found is not None
    return found


def name_of(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, (QLineEdit, QPushButton)) else "rail"


def press_f6(window: MainWindow) -> str:
    window.action_table["next_pane"].trigger()
    return name_of(focused(window))


def test_f6_comes_to_the_place_one_is_in(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(lambda: window.focusWidget() is not None)
    while press_f6(window) != "rail":
        pass
    assert focused(window).accessibleName() == "Library"


def test_a_toast_offers_to_undo(window: MainWindow, qtbot: QtBot) -> None:
    undone = []
    window.show_toast("Moved to Refunds", lambda: undone.append(1))
    toast = window.findChild(Toast)
    assert toast is not None
    button = toast.findChild(QPushButton)
    assert button is not None
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.findChild(Toast) is None)
    assert undone == [1]


def test_at_most_three_toasts_at_once(window: MainWindow, qtbot: QtBot) -> None:
    for number in range(5):
        window.show_toast(f"Saved {number}")
    qtbot.waitUntil(lambda: len(window.findChildren(Toast)) == 3)


def test_a_step_after_another_is_told_in_its_place(window: MainWindow, qtbot: QtBot) -> None:
    window.show_toast("KB-2 is closed.")
    for number in range(5):
        window.show_toast(f"Change {number} is accepted.", replaces="review")
    qtbot.waitUntil(lambda: len(window.findChildren(Toast)) == 2)
    told = sorted(toast.accessibleName() for toast in window.findChildren(Toast))
    assert told == ["Change 4 is accepted.", "KB-2 is closed."]


def test_a_document_begins_where_its_page_says(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(lambda: window.focusWidget() is not None)
    page = QWidget()
    column = QVBoxLayout(page)
    fields = [QLineEdit("a choice"), QLineEdit("the work")]
    for field in fields:
        column.addWidget(field)
    page.setFocusProxy(fields[1])
    window.desk.open("a", "A", "file-text", page, None, code="KB-1")
    assert name_of(focused(window)) == "the work"
    fields[0].setFocus()
    window.show_place("library")
    window.desk.show("a")
    assert name_of(focused(window)) == "a choice"


def test_a_page_that_says_nothing_begins_with_its_first_field(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(lambda: window.focusWidget() is not None)
    page = QWidget()
    column = QVBoxLayout(page)
    column.addWidget(QLineEdit("first"))
    window.desk.open("a", "A", "file-text", page, None, code="KB-1")
    assert name_of(focused(window)) == "first"
