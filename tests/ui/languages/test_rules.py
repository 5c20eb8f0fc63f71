"""Saying which languages are needed, in the dialog opened from the side of the grid."""

import pytest
from PySide6.QtCore import Qt

from kbstudio.domain.markets import LanguageRule
from kbstudio.ui.languages.rules_dialog import RulesDialog
from tests.support.screens import Screens
from tests.ui.languages.languages_desk import LanguagesDesk, published

Key = Qt.Key


@pytest.fixture
def desk(screens: Screens) -> LanguagesDesk:
    published(screens.studio)
    return LanguagesDesk(screens)


def rules_of(desk: LanguagesDesk) -> list[tuple[str, str, str, bool, int, str]]:
    return [_told(rule) for rule in desk.screens.studio.languages.rules()]


def _told(rule: LanguageRule) -> tuple[str, str, str, bool, int, str]:
    return (rule.locale, rule.kind, rule.topic, rule.required, rule.due_days, rule.assignee)


def opened(desk: LanguagesDesk) -> RulesDialog:
    desk.press(desk.view.sidebar.rules)
    dialog = next(each for each in desk.window.findChildren(RulesDialog) if each.isVisible())
    desk.screens.qtbot.waitExposed(dialog)
    return dialog


def test_a_language_is_asked_for_and_the_grid_says_what_is_missing(desk: LanguagesDesk) -> None:
    dialog = opened(desk)
    assert not dialog.needed.add.isEnabled() and dialog.needed.note.text() == "Choose a language."
    desk.find(dialog.needed.form.language, "polish")
    desk.find(dialog.needed.form.topic, "refu")
    desk.find(dialog.needed.form.person, "noa")
    dialog.needed.form.days.selectAll()
    desk.screens.qtbot.keyClicks(dialog.needed.form.days, "7")
    desk.press(dialog.needed.add)
    assert rules_of(desk) == [("pl", "", "billing.refund", True, 7, "noa")]
    assert dialog.needed.note.text() == "It holds from now on."
    assert len(desk.listed) == 1
    assert desk.says(desk.listed[0], "Polish") == "Missing"


def test_a_language_of_a_country_can_be_asked_for_by_its_tag(desk: LanguagesDesk) -> None:
    dialog = opened(desk)
    desk.find(dialog.needed.form.language, "pt-BR")
    desk.press(dialog.needed.add)
    assert rules_of(desk)[0][0] == "pt-BR"


def test_a_rule_is_changed_by_choosing_it(desk: LanguagesDesk) -> None:
    desk.screens.studio.languages.put_rule("pl", by="karl", due_days=7, assignee="noa")
    dialog = opened(desk)
    desk.key(Key.Key_Down, to=dialog.needed.table)
    dialog.needed.table.choose_row(0)
    assert dialog.needed.form.language.values == ("pl",)
    assert dialog.needed.add.text() == "Change" and dialog.needed.note.text() == "It is so already."
    desk.pick(dialog.needed.form.needed, "Not needed")
    assert not dialog.needed.form.days.isEnabled()
    desk.press(dialog.needed.add)
    assert rules_of(desk) == [("pl", "", "", False, 7, "")]
    assert len(dialog.needed.model.rows) == 1


def test_another_kind_makes_another_rule(desk: LanguagesDesk) -> None:
    desk.screens.studio.languages.put_rule("pl", by="karl")
    dialog = opened(desk)
    dialog.needed.table.choose_row(0)
    desk.pick(dialog.needed.form.kind, "Response")
    assert dialog.needed.add.text() == "Add"
    assert not dialog.needed.remove.isEnabled()
    desk.press(dialog.needed.add)
    assert [(rule[0], rule[1]) for rule in rules_of(desk)] == [("pl", ""), ("pl", "response")]


def test_a_rule_is_removed_with_delete_and_added_again(desk: LanguagesDesk) -> None:
    desk.screens.studio.languages.put_rule("pl", by="karl", due_days=9)
    dialog = opened(desk)
    dialog.needed.table.choose_row(0)
    desk.key(Key.Key_Delete, to=dialog.needed.table)
    desk.screens.settle()
    assert rules_of(desk) == []
    assert dialog.needed.note.text() == "It is removed. Add brings it back."
    desk.press(dialog.needed.add)
    assert rules_of(desk) == [("pl", "", "", True, 9, "")]


def test_who_may_not_sees_the_rules_and_why(screens: Screens) -> None:
    screens.studio.languages.put_rule("pl", by="karl")
    dialog = opened(LanguagesDesk(screens, "maya"))
    assert len(dialog.needed.model.rows) == 1
    assert dialog.needed.why_not.isVisible() and "Curators and administrators" in dialog.needed.why_not.text()
    assert (
        not dialog.needed.form.isVisible()
        and not dialog.needed.add.isVisible()
        and not dialog.needed.remove.isVisible()
    )


def test_a_refusal_is_shown_in_the_dialog_and_another_try_is_open(desk: LanguagesDesk) -> None:
    dialog = opened(desk)
    desk.find(dialog.needed.form.language, "polish")
    desk.screens.studio.administration.take_role("karl", by="admin", role="curator")
    desk.press(dialog.needed.add)
    assert dialog.needed.problem.isVisible() and "Curators and administrators" in dialog.needed.problem.text()
    assert dialog.isVisible() and dialog.needed.add.isEnabled()


def test_closed_at_once_it_holds_all_the_same(desk: LanguagesDesk) -> None:
    dialog = opened(desk)
    desk.find(dialog.needed.form.language, "polish")
    desk.screens.qtbot.mouseClick(dialog.needed.add, Qt.MouseButton.LeftButton)
    desk.key(Key.Key_Escape, to=dialog)
    desk.screens.settle()
    assert [rule[0] for rule in rules_of(desk)] == ["pl"]
    assert len(desk.listed) == 1


def test_enter_in_a_field_neither_adds_nor_closes(desk: LanguagesDesk) -> None:
    dialog = opened(desk)
    desk.find(dialog.needed.form.language, "polish")
    desk.key(Key.Key_Return, to=dialog.needed.form.days)
    desk.screens.settle()
    assert rules_of(desk) == [] and dialog.isVisible()
    desk.key(Key.Key_Escape, to=dialog)
    assert not dialog.isVisible()
