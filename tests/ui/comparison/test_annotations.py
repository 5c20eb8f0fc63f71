"""Badges, notes and found words on a comparison, and the way along a move."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from pytestqt.qtbot import QtBot

from kbstudio.text.compare import compare
from kbstudio.ui.comparison.annotations import Badge, Note, from_cell, in_cell
from kbstudio.ui.comparison.comparison_view import ComparisonView
from kbstudio.ui.comparison.found import Found
from kbstudio.ui.comparison.one_column import in_one_column
from kbstudio.ui.comparison.places import place_of_change
from kbstudio.ui.comparison.rows import Cell, Compared, Fold, Section, compared

SAME = "".join(f"Paragraph {number} stays as it is.\n\n" for number in range(30))
LEFT = f"Wait 10 seconds.\n\n{SAME}The visit is free.\n"
RIGHT = f"Wait 30 seconds.\n\n{SAME}The visit is free unless the wiring is theirs.\n"
PASSAGE = "If the customer has a fibre connection, check that the grey cable is in the socket marked WAN.\n\n"


def body(left: str, right: str) -> Compared:
    return compared([Section("body", left, right, compare(left, right))])


@pytest.fixture(params=[False, True], ids=["source", "as read"])
def view(qtbot: QtBot, request: pytest.FixtureRequest) -> ComparisonView:
    made = ComparisonView()
    qtbot.addWidget(made)
    made.resize(900, 500)
    made.read_as(request.param)
    made.show_compared(body(LEFT, RIGHT), "en", "en")
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_a_click_on_a_badge_goes_to_its_change(qtbot: QtBot, view: ComparisonView) -> None:
    view.show_badges([Badge(0, "1", "good", "Accepted"), Badge(1, "2", "stop", "Rejected")])
    view.viewport().repaint()
    y = view._shown.heights.top(view._shown.place_of(view.compared.changes[0].first)) + view._shown.text_top(0)
    place = view._sides().badge(y).center().toPoint()
    assert view._tip_at(place.toPointF()) == "Accepted"
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert view.current_change == 0


def test_a_note_is_chosen_by_its_sign(qtbot: QtBot, view: ComparisonView) -> None:
    at = RIGHT.index("30")
    view.show_notes([Note("body", "right", at, at + 2, "stop", "Are you sure?")])
    view.viewport().repaint()
    place = view._sides().note(float(view._shown.text_top(0)), 0).center()
    assert view._tip_at(place) == "Are you sure?"
    with qtbot.waitSignal(view.note_chosen) as chosen:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place.toPoint())
    assert chosen.args == [0]


def test_a_note_in_a_fold_is_gone_to(view: ComparisonView) -> None:
    at = RIGHT.index("Paragraph 15")
    view.show_notes([Note("body", "right", at, at + 12)])
    view.go_to_note(0)
    row = next(n for n, r in enumerate(view.compared.rows) if r.right and "Paragraph 15" in r.right.text)
    assert row in view._shown.items
    assert view._area_of(row, row).intersects(view.viewport().rect())
    assert any(kind.startswith("note") for _, _, kind in view.marks())


def test_a_note_on_words_that_are_not_there_does_no_harm(view: ComparisonView) -> None:
    view.show_notes([Note("body", "right", len(RIGHT) + 50, len(RIGHT) + 60), Note("summary", "right", 0, 4)])
    before = view.verticalScrollBar().value()
    view.go_to_note(0)
    view.viewport().repaint()
    assert view.verticalScrollBar().value() == before
    assert not any(kind.startswith("note") for _, _, kind in view.marks())


def test_notes_and_badges_stay_when_the_way_to_look_changes(view: ComparisonView) -> None:
    at = RIGHT.index("free unless")
    view.show_notes([Note("body", "right", at, at + 11)])
    view.show_badges([Badge(0, "1")])
    view.read_in_one_column(True)
    view.read_as(not view.as_read)
    assert view._over.badges
    (row,) = view._over.notes
    (piece,) = view._over.over(row, older=False)
    cell = view.compared.rows[row].right
    assert cell is not None
    assert cell.text[piece.start : piece.end] == "free unless"


def test_found_words_are_brought_into_sight(view: ComparisonView) -> None:
    row = next(n for n, r in enumerate(view.compared.rows) if r.left and "Paragraph 20" in r.left.text)
    view.show_found([Found(row, "left", 0, 9)], 0)
    view.viewport().repaint()
    assert view._area_of(row, row).intersects(view.viewport().rect())
    view.show_found([], -1)
    assert not view._over.over(row, older=True)


def test_enter_goes_along_a_move_and_back(qtbot: QtBot, view: ComparisonView) -> None:
    view.show_compared(body(PASSAGE + SAME, SAME + PASSAGE), "en", "en")
    assert [change.kind for change in view.compared.changes] == ["moved"]
    view.show_everything(True)
    view.go_to_change(0)
    view.viewport().repaint()
    qtbot.keyClick(view, Qt.Key.Key_Return)
    view.viewport().repaint()
    assert view.sight()[1] > 0.9
    assert view.change_area().intersects(view.viewport().rect())
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert view.sight()[0] < 0.1


def test_the_label_of_a_move_goes_there(qtbot: QtBot, view: ComparisonView) -> None:
    view.show_compared(body(PASSAGE + SAME, SAME + PASSAGE), "en", "en")
    view.show_everything(True)
    view.viewport().repaint()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(150, 8))
    assert view.current_change == 0
    assert view.sight()[1] > 0.9


def test_a_very_long_block_is_shown_where_it_changed(view: ComparisonView) -> None:
    long = "word " * 4000
    view.show_compared(body(f"{long}old end.\n", f"{long}new end.\n"), "en", "en")
    view.go_to_change(0)
    assert view.sight()[1] > 0.9


def test_a_fold_that_was_closed_stays_closed(view: ComparisonView) -> None:
    view.go_to_change(1)
    view.read_as(not view.as_read)
    assert any(isinstance(item, Fold) for item in view._shown.items)


@pytest.mark.parametrize(
    ("left", "right", "words"),
    [
        ("Wait 10 seconds.\n", "Wait 30 seconds, please.\n", "30 seconds, please"),
        ("Wait here now.\n", "Wait now.\n", "Wait now."),
        ("One.\n\nTwo is quite long.\n\nThree.\n", "One.\n\nThree.\n", "Three."),
        ("One.\n\nTwo is quite long.\n", "One.\n", "One."),
        ("One.\n", "One.\n\nTwo is quite long.\n", "Two is quite long."),
        (PASSAGE + SAME, SAME + PASSAGE, PASSAGE.strip()),
    ],
)
def test_a_change_has_a_place_in_the_newer_text(left: str, right: str, words: str) -> None:
    place = place_of_change(body(left, right), 0)
    assert place is not None
    assert place[0] == "body"
    assert right[place[1] : place[2]] == words


def test_a_text_that_is_gone_has_no_place() -> None:
    assert place_of_change(body("One.\n", ""), 0) is None


def test_places_of_a_cell_told_in_one_column_lead_back() -> None:
    (row,) = in_one_column(body("Wait for 10 seconds.\n", "Wait for 30 seconds, please.\n")).rows
    cell: Cell | None = row.right
    assert cell is not None
    newer = "Wait for 30 seconds, please."
    for at in range(len(newer)):
        assert cell.text[in_cell(cell, at)] == newer[at]
        assert from_cell(cell, in_cell(cell, at)) == at


def test_found_words_stay_marked_when_the_way_to_look_changes(view: ComparisonView) -> None:
    view.show_found([Found(0, "right", 0, 4)], -1)
    view.read_as(not view.as_read)
    assert [entry.kind for entry in view._over.over(0, older=False)] == ["found"]
    view.show_compared(body(LEFT, RIGHT), "en", "en")
    assert not view._over.over(0, older=False)


def test_marking_text_beyond_the_edge_scrolls(qtbot: QtBot, view: ComparisonView) -> None:
    view.show_everything(True)
    view.viewport().repaint()
    x = round(view._sides().text(older=False)) + 5
    qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, 70))
    move = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(x, view.viewport().height() + 40.0),
        QPointF(x, 0),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    view.mouseMoveEvent(move)
    qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, 70))
    assert view.verticalScrollBar().value() >= 40
    assert "Paragraph" in view.selected_text()
