"""What stands around an adaptation in the real window: the page, the foot of the window, recovered texts, the grid."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from kbstudio.desktop import kept
from kbstudio.desktop.kept import FILE_NAME, KeptKey, KeptText
from kbstudio.domain.errors import Unavailable
from kbstudio.places import state_folder
from kbstudio.ui.editor.controller import EditorController
from kbstudio.ui.editor.locked_page import OUR_WORLD
from kbstudio.ui.editor.web_preview import WebPreview
from kbstudio.ui.frame.toasts import Toast
from kbstudio.ui.locales.controller import AdaptationController
from kbstudio.ui.recovery.view import RecoveredDialog
from tests.support.chromium import TOLERATED
from tests.support.desktops import Hands, Starts
from tests.workflows.test_adapting import adaptation, editor

pytestmark = [pytest.mark.webengine, pytest.mark.qt_log_ignore(*TOLERATED, extend=True)]

CTRL = Qt.KeyboardModifier.ControlModifier


def marked(hands: Hands, page: WebPreview) -> str:
    """The words marked on the page."""
    found: list[str] = []
    script = "[...document.querySelectorAll('[data-here]')].map(e => e.textContent.trim()).join('|')"
    if page.page is not None and page.usable:
        page.page.runJavaScript(script, OUR_WORLD.value, found.append)
        hands.until(lambda: bool(found))
    return found[0] if found else ""


def test_the_page_beside_marks_the_block_one_is_at(hands: Hands) -> None:
    hands.window.resize(1900, 900)
    hands.become("Noa")
    hands.workspace.documents.open_adaptation("KB-9", "he")
    shown = adaptation(hands)
    page = shown.view.findChild(WebPreview)
    assert isinstance(page, WebPreview)
    for _step in range(2):
        row = shown.view.area.current
        assert row is not None
        hands.until(lambda words=row.target: marked(hands, page)[:30] == words[:30])
        hands.key(Qt.Key.Key_F8)


def test_the_foot_of_the_window_speaks_of_the_adaptation_on_screen(hands: Hands) -> None:
    hands.become("Noa")
    hands.workspace.documents.open_adaptation("KB-9", "he")
    shown = adaptation(hands)
    hands.until(lambda: shown.status.words.startswith("Block 28 of 36 · 2"))
    hands.until(editor(shown).isVisible)
    hands.write(" עוד.", editor(shown))
    hands.until(lambda: shown.status.saved.startswith("On this computer, "))
    assert not shown.status.safe
    hands.key(Qt.Key.Key_Return, CTRL)
    hands.key(Qt.Key.Key_S, CTRL)
    hands.until(lambda: shown.status.saved.startswith("Saved "))
    hands.until(lambda: shown.status.words.endswith("1 to do"))


def test_what_waits_for_the_library_is_counted_in_every_text(hands: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    hands.become("Noa")
    documents, studio = hands.workspace.documents, hands.workspace.studio
    shown: list[AdaptationController] = []

    def away(*_args: object, **_values: object) -> None:
        raise Unavailable("The library's server does not answer.")

    with monkeypatch.context() as outage:
        outage.setattr(studio.localising, "adapt", away)
        for code in ("KB-9", "KB-1"):
            documents.open_adaptation(code, "he")
            shown.append(adaptation(hands))
            hands.until(lambda: editor(shown[-1]).isVisible())
            hands.write(" עוד.", editor(shown[-1]))
            hands.key(Qt.Key.Key_S, CTRL)
            hands.until(lambda: shown[-1].waiting)
        hands.until(lambda: all(each.status.saved == "2 waiting" for each in shown))
    hands.until(lambda: not any(each.unsaved for each in shown))
    assert all(each.status.saved.startswith("Saved ") for each in shown)


def test_a_text_of_a_language_not_begun_is_gone_on_with_where_it_was_typed(hands: Hands, starts: Starts) -> None:
    studio = hands.workspace.studio
    source = studio.writing.open("KB-9", "en", by="karl").revision.text.body
    key = KeptKey(studio.library.id, "KB-9", "fr", hands.workspace.person, studio.library.name)
    starts.end()
    kept.put_back(state_folder() / FILE_NAME, KeptText("left", key, "Une panne", source, 0, datetime.now(UTC)))
    again = starts.begin()
    again.until(lambda: bool(again.window.findChildren(Toast)))
    show = next(each for each in again.window.findChildren(Toast)).findChild(QPushButton)
    assert isinstance(show, QPushButton)
    again.click(show)
    dialog = again.dialog(RecoveredDialog)
    again.until(lambda: dialog.model.rowCount() == 1)
    assert dialog.model.index(0, 4).data() == "This language is not begun yet"
    again.click(dialog.open_button)
    shown = adaptation(again)
    again.until(lambda: shown.unsaved)
    assert shown.typed_text() == ("Une panne", source, 0)
    assert again.window.current_tab == "adapt KB-9 fr"


def test_a_save_in_the_editor_of_a_language_nobody_published_shows_in_the_grid(hands: Hands) -> None:
    studio = hands.workspace.studio
    source = studio.writing.open("KB-9", "en", by="karl").revision.text.body
    studio.writing.save("KB-9", "fr", by=hands.workspace.person, title="Une panne", body="Peu.\n")
    hands.workspace.documents.open_article("KB-9", "fr")
    document = hands.workspace.documents.current
    assert document is not None
    controller = document.controller
    assert isinstance(controller, EditorController)
    hands.until(lambda: controller.view.edit.text() == "Peu.\n")

    def to_do() -> int:
        row = next(each for each in studio.languages.grid().rows if each.article == "KB-9")
        currency = row.cells["fr"].currency
        return currency.to_do if currency is not None else -1

    before = to_do()
    assert before > 0
    controller.view.edit.selectAll()
    controller.view.edit.insertPlainText(source)
    hands.key(Qt.Key.Key_S, CTRL, to=controller.view.edit)
    hands.until(lambda: to_do() not in {before, -1})
