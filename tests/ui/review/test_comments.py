"""What people say beside a text under review."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from kbstudio.domain.comments import CommentKind, Resolution
from kbstudio.domain.revisions import RevisionState
from kbstudio.domain.texts import ArticleText
from kbstudio.ui.comparison.comparer import compare_texts
from kbstudio.ui.review.comment_place import place_of_change
from kbstudio.ui.review.comment_words import suggestion_html
from tests.support.screens import Screens
from tests.support.studios import submit
from tests.ui.review.reviewing_desk import AFTER, ReviewingDesk, changed_article, desk

CTRL = Qt.KeyboardModifier.ControlModifier


def say(shown: ReviewingDesk, change: int, kind: CommentKind, body: str, words: str = "") -> str:
    """Comment on a change as a person does; gives the id of the thread."""
    shown.go_to(change)
    shown.view.page.view.setFocus()
    shown.screens.qtbot.keyClick(shown.view.page.view, Qt.Key.Key_C)
    card = shown.view.card
    card.kind._buttons[kind.value].click()
    if words:
        card.words.setPlainText(words)
    shown.screens.qtbot.keyClicks(card.body, body)
    shown.screens.qtbot.keyClick(card.body, Qt.Key.Key_Return, CTRL)
    shown.screens.settle()
    assert not card.isVisible(), card._problem.text()
    return shown.view.inspector.comments.shown[-1].thread.id


def test_a_must_fix_stands_against_approval_until_it_is_resolved(screens: Screens) -> None:
    code = changed_article(screens)
    shown = desk(screens, code)
    thread = say(shown, 1, CommentKind.MUST_FIX, "Name the market")
    inspector = shown.view.inspector
    assert not inspector.may_approve
    assert "must-fix" in inspector.foot.why.text()
    screens.qtbot.mouseClick(inspector.foot.way, Qt.MouseButton.LeftButton)
    assert inspector.tabs.currentIndex() == 2
    card = inspector.comments.card(thread)
    card.resolve.menu().actions()[0].trigger()
    screens.settle()
    inspector.approve()
    screens.settle()
    assert screens.studio.history.of(code, "en")[0].state is RevisionState.APPROVED


def test_what_was_typed_stays_until_it_is_sent(screens: Screens) -> None:
    shown = desk(screens, changed_article(screens))
    card, comparison = shown.view.card, shown.view.page.view
    shown.go_to(0)
    shown.do(shown.view.bar.comment)
    screens.qtbot.keyClicks(card.body, "Half a thought")
    screens.qtbot.keyClick(card.body, Qt.Key.Key_Escape)
    assert not card.isVisible()
    shown.go_to(2)
    shown.do(shown.view.bar.comment)
    assert card.body.toPlainText() == ""
    card.put_aside()
    assert [draft.body for draft in card.drafts] == ["Half a thought"]
    comparison.go_to_change(0)
    shown.do(shown.view.bar.comment)
    assert card.body.toPlainText() == "Half a thought"


def test_a_comment_that_is_refused_stays_in_its_card(screens: Screens) -> None:
    shown = desk(screens, changed_article(screens), "maya")
    shown.go_to(0)
    shown.do(shown.view.bar.comment)
    shown.view.card.kind._buttons["must_fix"].click()
    screens.qtbot.keyClicks(shown.view.card.body, "Mine")
    screens.qtbot.mouseClick(shown.view.card.send, Qt.MouseButton.LeftButton)
    screens.settle()
    assert shown.view.card.isVisible()
    assert "Reviewers say what must be fixed" in shown.view.card._problem.text()
    assert shown.view.card.body.toPlainText() == "Mine"


def test_the_author_puts_a_suggestion_into_the_text(screens: Screens) -> None:
    code = changed_article(screens)
    thread = say(desk(screens, code), 2, CommentKind.SUGGESTION, "", "Offer a technician only twice.")
    author = desk(screens, code, "maya")
    author.view.inspector.show_comments_tab()
    card = author.view.inspector.comments.card(thread)
    screens.qtbot.mouseClick(card.apply, Qt.MouseButton.LeftButton)
    screens.settle()
    newest = screens.studio.history.of(code, "en")[0]
    text = screens.studio.history.version(code, "en", newest.revision).text.body
    assert text == AFTER.replace("Never offer a technician.", "Offer a technician only twice.")
    settled = screens.studio.commenting.view(code, "en").threads[0].thread
    assert settled.resolution is Resolution.APPLIED


def test_a_reviewer_cannot_put_a_suggestion_in_and_is_told_why(screens: Screens) -> None:
    shown = desk(screens, changed_article(screens))
    thread = say(shown, 2, CommentKind.SUGGESTION, "", "Offer a technician.")
    card = shown.view.inspector.comments.card(thread)
    assert not card.apply.isEnabled()
    assert "Rita" in card.apply.toolTip()


def test_an_answer_is_sent_and_half_an_answer_stays(screens: Screens) -> None:
    code = changed_article(screens)
    reviewer = desk(screens, code)
    thread = say(reviewer, 0, CommentKind.NOTE, "Why 14?")
    author = desk(screens, code, "maya")
    comments = author.view.inspector.comments
    author.view.inspector.show_comments_tab()
    comments.card(thread).begin_reply()
    screens.qtbot.keyClicks(comments.card(thread).reply, "Because")
    say(reviewer, 1, CommentKind.NOTE, "And this?")
    assert comments.card(thread).reply.toPlainText() == "Because"
    screens.qtbot.mouseClick(comments.card(thread)._send, Qt.MouseButton.LeftButton)
    screens.settle()
    said = screens.studio.commenting.view(code, "en").threads[0].thread.comments
    assert [comment.body for comment in said] == ["Why 14?", "Because"]


def test_who_types_an_answer_goes_on_typing(screens: Screens) -> None:
    code = changed_article(screens)
    shown = desk(screens, code)
    thread = say(shown, 0, CommentKind.NOTE, "Why 14?")
    comments = shown.view.inspector.comments
    shown.view.inspector.show_comments_tab()
    comments.card(thread).begin_reply()
    screens.qtbot.keyClicks(comments.card(thread).reply, "Because")
    before = comments.card(thread)
    screens.studio.commenting.begin(code, "en", by="daniel", kind=CommentKind.NOTE, body="All of it?", number=2)
    shown.controller.load()
    screens.settle()
    assert comments.card(thread) is before
    screens.studio.commenting.reply(thread, by="maya", body="New rule")
    shown.controller.load()
    screens.settle()
    after = comments.card(thread)
    assert after is not before
    assert after.reply.hasFocus()
    screens.qtbot.keyClicks(after.reply, " of it")
    assert after.reply.typed == "Because of it"


def test_a_comment_stays_in_hand_when_the_text_changes(screens: Screens) -> None:
    code = changed_article(screens)
    shown = desk(screens, code)
    shown.go_to(0)
    shown.do(shown.view.bar.comment)
    screens.qtbot.keyClicks(shown.view.card.body, "Half")
    screens.studio.writing.save(code, "en", by="maya", body=AFTER + "\nMore.\n")
    shown.controller.load()
    screens.settle()
    assert shown.view.inspector.review.version.text() == "Version 3"
    assert shown.view.card.body.hasFocus()
    screens.qtbot.keyClick(shown.view.card.body, Qt.Key.Key_Return, CTRL)
    screens.settle()
    assert screens.studio.commenting.view(code, "en").threads[0].thread.number == 2


def test_settled_threads_are_among_all_of_them(screens: Screens) -> None:
    code = changed_article(screens)
    shown = desk(screens, code)
    thread = say(shown, 0, CommentKind.NOTE, "Why 14?")
    comments = shown.view.inspector.comments
    screens.studio.commenting.resolve(thread, by="rita", resolution=Resolution.DECLINED)
    shown.controller.load()
    screens.settle()
    assert len(comments.shown) == 0
    comments.filter._buttons["all"].click()
    assert [placed.thread.id for placed in comments.shown] == [thread]


def test_words_that_are_gone_are_said_to_be(screens: Screens) -> None:
    code = changed_article(screens)
    shown = desk(screens, code)
    thread = say(shown, 1, CommentKind.NOTE, "Which pounds?")
    screens.studio.writing.save(code, "en", by="maya", body=AFTER.replace("The visit costs 20 pounds.\n\n", ""))
    shown.controller.load()
    screens.settle()
    placed = shown.view.inspector.comments.shown[0]
    assert placed.thread.id == thread
    assert placed.start is None


def test_a_comment_can_be_about_the_whole_text(screens: Screens) -> None:
    code = changed_article(screens)
    shown = desk(screens, code)
    shown.view.inspector.comments.whole_asked.emit()
    screens.qtbot.keyClicks(shown.view.card.body, "Too long")
    screens.qtbot.keyClick(shown.view.card.body, Qt.Key.Key_Return, CTRL)
    screens.settle()
    thread = screens.studio.commenting.view(code, "en").threads[0].thread
    assert (thread.quote, thread.comments[0].body) == ("", "Too long")


def test_a_mark_in_the_text_leads_to_its_thread(screens: Screens) -> None:
    shown = desk(screens, changed_article(screens))
    say(shown, 0, CommentKind.NOTE, "Why 14?")
    thread = say(shown, 2, CommentKind.NOTE, "Never?")
    shown.view.note_chosen.emit(1)
    assert shown.view.here.shown == (thread,)
    assert not shown.view.here.geometry().intersects(shown.view.page.view.note_area(1))
    assert shown.view.inspector.comments._chosen == thread


def test_a_comment_on_a_change_is_about_its_sentence() -> None:
    before, after = "One. Two is old. Three.\n", "One. Two is new. Three.\n"
    compared = compare_texts(ArticleText("T", before), ArticleText("T", after))
    place = place_of_change(compared, 0, 7)
    assert (place.quote, after[place.start : place.end], place.number) == ("Two is new.", "Two is new.", 7)


def test_a_comment_on_a_heading_leaves_its_signs_alone() -> None:
    before, after = "## Is it red? {#s-red}\n\nWait.\n", "## Is it green? {#s-red}\n\nWait.\n"
    compared = compare_texts(ArticleText("T", before), ArticleText("T", after))
    assert place_of_change(compared, 0, 2).quote == "Is it green?"


def test_a_comment_on_a_row_of_a_table_is_about_its_cell() -> None:
    before = "| Light | Do |\n| --- | --- |\n| Red. Steady | Wait 5 minutes |\n"
    compared = compare_texts(ArticleText("T", before), ArticleText("T", before.replace("5", "15")))
    assert place_of_change(compared, 0, 2).quote == "Wait 15 minutes"


def test_a_quote_is_told_without_its_signs(screens: Screens) -> None:
    code = changed_article(screens, after=AFTER.replace("20 pounds", "**20** [pounds](kb:KB-1)"))
    shown = desk(screens, code)
    thread = say(shown, 2, CommentKind.NOTE, "Which?")
    told = [label.text() for label in shown.view.inspector.comments.card(thread).findChildren(QLabel)]
    assert "“The visit costs 20 pounds.”" in told


def test_a_suggestion_shows_what_it_changes_once() -> None:
    told = suggestion_html("Wait ten seconds, then plug it in.", "Wait thirty seconds, then plug it in.", "en")
    assert told.count("plug it in") == 1
    assert ">ten<" in told
    assert ">thirty<" in told


def test_threads_are_read_answered_and_settled_in_the_text_by_keys(screens: Screens) -> None:
    code = changed_article(screens)
    shown = desk(screens, code)
    first = say(shown, 0, CommentKind.NOTE, "Why 14?")
    second = say(shown, 2, CommentKind.MUST_FIX, "Never?")
    here, comparison = shown.view.here, shown.view.page.view
    comparison.setFocus()
    comparison.go_to_change(0)
    screens.qtbot.keyClick(comparison, Qt.Key.Key_T)
    assert here.shown == (first,)
    card = here.cards[0]
    screens.qtbot.keyClick(card.first_button, Qt.Key.Key_Space)
    screens.qtbot.keyClicks(card.reply, "A new rule")
    screens.qtbot.keyClick(card.reply, Qt.Key.Key_Return, CTRL)
    screens.settle()
    said = screens.studio.commenting.view(code, "en").threads[0].thread.comments
    assert [comment.body for comment in said] == ["Why 14?", "A new rule"]
    assert here.shown == (first,)
    screens.qtbot.keyClick(here.cards[0].first_button, Qt.Key.Key_T)
    assert here.shown == (second,)
    here.cards[0].resolve.menu().actions()[0].trigger()
    screens.settle()
    assert not here.isVisible()
    assert shown.view.inspector.may_approve


def test_escape_leads_from_a_thread_back_to_the_text(screens: Screens) -> None:
    shown = desk(screens, changed_article(screens))
    say(shown, 0, CommentKind.NOTE, "Why 14?")
    shown.do(shown.view.bar.read)
    screens.qtbot.keyClick(shown.view.here.cards[0].first_button, Qt.Key.Key_Escape)
    assert not shown.view.here.isVisible()
    assert shown.view.page.view.hasFocus()


def test_a_comment_on_the_title_says_that_it_is_about_it(screens: Screens) -> None:
    code = changed_article(screens)
    screens.studio.writing.save(code, "en", by="maya", body=AFTER, title="Returns and visits")
    submit(screens.studio, code, "en")
    shown = desk(screens, code)
    say(shown, 0, CommentKind.NOTE, "Too long")
    thread = screens.studio.commenting.view(code, "en").threads[0].thread
    assert (thread.block, thread.comments[0].body) == ("", "About the title: Too long")
