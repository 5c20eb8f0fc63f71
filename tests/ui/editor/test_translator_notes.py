"""Beside the paragraphs of a source: what translators ask, and notes for them."""

from collections.abc import Iterator
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from kbstudio.application import Studio
from kbstudio.desktop.change_bus import ChangeBus
from kbstudio.ui.editor.said_lines import said_lines
from kbstudio.ui.editor.translator_notes import TranslatorNotes
from tests.support.inline_jobs import InlineJobs
from tests.support.studios import new_article, publish, team_studio

BODY = "Unplug the router and wait a while.\n\nThe visit is free of charge.\n\nTell the customer the price.\n"


@pytest.fixture
def studio(sqlite_url: str) -> Iterator[Studio]:
    """A library in which noa asks about the second paragraph of KB-1."""
    made = team_studio(sqlite_url)
    new_article(made, body=BODY)
    publish(made, "KB-1")
    block, _words = made.questions.block_with("KB-1", "visit is free")
    made.questions.ask("KB-1", "he", block=block, body="Free for whom?", by="noa")
    yield made
    made.close()


@pytest.fixture
def beside(window: SimpleNamespace, studio: Studio) -> TranslatorNotes:
    """The editor of maya, with the text as it is saved."""
    window.view.edit.set_article(BODY, "en")
    jobs = InlineJobs(window.view)
    who = {"person": "maya", "code": "KB-1", "locale": "en"}
    made = TranslatorNotes(window.view, studio, jobs, ChangeBus(window.view), **who)
    made.load()
    return made


def sign_point(beside: TranslatorNotes, place: int = 0) -> QPoint:
    margin = beside._view.margin
    return margin.place_of_sign(margin._signs[place]).center()


def test_questions_stand_at_their_paragraphs_whatever_was_typed_since(studio: Studio) -> None:
    typed = f"Something new at the head.\n\n{BODY.replace('wait', 'wait, please,')}"
    found = said_lines(studio.questions, studio.history, "KB-1", "en", "maya", typed)
    assert found is not None
    assert list(found.lines.values()) == [4]
    assert said_lines(studio.questions, studio.history, "KB-1", "he", "maya", typed) is None


def test_a_sign_moves_with_its_paragraph_and_opens_what_is_asked(
    qtbot: QtBot, window: SimpleNamespace, beside: TranslatorNotes
) -> None:
    (sign,) = window.view.margin._signs
    assert (sign.icon, sign.cursor.blockNumber()) == ("question", 2)
    cursor = window.view.edit.textCursor()
    cursor.insertText("New.\n\n")
    assert sign.cursor.blockNumber() == 4
    qtbot.mouseClick(window.view.margin, Qt.MouseButton.LeftButton, pos=sign_point(beside))
    popover = beside.popover
    assert popover.isVisible()
    (card,) = popover.cards
    assert card.placed.text == "Free for whom?"


def test_the_owner_answers_beside_the_paragraph_and_goes_on_typing(
    qtbot: QtBot, window: SimpleNamespace, beside: TranslatorNotes, studio: Studio
) -> None:
    qtbot.mouseClick(window.view.margin, Qt.MouseButton.LeftButton, pos=sign_point(beside))
    card = beside.popover.cards[0]
    card.answer.click()
    card.reply.insertPlainText("For everybody.")
    qtbot.keyClick(card.reply, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert studio.questions.of("KB-1", by="maya").threads[0].thread.is_answered
    assert window.view.margin._signs[0].token == "good-mark"
    assert beside.popover.isVisible()
    beside.popover.cards[0].end.click()
    assert window.view.margin._signs == []
    qtbot.keyClick(beside.popover, Qt.Key.Key_Escape)
    assert not beside.popover.isVisible()
    assert window.view.edit.hasFocus()


def test_tab_goes_from_what_is_asked_to_the_note_and_back(
    qtbot: QtBot, window: SimpleNamespace, beside: TranslatorNotes
) -> None:
    qtbot.mouseClick(window.view.margin, Qt.MouseButton.LeftButton, pos=sign_point(beside))
    card, note = beside.popover.cards[0], beside.popover.note
    note.setFocus()
    qtbot.keyClick(note, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert card.end.hasFocus()
    qtbot.keyClick(card.end, Qt.Key.Key_Tab)
    assert note.hasFocus()


def test_a_note_is_left_on_the_paragraph_one_is_in(
    qtbot: QtBot, window: SimpleNamespace, beside: TranslatorNotes, studio: Studio
) -> None:
    window.view.edit.go_to_line(4)
    window.view.carry_out("note_for_translators")
    assert beside.popover.note.hasFocus()
    beside.popover.note.insertPlainText("In local currency.")
    qtbot.keyClick(beside.popover, Qt.Key.Key_Escape)
    window.view.edit.go_to_line(0)
    window.view.carry_out("note_for_translators")
    assert beside.popover.note.text == ""
    window.view.edit.go_to_line(4)
    window.view.carry_out("note_for_translators")
    assert beside.popover.note.text == "In local currency."
    qtbot.keyClick(beside.popover.note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    noted = studio.questions.of("KB-1", by="noa").threads[-1]
    assert (noted.is_note, noted.text, noted.words) == (True, "In local currency.", "Tell the customer the price.")
    assert [sign.icon for sign in window.view.margin._signs] == ["question", "note"]
    assert not beside.popover.isVisible()


def test_a_paragraph_that_is_not_saved_takes_no_note(window: SimpleNamespace, beside: TranslatorNotes) -> None:
    window.view.edit.set_article(f"Something entirely new stands here now.\n\n{BODY}", "en")
    window.view.edit.go_to_line(0)
    window.view.carry_out("note_for_translators")
    assert not beside.popover.isVisible()
    assert "not saved yet" in window.view._paragraph._head.text()


def test_who_may_not_write_the_article_reads_only(window: SimpleNamespace, beside: TranslatorNotes) -> None:
    beside.act_as("rita")
    beside._open(window.view.margin._signs[0].name)
    assert beside.popover.note.isHidden()
    assert beside.popover.cards[0].answer.isHidden()
