"""A line to type words in that are to be found in what is shown above it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from kbstudio.desktop.icons import icon


class FindBar(QFrame):
    """Enter goes on, Shift+Enter goes back, Esc leaves."""

    words_changed = Signal(str)
    """What is to be found now."""

    next_requested = Signal()
    """The person wants to see the next place."""

    previous_requested = Signal()
    """The person wants to see the place before."""

    closed = Signal()
    """The person has found enough."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("tab_row")
        self._line = QLineEdit(self)
        self._line.setPlaceholderText(self.tr("Find in both texts"))
        self._line.setAccessibleName(self._line.placeholderText())
        self._count = QLabel(self)
        self._count.setProperty("role", "secondary")
        self._previous = self._button("arrow-up", self.tr("Previous (Shift+Enter or Shift+F3)"))
        self._next = self._button("arrow-down", self.tr("Next (Enter or F3)"))
        close = self._button("x", self.tr("Close (Esc)"))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 5, 8, 5)
        row.setSpacing(6)
        row.addWidget(self._line, 1)
        for widget in (self._count, self._previous, self._next, close):
            row.addWidget(widget)
        self.setFocusProxy(self._line)
        self.hide()

        self._line.textChanged.connect(self.words_changed)
        self._next.clicked.connect(self.next_requested)
        self._previous.clicked.connect(self.previous_requested)
        close.clicked.connect(self.leave)
        self.show_count(0, 0)

    @property
    def words(self) -> str:
        """What is to be found."""
        return self._line.text()

    def open_bar(self, words: str = "") -> None:
        """Show the bar, ready to type; ``words`` are what to find unless there is none."""
        self.show()
        if words:
            self._line.setText(words)
        self._line.selectAll()
        self._line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Hide the bar."""
        if self.isHidden():
            return
        self.hide()
        self.closed.emit()

    def show_count(self, number: int, count: int) -> None:
        """Say at which of how many places the person is; ``number`` counts from 1, 0 is at none."""
        if not self.words.strip():
            self._count.setText("")
        elif not count:
            self._count.setText(self.tr("Not found"))
        elif number:
            self._count.setText(self.tr("{number} of {count}").format(number=number, count=count))
        else:
            self._count.setText(self.tr("%n found", "", count))
        for button in (self._next, self._previous):
            button.setEnabled(bool(count))

    def _button(self, name: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(name))
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        return button

    def keyPressEvent(self, event: QKeyEvent) -> None:
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F3}:
            (self.previous_requested if back else self.next_requested).emit()
        else:
            super().keyPressEvent(event)
