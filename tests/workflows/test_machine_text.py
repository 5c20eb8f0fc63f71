"""A localiser asks a machine in the real window: from the menu to Preferences, and from the key to the text."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kbstudio.domain.alignments import Origin
from kbstudio.ui.locales.controller import AdaptationController
from kbstudio.ui.preferences.dialog import PreferencesDialog
from tests.support.desktops import Hands
from tests.support.suppliers import CAPITALS, program

pytestmark = pytest.mark.webengine


def test_a_machine_is_set_in_preferences_and_asked_from_the_menu(hands: Hands, tmp_path: Path) -> None:
    hands.become("Noa")
    hands.workspace.documents.open_adaptation("KB-9", "he")

    def shown() -> AdaptationController | None:
        document = hands.workspace.documents.current
        controller = document.controller if document is not None else None
        return controller if isinstance(controller, AdaptationController) and controller.work is not None else None

    hands.until(lambda: shown() is not None and shown().view.area.current is not None)  # pyright: ignore[reportOptionalMemberAccess]
    screen = shown()
    assert screen is not None and screen.work is not None
    action = hands.window.action_table["machine_text"]
    assert action.isEnabled()
    action.trigger()
    hands.until(lambda: "Nobody is asked" in screen.view.asked.text)
    screen.view.asked.button("Preferences…").click()
    hands.until(lambda: bool(hands.window.findChildren(PreferencesDialog)))
    (preferences,) = hands.window.findChildren(PreferencesDialog)
    hands.desktop.settings.change(machine_text="command", machine_command=list(program(tmp_path, CAPITALS)))
    preferences.reject()

    row = screen.view.area.current
    assert row is not None
    action.trigger()
    hands.until(lambda: any(match.kind == "machine" for match in screen.view.rows.matches))
    number = len(screen.view.rows.matches)
    screen.view.area.edit.setFocus()
    hands.key(Qt.Key(Qt.Key.Key_0 + number), Qt.KeyboardModifier.AltModifier, to=screen.view.area.edit)
    hands.until(lambda: row.key in screen.work.edits)  # pyright: ignore[reportOptionalMemberAccess]
    edit = screen.work.edits[row.key]
    assert (edit.origin, edit.confirmed) == (Origin.MACHINE, False)
    assert screen.work.to_do(row)
