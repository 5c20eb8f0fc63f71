"""A window with a palette over a small library."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from kbstudio.ui.actions import Actions
from kbstudio.ui.palette.controller import PaletteController
from kbstudio.ui.palette.palette import Palette
from tests.support.screens import Screens, screens

__all__ = ["screens"]


class Desk:
    """A field to work in, the actions of the window, and the palette over both."""

    def __init__(self, screens: Screens) -> None:
        self.screens = screens
        self.field = QLineEdit()
        self.window = screens.frame(self.field, width=1000, height=700)
        self.actions = Actions(self.window)
        self.palette = Palette(self.window, self.actions)
        self.controller = PaletteController(
            self.palette,
            lists=screens.studio.lists,
            administration=screens.studio.administration,
            jobs=screens.jobs,
            bus=screens.bus,
        )
        self.field.setFocus()

    def type(self, words: str, prefix: str = "") -> None:
        """Open, type, and wait for what the library has to say."""
        self.palette.open_at(prefix)
        self.screens.settle()
        self.screens.qtbot.keyClicks(self.palette.card.field, words)
        self.screens.qtbot.waitUntil(lambda: not self.palette._waits, timeout=20_000)
        self.screens.settle()

    def texts(self) -> list[str]:
        """What is shown, from the top."""
        return [entry.text for entry in self.palette.entries]


@pytest.fixture
def desk(screens: Screens) -> Desk:
    return Desk(screens)


@pytest.fixture
def mirror(qapp: QApplication) -> Iterator[Callable[[], None]]:
    """Turns the whole interface round, and back afterwards."""
    yield lambda: qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
