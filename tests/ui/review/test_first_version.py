"""A text with nothing before it: read, spoken of and decided part by part, without being nagged."""

from PySide6.QtCore import Qt

from kbstudio.domain.decisions import DecisionKind
from kbstudio.services.writing import NewArticle
from tests.support.screens import Screens
from tests.support.studios import submit
from tests.ui.review.reviewing_desk import AFTER, ReviewingDesk, desk


def first_version(screens: Screens, person: str) -> ReviewingDesk:
    wanted = NewArticle("reference", "en", "Returns", AFTER, reviewers=("rita",), topics=("billing.refund",))
    code = screens.studio.writing.new(wanted, by="maya").article
    submit(screens.studio, code)
    return desk(screens, code, person)


def test_it_is_said_what_there_is_to_do_with_it(screens: Screens) -> None:
    shown = first_version(screens, "rita")
    assert "comment on what should change (C)" in shown.view.inspector.foot.why.text()
    assert "comment on" not in first_version(screens, "maya").view.inspector.foot.why.text()


def test_nothing_waits_to_be_decided_but_a_part_can_be_left_out(screens: Screens) -> None:
    shown = first_version(screens, "rita")
    inspector = shown.view.inspector
    assert "undecided" not in inspector.foot.why.text()
    assert inspector.may_approve
    number = next(line.number for line in inspector._lines if "costs" in line.words)
    shown.view.page.view.setFocus()
    shown.go_to(number)
    screens.qtbot.keyClick(shown.view.page.view, Qt.Key.Key_R)
    screens.settle()
    assert shown.decided()[number] is DecisionKind.REJECT
    screens.qtbot.mouseClick(inspector.review.carry_out, Qt.MouseButton.LeftButton)
    screens.settle()
    code = shown.controller._work.code
    newest = screens.studio.history.of(code, "en")[0]
    body = screens.studio.history.version(code, "en", newest.revision).text.body
    assert "costs" not in body
    assert "Never offer a technician." in body
