"""Reviews in the real window, in three languages: decided piece by piece, talked about, signed, and signed again."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, Qt

from kbstudio.domain.decisions import DecisionKind
from kbstudio.domain.revisions import RevisionState
from kbstudio.ui.review.controller import ReviewController
from kbstudio.ui.review.inspector import ReviewInspector
from kbstudio.ui.review.mend_dialog import MendDialog
from kbstudio.ui.review.view import ReviewView
from tests.support.desktops import Hands

CODE = "KB-2"
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ACCEPT, REJECT = DecisionKind.ACCEPT, DecisionKind.REJECT


@dataclass(frozen=True)
class Case:
    """A change in a language of the sample: who made it, who reviews it, and what is written."""

    locale: str
    author: str
    reviewer: str
    other: str
    edits: tuple[tuple[str, str], ...]
    said: str


CASES = [
    Case(
        "he",
        "noa",
        "Yael",
        "Rita",
        (
            ("מלמעלה למטה", "מלמטה למעלה"),
            ("עד 10 דקות", "עד 30 דקות"),
            ("אין בהם נורית טלפון.", "אין בהם נורית טלפון. כדאי להחליף אותם."),
        ),
        "כמה זמן בדיוק?",
    ),
    Case(
        "ru",
        "anna",
        "Oleg",
        "Rita",
        (
            ("сверху вниз", "снизу вверх"),
            ("до 15 минут", "до 30 минут"),
            ("Индикатора телефона у них нет.", "Индикатора телефона у них нет. Предложите замену."),
        ),
        "Сколько именно?",
    ),
    Case(
        "pl",
        "piotr",
        "Ewa",
        "Rita",
        (
            ("od góry do dołu", "od dołu do góry"),
            ("do 15 minut", "do 30 minut"),
            ("Nie mają kontrolki telefonu.", "Nie mają kontrolki telefonu. Warto je wymienić."),
        ),
        "Ile dokładnie?",
    ),
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.locale)
def test_a_text_is_decided_piece_by_piece_and_signed(hands: Hands, case: Case) -> None:
    before = change(hands, case)
    view = open_review(hands, case.reviewer, case.locale)
    comparison = view.page.view
    hands.key(Qt.Key.Key_F8)
    hands.key(Qt.Key.Key_A, to=comparison)
    hands.key(Qt.Key.Key_R, to=comparison)
    hands.until(lambda: standing(hands, case) == {ACCEPT, REJECT})
    assert comparison.current_change == 2
    say_what_must_be_fixed(hands, view, case.said)
    assert not view.inspector.may_approve
    resolve(hands, view)
    take_out_what_is_rejected(hands, view)
    hands.key(Qt.Key.Key_Return, CTRL, to=comparison)
    hands.until(lambda: state(hands, case.locale) is RevisionState.APPROVED)
    newest = hands.workspace.studio.history.of(CODE, case.locale)[0]
    body = hands.workspace.studio.history.version(CODE, case.locale, newest.revision).text.body
    (first, rejected, last) = case.edits
    assert body == before.replace(*first, 1).replace(*last, 1)
    assert rejected[0] in body
    assert newest.author == case.author


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.locale)
def test_a_void_signature_leads_to_what_changed_since(hands: Hands, case: Case) -> None:
    change(hands, case)
    view = open_review(hands, case.reviewer, case.locale)
    hands.key(Qt.Key.Key_Return, CTRL, to=view.page.view)
    hands.until(lambda: state(hands, case.locale) is RevisionState.APPROVED)
    close_tab(hands)
    write(hands, case, (("30", "45"),))
    view = open_review(hands, case.reviewer, case.locale)
    assert "You signed version" in view.notice.text
    assert len(view.page.view.compared.changes) == 1
    hands.click(view.notice.button)
    hands.until(lambda: len(view.page.view.compared.changes) == len(case.edits))
    assert view.notice.text == ""


def test_two_reviewers_decide_the_same_change(hands: Hands) -> None:
    case = CASES[0]
    change(hands, case)
    view = open_review(hands, case.reviewer, case.locale)
    hands.key(Qt.Key.Key_F8)
    hands.key(Qt.Key.Key_A, to=view.page.view)
    hands.until(lambda: standing(hands, case) == {ACCEPT})
    hands.become(case.other)
    controller = current(hands)
    hands.until(lambda: controller._work.person == "rita" and not controller._piecewise._sent)
    view.page.view.go_to_change(0)
    hands.key(Qt.Key.Key_R, to=view.page.view)
    hands.until(lambda: not controller._piecewise._sent)
    assert standing(hands, case) == {ACCEPT}
    assert view.inspector._lines[0].decided is ACCEPT
    assert "Yael" in view.inspector._lines[0].by


def test_marked_words_are_commented_on_and_clicked(hands: Hands) -> None:
    case = CASES[1]
    change(hands, case)
    view = open_review(hands, case.reviewer, case.locale)
    comparison = view.page.view
    comparison.go_to_change(0)
    area = comparison.change_area()
    word = QPoint(comparison.viewport().width() * 3 // 4, area.center().y())
    hands.qtbot.mouseDClick(comparison.viewport(), Qt.MouseButton.LeftButton, pos=word)
    words = view.marked_words()
    assert words is not None
    hands.key(Qt.Key.Key_C, to=comparison)
    hands.write(case.said, view.card.body)
    hands.key(Qt.Key.Key_Return, CTRL, to=view.card.body)
    hands.until(lambda: len(view.inspector.comments.shown) == 1)
    placed = view.inspector.comments.shown[0]
    assert (placed.start, placed.end) == words
    assert view.inspector.tabs.currentIndex() == 0
    hands.qtbot.mouseClick(comparison.viewport(), Qt.MouseButton.LeftButton, pos=word)
    hands.until(lambda: view.here.shown == (placed.thread.id,))


def test_a_reviewer_mends_a_slip(hands: Hands) -> None:
    case = CASES[2]
    write(hands, case, (("kontrolki od góry", "kontrolki  od góry"), ("do 15 minut", "do 30 minut")))
    view = open_review(hands, case.reviewer, case.locale)
    hands.key(Qt.Key.Key_F8)
    hands.key(Qt.Key.Key_E, to=view.page.view)
    dialog = hands.dialog(MendDialog)
    dialog.text.setPlainText(dialog.text.toPlainText().replace("kontrolki  od", "kontrolki od"))
    hands.click(dialog.save)
    hands.until(lambda: state(hands, case.locale) is RevisionState.APPROVED)


def change(hands: Hands, case: Case) -> str:
    """Have the author change the published text and submit it; gives the text before."""
    return write(hands, case, case.edits)


def write(hands: Hands, case: Case, edits: tuple[tuple[str, str], ...]) -> str:
    studio = hands.workspace.studio
    before = body = studio.writing.open(CODE, case.locale, by=case.author).revision.text.body
    for old, new in edits:
        assert old in body
        body = body.replace(old, new, 1)
    studio.writing.save(CODE, case.locale, by=case.author, body=body)
    studio.reviewing.submit(CODE, case.locale, by=case.author, reason="New routers", change="meaning")
    return before


def open_review(hands: Hands, reviewer: str, locale: str) -> ReviewView:
    """Go to the inbox as the reviewer and open the text from there."""
    hands.become(reviewer)
    hands.key(Qt.Key.Key_I, CTRL, SHIFT)
    inbox = hands.workspace.inbox_view
    hands.until(lambda: inbox.model.row_of((CODE, locale)) >= 0)
    inbox.table.choose_row(inbox.model.row_of((CODE, locale)))
    hands.key(Qt.Key.Key_Return, to=inbox.table)
    hands.until(lambda: hands.workspace.documents.current is not None)
    view = current(hands)._view
    hands.until(lambda: view.page.is_shown)
    view.page.view.setFocus()
    return view


def say_what_must_be_fixed(hands: Hands, view: ReviewView, words: str) -> None:
    hands.key(Qt.Key.Key_C, to=view.page.view)
    view.card.kind._buttons["must_fix"].click()
    hands.write(words, view.card.body)
    hands.key(Qt.Key.Key_Return, CTRL, to=view.card.body)
    hands.until(lambda: view.inspector.foot.why.text().find("must-fix") >= 0)


def resolve(hands: Hands, view: ReviewView) -> None:
    hands.click(view.inspector.foot.way)
    comments = view.inspector.comments
    card = comments.card(comments.shown[0].thread.id)
    card.resolve.menu().actions()[0].trigger()
    hands.until(lambda: not comments.shown)


def take_out_what_is_rejected(hands: Hands, view: ReviewView) -> None:
    inspector = view.inspector
    assert isinstance(inspector, ReviewInspector)
    hands.until(lambda: "rejected" in inspector.foot.why.text())
    inspector.tabs.setCurrentIndex(0)
    hands.click(inspector.review.carry_out)
    hands.until(lambda: inspector.may_approve)


def close_tab(hands: Hands) -> None:
    hands.menu("File", "Close tab")
    hands.until(lambda: hands.workspace.documents.current is None)


def current(hands: Hands) -> ReviewController:
    document = hands.workspace.documents.current
    assert document is not None
    assert isinstance(document.controller, ReviewController)
    return document.controller


def standing(hands: Hands, case: Case) -> set[DecisionKind]:
    return {decision.kind for decision in hands.workspace.studio.deciding.of(CODE, case.locale).values()}


def state(hands: Hands, locale: str) -> RevisionState:
    return hands.workspace.studio.history.of(CODE, locale)[0].state
