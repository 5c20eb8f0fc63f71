"""What is reviewed: which version, why, what kind of change, who signed what, how far it is decided."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from kbstudio.domain.decisions import DecisionKind
from kbstudio.domain.reviews import Review
from kbstudio.domain.revisions import RevisionState
from kbstudio.services.snapshots import ReviewView as Snapshot
from kbstudio.ui.review.change_class import ChangeClassChoice
from kbstudio.ui.review.change_line import ChangeLine
from kbstudio.ui.review.decided_line import DecidedLine
from kbstudio.ui.review.verdicts import Verdicts, due_words
from kbstudio.ui.widgets.chip import Chip
from kbstudio.ui.widgets.code_label import CodeLabel
from kbstudio.ui.widgets.labels import quiet_label
from kbstudio.ui.widgets.note_field import NoteField
from kbstudio.ui.widgets.person_label import isolated
from kbstudio.ui.widgets.section import section
from kbstudio.ui.widgets.times import exact_time, relative_time


class ReviewTab(QScrollArea):
    """Shows a review; ``comment`` is what the verdict says to the author."""

    carry_out_requested = Signal()
    """The person wants the next version without what is rejected."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = QWidget(self)
        self.version = QLabel(self)
        self.version.setProperty("role", "place")
        self._state = Chip(parent=self)
        self._code = CodeLabel(parent=self)
        self._asked = quiet_label(self)
        self.change = ChangeClassChoice(self)
        self._reason = QLabel(self)
        self._reason.setWordWrap(True)
        self._reason.setTextFormat(Qt.TextFormat.PlainText)
        self._reason.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.critical = QLabel(self)
        self.critical.setWordWrap(True)
        self.critical.setTextFormat(Qt.TextFormat.PlainText)
        self.critical.setProperty("tone", "warn")
        self.critical.setContentsMargins(8, 6, 8, 6)
        self._signed = QLabel(self)
        self._signed.setProperty("role", "secondary")
        self._verdicts = Verdicts(self)
        self._due = Chip(parent=self)
        self._hash = quiet_label(self)
        self.decided = QLabel(self)
        self.decided.setProperty("role", "place")
        self._line = DecidedLine(self)
        self.rejected = QLabel(self)
        self.rejected.setWordWrap(True)
        self.carry_out = QPushButton(self)
        self._next = 0
        self.comment = NoteField(
            self.tr("Comment for the author"), self.tr("For the author; needed to return the text"), parent=self
        )
        self.comment_note = quiet_label(self)
        self._lay_out()

        self.comment.textChanged.connect(self.comment_note.hide)
        self.carry_out.clicked.connect(self.carry_out_requested)

    def show_review(self, shown: Snapshot, *, may_sign: bool) -> None:
        """Show another review; ``may_sign`` whether this person signs it, now or once nothing is in the way."""
        revision, review = shown.right, shown.review
        self._content.show()
        self._next = revision.number + 1
        self.version.setText(self.tr("Version {number}").format(number=revision.number))
        self._state.show_state(revision.state.value)
        self._code.show_code(shown.article.code)
        self._show_asked(shown, review)
        self._show_due(review, waits=revision.state is RevisionState.IN_REVIEW)
        self.change.show_change(shown, may_choose=may_sign)
        self._reason.setText(revision.reason or self.tr("No reason was given."))
        told = self.tr("Critical: {why}. Once it is published, agents get no language without it.")
        self.critical.setText(told.format(why=shown.critical.rstrip(".")))
        self.critical.setVisible(bool(shown.critical))
        self._show_verdicts(shown, review)
        self.comment_note.hide()

    def show_decisions(self, lines: Sequence[ChangeLine], *, expected: bool, may_decide: bool) -> None:
        """Show how far the changes are decided, and what follows from those rejected.

        ``expected`` is whether each of them is waiting to be decided; else they are told of once one is.
        """
        decided = sum(line.decided is not None for line in lines)
        rejected = sum(line.decided is DecisionKind.REJECT for line in lines)
        told = self.tr("{decided} of %n change(s)", "", len(lines)).format(decided=decided)
        self.decided.setText(told)
        self._line.show_decided([line.decided for line in lines])
        self._decided_section.setVisible(bool(lines) and (expected or decided > 0))
        self.rejected.setText(self.tr("%n change(s) rejected, still in the text.", "", rejected))
        self.carry_out.setText(
            self.tr("Write version {number} without the %n rejected", "", rejected).format(number=self._next)
        )
        self.carry_out.setToolTip(
            self.tr("The author stays the author; who was asked is asked again, and what was signed is void")
        )
        for widget in (self.rejected, self.carry_out):
            widget.setVisible(rejected > 0 and may_decide)

    def ask_for_comment(self) -> None:
        """Say that a text is returned with a comment only."""
        self.comment_note.setText(self.tr("Say what should change; the author reads it."))
        self.comment_note.show()
        self.comment.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_asked(self, shown: Snapshot, review: Review | None) -> None:
        name = shown.display_names.get(shown.right.author, shown.right.author)
        if review is None:
            self._asked.setText(self.tr("Written by {name}").format(name=isolated(name)))
            self._asked.setToolTip(exact_time(shown.right.created_at))
            return
        asker = shown.display_names.get(review.requested_by, review.requested_by)
        when = relative_time(review.requested_at)
        self._asked.setText(self.tr("{name} asked for a review · {when}").format(name=isolated(asker), when=when))
        self._asked.setToolTip(exact_time(review.requested_at))

    def _show_verdicts(self, shown: Snapshot, review: Review | None) -> None:
        self._verdicts.show_review(shown)
        current = shown.right.hash
        if review is None or not review.quorum:
            self._signed.setText(self.tr("no review needed") if review else self.tr("not asked for yet"))
        else:
            needed = sum(stage.needed for stage in review.steps)
            signed = needed - review.missing()
            self._signed.setText(self.tr("{signed} of {quorum} signed").format(signed=signed, quorum=needed))
        short = f"{current[:4]}…{current[-4:]}"
        self._hash.setText(
            self.tr("A signature covers exactly this text, {hash}. Any edit voids it.").format(hash=short)
        )
        self._hash.setToolTip(current)

    def _show_due(self, review: Review | None, *, waits: bool) -> None:
        due = review.due_at if review is not None and waits else None
        self._due.setVisible(due is not None)
        if due is not None:
            words, tone = due_words(due, datetime.now().astimezone())
            self._due.show_state(tone, words, "clock")
            self._due.setToolTip(exact_time(due))

    def _lay_out(self) -> None:
        content = self._content
        content.setObjectName("chrome")
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.version)
        head.addWidget(self._state, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addStretch(1)
        head.addWidget(self._code)
        column.addWidget(section("", head, self._asked, self._due, first=True))
        column.addWidget(section(self.tr("Kind of change"), self.change))
        column.addWidget(section(self.tr("Reason"), self._reason, self.critical))
        column.addWidget(section(self.tr("Verdicts"), self._verdicts, self._hash, beside=self._signed))
        figures = QHBoxLayout()
        figures.addWidget(QLabel(self.tr("Decided"), self))
        figures.addStretch(1)
        figures.addWidget(self.decided)
        self._decided_section = section("", figures, self._line, self.rejected, self.carry_out)
        column.addWidget(self._decided_section)
        column.addWidget(section(self.tr("Comment"), self.comment, self.comment_note))
        column.addStretch(1)
        self.setAccessibleName(self.tr("About this version"))
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(content)
        self.comment_note.hide()
        self._decided_section.hide()
        content.hide()
