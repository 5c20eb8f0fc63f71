"""The screen: commands of the window, find and replace, what is shown."""

from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from kbstudio.ui.editor import title_field
from kbstudio.ui.editor.link_dialog import LinkDialog
from kbstudio.ui.editor.notice_bar import NoticeAction
from kbstudio.ui.editor.table_grid import TableGrid
from kbstudio.ui.frame.focus import focus_next
from tests.ui.editor.conftest import select

CONTROL = Qt.KeyboardModifier.ControlModifier


def field(window: SimpleNamespace, name: str) -> QLineEdit:
    return next(found for found in window.view.findChildren(QLineEdit) if found.accessibleName() == name)


def test_the_key_for_bold_reaches_the_text(qtbot: QtBot, window: SimpleNamespace) -> None:
    window.edit.set_article("one two", "en")
    window.edit.setFocus()
    select(window.edit, "two")
    qtbot.keyClick(window.edit, Qt.Key.Key_B, CONTROL)
    assert window.edit.text() == "one **two**"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("heading_3", "### words"),
        ("italic", "*words*"),
        ("code", "`words`"),
        ("bullet_list", "- words"),
        ("numbered_list", "1. words"),
    ],
)
def test_actions_of_the_window_change_the_text(window: SimpleNamespace, name: str, expected: str) -> None:
    window.edit.set_article("words", "en")
    window.actions[name].trigger()
    assert window.edit.text() == expected


def test_an_editor_out_of_sight_does_not_answer(window: SimpleNamespace) -> None:
    window.edit.set_article("words", "en")
    window.view.hide()
    window.actions["bold"].trigger()
    assert window.edit.text() == "words"


def test_the_toolbar_names_the_heading_and_changes_it(window: SimpleNamespace) -> None:
    window.edit.set_article("## words", "en")
    window.edit.moveCursor(window.edit.textCursor().MoveOperation.End)
    levels = window.view.toolbar.findChild(type(window.view.toolbar._levels))
    assert levels.currentText() == "Heading 2"
    window.view.toolbar.level_chosen.emit(0)
    assert window.edit.text() == "words"


def link_dialog(window: SimpleNamespace) -> LinkDialog:
    window.actions["link"].trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, LinkDialog)
    return dialog


def test_the_link_dialog_puts_a_link_around_the_words(window: SimpleNamespace) -> None:
    window.edit.set_article("see this", "en")
    select(window.edit, "this")
    dialog = link_dialog(window)
    dialog._address.setText("kb-7")
    dialog.accept()
    assert window.edit.text() == "see [this](kb:KB-7)"


def test_a_link_that_is_there_is_changed_where_it_stands(window: SimpleNamespace) -> None:
    window.edit.set_article("see [this \\[1\\]](kb:KB-7) and ![a picture](kb:file/1.png)", "en")
    select(window.edit, "his")
    dialog = link_dialog(window)
    assert (dialog.words, dialog.address) == ("this [1]", "kb:KB-7")
    dialog._address.setText("kb-8")
    dialog.accept()
    assert window.edit.text() == "see [this \\[1\\]](kb:KB-8) and ![a picture](kb:file/1.png)"


def test_a_link_dialog_that_is_left_changes_nothing(window: SimpleNamespace) -> None:
    window.edit.set_article("see [this](kb:KB-7)", "en")
    select(window.edit, "his")
    link_dialog(window).reject()
    assert window.edit.text() == "see [this](kb:KB-7)"


def test_a_link_is_found_by_words_of_the_title(qtbot: QtBot, window: SimpleNamespace) -> None:
    window.edit.set_article("", "en")
    window.view.articles_wanted.connect(
        lambda _words: window.view.show_linkable([("KB-3", "When we refund"), ("KB-9", "Check for an outage")])
    )
    dialog = link_dialog(window)
    line = dialog._address
    line.setFocus()
    qtbot.keyClicks(line, "outage")
    qtbot.keyClick(line, Qt.Key.Key_Down)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    dialog.accept()
    assert window.edit.text() == "[Check for an outage](kb:KB-9)"


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_table_of_the_chosen_size_comes_in(qtbot: QtBot, window: SimpleNamespace) -> None:
    window.actions["table"].trigger()
    grid = window.view.findChild(TableGrid)
    qtbot.keyClick(grid, Qt.Key.Key_Left)
    qtbot.keyClick(grid, Qt.Key.Key_Return)
    assert window.edit.text().split("\n")[0] == "| Column 1 | Column 2 |"
    assert len(window.edit.text().strip().split("\n")) == 4


