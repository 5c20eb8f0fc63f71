"""A line above the comparison that says what one looks at, with one way on."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget


class NoticeLine(QFrame):
    """Hidden while there is nothing to say."""

    action_asked = Signal()
    """The person wants what the button says."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("tone", "warn")
        self._words = QLabel(self)
        self._words.setWordWrap(True)
        self.button = QPushButton(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 12, 4)
        row.setSpacing(12)
        row.addWidget(self._words, 1)
        row.addWidget(self.button)
        self.button.clicked.connect(self.action_asked)
        self.hide()

    @property
    def text(self) -> str:
        """What is said; empty while it is hidden."""
        return self._words.text() if not self.isHidden() else ""

    def show_notice(self, text: str, action: str = "") -> None:
        """Say something; nothing for an empty text."""
        self._words.setText(text)
        self.button.setText(action)
        self.button.setVisible(bool(action))
        self.setVisible(bool(text))
