"""Small widgets: what they show, and what a click or key on them asks for."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAction, QGuiApplication, QImage, QPainter
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QSplitter, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from kbstudio.desktop.theme import Themes
from kbstudio.ui.widgets.chip import STATES, Chip, chip_size, paint_chip, state_word
from kbstudio.ui.widgets.code_label import CodeLabel
from kbstudio.ui.widgets.elided_label import ElidedLabel
from kbstudio.ui.widgets.empty_state import EmptyState
from kbstudio.ui.widgets.icon_label import IconLabel
from kbstudio.ui.widgets.person_label import PersonLabel, initials_of
from kbstudio.ui.widgets.reasoned_button import ReasonedButton
from kbstudio.ui.widgets.search_field import SearchField
from kbstudio.ui.widgets.segmented_buttons import SegmentedButtons


@pytest.fixture
def field(qtbot: QtBot) -> Iterator[SearchField]:
    made = SearchField("Filter topics")
    qtbot.addWidget(made)
    made.show()
    yield made


def painted(widget: QWidget) -> QImage:
    return widget.grab().toImage()


@pytest.mark.parametrize("state", STATES)
def test_a_state_has_a_word_and_an_icon(qtbot: QtBot, state: str) -> None:
    chip = Chip(state)
    qtbot.addWidget(chip)
    assert chip.text == state_word(state)
    assert chip.accessibleName() == chip.text
    assert STATES[state].icon
    with_icon, without = chip_size(chip.font(), chip.text, "check"), chip_size(chip.font(), chip.text)
    assert chip.sizeHint() == with_icon
    assert with_icon.width() > without.width()


def test_a_chip_can_say_more_than_its_state(qtbot: QtBot) -> None:
    chip = Chip("draft", "Draft, version 9")
    qtbot.addWidget(chip)
    assert chip.text == "Draft, version 9"


def test_a_chip_shows_its_new_state(qtbot: QtBot) -> None:
    chip = Chip("draft")
    qtbot.addWidget(chip)
    before = painted(chip)
    chip.show_state("published")
    assert painted(chip) != before


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_chip_stands_at_the_leading_edge(qapp: QApplication, direction: Qt.LayoutDirection) -> None:
    image = QImage(200, 24, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setLayoutDirection(direction)
    paint_chip(painter, QRect(0, 0, 200, 24), qapp.font(), "good", "Current")
    painter.end()
    left, right = image.pixelColor(10, 12).alpha(), image.pixelColor(190, 12).alpha()
    assert (left > 0, right > 0) == ((True, False) if direction is Qt.LayoutDirection.LeftToRight else (False, True))


@pytest.mark.parametrize(
    ("name", "initials"),
    [("Mara Klein", "MK"), ("M. K.", "MK"), ("Ron", "R"), ("יעל בן דוד", "יד"), ("", "?"), ("  ", "?"), ("-", "?")],
)
def test_initials(name: str, initials: str) -> None:
    assert initials_of(name) == initials


def test_a_person_is_named_to_a_screen_reader(qtbot: QtBot) -> None:
    label = PersonLabel("Mara Klein", "reviewer")
    qtbot.addWidget(label)
    assert label.accessibleName() == "Mara Klein, reviewer"
    assert not painted(label).isNull()


def test_a_click_copies_the_code(qtbot: QtBot) -> None:
    label = CodeLabel("KB-104")
    qtbot.addWidget(label)
    qtbot.mouseClick(label, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "KB-104"


def test_typing_searches_once_after_a_pause(field: SearchField, qtbot: QtBot) -> None:
    heard: list[str] = []
    field.search_requested.connect(heard.append)
    qtbot.keyClicks(field, "router ")
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == ["router"]


def test_enter_searches_at_once(field: SearchField, qtbot: QtBot) -> None:
    heard: list[str] = []
    field.search_requested.connect(heard.append)
    qtbot.keyClicks(field, "bill")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert heard == ["bill"]


def test_escape_empties_the_field(field: SearchField, qtbot: QtBot) -> None:
    qtbot.keyClicks(field, "bill")
    with qtbot.waitSignal(field.search_requested) as asked:
        qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert asked.args == [""]
    assert field.text() == ""


def test_the_arrow_goes_on_to_the_list(field: SearchField, qtbot: QtBot) -> None:
    with qtbot.waitSignal(field.list_requested):
        qtbot.keyClick(field, Qt.Key.Key_Down)


def test_an_empty_place_offers_the_first_act(qtbot: QtBot) -> None:
    action = QAction("New article…")
    place = EmptyState("tray", "Nothing waits for you.", action)
    qtbot.addWidget(place)
    button = place.findChild(QPushButton)
    assert button is not None
    assert button.text() == "New article"
    with qtbot.waitSignal(action.triggered):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_lone_icon_follows_the_theme(qapp: QApplication, qtbot: QtBot) -> None:
    label = IconLabel("tray", size=40)
    qtbot.addWidget(label)
    themes = Themes(qapp, "light")
    before = painted(label)
    themes.choose("dark")
    assert painted(label) != before
    themes.choose("light")


def test_an_empty_place_shows_its_whole_text(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    sentence = "Nothing waits for you. When somebody asks you to review a text, it appears here."
    place = EmptyState("tray", sentence, parent=window)
    place.resize(700, 500)
    window.show()
    text = next(label for label in place.findChildren(QLabel) if label.text())
    qtbot.waitUntil(lambda: text.height() >= text.heightForWidth(text.width()))


@pytest.mark.parametrize("width", [200, 320, 700])
def test_the_text_of_an_empty_place_keeps_within_it(qtbot: QtBot, width: int) -> None:
    splitter = QSplitter()
    qtbot.addWidget(splitter)
    place = EmptyState("tray", "Nothing waits to be published. Texts appear here once they are approved.")
    splitter.addWidget(place)
    splitter.resize(width, 500)
    splitter.show()
    text = next(label for label in place.findChildren(QLabel) if label.text())
    qtbot.waitUntil(lambda: place.rect().contains(text.geometry()) and text.width() > 100)
    assert place.width() == width
    assert text.height() >= text.heightForWidth(text.width())


def test_an_empty_place_may_have_nothing_to_say(qtbot: QtBot) -> None:
    place = EmptyState("tray", "")
    qtbot.addWidget(place)
    place.show()
    assert place.isVisible()


def test_a_button_that_is_off_says_why(qtbot: QtBot) -> None:
    button = ReasonedButton("Approve", "check")
    qtbot.addWidget(button)
    button.set_reason("You wrote this version.")
    with qtbot.assertNotEmitted(button.pressed):
        qtbot.mouseClick(button.button, Qt.MouseButton.LeftButton)
    assert button.button.accessibleDescription() == "You wrote this version."
    button.set_reason("")
    with qtbot.waitSignal(button.pressed):
        qtbot.mouseClick(button.button, Qt.MouseButton.LeftButton)


def test_choosing_a_segment_announces_it(qtbot: QtBot) -> None:
    segments = SegmentedButtons([("write", "Write"), ("both", "Both")], "How to work")
    qtbot.addWidget(segments)
    assert segments.choice == "write"
    with qtbot.waitSignal(segments.chosen) as chosen:
        qtbot.mouseClick(segments.findChildren(QToolButton)[1], Qt.MouseButton.LeftButton)
    assert chosen.args == ["both"]
    segments.choose("write")
    assert segments.choice == "write"


def test_a_line_that_does_not_fit_shows_whole_on_hover(qtbot: QtBot) -> None:
    label = ElidedLabel("Agents still see version 7, published 3 weeks ago.")
    qtbot.addWidget(label)
    label.resize(60, 20)
    assert label.toolTip() == label.text()
    assert not painted(label).isNull()


def test_a_reason_has_room_to_be_read_however_narrow_its_place_is(qtbot: QtBot) -> None:
    button = ReasonedButton("Submit for review", "paper-plane-tilt")
    qtbot.addWidget(button)
    button.set_reason("Say why you changed it.")
    button.resize(400, 80)
    button.show()
    assert button._note.geometry().right() < button.button.x()
    button.resize(button.button.sizeHint().width() + 60, 120)
    qtbot.waitUntil(lambda: button._note.geometry().bottom() < button.button.y())
    assert button._note.width() == button.width()
