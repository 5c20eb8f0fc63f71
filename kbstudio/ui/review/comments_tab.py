"""What was said beside a text: threads in its order, and comments begun and not sent."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from kbstudio.desktop.icons import icon
from kbstudio.services.reviews.commenting import CommentsView, PlacedThread
from kbstudio.ui.review.comment_card import CommentDraft
from kbstudio.ui.review.thread_card import ThreadCard
from kbstudio.ui.widgets.empty_state import EmptyState
from kbstudio.ui.widgets.labels import hairline, quiet_label
from kbstudio.ui.widgets.person_label import isolated
from kbstudio.ui.widgets.segmented_buttons import SegmentedButtons
from kbstudio.ui.widgets.taking_out import taken_out

_OPEN, _ALL = "open", "all"


class CommentsTab(QWidget):
    """Shows threads and takes what the person does about them; what is typed in answers stays."""

    place_asked = Signal(object)
    """The ``PlacedThread`` whose words the person wants to see."""

    replied = Signal(str, str)
    """The id of a thread, and an answer."""

    resolved = Signal(str, object)
    """The id of a thread and a ``Resolution``; None opens it again."""

    apply_requested = Signal(str)
    """The id of a thread whose suggestion the person wants in the text."""

    whole_asked = Signal()
    """The person wants to say something about the whole text."""

    draft_chosen = Signal(object)
    """A ``CommentDraft`` the person wants to go on with."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = CommentsView(0, (), {})
        self._drafts: tuple[CommentDraft, ...] = ()
        self._replies: dict[str, str] = {}
        self._cards: dict[str, ThreadCard] = {}
        self._chosen = ""
        self._locale = ""
        self._why_not_apply = ""
        self.filter = SegmentedButtons(
            [(_OPEN, self.tr("Open")), (_ALL, self.tr("All"))], self.tr("Which comments are shown"), self
        )
        self._whole = QPushButton(self.tr("Whole text…"), self)
        self._whole.setIcon(icon("chat-text"))
        self._whole.setToolTip(self.tr("Say something about the text as a whole"))
        self._empty = EmptyState("chat-text", "", None, self)
        self._content = QWidget(self)
        self._content.setObjectName("chrome")
        self._column = QVBoxLayout(self._content)
        self._area = QScrollArea(self)
        self._lay_out()

        self.filter.chosen.connect(lambda _name: self._rebuild())
        self._whole.clicked.connect(self.whole_asked)

    @property
    def shown(self) -> Sequence[PlacedThread]:
        """The threads listed now."""
        everything = self.filter.choice == _ALL
        return [placed for placed in self._view.threads if everything or placed.thread.is_open]

    def card(self, thread_id: str) -> ThreadCard:
        """The card of a thread that is listed."""
        return self._cards[thread_id]

    def show_comments(self, view: CommentsView, locale: str, why_not_apply: str) -> None:
        """Show the threads of a version; the sentence says why suggestions cannot be applied."""
        same = (view, locale, why_not_apply) == (self._view, self._locale, self._why_not_apply)
        self._view, self._locale, self._why_not_apply = view, locale, why_not_apply
        if not same:
            self._rebuild()
        for card in self._cards.values():
            card.let_send()

    def show_drafts(self, drafts: Sequence[CommentDraft]) -> None:
        """List what was begun and not sent."""
        if tuple(drafts) != self._drafts:
            self._drafts = tuple(drafts)
            self._rebuild()

    def show_thread(self, thread_id: str) -> None:
        """Bring a thread into sight and mark it; settled ones are listed then too."""
        if thread_id not in self._cards and any(p.thread.id == thread_id for p in self._view.threads):
            self.filter.choose(_ALL)
            self._rebuild()
        self._choose(thread_id)
        if (card := self._cards.get(thread_id)) is not None:
            # A card that was just made has its place once it was laid out.
            QTimer.singleShot(0, card, lambda: self._area.ensureWidgetVisible(card, 0, 24))

    def choose_next(self, thread_id: str) -> None:
        """Mark a thread as soon as it is listed."""
        self._chosen = thread_id

    def sent_reply(self, thread_id: str) -> None:
        """An answer is in the library: its field is empty again."""
        self._replies.pop(thread_id, None)

    def _choose(self, thread_id: str) -> None:
        self._chosen = thread_id
        for known, card in self._cards.items():
            card.show_chosen(chosen=known == thread_id)

    def _rebuild(self, *, anew: bool = False) -> None:
        """List everything again; threads that are as they were keep their cards, and who types there goes on typing."""
        top, kept = self._area.verticalScrollBar().value(), self._cards
        answering = next((key for key, card in kept.items() if card.reply.hasFocus()), "")
        for widget in taken_out(self._column):
            if not isinstance(widget, ThreadCard):
                widget.hide()
                widget.deleteLater()
        for draft in self._drafts:
            self._column.addWidget(_DraftRow(draft, self.draft_chosen.emit, self._content))
        self._cards = {}
        for placed in self.shown:
            key = placed.thread.id
            old = kept.pop(key, None)
            shows = (placed, self._locale, self._why_not_apply)
            if old is not None and old.shows == shows and not anew:
                self._cards[key] = old
            else:
                self._cards[key] = self.made(placed, self._content)
                if old is not None:
                    kept[key] = old
            self._column.addWidget(self._cards[key])
            self._column.addWidget(hairline(self._content))
        self._column.addStretch(1)
        if answering in kept and answering in self._cards:
            self._cards[answering].go_on_from(kept[answering])
        for gone in kept.values():
            gone.hide()
            gone.deleteLater()
        self._show_emptiness()
        self._choose(self._chosen)
        QTimer.singleShot(0, self._area, lambda: self._area.verticalScrollBar().setValue(top))

    def _show_emptiness(self) -> None:
        nothing = not self._cards and not self._drafts
        self._empty.show_empty(
            "chat-text",
            self.tr("Nothing is open: every comment is settled.")
            if self._view.threads
            else self.tr("Nobody has said anything yet. Go to a change, or mark words, and press C."),
        )
        self._empty.setVisible(nothing)
        self._area.setVisible(not nothing)

    def made(self, placed: PlacedThread, parent: QWidget) -> ThreadCard:
        """A card of a thread, here or in the text, with what was typed in answer to it."""
        thread, names = placed.thread, dict(self._view.display_names)
        card = ThreadCard(placed, names, self._locale, self._why_not_apply, parent=parent)
        card.place_asked.connect(partial(self.place_asked.emit, placed))
        card.replied.connect(partial(self.replied.emit, thread.id))
        card.reply_kept.connect(partial(self._replies.__setitem__, thread.id))
        card.resolved.connect(partial(self.resolved.emit, thread.id))
        card.apply_requested.connect(partial(self.apply_requested.emit, thread.id))
        if typed := self._replies.get(thread.id, "").strip():
            card.begin_reply(typed, focus=False)
        return card

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 8, 12, 8)
        head.addWidget(self.filter)
        head.addStretch(1)
        head.addWidget(self._whole)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._area.setAccessibleName(self.tr("Comments"))
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self._content)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(hairline(self))
        column.addWidget(self._area, 1)
        column.addWidget(self._empty, 1)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self._cards:
            # Words of suggestions are marked in the colours of the theme.
            QTimer.singleShot(0, self, lambda: self._rebuild(anew=True))


class _DraftRow(QFrame):
    """A comment that was begun: what it is about, and a way back to it."""

    def __init__(self, draft: CommentDraft, chosen: Callable[[CommentDraft], object], parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("tone", "warn")
        about = " ".join(draft.place.quote.split()) or self.tr("the whole text")
        told = self.tr("Not sent yet, about “{words}”").format(
            words=isolated(about if len(about) < 60 else f"{about[:60]}…")
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 12, 6)
        row.addWidget(quiet_label(self, told), 1)
        go_on = QPushButton(self.tr("Go on"), self)
        go_on.clicked.connect(lambda: chosen(draft))
        row.addWidget(go_on)
