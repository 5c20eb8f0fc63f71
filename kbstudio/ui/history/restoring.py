"""Writes earlier text again: a whole version, or one change; each says what it did and can be undone."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from kbstudio.desktop.change_bus import ChangeBus
from kbstudio.desktop.jobs import Jobs, Lane
from kbstudio.domain.errors import Refused, RevisionConflict
from kbstudio.domain.ids import new_id
from kbstudio.domain.revisions import RevisionState
from kbstudio.domain.texts import ArticleText
from kbstudio.services.snapshots import HistoryEntry, Outcome
from kbstudio.services.writing import Writing

REVIEWED = (RevisionState.IN_REVIEW, RevisionState.APPROVED)
"""States that a newer version ends."""


class Restoring(QObject):
    """One step at a time for one language version; ``person`` is who acts."""

    written = Signal(object)
    """The ``Outcome`` of what was written; nothing was where it is not ``changed``."""

    announced = Signal(str, object)
    """What was done, and what takes it back or None."""

    failed = Signal(object)
    """Why nothing was written."""

    def __init__(self, writing: Writing, jobs: Jobs, bus: ChangeBus, parent: QObject, *, person: str) -> None:
        super().__init__(parent)
        self.person = person
        self._writing = writing
        self._jobs = jobs
        self._bus = bus
        self.busy = False

    def restore(self, code: str, locale: str, number: int, newest: HistoryEntry) -> None:
        """Write version ``number`` again as the newest draft."""
        work = partial(
            self._writing.restore,
            code,
            locale,
            number,
            by=self.person,
            based_on=newest.revision,
            op_id=new_id(),
        )
        self._write(work, partial(self._restored, number, newest))

    def write(self, code: str, locale: str, text: ArticleText, newest: HistoryEntry) -> None:
        """Write a text from which one change was taken back."""
        work = partial(
            self._writing.save,
            code,
            locale,
            by=self.person,
            title=text.title,
            body=text.body,
            fields=text.fields,
            based_on=newest.revision,
            op_id=new_id(),
        )
        self._write(work, partial(self._taken_back, newest))

    def _write(self, work: Callable[[], Outcome], done: Callable[[Outcome], None]) -> None:
        if not self.busy:
            self.busy = True
            self._jobs.submit(self, work, done=done, failed=self._refused, lane=Lane.WRITE)

    def _restored(self, number: int, newest: HistoryEntry, outcome: Outcome) -> None:
        if not outcome.changed:
            said = self.tr("Version {number} says the same as the newest one; nothing was written.")
            self._tell(said.format(number=number), newest, outcome)
            return
        said = self.tr("Version {number} is the newest draft again (version {new}).")
        self._tell(said.format(number=number, new=outcome.revision), newest, outcome)

    def _taken_back(self, newest: HistoryEntry, outcome: Outcome) -> None:
        said = self.tr("The change is taken back: version {new} is the newest draft.")
        self._tell(said.format(new=outcome.revision), newest, outcome)

    def _tell(self, said: str, newest: HistoryEntry, outcome: Outcome) -> None:
        self.busy = False
        if outcome.changed and newest.state in REVIEWED:
            ended = self.tr("Version {number} is no longer in review; what was signed is void.")
            said = f"{said} {ended.format(number=newest.revision)}"
        undo = partial(self._undo, newest.revision, outcome) if outcome.changed else None
        self._bus.publish(outcome.changes, self)
        self.announced.emit(said, undo)
        self.written.emit(outcome)

    def _undo(self, number: int, outcome: Outcome) -> None:
        """Write again what was newest before; also once the history was closed."""
        work = partial(
            self._writing.restore,
            outcome.article,
            outcome.locale,
            number,
            by=self.person,
            based_on=outcome.revision,
            op_id=new_id(),
        )
        bus = self._bus
        failed = self._refused if isValid(self) else None
        self._jobs.submit(bus, work, done=lambda back: bus.publish(back.changes), failed=failed, lane=Lane.WRITE)

    def _refused(self, error: Exception) -> None:
        if not isValid(self):
            return
        self.busy = False
        if isinstance(error, RevisionConflict):
            error = Refused(
                "{author} saved version {number} meanwhile, so nothing was changed. Look at it here, then decide anew.",
                author=error.author,
                number=error.number,
            )
        self.failed.emit(error)
