"""Beside the comparison: what kind of change it is, why it was made, who signed what, and the verdict."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kbstudio.desktop.icons import icon
from kbstudio.domain.reviews import Review, Verdict, VerdictKind
from kbstudio.domain.revisions import RevisionState
from kbstudio.services.snapshots import ReviewView as Snapshot
from kbstudio.ui.widgets.change_words import change_explained, change_tone, change_word
from kbstudio.ui.widgets.chip import Chip
from kbstudio.ui.widgets.code_label import CodeLabel
from kbstudio.ui.widgets.labels import hairline, heading_label, quiet_label
from kbstudio.ui.widgets.person_label import PersonLabel
from kbstudio.ui.widgets.times import exact_time, relative_time


class ReviewInspector(QWidget):
    """Shows a review and takes the verdict."""

    approve_requested = Signal(str)
    """The person signs the text; with a comment, which may be empty."""

    return_requested = Signal(str)
    """The person sends the text back, with what should change."""

    publish_requested = Signal()
    """The person wants agents to read the approved text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._why_not_act = ""
        self._why_not_return = ""
        self._approved = False
        self._content = QWidget(self)
        self._version = QLabel(self)
        self._version.setProperty("role", "place")
        self._state = Chip(parent=self)
        self._code = CodeLabel(parent=self)
        self._asked = quiet_label(self)
        self._change = Chip(parent=self)
        self._explained = quiet_label(self)
        self._reason = QLabel(self)
        self._reason.setWordWrap(True)
        self._reason.setTextFormat(Qt.TextFormat.PlainText)
        self._reason.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._signed = QLabel(self)
        self._signed.setProperty("role", "secondary")
        self._verdicts = QVBoxLayout()
        self._hash = quiet_label(self)
        self._comment = _CommentField(self)
        self._comment_note = quiet_label(self)
        self._return = QPushButton(self.tr("Return…"), self)
        self._return.setIcon(icon("arrow-u-up-left"))
        self._why = quiet_label(self)
        self._act = QPushButton(self.tr("Approve"), self)
        self._act.setProperty("primary", True)
        self._lay_out()

        self._act.clicked.connect(self._decide)
        self._return.clicked.connect(self.ask_return)
        self._comment.textChanged.connect(self._comment_note.hide)
        self._comment.submitted.connect(self._act.click)

    @property
    def comment(self) -> str:
        """What the reviewer wrote."""
        return self._comment.toPlainText().strip()

    def show_review(self, shown: Snapshot, may_approve: str, may_return: str, may_publish: str) -> None:
        """Show a review; the three sentences say why a step cannot be taken, and are empty where it can."""
        revision, review = shown.right, shown.review
        self._content.show()
        self._version.setText(self.tr("Version {number}").format(number=revision.number))
        self._state.show_state(revision.state.value)
        self._code.show_code(shown.article.code)
        self._show_asked(shown, review)
        change = revision.change.value if revision.change else ""
        self._change.show_state(change_tone(change), change_word(change) or self.tr("Not said yet"))
        self._explained.setText(change_explained(change))
        self._reason.setText(revision.reason or self.tr("No reason was given."))
        self._show_verdicts(shown, review)
        self._approved = revision.state is RevisionState.APPROVED
        self._why_not_act = may_publish if self._approved else may_approve
        self._act.setText(self.tr("Publish") if self._approved else self.tr("Approve"))
        self._act.setIcon(icon("broadcast" if self._approved else "check-circle", "on-accent"))
        self._act.setEnabled(not self._why_not_act)
        self._act.setToolTip(self._why_not_act or self.tr("Sign exactly this text (Ctrl+Enter in the comment)"))
        self._act.setAccessibleDescription(self._why_not_act)
        self._why.setText(self._why_not_act)
        self._why.setVisible(bool(self._why_not_act))
        self._why_not_return = may_return
        self._return.setEnabled(not may_return)
        self._return.setToolTip(may_return or self.tr("Send the text back to its author, with a comment"))
        self._comment.setEnabled(not may_approve or not may_return)
        self._comment_note.hide()

    def set_busy(self, busy: bool) -> None:
        """Hold the buttons while a verdict is on its way."""
        self._act.setEnabled(not busy and not self._why_not_act)
        self._return.setEnabled(not busy and not self._why_not_return)

    def clear_comment(self) -> None:
        """Empty the comment, once it was sent."""
        self._comment.clear()

    def ask_return(self) -> None:
        """Send the text back; without a comment, ask for one first."""
        if self.comment:
            self.return_requested.emit(self.comment)
            return
        self._comment_note.setText(self.tr("Say what should change; the author reads it."))
        self._comment_note.show()
        self._comment.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def may_approve(self) -> bool:
        """Whether the person can sign the text now."""
        return not self._approved and self._act.isEnabled()

    @property
    def may_return(self) -> bool:
        """Whether the person can send the text back now."""
        return self._return.isEnabled()

    def approve(self) -> None:
        """Sign the text, if it can be signed."""
        if self.may_approve:
            self._act.click()

    def _decide(self) -> None:
        if self._approved:
            self.publish_requested.emit()
        else:
            self.approve_requested.emit(self.comment)

    def _show_asked(self, shown: Snapshot, review: Review | None) -> None:
        name = shown.display_names.get(shown.right.author, shown.right.author)
        if review is None:
            self._asked.setText(self.tr("Written by {name}").format(name=name))
            self._asked.setToolTip(exact_time(shown.right.created_at))
            return
        asker = shown.display_names.get(review.requested_by, review.requested_by)
        when = relative_time(review.requested_at)
        self._asked.setText(self.tr("{name} asked for a review · {when}").format(name=asker, when=when))
        self._asked.setToolTip(exact_time(review.requested_at))

    def _show_verdicts(self, shown: Snapshot, review: Review | None) -> None:
        while (item := self._verdicts.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.setParent(None)
                widget.deleteLater()
        current = shown.right.hash
        given = {verdict.person: verdict for verdict in (review.verdicts if review else ())}
        for person in dict.fromkeys((*(review.reviewers if review else ()), *given)):
            name = shown.display_names.get(person, person)
            self._verdicts.addWidget(_VerdictRow(name, given.get(person), current, self))
        signed = sum(
            v.kind is VerdictKind.APPROVE and v.voided_at is None and v.hash == current for v in given.values()
        )
        if review is None or not review.quorum:
            self._signed.setText(self.tr("no review needed") if review else self.tr("not asked for yet"))
        else:
            self._signed.setText(self.tr("{signed} of {quorum} signed").format(signed=signed, quorum=review.quorum))
        short = f"{current[:4]}…{current[-4:]}"
        self._hash.setText(
            self.tr("A signature covers exactly this text, {hash}. Any edit voids it.").format(hash=short)
        )
        self._hash.setToolTip(current)

    def _lay_out(self) -> None:
        content = self._content
        content.setObjectName("chrome")
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._version)
        head.addWidget(self._state, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addStretch(1)
        head.addWidget(self._code)
        column.addWidget(_section("", head, self._asked, first=True))
        column.addWidget(_section(self.tr("Kind of change"), self._change, self._explained))
        column.addWidget(_section(self.tr("Reason"), self._reason))
        verdicts = _section(self.tr("Verdicts"), self._verdicts, self._hash, beside=self._signed)
        column.addWidget(verdicts)
        column.addWidget(_section(self.tr("Comment"), self._comment, self._comment_note))
        column.addStretch(1)
        area = QScrollArea(self)
        area.setAccessibleName(self.tr("About this version"))
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(content)
        foot = QFrame(self)
        rows = QVBoxLayout(foot)
        rows.setContentsMargins(16, 12, 16, 12)
        rows.setSpacing(8)
        rows.addWidget(self._why)
        buttons = QHBoxLayout()
        buttons.addWidget(self._return)
        buttons.addStretch(1)
        buttons.addWidget(self._act)
        rows.addLayout(buttons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(area, 1)
        whole.addWidget(hairline(self))
        whole.addWidget(foot)
        self._comment_note.hide()
        self._why.hide()
        content.hide()
        for button in (self._act, self._return):
            button.setEnabled(False)


class _CommentField(QPlainTextEdit):
    """A few lines; Tab leaves it, Ctrl+Enter approves."""

    submitted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("For the author; needed to return the text"))
        self.setAccessibleName(self.tr("Comment for the author"))
        self.setTabChangesFocus(True)
        self.setFixedHeight(84)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.submitted.emit()
        else:
            super().keyPressEvent(event)


class _VerdictRow(QWidget):
    """One reviewer and what they said of this text."""

    def __init__(self, name: str, verdict: Verdict | None, current: str, parent: QWidget) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(2)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(PersonLabel(name, parent=self), 1)
        row.addWidget(self._chip(verdict, current), 0, Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(row)
        if verdict is None:
            return
        signed = quiet_label(self)
        signed.setText(f"{relative_time(verdict.signed_at)} · {verdict.hash[:4]}…{verdict.hash[-4:]}")
        signed.setToolTip(f"{exact_time(verdict.signed_at)}\n{verdict.hash}")
        column.addWidget(signed)
        if verdict.comment:
            said = QLabel(verdict.comment, self)
            said.setTextFormat(Qt.TextFormat.PlainText)
            said.setWordWrap(True)
            column.addWidget(said)

    def _chip(self, verdict: Verdict | None, current: str) -> Chip:
        if verdict is None:
            return Chip("neutral", self.tr("Not signed"), "circle", self)
        if verdict.voided_at is not None or verdict.hash != current:
            return Chip("neutral", self.tr("Signed an earlier text"), "clock-counter-clockwise", self)
        if verdict.kind is VerdictKind.APPROVE:
            return Chip("good", self.tr("Approved"), "check", self)
        return Chip("warn", self.tr("Returned"), "arrow-u-up-left", self)


def _section(
    title: str, *parts: QWidget | QHBoxLayout | QVBoxLayout, first: bool = False, beside: QWidget | None = None
) -> QWidget:
    """A titled part of the inspector with a hairline above."""
    section = QWidget()
    column = QVBoxLayout(section)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    if not first:
        column.addWidget(hairline(section))
    inner = QVBoxLayout()
    inner.setContentsMargins(16, 12, 16, 12)
    inner.setSpacing(6)
    if title:
        row = QHBoxLayout()
        row.addWidget(heading_label(section, title))
        if beside is not None:
            row.addWidget(beside)
        row.addStretch(1)
        inner.addLayout(row)
    for part in parts:
        if isinstance(part, QWidget):
            flag = Qt.AlignmentFlag.AlignLeading if isinstance(part, Chip) else Qt.AlignmentFlag(0)
            inner.addWidget(part, 0, flag)
        else:
            inner.addLayout(part)
    column.addLayout(inner)
    return section
