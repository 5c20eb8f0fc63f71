"""The author's side: what came back is seen to point by point, without leaving the list."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from kbstudio.desktop.change_bus import ChangeBus
from kbstudio.desktop.jobs import Jobs, Lane
from kbstudio.domain.changes import Changes
from kbstudio.domain.ids import new_id
from kbstudio.domain.inbox import Section
from kbstudio.services.locales.questions import Questions
from kbstudio.services.reviews.commenting import Commenting, CommentsView
from kbstudio.services.reviews.owed import OwedReviews
from kbstudio.services.snapshots import Outcome
from kbstudio.ui.inbox.entries import Entry
from kbstudio.ui.inbox.view import InboxView


class Points(QObject):
    """Acts as ``person`` on the row shown in the preview of the other sections."""

    announced = Signal(str, object)
    """What was done, and None."""

    failed = Signal(object)
    """Why it was not."""

    def __init__(
        self,
        view: InboxView,
        *,
        person: str,
        commenting: Commenting,
        questions: Questions,
        owed: OwedReviews,
        jobs: Jobs,
        bus: ChangeBus,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._view = view
        self.person = person
        self._commenting, self._questions, self._owed = commenting, questions, owed
        self._jobs, self._bus = jobs, bus
        self._entry: Entry | None = None
        self._number = 0
        preview = view.entry_preview
        view.entry_chosen.connect(self._show)
        preview.replied.connect(self._reply)
        preview.apply_requested.connect(self._apply)
        preview.done_requested.connect(self._resolve)
        preview.settle_requested.connect(self._settle)

    def _show(self, entry: Entry | None) -> None:
        preview = self._view.entry_preview
        if entry != self._entry or entry is None:
            preview.show_entry(entry, self.person, self._view.contents.display_names or {})
        self._entry = entry
        if entry is not None and entry.section is Section.RETURNED:
            work = partial(self._commenting.view, entry.article, entry.locale)
            self._jobs.submit(self, work, done=self._show_points, failed=self.failed.emit, replaces="points")

    def _show_points(self, comments: CommentsView) -> None:
        if self._entry is not None and self._entry.section is Section.RETURNED:
            self._number = comments.number
            self._view.entry_preview.show_points(comments.threads)

    @property
    def _asked(self) -> bool:
        """Whether the row shown is a question about a source."""
        return self._entry is not None and self._entry.section is Section.QUESTIONS

    def _reply(self, thread_id: str, body: str) -> None:
        def done(_thread: object) -> None:
            self._view.entry_preview.forget_reply(thread_id)
            self._tell(self.tr("Your answer is sent."))

        act = self._questions.answer if self._asked else self._commenting.reply
        self._write(partial(act, thread_id, body=body), done)

    def _resolve(self, thread_id: str) -> None:
        act: Callable[..., Any] = self._commenting.resolve
        said = self.tr("Done: the comment is settled.")
        if self._asked:
            act, said = self._questions.settle, self.tr("The question is settled.")
        self._write(partial(act, thread_id), lambda _thread: self._tell(said))

    def _apply(self, thread_id: str) -> None:
        self._write(partial(self._commenting.apply, thread_id, based_on=self._number), self._applied)

    def _applied(self, outcome: Outcome) -> None:
        said = self.tr("The suggestion is in the text: version {number} is saved.")
        self._tell(said.format(number=outcome.revision))

    def _settle(self) -> None:
        if self._entry is not None:
            act = partial(self._owed.settle, self._entry.article, self._entry.locale)
            said = self.tr("You signed {code} afterwards; agents are told that it was reviewed.")
            code = self._entry.article
            self._write(act, lambda _outcome: self._tell(said.format(code=code), published=True))

    def _write(self, act: Callable[..., Any], done: Callable[[Any], object]) -> None:
        work: Callable[[], Any] = partial(act, by=self.person, op_id=new_id())
        self._jobs.submit(self, work, done=done, failed=self._refused, lane=Lane.WRITE)

    def _tell(self, said: str, *, published: bool = False) -> None:
        self.announced.emit(said, None)
        if self._entry is not None:
            self._bus.publish(Changes(frozenset({self._entry.article}), published=published), self)

    def _refused(self, error: Exception) -> None:
        self.failed.emit(error)
        if self._entry is not None:
            self._bus.publish(Changes(frozenset({self._entry.article})), self)
