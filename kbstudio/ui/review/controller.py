"""Joins the review of one text to the services."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from kbstudio.desktop.change_bus import ChangeBus
from kbstudio.desktop.errors import message_for
from kbstudio.desktop.jobs import Jobs, Lane
from kbstudio.domain.changes import Changes
from kbstudio.domain.errors import Refused
from kbstudio.domain.ids import new_id
from kbstudio.domain.revisions import RevisionState
from kbstudio.services.publishing import Publishing
from kbstudio.services.reviewing import Reviewing
from kbstudio.services.snapshots import Outcome
from kbstudio.services.snapshots import ReviewView as Snapshot
from kbstudio.ui.comparison.comparer import Comparer
from kbstudio.ui.comparison.rows import Compared
from kbstudio.ui.review.view import ReviewView


class ReviewController(QObject):
    """Shows the review of ``code`` in ``locale`` and carries out the verdict of ``person`` (a login name)."""

    loaded = Signal(object)
    """The snapshot shown now, for the title of the tab."""

    announced = Signal(str)
    """What was done, for a toast."""

    failed = Signal(object)
    """An error the window shows."""

    def __init__(
        self,
        view: ReviewView,
        *,
        code: str,
        locale: str,
        person: str,
        reviewing: Reviewing,
        publishing: Publishing,
        jobs: Jobs,
        bus: ChangeBus,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent or view.page)
        self._view = view
        self._code = code
        self._locale = locale
        self._person = person
        self._reviewing = reviewing
        self._publishing = publishing
        self._jobs = jobs
        self._bus = bus
        self._shown: Snapshot | None = None
        self._comparer = Comparer(jobs, self)
        view.setParent(self)

        view.approve_requested.connect(self._approve)
        view.return_requested.connect(self._send_back)
        view.publish_requested.connect(self._publish)
        bus.changed.connect(self._refresh_if_concerned)

    def load(self) -> None:
        """Read the review anew."""
        work = partial(self._reviewing.view, self._code, self._locale, by=self._person)
        self._jobs.submit(self, work, done=self._show, failed=self._show_problem, replaces="view")

    def act_as(self, person: str) -> None:
        """Decide as somebody else."""
        self._person = person
        self.load()

    def _show(self, shown: Snapshot) -> None:
        before, self._shown = self._shown, shown
        reasons = [self._reason(r) for r in (shown.may_approve, shown.may_return, shown.may_publish)]
        self._view.show_review(shown, *reasons)
        if before is None or _texts(before) != _texts(shown):
            self._view.show_waiting()
            left = shown.left.text if shown.left else None
            self._comparer.compare(left, shown.right.text, self._show_compared, self._show_problem)
        self.loaded.emit(shown)

    def _show_compared(self, compared: Compared) -> None:
        self._view.show_compared(compared, self._locale)

    def _show_problem(self, error: Exception) -> None:
        self._view.show_problem(message_for(error))

    def _approve(self, comment: str) -> None:
        if self._shown is not None:
            seen = self._shown.right.hash
            self._write(partial(self._reviewing.approve, hash_seen=seen, comment=comment), self._approved)

    def _send_back(self, comment: str) -> None:
        self._write(partial(self._reviewing.send_back, comment=comment), self._returned)

    def _publish(self) -> None:
        self._write(self._publishing.publish, self._published)

    def _write(self, act: Callable[..., Outcome], done: Callable[[Outcome], None]) -> None:
        self._view.set_busy(True)
        work = partial(act, self._code, self._locale, by=self._person, op_id=new_id())
        self._jobs.submit(self, work, done=done, failed=self._refused, lane=Lane.WRITE)

    def _approved(self, outcome: Outcome) -> None:
        self._view.inspector.clear_comment()
        if outcome.state is RevisionState.APPROVED:
            self._tell(outcome, self.tr("{code} is approved and waits to be published."))
        else:
            self._tell(outcome, self.tr("You approved {code}; another reviewer has to sign it too."))

    def _returned(self, outcome: Outcome) -> None:
        self._view.inspector.clear_comment()
        self._tell(outcome, self.tr("{code} went back to its author with your comment."))

    def _published(self, outcome: Outcome) -> None:
        self._tell(outcome, self.tr("{code} is published: agents read it now."))

    def _tell(self, outcome: Outcome, sentence: str) -> None:
        self._view.set_busy(False)
        self._bus.publish(outcome.changes, self)
        self.announced.emit(sentence.format(code=outcome.article))
        self.load()

    def _refused(self, error: Exception) -> None:
        self._view.set_busy(False)
        self.failed.emit(error)
        self.load()

    def _refresh_if_concerned(self, changes: Changes, initiator: object) -> None:
        if initiator is not self and (self._code in changes.articles or changes.people):
            self.load()

    def _reason(self, refused: Refused | None) -> str:
        return message_for(refused) if refused else ""


def _texts(shown: Snapshot) -> tuple[str, str]:
    return shown.left.hash if shown.left else "", shown.right.hash
