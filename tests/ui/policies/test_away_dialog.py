"""Passing reviews on while one is away, and ending it."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import cast

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QPushButton

from kbstudio.domain.changes import Changes
from kbstudio.ui.policies.away_dialog import AwayDialog
from tests.support.screens import Screens
from tests.ui.policies.rules_desk import RulesDesk, texts_of

TODAY = date.today()


@pytest.fixture
def desk(screens: Screens) -> RulesDesk:
    return RulesDesk(screens, "rita")


def end_buttons(dialog: AwayDialog) -> list[QPushButton]:
    return [row.findChildren(QPushButton)[0] for row in dialog.running.rows]


def test_reviews_are_passed_on_and_the_toast_takes_it_back(desk: RulesDesk) -> None:
    heard: list[Changes] = []
    desk.screens.bus.changed.connect(lambda changes, _: heard.append(changes))
    dialog = desk.away()
    assert dialog.note.text() == "Choose who stands in for you."
    desk.find(dialog.to, "dan")
    dialog.until.setDate(dialog.since.date().addDays(7))
    desk.press(dialog.pass_on)
    (made,) = desk.screens.studio.delegating.of()
    assert (made.person, made.to, made.since, made.until) == ("rita", "daniel", TODAY, TODAY + timedelta(days=7))
    assert desk.said[0].startswith("\u2068Daniel\u2069 gets your reviews: ")
    assert heard == [Changes(people=frozenset({"rita", "daniel"}))]
    cast("Callable[[], None]", desk.undo)()
    desk.screens.settle()
    assert desk.screens.studio.delegating.of() == ()
    assert desk.said[-1] == "Your reviews wait for you again."


def test_only_others_who_review_are_offered(desk: RulesDesk) -> None:
    dialog = desk.away()
    desk.screens.qtbot.keyClick(dialog.to.line, Qt.Key.Key_Down)
    assert dialog.to.suggested == ("daniel",)


def test_the_last_day_is_not_before_the_first(desk: RulesDesk) -> None:
    dialog = desk.away()
    desk.find(dialog.to, "dan")
    dialog.since.setDate(QDate(TODAY.year + 1, 3, 10))
    assert dialog.until.date() == QDate(TODAY.year + 1, 3, 10)
    dialog.until.setFocus()
    desk.screens.qtbot.keyClick(dialog.until, Qt.Key.Key_Down)
    assert dialog.until.date() == QDate(TODAY.year + 1, 3, 9)
    assert not dialog.pass_on.isEnabled()
    assert dialog.note.text() == "The last day is before the first."


def test_days_that_are_over_are_not_passed_on(desk: RulesDesk) -> None:
    dialog = desk.away()
    desk.find(dialog.to, "dan")
    dialog.since.setDate(QDate(2020, 1, 1))
    dialog.until.setDate(QDate(2020, 1, 5))
    assert dialog.note.text() == "These days are over already."


def test_who_comes_back_early_ends_it(desk: RulesDesk) -> None:
    delegating = desk.screens.studio.delegating
    delegating.begin("daniel", by="rita", since=TODAY, until=TODAY + timedelta(days=3))
    later = TODAY + timedelta(days=30)
    delegating.begin("daniel", by="rita", since=later, until=later)
    dialog = desk.away()
    assert [button.text() for button in end_buttons(dialog)] == ["End now", "Call it off"]
    desk.press(end_buttons(dialog)[0])
    assert [each.since for each in delegating.of()] == [later]
    assert [button.text() for button in end_buttons(dialog)] == ["Call it off"]


def test_who_stands_in_sees_for_whom(screens: Screens) -> None:
    screens.studio.delegating.begin("daniel", by="rita", since=TODAY, until=TODAY)
    dialog = RulesDesk(screens, "daniel").away()
    assert len(dialog.running.rows) == 1
    assert str(TODAY.year) in texts_of(dialog.running)


def test_days_that_overlap_are_refused_in_the_dialog(desk: RulesDesk) -> None:
    desk.screens.studio.delegating.begin("daniel", by="rita", since=TODAY, until=TODAY)
    dialog = desk.away()
    desk.find(dialog.to, "dan")
    desk.press(dialog.pass_on)
    assert "passed on in these days already" in dialog.problem.text()
    assert dialog.isVisible() and dialog.pass_on.isEnabled()
