"""Something the writer should know and can act on, between toolbar and text."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from kbstudio.desktop.icons import icon

NARROW = 640
"""Pixels below which the buttons stand under the sentence."""


@dataclass(frozen=True)
class NoticeAction:
    """A button of a notice; pressing it takes the notice away unless ``stays``."""

    text: str
    act: Callable[[], object]
    stays: bool = False


class NoticeBar(QFrame):
    """One notice at a time; the newest one is shown. It stops nobody from typing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = QLabel(self)
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        self._buttons: list[QPushButton] = []
        self._dismiss = QToolButton(self)
        self._dismiss.setIcon(icon("x"))
        self._dismiss.setToolTip(self.tr("Dismiss"))
        self._dismiss.setAccessibleName(self.tr("Dismiss"))
        self._choices = QHBoxLayout()
        self._choices.setSpacing(8)
        self._words = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._words.setSpacing(6)
        self._words.addWidget(self._text, 1)
        self._words.addLayout(self._choices)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 8, 4)
        row.setSpacing(8)
        row.addWidget(self._picture)
        row.addLayout(self._words, 1)
        row.addWidget(self._dismiss)
        self._dismiss.clicked.connect(self.hide)
        self.hide()

    @property
    def text(self) -> str:
        """The sentence shown; empty while the bar is hidden."""
        return "" if self.isHidden() else self._text.text()

    def show_notice(self, text: str, actions: Sequence[NoticeAction] = (), *, tone: str = "warn") -> None:
        """Show a sentence and what can be done; ``tone`` is "warn" or "stop"."""
        for button in self._buttons:
            self._choices.removeWidget(button)
            button.deleteLater()
        self._buttons = []
        for action in actions:
            button = QPushButton(action.text, self)
            # First, so that a notice shown by the act itself stays.
            if not action.stays:
                button.clicked.connect(self.hide)
            button.clicked.connect(lambda _on=False, act=action.act: act())
            self._choices.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
            self._buttons.append(button)
        self._text.setText(text)
        self.setAccessibleName(text)
        name = "warning" if tone == "warn" else "warning-circle"
        self._picture.setPixmap(icon(name, f"{tone}-mark").pixmap(QSize(16, 16), self.devicePixelRatio()))
        self.setProperty("tone", tone)
        for widget in (self, *self.findChildren(QWidget)):
            widget.style().unpolish(widget)
            widget.style().polish(widget)
        self.show()

    def button(self, text: str) -> QPushButton:
        """The button that says ``text``; raises StopIteration where there is none."""
        return next(button for button in self._buttons if button.text() == text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # In a narrow window the sentence would become a column of single words beside its buttons.
        narrow = self.width() < NARROW
        self._words.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        self._choices.setAlignment(Qt.AlignmentFlag.AlignLeading if narrow else Qt.AlignmentFlag.AlignTrailing)
