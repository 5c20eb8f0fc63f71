"""Hears what others change in an article while it is being adapted: it comes in by itself, or waits to be shown."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from kbstudio.desktop.change_bus import ChangeBus
from kbstudio.desktop.jobs import Jobs
from kbstudio.domain.changes import Changes
from kbstudio.services.locales.adaptations import AdaptationView


class Others(QObject):
    """Belongs to whoever writes on the bus too: what that one writes is no news."""

    reload_wanted = Signal()
    """The article is another one now, and nothing stands in the way of showing it."""

    newer = Signal(object)
    """How the article stands now, as an ``AdaptationView``, while something is typed that is not saved."""

    def __init__(
        self,
        bus: ChangeBus,
        jobs: Jobs,
        reading: Callable[[], Callable[[], AdaptationView]],
        busy: Callable[[], bool],
        parent: QObject,
        *,
        code: str,
    ) -> None:
        """``reading`` gives what reads the article, ``busy`` whether something is not saved yet."""
        super().__init__(parent)
        self._jobs, self._reading, self._busy, self._code = jobs, reading, busy, code
        bus.changed.connect(self._hear)

    def _hear(self, changes: Changes, initiator: object) -> None:
        if initiator is self.parent() or self._code not in changes.articles:
            return
        if self._busy():
            self._jobs.submit(self, self._reading(), done=self.newer.emit, failed=_nothing, replaces="newer")
        else:
            self.reload_wanted.emit()


def _nothing(_value: object) -> None:
    """What could not be read now is read with the next change."""
