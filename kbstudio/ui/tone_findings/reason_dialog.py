"""Asks why a finding is to stay as it is."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from kbstudio.domain.tone import ToneFinding
from kbstudio.ui.widgets.labels import quiet_label
from kbstudio.ui.widgets.note_field import NoteField
from kbstudio.ui.widgets.person_label import isolated
from kbstudio.ui.widgets.tone_card import one_line, title_of


class ReasonDialog(QDialog):
    """Takes one sentence; without it nothing is ignored and nothing asked for."""

    given = Signal(str)
    """The reason."""

    def __init__(self, deed: str, shown: ToneFinding, parent: QWidget | None = None) -> None:
        """``deed`` is ``ignore``, ``ignore_in_document`` or ``ask_exception``."""
        super().__init__(parent)
        titles = {
            "ignore": self.tr("Ignore here"),
            "ignore_in_document": self.tr("Ignore in this document"),
            "ask_exception": self.tr("Ask for an exception"),
        }
        told = {
            "ignore": self.tr("“{words}” stays as it is here. It comes back when these words change."),
            "ignore_in_document": self.tr("“{rule}” is left alone in the whole of this text, in this language."),
            "ask_exception": self.tr("A reviewer of this text reads why “{words}” should stay, and decides."),
        }
        self.setWindowTitle(titles[deed])
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        rule = QLabel(isolated(title_of(shown)), self)
        rule.setProperty("role", "place")
        rule.setWordWrap(True)
        rule.setTextFormat(Qt.TextFormat.PlainText)
        words = isolated(one_line(shown.finding.match))
        what = quiet_label(self, told[deed].format(words=words, rule=isolated(title_of(shown))))
        what.setTextFormat(Qt.TextFormat.PlainText)
        self.reason = NoteField(self.tr("Reason"), self.tr("Why, in a sentence"), lines=3, parent=self)
        self.give = QPushButton(self.tr("Ask") if deed == "ask_exception" else self.tr("Ignore"), self)
        self.give.setToolTip(f"{titles[deed]} (Ctrl+Enter)")
        self.give.setProperty("primary", True)
        self._cancel = QPushButton(self.tr("Cancel"), self)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self.give)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        for widget in (rule, what, self.reason):
            column.addWidget(widget)
        column.addLayout(buttons)
        self.setMinimumWidth(420)
        self.give.setEnabled(False)
        self.reason.setFocus()

        self.reason.textChanged.connect(lambda: self.give.setEnabled(bool(self.reason.text)))
        self.reason.submitted.connect(self._give)
        self.reason.left.connect(self.reject)
        self.give.clicked.connect(self._give)
        self._cancel.clicked.connect(self.reject)

    def _give(self) -> None:
        if self.reason.text:
            self.given.emit(self.reason.text)
            self.accept()
