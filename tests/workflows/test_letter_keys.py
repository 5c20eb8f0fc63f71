"""Keys of one letter in the real window: told in menus, palette and key list, and heard where they mean something."""

import pytest
from PySide6.QtCore import Qt

from kbstudio.ui.about import ShortcutsDialog
from kbstudio.ui.review.controller import ReviewController
from kbstudio.ui.review.view import ReviewView
from tests.support.desktops import Hands

pytestmark = pytest.mark.webengine


def review_of(hands: Hands, person: str) -> ReviewView:
    hands.become(person)
    hands.workspace.documents.open_review("KB-1", "en")
    hands.until(lambda: hands.workspace.documents.current is not None)
    document = hands.workspace.documents.current
    assert document is not None
    assert isinstance(document.controller, ReviewController)
    view = document.controller._view
    hands.until(lambda: bool(view.page.view.compared.changes))
    return view


def test_a_change_is_rejected_from_the_menu(hands: Hands) -> None:
    view = review_of(hands, "Rita")
    do = hands.window.action_table
    assert not do["reject_change"].isEnabled()
    view.page.view.go_to_change(2)
    hands.menu("Review", "Reject this change")
    hands.until(lambda: any(line.decided for line in view.inspector._lines[2:3]))
    assert view.inspector._lines[2].state == "Rejected"


def test_letters_go_into_a_field_and_decide_nothing(hands: Hands) -> None:
    view = review_of(hands, "Rita")
    view.page.view.go_to_change(2)
    comment = view.inspector.review.comment
    comment.setFocus()
    for key in (Qt.Key.Key_A, Qt.Key.Key_R, Qt.Key.Key_C):
        hands.key(key, to=comment)
    assert comment.typed.lower() == "arc"
    assert view.inspector._lines[2].decided is None
    assert not view.card.isVisible()


def test_letters_of_the_inbox_are_for_the_inbox_alone(hands: Hands) -> None:
    hands.become("Rita")
    hands.window.show_place("inbox")
    do = hands.window.action_table
    hands.until(do["inbox_approve"].isEnabled)
    assert not do["accept_change"].isEnabled()
    hands.window.show_place("library")
    assert not do["inbox_approve"].isEnabled()


def test_the_list_of_keys_tells_the_letters(hands: Hands) -> None:
    hands.key(Qt.Key.Key_Slash, Qt.KeyboardModifier.ControlModifier)
    listed = hands.dialog(ShortcutsDialog).list
    told = {
        (item.text(0), item.text(1)) for row in range(listed.topLevelItemCount()) if (item := listed.topLevelItem(row))
    }
    assert {("Accept this change", "A"), ("Tick the typo chosen in the inbox", "X")} <= told
