"""One point to see to: what somebody asked for, and what to do about it right here."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from kbstudio.desktop.icons import icon
from kbstudio.domain.comments import CommentKind, MeantFor
from kbstudio.services.reviews.placing import PlacedThread
from kbstudio.text.compare.glance import glances
from kbstudio.ui.inbox.marked_words import WordsLabel
from kbstudio.ui.widgets.chip import Chip
from kbstudio.ui.widgets.flow_layout import FlowLayout
from kbstudio.ui.widgets.labels import begin_at_edge_of, quiet_label
from kbstudio.ui.widgets.note_field import NoteField
from kbstudio.ui.widgets.person_label import PersonLabel
from kbstudio.ui.widgets.times import exact_time, relative_time

_QUOTED = 140
_CHIPS = {
    CommentKind.NOTE: ("neutral", "chat-text"),
    CommentKind.SUGGESTION: ("accent", "lightbulb"),
    CommentKind.MUST_FIX: ("stop", "warning-circle"),
}


class PointCard(QFrame):
    """A thread; ``mine``: the person shown it began it. Only who asked for a must-fix says that it is done."""

    replied = Signal(str)
    """What the person answers."""

    apply_requested = Signal()
    """The person wants the suggested words in the text."""

    done_requested = Signal()
    """The person says it is seen to."""

    left = Signal()
    """The person goes back to the list."""

    def __init__(
        self, placed: PlacedThread, names: dict[str, str], locale: str, *, mine: bool, applies: bool, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._placed, self._names, self._locale = placed, names, locale
        thread = placed.thread
        self.setObjectName("point")
        self.setStyleSheet("#point { background: palette(base); border: 1px solid palette(mid); border-radius: 6px; }")
        self.setAccessibleName(self._kind())
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 10, 12, 10)
        self._column.setSpacing(6)
        chips = QHBoxLayout()
        tone, icon_name = ("accent", "question") if self._asks else _CHIPS[thread.kind]
        chips.addWidget(Chip(tone, self._kind(), icon_name, self))
        chips.addStretch(1)
        self._column.addLayout(chips)
        self._add_quote()
        for comment in thread.comments:
            person = PersonLabel(names.get(comment.person, comment.person), relative_time(comment.at), self)
            person.setToolTip(exact_time(comment.at))
            self._column.addWidget(person)
            if comment.body != thread.suggestion:
                self._add_words(comment.body)
        if thread.suggestion is not None:
            self._add_suggestion(thread.quote, thread.suggestion)
        self.reply = NoteField(self.tr("Your answer"), self.tr("Say what you did, or ask"), lines=2, parent=self)
        self._column.addWidget(self.reply)
        self.reply.hide()
        self.reply.write_in(locale)
        self._add_buttons(mine=mine, applies=applies)

        self.reply.submitted.connect(self._send)
        self.reply.left.connect(self._put_aside)

    @property
    def first_button(self) -> QPushButton:
        """Where the keyboard begins."""
        return self._first

    @property
    def thread_id(self) -> str:
        """The thread shown."""
        return self._placed.thread.id

    def keep_reply(self, typed: str) -> None:
        """Show an answer that was typed before and is not sent yet."""
        self.reply.setPlainText(typed)
        self._open_reply()

    def begin_reply(self) -> None:
        """Open the field for an answer; pressed again, the answer is sent."""
        if self.reply.isVisible() and self.reply.text:
            self._send()
            return
        self._open_reply()
        self.reply.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_reply(self) -> None:
        """The answer was sent, or there is none to send."""
        self.reply.clear()
        self.reply.hide()
        self._answer.setText(self.tr("Reply"))

    def _send(self) -> None:
        if words := self.reply.text:
            self.replied.emit(words)

    def _open_reply(self) -> None:
        self.reply.show()
        self._answer.setText(self.tr("Send"))

    def _put_aside(self) -> None:
        if self.reply.toPlainText().strip():
            self._answer.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.close_reply()
        self.left.emit()

    @property
    def _asks(self) -> bool:
        return self._placed.thread.meant_for is MeantFor.QUESTION

    def _kind(self) -> str:
        if self._asks:
            return self.tr("Question")
        return {
            CommentKind.NOTE: self.tr("Note"),
            CommentKind.SUGGESTION: self.tr("Suggestion"),
            CommentKind.MUST_FIX: self.tr("Must-fix"),
        }[self._placed.thread.kind]

    def _add_quote(self) -> None:
        thread = self._placed.thread
        if not thread.quote:
            self._column.addWidget(quiet_label(self, self.tr("About the whole text")))
            return
        quote = " ".join(thread.quote.split())
        shown = quote if len(quote) <= _QUOTED else f"{quote[:_QUOTED].rstrip()}…"
        words = QLabel(self.tr("“{words}”").format(words=shown), self)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        words.setProperty("role", "secondary")
        words.setToolTip(thread.quote)
        begin_at_edge_of(words, self._locale)
        self._column.addWidget(words)
        if self._placed.start is None:
            self._column.addWidget(quiet_label(self, self.tr("These words are no longer in the text.")))
        elif not self._placed.exact:
            self._column.addWidget(quiet_label(self, self.tr("These words have changed since.")))

    def _add_words(self, body: str) -> None:
        words = QLabel(body, self)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._column.addWidget(words)

    def _add_suggestion(self, quote: str, suggestion: str) -> None:
        pieces = [piece for change in glances(quote, suggestion, 3) for piece in change]
        if all(kind != "same" for kind, _words in pieces):
            # Whole words for whole words: what goes is read before what comes.
            pieces.sort(key=lambda piece: piece[0] == "new")
        words = WordsLabel(pieces, self._locale, self)
        words.setAccessibleName(self.tr("Suggested: {words}").format(words=suggestion))
        self._column.addWidget(words)

    def _add_buttons(self, *, mine: bool, applies: bool) -> None:
        thread = self._placed.thread
        holder = QWidget(self)
        row = FlowLayout(holder, gap=6)
        row.setContentsMargins(0, 2, 0, 0)
        buttons = []
        if thread.suggestion is not None and applies:
            self.apply = QPushButton(icon("check", "accent"), self.tr("Apply"), holder)
            gone = self._placed.start is None or not self._placed.exact
            self.apply.setEnabled(not gone)
            self.apply.setToolTip(
                self.tr("The words it is about are no longer there.")
                if gone
                else self.tr("Write the text with these words, as its next version")
            )
            self.apply.clicked.connect(self.apply_requested)
            buttons.append(self.apply)
        self._answer = QPushButton(icon("arrow-bend-up-left"), self.tr("Reply"), holder)
        self._answer.setToolTip(self.tr("Answer in place; Ctrl+Enter sends it"))
        self._answer.clicked.connect(self.begin_reply)
        buttons.append(self._answer)
        self.done = QPushButton(icon("check"), self.tr("Settle") if self._asks else self.tr("Done"), holder)
        self.done.clicked.connect(self.done_requested)
        buttons.append(self.done)
        if thread.kind is CommentKind.MUST_FIX and not mine:
            name = self._names.get(thread.begun_by, thread.begun_by)
            told = self.tr("{name} says when this is done; answer what you did.").format(name=name)
            self.done.setEnabled(False)
            self.done.setToolTip(told)
            self._column.addWidget(quiet_label(self, told))
        for button in buttons:
            row.addWidget(button)
        self._first = next(button for button in buttons if button.isEnabled())
        self._column.addWidget(holder)
