"""Joins the inbox to the services."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from kbstudio.desktop.change_bus import ChangeBus
from kbstudio.desktop.jobs import Jobs
from kbstudio.domain.changes import Changes
from kbstudio.domain.lists import InboxRow
from kbstudio.domain.people import Person
from kbstudio.services.administration import Administration
from kbstudio.services.lists import Lists
from kbstudio.services.reviewing import Reviewing
from kbstudio.services.snapshots import ReviewView as Snapshot
from kbstudio.ui.comparison.comparer import Comparer, changed_words
from kbstudio.ui.comparison.rows import Compared
from kbstudio.ui.review.inbox_preview import SHOWN
from kbstudio.ui.review.inbox_view import InboxView


class InboxController(QObject):
    """Keeps the inbox of ``person`` (a login name) up to date."""

    count_changed = Signal(int)
    """How many texts wait, for the badge on the rail."""

    review_opened = Signal(str, str)
    """Code and locale of a text the person wants to review."""

    failed = Signal(object)
    """An error the window shows."""

    def __init__(
        self,
        view: InboxView,
        *,
        person: str,
        lists: Lists,
        reviewing: Reviewing,
        administration: Administration,
        jobs: Jobs,
        bus: ChangeBus,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent or view)
        self._view = view
        self._person = person
        self._lists = lists
        self._reviewing = reviewing
        self._administration = administration
        self._jobs = jobs
        self._names: dict[str, str] = {}
        self._comparer = Comparer(jobs, self)
        self._previewed: tuple[str, str, int] | None = None

        view.review_opened.connect(self.review_opened)
        view.row_chosen.connect(self._preview)
        bus.changed.connect(self._refresh)

    def load(self) -> None:
        """Read what waits anew."""
        self._jobs.submit(self, self._read, done=self._show, failed=self.failed.emit, replaces="inbox")

    def act_as(self, person: str) -> None:
        """Show the inbox of somebody else."""
        self._person = person
        self._previewed = None
        self.load()

    def _read(self) -> tuple[tuple[InboxRow, ...], tuple[Person, ...]]:
        return self._lists.inbox(person=self._person), self._administration.people()

    def _show(self, found: tuple[tuple[InboxRow, ...], tuple[Person, ...]]) -> None:
        rows, people = found
        self._names = {person.name: person.display for person in people}
        self._view.show_rows(rows, self._names)
        self.count_changed.emit(len(rows))

    def _preview(self, row: InboxRow | None) -> None:
        wanted = (row.article, row.locale, row.revision) if row else None
        if wanted == self._previewed and row is not None:
            return
        self._previewed = wanted
        self._view.inspector.show_row(row, self._names.get(row.requested_by, row.requested_by) if row else "")
        if row is not None:
            work: Callable[[], Snapshot] = partial(self._reviewing.view, row.article, row.locale, by=self._person)
            self._jobs.submit(self, work, done=self._compare, failed=self.failed.emit, replaces="preview")

    def _compare(self, shown: Snapshot) -> None:
        left = shown.left.text if shown.left else None
        self._comparer.compare(left, shown.right.text, self._show_changes, self.failed.emit)

    def _show_changes(self, compared: Compared) -> None:
        self._view.inspector.show_changes(changed_words(compared, SHOWN), len(compared.changes))

    def _refresh(self, changes: Changes, _initiator: object) -> None:
        if changes.articles or changes.people:
            self.load()
