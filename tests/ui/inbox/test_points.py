"""The author's side: what came back is seen to point by point, by keyboard, without leaving the list."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from kbstudio.domain.comments import CommentKind, Resolution
from kbstudio.domain.inbox import Section
from kbstudio.ui.inbox.point_card import PointCard
from kbstudio.ui.inbox.view import InboxView
from tests.support.screens import Screens
from tests.support.studios import BODY, new_article
from tests.ui.inbox.desk import changed, inbox
from tests.ui.inbox.test_inbox import told


def returned(screens: Screens, *kinds: CommentKind) -> str:
    """The code of an article of maya's that came back with a comment of each kind."""
    code = changed(screens, old="Ask", new="Do ask")
    text = BODY.replace("Ask", "Do ask")
    start = text.index("order number")
    for kind in kinds:
        suggestion = "number of the order" if kind is CommentKind.SUGGESTION else None
        screens.studio.commenting.begin(
            code,
            "en",
            by="rita",
            kind=kind,
            body="Clearer",
            number=2,
            start=start,
            end=start + 12,
            suggestion=suggestion,
        )
    screens.studio.reviewing.send_back(code, "en", by="rita", comment="Almost")
    return code


def shown(screens: Screens) -> InboxView:
    view, _ = inbox(screens, "maya")
    view.show_section(Section.RETURNED)
    screens.settle()
    view.rest()
    return view


def press(screens: Screens, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    screens.qtbot.keyClick(focused, key, *modifiers)
    screens.settle()


def card(view: InboxView, kind: CommentKind) -> PointCard:
    return next(card for card in view.entry_preview.points if card._placed.thread.kind is kind)


def test_points_stand_with_the_heaviest_first_and_enter_opens_the_article(screens: Screens) -> None:
    code = returned(screens, CommentKind.NOTE, CommentKind.MUST_FIX)
    view = shown(screens)
    opened: list[tuple[str, str]] = []
    view.article_opened.connect(lambda code, locale: opened.append((code, locale)))
    kinds = [card._placed.thread.kind for card in view.entry_preview.points]
    assert kinds == [CommentKind.MUST_FIX, CommentKind.NOTE]
    press(screens, Qt.Key.Key_Return)
    assert opened == [(code, "en")]


def test_a_suggestion_is_put_in_place_from_the_preview(screens: Screens) -> None:
    code = returned(screens, CommentKind.SUGGESTION, CommentKind.NOTE)
    view = shown(screens)
    press(screens, Qt.Key.Key_Space)
    assert QApplication.focusWidget() is card(view, CommentKind.SUGGESTION).apply
    press(screens, Qt.Key.Key_Space)
    assert "number of the order" in screens.studio.reviewing.view(code, "en", by="maya").right.text.body
    assert [card._placed.thread.kind for card in view.entry_preview.points] == [CommentKind.NOTE]
    focused = QApplication.focusWidget()
    assert focused is not None
    assert view.entry_preview.isAncestorOf(focused)


def test_a_must_fix_is_answered_and_left_to_who_asked(screens: Screens) -> None:
    code = returned(screens, CommentKind.MUST_FIX)
    view = shown(screens)
    press(screens, Qt.Key.Key_Space)
    assert not card(view, CommentKind.MUST_FIX).done.isEnabled()
    press(screens, Qt.Key.Key_Space)
    screens.qtbot.keyClicks(QApplication.focusWidget(), "I named it")
    press(screens, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (thread,) = [placed.thread for placed in screens.studio.commenting.view(code, "en").threads]
    assert thread.comments[-1].body == "I named it"
    (answer,) = screens.studio.inbox.of("rita").answers
    assert answer.by == "maya"


def test_an_answer_not_sent_yet_outlives_what_others_do(screens: Screens) -> None:
    code = returned(screens, CommentKind.NOTE)
    view = shown(screens)
    note = card(view, CommentKind.NOTE)
    note.begin_reply()
    screens.qtbot.keyClicks(note.reply, "Half an ans")
    thread = screens.studio.commenting.view(code, "en").threads[0].thread
    screens.studio.commenting.reply(thread.id, by="rita", body="And?")
    view.entry_chosen.emit(view.current_entry)
    screens.settle()
    assert card(view, CommentKind.NOTE).reply.toPlainText() == "Half an ans"


def test_a_note_is_marked_done(screens: Screens) -> None:
    code = returned(screens, CommentKind.NOTE)
    view, controller = inbox(screens, "maya")
    said = told(controller)
    view.show_section(Section.RETURNED)
    screens.settle()
    screens.qtbot.mouseClick(card(view, CommentKind.NOTE).done, Qt.MouseButton.LeftButton)
    screens.settle()
    (placed,) = screens.studio.commenting.view(code, "en").threads
    assert placed.thread.resolution is Resolution.DONE
    assert said == ["Done: the comment is settled."]
    assert view.entry_preview.points == []


def test_a_review_owed_is_signed_afterwards(screens: Screens) -> None:
    code = new_article(screens.studio).article
    screens.studio.publishing.break_glass(code, "en", by="karl", reason="Wrong price")
    view, controller = inbox(screens)
    said = told(controller)
    view.show_section(Section.OWED)
    screens.settle()
    screens.qtbot.mouseClick(view.entry_preview._settle, Qt.MouseButton.LeftButton)
    screens.settle()
    assert said == [f"You signed {code} afterwards; agents are told that it was reviewed."]
    assert screens.studio.inbox.of("rita").owed == ()


def test_a_question_is_settled_by_who_asked_and_an_unsent_answer_of_the_owner_stays(screens: Screens) -> None:
    code = changed(screens)
    questions = screens.studio.questions
    asked = questions.ask(code, "he", body="Free for whom?", by="noa").id
    other = questions.ask(code, "he", body="And on Saturday?", by="noa").id
    view, _ = inbox(screens, "maya")
    view.show_section(Section.QUESTIONS)
    screens.settle()
    first = view.entry_preview.points[0]
    first.begin_reply()
    first.reply.setPlainText("For every")
    view.rest()
    press(screens, Qt.Key.Key_J)
    press(screens, Qt.Key.Key_K)
    assert view.entry_preview.points[0].reply.toPlainText() == "For every"
    view.entry_preview.points[0].replied.emit("For everybody.")
    screens.settle()
    assert questions.thread(asked).is_answered
    assert not questions.thread(other).is_answered

    mine, _ = inbox(screens, "noa")
    mine.show_section(Section.QUESTIONS)
    screens.settle()
    opened: list[tuple[str, str, str]] = []
    mine.answer_opened.connect(lambda *where: opened.append(where))
    mine.open_current()
    assert opened == [(code, "he", asked)]
    mine.entry_preview.points[0].done.click()
    screens.settle()
    assert not questions.thread(asked).is_open
    assert mine.contents.questions == ()
