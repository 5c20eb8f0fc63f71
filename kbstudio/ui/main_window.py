"""The frame of the program: places at the side, tabs in the middle, what belongs to a tab on the other side.

It holds no business: screens are handed to it, and what the person asks for goes out as signals.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence, QMoveEvent, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from kbstudio.desktop.errors import describe
from kbstudio.desktop.settings import SettingsStore
from kbstudio.desktop.theme import Themes
from kbstudio.ui.action_table import WITHOUT_LIBRARY
from kbstudio.ui.actions import Actions
from kbstudio.ui.frame.centre import Centre
from kbstudio.ui.frame.desk import Desk
from kbstudio.ui.frame.focus import edit_at_focus, focus_first, focus_next
from kbstudio.ui.frame.memory import arrangement, restore
from kbstudio.ui.frame.message_bar import MessageBar
from kbstudio.ui.frame.panes import INSPECTOR, SIDEBAR, Panes
from kbstudio.ui.frame.rail import Rail
from kbstudio.ui.frame.sidebar import Sidebar
from kbstudio.ui.frame.status_line import StatusLine
from kbstudio.ui.frame.tab_strip import PLACE
from kbstudio.ui.frame.toasts import Toasts
from kbstudio.ui.frame.window_title import WindowTitle

_GO_TO = ("library", "inbox", "languages", "tone", "publish")
"""Places that an action leads to."""

_THEMES = ("system", "light", "dark", "contrast")


@dataclass(frozen=True)
class _Place:
    icon: str
    text: str
    page: QWidget
    inspector: QWidget | None


class MainWindow(QMainWindow):
    """The main window.

    ``action_table`` holds what can be done, ``desk`` the open documents, ``status`` is the line at the foot.
    """

    place_changed = Signal(str)
    """The name of the place shown."""

    tab_changed = Signal(str)
    """The key of the tab shown; empty for the page of the current place."""

    person_change_requested = Signal(str)
    """The login of the person to act as."""

    arranged = Signal()
    """Tabs, panes or windows stand otherwise than before: worth remembering."""

    closing = Signal()
    """The window is about to close: the last moment to put the text where it is safe."""

    def __init__(self, settings: SettingsStore, themes: Themes | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._themes = themes
        self._places: dict[str, _Place] = {}
        self._place = ""
        self._library = ""
        self._may_close: Callable[[], bool] = lambda: True
        self.action_table = Actions(self)
        self.action_table.enable(*(set(self.action_table) - WITHOUT_LIBRARY), enabled=False)
        self.status = StatusLine(self)
        self._rail = Rail(self)
        self._sidebar = Sidebar(self.action_table["toggle_sidebar"])
        self._inspectors = QStackedWidget()
        self._inspectors.setObjectName("inspector")
        self._inspectors.setAccessibleName(self.tr("Inspector"))
        self._home: QWidget | None = None
        self._whole = QStackedWidget()
        self._centre = Centre(
            self.action_table["toggle_sidebar"], self.action_table["toggle_inspector"], self._inspectors, None
        )
        self.desk = Desk(self._centre, self.action_table, self)
        self._panes = Panes(self._sidebar, self._centre, self._inspectors)
        self._message = MessageBar()
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
        self._whole.setCurrentIndex(0)
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
        title = place.text if changed else self._centre.title(PLACE)
        self._centre.show_place(title, place.icon, place.page, place.inspector)
        if self.desk.own.front:
            self.activateWindow()
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
        """Show on the rail how many things wait in a place; nothing where it is gone by the time they are counted."""
        if place in self._places:
            self._rail.set_count(place, count)

    def set_place_title(self, name: str, text: str) -> None:
        """Name the first tab after what the place shows, a topic for instance; empty: after the place itself."""
        if name == self._place:
            self._centre.name_place(text or self._places[name].text)

    @property
    def current_tab(self) -> str:
        """The key of the tab shown; empty for the page of the current place."""
        return self._centre.strip.current_key

    @property
    def front(self) -> QWidget:
        """The window being worked in: this one, or that of a document."""
        own = self.desk.own
        return own.window(own.front) if own.front else self

    def arrangement(self) -> dict[str, Any]:
        """The settings that bring the window back as it is."""
        return arrangement(self, self._panes, self._settings)

    def set_home(self, page: QWidget) -> None:
        """Give the window what it shows instead of places while no library is open; see ``show_home``."""
        self._home = page
        self._whole.addWidget(page)

    def show_home(self) -> None:
        """Show the start page, until a place is added."""
        if self._home is not None:
            self._whole.setCurrentWidget(self._home)
            focus_first(self._home)

    @property
    def current_place(self) -> str:
        """The name of the place shown."""
        return self._place

    def show_toast(
        self, text: str, undo: Callable[[], object] | None = None, undo_text: str = "", *, replaces: str = ""
    ) -> None:
        """Say for ten seconds what happened, with a way to take it back, or to do what ``undo_text`` says.

        It takes the place of the message that ``replaces`` the same, and appears in the window worked in.
        """
        own = self.desk.own
        toasts = own.window(own.front).toasts if own.front else self._toasts
        toasts.show_toast(text, undo, undo_text, replaces=replaces)

    def show_error(self, text: str, details: str = "") -> None:
        """Say what went wrong, above the screen worked in, until it is dismissed; ``details`` can be copied."""
        own = self.desk.own
        message = own.window(own.front).message if own.front else self._message
        message.show_message(text, details)

    def report(self, error: Exception) -> None:
        """Say what went wrong in words: what to do about it, or that it is a bug of ours."""
        message = describe(error)
        self.show_error(message.text, message.details)

    def clear_message(self) -> None:
        """Take the message above the screens away, once what it told of is over."""
        self._message.hide()

    def ask_before_closing(self, may_close: Callable[[], bool]) -> None:
        """Let somebody hold the closing back; whoever does closes the window later, or tells the person why not."""
        self._may_close = may_close

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
        places = QWidget()
        places.setLayout(body)
        body.setContentsMargins(0, 0, 0, 0)
        self._whole.addWidget(places)
        chrome = QWidget()
        chrome.setObjectName("chrome")
        column = QVBoxLayout(chrome)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._message)
        column.addWidget(self._whole, 1)
        column.addWidget(self.status)
        self.setCentralWidget(chrome)
        self.menus = self.action_table.fill_menu_bar(self.menuBar())
        self._title = WindowTitle(self.menuBar())
        self.setMinimumSize(720, 480)

    def _connect(self) -> None:
        do = self.action_table
        self._rail.place_chosen.connect(self.show_place)
        self._centre.tab_changed.connect(self._tab_shown)
        self.status.person_chosen.connect(self.person_change_requested)
        self._panes.shown_changed.connect(self._panes_shown)
        self._panes.splitterMoved.connect(self.arranged)
        self._toasts.left.connect(self._begin)
        self._message.left.connect(self._begin)
        self.desk.arranged.connect(self.arranged)
        self.desk.named.connect(self._show_title)
        for place in _GO_TO:
            do[f"go_{place}"].triggered.connect(lambda _on=False, place=place: self.show_place(place))
        do["toggle_sidebar"].triggered.connect(self._toggle_sidebar)
        do["toggle_inspector"].triggered.connect(self._toggle_inspector)
        do["change_person"].triggered.connect(self.status.open_people)
        do["next_pane"].triggered.connect(self._next_pane)
        do["next_tab"].triggered.connect(lambda: self._centre.strip.step(1))
        do["previous_tab"].triggered.connect(lambda: self._centre.strip.step(-1))
        self._settings.changed.connect(self._tick_theme)
        do["quit"].triggered.connect(self.close)
        for command in ("undo", "redo", "cut", "copy", "paste"):
            do[command].triggered.connect(lambda _on=False, command=command: edit_at_focus(command))
        for keys, by in (("Ctrl+Shift+PgUp", -1), ("Ctrl+Shift+PgDown", 1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(lambda by=by: self._centre.strip.shift(by))
        for choice in _THEMES:
            do[f"theme_{choice}"].triggered.connect(lambda _on=False, choice=choice: self._choose_theme(choice))

    def _restore(self) -> None:
        restore(self, self._panes, self._settings)
        self._tick_theme()
        self._show_title()

    def _tick_theme(self, setting: str = "theme") -> None:
        if setting == "theme":
            theme = self._settings.values.theme
            self.action_table[f"theme_{theme if theme in _THEMES else 'system'}"].setChecked(True)

    def _enable_places(self) -> None:
        for place in _GO_TO:
            self.action_table.enable(f"go_{place}", enabled=place in self._places)

    def _tab_shown(self, key: str) -> None:
        values = self._settings.values
        tab = self._centre.tab(key)
        self._panes.set_available(INSPECTOR, tab.inspector is not None)
        self._panes.want(SIDEBAR, values.sidebar_shown if key == PLACE else values.sidebar_beside_documents)
        self._panes.prefer(SIDEBAR if key == PLACE else INSPECTOR)
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
        if self.desk.own.front:
            self.desk.own.window(self.desk.own.front).toggle_inspector()
            return
        self._panes.toggle(INSPECTOR)
        self._settings.change(inspector_shown=self._panes.wanted(INSPECTOR))

    def _begin(self) -> None:
        """Put the keyboard where work is."""
        home = self._home
        focus_first(home if home is not None and home.isVisible() else self._centre.pages)

    def _next_pane(self) -> None:
        if self.desk.own.front:
            self.desk.own.window(self.desk.own.front).next_pane()
            return
        focus_next((self._rail, self._sidebar, self._message, self._centre.pages, self._inspectors, self._toasts))

    def _choose_theme(self, choice: str) -> None:
        self._settings.change(theme=choice)
        if self._themes is not None:
            self._themes.choose(choice)

    def _show_title(self, _key: str = "") -> None:
        tab = self._centre.title(self.current_tab) if self.current_tab != PLACE else ""
        title = " · ".join(part for part in (tab, self._library) if part)
        self._title.show_title(title)
        self.setWindowTitle(f"{title} – KB Studio" if title else "KB Studio")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._title.fit()
        self.arranged.emit()

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self.arranged.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.focusWidget() is None or self._rail.isAncestorOf(self.focusWidget()):
            self._begin()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.WindowActivate:
            self.desk.own.bring_forward(PLACE)
        return super().event(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        if not self._may_close():
            event.ignore()
            return
        self._settings.change(**self.arrangement())
        self.desk.own.hide_all()
        super().closeEvent(event)
