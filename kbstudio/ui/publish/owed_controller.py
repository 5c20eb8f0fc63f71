"""Joins the list of reviews owed to the services."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from kbstudio.desktop.change_bus import ChangeBus
from kbstudio.desktop.jobs import Jobs, Lane
from kbstudio.domain.changes import Changes
from kbstudio.domain.ids import new_id
from kbstudio.services.reviews.owed import OwedReviews, OwedText
from kbstudio.services.snapshots import Outcome
from kbstudio.ui.publish.owed_view import OwedView


class OwedController(QObject):
    """Lists what is owed, and signs it for ``person`` (a login name)."""

    count_changed = Signal(int)
    """How many reviews are owed."""

    look_requested = Signal(str, str, int)
    """Code, locale and version of a text the person wants to look at."""

    announced = Signal(str)
    """What was done, for a toast."""

    failed = Signal(object)
    """An error the window shows."""

    def __init__(
        self,
        view: OwedView,
        owed: OwedReviews,
        *,
        person: str,
        jobs: Jobs,
        bus: ChangeBus,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent or view)
        self._view = view
        self._owed = owed
        self._person = person
        self._jobs = jobs
        self._bus = bus

        view.look_requested.connect(self.look_requested)
        view.sign_requested.connect(self._sign)
        bus.changed.connect(self._refresh)

    def load(self) -> None:
        """Read what is owed anew."""
        work = partial(self._owed.all, by=self._person)
        self._jobs.submit(self, work, done=self._show, failed=self.failed.emit, replaces="owed")

    def act_as(self, person: str) -> None:
        """Work for somebody else."""
        self._person = person
        self.load()

    def _show(self, rows: tuple[OwedText, ...]) -> None:
        self._view.show_rows(rows)
        self.count_changed.emit(len(rows))

    def _sign(self, row: OwedText, comment: str) -> None:
        self._view.facts.set_busy(True)
        work = partial(self._owed.settle, row.article, row.locale, by=self._person, comment=comment, op_id=new_id())
        self._jobs.submit(self, work, done=self._signed, failed=self._refused, lane=Lane.WRITE)

    def _signed(self, outcome: Outcome) -> None:
        self._bus.publish(outcome.changes, self)
        told = self.tr("{code} is signed: agents see that it was reviewed.")
        self.announced.emit(told.format(code=outcome.article))
        self.load()

    def _refused(self, error: Exception) -> None:
        self.failed.emit(error)
        self.load()

    def _refresh(self, changes: Changes, initiator: object) -> None:
        if initiator is not self and (changes.articles or changes.people):
            self.load()
