"""A look through many texts: begun with a button, followed by a bar, stopped at any time."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from kbstudio.desktop.icons import icon


class ProgressLine(QWidget):
    """``begin`` and ``stop`` are its buttons; only one of them is there at a time."""

    begun = Signal()
    """The person wants to look."""

    stopped = Signal()
    """The person does not want to wait any more."""

    def __init__(self, text: str, icon_name: str, parent: QWidget | None = None) -> None:
        """``text`` is what the button says that begins it."""
        super().__init__(parent)
        self.begin = QPushButton(icon(icon_name), text, self)
        self.stop = QPushButton(self.tr("Stop"), self)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(6)
        self._said = QLabel(self)
        self._said.setProperty("role", "quiet")
        self._said.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.begin)
        row.addWidget(self._bar, 1)
        row.addWidget(self._said, 1)
        row.addWidget(self.stop)
        row.addStretch(0)
        self.show_idle("")

        self.begin.clicked.connect(self.begun)
        self.stop.clicked.connect(self.stopped)

    @property
    def said(self) -> str:
        """What is said beside the button."""
        return self._said.text()

    def show_idle(self, told: str) -> None:
        """Nothing is being looked at; ``told`` says what was."""
        self.begin.show()
        self.stop.hide()
        self._bar.hide()
        self._said.setText(told)

    def show_progress(self, done: int, of: int) -> None:
        """So many of so many are done."""
        self.begin.hide()
        self.stop.show()
        self._bar.show()
        self._bar.setRange(0, of)
        self._bar.setValue(done)
        self._said.setText(self.tr("{done} of {all}").format(done=done, all=of) if of else "")
