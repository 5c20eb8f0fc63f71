"""People keep what the company calls things, and nothing they type is lost."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from kbstudio.text.translation.terms import Concept, Term
from tests.support.screens import Screens
from tests.ui.terms.terms_desk import ROUTER, WIFI, TermsDesk

Key = Qt.Key


@pytest.fixture
def desk(screens: Screens) -> TermsDesk:
    for concept in (ROUTER, WIFI):
        screens.studio.terms.put(concept, by="karl")
    return TermsDesk(screens)


def test_the_table_says_what_to_use_and_what_is_forbidden_in_each_language(desk: TermsDesk) -> None:
    assert desk.listed == ["router", "wifi"]
    assert desk.says("router", "English") == "router · forbidden: box"
    assert desk.says("router", "Hebrew") == "נתב"
    assert desk.says("wifi", "Hebrew") == "Wi-Fi · Do not translate"
    assert desk.view.bar.count.text().replace("(s)", "s") == "2 terms"


@pytest.mark.parametrize("words", ["נתב", "МАРШРУТ", "connected home"])
def test_the_filter_finds_a_term_by_its_words_in_any_language(desk: TermsDesk, words: str) -> None:
    desk.view.bar.filter.setText(words)
    desk.key(Key.Key_Return, to=desk.view.bar.filter)
    assert desk.listed == ["router"]


def test_a_term_being_changed_stays_beside_the_table_that_is_filtered(desk: TermsDesk) -> None:
    desk.choose("router")
    desk.type_over(desk.view.inspector.form.lines[0].word, "gateway")
    desk.view.bar.filter.setText("wi-fi")
    desk.key(Key.Key_Return, to=desk.view.bar.filter)
    assert desk.listed == ["wifi"] and desk.view.table.current_row == -1
    assert desk.view.inspector.form.lines[0].word.text() == "gateway"
    assert desk.kept["router"] == ROUTER
    desk.view.bar.filter.clear()
    assert desk.view.model.key_of(desk.view.table.current_row) == "router"


def test_letters_typed_in_the_table_filter_it(desk: TermsDesk) -> None:
    desk.screens.qtbot.keyClicks(desk.view.table, "w")
    desk.screens.qtbot.keyClicks(desk.view.bar.filter, "ifi")
    desk.key(Key.Key_Return, to=desk.view.bar.filter)
    assert desk.listed == ["wifi"]


def test_what_is_typed_is_saved_when_another_term_is_chosen(desk: TermsDesk) -> None:
    desk.choose("router")
    desk.type_over(desk.view.inspector.form.lines[0].word, "gateway")
    assert desk.view.unsaved
    desk.choose("wifi")
    assert desk.kept["router"].terms[0].text == "gateway"
    assert not desk.view.unsaved
    assert desk.says("router", "English").startswith("gateway")
    desk.take_back()
    assert desk.kept["router"] == ROUTER


def test_a_word_is_forbidden_with_the_keyboard_and_saved(desk: TermsDesk) -> None:
    desk.choose("wifi")
    form = desk.view.inspector.form
    desk.press(form.add_word)
    desk.screens.qtbot.keyClicks(form.lines[1].word, "wireless")
    form.lines[1].language.setCurrentText("en")
    desk.key(Key.Key_Down, to=form.lines[1].status)
    desk.key(Key.Key_Down, to=form.lines[1].status)
    desk.press(desk.view.inspector.save)
    assert desk.kept["wifi"].terms == (*WIFI.terms, Term("wireless", "en", "forbidden"))
    assert desk.said[-1].endswith("is saved.")


def test_a_term_that_cannot_be_saved_stays_and_says_why(desk: TermsDesk) -> None:
    desk.choose("router")
    line = desk.view.inspector.form.lines[1]
    line.language.setCurrentText("klingonese")
    desk.choose("wifi")
    assert desk.kept["router"] == ROUTER
    assert "is not a language we know" in desk.problems[-1]
    assert desk.view.bar.unsaved.isVisible()
    desk.press(desk.view.bar.unsaved)
    assert desk.view.inspector.form.lines[1].locale_name == "klingonese"
    assert "is not a language we know" in desk.view.inspector.problem.text()


def test_a_new_term_is_begun_with_insert_and_gets_a_code_from_its_word(desk: TermsDesk) -> None:
    desk.key(Key.Key_Insert)
    form = desk.view.inspector.form
    assert not desk.view.inspector.save.isEnabled()
    desk.screens.qtbot.keyClicks(form.lines[0].word, "Set-top box")
    desk.press(desk.view.inspector.save)
    assert desk.kept["set-top-box"].terms == (Term("Set-top box", form.lines[0].locale_name),)
    assert desk.view.model.key_of(desk.view.table.current_row) == "set-top-box"
    assert form.code.isReadOnly()


def test_a_new_term_without_a_word_is_kept_while_one_looks_elsewhere(desk: TermsDesk) -> None:
    desk.press(desk.view.bar.new_button)
    desk.screens.qtbot.keyClicks(desk.view.inspector.form.definition, "A box under the television")
    desk.choose("wifi")
    assert desk.view.inspector.form.definition.text == ""
    desk.press(desk.view.bar.new_button)
    assert desk.view.inspector.form.definition.text == "A box under the television"
    assert set(desk.kept) == {"router", "wifi"}


def test_a_new_term_does_not_overwrite_one_of_its_code(desk: TermsDesk) -> None:
    desk.press(desk.view.bar.new_button)
    form = desk.view.inspector.form
    desk.type_over(form.code, "router")
    desk.screens.qtbot.keyClicks(form.lines[0].word, "switch")
    desk.press(desk.view.inspector.save)
    assert "already" in desk.view.inspector.problem.text()
    assert desk.kept["router"] == ROUTER


def test_removing_is_taken_back(desk: TermsDesk) -> None:
    desk.choose("router")
    desk.key(Key.Key_Delete)
    desk.screens.settle()
    assert desk.listed == ["wifi"]
    desk.take_back()
    assert desk.kept["router"] == ROUTER
    assert desk.listed == ["router", "wifi"]


def test_what_somebody_changed_since_is_not_taken_back(desk: TermsDesk) -> None:
    desk.choose("router")
    desk.type_over(desk.view.inspector.form.lines[0].word, "gateway")
    desk.press(desk.view.inspector.save)
    theirs = replace(ROUTER, note="Ours")
    desk.screens.studio.terms.put(theirs, by="karl")
    desk.take_back()
    assert desk.kept["router"] == theirs
    assert "stays as it is now" in desk.problems[-1]
    assert desk.view.inspector.form.note.text == "Ours"


def test_a_new_term_is_taken_back(desk: TermsDesk) -> None:
    desk.press(desk.view.bar.new_button)
    desk.screens.qtbot.keyClicks(desk.view.inspector.form.lines[0].word, "handset")
    desk.press(desk.view.inspector.save)
    desk.take_back()
    assert desk.listed == ["router", "wifi"]
    assert desk.view.inspector.draft is None


def test_what_was_thrown_away_can_be_had_back(desk: TermsDesk) -> None:
    desk.choose("router")
    form = desk.view.inspector.form
    desk.type_over(form.lines[0].word, "gateway")
    desk.press(desk.view.inspector.discard)
    assert form.lines[0].word.text() == "router"
    desk.take_back()
    assert form.lines[0].word.text() == "gateway"


@pytest.mark.parametrize("mine", [True, False])
def test_of_two_people_on_one_term_neither_is_overwritten_unasked(desk: TermsDesk, mine: bool) -> None:
    desk.choose("router")
    desk.type_over(desk.view.inspector.form.lines[0].word, "gateway")
    theirs = replace(ROUTER, definition="The box in the hall")
    desk.screens.studio.terms.put(theirs, by="karl")
    desk.press(desk.view.inspector.save)
    inspector = desk.view.inspector
    assert "Somebody else changed this term" in inspector.problem.text()
    assert "The box in the hall" in inspector.theirs.text()
    assert desk.kept["router"] == theirs
    desk.press(inspector.keep_mine if mine else inspector.take_theirs)
    now = desk.kept["router"]
    assert (now.terms[0].text, now.definition) == (
        ("gateway", ROUTER.definition) if mine else ("router", theirs.definition)
    )
    assert not desk.view.unsaved
    assert not inspector.problem.isVisible()


def test_a_term_removed_by_somebody_else_can_be_put_back(desk: TermsDesk) -> None:
    desk.choose("router")
    desk.type_over(desk.view.inspector.form.lines[0].word, "gateway")
    desk.screens.studio.terms.remove("router", by="karl")
    desk.press(desk.view.inspector.save)
    assert "removed this term" in desk.view.inspector.problem.text()
    desk.press(desk.view.inspector.keep_mine)
    assert desk.kept["router"].terms[0].text == "gateway"


def test_who_may_not_keep_terms_reads_them_and_sees_why(screens: Screens) -> None:
    screens.studio.terms.put(ROUTER, by="karl")
    desk = TermsDesk(screens, "maya")
    desk.choose("router")
    inspector = desk.view.inspector
    assert "Tone editors, curators and localisers" in inspector.why.text()
    assert inspector.form.lines[0].word.isReadOnly()
    assert not inspector.save.isEnabled() and not inspector.remove.isEnabled()
    assert not desk.view.bar.new_button.isEnabled()


def test_an_empty_term_base_says_what_it_is_for(screens: Screens) -> None:
    desk = TermsDesk(screens)
    (button,) = desk.view.empty.findChildren(QPushButton)
    desk.press(button)
    assert desk.view.inspector.form.lines[0].word.hasFocus()


def test_a_hebrew_word_is_written_from_right_to_left(desk: TermsDesk) -> None:
    desk.choose("router")
    ways = [line.word.layoutDirection() for line in desk.view.inspector.form.lines]
    assert ways[:2] == [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]


def test_many_terms_are_filtered_to_one(screens: Screens) -> None:
    screens.studio.terms.take_table(
        b"concept,locale,term\n" + "".join(f"part-{n},en,part {n}\n" for n in range(5000)).encode(), by="karl"
    )
    desk = TermsDesk(screens)
    assert len(desk.listed) == 5000
    desk.view.bar.filter.setText("part 4321")
    desk.key(Key.Key_Return, to=desk.view.bar.filter)
    assert desk.listed == ["part-4321"]


def test_a_word_typed_while_saving_is_kept_for_the_next_time(desk: TermsDesk) -> None:
    desk.choose("wifi")
    form = desk.view.inspector.form
    desk.screens.qtbot.keyClicks(form.note, "Name")
    desk.view.inspector.save.click()
    desk.screens.qtbot.keyClicks(form.note, "!")
    desk.screens.settle()
    assert form.note.text == "Name!"
    assert [draft.typed.note for draft in desk.view.unsaved] == ["Name!"]
    assert desk.kept["wifi"] == Concept("wifi", WIFI.terms, note="Name")
