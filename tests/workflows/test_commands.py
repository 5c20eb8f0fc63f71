"""Menus and keys in the real window: each does something, and is off where it would do nothing."""

import pytest
from PySide6.QtCore import SIGNAL, Qt

from kbstudio.ui.about import AboutDialog, ShortcutsDialog
from kbstudio.ui.comparison.comparison_pane import ComparisonPane
from kbstudio.ui.review.controller import ReviewController
from tests.support.desktops import Hands

pytestmark = pytest.mark.webengine


def enabled(hands: Hands) -> set[str]:
    do = hands.window.action_table
    return {name for name in do if do[name].isEnabled()}


def test_every_action_is_heard(hands: Hands) -> None:
    hands.workspace.documents.open_article("KB-1", "en")
    do = hands.window.action_table
    # What the menus themselves hear of a press is no signal.
    assert [name for name in do if not do[name].receivers(SIGNAL("triggered(bool)"))] == []


def test_a_list_offers_what_can_be_done_with_its_articles(hands: Hands) -> None:
    assert enabled(hands).isdisjoint({"save", "bold", "submit", "approve", "return", "next_change", "recall"})
    hands.workspace.library_view.choose("KB-1", "en")
    assert {"compare", "agent_view", "new_article", "go_publish"} <= enabled(hands)


def test_ctrl_f_leads_to_where_words_are_looked_for_in_every_place(hands: Hands) -> None:
    workspace = hands.workspace
    for place, line in (
        ("library", lambda: workspace.library_view.filter),
        ("inbox", lambda: workspace.inbox_view.filter),
        ("publish", lambda: workspace.publish_view.agents.search),
    ):
        hands.window.show_place(place)
        hands.key(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
        hands.until(lambda line=line: line().hasFocus())


def test_only_a_reviewer_of_the_text_is_offered_a_verdict(hands: Hands) -> None:
    for person, offered in (("Maya", False), ("Rita", True)):
        hands.become(person)
        hands.workspace.documents.open_review("KB-1", "en")
        document = hands.workspace.documents.current
        assert document is not None
        page = document.page
        assert isinstance(page, ComparisonPane)
        hands.until(lambda page=page: page.is_shown)
        hands.until(lambda offered=offered: ("approve" in enabled(hands)) is offered)
        assert {"next_change", "previous_change"} <= enabled(hands)
        hands.workspace.documents.close_all()


def test_what_is_approved_is_not_published_by_approving_again(hands: Hands) -> None:
    hands.become("Karl")
    hands.workspace.documents.open_review("KB-3", "en")
    document = hands.workspace.documents.current
    assert document is not None
    page = document.page
    assert isinstance(page, ComparisonPane)
    hands.until(lambda: page.is_shown)
    assert "approve" not in enabled(hands)


def test_what_arrives_for_a_closed_tab_is_let_go(hands: Hands) -> None:
    hands.workspace.documents.open_review("KB-1", "en")
    document = hands.workspace.documents.current
    assert document is not None
    controller = document.controller
    assert isinstance(controller, ReviewController)
    read: list[object] = []
    controller.loaded.connect(read.append)
    hands.until(lambda: bool(read))
    hands.workspace.documents.close_all()
    controller.loaded.emit(read[0])
    assert hands.window.current_tab == ""


def test_help_needs_no_library(hands: Hands) -> None:
    hands.desktop.libraries.close()
    assert enabled(hands).isdisjoint({"new_article", "publish", "compare", "go_library"})
    hands.menu("Help", "About")
    hands.dialog(AboutDialog).reject()
    hands.menu("Help", "Keyboard shortcuts")
    hands.dialog(ShortcutsDialog).reject()
