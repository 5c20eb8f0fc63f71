"""A few lines of text about an article: Tab leaves it, Ctrl+Enter sends it, Escape goes back."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QTextEdit, QWidget

from kbstudio.text.direction import direction_of

_LINE_ENDS = {0x2028: "\n", 0x2029: "\n"}


class NoteField(QTextEdit):
    """Grows with nothing: it keeps its height and scrolls."""

    submitted = Signal()
    """Ctrl+Enter was pressed."""

    left = Signal()
    """Escape was pressed."""

    def __init__(self, name: str, hint: str = "", *, lines: int = 3, parent: QWidget | None = None) -> None:
        """``name`` is what a screen reader says; ``hint`` stands in the empty field."""
        super().__init__(parent)
        self.setAcceptRichText(False)
        self.setPlaceholderText(hint)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 20)

    @property
    def typed(self) -> str:
        """What was typed to the letter: spaces that do not break stay what they are."""
        return self.document().toRawText().translate(_LINE_ENDS)

    @property
    def text(self) -> str:
        """What was typed, without empty space around it."""
        return self.typed.strip()

    def write_in(self, locale: str) -> None:
        """Have lines run as those of a language do."""
        ways = {"rtl": Qt.LayoutDirection.RightToLeft, "ltr": Qt.LayoutDirection.LeftToRight}
        option = self.document().defaultTextOption()
        option.setTextDirection(ways[direction_of(locale)])
        self.document().setDefaultTextOption(option)

    def event(self, event: QEvent) -> bool:
        # What is typed here is sent, whatever the same keys do to the text beside it.
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _sends(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _sends(event):
            self.submitted.emit()
        elif event.matches(QKeySequence.StandardKey.Cancel):
            self.left.emit()
        else:
            super().keyPressEvent(event)


def _sends(event: QKeyEvent) -> bool:
    enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
    return enter and event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.ControlModifier
