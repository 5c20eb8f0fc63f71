"""Joins the inbox to the services."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from kbstudio.application import Studio
from kbstudio.desktop.change_bus import ChangeBus
from kbstudio.desktop.jobs import Jobs
from kbstudio.domain.changes import Changes
from kbstudio.services.reviews.inbox_entries import InboxContents, Key
from kbstudio.services.snapshots import ReviewView as Snapshot
from kbstudio.ui.comparison.comparer import Comparer
from kbstudio.ui.comparison.rows import Compared
from kbstudio.ui.inbox.lines import TextLine
from kbstudio.ui.inbox.ordering import Ordering
from kbstudio.ui.inbox.points import Points
from kbstudio.ui.inbox.signing import Signatures
from kbstudio.ui.inbox.view import InboxView


class InboxController(QObject):
    """Keeps the inbox of ``person`` (a login name) up to date."""

    count_changed = Signal(int)
    """How many texts wait for a verdict, for the badge on the rail."""

    review_opened = Signal(str, str)
    """Code and locale of a text the person wants to review."""

    article_opened = Signal(str, str)
    """Code and locale of a text of their own the person wants to go on with."""

    question_opened = Signal(str, str, str)
    """Code and locale of a source, and the id of the question about it the person wants to see there."""

    answer_opened = Signal(str, str, str)
    """Code, the locale a question of theirs was asked in, and its id."""

    preview_wanted = Signal()
    """The person wants to see the preview, which may be hidden."""

    title_changed = Signal(str)
    """The section shown, for the tab."""

    announced = Signal(str, object)
    """What was done, and what takes it back or None."""

    failed = Signal(object)
    """An error the window shows."""

    def __init__(
        self,
        view: InboxView,
        *,
        person: str,
        studio: Studio,
        jobs: Jobs,
        bus: ChangeBus,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent or view)
        self._view = view
        self._person = person
        self._inbox, self._reviewing = studio.inbox, studio.reviewing
        self._jobs = jobs
        self._comparer = Comparer(jobs, self)
        self._previewed: tuple[Key, str] | None = None
        self._ordering = Ordering(view, studio.inbox, jobs, self)
        shared = {"person": person, "jobs": jobs, "bus": bus, "parent": self}
        self._signatures = Signatures(view, self._ordering, inbox=studio.inbox, reviewing=studio.reviewing, **shared)
        self._points = Points(
            view, commenting=studio.commenting, questions=studio.questions, owed=studio.owed, **shared
        )

        view.review_opened.connect(self.review_opened)
        view.article_opened.connect(self.article_opened)
        view.question_opened.connect(self.question_opened)
        view.answer_opened.connect(self.answer_opened)
        view.preview_wanted.connect(self.preview_wanted)
        view.title_changed.connect(self.title_changed)
        view.said.connect(lambda words: self.announced.emit(words, None))
        view.text_chosen.connect(self._preview)
        self._ordering.failed.connect(self.failed)
        for part in (self._signatures, self._points):
            part.announced.connect(self.announced)
            part.failed.connect(self.failed)
        bus.changed.connect(self._refresh)

    def load(self) -> None:
        """Read what waits anew."""
        work = partial(self._inbox.of, self._person)
        self._jobs.submit(self, work, done=self._show, failed=self.failed.emit, replaces="inbox")

    def act_as(self, person: str) -> None:
        """Show the inbox of somebody else."""
        self._person = self._signatures.person = self._points.person = person
        self._previewed = None
        self._ordering.forget()
        self.load()

    def _show(self, contents: InboxContents) -> None:
        self._view.show_contents(contents)
        self._ordering.show_texts(contents.to_review)
        self.count_changed.emit(len(contents.to_review))

    def _preview(self, line: TextLine | None) -> None:
        wanted = (line.key, line.text.hash) if line else None
        preview, is_first = self._view.preview, self._view.is_first(line)
        if line is not None and wanted == self._previewed:
            preview.show_rank(line, is_first=is_first)
            return
        self._previewed, self._signatures.seen = wanted, None
        if line is None:
            preview.show_line(None)
        else:
            name = self._view.contents.name
            preview.show_line(line, name(line.text.row.requested_by), name(line.text.row.behalf), is_first=is_first)
            work = partial(self._reviewing.view, *line.key, by=self._person)
            self._jobs.submit(self, work, done=self._compare, failed=self._not_shown, replaces="preview")

    def _compare(self, shown: Snapshot) -> None:
        key = (shown.article.code, shown.locale)
        if self._previewed is None or key != self._previewed[0]:
            return
        left = shown.left.text if shown.left else None

        def show(compared: Compared) -> None:
            if self._previewed is not None and self._previewed[0] == key:
                self._signatures.seen = (key, shown.right.hash)
                self._view.preview.show_changes(compared)

        self._comparer.compare(left, shown.right.text, show, self._not_shown)

    def _not_shown(self, error: Exception) -> None:
        self._previewed = None
        self.failed.emit(error)

    def _refresh(self, changes: Changes, _initiator: object) -> None:
        if changes.articles or changes.people:
            self.load()
