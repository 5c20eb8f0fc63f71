"""Documents in tabs and in windows of their own, in the real window."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from kbstudio.domain.errors import BadInput
from kbstudio.ui.comparison.comparison_pane import ComparisonPane
from kbstudio.ui.comparison.ways import Way
from kbstudio.ui.editor.controller import EditorController
from kbstudio.ui.editor.web_preview import WebPreview
from kbstudio.ui.frame.own_window import OwnWindow
from kbstudio.ui.frame.toasts import Toast
from kbstudio.ui.history.view import HistoryView
from tests.support.desktops import Hands, hands, starts

__all__ = ["hands", "starts"]

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def without_page(monkeypatch: pytest.MonkeyPatch) -> None:
    """None of this needs the page beside the text, so Chromium is not started."""
    monkeypatch.setattr(WebPreview, "start", lambda _preview: None)


def test_closing_unsaved_text_says_where_it_is_and_brings_it_back(hands: Hands) -> None:
    hands.become("Maya")
    editor = open_text(hands, "KB-2")
    hands.write("Mine. ", editor.view.edit)
    hands.until(lambda: editor.unsaved)
    hands.key(Qt.Key.Key_W, CTRL)
    toast = hands.window.findChildren(Toast)[-1]
    assert toast.accessibleName() == "KB-2: your text is kept on this computer, not saved yet."


def test_another_library_takes_the_window_without_a_question(hands: Hands) -> None:
    hands.become("Maya")
    editor = open_text(hands, "KB-2")
    hands.write("Mine. ", editor.view.edit)
    before = hands.workspace
    hands.menu("File", "Sample library")
    hands.until(lambda: hands.desktop.libraries.workspace not in (before, None))
    workspace = hands.desktop.libraries.workspace
    assert workspace is not None
    hands.workspace = workspace
    assert hands.window.desk.tabs == ["article KB-2 en"]


def test_an_article_that_cannot_be_read_closes_with_its_reason(hands: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_args: object, **_values: object) -> None:
        raise BadInput("There is no {code} in this library.", code="KB-2")

    monkeypatch.setattr(hands.workspace.studio.writing, "open", refuse)
    hands.workspace.documents.open_article("KB-2", "en")
    hands.until(hands.window._message.isVisible)
    assert hands.window._message.text == "There is no KB-2 in this library."
    assert hands.window.desk.tabs == []


def test_a_window_of_its_own_tells_whether_its_text_is_safe(hands: Hands) -> None:
    hands.become("Maya")
    editor = open_text(hands, "KB-2")
    own = moved_out(hands, "KB-2")
    assert says(own, "Saved")
    hands.write("Mine. ", editor.view.edit)
    hands.until(own.isWindowModified)
    hands.until(says_not(own, "Saved"))


def test_large_letters_stay_large_in_another_theme(hands: Hands) -> None:
    edit = open_text(hands, "KB-2").view.edit
    settings, usual = hands.desktop.settings, edit.font().pixelSize()
    settings.change(text_size=4)
    larger = edit.font().pixelSize()
    assert larger > usual
    settings.change(theme="dark")
    hands.qtbot.wait(0)
    assert edit.font().pixelSize() == larger
    settings.change(text_size=0, theme="light")


def test_closing_a_tab_from_beside_it_leads_to_the_next_page(hands: Hands) -> None:
    editor = open_text(hands, "KB-2")
    editor.inspector.code.setFocus()
    hands.until(lambda: editor.inspector.holds_focus)
    hands.key(Qt.Key.Key_W, CTRL)
    hands.until(hands.workspace.library_view.table.hasFocus)


def test_ctrl_w_in_a_window_of_its_own_closes_the_document(hands: Hands) -> None:
    open_text(hands, "KB-2")
    own = moved_out(hands, "KB-2")
    hands.until(own.isActiveWindow)
    hands.qtbot.keyClick(own.focusWidget() or own, Qt.Key.Key_W, CTRL)
    hands.until(lambda: hands.window.desk.own.open_keys == [])
    assert hands.window.desk.tabs == []


def test_opening_what_has_a_window_of_its_own_shows_that_window(hands: Hands) -> None:
    open_text(hands, "KB-2")
    own = moved_out(hands, "KB-2")
    hands.window.activateWindow()
    hands.until(hands.window.isActiveWindow)
    hands.workspace.documents.open_article("KB-2", "en")
    hands.until(own.isActiveWindow)
    assert hands.window.desk.tabs == []


def test_f6_goes_through_the_panes_of_the_window_one_is_in(hands: Hands) -> None:
    editor = open_text(hands, "KB-2")
    own = moved_out(hands, "KB-2")
    hands.until(own.isActiveWindow)
    assert own.focusWidget() is editor.view.edit
    hands.qtbot.keyClick(own.focusWidget() or own, Qt.Key.Key_F6)
    focused = own.focusWidget()
    assert focused is not None
    assert editor.inspector.isAncestorOf(focused)
    hands.qtbot.keyClick(focused, Qt.Key.Key_F6)
    assert editor.view.isAncestorOf(own.focusWidget() or own)


def open_text(hands: Hands, code: str) -> EditorController:
    hands.workspace.documents.open_article(code, "en")
    document = hands.workspace.documents.current
    assert document is not None
    assert isinstance(document.controller, EditorController)
    editor = document.controller
    hands.until(lambda: bool(editor.view.edit.text()))
    return editor


def moved_out(hands: Hands, code: str) -> OwnWindow:
    key = f"article {code} en"
    hands.menu("View", "Move to a window of its own")
    return hands.window.desk.own.window(key)


def says(own: OwnWindow, words: str) -> bool:
    return any(label.text() == words for label in own.findChildren(QLabel) if label.isVisible())


def says_not(own: OwnWindow, words: str) -> Callable[[], bool]:
    return lambda: not says(own, words)


def test_what_is_asked_for_in_a_window_of_its_own_appears_there(hands: Hands) -> None:
    open_text(hands, "KB-2")
    own = moved_out(hands, "KB-2")
    hands.until(own.isActiveWindow)
    palette = hands.desktop.palette
    hands.qtbot.keyClick(own.focusWidget() or own, Qt.Key.Key_P, CTRL | Qt.KeyboardModifier.ShiftModifier)
    hands.until(palette.isVisible)
    assert palette.window() is own
    hands.qtbot.keyClick(palette.card.field, Qt.Key.Key_Escape)
    hands.window.show_toast("Done.")
    assert own.findChild(Toast) is not None
    hands.qtbot.keyClick(own.focusWidget() or own, Qt.Key.Key_P, CTRL | Qt.KeyboardModifier.ShiftModifier)
    hands.workspace.documents.close("article KB-2 en")
    hands.until(lambda: hands.window.desk.own.open_keys == [])
    assert palette.window() is hands.window


def test_a_place_asked_for_in_a_window_of_its_own_comes_to_the_front(hands: Hands) -> None:
    open_text(hands, "KB-2")
    own = moved_out(hands, "KB-2")
    hands.until(own.isActiveWindow)
    hands.window.action_table["go_inbox"].trigger()
    hands.until(hands.window.isActiveWindow)


def test_words_are_found_in_a_review_and_in_a_history_from_the_menu(hands: Hands) -> None:
    hands.become("Maya")
    documents = hands.workspace.documents
    for kind, open_one in (("review", documents.open_review), ("versions", documents.open_versions)):
        open_one("KB-1", "en")
        hands.until(lambda kind=kind: hands.window.desk.current == f"{kind} KB-1 en")
        page = current_page(hands)
        pane = page.pane if isinstance(page, HistoryView) else page
        assert isinstance(pane, ComparisonPane)
        hands.until(lambda pane=pane: pane._shown)
        hands.menu("Edit", "Find")
        hands.until(pane._find_bar.isVisible)


def test_a_comparison_begins_the_way_chosen_last(hands: Hands) -> None:
    documents = hands.workspace.documents
    documents.open_review("KB-1", "en")
    first = current_page(hands)
    assert isinstance(first, ComparisonPane)
    first.way_chosen.emit(Way.SOURCE)
    documents.open_versions("KB-1", "en")
    history = current_page(hands)
    assert isinstance(history, HistoryView)
    assert history.pane.way is Way.SOURCE


def current_page(hands: Hands) -> QWidget:
    document = hands.workspace.documents.current
    assert document is not None
    return document.page
