"""The one primary action of a screen, with the reason beside it while it cannot be done."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QWidget

from kbstudio.desktop.icons import icon
from kbstudio.desktop.look import text_pixels
from kbstudio.ui.widgets.labels import quiet_label

_BESIDE, _ABOVE = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom

_LEAST_LETTERS = 7
"""How many times the height of letters there has to be for the words beside the button."""


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
        self._row = QBoxLayout(_BESIDE, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(12)
        self._row.addWidget(self._note, 1)
        self._row.addWidget(self.button)
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

    def _arrange(self) -> None:
        """Where the words would stand in a column of single ones, they stand above the button."""
        room = self.width() - self.button.sizeHint().width() - self._row.spacing()
        wanted = _BESIDE if room >= _LEAST_LETTERS * text_pixels() else _ABOVE
        if wanted != self._row.direction():
            self._row.setDirection(wanted)
            self._row.setSpacing(12 if wanted is _BESIDE else 6)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        # Larger letters, or other words on the button.
        if event.type() is QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)
