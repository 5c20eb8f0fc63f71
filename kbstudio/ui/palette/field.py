"""The line one types into; it keeps the keyboard and hands on the keys that are meant for the list below."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_PAGES = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
_CONTROL = Qt.KeyboardModifier.ControlModifier
_PASSING = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
"""The keyboard comes back by itself after these."""


class PaletteField(QLineEdit):
    """A line without a frame."""

    moved = Signal(int)
    """So many lines down; up where it is less than nothing."""

    paged = Signal(int)
    """So many pages down or up."""

    ended = Signal(int)
    """To the last line, or with -1 to the first."""

    chosen = Signal()
    """Enter was pressed."""

    escaped = Signal()
    """The person wants to go back to where they were."""

    left = Signal()
    """The keyboard went somewhere else."""

    keys_pressed = Signal(QKeySequence)
    """Keys held with Ctrl that the line itself has no use for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("palette_field")
        self.setFrame(False)

    def event(self, event: QEvent) -> bool:
        # While the palette is open, keys do nothing in the window below it.
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def focusNextPrevChild(self, forwards: bool) -> bool:
        # There is nowhere else to go: Tab stays here.
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, control = event.key(), bool(event.modifiers() & _CONTROL)
        if key in _STEPS:
            self.moved.emit(_STEPS[Qt.Key(key)])
        elif key in _PAGES:
            self.paged.emit(_PAGES[Qt.Key(key)])
        elif control and key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.ended.emit(-1 if key == Qt.Key.Key_Home else 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit()
        elif key == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif control and key == Qt.Key.Key_P:
            self.keys_pressed.emit(QKeySequence(event.keyCombination()))
        elif key not in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _PASSING:
            self.left.emit()
