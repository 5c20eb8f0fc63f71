"""Going through the places and deciding them, by keys and by mouse."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kbstudio.text.compare.merge_choices import Decision
from kbstudio.text.compare.merge_places import Choice
from kbstudio.ui.merge.arrangement import Fold
from tests.ui.merge.conftest import ShowMerge, choices

KEY = Qt.Key


def test_number_keys_decide_where_one_is(qtbot: QtBot, show_merge: ShowMerge) -> None:
    merge = choices()
    view = show_merge(merge)
    first, second = merge.plan.conflicts
    for key in (KEY.Key_1, KEY.Key_F8, KEY.Key_3):
        qtbot.keyClick(view.area, key)
    assert merge.decision(first) == Decision(Choice.MINE)
    assert merge.decision(second) == Decision(Choice.MINE_FIRST)
    result = merge.result()
    assert result is not None
    assert "at seven" in result.body
    assert "- phone\n- pen\n- cable\n" in result.body


def test_j_and_k_go_forth_and_back(qtbot: QtBot, show_merge: ShowMerge) -> None:
    merge = choices()
    view = show_merge(merge)
    first, second = merge.plan.conflicts
    qtbot.keyClick(view.area, KEY.Key_J)
    assert view.area.current == second
    qtbot.keyClick(view.area, KEY.Key_K)
    assert view.area.current == first
    qtbot.keyClick(view.area, KEY.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert view.area.current == second


def test_a_place_is_written_freely_in_its_card(qtbot: QtBot, show_merge: ShowMerge) -> None:
    merge = choices()
    view = show_merge(merge)
    number = view.area.current
    qtbot.keyClick(view.area, KEY.Key_E)
    box = view.area.bar.box
    assert box.toPlainText() == "We open at seven."
    assert merge.decision(number) is None
    box.selectAll()
    qtbot.keyClicks(box, "We open at 1.")
    qtbot.keyClick(box, KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert merge.decision(number) == Decision(Choice.EDITED, "We open at 1.")
    assert not view.area.bar.writing
    assert "We open at 1.\n" in view.result.source.toPlainText()


def test_all_that_was_typed_into_a_place_is_undone_at_once(qtbot: QtBot, show_merge: ShowMerge) -> None:
    merge = choices()
    view = show_merge(merge)
    qtbot.keyClick(view.area, KEY.Key_2)
    qtbot.keyClick(view.area, KEY.Key_E)
    qtbot.keyClicks(view.area.bar.box, "abc")
    qtbot.keyClick(view.area.bar.box, KEY.Key_Escape)
    qtbot.keyClick(view.area, KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert merge.decision(view.area.current) == Decision(Choice.THEIRS)


def test_undo_in_the_card_opens_the_place_again(qtbot: QtBot, show_merge: ShowMerge) -> None:
    merge = choices()
    view = show_merge(merge)
    number = view.area.current
    qtbot.keyClick(view.area, KEY.Key_1)
    painter, shown = view.area._painter(), view.area._shown
    assert painter is not None
    assert shown is not None
    at = shown.item_of(number)
    assert at is not None
    top = shown.heights.top(at) - view.area.verticalScrollBar().value()
    where = painter.head_parts(number, top).undo.center().toPoint()
    qtbot.mouseClick(view.area.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert merge.decision(number) is None


def test_what_went_by_itself_is_shown_and_decided_otherwise(qtbot: QtBot, show_merge: ShowMerge) -> None:
    merge = choices()
    view = show_merge(merge)
    view.area.verticalScrollBar().setValue(0)
    qtbot.mouseClick(view.area.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(40, 12))
    shown = view.area._shown
    assert shown is not None
    number = next(item for item in shown.items if type(item) is int and merge.plan.places[item].settled is not None)
    view.area.go_to(number)
    qtbot.keyClick(view.area, KEY.Key_1)
    assert merge.decision(number) == Decision(Choice.MINE)
    assert view.result.source.toPlainText().startswith("Calls are free.")


def test_the_buttons_say_their_keys_and_decide(qtbot: QtBot, show_merge: ShowMerge) -> None:
    merge = choices()
    view = show_merge(merge)
    button = view.area.bar.button(Choice.THEIRS)
    assert "2" in button.toolTip()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert merge.decision(view.area.current) == Decision(Choice.THEIRS)


def test_the_runs_in_between_are_put_away(show_merge: ShowMerge) -> None:
    shown = show_merge().area._shown
    assert shown is not None
    folds = [(item.same, item.merged) for item in shown.items if isinstance(item, Fold)]
    assert folds == [(1, 1), (1, 0), (1, 1)]


def test_of_a_long_merge_only_what_is_in_sight_is_laid_out(show_merge: ShowMerge) -> None:
    base = "".join(f"Paragraph {n} of the text.\n\n" for n in range(2000))
    merge = choices(base, base.replace("text", "mine"), base.replace("text", "theirs"))
    shown = show_merge(merge).area._shown
    assert shown is not None
    assert len(merge.plan.conflicts) == 2000
    assert shown._layout_of.cache_info().misses < 200


def test_a_place_is_told_to_those_who_hear_it(show_merge: ShowMerge) -> None:
    view = show_merge()
    told = view.area.accessibleDescription()
    assert told.startswith("Place 1 of 2.")
    assert "We open at seven." in told


def test_in_a_narrow_window_the_base_gives_way(show_merge: ShowMerge) -> None:
    assert len(show_merge(width=400).area._columns.shown) == 2
