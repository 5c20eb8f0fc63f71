"""The one primary action of a screen, with the reason beside it while it cannot be done."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from kbstudio.desktop.icons import icon
from kbstudio.ui.widgets.labels import quiet_label


class ReasonedButton(QWidget):
    """A button that is never hidden: while it is off, the text beside it says why."""

    pressed = Signal()
    """The person asked for it."""

    def __init__(self, text: str, icon_name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._note = quiet_label(self)
        self.button = QPushButton(text, self)
        self.button.setProperty("primary", True)
        if icon_name:
            self.button.setIcon(icon(icon_name, "on-accent"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._note, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.button.clicked.connect(self.pressed)

    def set_reason(self, reason: str) -> None:
        """Why it cannot be done now; empty: it can."""
        self.button.setEnabled(not reason)
        self.show_note(reason)

    def show_note(self, note: str) -> None:
        """Say something beside the button that does not stop it."""
        self._note.setText(note)
        self.button.setToolTip(note)
        self.button.setAccessibleDescription(note)

    @property
    def reason(self) -> str:
        """The text beside the button."""
        return self._note.text()
