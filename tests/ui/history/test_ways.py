"""The history is looked at the same three ways, and searched, from the list of versions too."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from kbstudio.ui.comparison.ways import Way
from tests.support.screens import Screens
from tests.support.studios import BODY, new_article
from tests.ui.history.test_history import history

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def written(screens: Screens) -> str:
    code = new_article(screens.studio).article
    screens.studio.writing.save(code, "en", by="maya", body=BODY.replace("30", "14"))
    return code


def test_versions_are_compared_as_they_are_read(screens: Screens) -> None:
    view, _ = history(screens, written(screens))
    assert view.pane.way is Way.AS_READ
    view.timeline.setFocus()
    screens.qtbot.keyClick(view.timeline, Qt.Key.Key_1, CTRL | ALT)
    assert view.pane.way is Way.SOURCE


def test_fields_tell_whose_the_article_is(screens: Screens) -> None:
    view, _ = history(screens, written(screens))
    view.pane.look_at(Way.FIELDS)
    told = {line.name: line.right.text for line in view.pane._fields.lines if line.right}
    assert told["Title"] == "Refund window"
    assert told["Owner"] == "Maya"
    assert told["Topics"] == "Refunds"


def test_words_are_found_from_the_list_of_versions(screens: Screens) -> None:
    view, _ = history(screens, written(screens))
    view.timeline.setFocus()
    screens.qtbot.keyClick(view.timeline, Qt.Key.Key_F, CTRL)
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    screens.qtbot.keyClicks(line, "router")
    assert view.pane._find_bar._count.text() == "1 of 1"
    view.pane.view.setFocus()
    screens.qtbot.keyClick(view.pane.view, Qt.Key.Key_Escape)
    assert not view.pane._find_bar.isVisible()
    screens.qtbot.keyClick(view.pane.view, Qt.Key.Key_Escape)
    assert view.timeline.hasFocus()


def test_the_two_lists_stand_above_the_comparison(screens: Screens) -> None:
    view, _ = history(screens, written(screens))
    assert view.pair.isVisible()
    assert not view.pane._heads._older.isVisible()
    assert not view.pane._sums.isHidden()
