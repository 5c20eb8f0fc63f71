"""The documents on the person's desk: those in tabs, and those in windows of their own."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kbstudio.ui.actions import Actions
from kbstudio.ui.frame.centre import Centre, Tab
from kbstudio.ui.frame.own_windows import OwnWindows
from kbstudio.ui.frame.tab_strip import PLACE

_OF_THE_MAIN_WINDOW = ("toggle_sidebar", "next_tab", "previous_tab")
"""Actions on what only the main window has."""


class Desk(QObject):
    """Documents by key. It owns their pages and inspectors from the moment they are opened."""

    document_changed = Signal(str)
    """The key of the document worked in, wherever it is; empty for the page of the current place."""

    close_requested = Signal(str)
    """The key of a document the person wants to close; whoever opened it answers with ``close``."""

    named = Signal(str)
    """The key of a document in a tab that has another title now."""

    arranged = Signal()
    """Tabs or windows stand otherwise than before."""

    def __init__(self, centre: Centre, actions: Actions, parent: QObject) -> None:
        super().__init__(parent)
        self._centre = centre
        self._actions = actions
        self.own = OwnWindows(self)

        centre.tab_changed.connect(self._changed)
        centre.close_requested.connect(self.close_requested)
        centre.strip.order_changed.connect(self.arranged)
        self.own.front_changed.connect(self._changed)
        self.own.put_back_asked.connect(self.put_back)
        self.own.moved.connect(self.arranged)
        actions["close_tab"].triggered.connect(self._close_current)
        actions["own_window"].triggered.connect(self._change_window)

    @property
    def current(self) -> str:
        """The key of the document worked in, in a tab or in a window of its own; empty for a place."""
        return self.own.front or self._centre.strip.current_key

    @property
    def tabs(self) -> list[str]:
        """The keys of the documents in tabs, in order."""
        return self._centre.strip.keys()[1:]

    def in_front(self, key: str) -> bool:
        """Whether a document, or all in tabs for one of them, is in the window worked in."""
        return self.own.front == key if key in self.own else not self.own.front

    def open(
        self,
        key: str,
        title: str,
        icon: str,
        page: QWidget,
        inspector: QWidget | None = None,
        code: str = "",
        *,
        shown: bool = True,
    ) -> None:
        """Open a document in a tab and show it; a key that is open is only shown.

        ``code``, such as KB-104, stands before the title. With ``shown=False`` the tab is added behind the others and
        the person stays where they are.
        """
        if key in self.own:
            self.show(key)
            return
        self._centre.open_tab(key, Tab(_titled(code, title), icon, page, inspector), shown=shown)
        if shown and self.own.front:
            self._centre.window().activateWindow()
        self.arranged.emit()

    def fill(self, key: str, page: QWidget, inspector: QWidget | None = None) -> None:
        """Give a document in a tab its page and inspector in place of those it was opened with."""
        self._centre.fill_tab(key, page, inspector)

    def place(self, key: str, index: int) -> None:
        """Move a tab to a place among all tabs, from 1."""
        self._centre.strip.put_at(key, index)

    def show(self, key: str) -> None:
        """Show a document that is open, wherever it is; "" is the page of the current place."""
        if key in self.own:
            self.own.window(key).begin()
            return
        self._centre.strip.choose(key)
        if self.own.front:
            self._centre.window().activateWindow()

    def close(self, key: str) -> None:
        """Take a document away and delete its widgets; nothing is asked."""
        if key in self.own:
            tab = self.own.take(key)
            for widget in (tab.page, tab.inspector):
                if widget is not None:
                    widget.deleteLater()
        else:
            self._centre.close_tab(key)
        self.arranged.emit()

    def move_out(self, key: str, geometry: str = "") -> None:
        """Give a document in a tab a window of its own, where ``geometry`` says if it is given."""
        actions = [self._actions[name] for name in self._actions if name not in _OF_THE_MAIN_WINDOW]
        self.own.open(key, self._centre.take_tab(key), actions, geometry)
        self.arranged.emit()

    def put_back(self, key: str) -> None:
        """Make a document in a window of its own a tab again."""
        if key in self.own:
            self._centre.open_tab(key, self.own.take(key))
            self.arranged.emit()

    def set_title(self, key: str, title: str, code: str = "") -> None:
        """Name a document anew."""
        if key in self.own:
            self.own.window(key).show_title(_titled(code, title))
        else:
            self._centre.set_title(key, _titled(code, title))
            self.named.emit(key)

    def set_unsaved(self, key: str, unsaved: bool) -> None:
        """Mark a document whose text is not in the library yet."""
        if key in self.own:
            self.own.window(key).setWindowModified(unsaved)
        else:
            self._centre.strip.set_unsaved(key, unsaved)

    def _changed(self, _key: str) -> None:
        key = self.current
        self._actions.enable("close_tab", "own_window", enabled=key != PLACE)
        self.document_changed.emit(key)
        self.arranged.emit()

    def _close_current(self) -> None:
        if self.current != PLACE:
            self.close_requested.emit(self.current)

    def _change_window(self) -> None:
        front = self.own.front
        if front:
            self.put_back(front)
            self._centre.window().activateWindow()
        elif self.current != PLACE:
            self.move_out(self.current)


def _titled(code: str, title: str) -> str:
    return f"{code} {title}" if code else title
