"""Asks where a link leads: to an article of the library, to a place in the text, or to an address."""

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

_CODE = re.compile(r"(?:kb:)?([A-Za-z]{1,8}-\d+)(#[\w-]*)?$")
_SITE = re.compile(r"(?:[\w-]+\.)+[A-Za-z]{2,}(?:[/?#].*)?$")
_MAIL = re.compile(r"[^\s@:/]+@(?:[\w-]+\.)+[A-Za-z]{2,}$")
_KNOWN = re.compile(r"(?:https?://\S|mailto:\S|#\S)", re.IGNORECASE)


def address_of(words: str) -> str:
    """What was typed as an address that can be kept, or empty: ``kb-12`` gives ``kb:KB-12``."""
    words = words.strip()
    code = _CODE.match(words)
    if code:
        return f"kb:{code[1].upper()}{code[2] or ''}"
    if _KNOWN.match(words):
        return words
    if _MAIL.match(words):
        return f"mailto:{words}"
    return f"https://{words}" if _SITE.match(words) else ""


class LinkDialog(QDialog):
    """Words and address of one link."""

    def __init__(self, words: str, address: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Link"))
        self._words = QLineEdit(words, self)
        self._address = QLineEdit(address, self)
        self._address.setPlaceholderText(self.tr("KB-12, an address, or #step"))
        # Addresses run from left to right in every language.
        self._address.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._hint = QLabel(self)
        self._hint.setProperty("role", "secondary")
        self._hint.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self._insert = buttons.addButton(self.tr("Insert link"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._insert.setProperty("primary", True)
        self._insert.setDefault(True)
        form = QFormLayout()
        form.addRow(self.tr("Leads to"), self._address)
        form.addRow(self.tr("Words"), self._words)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(self._hint)
        column.addWidget(buttons)
        self.setMinimumWidth(420)
        self._address.textChanged.connect(self._check)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._check()
        self._address.setFocus()

    @property
    def words(self) -> str:
        """The words that will carry the link."""
        return self._words.text().strip()

    @property
    def address(self) -> str:
        """Where it leads; empty for what is no address."""
        return address_of(self._address.text())

    def _check(self) -> None:
        typed = self._address.text().strip()
        self._insert.setEnabled(bool(self.address))
        self._hint.setText(
            self.tr("Type an article's code such as KB-12, a web address, or # and the name of a step.")
            if typed and not self.address
            else ""
        )
