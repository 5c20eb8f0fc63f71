"""A field to search or filter with."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from kbstudio.desktop.icons import icon

PAUSE = 150
"""Milliseconds without a key after which the words are searched for."""


class SearchField(QLineEdit):
    """A line with a glass, a cross to empty it, and a short pause before it searches.

    Escape empties it; the arrow down asks for the list below.
    """

    search_requested = Signal(str)
    """Words to search for; empty when the field was emptied."""

    list_requested = Signal()
    """The person wants to go on with what was found."""

    def __init__(
        self,
        placeholder: str,
        icon_name: str = "magnifying-glass",
        parent: QWidget | None = None,
        *,
        pause: int = PAUSE,
    ) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.addAction(icon(icon_name), QLineEdit.ActionPosition.LeadingPosition)
        self._cross = QAction(icon("x"), self.tr("Empty the field"), self)
        self.addAction(self._cross, QLineEdit.ActionPosition.TrailingPosition)
        # Only once it is in the line: an action that is hidden before still shows its picture.
        self._cross.setVisible(False)
        self._pause = QTimer(self, interval=pause, singleShot=True)
        self._cross.triggered.connect(self.clear)
        self._pause.timeout.connect(self._search)
        self.textChanged.connect(self._text_changed)
        self.returnPressed.connect(self._search)

    def show_words(self, words: str) -> None:
        """Show other words without searching for them."""
        self.blockSignals(True)
        self.setText(words)
        self.blockSignals(False)
        self._pause.stop()
        self._cross.setVisible(bool(words))

    def _text_changed(self, text: str) -> None:
        self._cross.setVisible(bool(text))
        if text:
            self._pause.start()
        else:
            self._search()

    def _search(self) -> None:
        self._pause.stop()
        self.search_requested.emit(self.text().strip())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self.list_requested.emit()
        else:
            super().keyPressEvent(event)
