"""Who signs what: chosen, said in words, saved, and put back."""

from collections.abc import Callable
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from kbstudio.domain.policies import PRESETS, Policy, StageRule, Who, WhoKind
from tests.support.screens import Screens
from tests.ui.policies.rules_desk import RulesDesk, texts_of

OWNER = Who(WhoKind.OWNER)
CURATORS = Who(WhoKind.ROLE, "curator")
RITA = Who(WhoKind.PERSON, "rita")


@pytest.fixture
def desk(screens: Screens) -> RulesDesk:
    return RulesDesk(screens, "karl")


def choose(box: QComboBox, words: str) -> None:
    """Choose an entry by its words, as the keyboard does."""
    box.setCurrentIndex(box.findText(words))
    box.activated.emit(box.currentIndex())


def test_every_kind_follows_the_library_at_first(desk: RulesDesk) -> None:
    dialog = desk.policy()
    assert dialog.list.item(0).text() == "The library"
    assert not dialog.panel.choices.buttons["library"].isVisible()
    dialog.show_kind("procedure")
    assert dialog.panel.choices.choice == "library"
    assert dialog.panel.words.text() == "One of the reviewers."


def test_a_kind_is_reviewed_by_two_and_the_toast_takes_it_back(desk: RulesDesk) -> None:
    dialog = desk.policy()
    dialog.show_kind("faq")
    desk.press(dialog.panel.choices.buttons["team"])
    assert dialog.panel.words.text() == "2 of the reviewers."
    desk.press(dialog.save)
    policies = desk.screens.studio.policies
    assert policies.all()["faq"] == PRESETS["team"]
    assert desk.said == ["The review policy is saved; it holds for what is sent from now on."]
    cast("Callable[[], None]", desk.undo)()
    desk.screens.settle()
    assert "faq" not in policies.all()
    assert desk.said[-1] == "The review policy is as before."


def test_own_stages_are_written_by_keyboard_and_said_in_words(desk: RulesDesk) -> None:
    dialog = desk.policy()
    desk.press(dialog.panel.choices.buttons["own"])
    first = dialog.panel.stages.cards[0]
    first.who.remove("reviewers")
    desk.find(first.who, "owner")
    desk.find(first.who, "curator")
    desk.type_in(first.due, "2")
    desk.press(dialog.panel.stages.add)
    second = dialog.panel.stages.cards[1]
    assert second.who.line.hasFocus()
    desk.find(second.who, "reviewers")
    choose(second.needed, "2 of them sign")
    desk.type_in(second.due, "8")
    choose(second.unit, "hours")
    said = dialog.panel.words.text()
    assert said.startswith("First the owner or a curator within 2 day")
    assert ", then 2 of the reviewers within 8 hour" in said
    desk.press(dialog.save)
    assert desk.screens.studio.policies.all()[""] == Policy(
        "own", (StageRule("", (OWNER, CURATORS), 1, 48), StageRule("", (Who(WhoKind.REVIEWERS),), 2, 8))
    )


def test_a_stage_that_asks_nobody_is_not_saved(desk: RulesDesk) -> None:
    dialog = desk.policy()
    desk.press(dialog.panel.choices.buttons["own"])
    desk.press(dialog.panel.stages.add)
    assert not dialog.save.isEnabled()
    assert dialog.note.text() == "The library, stage 2: say who signs there."
    desk.press(dialog.panel.stages.cards[1].remove)
    assert dialog.save.isEnabled()


def test_more_people_than_a_stage_names_is_said_where_it_is_saved(desk: RulesDesk) -> None:
    dialog = desk.policy()
    desk.press(dialog.panel.choices.buttons["own"])
    card = dialog.panel.stages.cards[0]
    card.who.remove("reviewers")
    desk.find(card.who, "Rita")
    choose(card.needed, "2 of them sign")
    desk.press(dialog.save)
    assert "more people than it names" in dialog.problem.text()
    assert dialog.isVisible() and dialog.save.isEnabled()


def test_stages_change_places_and_the_keyboard_stays(desk: RulesDesk) -> None:
    own = Policy("own", (StageRule("Facts", (OWNER,)), StageRule("Words", (RITA,), 1, 4)), in_order=False)
    desk.screens.studio.policies.put("faq", own, by="karl")
    dialog = desk.policy()
    dialog.show_kind("faq")
    stages = dialog.panel.stages
    assert dialog.panel.words.text().startswith(
        "Side by side: \u2068Facts\u2069 (the owner); \u2068Words\u2069 (\u2068Rita\u2069) within 4 hour"
    )
    desk.press(stages.cards[1].up)
    assert [card.name.text() for card in stages.cards] == ["Words", "Facts"]
    assert stages.cards[0].down.hasFocus()
    assert not stages.cards[0].up.isEnabled()
    desk.press(dialog.save)
    assert [stage.name for stage in desk.screens.studio.policies.all()["faq"].stages] == ["Words", "Facts"]


def test_opening_and_looking_around_changes_nothing(desk: RulesDesk) -> None:
    own = Policy("own", (StageRule("Facts", (OWNER, RITA), 0, 36), StageRule("", (CURATORS,), 3, 48)))
    desk.screens.studio.policies.put("faq", own, by="karl")
    dialog = desk.policy()
    for row in range(dialog.list.count()):
        dialog.list.setCurrentRow(row)
    assert dialog.changes == {}
    assert dialog.note.text() == "Nothing is changed."


def test_an_author_reads_it_and_sees_why_they_cannot_change_it(screens: Screens) -> None:
    dialog = RulesDesk(screens, "maya").policy()
    assert dialog.why_not.isVisible()
    assert "Administrators and curators" in dialog.why_not.text()
    assert not dialog.save.isVisible()
    assert not dialog.panel.choices.buttons["team"].isEnabled()


def test_one_escape_does_not_throw_stages_away(desk: RulesDesk) -> None:
    dialog = desk.policy()
    desk.press(dialog.panel.choices.buttons["team"])
    desk.screens.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert "Nothing is saved yet" in dialog.note.text()
    desk.screens.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert desk.screens.studio.policies.all()[""] == PRESETS["pair"]
    assert desk.said == []


def test_enter_in_a_name_neither_saves_nor_closes(desk: RulesDesk) -> None:
    dialog = desk.policy()
    desk.press(dialog.panel.choices.buttons["own"])
    name = dialog.panel.stages.cards[0].name
    desk.screens.qtbot.keyClicks(name, "Facts")
    desk.screens.qtbot.keyClick(name, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert desk.said == []


def test_it_says_that_open_reviews_keep_what_they_asked_for(desk: RulesDesk) -> None:
    assert "Reviews that are open keep what they were asked for." in texts_of(desk.policy())


def test_more_people_than_the_library_has_are_told_of(desk: RulesDesk) -> None:
    desk.screens.studio.administration.put_person("otto", by="admin", role="tone_editor")
    dialog = desk.policy()
    assert not dialog.panel.lack.isVisible()
    desk.press(dialog.panel.choices.buttons["own"])
    card = dialog.panel.stages.cards[0]
    choose(card.needed, "3 of them sign")
    assert dialog.panel.lack.text() == "It needs 3 people, and the library has 2."
    assert dialog.save.isEnabled()
    desk.find(card.who, "tone")
    assert not dialog.panel.lack.isVisible()
