"""Opens the dialogs on who reviews what as a person does, and remembers what they said."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel, QSpinBox, QWidget

from kbstudio.ui.policies.away_dialog import AwayDialog
from kbstudio.ui.policies.controller import ReviewRules
from kbstudio.ui.policies.policy_dialog import PolicyDialog
from kbstudio.ui.widgets.pick_field import PickField
from tests.support.screens import Screens

T = TypeVar("T", bound=QDialog)


class RulesDesk:
    """One person at a window; ``said`` are its toasts, ``undo`` takes the last of them back."""

    def __init__(self, screens: Screens, person: str) -> None:
        self.screens = screens
        self.window = screens.frame()
        self.said: list[str] = []
        self.undo: object = None
        studio = screens.studio
        self.rules = ReviewRules(
            studio.policies,
            studio.delegating,
            studio.administration,
            person=person,
            jobs=screens.jobs,
            bus=screens.bus,
            parent=self.window,
        )
        self.rules.announced.connect(self._hear)
        self.rules.failed.connect(lambda error: self.said.append(str(error)))

    def policy(self) -> PolicyDialog:
        """The dialog on review policies, opened."""
        self.rules.show_policy(self.window)
        return self._opened(PolicyDialog)

    def away(self) -> AwayDialog:
        """The dialog on being away, opened."""
        self.rules.show_away(self.window)
        return self._opened(AwayDialog)

    def press(self, button: QAbstractButton) -> None:
        """Press a button that can be pressed, and wait for what it does."""
        # What was just added is laid out a little later.
        self.screens.qtbot.waitUntil(lambda: button.isVisible() and button.isEnabled())
        self.screens.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        self.screens.settle()

    def type_in(self, number: QSpinBox, digits: str) -> None:
        """Click into a number and type another."""
        self.screens.qtbot.mouseClick(number.lineEdit(), Qt.MouseButton.LeftButton)
        self.screens.qtbot.waitUntil(lambda: number.lineEdit().hasSelectedText())
        self.screens.qtbot.keyClicks(number, digits)

    def find(self, field: PickField, letters: str) -> None:
        """Type a few letters and take the first suggestion with Enter."""
        self.screens.qtbot.keyClicks(field.line, letters)
        self.screens.qtbot.keyClick(field.line, Qt.Key.Key_Return)

    def _opened(self, kind: type[T]) -> T:
        self.screens.settle()
        dialog = next(each for each in self.window.findChildren(kind) if each.isVisible())
        self.screens.qtbot.waitExposed(dialog)
        return dialog

    def _hear(self, told: str, undo: object) -> None:
        self.said.append(told)
        self.undo = undo


def texts_of(widget: QWidget) -> str:
    """Every word that can be read in a widget."""
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())
