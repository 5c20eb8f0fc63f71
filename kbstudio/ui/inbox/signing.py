"""Verdicts given in the inbox itself: one text whose changes are seen, typos together, a return with its comment."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from kbstudio.desktop.change_bus import ChangeBus
from kbstudio.desktop.errors import message_for
from kbstudio.desktop.jobs import Jobs, Lane
from kbstudio.domain.changes import Changes
from kbstudio.domain.ids import new_id
from kbstudio.domain.revisions import RevisionState
from kbstudio.services.reviews.inbox import Inbox, Signing
from kbstudio.services.reviews.inbox_entries import Key
from kbstudio.services.reviews.reviewing import Reviewing
from kbstudio.services.snapshots import Outcome
from kbstudio.ui.inbox.ordering import Ordering
from kbstudio.ui.inbox.view import InboxView


class Signatures(QObject):
    """Acts as ``person``; a text is signed only with the hash that was shown."""

    announced = Signal(str, object)
    """What was done, and None: a signature is not taken back."""

    failed = Signal(object)
    """Why it was not."""

    def __init__(
        self,
        view: InboxView,
        ordering: Ordering,
        *,
        person: str,
        inbox: Inbox,
        reviewing: Reviewing,
        jobs: Jobs,
        bus: ChangeBus,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._view, self._ordering = view, ordering
        self.person = person
        self.seen: tuple[Key, str] | None = None
        """The text whose changes the preview shows, with its hash."""

        self._inbox, self._reviewing = inbox, reviewing
        self._jobs, self._bus = jobs, bus
        self._busy = False
        view.approve_requested.connect(self._approve)
        view.approve_all_requested.connect(self._approve_all)
        view.returned.connect(self._return)

    def _approve(self) -> None:
        line = self._view.current_text
        if line is None or self._busy:
            return
        if not self._view.preview.shown or self.seen is None or self.seen[0] != line.key:
            self._view.preview_wanted.emit()
            self.announced.emit(self.tr("Look at what changed in the preview first, then press A again."), None)
            return
        self._busy = True
        work = partial(self._reviewing.approve, *line.key, by=self.person, hash_seen=self.seen[1], op_id=new_id())
        self._jobs.submit(self, work, done=self._approved, failed=self._refused, lane=Lane.WRITE)

    def _approved(self, outcome: Outcome) -> None:
        self._busy = False
        if outcome.state is RevisionState.APPROVED:
            said = self.tr("{code} is approved and waits to be published.")
        else:
            said = self.tr("You approved {code}; others have still to sign it.")
        self._bus.publish(outcome.changes, self)
        self.announced.emit(said.format(code=outcome.article), None)
        self._view.rest()

    def _return(self, comment: str) -> None:
        line = self._view.current_text
        if line is None or self._busy:
            return
        self._busy = True
        work = partial(self._reviewing.send_back, *line.key, by=self.person, comment=comment, op_id=new_id())
        self._jobs.submit(self, work, done=self._returned, failed=self._refused, lane=Lane.WRITE)

    def _returned(self, outcome: Outcome) -> None:
        self._busy = False
        self._view.preview.returning.clear()
        self._bus.publish(outcome.changes, self)
        self.announced.emit(
            self.tr("{code} went back to its author with your comment.").format(code=outcome.article), None
        )
        self._view.rest()

    def _approve_all(self) -> None:
        chosen = [(line.key, line.text.hash) for line in self._view.model.texts if line.ticked]
        if not chosen or self._busy:
            return
        self._busy = True
        self._view.typos.show_busy(busy=True)
        self._view.typos.show_refused(())
        work = partial(self._inbox.approve_all, chosen, by=self.person)
        self._jobs.submit(self, work, done=self._approved_all, failed=self._refused, lane=Lane.WRITE)

    def _approved_all(self, done: Signing) -> None:
        self._busy = False
        self._view.typos.show_busy(busy=False)
        codes = frozenset(outcome.article for outcome in done.approved)
        # What was refused stays in the list, but is not sent again by the same key.
        self._ordering.untick([key for key, _error in done.refused])
        self._view.typos.show_refused([(key[0], message_for(error)) for key, error in done.refused])
        if codes:
            self._bus.publish(Changes(codes), self)
        self.announced.emit(self.tr("%n approved together.", "", len(done.approved)), None)
        self._view.rest()

    def _refused(self, error: Exception) -> None:
        self._busy = False
        self._view.typos.show_busy(busy=False)
        self.failed.emit(error)
        # Others may have been quicker: look again.
        if (line := self._view.current_text) is not None:
            self._bus.publish(Changes(frozenset({line.text.row.article})), self)
