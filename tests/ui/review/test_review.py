"""A reviewer at work: the verdict, versions side by side."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from kbstudio.domain.revisions import ChangeClass, RevisionState
from kbstudio.domain.texts import ArticleText
from kbstudio.ui.comparison.comparer import compare_texts
from kbstudio.ui.comparison.comparison_pane import ComparisonPane
from kbstudio.ui.review.controller import ReviewController
from kbstudio.ui.review.view import ReviewView
from tests.support.screens import Screens
from tests.support.studios import BODY, new_article, publish, submit


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


def test_a_reviewer_sees_that_a_change_is_critical(screens: Screens) -> None:
    studio = screens.studio
    code = new_article(studio).article
    publish(studio, code)
    studio.writing.save(code, "en", by="maya", body=BODY.replace("30 days", "14 days"))
    studio.reviewing.submit(code, "en", by="maya", reason="new law", change="meaning", critical="Fines from 1 May.")
    view, _ = review(screens, code)
    assert view.inspector.review.critical.text().startswith("Critical: Fines from 1 May. Once it is published")
    studio.reviewing.send_back(code, "en", by="rita", comment="Say since when")
    studio.writing.save(code, "en", by="maya", body=BODY.replace("30 days", "14 days from May"))
    submit(studio, code)
    view, _ = review(screens, code)
    assert not view.inspector.review.critical.isHidden()
    studio.reviewing.approve(code, "en", by="rita")
    studio.publishing.publish(code, "en", by="karl")
    studio.writing.save(code, "en", by="maya", body=BODY)
    submit(studio, code)
    view, _ = review(screens, code)
    assert view.inspector.review.critical.isHidden()
