"""Either side of a comparison can be another version: what is offered, by click, key and typing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kbstudio.services.snapshots import Against
from kbstudio.ui.comparison.base_choices import left_choices
from kbstudio.ui.comparison.comparison_pane import ComparisonPane, VersionHead
from kbstudio.ui.comparison.version_menu import MANY, VersionMenu
from tests.ui.comparison.panes import NAMES, bases, showing, text

# A platform without a display has no keyboard for a menu to grab.
pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support grabbing the keyboard", extend=True)

ALT = Qt.KeyboardModifier.AltModifier


def offering(qtbot: QtBot, count: int = 7, **known: int) -> tuple[ComparisonPane, list[Against], list[int]]:
    """Version 6 beside version 7, all of them to choose from; what is chosen is noted."""
    pane = showing(qtbot, text("Wait.\n"), text("Wait here.\n"))
    pane.offer_bases(bases(count, **known), NAMES)
    left: list[Against] = []
    right: list[int] = []
    pane.left_chosen.connect(left.append)
    pane.right_chosen.connect(right.append)
    return pane, left, right


def opened(pane: ComparisonPane) -> VersionMenu:
    return next(menu for menu in pane.findChildren(VersionMenu) if menu.isVisible())


def entry(menu: VersionMenu, words: str) -> QAction:
    return next(action for action in menu.actions() if action.text().startswith(words))


def test_a_click_on_the_left_head_offers_what_to_compare_with(qtbot: QtBot) -> None:
    pane, left, _ = offering(qtbot, live=6, read=5)
    qtbot.mouseClick(pane._heads._older, Qt.MouseButton.LeftButton)
    menu = opened(pane)
    assert "Version 6" in entry(menu, "Published (what agents read)").text()
    entry(menu, "Since I last read it").trigger()
    assert left == [Against(5)]
    menu.close()


def test_what_does_not_exist_is_shown_with_the_reason(qtbot: QtBot) -> None:
    pane, _, _ = offering(qtbot, live=6)
    qtbot.keyClick(pane.view, Qt.Key.Key_L, ALT)
    menu = opened(pane)
    signed = entry(menu, "Since I signed it")
    assert not signed.isEnabled()
    assert "you signed none yet" in signed.text()
    assert not entry(menu, "Version 7").isEnabled()
    assert entry(menu, "Version 6").isChecked()
    menu.close()


def test_the_menu_is_worked_by_keys(qtbot: QtBot) -> None:
    pane, left, _ = offering(qtbot, live=6)
    qtbot.keyClick(pane.view, Qt.Key.Key_L, ALT)
    menu = opened(pane)
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert left == [Against(5)]


def test_another_language_is_offered_on_the_left_alone(qtbot: QtBot) -> None:
    pane, left, _ = offering(qtbot, live=6)
    qtbot.keyClick(pane.view, Qt.Key.Key_L, ALT)
    menu = opened(pane)
    entry(menu, "Israel · Hebrew").trigger()
    menu.close()
    assert left == [Against(locale="he-IL")]
    qtbot.keyClick(pane.view, Qt.Key.Key_R, ALT)
    menu = opened(pane)
    assert not any("Hebrew" in action.text() for action in menu.actions())
    menu.close()


def test_the_right_side_can_be_an_older_version(qtbot: QtBot) -> None:
    pane, _, right = offering(qtbot, live=6)
    qtbot.keyClick(pane.view, Qt.Key.Key_R, ALT)
    menu = opened(pane)
    assert "Maya" in entry(menu, "Version 4").text()
    entry(menu, "Version 4").trigger()
    menu.close()
    assert right == [4]


def test_one_of_many_versions_is_found_by_typing(qtbot: QtBot) -> None:
    pane, _, right = offering(qtbot, count=MANY + 25)
    qtbot.keyClick(pane.view, Qt.Key.Key_R, ALT)
    menu = opened(pane)
    assert len(menu.actions()) < MANY
    entry(menu, "Find a version").trigger()
    menu.close()
    line = QApplication.focusWidget()
    qtbot.keyClicks(line, "13")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert right == [13]
    assert pane.view.hasFocus()


def test_without_a_choice_the_heads_only_tell(qtbot: QtBot) -> None:
    pane = showing(qtbot, text("Wait.\n"), text("Wait here.\n"))
    qtbot.keyClick(pane.view, Qt.Key.Key_L, ALT)
    assert not any(menu.isVisible() for menu in pane.findChildren(VersionMenu))
    assert not pane._heads._older._caret.isVisible()


def test_a_head_says_what_the_version_is_to_the_person(qtbot: QtBot) -> None:
    pane, _, _ = offering(qtbot, live=4, read=5, signed=6)
    assert "you signed it" in pane._heads._older._when.text()
    pane.show_heads(VersionHead(5, "superseded"), VersionHead(7, "in_review"))
    assert "you read it last" in pane._heads._older._when.text()
    assert "you read it last" in pane._heads._older.accessibleName()


@pytest.mark.parametrize("left", [Against(6), Against(locale="ru")])
def test_the_version_looked_at_is_never_compared_with_itself(left: Against) -> None:
    choices = left_choices(bases(7, live=7, read=7), NAMES, left, 7)
    assert all(choice.why_not for choice in choices if choice.against.number == 7)
    assert [choice.against for choice in choices if choice.shown] == [left]
