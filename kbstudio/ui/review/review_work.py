"""One text under review and who works on it: what the parts of the review share."""

from collections.abc import Callable
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from kbstudio.application import Studio
from kbstudio.desktop.change_bus import ChangeBus
from kbstudio.desktop.jobs import Jobs, Lane
from kbstudio.domain.changes import Changes
from kbstudio.domain.errors import Refused, RevisionConflict
from kbstudio.domain.ids import new_id
from kbstudio.services.snapshots import ReviewView as Snapshot

_Result = TypeVar("_Result")


class ReviewWork(QObject):
    """Carries out one step after the other as ``person`` (a login name) and says what came of it."""

    announced = Signal(str, object)
    """What was done, and what takes it back or None."""

    failed = Signal(object)
    """Why a step was not taken."""

    written = Signal()
    """Something was written, or could not be: what is shown may be old."""

    def __init__(
        self, studio: Studio, jobs: Jobs, bus: ChangeBus, *, code: str, locale: str, person: str, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.studio = studio
        self.jobs = jobs
        self.bus = bus
        self.code = code
        self.locale = locale
        self.person = person
        self.shown: Snapshot | None = None

    @property
    def changes(self) -> Changes:
        """What other screens have to refresh after a step that says nothing of it itself."""
        return Changes(frozenset({self.code}))

    def write(
        self,
        act: Callable[..., _Result],
        done: Callable[[_Result], object],
        failed: Callable[[Exception], object] | None = None,
    ) -> None:
        """Take a step, called with ``by`` and ``op_id``; ``done`` has its result, ``failed`` its error."""
        work = partial(act, by=self.person, op_id=new_id())
        self.jobs.submit(self, work, done=done, failed=failed or self.refuse, lane=Lane.WRITE)

    def undo(self, act: Callable[..., object]) -> None:
        """Take a step back; also once the review was closed."""
        bus, changes = self.bus, self.changes
        work: Callable[[], Any] = partial(act, by=self.person, op_id=new_id())
        failed = self.refuse if isValid(self) else None
        self.jobs.submit(bus, work, done=lambda _done: bus.publish(changes), failed=failed, lane=Lane.WRITE)

    def tell(self, said: str = "", undo: Callable[[], object] | None = None, changes: Changes | None = None) -> None:
        """Say what was done, to the person and to other screens."""
        self.bus.publish(changes or self.changes, self)
        if said:
            self.announced.emit(said, undo)
        self.written.emit()

    def refuse(self, error: Exception) -> None:
        """Say why a step was not taken, and look at the text again."""
        if not isValid(self):
            return
        if isinstance(error, RevisionConflict):
            error = Refused(
                "{author} saved version {number} meanwhile, so nothing was changed. Look at it here, then decide anew.",
                author=error.author,
                number=error.number,
            )
        self.failed.emit(error)
        self.written.emit()
