"""Giving work to people and letting articles off a language, one or many at a time, and taking it back."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt

from kbstudio.domain.adaptations import Need
from kbstudio.domain.changes import Changes
from tests.support.screens import Screens
from tests.ui.languages.languages_desk import LanguagesDesk, published

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def codes(screens: Screens) -> tuple[str, str]:
    """Two articles that are missing in Polish."""
    screens.studio.languages.put_rule("pl", by="karl")
    return published(screens.studio), published(screens.studio, "Sealed packages")


@pytest.fixture
def desk(screens: Screens, codes: tuple[str, str]) -> LanguagesDesk:
    return LanguagesDesk(screens)


def give(desk: LanguagesDesk, letters: str) -> None:
    desk.find(desk.view.inspector.task.person, letters)
    desk.press(desk.view.inspector.task.give)


def test_work_is_given_with_a_day_and_taken_back(desk: LanguagesDesk, codes: tuple[str, str]) -> None:
    heard: list[Changes] = []
    desk.screens.bus.changed.connect(lambda changes, _: heard.append(changes))
    task = desk.view.inspector.task
    desk.find(task.person, "no")
    if not task.has_due.isChecked():
        desk.key(Key.Key_Space, to=task.has_due)
    task.due.show_day(date.today())
    desk.key(Key.Key_Up, to=task.due)
    wanted = task.due.day
    assert wanted != date.today()
    desk.press(task.give)
    assert (desk.cell(codes[0], "pl").person, desk.cell(codes[0], "pl").due) == ("noa", wanted)
    assert [said.replace("(s)", "") for said in desk.said] == ["1 article given."]
    assert heard == [Changes(frozenset({codes[0]}))]
    desk.take_back()
    assert desk.cell(codes[0], "pl").person == ""
    assert desk.said[-1].startswith("1 article")
    assert desk.said[-1].endswith("as before.")


def test_who_has_it_is_shown_and_it_can_be_taken_from_them(desk: LanguagesDesk, codes: tuple[str, str]) -> None:
    give(desk, "no")
    task = desk.view.inspector.task
    assert task.person.values == ("noa",)
    assert task.give.text() == "Give"
    desk.key(Key.Key_Backspace, to=task.person.line)
    assert task.give.text() == "Take back"
    desk.press(task.give)
    assert desk.cell(codes[0], "pl").person == ""
    assert desk.said[-1] == "Nobody has it now."
    assert not task.give.isEnabled()


def test_several_are_given_at_once(desk: LanguagesDesk, codes: tuple[str, str]) -> None:
    desk.key(Key.Key_Down, SHIFT)
    assert desk.view.chosen == codes
    assert "2 articles are chosen" in desk.view.inspector._together.text()
    desk.find(desk.view.inspector.task.person, "maya")
    assert desk.view.inspector.task.give.text().replace("(s)", "s") == "Give 2 articles"
    desk.press(desk.view.inspector.task.give)
    assert [desk.cell(code, "pl").person for code in codes] == ["maya", "maya"]
    assert desk.view.chosen == codes
    desk.take_back()
    assert [desk.cell(code, "pl").person for code in codes] == ["", ""]


def test_an_article_is_let_off_with_why_and_asked_for_again(desk: LanguagesDesk, codes: tuple[str, str]) -> None:
    exempt = desk.view.inspector.exempt
    assert not exempt.button.isEnabled()
    assert exempt.button.toolTip() == "Say in a few words why."
    desk.screens.qtbot.keyClicks(exempt.reason, "no shop there")
    desk.key(Key.Key_Return, to=exempt.reason)
    desk.screens.settle()
    assert desk.listed == [codes[1]]
    assert desk.cell(codes[0], "pl").reason == "no shop there"
    desk.ask("All articles")
    assert desk.says(codes[0], "Polish") == "Not needed"
    desk.key(Key.Key_Home)
    assert exempt.reason.text() == "no shop there"
    assert "It is not needed." in desk.view.inspector.state.text()
    desk.press(exempt.button)
    assert desk.cell(codes[0], "pl").need is Need.REQUIRED
    assert desk.said == ["Not needed any more.", "Needed again."]


def test_letting_off_is_taken_back(desk: LanguagesDesk, codes: tuple[str, str]) -> None:
    desk.screens.qtbot.keyClicks(desk.view.inspector.exempt.reason, "no shop there")
    desk.press(desk.view.inspector.exempt.button)
    desk.take_back()
    assert desk.listed == list(codes)
    assert desk.cell(codes[0], "pl").need is Need.REQUIRED


def test_what_somebody_else_changed_since_is_left_alone(desk: LanguagesDesk, codes: tuple[str, str]) -> None:
    give(desk, "no")
    desk.screens.studio.languages.assign([codes[0]], "pl", to="maya", by="karl")
    desk.take_back()
    assert desk.said[-1].startswith("0 article")
    assert desk.said[-1].endswith("as before. 1 changed meanwhile and left alone.")
    assert desk.cell(codes[0], "pl").person == "maya"


def test_what_is_being_filled_in_outlasts_the_news(desk: LanguagesDesk, codes: tuple[str, str]) -> None:
    task, exempt = desk.view.inspector.task, desk.view.inspector.exempt
    desk.find(task.person, "no")
    desk.screens.qtbot.keyClicks(exempt.reason, "no shop")
    desk.screens.bus.publish(Changes(frozenset({codes[1]})), desk.screens)
    desk.screens.settle()
    assert (task.person.values, exempt.reason.text()) == (("noa",), "no shop")
    desk.key(Key.Key_Down)
    assert (task.person.values, exempt.reason.text()) == ((), "")


def test_escape_goes_back_to_one_article(desk: LanguagesDesk, codes: tuple[str, str]) -> None:
    desk.key(Key.Key_Down, SHIFT)
    desk.key(Key.Key_Escape)
    assert desk.view.chosen == (codes[1],)


def test_who_may_not_sees_why_beforehand(screens: Screens, codes: tuple[str, str]) -> None:
    desk = LanguagesDesk(screens, "maya")
    task, exempt = desk.view.inspector.task, desk.view.inspector.exempt
    assert not task.give.isEnabled() and not task.person.isEnabled()
    assert task.why_not.isVisible() and "Localisers and curators" in task.why_not.text()
    assert not exempt.button.isEnabled() and not exempt.reason.isEnabled()
    assert exempt.why_not.isVisible() and "Curators and administrators" in exempt.why_not.text()
    desk.controller.act_as("karl")
    screens.settle()
    assert task.person.isEnabled() and not task.why_not.isVisible()


def test_a_localiser_gives_away_the_work_of_their_own_language(screens: Screens) -> None:
    studio = screens.studio
    studio.administration.put_person("zoe", by="admin", role="localiser", locale="pl", display="Zoe")
    studio.languages.put_rule("pl", by="karl")
    studio.languages.put_rule("he", by="karl")
    code = published(studio)
    desk = LanguagesDesk(screens, "zoe")
    task = desk.view.inspector.task
    assert desk.view.inspector.language == "he"
    assert not task.person.isEnabled() and task.why_not.isVisible()
    desk.key(Key.Key_Right)
    assert task.person.isEnabled() and not task.why_not.isVisible()
    give(desk, "no")
    assert desk.cell(code, "pl").person == "noa"


def test_a_refusal_that_comes_meanwhile_is_shown(desk: LanguagesDesk, codes: tuple[str, str]) -> None:
    desk.screens.studio.administration.take_role("karl", by="admin", role="curator")
    give(desk, "no")
    assert "Localisers and curators" in desk.said[-1]
    assert desk.cell(codes[0], "pl").person == ""


def test_what_is_given_to_me_counts_on_the_rail(desk: LanguagesDesk, codes: tuple[str, str]) -> None:
    assert desk.badges[-1] == 0
    give(desk, "karl")
    assert desk.badges[-1] == 1
    desk.ask("Given to me")
    assert desk.listed == [codes[0]]


def test_without_a_name_no_day_is_asked_for(desk: LanguagesDesk) -> None:
    task = desk.view.inspector.task
    assert not task.has_due.isEnabled() and not task.due.isEnabled()
    desk.find(task.person, "no")
    assert task.has_due.isEnabled()


def test_people_who_come_meanwhile_can_be_given_work(desk: LanguagesDesk, codes: tuple[str, str]) -> None:
    desk.screens.studio.administration.put_person("zoe", by="admin", role="localiser", display="Zoe")
    desk.screens.bus.publish(Changes(people=frozenset({"zoe"})), desk.screens)
    desk.screens.settle()
    give(desk, "zo")
    assert desk.cell(codes[0], "pl").person == "zoe"


def test_days_are_written_as_the_interface_writes_them(desk: LanguagesDesk) -> None:
    shown = desk.view.inspector.task.due
    shown.show_day(date.today() + timedelta(days=1))
    assert str((date.today() + timedelta(days=1)).year) in shown.text()
