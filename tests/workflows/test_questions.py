"""A question goes round in the real window: asked in Hebrew, answered by the owner, read in Polish, then settled."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from kbstudio.domain.inbox import Section
from kbstudio.services.locales.question_places import PlacedQuestion
from kbstudio.ui.beside_text import BesideText
from kbstudio.ui.editor.controller import EditorController
from kbstudio.ui.editor.said_popover import SaidPopover
from kbstudio.ui.inbox.view import InboxView
from kbstudio.ui.locales.controller import AdaptationController
from tests.support.desktops import Hands

pytestmark = pytest.mark.webengine

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
CODE = "KB-12"


def adaptation(hands: Hands, locale: str) -> AdaptationController:
    """The adaptation to a language on screen, once it can be worked on."""

    def found() -> AdaptationController | None:
        document = hands.workspace.documents.current
        controller = document.controller if document is not None and document.locale == locale else None
        return controller if isinstance(controller, AdaptationController) and controller.work is not None else None

    hands.until(lambda: found() is not None)
    controller = found()
    assert controller is not None
    return controller


def threads(hands: Hands) -> list[PlacedQuestion]:
    return [each for each in hands.workspace.studio.questions.of(CODE, by="noa").threads if not each.is_note]


def owner(hands: Hands) -> tuple[str, str]:
    """Login of the owner, and the first name as the menu has it."""
    article = hands.workspace.studio.writing.open(CODE, "en", by="noa").article
    shown = {person.name: person.display for person in hands.workspace.studio.administration.people()}
    return article.owner, shown[article.owner].split()[0]


def questions_of(hands: Hands, name: str) -> InboxView:
    """The questions in the inbox of a person, once the one at hand is among them; the keyboard is at it."""
    hands.become(name)
    hands.key(Qt.Key.Key_I, CONTROL, SHIFT)
    view = hands.workspace.inbox_view
    hands.until(lambda: any(each.article == CODE for each in view.contents.questions))
    view.show_section(Section.QUESTIONS)
    view.rest()
    while view.current_entry is None or view.current_entry.article != CODE:
        hands.key(Qt.Key.Key_J)
    hands.until(lambda: len(view.entry_preview.points) == 1)
    return view


def ask(hands: Hands, words: str) -> PlacedQuestion:
    """Ask about the third block, by keyboard alone."""
    hands.become("Noa")
    hands.workspace.documents.open_adaptation(CODE, "he")
    asking = adaptation(hands, "he")
    panel = asking.view.inspector.questions
    hands.until(lambda: panel.ask.isEnabled() and asking.view.area.current is not None)
    asking.view.area.go_to(2)
    hands.key(Qt.Key.Key_Q, CONTROL, SHIFT)
    hands.until(lambda: QApplication.focusWidget() is panel.field.words)
    hands.write(words, panel.field.words)
    hands.key(Qt.Key.Key_Return, CONTROL)
    hands.until(lambda: len(threads(hands)) == 1 and panel.field.isHidden() and bool(panel.shown))
    assert asking.view.inspector.tabs.tabText(1).endswith("1")
    (asked,) = threads(hands)
    assert asking.work is not None
    assert asked.block == asking.work.rows[2].source
    return asked


def test_a_question_goes_from_hebrew_to_the_owner_and_its_answer_to_polish(hands: Hands) -> None:
    asked = ask(hands, "יום עבודה או יום רגיל?")
    login, name = owner(hands)
    inbox = questions_of(hands, name)
    card = inbox.entry_preview.points[0]
    hands.click(card.first_button)
    hands.write("Working days.", card.reply)
    hands.key(Qt.Key.Key_Return, CONTROL)
    hands.until(lambda: threads(hands)[0].thread.is_answered)
    hands.until(lambda: not any(each.article == CODE for each in inbox.contents.questions))
    assert threads(hands)[0].thread.comments[-1].person == login

    hands.become("Ewa")
    hands.workspace.documents.open_adaptation(CODE, "pl")
    reading = adaptation(hands, "pl")
    polish = reading.view.inspector.questions
    hands.until(lambda: any(each.thread.id == asked.thread.id for each in polish.shown))
    hands.key(Qt.Key.Key_F8, CONTROL, to=reading.view.area)
    assert reading.view.area.current is not None
    assert reading.view.area.current.source == asked.block
    assert "Working days." in [each.body for each in polish.card(asked.thread.id).placed.thread.comments]
    assert polish.card(asked.thread.id).end.isHidden()

    questions_of(hands, "Noa")
    hands.key(Qt.Key.Key_Return)
    panel = adaptation(hands, "he").view.inspector.questions
    hands.until(lambda: any(each.thread.is_answered for each in panel.shown))
    # The article is read once more as the tab comes to the front: the card that is there then is clicked.
    hands.until(lambda: panel.card(asked.thread.id).end.isVisible() and panel.card(asked.thread.id).end.isEnabled())
    panel.card(asked.thread.id).end.click()
    hands.until(lambda: not threads(hands)[0].thread.is_open)
    hands.until(lambda: not panel.shown)


def test_the_owner_opens_a_question_beside_its_paragraph_and_leaves_a_note(hands: Hands) -> None:
    studio = hands.workspace.studio
    (waiting,) = studio.questions.waiting("omar")
    hands.become("Omar")
    hands.key(Qt.Key.Key_I, CONTROL, SHIFT)
    view = hands.workspace.inbox_view
    hands.until(lambda: len(view.contents.questions) == 1)
    view.show_section(Section.QUESTIONS)
    view.rest()
    hands.key(Qt.Key.Key_Return)
    hands.until(lambda: bool(hands.window.findChildren(SaidPopover)))
    popover = hands.window.findChildren(SaidPopover)[0]
    hands.until(lambda: popover.isVisible() and bool(popover.cards))
    assert popover.cards[0].placed.thread.id == waiting.placed.thread.id
    document = hands.workspace.documents.current
    assert document is not None
    editor = document.controller
    assert isinstance(editor, EditorController)
    assert editor.findChild(BesideText) is not None
    assert "The link works for 30 minutes" in editor.view.edit.textCursor().block().text()
    hands.click(popover.cards[0].answer)
    hands.write("From when we send it.", popover.cards[0].reply)
    hands.key(Qt.Key.Key_Return, CONTROL)
    hands.until(lambda: not studio.questions.waiting("omar"))

    hands.key(Qt.Key.Key_Escape)
    hands.until(lambda: not popover.isVisible())
    hands.until(lambda: QApplication.focusWidget() is editor.view.edit)
    before = len(studio.questions.of("KB-11", by="omar").threads)
    hands.key(Qt.Key.Key_M, CONTROL, SHIFT)
    hands.until(lambda: QApplication.focusWidget() is popover.note)
    hands.write("Minutes, not hours.", popover.note)
    hands.key(Qt.Key.Key_Return, CONTROL)
    hands.until(lambda: len(studio.questions.of("KB-11", by="omar").threads) == before + 1)
    hands.until(lambda: not popover.isVisible())
