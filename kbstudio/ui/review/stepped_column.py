"""Cards under one another that arrows lead through."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget


class SteppedColumn(QWidget):
    """Hears the arrows its cards do not use, before the area around it scrolls by them."""

    step_asked = Signal(int)
    """1 for the next card, -1 for the one before."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.step_asked.emit(step)
