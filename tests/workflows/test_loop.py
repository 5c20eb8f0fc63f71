"""Write, review, publish and read in the real window, by menus, keys and clicks; in English and in Hebrew."""

import pytest
from PySide6.QtCore import Qt

from kbstudio.domain.revisions import RevisionState
from kbstudio.ui.comparison.comparison_pane import ComparisonPane
from kbstudio.ui.editor.controller import EditorController
from kbstudio.ui.editor.locked_page import OUR_WORLD
from kbstudio.ui.editor.web_preview import WebPreview
from kbstudio.ui.library.new_article_dialog import NewArticleDialog
from kbstudio.ui.review.inspector import ReviewInspector
from tests.support.desktops import Hands

pytestmark = pytest.mark.webengine
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


@pytest.mark.parametrize(
    ("locale", "reviewer", "title", "text", "bold", "words"),
    [
        (
            "en",
            "Rita",
            "Refund after a missed visit",
            "The customer gets twenty back.",
            "twenty",
            "missed visit",
        ),
        ("he", "Yael", "החזר אחרי ביקור שלא התקיים", "הלקוח מקבל עשרים בחזרה.", "עשרים", "ביקור שלא התקיים"),
    ],
)
def test_an_article_goes_from_the_author_to_the_agent(
    hands: Hands, locale: str, reviewer: str, title: str, text: str, bold: str, words: str
) -> None:
    hands.become("Maya" if locale == "en" else "Noa")
    code = begin(hands, locale, reviewer, title)
    write(hands, text, bold)
    submit(hands, code, locale)
    approve(hands, reviewer, code, locale)
    publish(hands, code, locale)
    read_as_agent(hands, code, locale, words, title)


def begin(hands: Hands, locale: str, reviewer: str, title: str) -> str:
    hands.menu("File", "New article")
    dialog = hands.dialog(NewArticleDialog)
    hands.write(title, dialog.title)
    dialog.kind.setCurrentIndex(dialog.kind.findData("faq"))
    dialog.language.setCurrentIndex(dialog.language.findData(locale))
    hands.write(reviewer, dialog.reviewers.line)
    hands.key(Qt.Key.Key_Return, to=dialog.reviewers.line)
    assert len(dialog.reviewers.values) == 1
    hands.key(Qt.Key.Key_Return, to=dialog.title)
    hands.until(lambda: hands.workspace.documents.current is not None)
    document = hands.workspace.documents.current
    assert document is not None
    hands.until(lambda: editor(hands).view.title.text() == title)
    return document.code


def write(hands: Hands, text: str, bold: str) -> None:
    view = editor(hands).view
    hands.until(lambda: view.preview.usable)
    edit = view.edit
    hands.key(Qt.Key.Key_A, CTRL, to=edit)
    hands.write(text, edit)
    edit.setTextCursor(edit.document().find(bold))
    hands.key(Qt.Key.Key_B, CTRL, to=edit)
    assert edit.text() == text.replace(bold, f"**{bold}**")
    see(hands, view.preview, f"<strong>{bold}</strong>")
    hands.key(Qt.Key.Key_S, CTRL, to=edit)
    hands.until(lambda: not editor(hands).unsaved)


def submit(hands: Hands, code: str, locale: str) -> None:
    inspector = editor(hands).inspector
    hands.menu("Article", "Submit for review")
    hands.write("Asked twice a day", inspector.reason)
    inspector.change.setFocus()
    hands.key(Qt.Key.Key_Down, to=inspector.change)
    hands.until(lambda: not inspector.submit.reason)
    hands.key(Qt.Key.Key_Return, CTRL, to=inspector.reason)
    hands.until(lambda: state(hands, code, locale) is RevisionState.IN_REVIEW)


def approve(hands: Hands, reviewer: str, code: str, locale: str) -> None:
    hands.become(reviewer)
    hands.key(Qt.Key.Key_I, CTRL, SHIFT)
    inbox = hands.workspace.inbox_view
    hands.until(lambda: inbox.model.row_of((code, locale)) >= 0)
    inbox.table.choose_row(inbox.model.row_of((code, locale)))
    hands.key(Qt.Key.Key_Return, to=inbox.table)
    hands.until(lambda: hands.workspace.documents.current is not None)
    document = hands.workspace.documents.current
    assert document is not None
    page, inspector = document.page, document.inspector
    assert isinstance(page, ComparisonPane)
    assert isinstance(inspector, ReviewInspector)
    hands.until(lambda: page.is_shown)
    hands.key(Qt.Key.Key_F8)
    hands.key(Qt.Key.Key_Return, CTRL, ALT)
    hands.until(lambda: state(hands, code, locale) is RevisionState.APPROVED)


def publish(hands: Hands, code: str, locale: str) -> None:
    hands.become("Karl")
    hands.menu("Article", "Publish")
    view = hands.workspace.publish_view
    hands.until(lambda: view.chosen is not None and view.chosen.article == code)
    hands.menu("Article", "Publish")
    hands.until(lambda: state(hands, code, locale) is RevisionState.PUBLISHED)


def read_as_agent(hands: Hands, code: str, locale: str, words: str, title: str) -> None:
    hands.menu("Article", "Show as agents see it")
    agents = hands.workspace.publish_view.agents
    agents.language.setCurrentIndex(agents.language.findData(locale))
    hands.write(words, agents.search)
    hands.key(Qt.Key.Key_Return, to=agents.search)
    told = Qt.ItemDataRole.AccessibleTextRole
    hands.until(lambda: code in " ".join(agents.hits.item(row).data(told) for row in range(agents.hits.count())))
    preview = agents.page.widget()
    assert isinstance(preview, WebPreview)
    hands.until(lambda: preview.usable)
    see(hands, preview, title)


def see(hands: Hands, preview: WebPreview, wanted: str) -> None:
    """Look at the page itself until it shows what is wanted."""
    seen: list[str] = []

    def look() -> bool:
        if seen and wanted in seen[-1]:
            return True
        assert preview.page is not None
        preview.page.runJavaScript("document.body.innerHTML", OUR_WORLD.value, seen.append)
        return False

    hands.until(look)


def editor(hands: Hands) -> EditorController:
    document = hands.workspace.documents.current
    assert document is not None
    assert isinstance(document.controller, EditorController)
    return document.controller


def state(hands: Hands, code: str, locale: str) -> RevisionState:
    return hands.workspace.studio.history.of(code, locale)[0].state
