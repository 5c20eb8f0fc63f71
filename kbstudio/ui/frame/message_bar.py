"""A message above the screens that stays until it is dismissed and never stops anybody from working."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAction, QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from kbstudio.desktop.icons import icon
from kbstudio.ui.widgets.icon_label import IconLabel


class MessageBar(QFrame):
    """What happened, what was kept and what to do: red for an error, amber for what only needs to be known."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._details = ""
        self._action: QAction | None = None
        self._picture = IconLabel(parent=self)
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._act = QPushButton(self)
        self._copy = QPushButton(self.tr("Copy details"), self)
        dismiss = QToolButton(self)
        dismiss.setIcon(icon("x"))
        dismiss.setToolTip(self.tr("Dismiss"))
        dismiss.setAccessibleName(self.tr("Dismiss"))
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 5, 8, 5)
        row.setSpacing(10)
        row.addSpacing(4)
        row.addWidget(self._picture)
        row.addWidget(self._text, 1)
        row.addWidget(self._act)
        row.addWidget(self._copy)
        row.addWidget(dismiss)
        self.hide()
        self._act.clicked.connect(self._trigger)
        self._copy.clicked.connect(self._copy_details)
        dismiss.clicked.connect(self.hide)

    def show_message(self, text: str, *, tone: str = "stop", details: str = "", action: QAction | None = None) -> None:
        """Show a message; ``tone`` is "stop" or "warn", ``action`` what can be done about it."""
        self._details = details
        self._action = action
        self._text.setText(text)
        self.setAccessibleName(text)
        name = "warning" if tone == "warn" else "warning-circle"
        self._picture.show_icon(name, f"{tone}-mark")
        self._copy.setVisible(bool(details))
        self._act.setVisible(action is not None)
        if action is not None:
            self._act.setText(action.text())
        self.setProperty("tone", tone)
        for widget in (self, *self.findChildren(QWidget)):
            widget.style().unpolish(widget)
            widget.style().polish(widget)
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    @property
    def text(self) -> str:
        """The message shown, or shown last."""
        return self._text.text()

    def _trigger(self) -> None:
        self.hide()
        if self._action is not None:
            self._action.trigger()

    def _copy_details(self) -> None:
        QGuiApplication.clipboard().setText(f"{self.text}\n\n{self._details}")
