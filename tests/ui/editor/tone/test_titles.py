"""Findings in the title: underlined in its field, gone to, mended as if one had typed it, undone there."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QFocusEvent, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from kbstudio.domain.errors import Refused
from kbstudio.domain.reasons import Reason
from kbstudio.ui.editor.title_field import TitleField
from kbstudio.ui.tone_findings.checking import REST_MS
from kbstudio.ui.tone_findings.fix_all_dialog import FixAllDialog
from kbstudio.ui.tone_findings.reason_dialog import ReasonDialog
from kbstudio.ui.tone_findings.underlines import Place
from tests.ui.editor.tone.desks import BODY, Desk

TITLE = "🙂 *utilize* cards & why you failed"


def titled(desk: Desk, title: str = TITLE) -> TitleField:
    """The field with a title in it, looked at."""
    field: TitleField = desk.window.view.title
    field.show_title(title, "en")
    desk.check()
    return field


def underlined(field: TitleField, key: str) -> str:
    span = field.underlines.span(key)
    assert span is not None
    return field.text().encode("utf-16-le")[2 * span[0] : 2 * span[1]].decode("utf-16-le")


def keys_go_to(desk: Desk, widget: QWidget) -> bool:
    return desk.window.frame.focusWidget() is widget


def test_what_is_found_in_the_title_comes_first(desk: Desk) -> None:
    field = titled(desk)
    assert desk.order[:2] == ["title: utilize", "title: you failed"]
    assert len(desk.order) == 6
    assert underlined(field, "title: utilize") == "utilize"
    assert underlined(field, "title: you failed") == "you failed"
    assert desk.edit.underlines.span("title: utilize") is None


def test_a_card_says_title_where_others_say_a_line(desk: Desk) -> None:
    titled(desk)
    card = desk.panel.findings.card("title: utilize")
    assert card is not None
    assert card._line.text() == "Title"
    assert ", title. " in card.accessibleName()


def test_f8_begins_with_the_title_and_goes_on_to_the_text(desk: Desk) -> None:
    field = titled(desk)
    field.setFocus()
    field.setCursorPosition(0)
    seen = []
    for _ in range(3):
        desk.findings.carry_out("next_change")
        seen.append(
            (field.underlines.chosen or desk.edit.underlines.chosen, keys_go_to(desk, field), field.cursorPosition())
        )
    assert [each[:2] for each in seen] == [("title: utilize", True), ("title: you failed", True), ("utilize 1", False)]
    assert keys_go_to(desk, desk.edit)
    assert field.underlines.chosen == ""
    desk.findings.carry_out("previous_change")
    assert keys_go_to(desk, field)
    assert field.text().encode("utf-16-le")[2 * field.cursorPosition() :].decode("utf-16-le").startswith("you failed")


def test_after_the_last_finding_comes_the_title_again(desk: Desk) -> None:
    field = titled(desk)
    desk.edit.setFocus()
    desk.findings.go_to("you failed 1")
    desk.findings.carry_out("next_change")
    assert keys_go_to(desk, field)
    assert field.underlines.chosen == "title: utilize"


def test_a_card_leads_into_the_title_and_enter_takes_the_keyboard_along(desk: Desk) -> None:
    field = titled(desk)
    desk.edit.clearFocus()
    desk.panel.findings.asked.emit("choose", "title: you failed")
    assert not keys_go_to(desk, field)
    assert field.underlines.at(field.cursorPosition()) == "title: you failed"
    desk.panel.findings.asked.emit("enter", "title: you failed")
    assert keys_go_to(desk, field)


def test_where_one_writes_in_the_title_the_card_unfolds(desk: Desk) -> None:
    field = titled(desk)
    field.setFocus()
    field.setCursorPosition(6)
    card = desk.panel.findings.card("title: utilize")
    assert card is not None
    assert card.is_picked


def test_a_title_is_mended_as_if_it_had_been_typed(qtbot: QtBot, desk: Desk) -> None:
    field = titled(desk)
    field.setFocus()
    field.setCursorPosition(6)
    with qtbot.waitSignals([desk.window.view.title_changed, desk.window.view.edited]):
        desk.findings.carry_out("fix_finding")
    assert field.text() == TITLE.replace("utilize", "use")
    assert field.isModified()
    assert desk.edit.text() == BODY
    field.undo()
    assert field.text() == TITLE


def test_undo_takes_back_the_mending_and_not_what_was_typed_before(qtbot: QtBot, desk: Desk) -> None:
    field = titled(desk, "We ")
    field.setFocus()
    field.end(False)
    qtbot.keyClicks(field, "utilize it")
    qtbot.waitUntil(lambda: "title: utilize" in desk.order, timeout=20 * REST_MS)
    field.setCursorPosition(5)
    desk.findings.carry_out("fix_finding")
    assert field.text() == "We use it"
    field.undo()
    assert field.text() == "We utilize it"


@pytest.mark.qt_log_ignore("^This plugin does not support", extend=True)
def test_of_several_ways_one_is_chosen_below_the_title(desk: Desk) -> None:
    field = titled(desk, "When to reach out")
    desk.findings.go_to("title: reach out")
    field.setFocus()
    desk.findings.carry_out("fix_finding")
    menu = next(each for each in desk.window.view.findChildren(QMenu) if each.isVisible())
    menu.actions()[1].trigger()
    menu.close()
    assert field.text() == "When to call"


def test_all_is_mended_in_the_title_and_in_the_text(desk: Desk) -> None:
    field = titled(desk, "Utilize and utilize")
    desk.findings.carry_out("fix_all_findings")
    dialog = desk.dialog(FixAllDialog)
    rows = [dialog.list.topLevelItem(number) for number in range(dialog.list.topLevelItemCount())]
    assert [row.text(0) for row in rows] == ["Title", "Title", "1", "5"]
    dialog.fix.click()
    assert (field.text(), desk.edit.text()) == ("Use and use", BODY.replace("utilize", "use"))
    field.undo()
    desk.edit.undo()
    assert (field.text(), desk.edit.text()) == ("Utilize and utilize", BODY)


def test_what_is_unticked_in_the_title_stays(desk: Desk) -> None:
    field = titled(desk, "Utilize it")
    desk.findings.carry_out("fix_all_findings")
    dialog = desk.dialog(FixAllDialog)
    dialog.list.topLevelItem(0).setCheckState(0, Qt.CheckState.Unchecked)
    dialog.fix.click()
    assert (field.text(), desk.edit.text()) == ("Utilize it", BODY.replace("utilize", "use"))


def test_a_title_without_room_stays_as_it_is(desk: Desk) -> None:
    field = titled(desk, "Reach")
    assert not field.write(0, 0, "x" * field.maxLength())
    assert field.text() == "Reach"


def test_a_finding_in_the_title_is_ignored_with_a_reason(desk: Desk) -> None:
    field = titled(desk)
    field.setFocus()
    field.setCursorPosition(6)
    desk.findings.carry_out("ignore_finding")
    dialog = desk.dialog(ReasonDialog)
    dialog.reason.setPlainText("Its name")
    dialog.give.click()
    assert desk.tone.said == [("ignore", ("KB-1", "en", "title: utilize", "Its name", "maya"))]


def test_findings_follow_what_is_typed_before_them(qtbot: QtBot, desk: Desk) -> None:
    field = titled(desk)
    field.setFocus()
    field.setCursorPosition(0)
    qtbot.keyClicks(field, "Oh ")
    assert underlined(field, "title: you failed") == "you failed"
    desk.findings.go_to("title: utilize")
    desk.findings.carry_out("fix_finding")
    assert field.text() == "Oh " + TITLE.replace("utilize", "use")


def test_another_title_is_looked_at_by_itself(qtbot: QtBot, desk: Desk) -> None:
    field = titled(desk)
    field.show_title("Nothing here", "en")
    assert field.underlines.span("title: utilize") is None
    qtbot.waitUntil(lambda: desk.order[0] == "utilize 1", timeout=20 * REST_MS)


def test_of_a_title_one_may_not_change_nothing_is_mended(desk: Desk) -> None:
    field = titled(desk)
    locked = replace(desk.article, may_save=Refused("Somebody else writes here.", reason=Reason.ROLE))
    desk.findings.show_article(locked)
    field.setFocus()
    field.setCursorPosition(6)
    desk.findings.carry_out("fix_finding")
    assert field.text() == TITLE


@pytest.mark.parametrize(
    ("title", "locale", "scrolled"),
    [
        ("Utilize cards", "en", False),
        ("איך להשתמש ב-Utilize בכרטיס", "he-IL", False),
        ("How ביטול of Utilize הזמנה", "en", False),
        ("A long title " * 12 + "Utilize", "en", True),
        ("כותרת ארוכה " * 12 + "Utilize", "he-IL", True),
    ],
)
def test_a_line_is_under_the_words_it_is_about(desk: Desk, title: str, locale: str, scrolled: bool) -> None:
    field = titled(desk, title)
    field.show_title(title, locale)
    start = title.index("Utilize")
    field.underlines.show([Place(start, start + 7, "error", "it")], title)
    field.setFocus()
    field.setCursorPosition(len(title) if scrolled else 0)
    field.grab()
    (area,) = field.underlines.areas("it")
    middle = round(area.center().y())
    inside = {field.cursorPositionAt(QPoint(round(x), middle)) for x in (area.left() + 1, area.right() - 1)}
    assert inside == {start, start + 7}
    assert field.rect().contains(area.toAlignedRect())


def test_the_mouse_is_told_why(desk: Desk) -> None:
    field = titled(desk)
    (area,) = field.underlines.areas("title: utilize")
    at = area.center().toPoint()
    QApplication.sendEvent(field, QHelpEvent(QEvent.Type.ToolTip, at, field.mapToGlobal(at)))
    assert "Write “use”." in QToolTip.text()
    QToolTip.hideText()
    assert field.underlines.told_at(QPoint(field.width() - 2, at.y())) == ""


def test_words_are_underlined_where_they_are_seen(qtbot: QtBot, desk: Desk) -> None:
    field = titled(desk, "Utilize cards")
    field.clearFocus()
    plain = field.grab().toImage()
    field.underlines.show((), field.text())
    QTest.qWait(0)
    bare = field.grab().toImage()
    differ = [x for x in range(bare.width()) for y in range(bare.height()) if bare.pixel(x, y) != plain.pixel(x, y)]
    width = field.fontMetrics().horizontalAdvance("Utilize")
    assert differ
    assert max(differ) - min(differ) <= width + 8


def test_a_long_title_nobody_writes_in_is_read_from_its_beginning(desk: Desk) -> None:
    field = titled(desk, "A long title " * 12 + "utilize")
    field.setFocus()
    field.end(False)
    field.grab()
    assert field.underlines.extent()[0] < -1
    QApplication.sendEvent(field, QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.MenuBarFocusReason))
    assert field.cursorPosition() == len(field.text())
    QApplication.sendEvent(field, QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.TabFocusReason))
    field.grab()
    assert field.underlines.extent()[0] >= -1


def test_a_finding_at_the_end_of_a_long_title_is_seen_though_the_keyboard_is_elsewhere(desk: Desk) -> None:
    field = titled(desk, "A long title " * 12 + "utilize")
    desk.edit.clearFocus()
    desk.panel.findings.asked.emit("choose", "title: utilize")
    field.grab()
    (area,) = field.underlines.areas("title: utilize")
    more = field.fontMetrics().horizontalAdvance("… ")
    assert field.rect().contains(area.toAlignedRect())
    assert field.underlines.extent()[1] <= field.width() + 1 or area.right() <= field.width() - more
