"""The comparison on screen: going through changes, folds, marking and copying text."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kbstudio.desktop.look import Look, current_look, wear_look
from kbstudio.desktop.theme import current_theme
from kbstudio.text.compare import Comparison, Row, compare
from kbstudio.ui.comparison.arrangement import Arrangement
from kbstudio.ui.comparison.cell_formats import base_font
from kbstudio.ui.comparison.cell_layout import CellLayout, Dress, runs_right_to_left
from kbstudio.ui.comparison.comparison_pane import ComparisonPane, VersionHead
from kbstudio.ui.comparison.rows import Cell, Section, compared

SAME = "".join(f"Paragraph {number} stays as it is.\n\n" for number in range(30))
LEFT = f"Wait 10 seconds.\n\n{SAME}The visit is free.\n"
RIGHT = f"Wait 30 seconds.\n\n{SAME}The visit is free unless the wiring is theirs.\n"


def pane(qtbot: QtBot, left: str, right: str, locale: str = "en") -> ComparisonPane:
    made = ComparisonPane()
    qtbot.addWidget(made)
    made.resize(900, 500)
    made.show_heads(VersionHead(1, "published"), VersionHead(2, "in_review"))
    made.show_compared(compared([Section("body", left, right, compare(left, right))]), locale, locale)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_f8_goes_through_the_changes_and_around(qtbot: QtBot) -> None:
    shown = pane(qtbot, LEFT, RIGHT)
    reached: list[int] = []
    shown.change_reached.connect(reached.append)
    for _ in range(3):
        qtbot.keyClick(shown.view, Qt.Key.Key_F8)
    qtbot.keyClick(shown.view, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(shown.view, Qt.Key.Key_J)
    assert reached == [0, 1, 0, 1, 0]
    assert shown._place.text() == "Change 1 of 2"


def test_a_screen_reader_hears_the_change(qtbot: QtBot) -> None:
    shown = pane(qtbot, LEFT, RIGHT)
    shown.next_change()
    assert shown.view.accessibleDescription() == "Change 1 of 2. Removed: 10. Added: 30."


def test_a_fold_opens_with_a_click_and_with_a_key(qtbot: QtBot) -> None:
    shown = pane(qtbot, LEFT, RIGHT)
    before = shown.view._shown.heights.total
    place = next(n for n, item in enumerate(shown.view._shown.items) if not isinstance(item, int))
    y = round(shown.view._shown.heights.top(place)) + 10
    qtbot.mouseClick(shown.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(80, y))
    assert shown.view._shown.heights.total > before + 400
    shown.view.show_everything(False)
    qtbot.keyClick(shown.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert all(isinstance(item, int) for item in shown.view._shown.items)


def test_opening_a_fold_above_keeps_the_place_read(qtbot: QtBot) -> None:
    shown = pane(qtbot, LEFT, RIGHT)
    view = shown.view
    view.show_everything(True)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    view.viewport().repaint()
    before = view._anchor()[0]
    view.resize(700, 400)
    assert abs(view._anchor()[0] - before) <= 14


def test_all_text_of_a_side_can_be_copied_as_it_stands(qtbot: QtBot) -> None:
    shown = pane(qtbot, LEFT, RIGHT)
    qtbot.keyClick(shown.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(shown.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == RIGHT.rstrip("\n")


def test_a_double_click_marks_a_word(qtbot: QtBot) -> None:
    shown = pane(qtbot, "Wait here.\n", "Wait there.\n")
    sides = shown.view._sides()
    place = QPoint(round(sides.text(older=False)) + 6, 16)
    qtbot.mouseDClick(shown.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert shown.view.selected_text() == "Wait"


def test_equal_versions_say_so(qtbot: QtBot) -> None:
    shown = pane(qtbot, "Same.\n", "Same.\n")
    assert shown._place.text() == "No changes: both versions say the same"
    assert not shown._bar.next.isEnabled()
    qtbot.keyClick(shown.view, Qt.Key.Key_F8)


def test_an_empty_comparison_can_be_shown(qtbot: QtBot) -> None:
    shown = pane(qtbot, "", "")
    for key in (Qt.Key.Key_F8, Qt.Key.Key_Return, Qt.Key.Key_End, Qt.Key.Key_A):
        qtbot.keyClick(shown.view, key)
    qtbot.mouseClick(shown.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(50, 20))
    assert shown.view.selected_text() == ""


def test_enter_follows_a_moved_passage(qtbot: QtBot) -> None:
    filler = "".join(f"Stays {number:02}.\n\n" for number in range(60))
    moved = "A moved one.\n\n"
    rows = (
        Row("moved_from", "paragraph", (0, 14), None, move=0),
        *(Row("equal", "paragraph", (14 + n * 11, 25 + n * 11), (n * 11, n * 11 + 11)) for n in range(60)),
        Row("moved_to", "paragraph", None, (660, 674), move=0),
    )
    shown = pane(qtbot, "x\n", "x\n")
    section = Section("body", moved + filler, filler + moved, Comparison("exact", rows))
    shown.show_compared(compared([section]), "en", "en")
    shown.view.show_everything(True)
    shown.next_change()
    shown.view.viewport().repaint()
    qtbot.keyClick(shown.view, Qt.Key.Key_Return)
    assert shown.view.sight()[1] > 0.9


@pytest.mark.parametrize(
    ("block", "locale", "expected"),
    [("paragraph", "he-IL", True), ("fence", "he-IL", False), ("paragraph", "ru", False), ("title", "he", True)],
)
def test_prose_runs_as_its_language_and_code_never_turns(block: str, locale: str, expected: bool) -> None:
    assert runs_right_to_left(block, locale) is expected


@pytest.mark.parametrize("text", ["😀 one two 😀😀 three", "ללחוץ [כאן](#s-here) ואז 😀 לחכות", "plain words"])
def test_positions_survive_wide_letters_and_kept_addresses(qapp: QApplication, text: str) -> None:
    cell = Cell(text, 0, 1, ((2, 5),))
    layout = CellLayout(
        cell, "paragraph", "changed", older=False, locale="he", dress=Dress(400, qapp.font(), current_theme())
    )
    assert [layout._layout._points(layout._layout._units(at)) for at in range(len(text) + 1)] == list(
        range(len(text) + 1)
    )


def test_a_long_text_is_laid_out_only_where_it_is_seen(qapp: QApplication) -> None:
    left = "".join(f"Line {number} of many.\n\n" for number in range(4000))
    arrangement = Arrangement(compared([Section("body", left, "", compare(left, ""))]), ("en", "en"))
    arrangement.fit(400, qapp.font(), current_theme())
    assert not any(arrangement.heights.is_known(place) for place in range(len(arrangement.items)))
    assert arrangement.heights.total > 4000 * 20


def test_the_source_is_set_in_the_face_the_person_chose(qapp: QApplication) -> None:
    before = current_look()
    try:
        wear_look(Look(source_face="even"))
        assert base_font("paragraph", qapp.font()) == base_font("fence", qapp.font())
        wear_look(Look(source_face="text"))
        assert base_font("paragraph", qapp.font()).family() == qapp.font().family()
    finally:
        wear_look(before)
