"""The frame of the program: places at the side, tabs in the middle, what belongs to a tab on the other side.

It holds no business: screens are handed to it, and what the person asks for goes out as signals.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from kbstudio.desktop.errors import describe
from kbstudio.desktop.settings import SettingsStore
from kbstudio.desktop.theme import Themes
from kbstudio.ui.action_table import WITHOUT_LIBRARY
from kbstudio.ui.actions import Actions
from kbstudio.ui.frame.centre import Centre
from kbstudio.ui.frame.focus import edit_at_focus, focus_first, focus_next
from kbstudio.ui.frame.memory import remember, restore
from kbstudio.ui.frame.message_bar import MessageBar
from kbstudio.ui.frame.panes import INSPECTOR, SIDEBAR, Panes
from kbstudio.ui.frame.rail import Rail
from kbstudio.ui.frame.sidebar import Sidebar
from kbstudio.ui.frame.status_line import StatusLine
from kbstudio.ui.frame.tab_strip import PLACE
from kbstudio.ui.frame.toasts import Toasts

MENU_HEIGHT = 30
TITLE_MARGIN = 12
_GO_TO = ("library", "inbox", "publish")
"""Places that an action leads to."""


@dataclass(frozen=True)
class _Place:
    icon: str
    text: str
    page: QWidget
    inspector: QWidget | None


class MainWindow(QMainWindow):
    """The one window. ``action_table`` holds what can be done, ``status`` the line at its foot."""

    place_changed = Signal(str)
    """The name of the place shown."""

    tab_changed = Signal(str)
    """The key of the tab shown; empty for the page of the current place."""

    tab_close_requested = Signal(str)
    """The key of a document the person wants to close; whoever opened it answers with ``close_tab``."""

    person_change_requested = Signal(str)
    """The login of the person to act as."""

    closing = Signal()
    """The window is about to close: the last moment to put the text where it is safe."""

    def __init__(self, settings: SettingsStore, themes: Themes | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._themes = themes
        self._places: dict[str, _Place] = {}
        self._place = ""
        self._library = ""
        self.action_table = Actions(self)
        self.action_table.enable(*(set(self.action_table) - WITHOUT_LIBRARY), enabled=False)
        self.status = StatusLine(self)
        self._rail = Rail(self)
        self._sidebar = Sidebar(self.action_table["toggle_sidebar"])
        self._inspectors = QStackedWidget()
        self._inspectors.setObjectName("inspector")
        self._inspectors.setAccessibleName(self.tr("Inspector"))
        self._centre = Centre(
            self.action_table["toggle_sidebar"], self.action_table["toggle_inspector"], self._inspectors, None
        )
        self._panes = Panes(self._sidebar, self._centre, self._inspectors)
        self._message = MessageBar()
        self._title = QLabel()
        self._full_title = ""
        self._lay_out()
        self._toasts = Toasts(self._centre)
        self._connect()
        self._restore()

    def add_place(
        self,
        name: str,
        icon: str,
        text: str,
        sidebar: QWidget | None,
        page: QWidget,
        *,
        inspector: QWidget | None = None,
        header_actions: Sequence[QAction] = (),
    ) -> None:
        """Add a place to the rail: its list for the sidebar, its page, and its inspector."""
        self._places[name] = _Place(icon, text, page, inspector)
        self._enable_places()
        self._rail.add_place(name, icon, text)
        if sidebar is not None:
            self._sidebar.add_place(name, text, sidebar, header_actions)
        if not self._place:
            self.show_place(name)

    def show_place(self, name: str) -> None:
        """Go to a place: its list at the side, its page in the first tab; nothing where there is no such place."""
        place = self._places.get(name)
        if place is None:
            return
        changed, self._place = name != self._place, name
        self._rail.show_place(name)
        self._panes.set_available(SIDEBAR, self._sidebar.show_place(name))
        self._centre.show_place(place.text, place.icon, place.page, place.inspector)
        if changed:
            self.place_changed.emit(name)

    def remove_places(self) -> None:
        """Take all places away with their widgets: another library brings its own."""
        self._rail.remove_places()
        self._sidebar.remove_places()
        for place in self._places.values():
            self._centre.remove_place(place.page, place.inspector)
        self._places.clear()
        self._enable_places()
        self._place = ""

    def set_badge(self, place: str, count: int) -> None:
        """Show on the rail how many things wait in a place."""
        self._rail.set_count(place, count)

    def set_place_title(self, name: str, text: str) -> None:
        """Name the first tab after what the place shows, a topic for instance; empty: after the place itself."""
        if name == self._place:
            self._centre.name_place(text or self._places[name].text)

    def open_tab(
        self, key: str, title: str, icon: str, page: QWidget, inspector: QWidget | None = None, code: str = ""
    ) -> None:
        """Open a document in a tab and show it; a key that is open is only shown.

        ``code``, such as KB-104, stands before the title. The tab owns page and inspector from now on.
        """
        self._centre.open_tab(key, _titled(code, title), icon, page, inspector)

    def select_tab(self, key: str) -> None:
        """Show a document that is open; "" is the page of the current place."""
        self._centre.strip.choose(key)

    def close_tab(self, key: str) -> None:
        """Take a document away and delete its widgets; nothing is asked."""
        self._centre.close_tab(key)

    def set_tab_title(self, key: str, title: str, code: str = "") -> None:
        """Name a document anew."""
        self._centre.set_title(key, _titled(code, title))
        self._show_title()

    def set_tab_unsaved(self, key: str, unsaved: bool) -> None:
        """Mark a document whose text is not in the library yet."""
        self._centre.strip.set_unsaved(key, unsaved)

    @property
    def current_tab(self) -> str:
        """The key of the tab shown; empty for the page of the current place."""
        return self._centre.strip.current_key

    @property
    def current_place(self) -> str:
        """The name of the place shown."""
        return self._place

    def show_toast(self, text: str, undo: Callable[[], object] | None = None) -> None:
        """Say for ten seconds what happened, with a way to take it back."""
        self._toasts.show_toast(text, undo)

    def show_error(self, text: str, details: str = "") -> None:
        """Say what went wrong, above the screens, until it is dismissed; ``details`` can be copied."""
        self._message.show_message(text, details)

    def report(self, error: Exception) -> None:
        """Say what went wrong in words: what to do about it, or that it is a bug of ours."""
        message = describe(error)
        self.show_error(message.text, message.details)

    def clear_message(self) -> None:
        """Take the message above the screens away, once what it told of is over."""
        self._message.hide()

    def set_library(self, name: str) -> None:
        """Name the library in the title of the window."""
        self._library = name
        self._show_title()

    def _lay_out(self) -> None:
        self._rail.add_action("user", self.action_table["change_person"])
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self._rail)
        body.addWidget(self._panes, 1)
        whole = QWidget()
        whole.setObjectName("chrome")
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._message)
        column.addLayout(body, 1)
        column.addWidget(self.status)
        self.setCentralWidget(whole)
        self.menus = self.action_table.fill_menu_bar(self.menuBar())
        self._title.setProperty("role", "secondary")
        self._title.setContentsMargins(TITLE_MARGIN, 0, TITLE_MARGIN, 0)
        self._title.setFixedHeight(MENU_HEIGHT)
        self.menuBar().setFixedHeight(MENU_HEIGHT)
        self.menuBar().setCornerWidget(self._title)
        self.setMinimumSize(720, 480)

    def _connect(self) -> None:
        do = self.action_table
        self._rail.place_chosen.connect(self.show_place)
        self._centre.tab_changed.connect(self._tab_shown)
        self._centre.close_requested.connect(self.tab_close_requested)
        self.status.person_chosen.connect(self.person_change_requested)
        self._panes.shown_changed.connect(self._panes_shown)
        for place in _GO_TO:
            do[f"go_{place}"].triggered.connect(lambda _on=False, place=place: self.show_place(place))
        do["toggle_sidebar"].triggered.connect(self._toggle_sidebar)
        do["toggle_inspector"].triggered.connect(self._toggle_inspector)
        do["change_person"].triggered.connect(self.status.open_people)
        do["next_pane"].triggered.connect(self._next_pane)
        do["next_tab"].triggered.connect(lambda: self._centre.strip.step(1))
        do["previous_tab"].triggered.connect(lambda: self._centre.strip.step(-1))
        do["close_tab"].triggered.connect(self._close_current)
        do["quit"].triggered.connect(self.close)
        for command in ("undo", "redo", "cut", "copy", "paste"):
            do[command].triggered.connect(lambda _on=False, command=command: edit_at_focus(command))
        for choice in ("system", "light", "dark"):
            do[f"theme_{choice}"].triggered.connect(lambda _on=False, choice=choice: self._choose_theme(choice))

    def _restore(self) -> None:
        restore(self, self._panes, self._settings)
        values = self._settings.values
        theme = values.theme if values.theme in ("light", "dark") else "system"
        self.action_table[f"theme_{theme}"].setChecked(True)
        self._show_title()

    def _enable_places(self) -> None:
        for place in _GO_TO:
            self.action_table.enable(f"go_{place}", enabled=place in self._places)

    def _tab_shown(self, key: str) -> None:
        values = self._settings.values
        tab = self._centre.tab(key)
        self._panes.set_available(INSPECTOR, tab.inspector is not None)
        self._panes.want(SIDEBAR, values.sidebar_shown if key == PLACE else values.sidebar_beside_documents)
        self._panes.prefer(SIDEBAR if key == PLACE else INSPECTOR)
        self.action_table.enable("close_tab", enabled=key != PLACE)
        self._show_title()
        self.tab_changed.emit(key)

    def _panes_shown(self, sidebar: bool, inspector: bool) -> None:
        self.action_table["toggle_sidebar"].setChecked(sidebar)
        self.action_table["toggle_inspector"].setChecked(inspector)
        for action, side in (("toggle_sidebar", SIDEBAR), ("toggle_inspector", INSPECTOR)):
            self.action_table.enable(action, enabled=self._panes.available(side))
        self._centre.sidebar_button.setVisible(self._panes.available(SIDEBAR) and not sidebar)
        self._centre.inspector_button.setVisible(self._panes.available(INSPECTOR))

    def _toggle_sidebar(self) -> None:
        self._panes.toggle(SIDEBAR)
        wanted = self._panes.wanted(SIDEBAR)
        if self.current_tab == PLACE:
            self._settings.change(sidebar_shown=wanted)
        else:
            self._settings.change(sidebar_beside_documents=wanted)

    def _toggle_inspector(self) -> None:
        self._panes.toggle(INSPECTOR)
        self._settings.change(inspector_shown=self._panes.wanted(INSPECTOR))

    def _next_pane(self) -> None:
        focus_next((self._rail, self._sidebar, self._centre.pages, self._inspectors))

    def _close_current(self) -> None:
        if self.current_tab != PLACE:
            self.tab_close_requested.emit(self.current_tab)

    def _choose_theme(self, choice: str) -> None:
        self._settings.change(theme=choice)
        if self._themes is not None:
            self._themes.choose(choice)

    def _show_title(self) -> None:
        tab = self._centre.title(self.current_tab) if self.current_tab != PLACE else ""
        title = " · ".join(part for part in (tab, self._library) if part)
        self._full_title = title
        self._fit_title()
        self.setWindowTitle(f"{title} – KB Studio" if title else "KB Studio")

    def _fit_title(self) -> None:
        """The title in the corner takes what the menus leave."""
        bar = self.menuBar()
        # Menus pushed out by a wide corner have no width: measured without one.
        self._title.clear()
        bar.setCornerWidget(self._title)
        places = [bar.actionGeometry(action) for action in bar.actions()]
        menus = max(place.right() for place in places) - min(place.left() for place in places)
        room = max(0, bar.width() - menus - 2 * TITLE_MARGIN - MENU_HEIGHT)
        self._title.setText(self._title.fontMetrics().elidedText(self._full_title, Qt.TextElideMode.ElideMiddle, room))
        # A menu bar asks how wide its corner wants to be only when the corner is given to it.
        bar.setCornerWidget(self._title)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_title()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.focusWidget() is None or self._rail.isAncestorOf(self.focusWidget()):
            focus_first(self._centre.pages)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        remember(self, self._panes, self._settings)
        super().closeEvent(event)


def _titled(code: str, title: str) -> str:
    return f"{code} {title}" if code else title
