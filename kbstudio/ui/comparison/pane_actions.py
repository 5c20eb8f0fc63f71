"""What can be done with a comparison besides going through it: the menu at the end of its bar, and its keys."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from kbstudio.desktop.icons import icon


class PaneActions(QObject):
    """Actions of one comparison; who owns it does what they ask for."""

    def __init__(self, pane: QWidget) -> None:
        super().__init__(pane)
        self._pane = pane
        self.beside = self._action("", self.tr("Side by side"))
        self.beside.setCheckable(True)
        self.beside.setChecked(True)
        self.everything = self._action("", self.tr("Show unchanged text"))
        self.everything.setCheckable(True)
        self.copy = self._action("copy", self.tr("Copy without marks"))
        self.copy.setToolTip(self.tr("Copy what is marked, or else the whole newer text, as it is written"))
        self.find = self._action("magnifying-glass", self.tr("Find…"))
        # The pane hears the key before the window does; here it is only told.
        self.find.setShortcut(QKeySequence.StandardKey.Find)
        self.find.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.read_anyway = self._action("article", self.tr("Read the text"))
        self.next_found = self._action("arrow-down", self.tr("Next place found"), "F3")
        self.previous_found = self._action("arrow-up", self.tr("Previous place found"), "Shift+F3")

    @property
    def in_menu(self) -> tuple[QAction, ...]:
        """Those the menu of the bar holds."""
        return (self.beside, self.everything, self.copy, self.find, self.next_found, self.previous_found)

    @property
    def with_keys(self) -> tuple[QAction, ...]:
        """Those with a key of their own."""
        return (self.next_found, self.previous_found)

    def let_arrange(self, *, text: bool, shown: bool) -> None:
        """Switch on what means something: ``text`` whether texts are shown, ``shown`` whether anything is."""
        self.copy.setEnabled(text)
        self.everything.setVisible(text)
        for action in (self.beside, self.find, self.next_found, self.previous_found):
            action.setEnabled(shown)

    def _action(self, icon_name: str, text: str, key: str = "") -> QAction:
        action = QAction(text, self._pane)
        if icon_name:
            action.setIcon(icon(icon_name))
        if key:
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self._pane.addAction(action)
        return action
