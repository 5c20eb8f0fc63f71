"""The term base opens beside the window, and what is typed in it outlives its closing."""

from PySide6.QtCore import Qt

from kbstudio.ui.terms.dialog import TermsDialog
from tests.support.desktops import Hands

Key = Qt.Key
Modifier = Qt.KeyboardModifier


def test_a_term_is_added_beside_the_window(hands: Hands) -> None:
    hands.key(Key.Key_T, Modifier.ControlModifier, Modifier.AltModifier)
    dialog = hands.dialog(TermsDialog)
    assert not dialog.isModal()
    hands.until(dialog.isActiveWindow)
    hands.key(Key.Key_Insert, to=dialog.view.bar.filter)
    form = dialog.view.inspector.form
    hands.write("gateway", form.lines[0].word)
    hands.click(dialog.view.inspector.save)
    hands.until(lambda: dialog.view.model.row_of("gateway") >= 0)
    assert not dialog.view.unsaved
    assert "gateway" in {each.code for each in hands.workspace.studio.terms.all()}


def test_a_term_without_a_word_waits_where_it_was_typed(hands: Hands) -> None:
    hands.menu("Go", "Terms…")
    dialog = hands.dialog(TermsDialog)
    hands.until(dialog.isActiveWindow)
    hands.key(Key.Key_Insert, to=dialog.view.bar.filter)
    assert dialog.view.at == ""
    hands.write("A telephone", dialog.view.inspector.form.definition)
    told: list[str] = []
    hands.workspace._terms.announced.connect(lambda words, _undo: told.append(words))
    dialog.close()
    assert len(told) == 1
    hands.menu("Go", "Terms…")
    assert dialog.view.inspector.form.definition.text == "A telephone"


def test_what_is_typed_is_saved_when_the_window_of_terms_is_closed(hands: Hands) -> None:
    hands.menu("Go", "Terms…")
    dialog = hands.dialog(TermsDialog)
    hands.until(dialog.isActiveWindow)
    hands.key(Key.Key_Insert, to=dialog.view.bar.filter)
    hands.write("handset", dialog.view.inspector.form.lines[0].word)
    hands.key(Key.Key_Escape, to=dialog.view.inspector.form.lines[0].word)
    hands.until(lambda: not dialog.isVisible())
    hands.until(lambda: "handset" in {each.code for each in hands.workspace.studio.terms.all()})
    hands.menu("Go", "Terms…")
    hands.until(lambda: dialog.isVisible() and dialog.view.model.row_of("handset") >= 0)
