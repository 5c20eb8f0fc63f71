"""The whole program in one window on the sample library, used as a person uses it: menus, keys, clicks."""

from collections.abc import Callable, Iterator
from typing import TypeVar

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from kbstudio.application import create_library, login_name
from kbstudio.places import data_folder
from kbstudio.ui.start import Desktop, make_application
from kbstudio.ui.workspace import Workspace

T = TypeVar("T", bound=QDialog)
WAIT = 30_000
"""Milliseconds a step may take on a busy machine."""


class Hands:
    """What a person does with keyboard and mouse."""

    def __init__(self, desktop: Desktop, workspace: Workspace, qtbot: QtBot) -> None:
        self.desktop = desktop
        self.window = desktop.window
        self.workspace = workspace
        self.qtbot = qtbot

    def until(self, reached: Callable[[], bool]) -> None:
        """Wait until something is to be seen."""
        self.qtbot.waitUntil(reached, timeout=WAIT)

    def key(self, key: Qt.Key, *modifiers: Qt.KeyboardModifier, to: QWidget | None = None) -> None:
        """Press a key where the focus is, or in a widget."""
        pressed = Qt.KeyboardModifier.NoModifier
        for modifier in modifiers:
            pressed |= modifier
        # Shortcuts are heard by the active window alone; a dialog that closed hands it back a little later.
        if not any(dialog.isVisible() for dialog in self.window.findChildren(QDialog)):
            self.window.activateWindow()
            self.until(self.window.isActiveWindow)
        target = to or QApplication.focusWidget() or self.window
        self.qtbot.keyClick(target, key, pressed)

    def write(self, text: str, to: QWidget) -> None:
        """Type into a field that was clicked."""
        to.setFocus()
        for letter in text:
            # QTest knows the keys of Latin letters only; a keyboard gives any letter as the text of its event.
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(to, QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter))

    def click(self, widget: QWidget) -> None:
        """Click a button that can be seen and pressed."""
        self.until(lambda: widget.isVisible() and widget.isEnabled())
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)

    def menu(self, *path: str) -> None:
        """Choose an entry of the menu bar by the words on it."""
        actions: list[QAction] = self.window.menuBar().actions()
        for words in path[:-1]:
            menu = _entry(actions, words).menu()
            assert isinstance(menu, QMenu)
            actions = menu.actions()
        entry = _entry(actions, path[-1])
        self.until(entry.isEnabled)
        entry.trigger()

    def become(self, name: str) -> None:
        """Choose who acts, in the menu of the status line."""
        people = self.window.status.findChild(QMenu)
        assert people is not None
        _entry(people.actions(), name).trigger()

    def dialog(self, kind: type[T]) -> T:
        """The dialog that is open."""
        self.until(lambda: any(d.isVisible() for d in self.window.findChildren(kind)))
        return next(d for d in self.window.findChildren(kind) if d.isVisible())


def _entry(actions: list[QAction], words: str) -> QAction:
    found = [action for action in actions if _plain(action.text()).startswith(words)]
    assert found, f"no entry “{words}” among {[action.text() for action in actions]}"
    return found[0]


def _plain(words: str) -> str:
    """Words without mnemonics and without the marks that keep names apart from the direction around them."""
    return words.translate({ord(mark): None for mark in "&\u2068\u2069"}).strip()


class _Sample:
    """The sample library as a file, made by the first test that asks for one: making it takes seconds."""

    file = b""


class Starts:
    """Begins the program and ends it, again and again, on the files of one person."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self._running: Desktop | None = None

    def bare(self, url: str | None = None) -> Desktop:
        """Begin the program and wait for nothing: its window is shown."""
        self.end()
        self._running = Desktop(make_application(["kbstudio"]))
        self._running.open(url)
        return self._running

    def begin(self, url: str | None = None) -> Hands:
        """Begin the program and wait for its library to be listed."""
        desktop = self.bare(url)
        opened: list[Workspace] = []
        desktop.libraries.opened.connect(opened.append)
        self._qtbot.waitUntil(lambda: bool(opened), timeout=WAIT)
        person = Hands(desktop, opened[0], self._qtbot)
        person.until(lambda: opened[0].library_view.model.rowCount() > 0)
        return person

    def end(self) -> None:
        """Quit, as a person does."""
        if self._running is not None:
            self._running.close()
            self._running = None


@pytest.fixture
def starts(qtbot: QtBot) -> Iterator[Starts]:
    """The program, not begun yet."""
    starting = Starts(qtbot)
    yield starting
    starting.end()


@pytest.fixture
def hands(starts: Starts) -> Hands:
    """The program on its sample library."""
    path = data_folder() / "sample.kbstudio"
    if not _Sample.file and not path.exists():
        create_library(str(path), administrator=login_name(), sample=True).close()
        _Sample.file = path.read_bytes()
    elif not path.exists():
        path.write_bytes(_Sample.file)
    person = starts.begin()
    person.window.resize(1440, 900)
    return person
