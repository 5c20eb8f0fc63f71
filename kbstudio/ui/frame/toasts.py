"""Short messages that go away by themselves, with a way to undo what they tell of."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor, QEnterEvent, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsDropShadowEffect,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from kbstudio.desktop.icons import icon
from kbstudio.ui.frame.focus import has_keyboard

STAY = 10_000
"""Milliseconds a message stays; it waits while pointer or keyboard are on it."""

MOST = 3
"""How many are shown at once; the oldest makes room."""


class Toast(QFrame):
    """One message."""

    dismissed = Signal()
    """The person answered it or put it away."""

    def __init__(self, text: str, undo: Callable[[], object] | None, parent: QWidget, undo_text: str = "") -> None:
        super().__init__(parent)
        self.replaces = ""
        self.setObjectName("toast")
        self.setAccessibleName(text)
        words = QLabel(text, self)
        words.setWordWrap(len(text) > 60)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 6, 6, 6)
        row.setSpacing(8)
        row.addSpacing(2)
        row.addWidget(words, 1)
        if undo is not None:
            button = QPushButton(undo_text or self.tr("Undo"), self)
            button.setProperty("link", True)
            button.clicked.connect(lambda: self._undo(undo))
            row.addWidget(button)
        close = QToolButton(self)
        close.setIcon(icon("x"))
        close.setAccessibleName(self.tr("Dismiss"))
        close.setToolTip(self.tr("Dismiss"))
        close.clicked.connect(self._go)
        row.addWidget(close)
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(18)
        shadow.setOffset(0, 3)
        shadow.setColor(QColor(0, 0, 0, 70))
        self.setGraphicsEffect(shadow)
        self._timer = QTimer(self, interval=STAY, singleShot=True)
        self._timer.timeout.connect(self._time_is_up)
        self._timer.start()

    def _undo(self, undo: Callable[[], object]) -> None:
        self._go()
        undo()

    def _time_is_up(self) -> None:
        if has_keyboard(self):
            self._timer.start()
        else:
            self.deleteLater()

    def _go(self) -> None:
        self.dismissed.emit()
        # Out of sight at once: what it offered is answered.
        self.hide()
        self.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._go()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._timer.start()
        super().leaveEvent(event)


class Toasts(QWidget):
    """The messages shown now, above the foot of ``surface``, in its middle."""

    left = Signal()
    """The message that had the keyboard is gone."""

    def __init__(self, surface: QWidget) -> None:
        super().__init__(surface)
        self._surface = surface
        self._column = QVBoxLayout(self)
        # Room for the shadows.
        self._column.setContentsMargins(16, 0, 16, 16)
        self._column.setSpacing(8)
        surface.installEventFilter(self)
        self.hide()

    def show_toast(
        self, text: str, undo: Callable[[], object] | None = None, undo_text: str = "", *, replaces: str = ""
    ) -> Toast:
        """Say something; ``undo`` takes back what it tells of, or does what ``undo_text`` says.

        It takes the place of the message that ``replaces`` the same, for steps that follow one another quickly.
        """
        toasts = self.findChildren(Toast, options=Qt.FindChildOption.FindDirectChildrenOnly)
        same = [toast for toast in toasts if replaces and toast.replaces == replaces]
        others = [toast for toast in toasts if toast not in same]
        for gone in (*same, *others[: max(0, len(others) - MOST + 1)]):
            # Out of sight at once: what takes its place stands there before the event loop has its turn.
            gone.hide()
            gone.deleteLater()
        toast = Toast(text, undo, self, undo_text)
        toast.replaces = replaces
        toast.dismissed.connect(partial(self._let_go, toast))
        toast.destroyed.connect(self._place_later)
        self._column.addWidget(toast, 0, Qt.AlignmentFlag.AlignHCenter)
        toast.show()
        self._place()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(toast, text))
        return toast

    def _let_go(self, toast: Toast) -> None:
        if has_keyboard(toast):
            self.left.emit()

    def _place_later(self) -> None:
        QTimer.singleShot(0, self, self._place)

    def _place(self) -> None:
        self.setVisible(self._column.count() > 0)
        self._column.activate()
        size = self.sizeHint().boundedTo(self._surface.size())
        self.resize(size)
        self.move((self._surface.width() - size.width()) // 2, self._surface.height() - size.height() - 8)
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return False
