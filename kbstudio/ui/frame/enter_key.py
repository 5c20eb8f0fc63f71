"""Enter presses the button that has the keyboard, as Space does; Qt does so in dialogs only."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QPushButton, QToolButton, QWidget

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class EnterKey(QObject):
    """Watches the one button that has the keyboard, in every window of the program."""

    def __init__(self, app: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        # Not all events of the program: each of them would pass through here.
        app.focusChanged.connect(self._follow)

    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        if isinstance(before, QAbstractButton):
            before.removeEventFilter(self)
        if now is not None and _is_pressed_by_enter(now):
            now.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() not in _ENTER or not plain or not isinstance(watched, (QPushButton, QToolButton)):
            return False
        if watched.isEnabled() and not event.isAutoRepeat():
            _press(watched)
        return True


def _is_pressed_by_enter(widget: QWidget) -> bool:
    """Whether Enter is for this button; in a dialog, Qt gives it to push buttons itself."""
    if isinstance(widget, QPushButton):
        return not isinstance(widget.window(), QDialog)
    return isinstance(widget, QToolButton)


def _press(button: QPushButton | QToolButton) -> None:
    opens = isinstance(button, QPushButton) or button.popupMode() is QToolButton.ToolButtonPopupMode.InstantPopup
    if opens and button.menu() is not None:
        button.showMenu()
    else:
        button.click()
