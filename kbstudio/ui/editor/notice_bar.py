"""Something the writer should know and can act on, between toolbar and text."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from kbstudio.desktop.icons import icon
from kbstudio.ui.frame.focus import STOP, focus_back

NARROW = 640
"""Pixels below which the buttons stand under the sentence."""


@dataclass(frozen=True)
class NoticeAction:
    """A button of a notice; pressing it takes the notice away unless ``stays``. One is ``primary`` at most."""

    text: str
    act: Callable[[], object]
    stays: bool = False
    primary: bool = False


@dataclass(frozen=True, eq=False)
class Notice:
    """A sentence, what can be done, and how much it matters: "warn" or "stop"."""

    text: str
    actions: tuple[NoticeAction, ...] = ()
    tone: str = "warn"


class NoticeBar(QFrame):
    """Shows the newest notice; the others come back when it is answered. It stops nobody from typing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notices: dict[str, Notice] = {}
        self.setProperty(STOP, True)
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
        self._dismiss.clicked.connect(self._dismiss_newest)
        self.hide()

    @property
    def text(self) -> str:
        """The sentence shown; empty while the bar is hidden."""
        return "" if self.isHidden() else self._text.text()

    def show_notice(
        self,
        text: str,
        actions: Sequence[NoticeAction] = (),
        *,
        tone: str = "warn",
        topic: str = "",
        milliseconds: int = 0,
    ) -> None:
        """Show a sentence and what can be done, in place of an earlier one of its ``topic``.

        With ``milliseconds`` it goes away by itself.
        """
        notice = Notice(text, tuple(actions), tone)
        self._notices.pop(topic, None)
        self._notices[topic] = notice
        if milliseconds:
            QTimer.singleShot(milliseconds, self, partial(self._take_away, notice))
        self._show_newest()

    def withdraw(self, topic: str) -> None:
        """What the notice of this topic said holds no longer."""
        if self._notices.pop(topic, None) is not None:
            self._show_newest()

    def button(self, text: str) -> QPushButton:
        """The button that says ``text``; raises StopIteration where there is none."""
        return next(button for button in self._buttons if button.text() == text)

    def _show_newest(self) -> None:
        focus_back(self)
        for button in self._buttons:
            self._choices.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = []
        if not self._notices:
            self.hide()
            return
        notice = next(reversed(self._notices.values()))
        for action in notice.actions:
            self._add_button(notice, action)
        self.setFocusProxy(next(iter(self._buttons), self._dismiss))
        self._text.setText(notice.text)
        self.setAccessibleName(notice.text)
        name = "warning" if notice.tone == "warn" else "warning-circle"
        picture = icon(name, f"{notice.tone}-mark").pixmap(QSize(16, 16), self.devicePixelRatio())
        self._picture.setPixmap(picture)
        self.setProperty("tone", notice.tone)
        for widget in (self, *self.findChildren(QWidget)):
            widget.style().unpolish(widget)
            widget.style().polish(widget)
        self.show()

    def _add_button(self, notice: Notice, action: NoticeAction) -> None:
        button = QPushButton(action.text, self)
        if action.primary:
            button.setProperty("primary", True)
        # First, so that a notice shown by the act itself stays.
        if not action.stays:
            button.clicked.connect(lambda: self._take_away(notice))
        button.clicked.connect(lambda _on=False, act=action.act: act())
        self._choices.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        self._buttons.append(button)

    def _dismiss_newest(self) -> None:
        self._take_away(next(reversed(self._notices.values())))

    def _take_away(self, notice: Notice) -> None:
        topic = next((topic for topic, shown in self._notices.items() if shown is notice), None)
        if topic is not None:
            self.withdraw(topic)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            focus_back(self)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # In a narrow window the sentence would become a column of single words beside its buttons.
        narrow = self.width() < NARROW
        self._words.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        self._choices.setAlignment(Qt.AlignmentFlag.AlignLeading if narrow else Qt.AlignmentFlag.AlignTrailing)
