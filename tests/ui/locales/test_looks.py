"""What stands where: folds, filters, columns, preview."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kbstudio.ui.locales.columns import NOW, TARGET, THEN
from kbstudio.ui.locales.listing import Filter, Fold, Listing
from kbstudio.ui.locales.page_text import part_at
from tests.ui.locales.conftest import CONTROL, SHIFT, Adapting, RecordingPage


def test_a_run_of_current_blocks_is_one_line_until_it_is_opened(adapting: Adapting) -> None:
    adapting.change_source("Say goodbye", "Say farewell and good luck")
    opened = adapting.open()
    area = opened.view.area
    assert opened.work is not None
    fold = next(item for item in Listing(opened.work).items if isinstance(item, Fold))
    assert fold.count >= 4
    QTest.mouseClick(area.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(300, 160))
    area.step_row(-1)
    assert adapting.row(opened).now == "Never promise a date."
    area.step_row(-1)
    assert adapting.row(opened).now == "The way back is free."


def test_only_what_is_to_do_can_be_shown(adapting: Adapting) -> None:
    adapting.change_source("30 days", "14 days")
    opened = adapting.open()
    box = opened.view.header.filter
    box.setFocus()
    adapting.press(Qt.Key.Key_Down)
    adapting.press(Qt.Key.Key_Down)
    assert box.currentText() == "Out of date (1)"
    assert opened.view.area.filter is Filter.STALE
    assert opened.work is not None
    listing = Listing(opened.work)
    listing.choose(Filter.STALE)
    assert listing.items == [1]
    opened.view.area.edit.setFocus()
    adapting.press(Qt.Key.Key_Return, CONTROL | SHIFT)
    assert adapting.row(opened).now == "Return it within **14 days**."


def test_a_narrow_window_shares_a_column_between_both_sources(adapting: Adapting) -> None:
    opened = adapting.open()
    assert opened.view.area.columns.shown == (THEN, NOW, TARGET)
    opened.view.resize(640, 600)
    assert opened.view.area.columns.shown == (NOW, TARGET)


@pytest.mark.parametrize("width", [1300, 640])
def test_every_state_is_painted(adapting: Adapting, width: int) -> None:
    adapting.change_source("30 days", "14 days")
    adapting.change_source("The way back is free.\n\n", "")
    adapting.change_source("## Money back", "Be kind.\n\n## Money back")
    opened = adapting.open()
    opened.view.resize(width, 700)
    assert not opened.view.grab().isNull()
    assert "14" in opened.view.area.accessibleDescription()


def test_hebrew_is_typed_from_right_to_left_and_code_is_not(adapting: Adapting) -> None:
    adapting.change_source("## Money back", "```\nping\n```\n\n## Money back")
    opened = adapting.open()
    option = opened.view.area.edit.document().defaultTextOption()
    assert option.textDirection() is Qt.LayoutDirection.LeftToRight
    opened.view.area.go_to(1)
    option = opened.view.area.edit.document().defaultTextOption()
    assert option.textDirection() is Qt.LayoutDirection.RightToLeft


def test_the_preview_follows_the_typing_and_the_block(adapting: Adapting) -> None:
    adapting.change_source("It takes a week.", "It takes two weeks at least.")
    page = RecordingPage()
    opened = adapting.open(page=page)
    assert page.started
    assert (page.title, page.language) == ("חלון החזרה", "he")
    place = page.pointed[-1]
    assert place is not None
    assert "זה לוקח שבוע" in page.blocks[place[0]]
    adapting.type(" ועוד")
    adapting.qtbot.waitUntil(lambda: any("ועוד" in block for block in page.blocks))
    assert page.patches
    opened.view.header.preview.click()
    assert page.isHidden()


def test_an_item_is_marked_and_what_is_not_written_yet_is_only_shown(adapting: Adapting) -> None:
    adapting.change_source("- Ask for the name\n", "- Ask for the name\n- Ask for the town\n")
    page = RecordingPage()
    opened = adapting.open(page=page)
    assert not adapting.row(opened).target
    shown = page.scrolled[-1]
    assert (page.pointed[-1], "בקשו את השם" in page.blocks[shown]) == (None, True)
    opened.view.area.go_to(3)
    assert page.pointed[-1] == (shown, 1)
    opened.view.area.go_to(0)
    assert page.pointed[-1] == (-1, -1)


def test_the_rows_follow_where_the_page_is_pressed(adapting: Adapting) -> None:
    adapting.change_source("30 days", "14 days")
    page = RecordingPage()
    opened = adapting.open(page=page)
    adapting.type(" עוד\n\nועוד")
    adapting.qtbot.waitUntil(lambda: any("ועוד" in block for block in page.blocks))
    for words, part, target in (
        ("בקשו את השם", 1, "- בקשו את השם"),
        ("בקשו את השם", 0, "- בקשו את מספר ההזמנה"),
        ("אל תבטיחו", -1, "אל תבטיחו תאריך."),
    ):
        block = next(at for at, html in enumerate(page.blocks) if words in html)
        page.place_clicked.emit(block, part)
        assert adapting.row(opened).target == target
        assert opened.view.area.edit.hasFocus()
        assert page.pointed[-1] == (block, part)
    page.place_clicked.emit(-1, -1)
    assert adapting.row(opened).key == "title"
    page.place_clicked.emit(99, -1)
    assert adapting.row(opened).key == "title"


@pytest.mark.parametrize(
    ("text", "line", "part"),
    [
        ("| a |\n|---|\n| 1 |\n| 2 |", 0, 0),
        ("| a |\n|---|\n| 1 |\n| 2 |", 3, 2),
        ("- x\n  more\n\n  so\n  - y\n- z", 3, 0),
        ("- x\n  more\n\n  so\n  - y\n- z", 5, 2),
        ("Words\nand words", 1, -1),
        ("> quoted\n> - item\n>\n> quoted", 3, -1),
    ],
)
def test_items_and_table_rows_are_counted_as_the_page_has_them(text: str, line: int, part: int) -> None:
    assert part_at(text.split("\n")[: line + 2], line) == part


def test_the_line_above_says_what_follows_once_all_is_done(adapting: Adapting) -> None:
    opened = adapting.open()
    assert opened.view.notices.text == "Nothing is left to do: it says what the source says."
    assert not opened.view.header.next.isEnabled()
    assert opened.view.inspector.submit.reason == "Nothing is waiting to be submitted."


def test_what_breaks_the_text_is_told_and_stands_against_submitting(adapting: Adapting) -> None:
    adapting.change_source("It takes a week.", "It takes {{ days }} days.")
    opened = adapting.open()
    adapting.press(Qt.Key.Key_Return, CONTROL | SHIFT)
    checks = opened.view.inspector.checks
    adapting.qtbot.waitUntil(lambda: bool(checks.lines))
    assert "{{ days }}" in checks.lines[0].words
    assert "1 block" in checks.told
    opened.save()
    assert "to put right" in opened.view.inspector.submit.reason
    assert "Nothing is left" not in opened.view.notices.text
    checks.lines[0].go.click()
    assert "{{ days }}" in adapting.row(opened).now


def test_a_doubt_is_waved_through_with_a_reason(adapting: Adapting) -> None:
    adapting.change_source("It takes a week.", "It takes 8 days.")
    opened = adapting.open()
    adapting.press(Qt.Key.Key_Return, CONTROL | SHIFT)
    opened.save()
    checks = opened.view.inspector.checks
    doubts = len(checks.lines)
    assert doubts
    line = checks.lines[0]
    line.right.click()
    line.reason.setText("a week is what people say")
    QTest.keyClick(line.reason, Qt.Key.Key_Return)
    assert len(checks.lines) == doubts - 1
    assert "waved through" in checks.told
