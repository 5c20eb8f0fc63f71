"""The frame of a comparison: ways to look, one column or two, what is said where there is nothing to compare."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from kbstudio.desktop.settings import SettingsStore
from kbstudio.desktop.theme import current_theme
from kbstudio.ui.comparison.comparer import compare_texts
from kbstudio.ui.comparison.comparison_pane import ComparisonPane, VersionHead
from kbstudio.ui.comparison.way_memory import remember_way
from kbstudio.ui.comparison.ways import Way
from tests.ui.comparison.panes import in_window, said, showing, text

CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
SAME = "".join(f"Paragraph {number} stays.\n\n" for number in range(8))
OLDER = text(f"Wait **10** seconds.\n\n{SAME}The visit is free.\n")
NEWER = text(f"Wait **30** seconds.\n\n{SAME}The visit costs 20.\n")


def button(pane: ComparisonPane, words: str) -> QToolButton:
    return next(each for each in pane.findChildren(QToolButton) if each.text() == words)


def test_a_comparison_is_read_as_agents_read_it_until_somebody_looks_otherwise(qtbot: QtBot) -> None:
    pane = showing(qtbot, OLDER, NEWER)
    assert pane.way is Way.AS_READ
    assert pane.view.as_read
    qtbot.mouseClick(button(pane, "Source"), Qt.MouseButton.LeftButton)
    assert not pane.view.as_read
    assert pane.view.hasFocus()


@pytest.mark.parametrize(("key", "way"), [(Qt.Key.Key_1, Way.SOURCE), (Qt.Key.Key_3, Way.FIELDS)])
def test_each_way_has_a_key(qtbot: QtBot, key: Qt.Key, way: Way) -> None:
    pane = showing(qtbot, OLDER, NEWER)
    chosen: list[Way] = []
    pane.way_chosen.connect(chosen.append)
    qtbot.keyClick(pane.view, key, CTRL | ALT)
    assert (pane.way, chosen) == (way, [way])
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_2, CTRL | ALT)
    assert pane.way is Way.AS_READ
    assert pane.view.hasFocus()


def test_the_keys_are_named_where_the_ways_are_chosen(qtbot: QtBot) -> None:
    pane = in_window(qtbot)
    key = QKeySequence("Ctrl+Alt+2").toString(QKeySequence.SequenceFormat.NativeText)
    assert key in button(pane, "As read").toolTip()


def test_the_way_is_remembered_and_fields_are_only_glanced_at(qtbot: QtBot, tmp_path: Path) -> None:
    settings = SettingsStore(tmp_path / "settings.json")
    pane = showing(qtbot, OLDER, NEWER)
    remember_way(pane, settings)
    qtbot.mouseClick(button(pane, "Source"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(button(pane, "Fields"), Qt.MouseButton.LeftButton)
    next_one = in_window(qtbot)
    remember_way(next_one, SettingsStore(tmp_path / "settings.json"))
    assert next_one.way is Way.SOURCE


def test_a_change_stays_the_current_one_whatever_way_it_is_looked_at(qtbot: QtBot) -> None:
    pane = showing(qtbot, OLDER, NEWER)
    for _ in range(2):
        qtbot.keyClick(pane.view, Qt.Key.Key_J)
    pane.look_at(Way.SOURCE)
    assert pane._place.text() == "Change 2 of 2"
    pane.look_at(Way.FIELDS)
    assert pane._place.text() == "No field changed"
    pane.look_at(Way.AS_READ)
    assert pane._place.text() == "Change 2 of 2"


def test_changes_are_gone_through_from_anywhere_in_the_pane(qtbot: QtBot) -> None:
    pane = showing(qtbot, OLDER, NEWER)
    pane._bar.previous.setFocus()
    for key in (Qt.Key.Key_F8, Qt.Key.Key_J):
        qtbot.keyClick(pane._bar.previous, key)
    assert pane._place.text() == "Change 2 of 2"
    qtbot.keyClick(pane._bar.previous, Qt.Key.Key_F8, SHIFT)
    assert pane._place.text() == "Change 1 of 2"
    qtbot.keyClick(pane._bar.previous, Qt.Key.Key_K)
    assert pane._place.text() == "Change 2 of 2"


def test_a_narrow_pane_reads_in_one_column_and_a_wide_one_in_two(qtbot: QtBot) -> None:
    pane = showing(qtbot, OLDER, NEWER, width=700)
    assert pane.view.compared is not pane.view.whole
    pane.resize(1000, 600)
    assert pane.view.compared is pane.view.whole
    pane.resize(700, 600)
    assert pane.view.compared is not pane.view.whole


def test_what_the_person_chose_holds_at_every_width(qtbot: QtBot) -> None:
    pane = showing(qtbot, OLDER, NEWER)
    qtbot.mouseClick(pane._bar.one, Qt.MouseButton.LeftButton)
    pane.resize(1200, 600)
    assert pane.view.compared is not pane.view.whole
    pane.actions_offered.beside.trigger()
    pane.resize(600, 600)
    assert pane.view.compared is pane.view.whole


def test_a_first_version_stands_alone(qtbot: QtBot) -> None:
    pane = showing(qtbot, None, NEWER)
    assert pane.view.compared is not pane.view.whole
    assert "Not written before" in said(pane)
    pane.show_compared(compare_texts(OLDER, NEWER), "en", "en")
    assert pane.view.compared is pane.view.whole


def test_equal_versions_say_so_and_can_be_read(qtbot: QtBot) -> None:
    pane = showing(qtbot, OLDER, OLDER)
    assert pane.is_shown
    assert not pane.view.isVisible()
    assert any("Both versions say the same" in words for words in said(pane))
    read = next(each for each in pane.findChildren(QPushButton) if each.text() == "Read the text")
    qtbot.mouseClick(read, Qt.MouseButton.LeftButton)
    assert pane.view.isVisible()
    assert pane.view.hasFocus()


def test_a_version_that_is_gone_is_said_in_place(qtbot: QtBot) -> None:
    pane = showing(qtbot, OLDER, NEWER)
    pane.find_words()
    pane.show_problem("Version 3 was erased. Choose another version.")
    assert "Version 3 was erased. Choose another version." in said(pane)
    assert not pane.is_shown
    assert not pane._bar.next.isEnabled()
    assert not pane._find_bar.isVisible()
    pane.look_at(Way.FIELDS)
    assert "Version 3 was erased. Choose another version." in said(pane)


def test_how_much_changed_is_said_in_one_line(qtbot: QtBot) -> None:
    moved = "A passage that goes to another place in the text.\n\n"
    pane = showing(qtbot, text(moved + SAME + "Wait.\n"), text(SAME + moved + "Wait here.\n"))
    assert pane._sums.text() == "+1 words · 1 moved"
    pane.show_waiting()
    assert pane._sums.text() == ""


def test_another_language_is_named_above_its_side(qtbot: QtBot) -> None:
    pane = in_window(qtbot)
    hebrew = text("לקוחות רשאים להחזיר נתב בתוך שלושים יום מיום קבלת המשלוח.\n\n" * 6, "החזרים")
    english = text("Customers may return a router within thirty days of the delivery.\n\n" * 6)
    pane.show_heads(VersionHead(3, "published", locale="he-IL"), VersionHead(7, "draft"))
    pane.show_compared(compare_texts(hebrew, english), "he-IL", "en")
    assert any("different languages" in words for words in said(pane))
    assert pane._heads._older._language.text == "Hebrew"
    assert pane._sums.text() == "Different languages"


def test_short_texts_in_different_languages_are_known_by_their_languages(qtbot: QtBot) -> None:
    pane = in_window(qtbot)
    pane.show_compared(compare_texts(text("המתינו.\n"), text("Wait.\n")), "he-IL", "en")
    assert any("different languages" in words for words in said(pane))
    pane.show_compared(compare_texts(text("Wait.\n"), text("Wait here.\n")), "en-GB", "en")
    assert not any("different languages" in words for words in said(pane))


def test_text_is_copied_without_marks(qtbot: QtBot) -> None:
    pane = showing(qtbot, OLDER, NEWER)
    pane.actions_offered.copy.trigger()
    assert QGuiApplication.clipboard().text() == NEWER.body


def test_unchanged_text_is_shown_and_put_away(qtbot: QtBot) -> None:
    pane = showing(qtbot, OLDER, NEWER)
    folded = len(pane.view._shown.items)
    pane.actions_offered.everything.trigger()
    assert len(pane.view._shown.items) > folded
    pane.actions_offered.everything.trigger()
    assert len(pane.view._shown.items) == folded


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_figures_are_painted_in_their_colours_in_both_directions(qtbot: QtBot, direction: Qt.LayoutDirection) -> None:
    pane = showing(qtbot, OLDER, NEWER)
    pane.setLayoutDirection(direction)
    qtbot.waitUntil(lambda: pane._sums.width() > 0)
    picture = pane._sums.grab().toImage()
    seen = {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}
    assert {current_theme().added_mark.lower(), current_theme().removed_mark.lower()} <= seen


def test_the_ways_to_look_stand_in_one_order_with_their_keys(qtbot: QtBot) -> None:
    pane = in_window(qtbot)
    keys = [(way, action.shortcut().toString()) for way, action in pane._bar.ways.actions_by_way.items()]
    assert keys == [(Way.SOURCE, "Ctrl+Alt+1"), (Way.AS_READ, "Ctrl+Alt+2"), (Way.FIELDS, "Ctrl+Alt+3")]
    buttons = [button.text() for button in pane._bar.ways.findChildren(QToolButton)]
    assert buttons == [action.text() for action in pane._bar.ways.actions_by_way.values()]
