"""Asks what a list of one's own is to be called."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from kbstudio.domain.lines import NAME_LIMIT
from kbstudio.ui.widgets.labels import quiet_label


class NameDialog(QDialog):
    """Enter takes the name; what is wrong with it is said below, and the dialog stays."""

    named = Signal(str)
    """The name to use; ``accept`` closes the dialog once it is stored, ``show_problem`` says why it is not."""

    def __init__(self, title: str, name: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.name = QLineEdit(name, self)
        self.name.setMaxLength(NAME_LIMIT)
        self.name.setAccessibleName(self.tr("Name of the list"))
        self.name.selectAll()
        self.problem = QLabel(self)
        self.problem.setWordWrap(True)
        self.problem.setProperty("tone", "stop")
        self.problem.setContentsMargins(8, 4, 8, 4)
        self.problem.hide()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        keep = QPushButton(self.tr("Keep"), self)
        keep.setProperty("primary", True)
        keep.setDefault(True)
        buttons.addButton(keep, QDialogButtonBox.ButtonRole.AcceptRole)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(10)
        column.addWidget(self.name)
        column.addWidget(self.problem)
        if hint:
            column.addWidget(quiet_label(self, hint))
        column.addWidget(buttons)
        self.resize(400, self.sizeHint().height())
        self.name.textEdited.connect(self.problem.hide)
        buttons.accepted.connect(lambda: self.named.emit(self.name.text()))
        buttons.rejected.connect(self.reject)

    def show_problem(self, sentence: str) -> None:
        """Say what is wrong with the name."""
        self.problem.setText(sentence)
        self.problem.show()
        self.name.setFocus()
