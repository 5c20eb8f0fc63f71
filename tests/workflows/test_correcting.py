"""What agents read is corrected beside a draft, reviewed, published, and merged into the draft."""

import pytest
from PySide6.QtCore import Qt

from kbstudio.domain.lists import ArticleFilter
from kbstudio.domain.revisions import RevisionState
from kbstudio.ui.correcting.dialog import CorrectionDialog
from kbstudio.ui.editor.controller import EditorController
from kbstudio.ui.editor.web_preview import WebPreview
from kbstudio.ui.merge.controller import MergeController
from tests.support.desktops import Hands

CTRL = Qt.KeyboardModifier.ControlModifier
CODE = "KB-1"


@pytest.fixture(autouse=True)
def without_page(monkeypatch: pytest.MonkeyPatch) -> None:
    """None of this needs the page beside the text, so Chromium is not started."""
    monkeypatch.setattr(WebPreview, "start", lambda _preview: None)


@pytest.fixture
def editor(hands: Hands) -> EditorController:
    """Maya's draft of a published article, open."""
    studio = hands.workspace.studio
    live = studio.writing.open(CODE, "en", by="maya").live
    assert live is not None
    studio.writing.save(CODE, "en", by="maya", body=f"{live.text.body.rstrip()}\n\nMaya goes on here.\n")
    hands.become("Maya")
    hands.workspace.documents.open_article(CODE, "en")
    document = hands.workspace.documents.current
    assert document is not None
    controller = document.controller
    assert isinstance(controller, EditorController)
    hands.until(lambda: "Maya goes on here." in controller.view.edit.text())
    return controller


def _dialog(hands: Hands) -> CorrectionDialog:
    hands.menu("Article", "Correct what agents read…")
    return hands.dialog(CorrectionDialog)


def test_a_correction_is_sent_reviewed_published_and_merged_into_the_draft(
    hands: Hands, editor: EditorController
) -> None:
    studio = hands.workspace.studio
    dialog = _dialog(hands)
    assert not dialog.send.isEnabled()
    hands.write("Corrected first. ", dialog.body)
    hands.write("A wrong number", dialog.reason)
    hands.key(Qt.Key.Key_Return, CTRL, to=dialog.body)
    hands.until(lambda: studio.correcting.view(CODE, "en").revision.state.value == "in_review")

    reviewer = studio.reviewing.view(CODE, "en", by="maya").review
    assert reviewer is not None
    studio.reviewing.approve(CODE, "en", by=reviewer.reviewers[0])
    publisher = next(person.name for person in studio.administration.people() if "curator" in person.roles)
    live = studio.publishing.publish(CODE, "en", by=publisher)
    hands.workspace.documents.open_article(CODE, "en")
    hands.desktop.bus.publish(live.changes, None)
    hands.until(lambda: "corrected what agents read" in editor.view.notices.text)

    hands.click(editor.view.notices.button("Merge…"))
    hands.until(lambda: hands.window.current_tab == f"merge {CODE} en")
    document = hands.workspace.documents.current
    assert document is not None
    merge = document.controller
    assert isinstance(merge, MergeController)
    hands.until(lambda: merge.view.is_shown and merge.view.inspector.may_save)
    hands.key(Qt.Key.Key_S, CTRL, to=merge.view.area)
    hands.until(lambda: studio.correcting.to_merge(CODE, "en") is None)
    body = studio.writing.open(CODE, "en", by="maya").revision.text.body
    assert body.startswith("Corrected first.")
    assert "Maya goes on here." in body
    hands.until(lambda: editor.view.notices.text == "")


def test_what_was_typed_is_not_dropped_by_one_escape(hands: Hands, editor: EditorController) -> None:
    dialog = _dialog(hands)
    hands.write("Half a sentence", dialog.body)
    hands.key(Qt.Key.Key_Escape, to=dialog.body)
    assert dialog.isVisible()
    assert "not sent yet" in dialog.problem.text()
    assert dialog.body.typed.startswith("Half a sentence")
    hands.key(Qt.Key.Key_Escape, to=dialog.body)
    hands.until(lambda: hands.window.findChild(CorrectionDialog) is None)
    assert not hands.workspace.studio.correcting.view(CODE, "en").is_open
    assert editor.view.isVisible()


def test_without_a_draft_the_article_itself_is_corrected(hands: Hands) -> None:
    published = hands.workspace.studio.lists.articles(ArticleFilter(state=RevisionState.PUBLISHED, locale="en"))
    code = published[0].article
    hands.become("Maya")
    hands.workspace.correct(code, "en")
    hands.until(lambda: hands.window.current_tab == f"article {code} en")


def test_a_refusal_stays_in_the_dialog_with_the_text(hands: Hands, editor: EditorController) -> None:
    dialog = _dialog(hands)
    hands.write("Wait 99 seconds. ", dialog.body)
    hands.write("A slip", dialog.reason)
    dialog.change.choose("typo")
    hands.click(dialog.send)
    hands.until(lambda: "more than a typo" in dialog.problem.text())
    assert dialog.body.typed.startswith("Wait 99 seconds.")
    dialog.change.choose("meaning")
    hands.click(dialog.send)
    hands.until(lambda: hands.window.findChild(CorrectionDialog) is None)
    assert hands.workspace.studio.correcting.view(CODE, "en").revision.change is not None
