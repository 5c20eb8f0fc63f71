"""The documents that have windows of their own, and which window is being worked in."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from kbstudio.ui.frame.centre import Tab
from kbstudio.ui.frame.memory import geometry_of
from kbstudio.ui.frame.own_window import OwnWindow
from kbstudio.ui.frame.tab_strip import PLACE


class OwnWindows(QObject):
    """Windows by the key of their document."""

    front_changed = Signal(str)
    """The key of the document whose window is worked in now; empty: the main window."""

    put_back_asked = Signal(str)
    """The person closed the window of a document: it becomes a tab again."""

    moved = Signal()
    """One of them stands elsewhere or has another size."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._windows: dict[str, OwnWindow] = {}
        self._front = PLACE

    def __contains__(self, key: object) -> bool:
        return key in self._windows

    @property
    def front(self) -> str:
        """The key of the document whose window is worked in; empty while it is the main window."""
        return self._front

    @property
    def open_keys(self) -> list[str]:
        """The keys of all documents in windows of their own."""
        return list(self._windows)

    def window(self, key: str) -> OwnWindow:
        """The window of a document."""
        return self._windows[key]

    def geometry(self, key: str) -> str:
        """Where the window of a document is, as ``open`` takes it."""
        return geometry_of(self._windows[key])

    def open(self, key: str, tab: Tab, actions: Iterable[QAction], geometry: str = "") -> None:
        """Give a document a window; it is the one being worked in from now on."""
        own = OwnWindow(key, tab, actions, geometry)
        self._windows[key] = own
        own.activated.connect(self.bring_forward)
        own.close_asked.connect(self.put_back_asked)
        own.moved.connect(self.moved)
        own.begin()
        self.bring_forward(key)

    def take(self, key: str) -> Tab:
        """Take a document out of its window, which goes away."""
        own = self._windows.pop(key)
        tab = own.give_back()
        own.hide()
        own.deleteLater()
        if self._front == key:
            self.bring_forward(PLACE)
        return tab

    def bring_forward(self, key: str) -> None:
        """Note which window is worked in."""
        if key != self._front:
            self._front = key
            self.front_changed.emit(key)

    def hide_all(self) -> None:
        """Take all windows off the screen: the program closes."""
        for own in self._windows.values():
            own.hide()
