"""A localiser brings a language up to date in the real window, from the grid to what is saved."""

import pytest
from PySide6.QtCore import Qt

from kbstudio.domain.alignments import BlockState
from kbstudio.ui.locales.controller import AdaptationController
from kbstudio.ui.locales.target_edit import TargetEdit
from kbstudio.ui.merge.controller import MergeController
from tests.support.desktops import Hands

pytestmark = pytest.mark.webengine

CONTROL = Qt.KeyboardModifier.ControlModifier


def adaptation(hands: Hands) -> AdaptationController:
    """The adaptation on screen, once it can be worked on."""

    def found() -> AdaptationController | None:
        document = hands.workspace.documents.current
        controller = document.controller if document is not None else None
        return controller if isinstance(controller, AdaptationController) and controller.work is not None else None

    hands.until(lambda: found() is not None)
    controller = found()
    assert controller is not None
    return controller


def editor(shown: AdaptationController) -> TargetEdit:
    """The field in which the words of the current row are written."""
    found = shown.view.findChild(TargetEdit)
    assert isinstance(found, TargetEdit)
    return found


@pytest.mark.parametrize(
    ("person", "locale", "words"),
    [
        ("Noa", "he", "עמית חייב לדעת מה הובטח."),
        ("Anna", "ru", "Коллега обязан знать, что обещано."),
        ("Piotr", "pl", "Kolega musi wiedzieć, co obiecano."),
    ],
)
def test_a_language_is_brought_up_to_date_from_the_grid(hands: Hands, person: str, locale: str, words: str) -> None:
    hands.become(person)
    hands.window.action_table["go_languages"].trigger()
    grid = hands.workspace.languages_view
    hands.until(lambda: grid.model.row_of("KB-9") >= 0)
    grid.table.choose_row(grid.model.row_of("KB-9"))
    for _step in range(4):
        if grid.inspector.language != locale:
            hands.key(Qt.Key.Key_Right, to=grid.table)
    for _step in range(4):
        if grid.inspector.language != locale:
            hands.key(Qt.Key.Key_Left, to=grid.table)
    hands.key(Qt.Key.Key_Return, to=grid.table)
    shown = adaptation(hands)
    before = shown.work.view.currency.to_do if shown.work is not None else 0
    assert before > 0
    hands.until(lambda: editor(shown).isVisible())
    stale = shown.view.area.current
    assert stale is not None
    hands.write(f" {words}", editor(shown))
    hands.key(Qt.Key.Key_Return, CONTROL)
    hands.key(Qt.Key.Key_S, CONTROL)
    hands.until(lambda: not shown.unsaved and not shown.saving.running)
    hands.until(lambda: shown.work is not None and shown.work.view.currency.to_do == before - 1)
    saved = hands.workspace.studio.localising.view("KB-9", locale, by="karl")
    row = next(row for row in saved.rows if row.key == stale.key)
    assert (row.state, words in row.target) == (BlockState.CURRENT, True)


def test_two_localisers_at_once_lose_nothing(hands: Hands) -> None:
    hands.become("Noa")
    hands.workspace.documents.open_adaptation("KB-9", "he")
    shown = adaptation(hands)
    studio = hands.workspace.studio
    other = studio.writing.open("KB-9", "he", by="noa").revision.text.body
    studio.writing.save("KB-9", "he", by="noa", body=f"{other.rstrip()}\n\nעוד משהו.\n")
    hands.until(lambda: editor(shown).isVisible())
    hands.write(" משלי.", editor(shown))
    hands.key(Qt.Key.Key_S, CONTROL)
    hands.until(lambda: not shown.saving.running)
    assert shown.unsaved
    shown.ask_to_merge()
    hands.until(lambda: hands.window.current_tab == "merge KB-9 he")
    document = hands.workspace.documents.current
    assert document is not None
    assert isinstance(document.controller, MergeController)
    view = document.controller.view
    hands.until(lambda: view.is_shown)


def test_what_was_done_is_there_again_when_the_tab_is_opened_anew(hands: Hands) -> None:
    hands.become("Noa")
    documents = hands.workspace.documents
    documents.open_adaptation("KB-9", "he")
    shown = adaptation(hands)
    hands.until(lambda: editor(shown).isVisible())
    hands.write(" נשאר.", editor(shown))
    hands.until(lambda: shown.unsaved)
    documents.close("adapt KB-9 he")
    hands.until(lambda: documents.current is None)
    documents.open_adaptation("KB-9", "he")
    again = adaptation(hands)
    hands.until(lambda: again.unsaved)
    assert "נשאר." in again.typed_text()[1]


def test_a_field_is_as_tall_as_its_words_from_the_first_look(hands: Hands) -> None:
    hands.become("Noa")
    hands.workspace.documents.open_adaptation("KB-1", "pl")
    shown = adaptation(hands)
    hands.until(editor(shown).isVisible)
    row = shown.view.area.current
    assert row is not None
    assert len(row.target) < 60
    hands.until(lambda: editor(shown).height() < 80)
