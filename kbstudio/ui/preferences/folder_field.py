"""A folder, typed or looked for."""

from PySide6.QtCore import QDir, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QToolButton, QWidget

from kbstudio.desktop.icons import icon

_WIDTH = 220


class FolderField(QWidget):
    """Shows a folder; empty for none."""

    chosen = Signal(str)
    """The path of another folder, or nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ""
        self.line = QLineEdit(self)
        self.line.setMinimumWidth(_WIDTH)
        self.line.setPlaceholderText(self.tr("None"))
        self.look = QToolButton(self)
        self.look.setIcon(icon("folder-open"))
        self.look.setToolTip(self.tr("Choose a folder"))
        self.look.setAccessibleName(self.tr("Choose a folder"))
        self.setFocusProxy(self.line)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.line, 1)
        row.addWidget(self.look)

        self.line.editingFinished.connect(self._typed)
        self.look.clicked.connect(self._look)

    def show_folder(self, path: str) -> None:
        """Show a folder; empty for none."""
        self._shown = path
        shown = QDir.toNativeSeparators(path)
        if self.line.text() != shown:
            self.line.setText(shown)
            # The beginning says least, but it is what paths are known by.
            self.line.setCursorPosition(0)
        self.line.setToolTip(shown)

    def _typed(self) -> None:
        path = QDir.fromNativeSeparators(self.line.text().strip())
        if path != self._shown:
            self.chosen.emit(path)

    def _look(self) -> None:
        path = QFileDialog.getExistingDirectory(self.window(), self.tr("Choose a folder"), self._shown)
        if path:
            self.chosen.emit(path)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)

    def setAccessibleDescription(self, description: str) -> None:
        super().setAccessibleDescription(description)
        self.line.setAccessibleDescription(description)
