"""Beside a review that is owed: what was published, by whom and why, and the button that signs it afterwards."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from kbstudio.desktop.errors import message_for
from kbstudio.desktop.icons import icon
from kbstudio.services.reviews.owed import OwedText
from kbstudio.ui.widgets.chip import Chip
from kbstudio.ui.widgets.code_label import CodeLabel
from kbstudio.ui.widgets.labels import begin_at_edge_of, hairline, heading_label, quiet_label
from kbstudio.ui.widgets.person_label import PersonLabel
from kbstudio.ui.widgets.times import exact_time, relative_time


class OwedInspector(QWidget):
    """Shows one text that was published before its review."""

    look_requested = Signal()
    """The person wants to see the text and what changed in it."""

    sign_requested = Signal(str)
    """The person signs the text, and says this of it (or nothing)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row: OwedText | None = None
        self._content = QWidget(self)
        self._title = QLabel(self)
        self._title.setWordWrap(True)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setStyleSheet("font-size: 15px; font-weight: bold")
        self._code = CodeLabel(parent=self)
        self._state = Chip("warn", self.tr("Not reviewed"), "warning", self)
        self._version = quiet_label(self)
        self._reason = QLabel(self)
        self._reason.setWordWrap(True)
        self._reason.setTextFormat(Qt.TextFormat.PlainText)
        self._person = PersonLabel(parent=self)
        self._since = quiet_label(self)
        self.look = QPushButton(icon("eye"), self.tr("Look at it"), self)
        self.comment = QLineEdit(self)
        self.comment.setPlaceholderText(self.tr("What you say of it, if you like"))
        self.comment.setAccessibleName(self.tr("Comment"))
        self.why = quiet_label(self)
        self.sign = QPushButton(icon("check", "on-accent"), self.tr("Sign it afterwards"), self)
        self.sign.setProperty("primary", True)
        self._lay_out()

        self.look.clicked.connect(self.look_requested)
        self.sign.clicked.connect(lambda: self.sign_requested.emit(self.comment.text().strip()))
        self.show_owed(None)

    def show_owed(self, row: OwedText | None) -> None:
        """Show another text; None for none."""
        another = row is None or self._row is None or (row.article, row.locale) != (self._row.article, self._row.locale)
        self._row = row
        self._content.setVisible(row is not None)
        may_not = message_for(row.may_settle) if row is not None and row.may_settle is not None else ""
        self.sign.setEnabled(row is not None and not may_not)
        self.sign.setToolTip(may_not)
        self.sign.setAccessibleDescription(may_not)
        self.comment.setVisible(row is not None and not may_not)
        self.why.setText(may_not)
        self.why.setVisible(bool(may_not))
        if another:
            self.comment.clear()
        if row is None:
            return
        self._title.setText(row.title)
        begin_at_edge_of(self._title, row.locale)
        self._code.show_code(row.article)
        told = self.tr("Agents read version {number} ({locale}).")
        self._version.setText(told.format(number=row.revision, locale=row.locale))
        self._reason.setText(row.reason)
        self._person.show_person(row.published_by_display)
        self._since.setText(relative_time(row.since))
        self._since.setToolTip(exact_time(row.since))

    def set_busy(self, busy: bool) -> None:
        """Hold the button while the signature is written."""
        self.sign.setEnabled(not busy and self._row is not None and self._row.may_settle is None)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._content)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._code, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        column.addWidget(self._state, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._version)
        column.addSpacing(6)
        column.addWidget(heading_label(self, self.tr("Why it could not wait")))
        column.addWidget(self._reason)
        column.addSpacing(6)
        column.addWidget(heading_label(self, self.tr("Published by")))
        column.addWidget(self._person)
        column.addWidget(self._since)
        column.addSpacing(6)
        column.addWidget(self.look, 0, Qt.AlignmentFlag.AlignLeading)
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 12, 16, 12)
        foot.setSpacing(8)
        foot.addWidget(self.why)
        foot.addWidget(self.comment)
        foot.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTrailing)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._content)
        whole.addStretch(1)
        whole.addWidget(hairline(self))
        whole.addLayout(foot)
