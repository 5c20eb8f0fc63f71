"""Asks where a link leads: to an article of the library, to a place in the text, or to an address."""

import re
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from kbstudio.desktop.look import entry_height

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
    """Words and address of one link; words typed as an address find articles, which arrows and Enter choose."""

    articles_wanted = Signal(str)
    """Words to find articles by; ``show_articles`` answers."""

    def __init__(self, words: str, address: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Link"))
        self._words = QLineEdit(words, self)
        self._address = QLineEdit(address, self)
        self._address.setPlaceholderText(self.tr("Words of a title, KB-12, an address, or #step"))
        # Addresses run from left to right in every language.
        self._address.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.found = QListWidget(self)
        self.found.setAccessibleName(self.tr("Articles"))
        self.found.setProperty("nav", True)
        # The keyboard stays in the line: its arrows choose here.
        self.found.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.found.itemClicked.connect(self._take)
        self.found.hide()
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
        column.addWidget(self.found)
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

    def show_articles(self, articles: Sequence[tuple[str, str]]) -> None:
        """Offer articles, each (code, title), the first one chosen; none hides the list."""
        self.found.clear()
        if self.address:
            # Asked for before the address was complete.
            articles = ()
        for code, title in articles:
            item = QListWidgetItem(self.tr("{code}  {title}").format(code=code, title=title[:120]), self.found)
            item.setData(Qt.ItemDataRole.UserRole, (code, title))
        self.found.setFixedHeight(len(articles) * entry_height() + 6)
        self.found.setCurrentRow(0)
        self.found.setVisible(bool(articles))
        self._hint.setVisible(not articles)

    def _take(self, item: QListWidgetItem) -> None:
        code, title = item.data(Qt.ItemDataRole.UserRole)
        self._address.setText(code)
        if not self.words:
            self._words.setText(title)
        self._insert.setFocus()

    def _check(self) -> None:
        typed = self._address.text().strip()
        if len(typed) > 1 and not self.address:
            self.articles_wanted.emit(typed)
        else:
            self.show_articles(())
        self._insert.setEnabled(bool(self.address))
        self._hint.setText(
            self.tr(
                "Type words of an article's title, its code such as KB-12, a web address, or # and the name of a step."
            )
            if typed and not self.address
            else ""
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, item = event.key(), self.found.currentItem()
        if item is None or not self.found.isVisible() or self.focusWidget() is not self._address:
            super().keyPressEvent(event)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._take(item)
        elif key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            step = 1 if key == Qt.Key.Key_Down else -1
            self.found.setCurrentRow(min(max(0, self.found.currentRow() + step), self.found.count() - 1))
        else:
            super().keyPressEvent(event)
