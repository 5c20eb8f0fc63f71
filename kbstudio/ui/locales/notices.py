"""A line above the rows that says what a person has to know here, with at most two ways on."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from kbstudio.desktop.icons import icon
from kbstudio.ui.frame.focus import STOP, focus_back

_ICONS = {"stop": "warning-circle", "warn": "warning", "good": "check-circle", "info": "info"}
_WEIGHT = ("info", "good", "warn", "stop")


@dataclass(frozen=True)
class Way:
    """What a button of a notice does."""

    text: str
    act: Callable[[], object]
    primary: bool = False


@dataclass(frozen=True)
class Notice:
    """A sentence, how much it matters (stop, warn, good or info), and what can be done."""

    text: str
    tone: str = "warn"
    ways: Sequence[Way] = ()


class Notices(QFrame):
    """Shows the weightiest of what there is to say, one for each topic."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._notices: dict[str, Notice] = {}
        self._shown: Notice | None = None
        self.setProperty(STOP, True)
        self._picture = QLabel(self)
        self._words = QLabel(self)
        self._words.setWordWrap(True)
        self._buttons: list[QPushButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 5, 12, 5)
        self._row.setSpacing(8)
        self._row.addWidget(self._picture)
        self._row.addWidget(self._words, 1)
        self.hide()

    @property
    def text(self) -> str:
        """The sentence shown; empty while there is none."""
        return self._shown.text if self._shown is not None else ""

    def say(self, topic: str, notice: Notice | None) -> None:
        """Say something about a topic instead of what was said before; None takes it back."""
        if notice is None:
            self._notices.pop(topic, None)
        else:
            self._notices[topic] = notice
        weightiest = max(self._notices.values(), key=lambda each: _WEIGHT.index(each.tone), default=None)
        if weightiest != self._shown:
            self._shown = weightiest
            self._show()

    def button(self, text: str) -> QPushButton:
        """The button that says ``text``; raises StopIteration where there is none."""
        return next(button for button in self._buttons if button.text() == text)

    def _show(self) -> None:
        focus_back(self)
        for button in self._buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = []
        notice = self._shown
        if notice is None:
            self.hide()
            return
        for way in notice.ways:
            button = QPushButton(way.text, self)
            if way.primary:
                button.setProperty("primary", True)
            button.clicked.connect(lambda _on=False, act=way.act: act())
            self._row.addWidget(button)
            self._buttons.append(button)
        self._words.setText(notice.text)
        self.setAccessibleName(notice.text)
        token = "ink-2" if notice.tone == "info" else f"{notice.tone}-mark"
        self._picture.setPixmap(icon(_ICONS[notice.tone], token).pixmap(QSize(16, 16), self.devicePixelRatio()))
        self.setProperty("tone", notice.tone)
        for widget in (self, *self.findChildren(QWidget)):
            widget.style().unpolish(widget)
            widget.style().polish(widget)
        self.show()
