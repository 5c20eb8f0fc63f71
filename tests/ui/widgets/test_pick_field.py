"""Choosing people and topics by typing."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kbstudio.ui.widgets.pick_chip import PickChip
from kbstudio.ui.widgets.pick_field import PickField
from kbstudio.ui.widgets.suggesting import Suggestion, Suggestions

PEOPLE = [
    ("maya", "Maya Klein", "author"),
    ("noa", "Noa Tal", "author"),
    ("rita", "Rita Łoś", "reviewer"),
    ("dan", "דניאל ברק", "reviewer"),
]


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    made = QWidget()
    QVBoxLayout(made)
    qtbot.addWidget(made)
    made.resize(400, 400)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    yield made


def field_in(window: QWidget, *, single: bool = False) -> PickField:
    field = PickField(window, single=single, name="Owner")
    field.offer(PEOPLE)
    layout = window.layout()
    assert layout is not None
    layout.addWidget(field)
    layout.addWidget(QLineEdit(window))
    field.show()
    layout.activate()
    field.line.setFocus()
    return field


def chips(field: PickField) -> list[PickChip]:
    return [chip for chip in field.findChildren(PickChip) if chip.isVisible()]


def test_typing_finds_and_enter_chooses(window: QWidget, qtbot: QtBot) -> None:
    field = field_in(window)
    heard: list[tuple[str, ...]] = []
    field.changed.connect(lambda: heard.append(field.values))
    qtbot.keyClicks(field.line, "tal")
    assert field.suggested == ("noa",)
    qtbot.keyClick(field.line, Qt.Key.Key_Return)
    qtbot.keyClicks(field.line, "los")
    qtbot.keyClick(field.line, Qt.Key.Key_Return)
    assert heard == [("noa",), ("noa", "rita")]
    assert field.line.text() == ""
    assert not field.suggesting
    assert [chip.shown_text for chip in chips(field)] == ["Noa Tal", "Rita Łoś"]
    assert "Noa Tal" in field.line.accessibleDescription()


def test_a_mistyped_name_is_found(window: QWidget, qtbot: QtBot) -> None:
    field = field_in(window)
    qtbot.keyClicks(field.line, "mayja")
    assert field.suggested[0] == "maya"


def test_arrows_move_and_escape_closes(window: QWidget, qtbot: QtBot) -> None:
    field = field_in(window)
    qtbot.keyClick(field.line, Qt.Key.Key_Down)
    assert len(field.suggested) == len(PEOPLE)
    qtbot.keyClick(field.line, Qt.Key.Key_Down)
    qtbot.keyClick(field.line, Qt.Key.Key_Up)
    qtbot.keyClick(field.line, Qt.Key.Key_Up)
    qtbot.keyClick(field.line, Qt.Key.Key_Enter)
    assert field.values == ("dan",)
    qtbot.keyClick(field.line, Qt.Key.Key_Down)
    assert "dan" not in field.suggested
    qtbot.keyClick(field.line, Qt.Key.Key_Escape)
    assert not field.suggesting
    assert field.values == ("dan",)


def test_a_press_on_a_suggestion_chooses_it(window: QWidget, qtbot: QtBot) -> None:
    field = field_in(window)
    qtbot.mouseClick(field.line, Qt.MouseButton.LeftButton)
    shown = field._list.list
    place = shown.visualItemRect(shown.item(1)).center()
    qtbot.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert field.values == ("noa",)
    assert field.line.hasFocus()


def test_backspace_takes_the_last_one_away(window: QWidget, qtbot: QtBot) -> None:
    field = field_in(window)
    field.show_values(["maya", "noa"])
    qtbot.keyClicks(field.line, "x")
    qtbot.keyClick(field.line, Qt.Key.Key_Backspace)
    assert field.values == ("maya", "noa")
    qtbot.keyClick(field.line, Qt.Key.Key_Backspace)
    assert field.values == ("maya",)


def test_a_chip_is_reached_and_removed_by_key_and_by_click(window: QWidget, qtbot: QtBot) -> None:
    field = field_in(window)
    field.show_values(["maya", "noa", "rita"])
    qtbot.keyClick(field.line, Qt.Key.Key_Left)
    qtbot.keyClick(chips(field)[2], Qt.Key.Key_Left)
    assert chips(field)[1].hasFocus()
    qtbot.keyClick(chips(field)[1], Qt.Key.Key_Delete)
    assert field.values == ("maya", "rita")
    qtbot.mouseClick(chips(field)[0], Qt.MouseButton.LeftButton)
    assert field.values == ("rita",)
    assert chips(field)[0].accessibleName() == "Remove Rita Łoś"


def test_mirrored_the_other_arrow_leads_to_the_chips(window: QWidget, qtbot: QtBot) -> None:
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    field = field_in(window)
    field.show_values(["dan", "maya"])
    qtbot.waitUntil(lambda: chips(field)[0].x() > chips(field)[1].x() > field.line.x())
    qtbot.keyClick(field.line, Qt.Key.Key_Right)
    assert chips(field)[1].hasFocus()


def test_a_single_choice_is_replaced(window: QWidget, qtbot: QtBot) -> None:
    field = field_in(window, single=True)
    field.show_values(["maya"])
    qtbot.keyClicks(field.line, "rita")
    qtbot.keyClick(field.line, Qt.Key.Key_Return)
    assert field.values == ("rita",)


def test_leaving_forgets_what_was_typed(window: QWidget, qtbot: QtBot) -> None:
    field = field_in(window)
    qtbot.keyClicks(field.line, "ma")
    field.line.clearFocus()
    assert not field.suggesting
    assert field.line.text() == ""
    assert field.values == ()


def test_what_nobody_offers_is_shown_by_its_value_and_never_wider_than_the_field(window: QWidget) -> None:
    field = field_in(window)
    field.show_values(["gone", "x" * 10_000])
    assert chips(field)[0].shown_text == "gone"
    assert all(chip.width() <= field.width() for chip in chips(field))


def test_more_chips_make_the_field_higher(window: QWidget, qtbot: QtBot) -> None:
    field = field_in(window)
    before = field.height()
    field.show_values([f"person.{number}" for number in range(12)])
    assert field.height() > before
    qtbot.waitUntil(lambda: all(field.rect().contains(chip.geometry()) for chip in chips(field)))


def test_suggestions_begin_with_what_begins_with_the_words() -> None:
    offered = [Suggestion(name, name) for name in ("Unpaid bill", "Bills", "Rebilling", "Other")]
    found = [each.value for each in Suggestions(offered).like("bill")]
    assert found == ["Bills", "Unpaid bill", "Rebilling"]


def test_hints_and_values_are_searched_too_and_all_words_must_be_there() -> None:
    offered = [Suggestion("net.wifi", "Wi-Fi", "Internet"), Suggestion("net.tv", "Television", "Internet")]
    found = Suggestions(offered)
    assert [each.value for each in found.like("internet tele")] == ["net.tv"]
    assert [each.value for each in found.like("net.w")] == ["net.wifi"]
    assert found.like("zzzzz") == []


def test_chips_that_fill_a_line_take_no_second_one_before_something_is_typed(window: QWidget, qtbot: QtBot) -> None:
    field = field_in(window)
    field.show_values(["maya"])
    one_line = field.height()
    field.setFixedWidth(chips(field)[0].sizeHint().width() + 46)
    qtbot.waitUntil(lambda: field.width() < 300)
    assert field.height() == one_line
    qtbot.keyClicks(field.line, "n")
    assert field.height() > one_line
