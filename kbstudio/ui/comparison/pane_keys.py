"""Keys that a comparison hears wherever the keyboard is in it, before the window hears them."""

from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

_CONTROL = Qt.KeyboardModifier.ControlModifier
_ALT = Qt.KeyboardModifier.AltModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier


class GoneThrough(Protocol):
    """What the keys go through and search."""

    def next_change(self) -> None:
        """Go to the next change."""
        ...

    def previous_change(self) -> None:
        """Go to the change before."""
        ...

    def find_words(self) -> None:
        """Open the line that finds words."""
        ...


def is_own_key(event: QKeyEvent) -> bool:
    """Whether the window's action of that key is done here instead."""
    return event.key() == Qt.Key.Key_F8 or event.matches(QKeySequence.StandardKey.Find)


def does_key(event: QKeyEvent, pane: GoneThrough) -> bool:
    """Do what a key is for: F8 and Shift+F8, J and K, Ctrl+F; False for any other."""
    key, pressed = event.key(), event.modifiers()
    if event.matches(QKeySequence.StandardKey.Find):
        pane.find_words()
    elif pressed & (_CONTROL | _ALT):
        return False
    elif (key == Qt.Key.Key_F8 and pressed & _SHIFT) or key == Qt.Key.Key_K:
        pane.previous_change()
    elif key in {Qt.Key.Key_F8, Qt.Key.Key_J}:
        pane.next_change()
    else:
        return False
    return True
