"""The frame: places, tabs, sides and messages, by the keys and clicks a person uses."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from kbstudio.desktop.settings import SettingsStore
from kbstudio.ui.action_table import WITHOUT_LIBRARY
from kbstudio.ui.frame.memory import fitted
from kbstudio.ui.frame.tab_strip import TabStrip
from kbstudio.ui.main_window import MainWindow
from tests.support.frames import a_window, settings, window

__all__ = ["a_window", "settings", "window"]


def shown(window: MainWindow, text: str) -> bool:
    fields = [field for field in window.findChildren(QLineEdit) if field.text() == text]
    return any(field.isVisible() for field in fields)


def open_document(window: MainWindow, key: str = "a", inspector: QWidget | None = None) -> QLineEdit:
    page = QLineEdit(f"page {key}")
    window.desk.open(key, "Router light is off", "file-text", page, inspector, code="KB-101")
    return page


def test_a_click_on_the_rail_goes_to_a_place(window: MainWindow, qtbot: QtBot) -> None:
    button = next(button for button in window.findChildren(QToolButton) if button.accessibleName() == "Inbox")
    with qtbot.waitSignal(window.place_changed) as changed:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert changed.args == ["inbox"]
    assert not shown(window, "list")


def test_a_place_without_a_list_leaves_its_room_to_the_page(window: MainWindow) -> None:
    window.show_place("inbox")
    assert not shown(window, "topics")
    window.show_place("library")
    assert shown(window, "topics")


def test_a_badge_is_told_in_words_too(window: MainWindow) -> None:
    window.set_badge("inbox", 5)
    assert any(button.accessibleName() == "Inbox, 5 waiting" for button in window.findChildren(QToolButton))


def test_a_document_opens_in_a_tab_with_its_code(window: MainWindow) -> None:
    open_document(window)
    strip = window.findChild(TabStrip)
    assert strip is not None
    assert strip.tabText(strip.currentIndex()) == "KB-101 Router light is off"
    assert window.current_tab == "a"
    assert "KB-101 Router light is off" in window.windowTitle()


def test_opening_what_is_open_only_shows_it(window: MainWindow) -> None:
    open_document(window)
    window.desk.show("")
    open_document(window)
    strip = window.findChild(TabStrip)
    assert strip is not None
    assert strip.keys() == ["", "a"]
    assert window.current_tab == "a"


def test_ctrl_w_asks_to_close_the_document(window: MainWindow, qtbot: QtBot) -> None:
    open_document(window)
    with qtbot.waitSignal(window.desk.close_requested) as asked:
        window.action_table["close_tab"].trigger()
    assert asked.args == ["a"]
    assert window.current_tab == "a"


def test_the_middle_button_asks_to_close_too(window: MainWindow, qtbot: QtBot) -> None:
    open_document(window)
    strip = window.findChild(TabStrip)
    assert strip is not None
    with qtbot.waitSignal(window.desk.close_requested):
        qtbot.mouseClick(strip, Qt.MouseButton.MiddleButton, pos=strip.tabRect(1).center())


def test_the_tab_of_a_place_cannot_be_closed(window: MainWindow, qtbot: QtBot) -> None:
    assert not window.action_table["close_tab"].isEnabled()
    strip = window.findChild(TabStrip)
    assert strip is not None
    with qtbot.assertNotEmitted(window.desk.close_requested):
        qtbot.mouseClick(strip, Qt.MouseButton.MiddleButton, pos=strip.tabRect(0).center())


def test_closing_a_tab_shows_another(window: MainWindow) -> None:
    open_document(window)
    window.desk.close("a")
    assert window.current_tab == ""
    assert shown(window, "list")


def test_the_first_tab_is_named_after_what_its_place_shows(window: MainWindow) -> None:
    strip = window.findChild(TabStrip)
    assert strip is not None
    window.set_place_title("library", "Refunds")
    assert strip.tabText(0) == "Refunds"
    window.set_place_title("library", "")
    assert strip.tabText(0) == "Library"


def test_ctrl_tab_goes_round(window: MainWindow) -> None:
    open_document(window, "a")
    open_document(window, "b")
    window.action_table["next_tab"].trigger()
    assert window.current_tab == ""
    window.action_table["previous_tab"].trigger()
    assert window.current_tab == "b"


def test_each_tab_brings_its_inspector(window: MainWindow) -> None:
    open_document(window, "a", QLineEdit("facts"))
    assert shown(window, "facts")
    assert not shown(window, "reading")
    open_document(window, "b")
    assert not shown(window, "facts")


def test_a_hidden_sidebar_stays_hidden_at_the_next_start(window: MainWindow, settings: SettingsStore) -> None:
    window.action_table["toggle_sidebar"].trigger()
    assert not shown(window, "topics")
    assert not SettingsStore(settings._file).values.sidebar_shown


def test_a_document_gets_the_room_of_the_list_unless_asked_otherwise(window: MainWindow) -> None:
    open_document(window)
    assert not shown(window, "topics")
    window.action_table["toggle_sidebar"].trigger()
    assert shown(window, "topics")
    window.desk.show("")
    window.desk.show("a")
    assert shown(window, "topics")


def test_in_a_narrow_window_one_side_makes_room(qtbot: QtBot, settings: SettingsStore) -> None:
    for made in a_window(qtbot, settings, width=900):
        assert shown(made, "topics")
        assert not shown(made, "reading")
        made.action_table["toggle_inspector"].trigger()
        assert shown(made, "reading")
        assert not shown(made, "topics")
        made.resize(1440, 900)
        assert shown(made, "topics")


def test_the_widths_are_remembered(qtbot: QtBot, settings: SettingsStore) -> None:
    before: list[int] = []
    for made in a_window(qtbot, settings):
        made._panes.setSizes([350, 700, 346])
        before = made._panes.sizes()
    for made in a_window(qtbot, settings):
        assert made._panes.sizes() == before


def test_without_a_library_only_what_means_something_is_on(qtbot: QtBot, settings: SettingsStore) -> None:
    window = MainWindow(settings)
    qtbot.addWidget(window)
    assert {name for name in window.action_table if window.action_table[name].isEnabled()} == WITHOUT_LIBRARY
    window.deleteLater()


def test_places_and_sides_are_offered_while_they_are_there(window: MainWindow) -> None:
    do = window.action_table
    offered = {name for name in do if name.startswith("go_") and do[name].isEnabled()}
    assert offered == {"go_library", "go_inbox"}
    assert do["toggle_inspector"].isEnabled()
    do["go_inbox"].trigger()
    assert window.current_place == "inbox"
    assert not do["toggle_inspector"].isEnabled()
    assert not do["toggle_sidebar"].isEnabled()
    window.remove_places()
    assert not do["go_inbox"].isEnabled()


def test_undo_goes_to_the_text_that_has_the_keyboard(window: MainWindow, qtbot: QtBot) -> None:
    page = open_document(window)
    page.setFocus()
    qtbot.keyClicks(page, "!")
    window.action_table["undo"].trigger()
    assert page.text() == "page a"


def test_an_error_stays_until_it_is_dismissed(window: MainWindow, qtbot: QtBot) -> None:
    window.show_error("The library could not be reached. Your text is kept.", "the details")
    bar = window._message
    assert bar.isVisible()
    copy = next(button for button in bar.findChildren(QPushButton) if button.text() == "Copy details")
    qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text().endswith("kept.\n\nthe details")
    dismiss = bar.findChild(QToolButton)
    assert dismiss is not None
    qtbot.mouseClick(dismiss, Qt.MouseButton.LeftButton)
    assert not bar.isVisible()


def test_somebody_else_is_chosen_in_the_status_line(window: MainWindow, qtbot: QtBot) -> None:
    people = [("mara", "Mara", "author"), ("ron", "Ron", "reviewer")]
    window.status.set_person("mara", "Mara", "author", people)
    with qtbot.waitSignal(window.person_change_requested) as asked:
        window.status._people.actions()[1].trigger()
    assert asked.args == ["ron"]


def test_the_window_is_mirrored_as_a_whole(window: MainWindow, qtbot: QtBot) -> None:
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.waitUntil(lambda: window._rail.mapTo(window, QPoint(0, 0)).x() > window.width() - 60)


def test_every_control_of_the_frame_has_a_name(window: MainWindow) -> None:
    open_document(window)
    nameless = [
        button
        for kind in (QToolButton, QPushButton)
        for button in window.findChildren(kind)
        if button.isVisible() and not (button.accessibleName() or button.text())
    ]
    assert nameless == []


def test_closing_the_window_says_so_first(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.closing):
        window.close()


def test_a_long_title_leaves_the_menus_their_room(window: MainWindow, qtbot: QtBot) -> None:
    open_document(window)
    window.desk.set_title("a", "What to do when the light is red " * 5, "KB-101")
    window.resize(720, 600)
    bar = window.menuBar()
    corner = bar.cornerWidget()
    assert corner is not None
    last = bar.actions()[-1]
    qtbot.waitUntil(lambda: 0 < bar.actionGeometry(last).right() <= corner.geometry().left())
    assert window.windowTitle().startswith("KB-101 What to do")


def test_in_a_narrow_window_the_safety_of_the_text_stays_whole(window: MainWindow, qtbot: QtBot) -> None:
    status = window.status
    status.set_library("Northline customer care for every market", "on this computer")
    status.set_person("mara", "Mara Levin-Goldschmidt", "author, localiser, reviewer")
    status.set_words("1,412 words")
    status.set_locale("English (United Kingdom) · left to right")
    status.set_saved("Kept on this computer, not saved", safe=False)
    assert status._words.isVisible()
    window.resize(720, 600)
    qtbot.waitUntil(lambda: not status._words.isVisible())
    assert status._saved.geometry().right() <= status.width()
    window.resize(1440, 900)
    qtbot.waitUntil(status._words.isVisible)


def test_a_tab_is_dragged_to_another_place_but_not_before_the_first(window: MainWindow, qtbot: QtBot) -> None:
    for key in ("a", "b", "c"):
        open_document(window, key)
    strip = window.findChild(TabStrip)
    assert strip is not None
    drag(strip, 3, strip.tabRect(0).center())
    qtbot.waitUntil(lambda: strip.keys() == ["", "c", "a", "b"])
    drag(strip, 0, strip.tabRect(2).center())
    assert strip.keys() == ["", "c", "a", "b"]
    assert window.desk.tabs == ["c", "a", "b"]


def test_a_tab_is_moved_by_keys(window: MainWindow, qtbot: QtBot) -> None:
    for key in ("a", "b"):
        open_document(window, key)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    control = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    for _press in range(3):
        qtbot.keyClick(window, Qt.Key.Key_PageUp, control)
    assert window.desk.tabs == ["b", "a"]
    qtbot.keyClick(window, Qt.Key.Key_PageDown, control)
    assert window.desk.tabs == ["a", "b"]


def test_many_tabs_can_be_scrolled_and_tell_their_whole_titles(window: MainWindow) -> None:
    long = "What to do when the light is red and the customer has restarted twice"
    for number in range(30):
        window.desk.open(f"tab {number}", long, "file-text", QLineEdit(), code="KB-7")
    strip = window.findChild(TabStrip)
    assert strip is not None
    assert strip.width() < window.width()
    assert strip.tabToolTip(30) == f"KB-7 {long}"
    assert strip.rect().contains(strip.tabRect(30).center())


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (QRect(100, 100, 900, 600), QRect(100, 100, 900, 600)),
        (QRect(5000, 100, 900, 600), QRect(1016, 100, 900, 600)),
        (QRect(-700, -700, 900, 600), QRect(4, 32, 900, 600)),
        (QRect(0, 0, 9000, 9000), QRect(4, 32, 1912, 1044)),
        (QRect(2000, 200, 900, 600), QRect(2000, 200, 900, 600)),
    ],
)
def test_a_window_fits_a_screen_that_is_there(wanted: QRect, expected: QRect) -> None:
    screens = [QRect(0, 0, 1920, 1080)]
    if wanted.left() == 2000:
        screens.append(QRect(1920, 0, 1280, 1024))
    assert fitted(wanted, screens) == expected


def drag(strip: TabStrip, index: int, to: QPoint) -> None:
    """Press a tab, move the mouse in steps, let go."""
    start = QPointF(strip.tabRect(index).center())
    end = QPointF(to.x() - 40, to.y())
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    steps = [start + (end - start) * part / 10 for part in range(11)]
    moves = [(QEvent.Type.MouseMove, place, none, left) for place in steps]
    for kind, place, button, held in [
        (QEvent.Type.MouseButtonPress, start, left, left),
        *moves,
        (QEvent.Type.MouseButtonRelease, end, left, none),
    ]:
        event = QMouseEvent(kind, place, strip.mapToGlobal(place), button, held, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(strip, event)
