"""Says for a block of the source what kind of change was made to it; every language follows that."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from kbstudio.application import Studio
from kbstudio.desktop.change_bus import ChangeBus
from kbstudio.desktop.jobs import Jobs, Lane
from kbstudio.services.locales.adaptations import AdaptationRow
from kbstudio.services.snapshots import Outcome
from kbstudio.ui.locales.work import AdaptationWork


class Classifying(QObject):
    """Tells the library."""

    classified = Signal()
    """The rows may stand otherwise now."""

    announced = Signal(str, object)
    """What was done; it is not taken back."""

    failed = Signal(object)

    def __init__(
        self,
        studio: Studio,
        jobs: Jobs,
        bus: ChangeBus,
        work: Callable[[], AdaptationWork | None],
        person: Callable[[], str],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._studio, self._jobs, self._bus = studio, jobs, bus
        self._work, self._person = work, person

    def classify(self, row: AdaptationRow, change: str) -> None:
        """Note the change that the version of the source on screen made to a row."""
        shown = self._work()
        if shown is None or not row.source:
            return
        view = shown.view
        which = {"number": view.source_number, "block": row.source, "change": change, "locale": view.source_locale}
        work = partial(self._studio.localising.classify, view.article, **which, by=self._person())
        self._jobs.submit(self, work, done=self._done, failed=self.failed.emit, lane=Lane.WRITE)

    def _done(self, outcome: Outcome) -> None:
        self.announced.emit(self.tr("The change counts as wording: no language is out of date for it."), None)
        self._bus.publish(outcome.changes, self.parent())
        self.classified.emit()