def test_find_goes_round_and_back(qtbot: QtBot, window: SimpleNamespace) -> None:
    window.edit.set_article("אור one\nאור two\nאור", "he")
    window.actions["find"].trigger()
    find = field(window, "Find")
    find.setText("אור")
    places = []
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Return, Qt.Key.Key_Return):
        places.append(window.edit.current_line())
        qtbot.keyClick(find, key)
    assert places == [0, 1, 2]
    assert window.edit.current_line() == 0
    qtbot.keyClick(find, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert window.edit.current_line() == 2
    qtbot.keyClick(find, Qt.Key.Key_Escape)
    assert not window.view.find_bar.isVisible()


def test_replace_all_is_one_step(qtbot: QtBot, window: SimpleNamespace) -> None:
    window.edit.set_article("cat Cat cat", "en")
    window.actions["find"].trigger()
    field(window, "Find").setText("cat")
    field(window, "Replace with").setText("category")
    buttons = {button.text(): button for button in window.view.find_bar.findChildren(QPushButton)}
    qtbot.mouseClick(buttons["Replace all"], Qt.MouseButton.LeftButton)
    assert window.edit.text() == "category category category"
    window.edit.undo()
    assert window.edit.text() == "cat Cat cat"


def test_write_both_read(window: SimpleNamespace) -> None:
    view = window.view
    shown = {}
    for name in ("write", "read", "both"):
        view.choose_layout(name)
        shown[name] = (view.edit.isVisible(), view.preview.isVisible())
    assert shown == {"write": (True, False), "read": (False, True), "both": (True, True)}


def test_enter_in_the_title_goes_to_the_text(qtbot: QtBot, window: SimpleNamespace) -> None:
    window.view.title.setFocus()
    qtbot.keyClicks(window.view.title, "Router")
    qtbot.keyClick(window.view.title, Qt.Key.Key_Return)
    assert window.edit.hasFocus()
    assert window.view.title.text() == "Router"


def test_chromium_is_wanted_only_after_the_first_paint(qtbot: QtBot, window: SimpleNamespace) -> None:
    assert window.view.preview.page is None


def test_the_keyboard_goes_to_what_a_notice_offers_and_back(qtbot: QtBot, window: SimpleNamespace) -> None:
    kept: list[str] = []
    window.edit.set_article("words", "en")
    window.view.window().activateWindow()
    window.edit.setFocus()
    qtbot.waitUntil(window.edit.hasFocus)
    window.view.notices.show_notice("Text recovered.", [NoticeAction("Keep", lambda: kept.append("kept"))])
    focus_next([window.view])
    keep = window.view.notices.button("Keep")
    assert keep.hasFocus()
    focus_next([window.view])
    assert window.edit.hasFocus()
    focus_next([window.view])
    qtbot.keyClick(keep, Qt.Key.Key_Space)
    assert kept == ["kept"]
    assert window.edit.hasFocus()


@pytest.mark.parametrize(("language", "words"), [("en", "A title that goes on "), ("he", "כותרת ארוכה מאוד ")])
def test_a_title_too_long_for_its_line_says_that_it_goes_on(
    window: SimpleNamespace, monkeypatch: pytest.MonkeyPatch, language: str, words: str
) -> None:
    title = window.view.title
    looks = []
    for repeated in (1, 30):
        title.show_title(words * repeated, language)
        for sign in ("…", ""):
            monkeypatch.setattr(title_field, "_MORE", sign)
            looks.append(title.grab().toImage())
    assert looks[0] == looks[1]
    assert looks[2] != looks[3]
    assert title.toolTip().startswith(words)
