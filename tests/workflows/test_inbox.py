"""A reviewer and an author work through their inboxes in the real window, by keyboard alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from kbstudio.application import Studio
from kbstudio.domain.changes import Changes
from kbstudio.domain.comments import CommentKind
from kbstudio.domain.inbox import Group, Section
from kbstudio.domain.revisions import RevisionState
from kbstudio.services.writing import NewArticle
from kbstudio.ui.inbox.entry_table import EntryTable
from kbstudio.ui.inbox.view import InboxView
from tests.support.desktops import Hands

pytestmark = pytest.mark.webengine
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
SLIPS = {
    "he": ("הפעלה מחדש של הנתב", "צריך להמתיו דקה.", "צריך להמתין דקה."),
    "ru": ("Перенос номера", "Нажмите в приложени «Далее».", "Нажмите в приложении «Далее»."),
    "pl": ("Umowa na czas określony", "To jest wogóle możliwe.", "To jest w ogóle możliwe."),
}


def waiting(studio: Studio, locale: str, title: str, before: str, after: str, change: str) -> str:
    """The code of a text published once, changed by maya and put before rita again."""
    code = studio.writing.new(
        NewArticle("reference", locale, title, before + "\n", reviewers=("rita",)), by="maya"
    ).article
    studio.reviewing.submit(code, locale, by="maya", reason="New", change="meaning")
    studio.reviewing.approve(code, locale, by="rita")
    studio.publishing.publish(code, locale, by="karl")
    studio.writing.save(code, locale, by="maya", body=after + "\n")
    studio.reviewing.submit(code, locale, by="maya", reason="Change", change=change)
    return code


def state(hands: Hands, code: str, locale: str) -> RevisionState:
    return hands.workspace.studio.history.of(code, locale)[0].state


def go_to_inbox(hands: Hands, person: str, *codes: str) -> InboxView:
    hands.become(person)
    hands.workspace._bus.publish(Changes(frozenset(codes)), None)
    hands.key(Qt.Key.Key_I, CTRL, SHIFT)
    return hands.workspace.inbox_view


def test_a_reviewer_signs_slips_in_three_languages_together_and_a_change_by_itself(hands: Hands) -> None:
    studio = hands.workspace.studio
    slips = {locale: waiting(studio, locale, *words, "typo") for locale, words in SLIPS.items()}
    price = waiting(studio, "he", "מחיר ביקור", "הביקור עולה 10 שקלים.", "הביקור עולה 30 שקלים.", "meaning")
    view = go_to_inbox(hands, "Rita", price, *slips.values())
    hands.until(lambda: sum(line.may_go_together for line in view.model.texts) == len(slips))
    hands.until(lambda: view.preview.shown)
    hands.until(lambda: QApplication.focusWidget() is view.table)

    # The change of a number stands before every slip: K goes up to the first row, A signs what the preview shows.
    for _step in view.model.texts:
        hands.key(Qt.Key.Key_K)
    while view.current_text is not None and view.current_text.text.row.article != price:
        hands.key(Qt.Key.Key_J)
    assert view.current_text is not None
    assert view.current_text.group is not Group.TYPO
    hands.until(lambda: hands.workspace._inbox._signatures.seen is not None)
    hands.until(lambda: view.preview.shown)
    hands.key(Qt.Key.Key_A)
    hands.until(lambda: state(hands, price, "he") is RevisionState.APPROVED)
    hands.until(lambda: view.model.row_of((price, "he")) < 0)
    assert QApplication.focusWidget() is view.table
    assert view.current_text is not None

    hands.key(Qt.Key.Key_A, SHIFT)
    assert QApplication.focusWidget() is view.typos.sign
    assert state(hands, slips["ru"], "ru") is RevisionState.IN_REVIEW
    hands.key(Qt.Key.Key_Return)
    hands.until(lambda: all(state(hands, code, locale) is RevisionState.APPROVED for locale, code in slips.items()))
    hands.until(lambda: not any(line.group is Group.TYPO for line in view.model.texts))
    focused = QApplication.focusWidget()
    assert focused is not None
    assert view.page.isAncestorOf(focused)


def test_in_a_narrow_window_space_brings_the_preview_and_r_asks_in_place(hands: Hands) -> None:
    studio = hands.workspace.studio
    code = waiting(studio, "pl", "Zwrot sprzętu", "Klient ma 14 dni.", "Klient ma 30 dni.", "meaning")
    hands.window.resize(1024, 700)
    view = go_to_inbox(hands, "Rita", code)
    hands.until(lambda: view.model.row_of((code, "pl")) >= 0)
    while view.current_text is None or view.current_text.text.row.article != code:
        hands.key(Qt.Key.Key_J, to=view.table)
    assert not view.preview.isVisible()
    hands.key(Qt.Key.Key_A, to=view.table)
    assert state(hands, code, "pl") is RevisionState.IN_REVIEW
    hands.key(Qt.Key.Key_Space, to=view.table)
    hands.until(lambda: view.preview.shown)
    hands.key(Qt.Key.Key_R, to=view.table)
    hands.write("Proszę podać datę", view.preview.returning.comment)
    hands.key(Qt.Key.Key_Return, CTRL)
    hands.until(lambda: state(hands, code, "pl") is RevisionState.DRAFT)
    hands.until(lambda: view.model.row_of((code, "pl")) < 0)


def test_an_author_sees_to_what_came_back_and_opens_it(hands: Hands) -> None:
    studio = hands.workspace.studio
    code = waiting(studio, "ru", "Возврат", "Клиент ждёт 14 дней.", "Клиент ждёт 30 дней.", "meaning")
    studio.commenting.begin(
        code,
        "ru",
        by="rita",
        kind=CommentKind.SUGGESTION,
        body="Короче",
        number=2,
        start=0,
        end=6,
        suggestion="Абонент",
    )
    studio.reviewing.send_back(code, "ru", by="rita", comment="Почти")
    view = go_to_inbox(hands, "Maya", code)
    hands.until(lambda: any(text.article == code for text in view.contents.returned))
    view.rest()
    for _section in range(2):
        focused = QApplication.focusWidget()
        assert focused is not None
        hands.key(Qt.Key.Key_Down, CTRL)
    assert view.section is Section.RETURNED
    while view.current_entry is None or view.current_entry.article != code:
        hands.key(Qt.Key.Key_J)
    hands.until(lambda: len(view.entry_preview.points) == 1)
    hands.key(Qt.Key.Key_Space)
    assert QApplication.focusWidget() is view.entry_preview.points[0].apply
    hands.key(Qt.Key.Key_Space)
    hands.until(lambda: studio.writing.open(code, "ru", by="maya").revision.text.body.startswith("Абонент ждёт"))
    hands.until(lambda: not view.entry_preview.points)
    view.rest()
    hands.key(Qt.Key.Key_Return)
    hands.until(lambda: hands.workspace.documents.current is not None)
    document = hands.workspace.documents.current
    assert document is not None
    assert (document.code, document.locale) == (code, "ru")


def test_f6_goes_from_the_sections_to_the_list_of_the_one_chosen(hands: Hands) -> None:
    view = go_to_inbox(hands, "Omar")
    hands.until(lambda: bool(view.contents.questions))
    sections = view.sidebar
    while not sections.hasFocus():
        hands.key(Qt.Key.Key_F6)
    for _section in range(3):
        hands.key(Qt.Key.Key_Down)
    assert view.section is Section.QUESTIONS
    hands.key(Qt.Key.Key_F6)
    assert isinstance(QApplication.focusWidget(), EntryTable)
    while not sections.hasFocus():
        hands.key(Qt.Key.Key_F6)
    hands.key(Qt.Key.Key_Home)
    assert view.section is Section.TO_REVIEW
