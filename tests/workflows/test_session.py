"""The next start goes on where the last one ended, whatever happened to screens and articles meanwhile."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QApplication, QPushButton

from kbstudio.desktop.settings import SettingsStore
from kbstudio.places import config_folder
from kbstudio.ui.document import Document
from kbstudio.ui.editor.controller import EditorController
from kbstudio.ui.editor.web_preview import WebPreview
from kbstudio.ui.frame.own_window import OwnWindow
from kbstudio.ui.frame.tab_strip import TabStrip
from kbstudio.ui.frame.toasts import Toast
from tests.support.desktops import Hands, Starts

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(autouse=True)
def without_page(monkeypatch: pytest.MonkeyPatch) -> None:
    """None of this needs the page beside the text, so Chromium is not started."""
    monkeypatch.setattr(WebPreview, "start", lambda _preview: None)


def test_tabs_come_back_in_order_with_the_one_that_was_shown(hands: Hands, starts: Starts) -> None:
    for code in ("KB-1", "KB-2", "KB-3"):
        open_text(hands, code)
    hands.workspace.documents.open_versions("KB-1", "en")
    hands.workspace.documents.open_article("KB-2", "en")
    again = starts.begin()
    assert again.window.desk.tabs == ["article KB-1 en", "article KB-2 en", "article KB-3 en", "versions KB-1 en"]
    assert again.window.current_tab == "article KB-2 en"
    again.until(lambda: bool(text_of(again, "KB-2")))


def test_only_the_text_on_screen_is_read_until_another_is_looked_at(hands: Hands, starts: Starts) -> None:
    for code in ("KB-1", "KB-2"):
        open_text(hands, code)
    titles = [strip(hands).tabText(index) for index in (1, 2)]
    again = starts.begin()
    again.until(lambda: bool(text_of(again, "KB-2")))
    assert [strip(again).tabText(index) for index in (1, 2)] == titles
    assert document(again, "KB-1").controller is None
    again.key(Qt.Key.Key_Tab, CTRL, SHIFT)
    again.until(lambda: bool(text_of(again, "KB-1")))


def test_caret_and_scroll_come_back(hands: Hands, starts: Starts) -> None:
    edit = open_text(hands, "KB-1").view.edit
    long = "\n".join(f"Line {number} of a text that is longer than the screen." for number in range(300))
    hands.become("Maya")
    edit.setFocus()
    edit.replace_text(long)
    hands.menu("File", "Save")
    hands.until(lambda: not editor(hands, "KB-1").unsaved)
    caret = QTextCursor(edit.document().findBlockByNumber(210))
    caret.movePosition(QTextCursor.MoveOperation.Right, n=7)
    edit.setTextCursor(caret)
    edit.verticalScrollBar().setValue(edit.verticalScrollBar().value() + 100)
    before = (edit.current_line(), edit.textCursor().positionInBlock(), edit.first_visible_line())

    again = starts.begin()
    again.until(lambda: bool(text_of(again, "KB-1")))
    edit = editor(again, "KB-1").view.edit
    again.until(lambda: edit.current_line() == before[0])
    assert (edit.current_line(), edit.textCursor().positionInBlock(), edit.first_visible_line()) == before


def test_what_is_shown_of_a_text_comes_back(hands: Hands, starts: Starts) -> None:
    open_text(hands, "KB-1").view.toolbar.layout_chosen.emit("write")
    again = starts.begin()
    again.until(lambda: bool(text_of(again, "KB-1")))
    again.until(lambda: editor(again, "KB-1").view.layout_name == "write")


def test_the_place_comes_back(hands: Hands, starts: Starts) -> None:
    hands.menu("Go", "Inbox")
    assert starts.begin().window.current_place == "inbox"


def test_a_crash_loses_only_the_last_seconds(hands: Hands) -> None:
    open_text(hands, "KB-2")
    # What is on the disk while the program still runs is what is there after a crash.
    hands.until(lambda: "article KB-2 en" in shown_on_disk())


def test_what_is_gone_from_the_library_is_named_once(hands: Hands, starts: Starts) -> None:
    open_text(hands, "KB-1")
    starts.end()
    change_session(lambda session: session["tabs"].extend(tab(code) for code in ("KB-7001", "KB-7002")))
    again = starts.begin()
    bar = again.window._message
    again.until(bar.isVisible)
    assert bar.text == "Open when you left, but no longer in this library: KB-7001, KB-7002."
    assert again.window.desk.tabs == ["article KB-1 en"]


def test_a_session_from_another_world_is_no_trouble(hands: Hands, starts: Starts) -> None:
    open_text(hands, "KB-1")
    starts.end()

    def spoil(session: dict[str, object]) -> None:
        session.update(
            place=7, shown=["x"], tabs=[None, {"kind": "article"}, tab("KB-2", line="x"), tab("KB-3", kind="x")]
        )

    change_session(spoil)
    assert starts.begin().window.desk.tabs == ["article KB-2 en"]


def test_nothing_comes_back_for_who_wants_a_fresh_start(hands: Hands, starts: Starts) -> None:
    open_text(hands, "KB-1")
    hands.desktop.settings.change(reopen=False)
    assert starts.begin().window.desk.tabs == []


def test_another_person_has_other_tabs(hands: Hands, starts: Starts) -> None:
    hands.become("Maya")
    open_text(hands, "KB-1")
    starts.end()
    settings = SettingsStore(config_folder() / "settings.json")
    library = settings.values.recent_libraries[0]
    settings.change(last_persons={library: "tomas"})
    assert starts.begin().window.desk.tabs == []


@pytest.mark.parametrize("place", [QRect(9000, -7000, 900, 600), QRect(-300, -200, 9000, 8000)])
def test_the_window_comes_back_whole_on_a_screen_that_is_there(hands: Hands, starts: Starts, place: QRect) -> None:
    hands.window.setGeometry(place)
    again = starts.begin()
    room = QGuiApplication.primaryScreen().availableGeometry()
    assert room.contains(again.window.geometry())


def test_a_text_moves_to_a_window_of_its_own_and_back(hands: Hands) -> None:
    open_text(hands, "KB-1")
    hands.key(Qt.Key.Key_W, CTRL, SHIFT)
    own = own_window(hands, "KB-1")
    assert own.isVisible()
    assert hands.window.desk.tabs == []
    own.close()
    hands.until(lambda: hands.window.desk.tabs == ["article KB-1 en"])
    assert hands.window.current_tab == "article KB-1 en"


def test_keys_work_for_the_window_one_is_in(hands: Hands) -> None:
    hands.become("Maya")
    first = open_text(hands, "KB-1")
    second = open_text(hands, "KB-2")
    before = first.view.edit.text(), second.view.edit.text()
    hands.window.desk.move_out("article KB-2 en")
    own = own_window(hands, "KB-2")
    hands.until(own.isActiveWindow)
    hands.until(first.view.edit.isVisible)
    hands.write("Mine. ", second.view.edit)
    press(hands, own, Qt.Key.Key_1, CTRL)
    hands.until(lambda: second.view.edit.text().startswith("# "))
    assert first.view.edit.text() == before[0]
    assert own.isWindowModified()
    press(hands, own, Qt.Key.Key_S, CTRL)
    hands.until(lambda: not second.unsaved)
    assert not own.isWindowModified()


def test_windows_of_their_own_come_back(hands: Hands, starts: Starts) -> None:
    open_text(hands, "KB-1")
    open_text(hands, "KB-2")
    hands.window.desk.move_out("article KB-2 en")
    own_window(hands, "KB-2").setGeometry(40, 60, 640, 400)
    again = starts.begin()
    own = own_window(again, "KB-2")
    assert own.geometry() == QRect(40, 60, 640, 400)
    again.until(lambda: bool(text_of(again, "KB-2")))
    assert again.window.desk.tabs == ["article KB-1 en"]


def test_a_closed_text_comes_back_from_the_toast(hands: Hands) -> None:
    for code in ("KB-1", "KB-2"):
        open_text(hands, code)
    hands.workspace.documents.open_article("KB-1", "en")
    hands.key(Qt.Key.Key_W, CTRL)
    assert hands.window.desk.tabs == ["article KB-2 en"]
    toast = hands.window.findChildren(Toast)[-1]
    assert toast.accessibleName() == "KB-1 is closed."
    undo = toast.findChild(QPushButton)
    assert undo is not None
    hands.click(undo)
    assert hands.window.desk.tabs == ["article KB-1 en", "article KB-2 en"]
    hands.until(lambda: bool(text_of(hands, "KB-1")))


def test_another_instance_on_the_same_profile_works(hands: Hands, starts: Starts, qapp: QApplication) -> None:
    from kbstudio.ui.start import Desktop

    open_text(hands, "KB-1")
    other = Desktop(qapp)
    other.open(None)
    hands.until(lambda: other.libraries.workspace is not None)
    workspace = other.libraries.workspace
    assert workspace is not None
    workspace.documents.open_article("KB-2", "en")
    hands.until(lambda: workspace.documents.current is not None)
    starts.end()
    other.close()
    assert starts.begin().window.desk.tabs == ["article KB-2 en"]


def open_text(hands: Hands, code: str) -> EditorController:
    hands.workspace.documents.open_article(code, "en")
    hands.until(lambda: bool(text_of(hands, code)))
    return editor(hands, code)


def document(hands: Hands, code: str) -> Document:
    return hands.workspace.documents._open[f"article {code} en"]


def editor(hands: Hands, code: str) -> EditorController:
    controller = document(hands, code).controller
    assert isinstance(controller, EditorController)
    return controller


def text_of(hands: Hands, code: str) -> str:
    found = hands.workspace.documents._open.get(f"article {code} en")
    return found.controller.view.edit.text() if found and isinstance(found.controller, EditorController) else ""


def strip(hands: Hands) -> TabStrip:
    found = hands.window.findChild(TabStrip)
    assert found is not None
    return found


def own_window(hands: Hands, code: str) -> OwnWindow:
    return hands.window.desk.own.window(f"article {code} en")


def press(hands: Hands, window: OwnWindow, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    window.activateWindow()
    hands.until(window.isActiveWindow)
    hands.qtbot.keyClick(window.focusWidget() or window, key, modifier)


def tab(code: str, **other: object) -> dict[str, object]:
    return {"kind": "article", "code": code, "locale": "en", "title": code, **other}


def settings_file() -> Path:
    return config_folder() / "settings.json"


def shown_on_disk() -> str:
    return settings_file().read_text("utf-8")


def change_session(change: object) -> None:
    content = json.loads(settings_file().read_text("utf-8"))
    for people in content["sessions"].values():
        for session in people.values():
            change(session)  # pyright: ignore
    settings_file().write_text(json.dumps(content), "utf-8")
