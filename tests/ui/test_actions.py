"""The table of actions: every row works, and no key does two things."""

from collections import Counter
from collections.abc import Iterator, Sequence

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenuBar, QWidget
from pytestqt.qtbot import QtBot

from kbstudio.ui.action_table.localising import BLOCKS
from kbstudio.ui.action_table.reviewing import DECIDING, INBOX
from kbstudio.ui.actions import ACTIONS, MENUS, Actions, ActionSpec


@pytest.fixture
def actions(qtbot: QtBot) -> Iterator[Actions]:
    window = QWidget()
    qtbot.addWidget(window)
    yield Actions(window)


_WINDOW = tuple(spec for spec in ACTIONS if not spec.letter)


@pytest.mark.parametrize("together", [_WINDOW, DECIDING, INBOX, BLOCKS], ids=["window", "review", "inbox", "adapting"])
def test_no_key_does_two_things(together: Sequence[ActionSpec]) -> None:
    keys = Counter(QKeySequence(spec.shortcut).toString() for spec in together if spec.shortcut)
    assert [key for key, times in keys.items() if times > 1] == []


def test_every_key_is_understood() -> None:
    assert [spec.name for spec in ACTIONS if spec.shortcut and QKeySequence(spec.shortcut).isEmpty()] == []


def test_names_are_unique() -> None:
    assert len({spec.name for spec in ACTIONS}) == len(ACTIONS)


def test_every_action_is_in_a_menu_that_exists() -> None:
    menus = {menu.name for menu in MENUS}
    placed = [spec for spec in ACTIONS if spec.menu or not spec.letter]
    assert [spec.name for spec in placed if spec.menu.partition(".")[0] not in menus] == []


def test_every_icon_can_be_drawn(actions: Actions) -> None:
    for spec in ACTIONS:
        if spec.icon:
            image = actions[spec.name].icon().pixmap(20, 20).toImage()
            assert any(image.pixelColor(x, y).alpha() for x in range(20) for y in range(20)), spec.name


def test_the_tip_shows_the_key(actions: Actions) -> None:
    assert "(Ctrl+S)" in actions["save"].toolTip()


def test_the_menu_bar_offers_every_action_once(actions: Actions, qtbot: QtBot) -> None:
    bar = QMenuBar()
    qtbot.addWidget(bar)
    menus = actions.fill_menu_bar(bar)
    offered = [action.objectName() for menu in menus.values() for action in menu.actions() if action.objectName()]
    assert sorted(offered) == sorted(spec.name for spec in ACTIONS if spec.menu)


def test_one_of_the_themes_is_ticked(actions: Actions) -> None:
    actions["theme_dark"].trigger()
    actions["theme_light"].trigger()
    assert [name for name in actions if name.startswith("theme_") and actions[name].isChecked()] == ["theme_light"]
