"""The keys of a comparison."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

if TYPE_CHECKING:
    from kbstudio.ui.comparison.comparison_view import ComparisonView

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


def is_own(event: QKeyEvent) -> bool:
    """Whether a key is the comparison's before it is anybody's shortcut."""
    standard = QKeySequence.StandardKey
    return event.matches(standard.Copy) or event.matches(standard.SelectAll) or event.key() == Qt.Key.Key_F8


def pressed(view: "ComparisonView", event: QKeyEvent) -> bool:
    """Do what a key stands for; False where it stands for nothing here."""
    key, bar = event.key(), view.verticalScrollBar()
    shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    if event.matches(QKeySequence.StandardKey.Copy):
        view.copy()
    elif event.matches(QKeySequence.StandardKey.SelectAll):
        view.select_all()
    elif (key == Qt.Key.Key_F8 and shift) or (key == Qt.Key.Key_K and not control):
        view.previous_change()
    elif key == Qt.Key.Key_F8 or (key == Qt.Key.Key_J and not control):
        view.next_change()
    elif key in _ENTER and not control:
        view.open_near()
    elif key == Qt.Key.Key_Down and control:
        view.open_next_fold()
    elif key == Qt.Key.Key_Space:
        bar.setValue(bar.value() + (-bar.pageStep() if shift else bar.pageStep()))
    elif key == Qt.Key.Key_Home:
        bar.setValue(0)
    elif key == Qt.Key.Key_End:
        bar.setValue(bar.maximum())
    else:
        return False
    return True
