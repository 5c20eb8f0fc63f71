"""Asks why a text is taken away from agents."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

_WIDTH = 440


class WithdrawDialog(QDialog):
    """Enter withdraws once a reason is given."""

    confirmed = Signal(str)
    """The person withdraws the text, for this reason."""

    def __init__(self, code: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Withdraw from agents"))
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        told = self.tr(
            "Agents stop seeing {code} “{title}” at once, and their tools are told. The text stays in its history."
        )
        label = QLabel(told.format(code=code, title=title), self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        self.reason = QLineEdit(self)
        self.reason.setPlaceholderText(self.tr("Why? For example: the offer has ended"))
        self.reason.setAccessibleName(self.tr("Reason"))
        self.note = QLabel(self.tr("Say in a few words why; others read it."), self)
        self.note.setProperty("tone", "stop")
        self.note.setContentsMargins(8, 4, 8, 4)
        self.note.hide()
        self.withdraw = QPushButton(self.tr("Withdraw"), self)
        self.withdraw.setProperty("primary", True)
        self.withdraw.setDefault(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        buttons.addButton(self.withdraw, QDialogButtonBox.ButtonRole.AcceptRole)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        for widget in (label, self.reason, self.note, buttons):
            column.addWidget(widget)
        self.setMinimumWidth(_WIDTH)
        label.setMinimumHeight(label.heightForWidth(_WIDTH - 48))

        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.reason.textChanged.connect(self.note.hide)
        self.reason.setFocus()

    def accept(self) -> None:
        """Withdraw; without a reason, ask for one."""
        reason = self.reason.text().strip()
        if not reason:
            self.note.show()
            self.adjustSize()
            self.reason.setFocus()
            return
        self.confirmed.emit(reason)
        super().accept()
