"""A small dialog in which a reviewer mends a slip in one paragraph."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from kbstudio.desktop.icons import icon
from kbstudio.ui.widgets.labels import quiet_label
from kbstudio.ui.widgets.note_field import NoteField

_TALLEST = 2000


class MendDialog(QDialog):
    """Shows the source text of a paragraph; what is refused stays here with the sentence that says why."""

    mended = Signal(str)
    """The paragraph as it should be."""

    def __init__(self, text: str, locale: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before = text
        self.setWindowTitle(self.tr("Mend a typo"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        told = quiet_label(
            self,
            self.tr("For slips only: letters, commas, spaces. You sign the text with it, and others are asked again."),
        )
        self.text = NoteField(self.tr("Paragraph"), lines=7, parent=self)
        self.text.write_in(locale)
        self.text.setPlainText(text)
        self.problem = QLabel(self)
        self.problem.setWordWrap(True)
        self.problem.setContentsMargins(8, 6, 8, 6)
        self.problem.setProperty("tone", "stop")
        self.problem.hide()
        self.save = QPushButton(self.tr("Mend and sign"), self)
        self.save.setProperty("primary", True)
        self.save.setIcon(icon("check", "on-accent"))
        self.save.setToolTip(self.tr("Write the mended text as the next version and sign it (Ctrl+Enter)"))
        cancel = QPushButton(self.tr("Cancel"), self)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(10)
        # The field gives way to the sentence that says what is wrong.
        self.text.setMinimumHeight(3 * self.text.fontMetrics().lineSpacing() + 20)
        self.text.setMaximumHeight(_TALLEST)
        column.addWidget(told)
        column.addWidget(self.text, 1)
        column.addWidget(self.problem)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.save)
        column.addLayout(buttons)
        self.resize(520, 280)
        self._fit()

        self.text.textChanged.connect(self._fit)
        self.text.submitted.connect(self.save.click)
        self.text.left.connect(self.reject)
        self.save.clicked.connect(self._send)
        cancel.clicked.connect(self.reject)

    def show_problem(self, sentence: str) -> None:
        """Say why it was not mended; the text stays."""
        self.problem.setText(sentence)
        self.problem.show()
        self.save.setEnabled(True)
        self.text.setFocus()

    def _send(self) -> None:
        self.save.setEnabled(False)
        self.mended.emit(self.text.typed)

    def _fit(self) -> None:
        self.problem.hide()
        self.save.setEnabled(self.text.typed != self._before)
