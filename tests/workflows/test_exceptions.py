"""An author asks to leave a required finding as it is; a reviewer grants it in the review, and approves."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPushButton

from kbstudio.domain.revisions import RevisionState
from kbstudio.ui.beside_text import BesideText
from kbstudio.ui.editor.controller import EditorController
from kbstudio.ui.editor.web_preview import WebPreview
from kbstudio.ui.review.controller import ReviewController
from kbstudio.ui.review.view import ReviewView
from kbstudio.ui.tone_findings.reason_dialog import ReasonDialog
from tests.support.desktops import Hands

CODE = "KB-2"
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ADDED = "\n\nThe fee is TBC.\n"
WHY = "Finance names it on Monday; the article has to go out today."


@pytest.fixture(autouse=True)
def without_page(monkeypatch: pytest.MonkeyPatch) -> None:
    """None of this needs the page beside the text, so Chromium is not started."""
    monkeypatch.setattr(WebPreview, "start", lambda _preview: None)


def test_an_exception_is_asked_for_granted_and_the_text_approved(hands: Hands) -> None:
    studio = hands.workspace.studio
    hands.become("Maya")
    ask_for_an_exception(hands)
    (asked,) = studio.tone.exceptions(CODE, "en")
    assert (asked.match, asked.reason, asked.granted) == ("TBC", WHY, None)
    studio.reviewing.submit(CODE, "en", by="maya", reason="The fee", change="meaning")

    view = open_review(hands)
    inspector = view.inspector
    hands.until(lambda: len(inspector.tone.rows) == 1)
    assert not inspector.foot.act.isEnabled()
    hands.click(inspector.foot.way)
    row = inspector.tone.rows[asked.fingerprint]
    hands.write("Until Monday", row.answer)
    hands.click(row.grant)
    hands.until(lambda: not inspector.tone.rows)
    hands.until(inspector.foot.act.isEnabled)
    hands.click(inspector.foot.act)
    hands.until(lambda: studio.history.of(CODE, "en")[0].state is RevisionState.APPROVED)
    (decided,) = studio.tone.exceptions(CODE, "en")
    assert (decided.granted, decided.decided_by, decided.answer) == (True, "rita", "Until Monday")


def ask_for_an_exception(hands: Hands) -> None:
    """Write a sentence that breaks a required rule, save it, and ask in the list of findings to leave it."""
    hands.workspace.documents.open_article(CODE, "en")
    document = hands.workspace.documents.current
    assert document is not None
    editor = document.controller
    assert isinstance(editor, EditorController)
    beside = editor.findChild(BesideText)
    assert beside is not None
    hands.until(lambda: bool(editor.kind))
    edit = editor.view.edit
    edit.moveCursor(QTextCursor.MoveOperation.End)
    edit.textCursor().insertText(ADDED)
    hands.key(Qt.Key.Key_S, CTRL, to=edit)
    found = beside.inspector.panel.findings
    hands.until(lambda: any(card.shown.finding.match == "TBC" for card in found.cards))
    hands.until(lambda: hands.workspace.studio.history.of(CODE, "en")[0].state is RevisionState.DRAFT)
    card = next(card for card in found.cards if card.shown.finding.match == "TBC")
    ways = next(menu for each in card.findChildren(QPushButton) if (menu := each.menu()) is not None)
    next(action for action in ways.actions() if "exception" in action.text()).trigger()
    dialog = hands.dialog(ReasonDialog)
    hands.write(WHY, dialog.reason)
    hands.click(dialog.give)
    hands.until(lambda: len(hands.workspace.studio.tone.exceptions(CODE, "en")) == 1)


def open_review(hands: Hands) -> ReviewView:
    """Go to the inbox as the reviewer and open the text from there."""
    hands.become("Rita")
    hands.key(Qt.Key.Key_I, CTRL, SHIFT)
    inbox = hands.workspace.inbox_view
    hands.until(lambda: inbox.model.row_of((CODE, "en")) >= 0)
    inbox.table.choose_row(inbox.model.row_of((CODE, "en")))
    hands.key(Qt.Key.Key_Return, to=inbox.table)

    def review() -> ReviewController | None:
        document = hands.workspace.documents.current
        controller = document.controller if document is not None else None
        return controller if isinstance(controller, ReviewController) else None

    hands.until(lambda: review() is not None)
    opened = review()
    assert opened is not None
    hands.until(lambda: opened._view.page.is_shown)
    return opened._view
