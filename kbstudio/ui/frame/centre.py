"""The middle of the window: tabs, and below them the page of the current one."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kbstudio.ui.frame.focus import focus_first, has_keyboard
from kbstudio.ui.frame.sidebar import HEADER_HEIGHT, button_for
from kbstudio.ui.frame.tab_strip import PLACE, TabStrip


@dataclass
class Tab:
    """What belongs to a tab."""

    title: str
    icon: str
    page: QWidget
    inspector: QWidget | None


class Centre(QFrame):
    """Shows the page of the current place or of one open document."""

    tab_changed = Signal(str)
    """The key of the tab shown; empty for the place."""

    close_requested = Signal(str)
    """The key of a tab the person wants to close."""

    def __init__(
        self, toggle_sidebar: QAction, toggle_inspector: QAction, inspectors: QStackedWidget, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("chrome")
        self._inspectors = inspectors
        self._tabs: dict[str, Tab] = {}
        self.strip = TabStrip(self)
        self.pages = QStackedWidget(self)
        self.pages.setObjectName("page")
        row_frame = QFrame(self)
        row_frame.setObjectName("tab_row")
        row_frame.setFixedHeight(HEADER_HEIGHT)
        self.sidebar_button = button_for(toggle_sidebar, row_frame)
        self.inspector_button = button_for(toggle_inspector, row_frame)
        row = QHBoxLayout(row_frame)
        row.setContentsMargins(4, 0, 4, 0)
        row.setSpacing(4)
        row.addWidget(self.sidebar_button)
        row.addWidget(self.strip, 1)
        row.addWidget(self.inspector_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(row_frame)
        column.addWidget(self.pages, 1)
        self.strip.tab_chosen.connect(self._show)
        self.strip.close_requested.connect(self.close_requested)

    def show_place(self, title: str, icon_name: str, page: QWidget, inspector: QWidget | None) -> None:
        """Show the page of a place in the first tab."""
        self._tabs[PLACE] = Tab(title, icon_name, page, inspector)
        self._hold(page, inspector)
        self.strip.show_place(icon_name, title)
        self.strip.choose(PLACE)
        self._show(PLACE)

    def open_tab(self, key: str, tab: Tab, *, shown: bool = True) -> None:
        """Open a document and show it, or only add its tab; one that is open is only shown."""
        if key not in self._tabs:
            self._tabs[key] = tab
            self._hold(tab.page, tab.inspector)
            self.strip.add(key, tab.title, tab.icon)
        if shown:
            self.strip.choose(key)

    def fill_tab(self, key: str, page: QWidget, inspector: QWidget | None) -> None:
        """Give a document its page and inspector in place of those it had, which are deleted."""
        tab = self._tabs[key]
        before = (tab.page, tab.inspector)
        tab.page, tab.inspector = page, inspector
        self._hold(page, inspector)
        if self.strip.current_key == key:
            self._show(key)
        self.remove_place(*before)

    def take_tab(self, key: str) -> Tab:
        """Give a document away with its widgets: it goes on in another window."""
        tab = self._tabs.pop(key)
        self._leave(key, tab)
        for widget, stack in ((tab.page, self.pages), (tab.inspector, self._inspectors)):
            if widget is not None:
                stack.removeWidget(widget)
        return tab

    def close_tab(self, key: str) -> None:
        """Take a document away; its page and inspector are deleted."""
        tab = self._tabs.pop(key)
        self._leave(key, tab)
        self.remove_place(tab.page, tab.inspector)

    def remove_place(self, page: QWidget, inspector: QWidget | None) -> None:
        """Take a page of a place away; it is deleted with its inspector."""
        for widget, stack in ((page, self.pages), (inspector, self._inspectors)):
            if widget is not None:
                stack.removeWidget(widget)
                widget.deleteLater()

    def set_title(self, key: str, title: str) -> None:
        """Name a tab anew."""
        self._tabs[key].title = title
        self.strip.set_title(key, title)

    def name_place(self, title: str) -> None:
        """Name the first tab after what its place shows."""
        self._tabs[PLACE].title = title
        self.strip.set_place_title(title)

    def title(self, key: str) -> str:
        """The title of a tab."""
        return self._tabs[key].title

    def tab(self, key: str) -> Tab:
        """What belongs to a tab."""
        return self._tabs[key]

    def _leave(self, key: str, tab: Tab) -> None:
        """Show another tab; the keyboard goes to its page, also from the side."""
        focused = QApplication.focusWidget()
        beside = focused is not None and tab.inspector is not None and tab.inspector.isAncestorOf(focused)
        self.strip.remove(key)
        page = self.pages.currentWidget()
        if beside and page is not None:
            focus_first(page)

    def _hold(self, page: QWidget, inspector: QWidget | None) -> None:
        if self.pages.indexOf(page) < 0:
            self.pages.addWidget(page)
        if inspector is not None and self._inspectors.indexOf(inspector) < 0:
            self._inspectors.addWidget(inspector)

    def _show(self, key: str) -> None:
        tab = self._tabs.get(key)
        if tab is None:
            return
        new = tab.page.focusWidget() is None
        self.pages.setCurrentWidget(tab.page)
        if new and tab.page.focusProxy() is not None and has_keyboard(tab.page):
            # Qt gave it to the first widget there is; the page knows better where work in it begins.
            tab.page.setFocus()
        if tab.inspector is not None:
            self._inspectors.setCurrentWidget(tab.inspector)
        self.tab_changed.emit(key)
