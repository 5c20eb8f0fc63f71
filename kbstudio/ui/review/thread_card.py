"""One thread of comments: what it is about, who said what, and how to answer."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from kbstudio.desktop.icons import icon
from kbstudio.domain.comments import Comment, CommentKind, Resolution
from kbstudio.services.reviews.commenting import PlacedThread
from kbstudio.text.markdown.plain import plain_text
from kbstudio.ui.review.comment_words import kind_icon, suggestion_html, thread_state, thread_tone
from kbstudio.ui.widgets.chip import Chip
from kbstudio.ui.widgets.flow_layout import FlowLayout
from kbstudio.ui.widgets.icon_label import IconLabel
from kbstudio.ui.widgets.labels import begin_at_edge_of, quiet_label
from kbstudio.ui.widgets.note_field import NoteField
from kbstudio.ui.widgets.person_label import PersonLabel
from kbstudio.ui.widgets.times import exact_time, relative_time

_QUOTED = 140


class ThreadCard(QFrame):
    """Shows a thread and takes what the person does about it; ``names`` gives the name for every login."""

    place_asked = Signal()
    """The person wants to see the words it is about."""

    replied = Signal(str)
    """The person answers."""

    reply_kept = Signal(str)
    """What is typed in the answer and not sent, whenever it changes."""

    resolved = Signal(object)
    """A ``Resolution``; None opens it again."""

    apply_requested = Signal()
    """The person wants the suggestion in the text."""

    def __init__(
        self, placed: PlacedThread, names: dict[str, str], locale: str, why_not_apply: str, *, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._placed, self._names, self._locale = placed, names, locale
        self.shows = (placed, locale, why_not_apply)
        thread = placed.thread
        self.setObjectName("thread")
        self.setAccessibleName(thread_state(thread))
        self.reply = NoteField(self.tr("Answer"), self.tr("Your answer"), lines=2, parent=self)
        self._send = QPushButton(self.tr("Send"), self)
        self._answer = QPushButton(self.tr("Reply"), self)
        self._answer.setIcon(icon("arrow-bend-up-left"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 12, 16, 12)
        self._column.setSpacing(6)
        self._add_head()
        self._add_quote()
        for number, comment in enumerate(thread.comments):
            if number:
                self._column.addWidget(self._person(comment))
            if comment.body != thread.suggestion:
                self._add_words(comment.body)
        if thread.suggestion is not None:
            self._add_suggestion(thread.suggestion)
        if thread.resolved_at is not None:
            told = self.tr("Settled by {name} · {when}").format(
                name=names.get(thread.resolved_by, thread.resolved_by), when=relative_time(thread.resolved_at)
            )
            settled = quiet_label(self, told)
            settled.setToolTip(exact_time(thread.resolved_at))
            self._column.addWidget(settled)
        self._add_reply()
        self._add_buttons(why_not_apply)

        self._answer.clicked.connect(self.begin_reply)
        self._send.clicked.connect(self._reply)
        self.reply.submitted.connect(self._reply)
        self.reply.left.connect(self._put_aside)
        self.reply.textChanged.connect(lambda: self.reply_kept.emit(self.reply.typed))

    def begin_reply(self, typed: str = "", *, focus: bool = True) -> None:
        """Open the field for an answer, with what was typed there before."""
        if isinstance(typed, str) and typed:
            self.reply.setPlainText(typed)
        self._reply_row.show()
        if focus:
            self.reply.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_chosen(self, *, chosen: bool) -> None:
        """Show that this is the thread the person came for."""
        edge = "palette(accent)" if chosen else "transparent"
        self.setStyleSheet(f"#thread {{ border: none; border-left: 3px solid {edge}; }}")

    def _reply(self) -> None:
        if self.reply.text:
            self._send.setEnabled(False)
            self.replied.emit(self.reply.text)

    @property
    def first_button(self) -> QPushButton:
        """Where the keyboard begins."""
        apply = getattr(self, "apply", None)
        return apply if isinstance(apply, QPushButton) and apply.isEnabled() else self._answer

    def let_send(self) -> None:
        """What was on its way arrived or did not; an answer can be sent."""
        self._send.setEnabled(True)

    def go_on_from(self, before: "ThreadCard") -> None:
        """Take the place of another card of this thread, in which somebody is typing an answer, or just sent one."""
        if not self.reply.text:
            self._answer.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.begin_reply()
        cursor = self.reply.textCursor()
        cursor.setPosition(min(before.reply.textCursor().position(), len(self.reply.typed)))
        self.reply.setTextCursor(cursor)

    def _put_aside(self) -> None:
        self._reply_row.hide()
        self._answer.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_head(self) -> None:
        thread = self._placed.thread
        head = QHBoxLayout()
        head.setSpacing(8)
        chip = Chip(thread_tone(thread), thread_state(thread), kind_icon(thread.kind), self)
        head.addWidget(chip, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addStretch(1)
        if self._placed.start is not None and thread.quote:
            show = QToolButton(self)
            show.setIcon(icon("eye"))
            show.setToolTip(self.tr("Show the words it is about"))
            show.setAccessibleName(show.toolTip())
            show.clicked.connect(self.place_asked)
            head.addWidget(show)
        self._column.addLayout(head)
        self._column.addWidget(self._person(thread.comments[0]))

    def _person(self, comment: Comment) -> QWidget:
        """Who said it and when."""
        widget = QWidget(self)
        row = QHBoxLayout(widget)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        when = QLabel(relative_time(comment.at), widget)
        when.setProperty("role", "quiet")
        when.setToolTip(exact_time(comment.at))
        row.addWidget(PersonLabel(self._names.get(comment.person, comment.person), parent=widget), 1)
        row.addWidget(when)
        return widget

    def _add_quote(self) -> None:
        thread, placed = self._placed.thread, self._placed
        if placed.start is None:
            gone = QHBoxLayout()
            gone.setSpacing(6)
            gone.addWidget(IconLabel("link-break", parent=self), 0, Qt.AlignmentFlag.AlignTop)
            gone.addWidget(quiet_label(self, self.tr("The words this is about are gone.")), 1)
            self._column.addLayout(gone)
        elif not thread.quote:
            self._column.addWidget(quiet_label(self, self.tr("About the whole text")))
        if not thread.quote or (thread.suggestion is not None and placed.exact and placed.start is not None):
            return
        quote = " ".join(plain_text(thread.quote).split()) or " ".join(thread.quote.split())
        shown = quote if len(quote) <= _QUOTED else f"{quote[:_QUOTED].rstrip()}…"
        words = QLabel(self.tr("“{words}”").format(words=shown), self)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        words.setProperty("role", "secondary")
        words.setToolTip(thread.quote)
        begin_at_edge_of(words, self._locale)
        self._column.addWidget(words)
        if placed.start is not None and not placed.exact:
            self._column.addWidget(quiet_label(self, self.tr("These words have changed since.")))

    def _add_words(self, body: str) -> None:
        if not body:
            return
        words = QLabel(body, self)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._column.addWidget(words)

    def _add_suggestion(self, suggestion: str) -> None:
        words = QLabel(suggestion_html(self._placed.thread.quote, suggestion, self._locale), self)
        words.setTextFormat(Qt.TextFormat.RichText)
        words.setWordWrap(True)
        words.setAccessibleName(self.tr("Suggested: {words}").format(words=suggestion))
        if not suggestion.strip():
            words.setText(self.tr("Take these words out"))
        self._column.addWidget(words)

    def _add_reply(self) -> None:
        self._reply_row = QWidget(self)
        column = QVBoxLayout(self._reply_row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.reply)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._send)
        column.addLayout(row)
        self._send.setToolTip(self.tr("Send the answer (Ctrl+Enter)"))
        self._column.addWidget(self._reply_row)
        self._reply_row.hide()

    def _add_buttons(self, why_not_apply: str) -> None:
        thread = self._placed.thread
        holder = QWidget(self)
        row = FlowLayout(holder, gap=6)
        row.setContentsMargins(0, 2, 0, 0)
        if thread.kind is CommentKind.SUGGESTION and thread.is_open:
            self.apply = QPushButton(self.tr("Apply"), holder)
            self.apply.setIcon(icon("check", "accent"))
            why_not = why_not_apply or (
                "" if self._placed.start is not None else self.tr("The words it is about are gone.")
            )
            self.apply.setEnabled(not why_not)
            self.apply.setToolTip(why_not or self.tr("Write the text with these words, as its next version"))
            self.apply.clicked.connect(self.apply_requested)
            row.addWidget(self.apply)
        row.addWidget(self._answer)
        if thread.is_open:
            row.addWidget(self._resolve_button(holder))
        else:
            reopen = QPushButton(self.tr("Reopen"), holder)
            reopen.clicked.connect(lambda: self.resolved.emit(None))
            row.addWidget(reopen)
        self._column.addWidget(holder)

    def _resolve_button(self, parent: QWidget) -> QPushButton:
        self.resolve = QPushButton(self.tr("Resolve"), parent)
        menu = QMenu(self.resolve)
        menu.addAction(icon("check"), self.tr("Done"), lambda: self.resolved.emit(Resolution.DONE))
        menu.addAction(icon("x"), self.tr("Declined"), lambda: self.resolved.emit(Resolution.DECLINED))
        self.resolve.setMenu(menu)
        self.resolve.setProperty("menu", True)
        return self.resolve
