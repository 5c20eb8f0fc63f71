"""A code such as KB-104 that can be copied with a click."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget

from kbstudio.desktop.icons import icon


class CodeLabel(QPushButton):
    """Shows a code in the monospaced face; pressing it puts the code on the clipboard."""

    def __init__(self, code: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("code")
        # How large it is stands in the style sheet.
        self.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.setIcon(icon("copy"))
        self.setIconSize(QSize(12, 12))
        self.show_code(code)
        self.clicked.connect(self._copy)

    def show_code(self, code: str) -> None:
        """Show another code; nothing is shown for an empty one."""
        self.setText(code)
        tip = self.tr("Copy {code}").format(code=code)
        self.setToolTip(tip)
        self.setAccessibleName(tip)
        self.setVisible(bool(code))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text())
