"""Asks, in place, what should change before a text is returned."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kbstudio.desktop.icons import icon
from kbstudio.ui.widgets.labels import hairline, heading_label
from kbstudio.ui.widgets.note_field import NoteField


class ReturnField(QWidget):
    """Hidden until it is asked for; what was typed is kept while the same text is shown."""

    sent = Signal(str)
    """What should change."""

    left = Signal()
    """The person goes back to the list."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.comment = NoteField(
            self.tr("What should change"), self.tr("Say what should change, so that the author knows"), parent=self
        )
        self._send = QPushButton(icon("arrow-u-up-left"), self.tr("Return to the author"), self)
        self._send.setToolTip(self.tr("Send it back with this comment (Ctrl+Enter)"))
        self._cancel = QPushButton(self.tr("Cancel"), self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(hairline(self))
        inner = QVBoxLayout()
        inner.setContentsMargins(16, 12, 16, 12)
        inner.setSpacing(8)
        inner.addWidget(heading_label(self, self.tr("Return this text")))
        inner.addWidget(self.comment)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._cancel)
        row.addWidget(self._send)
        inner.addLayout(row)
        column.addLayout(inner)

        self.comment.submitted.connect(self._submit)
        self.comment.left.connect(self._leave)
        self._send.clicked.connect(self._submit)
        self._cancel.clicked.connect(self._leave)
        self.hide()

    def begin(self) -> None:
        """Ask for the comment."""
        self.show()
        self.comment.setFocus(Qt.FocusReason.OtherFocusReason)

    def _submit(self) -> None:
        if words := self.comment.text:
            self.sent.emit(words)
        else:
            self.comment.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave(self) -> None:
        self.hide()
        self.left.emit()

    def clear(self) -> None:
        """Forget what was typed: it was sent."""
        self.comment.clear()
        self.hide()
