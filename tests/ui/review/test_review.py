"""A reviewer at work: the inbox, the verdict, versions side by side."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from kbstudio.domain.changes import Changes
from kbstudio.domain.revisions import ChangeClass, RevisionState
from kbstudio.domain.texts import ArticleText
from kbstudio.ui.comparison.comparer import compare_texts
from kbstudio.ui.comparison.comparison_pane import ComparisonPane
from kbstudio.ui.review.controller import ReviewController
from kbstudio.ui.review.inbox_controller import InboxController
from kbstudio.ui.review.inbox_view import InboxView
from kbstudio.ui.review.view import ReviewView
from tests.support.screens import Screens
from tests.support.studios import BODY, new_article, publish, submit

LONG = "נורית אדומה בנתב: בדיקה, הפעלה מחדש והעברה לתמיכת הרשת של הלקוחות העסקיים והפרטיים " * 2


def inbox(screens: Screens, person: str = "rita", width: int = 1200) -> tuple[InboxView, InboxController]:
    view = InboxView()
    studio = screens.studio
    controller = InboxController(
        view,
        person=person,
        lists=studio.lists,
        reviewing=studio.reviewing,
        administration=studio.administration,
        jobs=screens.jobs,
        bus=screens.bus,
    )
    screens.frame(view.sidebar, view.page, view.inspector, width=width)
    controller.load()
    screens.settle()
    return view, controller


def review(screens: Screens, code: str, person: str = "rita") -> tuple[ReviewView, list[str]]:
    view = ReviewView()
    controller = ReviewController(
        view, screens.studio, screens.jobs, screens.bus, code=code, locale="en", person=person
    )
    said: list[str] = []
    controller.announced.connect(lambda words, _undo: said.append(words))
    controller.failed.connect(lambda error: said.append(str(error)))
    screens.frame(view.page, view.inspector)
    controller.load()
    screens.settle()
    return view, said


def changed_article(screens: Screens) -> str:
    """Published once, changed, and sent to rita again."""
    code = new_article(screens.studio).article
    publish(screens.studio, code)
    screens.studio.writing.save(code, "en", by="maya", body=BODY.replace("30 days", "14 days"))
    submit(screens.studio, code)
    return code


def test_an_empty_inbox_says_what_it_is_for(screens: Screens) -> None:
    view, _ = inbox(screens)
    assert any("Nothing waits for you" in label.text() for label in view.page.findChildren(QLabel))
    assert not view.inspector._open.isEnabled()


def test_enter_opens_what_waits(screens: Screens) -> None:
    first, second = new_article(screens.studio).article, new_article(screens.studio, title=LONG, locale="he").article
    submit(screens.studio, first)
    submit(screens.studio, second, "he")
    view, controller = inbox(screens, width=620)
    opened: list[tuple[str, str]] = []
    controller.review_opened.connect(lambda code, locale: opened.append((code, locale)))
    screens.qtbot.keyClick(view.table, Qt.Key.Key_J)
    screens.qtbot.keyClick(view.table, Qt.Key.Key_Return)
    assert opened == [(second, "he")]


def test_letters_filter_the_inbox_and_escape_clears(screens: Screens) -> None:
    for title in ("Refund window", "Router lights"):
        submit(screens.studio, new_article(screens.studio, title=title).article)
    view, _ = inbox(screens)
    for letter in "rou":
        view.table.typed.emit(letter)
    screens.qtbot.waitUntil(lambda: len(view.model.rows) == 1)
    screens.qtbot.keyClick(view.filter, Qt.Key.Key_Escape)
    assert len(view.model.rows) == 2


def test_a_kind_of_change_narrows_the_inbox(screens: Screens) -> None:
    submit(screens.studio, new_article(screens.studio).article)
    view, _ = inbox(screens)
    view.sidebar.setCurrentRow(4)
    assert len(view.model.rows) == 0
    view.sidebar.setCurrentRow(1)
    assert len(view.model.rows) == 1


def test_the_inbox_refreshes_and_keeps_the_place(screens: Screens) -> None:
    codes = [new_article(screens.studio).article for _ in range(3)]
    for code in codes:
        submit(screens.studio, code)
    view, controller = inbox(screens)
    counts: list[int] = []
    controller.count_changed.connect(counts.append)
    view.table.choose_row(2)
    screens.studio.reviewing.approve(codes[0], "en", by="rita")
    screens.bus.publish(Changes(frozenset({codes[0]})))
    screens.settle()
    assert counts == [2]
    assert view.model.key_of(view.table.current_row) == (codes[2], "en")


def test_the_glance_shows_what_changed(screens: Screens) -> None:
    changed_article(screens)
    view, _ = inbox(screens)
    assert "14" in view.inspector._words.text()
    assert "line-through" in view.inspector._words.text()


def test_a_reviewer_approves_what_was_read(screens: Screens) -> None:
    code = changed_article(screens)
    view, said = review(screens, code)
    assert len(view.page.view.compared.changes) == 1
    assert "Version 3" not in view.inspector.review.version.text()
    screens.qtbot.mouseClick(view.inspector.foot.act, Qt.MouseButton.LeftButton)
    screens.settle()
    assert said == [f"{code} is approved and waits to be published."]
    assert screens.studio.history.of(code, "en")[0].state is RevisionState.APPROVED


def test_an_author_sees_why_they_cannot_approve(screens: Screens) -> None:
    view, _ = review(screens, changed_article(screens), "maya")
    assert not view.inspector.foot.act.isEnabled()
    assert view.inspector.foot.why.isVisible()
    assert "Maya" in view.inspector.foot.why.text()


def test_returning_asks_for_a_comment_first(screens: Screens) -> None:
    code = changed_article(screens)
    view, said = review(screens, code)
    screens.qtbot.mouseClick(view.inspector.foot.send_back, Qt.MouseButton.LeftButton)
    assert view.inspector.review.comment_note.isVisible()
    assert said == []
    screens.qtbot.keyClicks(view.inspector.review.comment, "Name the price")
    assert not view.inspector.review.comment_note.isVisible()
    screens.qtbot.mouseClick(view.inspector.foot.send_back, Qt.MouseButton.LeftButton)
    screens.settle()
    assert said == [f"{code} went back to its author with your comment."]
    assert screens.studio.history.of(code, "en")[0].state is RevisionState.DRAFT


def test_a_text_changed_meanwhile_is_not_signed(screens: Screens) -> None:
    code = changed_article(screens)
    view, said = review(screens, code)
    screens.studio.writing.save(code, "en", by="maya", body=BODY + "More.\n")
    submit(screens.studio, code)
    view.inspector.approve()
    screens.settle()
    assert len(said) == 1
    assert "changed after you looked at it" in said[0]
    assert screens.studio.history.of(code, "en")[0].state is RevisionState.IN_REVIEW


def test_ctrl_enter_in_the_comment_approves(screens: Screens) -> None:
    code = changed_article(screens)
    view, _ = review(screens, code)
    screens.qtbot.keyClicks(view.inspector.review.comment, "Fine")
    screens.qtbot.keyClick(view.inspector.review.comment, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    screens.settle()
    assert screens.studio.history.of(code, "en")[0].approved_by == ("Rita",)
    assert view.inspector.comment == ""


def test_what_is_missing_is_said_in_place(screens: Screens) -> None:
    view, _ = review(screens, "KB-99")
    assert any("KB-99" in label.text() for label in view.page.findChildren(QLabel))


def test_a_long_text_is_compared_beside_the_window(screens: Screens) -> None:
    long = "".join(f"Paragraph {number} says what agents do in case {number}.\n\n" for number in range(900))
    code = new_article(screens.studio, body=long).article
    publish(screens.studio, code)
    screens.studio.writing.save(code, "en", by="maya", body=long.replace("case 450.", "case 9."))
    submit(screens.studio, code)
    view, said = review(screens, code)
    assert said == []
    assert view.page._sums.text() == "+1 −1 words"


def test_texts_in_different_languages_say_so(qtbot: QtBot) -> None:
    pane = ComparisonPane()
    qtbot.addWidget(pane)
    older = ArticleText("Refunds", "Customers may return a router within thirty days of the delivery.\n\n" * 8)
    newer = ArticleText("החזרים", "לקוחות רשאים להחזיר נתב בתוך שלושים יום מיום קבלת המשלוח.\n\n" * 8)
    pane.show_compared(compare_texts(older, newer), "en", "he")
    pane.show()
    assert any("different languages" in label.text() for label in pane.findChildren(QLabel) if label.isVisible())


def test_the_reviewer_signs_another_kind_of_change(screens: Screens) -> None:
    code = changed_article(screens)
    view, _ = review(screens, code)
    choice = view.inspector.review.change
    assert not choice.buttons._buttons["typo"].isEnabled()
    screens.qtbot.mouseClick(choice.buttons._buttons["wording"], Qt.MouseButton.LeftButton)
    view.inspector.approve()
    screens.settle()
    assert screens.studio.history.of(code, "en")[0].change is ChangeClass.WORDING
