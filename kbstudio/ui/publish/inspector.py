"""Beside what waits to be published: what it is, who approved it, and the button that lets agents read it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from kbstudio.desktop.errors import message_for
from kbstudio.desktop.icons import icon
from kbstudio.domain.reasons import Reason
from kbstudio.services.snapshots import Waiting
from kbstudio.ui.publish.languages_named import languages_named
from kbstudio.ui.widgets.change_words import change_explained, change_word
from kbstudio.ui.widgets.chip import Chip
from kbstudio.ui.widgets.code_label import CodeLabel
from kbstudio.ui.widgets.labels import begin_at_edge_of, hairline, heading_label, quiet_label
from kbstudio.ui.widgets.person_label import PersonLabel


class PublishInspector(QWidget):
    """Shows one approved text and publishes it."""

    publish_requested = Signal()
    """The person wants agents to read the text."""

    withdraw_requested = Signal()
    """The person wants to take the published text away from agents."""

    without_waiting_requested = Signal()
    """The person wants agents to read the text before its languages are ready."""

    compare_requested = Signal()
    """The person wants to see what changes, word by word."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reason_not = ""
        self._withdrawable = False
        self._shown = ("", "", 0)
        self._content = QWidget(self)
        self._title = QLabel(self)
        self._title.setWordWrap(True)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setStyleSheet("font-size: 15px; font-weight: bold")
        self._code = CodeLabel(parent=self)
        self._state = Chip("approved", parent=self)
        self._change = Chip(parent=self)
        self._explained = quiet_label(self)
        self._reason = QLabel(self)
        self._reason.setWordWrap(True)
        self._reason.setTextFormat(Qt.TextFormat.PlainText)
        self._critical = QLabel(self)
        self._critical.setWordWrap(True)
        self._critical.setTextFormat(Qt.TextFormat.PlainText)
        self._critical.setProperty("tone", "warn")
        self._critical.setContentsMargins(8, 6, 8, 6)
        self._people = QVBoxLayout()
        self._compare = QPushButton(icon("git-diff"), self.tr("See what changes"), self)
        self._together = quiet_label(self)
        self._why = quiet_label(self)
        self._without = QPushButton(self.tr("Publish without them…"), self)
        self._withdraw = QPushButton(self.tr("Withdraw…"), self)
        self._publish = QPushButton(icon("broadcast", "on-accent"), self.tr("Publish"), self)
        self._publish.setProperty("primary", True)
        self._lay_out()

        self._publish.clicked.connect(self.publish_requested)
        self._withdraw.clicked.connect(self.withdraw_requested)
        self._without.clicked.connect(self.without_waiting_requested)
        self._compare.clicked.connect(self.compare_requested)
        self.show_waiting(None, "")

    def show_waiting(self, row: Waiting | None, reason_not: str) -> None:
        """Show another text; ``reason_not`` says why it cannot be published now and is empty where it can."""
        self._content.setVisible(row is not None)
        self._reason_not = reason_not
        may_not = message_for(row.may_withdraw) if row is not None and row.may_withdraw is not None else ""
        self._withdrawable = row is not None and not may_not
        self._withdraw.setToolTip(may_not or self.tr("Take what agents read now away from them"))
        self._publish.setEnabled(row is not None and not reason_not)
        self._publish.setAccessibleDescription(reason_not)
        self._publish.setToolTip(reason_not or self.tr("Let agents read this version"))
        self._withdraw.setEnabled(self._withdrawable)
        waits = row is not None and row.may_publish is not None and row.may_publish.reason is Reason.LANGUAGES_ARE_READY
        self._without.setVisible(waits)
        self._together.setVisible(row is not None and bool(row.along))
        if row is not None:
            told = self.tr("It goes live together with: {languages}.")
            self._together.setText(told.format(languages=languages_named(row.along)))
            if waits:
                told = self.tr("It waits for: {languages}. They have to be approved and say what this version says.")
                reason_not = told.format(languages=languages_named(row.awaited))
        self._why.setText(reason_not)
        self._why.setVisible(bool(reason_not))
        if row is None:
            return
        if (row.article, row.locale, row.revision) != self._shown:
            self._shown = (row.article, row.locale, row.revision)
            self.show_critical("")
        self._title.setText(row.title)
        begin_at_edge_of(self._title, row.locale)
        self._code.show_code(row.article)
        self._state.show_state("approved", self.tr("Version {number} approved").format(number=row.revision))
        self._change.show_state("warn" if row.change == "meaning" else "neutral", change_word(row.change))
        self._explained.setText(change_explained(row.change))
        self._reason.setText(row.reason or self.tr("No reason was given."))
        while (item := self._people.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.setParent(None)
                widget.deleteLater()
        for name in row.approved_by or (self.tr("Nobody: this library needs no review"),):
            self._people.addWidget(PersonLabel(name, parent=self))

    @property
    def critical(self) -> str:
        """What is said of a critical change."""
        return self._critical.text()

    def show_critical(self, reason: str) -> None:
        """Say what follows where the change is critical, and why it is; empty where it is not."""
        told = self.tr("Critical: {why}. Once it is published, agents get no language without it.")
        self._critical.setText(told.format(why=reason.rstrip(".")) if reason else "")
        self._critical.setVisible(bool(reason))

    def publish(self) -> None:
        """Press the primary button, if it can be pressed."""
        self._publish.click()

    def set_busy(self, busy: bool) -> None:
        """Hold the buttons while agents' library is being written."""
        self._publish.setEnabled(not busy and not self._reason_not and self._content.isVisibleTo(self))
        self._withdraw.setEnabled(not busy and self._withdrawable)
        self._without.setEnabled(not busy)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._content)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._code, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        column.addWidget(self._state, 0, Qt.AlignmentFlag.AlignLeading)
        parts: tuple[tuple[str, tuple[QWidget | QVBoxLayout, ...]], ...] = (
            (self.tr("Kind of change"), (self._change, self._explained)),
            (self.tr("Reason"), (self._reason, self._critical)),
            (self.tr("Approved by"), (self._people,)),
        )
        for title, shown in parts:
            column.addSpacing(6)
            column.addWidget(heading_label(self, title))
            for part in shown:
                if isinstance(part, QWidget):
                    flag = Qt.AlignmentFlag.AlignLeading if isinstance(part, Chip) else Qt.AlignmentFlag(0)
                    column.addWidget(part, 0, flag)
                else:
                    column.addLayout(part)
        column.addSpacing(6)
        column.addWidget(self._compare, 0, Qt.AlignmentFlag.AlignLeading)
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 12, 16, 12)
        foot.setSpacing(8)
        foot.addWidget(self._together)
        foot.addWidget(self._why)
        foot.addWidget(self._without, 0, Qt.AlignmentFlag.AlignLeading)
        buttons = QHBoxLayout()
        buttons.addWidget(self._withdraw)
        buttons.addStretch(1)
        buttons.addWidget(self._publish)
        foot.addLayout(buttons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._content)
        whole.addStretch(1)
        whole.addWidget(hairline(self))
        whole.addLayout(foot)
