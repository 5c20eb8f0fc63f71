"""Makes the actions and menus of the window from the one table of what can be done."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from kbstudio.desktop.icons import icon
from kbstudio.text.search.layouts import on_other_keyboards
from kbstudio.ui.action_table import ACTIONS, MENUS, ActionSpec, MenuSpec
from kbstudio.ui.action_table.reviewing import INBOX

__all__ = ["ACTIONS", "INBOX", "MENUS", "ActionSpec", "Actions", "MenuSpec", "keys_told", "letter_action"]


class Actions(QObject):
    """Every action by name: ``actions["save"].triggered.connect(…)``.

    The actions belong to the window, so that their keys work wherever it has the focus.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._actions: dict[str, QAction] = {}
        self._groups: dict[str, QActionGroup] = {}
        for spec in ACTIONS:
            action = self._make(spec)
            self._actions[spec.name] = action
            window.addAction(action)

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._actions)

    def enable(self, *names: str, enabled: bool = True) -> None:
        """Switch several actions on, or off with ``enabled=False``."""
        for name in names:
            self._actions[name].setEnabled(enabled)

    def fill_menu_bar(self, bar: QMenuBar) -> dict[str, QMenu]:
        """Add all menus to the bar; returns them by name."""
        menus: dict[str, QMenu] = {}
        for spec in MENUS:
            menu = QMenu(_translated(spec.text), bar)
            self._fill(menu, spec.name)
            menus[spec.name] = menu
            if spec.inside:
                outer = menus[spec.inside]
                outer.addSeparator()
                outer.addMenu(menu)
            else:
                bar.addMenu(menu)
        return menus

    def _fill(self, menu: QMenu, name: str) -> None:
        last = ""
        for spec in ACTIONS:
            place, _, group = spec.menu.partition(".")
            if place != name:
                continue
            if last and group != last:
                menu.addSeparator()
            last = group
            menu.addAction(self._actions[spec.name])

    def _make(self, spec: ActionSpec) -> QAction:
        action = QAction(_translated(spec.text), self)
        action.setObjectName(spec.name)
        if spec.icon:
            action.setIcon(icon(spec.icon))
            # Where an action is ticked, the tick takes the icon's place.
            action.setIconVisibleInMenu(not (spec.ticks or spec.choice))
        keys = QKeySequence(spec.shortcut)
        action.setShortcut(keys)
        if spec.letter:
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.setToolTip(_tip(spec))
        action.setCheckable(spec.ticks or bool(spec.choice))
        if spec.choice:
            self._groups.setdefault(spec.choice, QActionGroup(self)).addAction(action)
        if spec.name == "quit":
            action.setMenuRole(QAction.MenuRole.QuitRole)
        elif spec.name == "about":
            action.setMenuRole(QAction.MenuRole.AboutRole)
        else:
            action.setMenuRole(QAction.MenuRole.NoRole)
        return action


def letter_action(name: str, parent: QWidget, token: str = "ink-2") -> QAction:
    """An action of the table for the screen that does it: its letter is heard by the widgets it is added to."""
    spec = next(spec for spec in ACTIONS if spec.name == name)
    action = QAction(icon(spec.icon, token), _translated(spec.text), parent)
    action.setIconText(_translated(spec.short or spec.text))
    action.setToolTip(_tip(spec))
    # The same key with the keyboard set to Hebrew or Russian, as many who work in these languages have it.
    action.setShortcuts([QKeySequence(letter) for letter in (spec.shortcut, *on_other_keyboards(spec.shortcut))])
    action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    return action


def keys_told(*names: str) -> list[tuple[str, str]]:
    """The key of each of these actions, and what it does in a sentence."""
    specs = {spec.name: spec for spec in ACTIONS}
    return [(specs[name].shortcut, _translated(specs[name].tip)) for name in names]


def _tip(spec: ActionSpec) -> str:
    tip = _translated(spec.tip or spec.text).rstrip("…")
    shown = QKeySequence(spec.shortcut).toString(QKeySequence.SequenceFormat.NativeText)
    return f"{tip} ({shown})" if shown else tip


def _translated(text: str) -> str:
    return QCoreApplication.translate("actions", text)
