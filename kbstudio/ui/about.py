"""What the program is, and every key in one list."""

import platform

from PySide6.QtCore import QLibraryInfo, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from kbstudio import __version__
from kbstudio.ui.actions import Actions
from kbstudio.ui.widgets.search_field import SearchField


class AboutDialog(QDialog):
    """Name, version, and what it runs on: what somebody who helps will ask for first."""

    def __init__(self, library: str, parent: QWidget) -> None:
        """``library`` says what keeps the library that is open; empty while none is."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About KB Studio"))
        name = QLabel(f"KB Studio {__version__}", self)
        name.setStyleSheet("font-size: 18px; font-weight: bold")
        purpose = QLabel(self.tr("Write, check and publish what your support organisation knows."), self)
        versions = (f"Python {platform.python_version()}", f"Qt {QLibraryInfo.version().toString()}", library)
        facts = QLabel(" · ".join(filter(None, versions)) + f"\n{platform.platform()}", self)
        facts.setProperty("role", "secondary")
        facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(8)
        for line in (name, purpose, facts):
            column.addWidget(line)
        column.addSpacing(8)
        column.addWidget(_closing(self))


class ShortcutsDialog(QDialog):
    """Every action that has a key, with a field to look for one."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.resize(460, 560)
        self.field = SearchField(self.tr("Find an action or a key"), parent=self)
        self.list = QTreeWidget(self)
        self.list.setAccessibleName(self.tr("Keyboard shortcuts"))
        self.list.setHeaderLabels([self.tr("Action"), self.tr("Keys")])
        self.list.setRootIsDecorated(False)
        for name in actions:
            action = actions[name]
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            if keys:
                item = QTreeWidgetItem(self.list, [action.text().rstrip("…"), keys])
                item.setIcon(0, action.icon())
        self.list.setColumnWidth(0, 260)
        column = QVBoxLayout(self)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        column.addWidget(_closing(self))
        self.field.textChanged.connect(self._filter)

    def _filter(self, words: str) -> None:
        wanted = words.casefold()
        for row in range(self.list.topLevelItemCount()):
            item = self.list.topLevelItem(row)
            if item is not None:
                item.setHidden(wanted not in f"{item.text(0)} {item.text(1)}".casefold())


def _closing(dialog: QDialog) -> QDialogButtonBox:
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, dialog)
    buttons.rejected.connect(dialog.reject)
    return buttons
