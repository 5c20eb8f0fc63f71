"""Saying what agents get while a language is missing or behind, and where they are led on, in the dialog on rules."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from kbstudio.domain.changes import Changes
from kbstudio.domain.serving import Behind, Missing, ServingRule
from kbstudio.ui.languages.chain_list import ChainList
from kbstudio.ui.languages.rules_dialog import CHAINS, SERVING, RulesDialog
from tests.support.screens import Screens
from tests.ui.languages.languages_desk import LanguagesDesk, published
from tests.ui.languages.test_rules import opened

Key = Qt.Key
CTRL, ALT, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def desk(screens: Screens) -> LanguagesDesk:
    published(screens.studio)
    return LanguagesDesk(screens)


def turned(desk: LanguagesDesk, part: str) -> RulesDialog:
    """The dialog, at a page reached by keyboard."""
    dialog = opened(desk)
    while dialog.parts.choice != part:
        desk.screens.qtbot.keyClick(dialog, Key.Key_Tab, CTRL)
    return dialog


def told(dialog: RulesDialog) -> list[tuple[str, ...]]:
    """What the table of the page on screen says."""
    model = {SERVING: dialog.serving, CHAINS: dialog.chains}[dialog.parts.choice].model
    return [
        tuple(str(model.index(row, column).data()) for column in range(model.columnCount()))
        for row in range(model.rowCount())
    ]


def press_key(chain: ChainList, key: Key, held: Qt.KeyboardModifier = NONE) -> None:
    QApplication.sendEvent(chain.list, QKeyEvent(QKeyEvent.Type.KeyPress, key, held))


def test_the_rule_for_everything_stands_first_even_where_nobody_made_one(desk: LanguagesDesk) -> None:
    desk.screens.studio.serving.put_rule(by="karl", kind="response", behind="withhold")
    dialog = turned(desk, SERVING)
    assert told(dialog) == [
        ("Every language", "Every kind", "Give agents the next language", "Show it with a note"),
        ("Every language", "Response", "Give agents the next language", "Give nothing"),
    ]
    dialog.serving.table.choose_row(0)
    assert dialog.serving.add.text() == "Change"
    assert not dialog.serving.add.isEnabled() and dialog.serving.note.text() == "It is so already."
    assert not dialog.serving.remove.isEnabled()


def test_a_language_is_kept_back_while_it_is_behind_and_agents_hear_of_it(desk: LanguagesDesk) -> None:
    heard: list[Changes] = []
    desk.screens.bus.changed.connect(lambda changes, _by: heard.append(changes))
    dialog = turned(desk, SERVING)
    desk.find(dialog.serving.form.language, "hebr")
    desk.pick(dialog.serving.form.missing, "Give agents nothing")
    desk.pick(dialog.serving.form.behind, "Give the next")
    desk.press(dialog.serving.add)
    rule = ServingRule("", "he", Missing.WITHHOLD, Behind.FALL_BACK)
    assert desk.screens.studio.serving.rules() == (rule,)
    assert dialog.serving.note.text() == "It holds from now on."
    assert told(dialog)[1][0] == "Hebrew"
    assert any(changes.published for changes in heard)


def test_a_rule_is_removed_and_the_one_for_everything_goes_back_to_the_usual(desk: LanguagesDesk) -> None:
    serving = desk.screens.studio.serving
    serving.put_rule(by="karl", behind="withhold")
    serving.put_rule(by="karl", locale="he", missing="withhold")
    dialog = turned(desk, SERVING)
    dialog.serving.table.choose_row(1)
    desk.key(Key.Key_Delete, to=dialog.serving.table)
    desk.screens.settle()
    assert [rule.locale for rule in serving.rules()] == [""]
    dialog.serving.table.choose_row(0)
    assert dialog.serving.remove.text() == "As usual"
    desk.press(dialog.serving.remove)
    assert serving.rules() == ()
    assert dialog.serving.note.text() == "It is as usual again."
    assert told(dialog)[0][3] == "Show it with a note"


def test_readers_are_led_on_in_an_order_made_by_keyboard(desk: LanguagesDesk) -> None:
    dialog = turned(desk, CHAINS)
    form = dialog.chains.form
    desk.find(form.language, "en-GB")
    assert form.chain.tags == ("en-001", "en")
    assert dialog.chains.note.text() == "It is so already."
    desk.find(form.chain.new, "en-IE")
    press_key(form.chain, Key.Key_Up, ALT)
    press_key(form.chain, Key.Key_Up, ALT)
    press_key(form.chain, Key.Key_Down)
    press_key(form.chain, Key.Key_Delete)
    assert form.chain.tags == ("en-IE", "en")
    desk.press(dialog.chains.add)
    chain = desk.screens.studio.serving.chain("en-GB")
    assert (chain.tags, chain.by_library) == (("en-IE", "en"), True)
    assert ("English (United Kingdom)", "English (Ireland), English", "Chosen here") in told(dialog)


def test_a_chain_is_as_usual_again(desk: LanguagesDesk) -> None:
    desk.screens.studio.languages.put_rule("he", by="karl")
    desk.screens.studio.serving.put_chain("he", ["yi"], by="karl")
    dialog = turned(desk, CHAINS)
    dialog.chains.table.choose_row(dialog.chains.model.row_of("he"))
    assert dialog.chains.form.chain.tags == ("yi",)
    desk.press(dialog.chains.remove)
    assert not desk.screens.studio.serving.chain("he").by_library
    assert dialog.chains.form.chain.tags == ()
    assert ("Hebrew", "The language the article is written in", "As usual") in told(dialog)


def test_a_chain_that_cannot_be_read_is_refused_in_one_sentence(desk: LanguagesDesk) -> None:
    dialog = turned(desk, CHAINS)
    desk.find(dialog.chains.form.language, "hebr")
    desk.find(dialog.chains.form.chain.new, "russian")
    desk.press(dialog.chains.add)
    assert dialog.chains.problem.isVisible() and "another script" in dialog.chains.problem.text()
    assert dialog.chains.add.isEnabled()
    assert not desk.screens.studio.serving.chain("he").by_library


def test_who_may_not_sees_what_agents_get_and_why_it_stays_so(screens: Screens) -> None:
    published(screens.studio)
    screens.studio.serving.put_rule(by="karl", locale="he", missing="withhold")
    dialog = turned(LanguagesDesk(screens, "maya"), SERVING)
    for page in (dialog.serving, dialog.chains):
        dialog.show_part(SERVING if page is dialog.serving else CHAINS)
        assert page.why_not.isVisible() and "Curators and administrators" in page.why_not.text()
        assert not page.form.isVisible() and not page.add.isVisible() and not page.remove.isVisible()
    assert dialog.chains.model.rowCount() == 2


def test_a_source_that_waits_is_asked_for_with_the_language(desk: LanguagesDesk) -> None:
    dialog = opened(desk)
    form = dialog.needed.form
    desk.find(form.language, "polish")
    desk.key(Key.Key_Space, to=form.waits)
    desk.press(dialog.needed.add)
    assert [rule.waits for rule in desk.screens.studio.languages.rules()] == [True]
    assert str(dialog.needed.model.index(0, 4).data()) == "waits for it"
    desk.pick(form.needed, "Not needed")
    assert not form.waits.isEnabled()
    desk.press(dialog.needed.add)
    assert [rule.waits for rule in desk.screens.studio.languages.rules()] == [False]


def test_tab_comes_to_the_buttons_after_the_fields(desk: LanguagesDesk) -> None:
    dialog = turned(desk, SERVING)
    form, page = dialog.serving.form, dialog.serving
    desk.pick(form.behind, "Give nothing")
    form.behind.setFocus()
    passed = []
    for _step in range(2):
        desk.screens.qtbot.keyClick(QApplication.focusWidget(), Key.Key_Tab)
        passed.append(QApplication.focusWidget())
    assert passed == [page.close_button, page.add]
