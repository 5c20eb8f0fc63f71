"""Deciding change by change: keys, lists, what follows from what is rejected."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from kbstudio.domain.decisions import DecisionKind
from kbstudio.domain.revisions import RevisionState
from kbstudio.ui.review.change_line import change_words
from tests.support.screens import Screens
from tests.ui.review.reviewing_desk import AFTER, changed_article, desk

ACCEPT, REJECT = DecisionKind.ACCEPT, DecisionKind.REJECT


def test_keys_decide_and_go_on_to_the_next_change(screens: Screens) -> None:
    shown = desk(screens, changed_article(screens))
    comparison = shown.view.page.view
    comparison.setFocus()
    comparison.go_to_change(0)
    for key in (Qt.Key.Key_A, Qt.Key.Key_R):
        screens.qtbot.keyClick(comparison, key)
    screens.settle()
    assert shown.decided() == [ACCEPT, REJECT, None]
    assert comparison.current_change == 2
    assert shown.view.inspector.review.decided.text().startswith("2 of 3")


def test_keys_mean_the_same_on_other_keyboards(screens: Screens) -> None:
    bar = desk(screens, changed_article(screens)).view.bar
    # QTest warns of keys without an ASCII letter, so the keys are asked for, not pressed.
    for action, letters in ((bar.accept, "aשф"), (bar.reject, "rרк"), (bar.comment, "cבс"), (bar.undecide, "uוг")):
        assert action.shortcuts() == [QKeySequence(letter) for letter in letters]


def test_a_decision_is_taken_back_by_its_key(screens: Screens) -> None:
    shown = desk(screens, changed_article(screens))
    shown.go_to(1)
    shown.do(shown.view.bar.reject)
    shown.go_to(1)
    shown.do(shown.view.bar.undecide)
    assert shown.decided() == [None, None, None]


def test_a_decision_can_be_undone_from_its_message(screens: Screens) -> None:
    code = changed_article(screens)
    shown = desk(screens, code)
    shown.go_to(0)
    shown.do(shown.view.bar.accept)
    undo = shown.undo[-1]
    assert callable(undo)
    undo()
    screens.settle()
    assert shown.decided()[0] is None
    assert screens.studio.deciding.of(code, "en") == {}


def test_the_last_undecided_change_comes_after_the_first(screens: Screens) -> None:
    shown = desk(screens, changed_article(screens))
    shown.go_to(2)
    shown.do(shown.view.bar.accept)
    assert shown.view.page.view.current_change == 0


def test_the_list_says_what_changed_and_leads_the_comparison(screens: Screens) -> None:
    shown = desk(screens, changed_article(screens))
    listed = shown.view.inspector.changes.list
    words = [change_words(shown.view.page.view.whole, number) for number in range(3)]
    assert "30" in words[0]
    assert "14" in words[0]
    shown.view.inspector.tabs.setCurrentIndex(1)
    listed.setFocus()
    screens.qtbot.keyClick(listed, Qt.Key.Key_J)
    assert shown.view.page.view.current_change == 1
    screens.qtbot.keyClick(listed, Qt.Key.Key_R)
    screens.settle()
    assert shown.decided() == [None, REJECT, None]
    assert listed.currentIndex().row() == 2


def test_what_is_rejected_is_taken_out_before_it_is_signed(screens: Screens) -> None:
    code = changed_article(screens)
    shown = desk(screens, code)
    shown.go_to(2)
    shown.do(shown.view.bar.reject)
    inspector = shown.view.inspector
    assert not inspector.may_approve
    assert "rejected" in inspector.foot.why.text()
    screens.qtbot.mouseClick(inspector.review.carry_out, Qt.MouseButton.LeftButton)
    screens.settle()
    newest = screens.studio.history.of(code, "en")[0]
    assert newest.state is RevisionState.IN_REVIEW
    assert newest.author == "maya"
    assert inspector.review.version.text() == "Version 3"
    assert shown.decided() == [None, None]
    inspector.approve()
    screens.settle()
    text = screens.studio.history.version(code, "en", newest.revision).text.body
    assert text == AFTER.replace("Never offer", "Offer")
    assert screens.studio.history.of(code, "en")[0].state is RevisionState.APPROVED


def test_an_author_does_not_decide_and_is_told_why(screens: Screens) -> None:
    shown = desk(screens, changed_article(screens), "maya")
    shown.go_to(0)
    assert not shown.view.bar.accept.isEnabled()
    assert "Maya" in shown.view.bar.comment.toolTip()
    assert shown.view.bar.comment.isEnabled()


def test_two_reviewers_decide_the_same_change(screens: Screens) -> None:
    code = changed_article(screens)
    rita, daniel = desk(screens, code), desk(screens, code, "daniel")
    daniel.go_to(0)
    daniel.do(daniel.view.bar.accept)
    assert rita.decided()[0] is ACCEPT
    rita.go_to(0)
    rita.do(rita.view.bar.reject)
    assert rita.decided()[0] is ACCEPT
    assert any("Daniel accepted this change" in words for words in rita.said)
    assert rita.view.page.view.current_change == 0
    rita.do(rita.view.bar.undecide)
    rita.do(rita.view.bar.reject)
    assert daniel.decided()[0] is REJECT


def test_a_decision_that_comes_too_late_is_not_shown(screens: Screens) -> None:
    code = changed_article(screens)
    shown = desk(screens, code)
    shown.go_to(0)
    screens.studio.writing.save(code, "en", by="maya", body=AFTER + "\nMore.\n")
    shown.do(shown.view.bar.accept)
    assert shown.decided() == [None] * 4
    assert any("with its author" in words for words in shown.said)


def test_the_hint_leads_to_the_next_undecided_change(screens: Screens) -> None:
    shown = desk(screens, changed_article(screens))
    assert "undecided" in shown.view.inspector.foot.why.text()
    assert shown.view.inspector.may_approve
    screens.qtbot.mouseClick(shown.view.inspector.foot.way, Qt.MouseButton.LeftButton)
    assert shown.view.page.view.current_change == 0
