"""Asks why something is done to what agents read."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

_WIDTH = 440


class ReasonDialog(QDialog):
    """Says what is going to happen, and does it on Enter once a reason is given."""

    confirmed = Signal(str)
    """The person wants it, for this reason."""

    def __init__(self, title: str, told: str, example: str, act: str, parent: QWidget | None = None) -> None:
        """``told`` is what is going to happen, ``example`` a reason somebody may have, ``act`` the button's text."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        label = QLabel(told, self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        self.reason = QLineEdit(self)
        self.reason.setPlaceholderText(example)
        self.reason.setAccessibleName(self.tr("Reason"))
        self.note = QLabel(self.tr("Say in a few words why; others read it."), self)
        self.note.setProperty("tone", "stop")
        self.note.setContentsMargins(8, 4, 8, 4)
        self.note.hide()
        self.act = QPushButton(act, self)
        self.act.setProperty("primary", True)
        self.act.setDefault(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        buttons.addButton(self.act, QDialogButtonBox.ButtonRole.AcceptRole)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 20, 24, 16)
        self._column.setSpacing(12)
        for widget in (label, self.reason, self.note, buttons):
            self._column.addWidget(widget)
        self.setMinimumWidth(_WIDTH)
        label.setMinimumHeight(label.heightForWidth(_WIDTH - 48))

        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.reason.textChanged.connect(self.note.hide)
        self.reason.setFocus()

    def put_above_buttons(self, widget: QWidget) -> None:
        """Ask something more."""
        self._column.insertWidget(self._column.count() - 1, widget)

    def accept(self) -> None:
        """Do it; without a reason, ask for one."""
        reason = self.reason.text().strip()
        if not reason:
            self.note.show()
            self.adjustSize()
            self.reason.setFocus()
            return
        self.confirmed.emit(reason)
        super().accept()
