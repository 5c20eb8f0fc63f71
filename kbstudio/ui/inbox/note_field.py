"""A few lines to say something in: Ctrl+Enter sends them, Escape goes back to the list."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget


class NoteField(QPlainTextEdit):
    """Tab leaves it, for it is one field among others."""

    submitted = Signal(str)
    """What was said, without empty space around it; never empty."""

    left = Signal()
    """The person goes back without sending."""

    def __init__(self, name: str, hint: str, parent: QWidget, *, lines: int = 3) -> None:
        """``name`` is what a screen reader says; ``hint`` stands in the empty field."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 16)

    def submit(self) -> None:
        """Send what is written; nothing where nothing is."""
        if words := self.toPlainText().strip():
            self.submitted.emit(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.submit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
