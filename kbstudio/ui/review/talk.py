"""Comments beside a review: written at a place, answered, settled, put into the text."""

from functools import partial

from PySide6.QtCore import QObject

from kbstudio.desktop.errors import message_for
from kbstudio.domain.comments import CommentKind, Resolution, Thread
from kbstudio.services.reviews.commenting import CommentsView, PlacedThread
from kbstudio.services.snapshots import Outcome
from kbstudio.ui.comparison.rows import Compared, Row
from kbstudio.ui.review.comment_card import CommentDraft
from kbstudio.ui.review.comment_place import CommentPlace, place_of_change, place_of_words
from kbstudio.ui.review.review_work import ReviewWork
from kbstudio.ui.review.view import ReviewView


class Talk(QObject):
    """Joins the threads of one review to what is said in them."""

    def __init__(self, view: ReviewView, work: ReviewWork, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._work = work
        self._comments = CommentsView(0, (), {})

        view.bar.comment_asked.connect(self.begin)
        view.card.send_requested.connect(self._send)
        view.card.drafts_changed.connect(lambda: view.inspector.comments.show_drafts(view.card.drafts))
        view.inspector.must_fix_asked.connect(self._show_must_fix)
        view.note_chosen.connect(self._show_note)
        view.bar.reading_asked.connect(self._read_next)
        view.here.next_asked.connect(self._read_next)
        comments = view.inspector.comments
        comments.whole_asked.connect(self._begin_whole)
        comments.draft_chosen.connect(lambda draft: view.card.begin(draft.place, work.locale))
        comments.place_asked.connect(self._go_to)
        comments.replied.connect(self._reply)
        comments.resolved.connect(self._resolve)
        comments.apply_requested.connect(self._apply)

    def show_comments(self, comments: CommentsView, why_not_apply: str) -> None:
        """Show what was said; the sentence says why suggestions cannot be applied."""
        self._comments = comments
        self._view.inspector.comments.show_comments(comments, self._work.locale, why_not_apply)
        open_threads = [placed.thread for placed in comments.threads if placed.thread.is_open]
        self._view.inspector.show_comment_counts(len(open_threads), sum(thread.blocks for thread in open_threads))
        self.show_notes()
        self._view.bar.offer_threads(len(open_threads))
        self._refresh_here()

    def show_notes(self) -> None:
        """Mark the words that open threads are about."""
        self._view.show_notes(self._in_text)

    @property
    def _in_text(self) -> list[PlacedThread]:
        return [
            placed
            for placed in self._comments.threads
            if placed.thread.is_open and placed.start is not None and placed.end
        ]

    def begin(self) -> None:
        """Write a comment on the words marked, else on the current change, else on the whole text."""
        if self._work.shown is not None:
            self._view.here.close_card()
            self._view.card.begin(self._place(self._work.shown.right.number), self._work.locale)

    def _place(self, number: int) -> CommentPlace:
        view = self._view.page.view
        if (words := self._view.marked_words()) is not None:
            return place_of_words(view.whole, *words, number)
        if view.current_change >= 0:
            return place_of_change(view.whole, view.current_change, number)
        return CommentPlace(number)

    def _begin_whole(self) -> None:
        if self._work.shown is not None:
            self._view.card.begin(CommentPlace(self._work.shown.right.number), self._work.locale)

    def _send(self, draft: CommentDraft) -> None:
        suggests = draft.kind is CommentKind.SUGGESTION
        act = partial(
            self._work.studio.commenting.begin,
            self._work.code,
            self._work.locale,
            kind=draft.kind,
            body=draft.body,
            number=draft.place.number,
            start=draft.place.start,
            end=draft.place.end,
            suggestion=draft.words if suggests else None,
        )
        self._work.write(act, partial(self._sent, draft), self._not_sent)

    def _sent(self, draft: CommentDraft, thread: Thread) -> None:
        self._view.card.sent(draft)
        self._view.inspector.comments.choose_next(thread.id)
        self._work.tell()

    def _not_sent(self, error: Exception) -> None:
        self._view.card.show_problem(message_for(error))

    def _reply(self, thread_id: str, body: str) -> None:
        act = partial(self._work.studio.commenting.reply, thread_id, body=body)
        self._work.write(act, partial(self._replied, thread_id))

    def _replied(self, thread_id: str, _thread: Thread) -> None:
        self._view.inspector.comments.sent_reply(thread_id)
        self._work.tell()

    def _resolve(self, thread_id: str, resolution: Resolution | None) -> None:
        commenting = self._work.studio.commenting
        back = partial(commenting.reopen, thread_id)
        if resolution is None:
            self._work.write(back, lambda _thread: self._work.tell(self.tr("The comment is open again.")))
            return
        self._work.write(
            partial(commenting.resolve, thread_id, resolution=resolution),
            lambda _thread: self._work.tell(self.tr("The comment is settled."), partial(self._work.undo, back)),
        )

    def _apply(self, thread_id: str) -> None:
        if self._work.shown is not None:
            number = self._work.shown.right.number
            self._work.write(partial(self._work.studio.commenting.apply, thread_id, based_on=number), self._applied)

    def _applied(self, outcome: Outcome) -> None:
        said = self.tr("The suggestion is in the text: version {number} is a draft again.")
        self._work.tell(said.format(number=outcome.revision), None, outcome.changes)

    def _show_must_fix(self) -> None:
        blocking = next((placed for placed in self._comments.threads if placed.thread.blocks), None)
        if blocking is not None:
            self._show_thread(blocking)
            self._go_to(blocking)

    def _show_note(self, number: int) -> None:
        if 0 <= number < len(self._in_text):
            self._open_here(number)
            self._view.inspector.comments.show_thread(self._in_text[number].thread.id)

    def _read_next(self) -> None:
        """Open what was said at the current change, else at the next place; what is about no place is listed."""
        view, here = self._view.page.view, self._view.here
        count = len(self._in_text)
        if not count:
            self._view.inspector.show_comments_tab()
            return
        area = view.change_area()
        at_change = [n for n in range(count) if not area.isEmpty() and area.intersects(view.note_area(n))]
        if here.isVisible():
            last = max(self._together(here.number), default=here.number)
            number = (last + 1) % count
        else:
            number = at_change[0] if at_change else (here.number + 1) % count
        self._show_note(number)

    def _together(self, number: int) -> list[int]:
        """The notes that stand at the same block as this one."""
        view = self._view.page.view
        area = view.note_area(number)
        return [n for n in range(len(self._in_text)) if n == number or view.note_area(n) == area]

    def _open_here(self, number: int) -> None:
        view, start = self._view.page.view, self._in_text[number].start or 0
        # The change that is spoken of becomes the current one: keys that decide mean what is read.
        change = next((row.change for row in view.whole.rows if _holds(row, start)), -1)
        if change not in {-1, view.current_change}:
            self._view.go_to_change(change)
        self._view.go_to_note(number)
        self._view.here.open_at(number, *self._said_at(number))

    def _said_at(self, number: int) -> tuple[list[PlacedThread], str]:
        together = self._together(number)
        told = self.tr("{number} of {count} · T for the next").format(number=number + 1, count=len(self._in_text))
        return [self._in_text[n] for n in together], told if len(self._in_text) > len(together) else ""

    def _refresh_here(self) -> None:
        """Show the same place as it is now; where nothing is open there any more, it is closed."""
        here = self._view.here
        if not (shown := here.shown):
            return
        now = next((n for n, placed in enumerate(self._in_text) if placed.thread.id in shown), None)
        if now is None:
            here.close_card()
        else:
            here.show_threads(now, *self._said_at(now))

    def _show_thread(self, placed: PlacedThread) -> None:
        self._view.inspector.show_comments_tab()
        self._view.inspector.comments.show_thread(placed.thread.id)

    def _go_to(self, placed: PlacedThread) -> None:
        in_text = [each.thread.id for each in self._in_text]
        if placed.thread.id in in_text:
            self._view.go_to_note(in_text.index(placed.thread.id))

    def show_compared(self, _compared: Compared) -> None:
        """Other texts are compared: their words are marked anew."""
        self.show_notes()


def _holds(row: Row, position: int) -> bool:
    """Whether a row holds a place of the newer body."""
    cell = row.right
    return row.section == "body" and cell is not None and cell.start <= position < cell.start + len(cell.text)
