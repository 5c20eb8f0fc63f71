"""A message above the screens that stays until it is dismissed and never stops anybody from working."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from kbstudio.desktop.icons import icon
from kbstudio.ui.frame.focus import has_keyboard
from kbstudio.ui.widgets.icon_label import IconLabel


class MessageBar(QFrame):
    """What went wrong, what was kept and what to do."""

    left = Signal()
    """It had the keyboard and is gone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._details = ""
        self.setProperty("tone", "stop")
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._copy = QPushButton(self.tr("Copy details"), self)
        dismiss = QToolButton(self)
        dismiss.setIcon(icon("x"))
        dismiss.setToolTip(self.tr("Dismiss"))
        dismiss.setAccessibleName(self.tr("Dismiss"))
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 5, 8, 5)
        row.setSpacing(10)
        row.addSpacing(4)
        row.addWidget(IconLabel("warning-circle", "stop-mark", parent=self))
        row.addWidget(self._text, 1)
        row.addWidget(self._copy)
        row.addWidget(dismiss)
        self.hide()
        self._copy.clicked.connect(self._copy_details)
        dismiss.clicked.connect(self._dismiss)

    def show_message(self, text: str, details: str = "") -> None:
        """Show a message; ``details`` can be copied."""
        self._details = details
        self._text.setText(text)
        self.setAccessibleName(text)
        self._copy.setVisible(bool(details))
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    @property
    def text(self) -> str:
        """The message shown, or shown last."""
        return self._text.text()

    def _dismiss(self) -> None:
        focused = has_keyboard(self)
        self.hide()
        if focused:
            self.left.emit()

    def _copy_details(self) -> None:
        QGuiApplication.clipboard().setText(f"{self.text}\n\n{self._details}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._dismiss()
        else:
            super().keyPressEvent(event)
