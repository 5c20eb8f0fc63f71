"""A library's rules through the real window: who signs, who stands in, and what cannot wait."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from kbstudio.domain.policies import PRESETS
from kbstudio.ui.editor.controller import EditorController
from kbstudio.ui.frame.toasts import Toast
from kbstudio.ui.policies.away_dialog import AwayDialog
from kbstudio.ui.policies.policy_dialog import PolicyDialog
from kbstudio.ui.publish.break_glass_dialog import BreakGlassDialog
from kbstudio.ui.publish.view import OWED
from tests.support.desktops import Hands

pytestmark = pytest.mark.webengine


def told(hands: Hands, words: str) -> Toast:
    """The toast that says these words."""

    def found() -> list[Toast]:
        toasts = hands.window.findChildren(Toast)
        return [each for each in toasts if any(words in label.text() for label in each.findChildren(QLabel))]

    hands.until(lambda: bool(found()))
    return found()[0]


def test_a_curator_chooses_who_signs_and_an_author_reads_it(hands: Hands) -> None:
    hands.become("Karl Lindgren")
    hands.menu("Review", "Review policy")
    dialog = hands.dialog(PolicyDialog)
    dialog.show_kind("faq")
    hands.click(dialog.panel.choices.buttons["team"])
    hands.click(dialog.save)
    told(hands, "review policy is saved")
    assert hands.workspace.studio.policies.all()["faq"] == PRESETS["team"]
    hands.become("Omar Haddad")
    hands.menu("Review", "Review policy")
    dialog = hands.dialog(PolicyDialog)
    assert dialog.list.item(0).text() == "The library"
    assert dialog.why_not.isVisible() and not dialog.save.isVisible()
    hands.key(Qt.Key.Key_Escape, to=dialog)


def test_what_cannot_wait_is_published_and_signed_afterwards(hands: Hands) -> None:
    studio, window = hands.workspace.studio, hands.window
    hands.become("Omar Haddad")
    assert not window.action_table["break_glass"].isEnabled()
    hands.become("Karl Lindgren")
    hands.workspace.library_view.choose("KB-8", "en")
    hands.menu("Article", "Publish without review")
    dialog = hands.dialog(BreakGlassDialog)
    hands.until(lambda: dialog.text.values == ("KB-8 en",))
    hands.write("The hotline number changed", dialog.reason)
    hands.click(dialog.publish)
    told(hands, "its review is owed")
    hands.become("Rita Sandoval")
    window.show_place("publish")
    view = hands.workspace.publish_view
    view.show_part(OWED)
    hands.until(lambda: [row.article for row in view.owed.model.rows] == ["KB-8"])
    hands.click(view.owed.facts.look)
    hands.until(lambda: hands.workspace.documents.current is not None)
    hands.workspace.documents.close_all()
    window.show_place("publish")
    hands.click(view.owed.facts.sign)
    told(hands, "is signed: agents see that it was reviewed")
    assert studio.owed.all(by="rita") == ()


def test_reviews_go_to_somebody_else_while_one_is_away(hands: Hands) -> None:
    hands.become("Rita Sandoval")
    hands.menu("Review", "While I am away")
    dialog = hands.dialog(AwayDialog)
    hands.write("Yael", dialog.to.line)
    hands.key(Qt.Key.Key_Return, to=dialog.to.line)
    hands.click(dialog.pass_on)
    told(hands, "gets your reviews")
    (made,) = hands.workspace.studio.delegating.of(person="rita")
    assert (made.person, made.to) == ("rita", "yael")


def test_what_is_typed_is_saved_before_it_is_published_in_haste(hands: Hands) -> None:
    hands.workspace.documents.open_article("KB-8", "en")
    hands.until(lambda: isinstance(controller(hands), EditorController))
    editing = controller(hands)
    assert isinstance(editing, EditorController)
    hands.until(lambda: bool(editing.kind))
    hands.write("!", editing.view.edit)
    hands.until(lambda: editing.unsaved)
    hands.menu("Article", "Publish without review")
    hands.click(told(hands, "Save what you typed first").findChildren(QPushButton)[0])
    hands.until(lambda: not editing.unsaved)
    hands.menu("Article", "Publish without review")
    assert hands.dialog(BreakGlassDialog).text.values == ("KB-8 en",)


def controller(hands: Hands) -> object:
    """Who runs the document shown."""
    document = hands.workspace.documents.current
    return document.controller if document is not None else None
