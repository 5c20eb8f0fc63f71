"""Says for a block of the source what kind of change was made to it; every language follows that."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from kbstudio.application import Studio
from kbstudio.desktop.jobs import Jobs, Lane
from kbstudio.services.locales.adaptations import AdaptationRow, AdaptationView


class Classifying(QObject):
    """Tells the library."""

    classified = Signal(object)
    """The ``Outcome``."""

    failed = Signal(object)

    def __init__(self, studio: Studio, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._studio, self._jobs = studio, jobs

    def classify(self, view: AdaptationView, row: AdaptationRow, change: str, person: str) -> None:
        """Note the change that the version of the source which ``view`` follows made to a row."""
        which = {"number": view.source_number, "block": row.source, "change": change}
        work = partial(self._studio.localising.classify, view.article, **which, by=person)
        self._jobs.submit(self, work, done=self.classified.emit, failed=self.failed.emit, lane=Lane.WRITE)
