"""The term base in a window of its own, used as a person uses it."""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget

from kbstudio.text.translation.terms import Concept, Term
from kbstudio.ui.terms.controller import TermsController
from kbstudio.ui.terms.view import TermsView
from tests.support.screens import Screens

Key = Qt.Key

ROUTER = Concept(
    "router",
    (
        Term("router", "en"),
        Term("נתב", "he"),
        Term("box", "en", "forbidden"),
        Term("маршрутизатор", "ru"),
    ),
    "What the home is connected with",
    "karl",
)
WIFI = Concept("wifi", (Term("Wi-Fi", "en", "keep", match_case=True),))


class TermsDesk:
    """One person at the terms; ``said`` are their toasts, ``take_back`` presses Undo in the last of them."""

    def __init__(self, screens: Screens, person: str = "karl", *, width: int = 1200) -> None:
        self.screens = screens
        self.view = TermsView()
        self.controller = TermsController(
            self.view, person=person, studio=screens.studio, jobs=screens.jobs, bus=screens.bus
        )
        self.said: list[str] = []
        self.problems: list[str] = []
        self._undo: object = None
        self.controller.announced.connect(self._hear)
        self.controller.failed.connect(lambda error: self.problems.append(str(error)))
        self.window = screens.frame(self.view, self.view.inspector, width=width)
        self.view.inspector.setFixedWidth(340)
        self.controller.show()
        screens.settle()
        self.view.table.setFocus()

    @property
    def listed(self) -> list[str]:
        """The codes in the table, from the top."""
        return [row.code for row in self.view.model.rows]

    @property
    def kept(self) -> dict[str, Concept]:
        """What the library holds, by code."""
        return {each.code: each for each in self.screens.studio.terms.all()}

    def says(self, code: str, head: str) -> str:
        """What the cell of a term under a head says."""
        column = [each.title for each in self.view.model.columns].index(head)
        return str(self.view.model.index(self.listed.index(code), column).data())

    def choose(self, code: str) -> None:
        """Go to a term with the arrows."""
        self.key(Key.Key_Home)
        for _step in range(self.listed.index(code)):
            self.key(Key.Key_Down)
        self.screens.settle()

    def type_over(self, field: QWidget, words: str) -> None:
        """Replace what a field says."""
        self.screens.qtbot.keyClick(field, Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.screens.qtbot.keyClicks(field, words)

    def key(self, key: Qt.Key, *, to: QWidget | None = None) -> None:
        """Press a key, in the table where nothing else is named."""
        self.screens.qtbot.keyClick(to or self.view.table, key)

    def press(self, button: QAbstractButton) -> None:
        """Press a button that can be pressed, and wait for what it does."""
        assert button.isVisible() and button.isEnabled()
        self.screens.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        self.screens.settle()

    def take_back(self) -> None:
        """Press Undo in the last toast."""
        cast("Callable[[], None]", self._undo)()
        self.screens.settle()

    def _hear(self, told: str, undo: object) -> None:
        self.said.append(told)
        self._undo = undo
