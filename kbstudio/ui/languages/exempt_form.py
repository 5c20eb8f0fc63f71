"""Lets an article off a language, with why, and asks for it again."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from kbstudio.domain.adaptations import LanguageCell, Need
from kbstudio.ui.widgets.labels import heading_label, quiet_label


class ExemptForm(QWidget):
    """A reason is asked for; without one nothing is let off."""

    exempt_requested = Signal(str)
    """Why the article is not needed in this language; empty: it is needed again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reason_not = ""
        self._exempt = False
        self.reason = QLineEdit(self)
        self.reason.setPlaceholderText(self.tr("Why it is not needed"))
        self.reason.setAccessibleName(self.tr("Why it is not needed"))
        self.why_not = quiet_label(self)
        self.button = QPushButton(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(heading_label(self, self.tr("Not needed in this language?")))
        column.addWidget(self.reason)
        column.addWidget(self.why_not)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTrailing)

        self.reason.textChanged.connect(self._fit)
        self.reason.returnPressed.connect(self._ask)
        self.button.clicked.connect(self._ask)
        self._fit()

    def set_reason(self, reason_not: str) -> None:
        """Why the person may not let anything off; empty where they may."""
        self._reason_not = reason_not
        self._fit()

    def show_cell(self, cell: LanguageCell | None) -> None:
        """Show why an article is not needed, where it is not."""
        self._exempt = cell is not None and cell.need is Need.EXEMPT
        self.reason.setText(cell.reason if cell is not None else "")
        self.reason.setCursorPosition(0)
        self._fit()

    def _fit(self) -> None:
        may = not self._reason_not
        self.button.setText(self.tr("Needed after all") if self._exempt else self.tr("Not needed"))
        self.reason.setEnabled(may or self._exempt)
        self.reason.setReadOnly(self._exempt)
        told = bool(self.reason.text().strip())
        self.button.setEnabled(may and (self._exempt or told))
        why = self._reason_not or ("" if told or self._exempt else self.tr("Say in a few words why."))
        self.button.setToolTip(why)
        self.button.setAccessibleDescription(why)
        self.why_not.setText(self._reason_not)
        self.why_not.setVisible(not may)

    def _ask(self) -> None:
        if self.button.isEnabled():
            self.exempt_requested.emit("" if self._exempt else self.reason.text().strip())
