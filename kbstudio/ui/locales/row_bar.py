"""Below the row one is at: what can be done with it, and a line to say why."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from kbstudio.desktop.icons import icon
from kbstudio.ui.locales.columns import SIDE
from kbstudio.ui.locales.row_commands import ICONS, Command, command_of, command_text, command_tip
from kbstudio.ui.widgets.flow_layout import FlowLayout

_BUTTON = 28
_ABOVE = 2


class RowBar(QWidget):
    """Buttons, or instead of them the line in which a reason is typed."""

    asked = Signal(object)
    """The ``Command`` the person chose."""

    explained = Signal(str)
    """The reason the person typed."""

    dropped = Signal()
    """The person gives no reason after all."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._buttons = {command: self._button(command) for command in ICONS}
        self._note = QLabel(self)
        self._note.setProperty("role", "quiet")
        self._choices = QWidget(self)
        self._flow = FlowLayout(self._choices, gap=4)
        self._flow.setContentsMargins(0, 0, 0, 0)
        for button in self._buttons.values():
            self._flow.addWidget(button)
        self._flow.addWidget(self._note)
        self._question = QLabel(self)
        self.reason = QLineEdit(self)
        self._done = QPushButton(self.tr("Done"), self)
        self._done.setProperty("primary", True)
        self._drop = QPushButton(self.tr("Cancel"), self)
        asking = QWidget(self)
        row = QHBoxLayout(asking)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._question)
        row.addWidget(self.reason, 1)
        row.addWidget(self._drop)
        row.addWidget(self._done)
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE, _ABOVE, SIDE, _ABOVE)
        self._stack = QStackedLayout()
        column.addLayout(self._stack)
        self._stack.addWidget(self._choices)
        self._stack.addWidget(asking)
        self._done.clicked.connect(self._explain)
        self._drop.clicked.connect(self.dropped)
        self.reason.textChanged.connect(lambda text: self._done.setEnabled(bool(text.strip())))
        self.hide()

    @property
    def asks(self) -> bool:
        """Whether it waits for a reason."""
        return self._stack.currentIndex() == 1

    @property
    def note(self) -> str:
        """What is said beside the buttons."""
        return self._note.text()

    def button(self, command: Command) -> QToolButton:
        """The button of a command."""
        return self._buttons[command]

    def offer(self, commands: Sequence[Command], note: str = "", *, texts: dict[Command, str] | None = None) -> None:
        """Offer what can be done with a row; ``note`` says what stands in the way."""
        for command, button in self._buttons.items():
            button.setVisible(command in commands)
            button.setText((texts or {}).get(command) or command_text(command))
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self._stack.setCurrentIndex(0)

    def ask(self, question: str, reason: str) -> None:
        """Ask why, in place."""
        self._question.setText(question)
        self.reason.setAccessibleName(question)
        self.reason.setText(reason)
        self._done.setEnabled(bool(reason.strip()))
        self._stack.setCurrentIndex(1)
        self.reason.setFocus()
        self.reason.selectAll()

    def wanted_height(self, width: int) -> int:
        """How tall it is at a width, in pixels."""
        inner = max(60, width - 2 * SIDE)
        tall = self.reason.sizeHint().height() if self.asks else self._flow.heightForWidth(inner)
        return tall + 2 * _ABOVE

    def _explain(self) -> None:
        if self.reason.text().strip():
            self.explained.emit(self.reason.text().strip())

    def _button(self, command: Command) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(ICONS[command]))
        button.setIconSize(QSize(16, 16))
        button.setText(command_text(command))
        button.setToolTip(command_tip(command))
        button.setAccessibleName(command_text(command).rstrip("…"))
        button.setAccessibleDescription(command_tip(command))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setMinimumHeight(_BUTTON)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda _on=False: self.asked.emit(command))
        return button

    def event(self, event: QEvent) -> bool:
        asked = event.type() is QEvent.Type.ShortcutOverride and self.asks
        if asked and isinstance(event, QKeyEvent) and command_of(event) is Command.CONFIRM:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.asks and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._explain()
        elif self.asks and event.key() == Qt.Key.Key_Escape:
            self.dropped.emit()
        else:
            super().keyPressEvent(event)
