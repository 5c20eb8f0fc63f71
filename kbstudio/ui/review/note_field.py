"""A few lines of text about an article: Tab leaves it, Ctrl+Enter sends it, Escape goes back."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, Qt
from PySide6.QtWidgets import QPlainTextEdit, QWidget


class NoteField(QPlainTextEdit):
    """Grows with nothing: it keeps its height and scrolls."""

    submitted = Signal()
    """Ctrl+Enter was pressed."""

    left = Signal()
    """Escape was pressed."""

    def __init__(self, name: str, hint: str = "", *, lines: int = 3, parent: QWidget | None = None) -> None:
        """``name`` is what a screen reader says; ``hint`` stands in the empty field."""
        super().__init__(parent)
        self.setPlaceholderText(hint)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 20)

    @property
    def text(self) -> str:
        """What was typed, without empty space around it."""
        return self.toPlainText().strip()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.submitted.emit()
        elif event.matches(QKeySequence.StandardKey.Cancel):
            self.left.emit()
        else:
            super().keyPressEvent(event)
