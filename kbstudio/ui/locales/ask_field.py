"""Where a question about a block is typed; what was typed about each block stays until it is sent."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kbstudio.desktop.icons import icon
from kbstudio.ui.widgets.elided_label import ElidedLabel
from kbstudio.ui.widgets.labels import quiet_label
from kbstudio.ui.widgets.note_field import NoteField
from kbstudio.ui.widgets.person_label import isolated


class AskField(QFrame):
    """Stays out of sight until somebody asks."""

    sent = Signal(str, str, str)
    """The block of the source ("" for the whole text), the words of it, and the question."""

    left = Signal()
    """The person goes back to the rows; what was typed stays."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._typed: dict[str, str] = {}
        self._block = ""
        self._about = ElidedLabel(parent=self)
        self._about.setProperty("role", "quiet")
        self.words = NoteField(self.tr("Your question"), self.tr("What is not clear here?"), lines=4, parent=self)
        self._problem = quiet_label(self)
        self._problem.setProperty("tone", "stop")
        self.send = QPushButton(icon("paper-plane-tilt", "on-accent"), self.tr("Ask"), self)
        self.send.setProperty("primary", True)
        self.send.setToolTip(self.tr("Send the question (Ctrl+Enter)"))
        self._later = QPushButton(self.tr("Later"), self)
        self._later.setToolTip(self.tr("Put it aside; what you typed stays (Esc)"))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 10)
        column.setSpacing(6)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._later)
        buttons.addWidget(self.send)
        for part in (self._about, self.words, self._problem):
            column.addWidget(part)
        column.addLayout(buttons)
        self._problem.hide()
        self.hide()

        self.send.clicked.connect(self._send)
        self.words.submitted.connect(self._send)
        self.words.left.connect(self._put_aside)
        self._later.clicked.connect(self._put_aside)
        self.words.textChanged.connect(self._keep)

    def show_place(self, block: str, number: int, text: str) -> None:
        """What is asked from now on is about this block; a question begun about another one stays with that one."""
        told = self.tr("About block {number}: {words}") if block else self.tr("About the whole text")
        self._about.show_text(told.format(number=number, words=isolated(" ".join(text.split()))))
        if block == self._block:
            return
        self._block = block
        silent = self.words.blockSignals(True)
        self.words.setPlainText(self._typed.get(block, ""))
        self.words.blockSignals(silent)
        self._problem.hide()
        self.send.setEnabled(True)
        self.setVisible(bool(self.words.text))

    def begin(self) -> None:
        """Give the keyboard to the field."""
        self.show()
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)

    def asked(self, block: str) -> None:
        """A question about a block is in the library."""
        self._typed.pop(block, None)
        if block == self._block:
            self.words.clear()
            self.send.setEnabled(True)
            self._put_aside()

    def show_problem(self, sentence: str) -> None:
        """Say why it was not sent; what was typed stays."""
        self._problem.setText(sentence)
        self._problem.show()
        self.send.setEnabled(True)

    def _keep(self) -> None:
        self._typed[self._block] = self.words.typed

    def _send(self) -> None:
        if self.words.text and self.send.isEnabled():
            self._problem.hide()
            self.send.setEnabled(False)
            self.sent.emit(self._block, "", self.words.text)

    def _put_aside(self) -> None:
        self.hide()
        self.left.emit()
