"""Findings while one writes: underlines, going through them, mending, and what people say of them."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QDialog, QMenu
from pytestqt.qtbot import QtBot

from kbstudio.domain.errors import Refused
from kbstudio.domain.reasons import Reason
from kbstudio.services.tone.books import Checked
from kbstudio.text.tone.finding import Finding
from kbstudio.text.tone.page import Page
from kbstudio.ui.tone_findings.checking import REST_MS
from kbstudio.ui.tone_findings.fix_all_dialog import FixAllDialog
from kbstudio.ui.tone_findings.reason_dialog import ReasonDialog
from tests.ui.editor.conftest import place_after
from tests.ui.editor.tone.desks import BODY, OWN, Desk


def test_what_is_found_is_underlined_and_counted(desk: Desk) -> None:
    assert desk.order == ["utilize 1", "reach out 1", "utilize 2", "you failed 1"]
    assert desk.tabs.bar.tabText(1) == "Tone 4"
    for key in desk.order:
        span = desk.edit.underlines.span(key)
        cursor = QTextCursor(desk.edit.document())
        cursor.setPosition(span[0])
        cursor.setPosition(span[1], QTextCursor.MoveMode.KeepAnchor)
        assert cursor.selectedText() == key.rpartition(" ")[0]


def test_the_text_is_checked_anew_once_the_keys_rest(qtbot: QtBot, desk: Desk) -> None:
    desk.edit.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(desk.edit, "you failed")
    assert "you failed 2" not in desk.order
    qtbot.waitUntil(lambda: "you failed 2" in desk.order, timeout=20 * REST_MS)


def test_an_answer_about_another_text_is_dropped(qtbot: QtBot, desk: Desk) -> None:
    revision = desk.findings.checking.revision
    qtbot.keyClicks(desk.edit, "New ")
    desk.findings.checking.take(revision, Page("", BODY), Checked())
    assert len(desk.order) == 4


def test_rules_that_change_are_taken_up(desk: Desk) -> None:
    desk.tone.own = OWN[:1]
    desk.findings.checking.load()
    assert "you failed 1" not in desk.order


def test_f8_goes_through_the_text_and_from_its_end_to_its_head(desk: Desk) -> None:
    seen = []
    for _ in range(5):
        desk.findings.carry_out("next_change")
        seen.append(desk.edit.underlines.chosen)
    assert seen == ["utilize 1", "reach out 1", "utilize 2", "you failed 1", "utilize 1"]
    desk.findings.carry_out("previous_change")
    assert desk.edit.underlines.chosen == "you failed 1"
    assert desk.edit.textCursor().block().text()[desk.edit.textCursor().positionInBlock() :].startswith("you failed")
    assert desk.tabs.shows_tone


def test_where_one_writes_the_card_unfolds(desk: Desk) -> None:
    place_after(desk.edit, "reach")
    card = desk.panel.findings.card("reach out 1")
    assert card is not None
    assert card.is_picked


def test_a_card_leads_to_its_words(desk: Desk) -> None:
    desk.panel.findings.asked.emit("choose", "you failed 1")
    assert desk.edit.textCursor().blockNumber() == 4


def test_one_way_to_mend_is_taken_at_once_and_undone_at_once(desk: Desk) -> None:
    place_after(desk.edit, "util")
    desk.findings.carry_out("fix_finding")
    assert desk.edit.text() == BODY.replace("utilize", "use", 1)
    desk.edit.undo()
    assert desk.edit.text() == BODY


@pytest.mark.qt_log_ignore("^This plugin does not support", extend=True)
def test_of_several_ways_one_is_chosen(desk: Desk) -> None:
    place_after(desk.edit, "reach")
    desk.findings.carry_out("fix_finding")
    menu = next(each for each in desk.window.view.findChildren(QMenu) if each.isVisible())
    assert [action.text() for action in menu.actions()] == ["Write “\u2068write\u2069”", "Write “\u2068call\u2069”"]
    menu.actions()[1].trigger()
    menu.close()
    assert "Please call soon." in desk.edit.text()


def test_what_needs_words_of_ones_own_is_told_so(desk: Desk) -> None:
    place_after(desk.edit, "you fai")
    desk.findings.carry_out("fix_finding")
    assert desk.edit.text() == BODY
    assert "words of your own" in desk.told[-1][0]
    assert desk.panel.findings.fix_button("you failed 1") is None


def test_typing_before_a_finding_does_not_lead_its_fix_astray(qtbot: QtBot, desk: Desk) -> None:
    desk.edit.moveCursor(QTextCursor.MoveOperation.Start)
    qtbot.keyClicks(desk.edit, "Oh. ")
    desk.findings.go_to("utilize 2")
    desk.findings.carry_out("fix_finding")
    assert desk.edit.text() == "Oh. " + BODY.replace("We utilize", "We use")


def test_all_that_can_be_mended_is_shown_before_and_mended_in_one_step(desk: Desk) -> None:
    desk.findings.carry_out("fix_all_findings")
    dialog = desk.dialog(FixAllDialog)
    rows = [dialog.list.topLevelItem(number) for number in range(dialog.list.topLevelItemCount())]
    assert ["we use it" in row.text(2).lower() for row in rows] == [True, True]
    dialog.fix.click()
    assert desk.edit.text() == BODY.replace("utilize", "use")
    desk.edit.undo()
    assert desk.edit.text() == BODY


def test_what_is_unticked_stays(desk: Desk) -> None:
    desk.findings.carry_out("fix_all_findings")
    dialog = desk.dialog(FixAllDialog)
    dialog.list.topLevelItem(0).setCheckState(0, Qt.CheckState.Unchecked)
    assert dialog.fix.text().removesuffix("(s)") == "Fix 1 place"
    dialog.fix.click()
    assert desk.edit.text() == BODY.replace("We utilize", "We use")


def test_nothing_is_ignored_without_a_reason(desk: Desk) -> None:
    place_after(desk.edit, "you fai")
    desk.findings.carry_out("ignore_finding")
    dialog = desk.dialog(ReasonDialog)
    assert not dialog.give.isEnabled()
    dialog.reason.submitted.emit()
    assert desk.tone.said == []
    dialog.reason.setPlainText("  A quotation ")
    dialog.give.click()
    assert desk.tone.said == [("ignore", ("KB-1", "en", "you failed 1", "A quotation", "maya"))]


@pytest.mark.parametrize("deed", ["ignore", "ignore_in_document"])
def test_an_ignore_can_be_undone_from_its_toast(desk: Desk, deed: str) -> None:
    desk.panel.findings.asked.emit(deed, "reach out 1")
    dialog = desk.dialog(ReasonDialog)
    dialog.reason.setPlainText("Its name")
    dialog.give.click()
    _said, undo = desk.told[-1]
    judged = desk.tone.judged
    undo()
    assert [deed for deed, _ in desk.tone.said][-1] in ("take_back", "heed_in_document")
    assert desk.tone.judged > judged


def test_an_exception_is_asked_for_with_why(desk: Desk) -> None:
    desk.panel.findings.asked.emit("ask_exception", "you failed 1")
    dialog = desk.dialog(ReasonDialog)
    dialog.reason.setPlainText("The law has these words")
    dialog.give.click()
    assert desk.tone.said == [("ask_exception", ("KB-12.no-blame", "The law has these words", "maya"))]


def test_what_the_rules_refuse_is_told(desk: Desk) -> None:
    desk.tone.refuses = True
    desk.panel.findings.asked.emit("take_back", "reach out 1")
    assert "Only who writes" in str(desk.failed[-1])


def test_a_text_one_may_not_change_is_shown_with_findings_and_left_alone(desk: Desk) -> None:
    locked = replace(desk.article, may_save=Refused("Somebody else writes here.", reason=Reason.ROLE))
    desk.findings.show_article(locked)
    assert len(desk.order) == 4
    place_after(desk.edit, "util")
    for action in ("fix_finding", "fix_all_findings", "ignore_finding"):
        desk.findings.carry_out(action)
    assert desk.edit.text() == BODY
    assert not [each for each in desk.window.view.findChildren(QDialog) if each.isVisible()]


def test_a_guideline_is_not_checked_by_others(qtbot: QtBot, desk: Desk) -> None:
    of_kind = replace(desk.article, article=replace(desk.article.article, kind="guideline"))
    desk.findings.show_article(of_kind)
    assert desk.panel.empty.isVisibleTo(desk.panel)


def test_findings_come_with_the_places_they_have_now(qtbot: QtBot, desk: Desk) -> None:
    shown = desk.findings._finding("utilize 1")
    assert shown is not None
    desk.edit.moveCursor(QTextCursor.MoveOperation.Start)
    qtbot.keyClicks(desk.edit, "Oh ")
    now = desk.findings._body.now(shown)
    assert isinstance(now, Finding)
    assert desk.edit.text()[now.start : now.end] == "utilize"
    place_after(desk.edit, "util")
    qtbot.keyClicks(desk.edit, "x")
    assert desk.findings._body.now(shown) is None


def test_a_check_that_fails_is_told_once_and_tried_again(qtbot: QtBot, desk: Desk) -> None:
    checking, heard = desk.findings.checking, []
    checking._jobs.failed_unhandled.connect(heard.append)
    broken = RuntimeError("the process died")
    for _ in range(3):
        checking._failed(broken)
    assert heard == [broken]
    assert len(desk.order) == 4
    desk.check()
    assert len(desk.order) == 4
