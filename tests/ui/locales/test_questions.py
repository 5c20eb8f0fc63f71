"""Questions beside an adaptation: asked, answered and gone to by keyboard; nothing typed is lost."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from kbstudio.services.locales.question_places import PlacedQuestion
from kbstudio.ui.locales.asked import Asked
from kbstudio.ui.locales.controller import AdaptationController
from kbstudio.ui.locales.questions_panel import QuestionsPanel
from kbstudio.ui.widgets.note_field import NoteField
from tests.ui.locales.conftest import CONTROL, SHIFT, Adapting


def opened(adapting: Adapting, person: str = "noa") -> tuple[AdaptationController, QuestionsPanel]:
    shown = adapting.open(person=person)
    asked = Asked(shown, adapting.studio, adapting.jobs, adapting.bus)
    asked.announced.connect(lambda words, _undo: adapting.told.append(words))
    asked._follow()
    return shown, shown.view.inspector.questions


def threads(adapting: Adapting) -> tuple[PlacedQuestion, ...]:
    return adapting.studio.questions.of(adapting.code, by="noa", locale="he").threads


def ask(adapting: Adapting, words: str = "Working days?", *, place: int = 5, by: str = "noa") -> str:
    block = adapting.studio.localising.view(adapting.code, "he", by=by).rows[place].source
    return adapting.studio.questions.ask(adapting.code, "he", block=block, body=words, by=by).id


def note(adapting: Adapting, words: str = "Say “parcel”.", *, place: int = 6) -> None:
    block = adapting.studio.localising.view(adapting.code, "he", by="noa").rows[place].source
    adapting.studio.questions.note(adapting.code, block=block, body=words, by="maya")


def write(words: str) -> None:
    """Put words where the keyboard is, a field for notes."""
    there = QApplication.focusWidget()
    assert isinstance(there, NoteField)
    there.insertPlainText(words)


def test_a_block_is_asked_about_by_keyboard_alone(adapting: Adapting) -> None:
    shown, panel = opened(adapting)
    shown.view.area.go_to(5)
    adapting.press(Qt.Key.Key_Q, CONTROL | SHIFT)
    write("Working days?")
    adapting.press(Qt.Key.Key_Return, CONTROL)
    (asked,) = threads(adapting)
    assert (asked.text, asked.words) == ("Working days?", "It takes a week.")
    assert QApplication.focusWidget() is shown.view.area
    assert shown.view.inspector.tabs.tabText(1) == "Questions 1"
    assert panel.card(asked.thread.id).isVisible()


def test_what_is_typed_about_a_block_stays_until_it_is_sent(adapting: Adapting) -> None:
    shown, panel = opened(adapting)
    shown.view.area.go_to(5)
    adapting.press(Qt.Key.Key_Q, CONTROL | SHIFT)
    write("Working")
    adapting.press(Qt.Key.Key_Escape)
    shown.view.area.go_to(2)
    assert panel.field.isHidden()
    shown.view.area.go_to(5)
    assert panel.field.words.text == "Working"
    assert threads(adapting) == ()


def test_a_question_that_does_not_arrive_says_why_and_stays(adapting: Adapting) -> None:
    shown, panel = opened(adapting)
    shown.view.area.go_to(5)
    adapting.press(Qt.Key.Key_Q, CONTROL | SHIFT)
    adapting.studio.administration.deactivate("noa", by="admin")
    write("Working days?")
    adapting.press(Qt.Key.Key_Return, CONTROL)
    assert panel.field.words.text == "Working days?"
    assert "has left" in panel.field._problem.text()
    assert panel.field.send.isEnabled()


def test_ctrl_f8_goes_from_question_to_question_and_round(adapting: Adapting) -> None:
    first, last = ask(adapting, place=2), ask(adapting, place=7)
    note(adapting, place=4)
    shown, panel = opened(adapting)
    shown.view.area.go_to(0)
    seen = []
    for held in (CONTROL, CONTROL, CONTROL, CONTROL | SHIFT):
        adapting.press(Qt.Key.Key_F8, held)
        seen.append(shown.view.area._current)
    assert seen == [2, 7, 2, 7]
    assert panel._chosen == last
    assert shown.view.inspector.tabs.currentIndex() == 1
    assert {each.thread.id for each in panel.shown if not each.is_note} == {first, last}


def test_where_nobody_asks_that_is_said(adapting: Adapting) -> None:
    opened(adapting)
    adapting.press(Qt.Key.Key_F8, CONTROL)
    assert "Nobody asks" in adapting.told[-1]


def test_rows_and_the_tab_of_work_say_what_is_said_of_a_block(adapting: Adapting) -> None:
    ask(adapting, place=6)
    note(adapting, place=6)
    shown, _panel = opened(adapting)
    shown.view.area.go_to(6)
    said = shown.view.inspector.said
    assert said.isVisible()
    assert "Say “parcel”." in said.text
    assert "open question" in shown.view.area.accessibleDescription()
    shown.view.area.go_to(5)
    assert not said.isVisible()


def test_an_answer_in_one_window_is_read_in_the_other_without_losing_what_is_typed(adapting: Adapting) -> None:
    thread = ask(adapting)
    _hebrew, panel = opened(adapting)
    panel.card(thread).answer.click()
    panel.card(thread).reply.insertPlainText("And at")
    _owner, theirs = opened(adapting, "maya")
    theirs.card(thread).answer.click()
    theirs.card(thread).reply.insertPlainText("Working days.")
    theirs.card(thread).send.click()
    assert threads(adapting)[0].thread.is_answered
    assert theirs.card(thread).reply.text == ""
    card = panel.card(thread)
    assert [each.body for each in card.placed.thread.comments] == ["Working days?", "Working days."]
    assert card.reply.text == "And at"
    card.end.click()
    assert panel.shown == []
    panel.filter._buttons["all"].click()
    assert [each.thread.id for each in panel.shown] == [thread]
    panel.card(thread).end.click()
    assert threads(adapting)[0].thread.is_open


def test_who_only_reads_sees_questions_and_can_do_nothing_to_them(adapting: Adapting) -> None:
    thread = ask(adapting)
    _shown, panel = opened(adapting, "rita")
    card = panel.card(thread)
    assert card.answer.isHidden()
    assert card.end.isHidden()
    assert not panel.ask.isEnabled()


def test_a_note_is_changed_and_taken_away_beside_the_rows(adapting: Adapting) -> None:
    note(adapting)
    _shown, panel = opened(adapting, "maya")
    (placed,) = panel.shown
    card = partial(panel.card, placed.thread.id)
    card().answer.click()
    assert card().reply.text == "Say “parcel”."
    card().reply.setPlainText("Say “package”.")
    card().send.click()
    assert panel.shown[0].text == "Say “package”."
    card().end.click()
    assert panel.shown == []
