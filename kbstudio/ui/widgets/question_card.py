"""A question of a localiser with its answers, or a note for translators: what it is about and who said what."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from kbstudio.desktop.icons import icon
from kbstudio.domain.comments import Comment
from kbstudio.services.locales.question_places import PlacedQuestion
from kbstudio.ui.widgets.chip import Chip
from kbstudio.ui.widgets.flow_layout import FlowLayout
from kbstudio.ui.widgets.labels import quiet_label
from kbstudio.ui.widgets.language_names import language_name
from kbstudio.ui.widgets.note_field import NoteField
from kbstudio.ui.widgets.person_label import PersonLabel
from kbstudio.ui.widgets.times import exact_time, relative_time

QUESTION_ICON, NOTE_ICON = "question", "note"
_QUOTED = 140


class QuestionCard(QFrame):
    """Shows a thread; ``names`` gives the name for every login, ``number`` that of its block as the screen counts."""

    place_asked = Signal()
    """The person wants to see the block it is about."""

    sent = Signal(str)
    """An answer, or of a note what it says from now on."""

    typed = Signal(str)
    """What is typed and not sent, whenever it changes."""

    settled = Signal()
    """The question is answered for good, or the note is to go."""

    reopened = Signal()
    """A settled question is asked again."""

    left = Signal()
    """The person goes back to the text."""

    grew = Signal()
    """It needs more room, or less."""

    def __init__(
        self, placed: PlacedQuestion, names: Mapping[str, str], *, number: int, may_answer: bool, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.placed, self._names = placed, names
        self.shows = (placed, number, may_answer)
        self._may_answer = (may_answer or placed.mine) if not placed.is_note else placed.may_end
        self.setObjectName("thread")
        self.setAccessibleName(self._kind())
        what = self.tr("What the note says") if placed.is_note else self.tr("Your answer")
        self.reply = NoteField(what, what, lines=3, parent=self)
        self.send = QPushButton(self.tr("Keep") if placed.is_note else self.tr("Send"), self)
        self.send.setToolTip(self.tr("Send it (Ctrl+Enter)"))
        self.answer = QPushButton(icon("arrow-bend-up-left"), self.tr("Answer"), self)
        self.end = QPushButton(icon("check"), self.tr("Settle"), self)
        self._problem = quiet_label(self)
        self._problem.setProperty("tone", "stop")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 10, 16, 10)
        self._column.setSpacing(6)
        self._add_head(number)
        self._add_quote()
        said = placed.thread.comments
        for each in said[-1:] if placed.is_note else said:
            self._add_said(each)
        if placed.thread.resolved_at is not None:
            told = self.tr("Settled by {name} · {when}").format(
                name=names.get(placed.thread.resolved_by, placed.thread.resolved_by),
                when=relative_time(placed.thread.resolved_at),
            )
            self._column.addWidget(quiet_label(self, told))
        self._add_reply()
        self._add_buttons()

        self.answer.clicked.connect(self._begin)
        self.send.clicked.connect(self._send)
        self.reply.submitted.connect(self._send)
        self.reply.left.connect(self._put_aside)
        self.reply.textChanged.connect(lambda: self.typed.emit(self.reply.typed))

    @property
    def first_button(self) -> QWidget:
        """Where the keyboard begins."""
        for button in (self.answer, self.end):
            if not button.isHidden() and button.isEnabled():
                return button
        return self

    def begin_reply(self, typed: str = "", *, focus: bool = True) -> None:
        """Open the field, with what was typed there before; of a note with what it says."""
        text = typed or (self.placed.text if self.placed.is_note and not self.reply.typed else "")
        if text:
            self.reply.setPlainText(text)
        self._row.show()
        self.grew.emit()
        if focus:
            self.reply.setFocus(Qt.FocusReason.OtherFocusReason)

    def _begin(self) -> None:
        self.begin_reply()

    def show_chosen(self, *, chosen: bool) -> None:
        """Show that this is the thread the person came for."""
        edge = "palette(accent)" if chosen else "transparent"
        self.setStyleSheet(f"#thread {{ border: none; border-left: 3px solid {edge}; }}")

    @property
    def holds_keyboard(self) -> bool:
        """Whether the keyboard is somewhere in the card."""
        now = QApplication.focusWidget()
        return now is not None and (now is self or self.isAncestorOf(now))

    def take_place_of(self, before: "QuestionCard") -> None:
        """Go on in place of another card of this thread, the keyboard with it, and let that one go."""
        if before.holds_keyboard:
            writes = before.reply.hasFocus() and bool(self.reply.text)
            (self.reply if writes else self.first_button).setFocus(Qt.FocusReason.OtherFocusReason)
        before.hide()
        before.deleteLater()

    def show_problem(self, sentence: str) -> None:
        """Say why it was not sent; what was typed stays."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
        self.send.setEnabled(True)
        self.end.setEnabled(True)

    def _send(self) -> None:
        if self.reply.text and self.send.isEnabled():
            self.send.setEnabled(False)
            self.sent.emit(self.reply.text)

    def _put_aside(self) -> None:
        self._row.hide()
        self.grew.emit()
        self.left.emit()

    def _kind(self) -> str:
        if self.placed.is_note:
            return self.tr("Note for translators")
        if not self.placed.thread.is_open:
            return self.tr("Question · settled")
        return self.tr("Question · answered") if self.placed.thread.is_answered else self.tr("Question")

    def _add_head(self, number: int) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        waits = not self.placed.is_note and self.placed.thread.is_open
        answered = waits and self.placed.thread.is_answered
        tone = "good" if answered else "accent" if waits else "neutral"
        picture = NOTE_ICON if self.placed.is_note else QUESTION_ICON
        head.addWidget(Chip(tone, self._kind(), picture, self), 0, Qt.AlignmentFlag.AlignVCenter)
        head.addStretch(1)
        if number:
            self.go = QPushButton(self.tr("Block {number}").format(number=number), self)
            self.go.setProperty("link", True)
            self.go.clicked.connect(self.place_asked)
            head.addWidget(self.go)
        self._column.addLayout(head)

    def _add_quote(self) -> None:
        thread = self.placed.thread
        if self.placed.is_gone:
            self._column.addWidget(quiet_label(self, self.tr("What this is about is no longer in the text.")))
        elif not thread.block and not thread.quote:
            self._column.addWidget(quiet_label(self, self.tr("About the whole text")))
        elif not self.placed.exact:
            self._column.addWidget(quiet_label(self, self.tr("The text has changed since.")))
        if thread.quote and (self.placed.about_part or self.placed.is_gone or not self.placed.exact):
            quote = " ".join(thread.quote.split())
            shown = quote if len(quote) <= _QUOTED else f"{quote[:_QUOTED].rstrip()}…"
            words = QLabel(self.tr("“{words}”").format(words=shown), self)
            words.setTextFormat(Qt.TextFormat.PlainText)
            words.setWordWrap(True)
            words.setProperty("role", "secondary")
            words.setToolTip(thread.quote)
            self._column.addWidget(words)

    def _add_said(self, comment: Comment) -> None:
        widget = QWidget(self)
        row = QHBoxLayout(widget)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        asked = comment is self.placed.thread.comments[0] and not self.placed.is_note
        role = language_name(self.placed.thread.locale) if asked else ""
        when = QLabel(relative_time(comment.at), widget)
        when.setProperty("role", "quiet")
        when.setToolTip(exact_time(comment.at))
        row.addWidget(PersonLabel(self._names.get(comment.person, comment.person), role, widget), 1)
        row.addWidget(when)
        self._column.addWidget(widget)
        words = QLabel(comment.body, self)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._column.addWidget(words)

    def _add_reply(self) -> None:
        self._row = QWidget(self)
        column = QVBoxLayout(self._row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.reply)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.send)
        column.addLayout(row)
        self._column.addWidget(self._row)
        self._column.addWidget(self._problem)
        self._row.hide()
        self._problem.hide()

    def _add_buttons(self) -> None:
        holder = QWidget(self)
        row = FlowLayout(holder, gap=6)
        row.setContentsMargins(0, 2, 0, 0)
        note, is_open = self.placed.is_note, self.placed.thread.is_open
        if note:
            self.answer.setText(self.tr("Change…"))
            self.answer.setIcon(icon("pencil-simple"))
            self.end.setText(self.tr("Take away"))
            self.end.setIcon(icon("trash"))
        elif not is_open:
            self.end.setText(self.tr("Ask again"))
            self.end.setIcon(icon("arrow-counter-clockwise"))
        elif self.placed.mine:
            self.answer.setText(self.tr("Say more"))
        self.end.clicked.connect(self._end)
        self.answer.setVisible(self._may_answer and (is_open or not note))
        self.end.setVisible(self.placed.may_end and (is_open or not note))
        for button in (self.answer, self.end):
            row.addWidget(button)
        holder.setVisible(self._may_answer or self.placed.may_end)
        self._column.addWidget(holder)

    def _end(self) -> None:
        self.end.setEnabled(False)
        (self.settled if self.placed.thread.is_open else self.reopened).emit()
