"""Finding words in both texts: by Ctrl+F, from place to place, and back."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from kbstudio.ui.comparison.comparison_pane import ComparisonPane
from kbstudio.ui.comparison.field_pairs import FieldPair
from kbstudio.ui.comparison.found import Found
from kbstudio.ui.comparison.ways import Way
from tests.ui.comparison.panes import showing, text

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
OLDER = text("The **red** light is on.\n\nAsk for the résumé.\n", fields={"summary": "A red light"})
NEWER = text("The **red** light blinks.\n\nAsk for the resume of the router.\n", fields={"summary": "A light"})


def finding(qtbot: QtBot, pane: ComparisonPane, words: str) -> QLineEdit:
    """Ctrl+F, and the words typed."""
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F, CTRL)
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    line.clear()
    qtbot.keyClicks(line, words)
    return line


def count(pane: ComparisonPane) -> str:
    return pane._find_bar._count.text()


def test_words_are_found_in_both_texts_whatever_their_accents(qtbot: QtBot) -> None:
    pane = showing(qtbot, OLDER, NEWER)
    finding(qtbot, pane, "RESUME")
    assert count(pane) == "1 of 2"
    assert [place.side for place in pane._finding._found] == ["left", "right"]


def test_enter_and_f3_go_on_and_back_and_around(qtbot: QtBot) -> None:
    pane = showing(qtbot, OLDER, NEWER)
    line = finding(qtbot, pane, "light")
    assert count(pane) == "1 of 4"
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert count(pane) == "2 of 4"
    qtbot.keyClick(line, Qt.Key.Key_F3)
    qtbot.keyClick(pane.view, Qt.Key.Key_F3)
    assert count(pane) == "4 of 4"
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert count(pane) == "1 of 4"
    qtbot.keyClick(line, Qt.Key.Key_Return, SHIFT)
    assert count(pane) == "4 of 4"


def test_escape_leaves_and_gives_the_keyboard_back(qtbot: QtBot) -> None:
    pane = showing(qtbot, OLDER, NEWER)
    line = finding(qtbot, pane, "light")
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert not pane._find_bar.isVisible()
    assert pane.view.hasFocus()
    qtbot.keyClick(pane.view, Qt.Key.Key_F3)
    assert pane._find_bar.isVisible()


def test_what_reads_as_one_phrase_is_found_over_its_markup(qtbot: QtBot) -> None:
    pane = showing(qtbot, OLDER, NEWER)
    finding(qtbot, pane, "red light is")
    assert count(pane) == "1 of 1"
    marked: list[Found] = []
    pane._searched_text._in_source(pane._finding._found[0])
    marked.append(pane._searched_text._in_source(pane._finding._found[0]))
    row = pane.view.compared.rows[marked[0].row]
    assert row.left is not None
    assert row.left.text[marked[0].start : marked[0].end] == "red** light is"
    pane.look_at(Way.SOURCE)
    assert count(pane) == "Not found"


def test_a_phrase_that_is_marked_is_what_to_find(qtbot: QtBot) -> None:
    pane = showing(qtbot, OLDER, NEWER)
    pane.look_at(Way.SOURCE)
    pane.view.select_all()
    qtbot.keyClick(pane.view, Qt.Key.Key_F, CTRL)
    assert pane._find_bar.words == ""


def test_nothing_found_is_said(qtbot: QtBot) -> None:
    pane = showing(qtbot, OLDER, NEWER)
    line = finding(qtbot, pane, "camel")
    assert count(pane) == "Not found"
    assert not pane._find_bar._next.isEnabled()
    qtbot.keyClick(line, Qt.Key.Key_Return)
    line.clear()
    assert count(pane) == ""


def test_fields_are_searched_where_fields_are_looked_at(qtbot: QtBot) -> None:
    pane = showing(qtbot, OLDER, NEWER)
    pane.show_fields([FieldPair("Owner", "Maya Light", "Noa")])
    pane.look_at(Way.FIELDS)
    pane.setFocus()
    finding(qtbot, pane, "light")
    assert count(pane) == "1 of 3"


def test_the_words_are_looked_for_in_what_is_shown_next(qtbot: QtBot) -> None:
    pane = showing(qtbot, OLDER, NEWER)
    finding(qtbot, pane, "light")
    pane.show_compared(pane.view.whole, "en", "en")
    assert count(pane) == "1 of 4"
    assert pane._find_bar.isVisible()


def test_typing_a_letter_that_goes_through_changes_only_types_it(qtbot: QtBot) -> None:
    pane = showing(qtbot, OLDER, NEWER)
    finding(qtbot, pane, "jk")
    assert pane._find_bar.words == "jk"
    assert pane.view.current_change == -1
