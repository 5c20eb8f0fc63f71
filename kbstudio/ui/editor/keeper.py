"""Puts what is being typed onto the local disk soon after it is typed."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from kbstudio.desktop import kept
from kbstudio.desktop.held import Hold
from kbstudio.desktop.jobs import Jobs, Lane
from kbstudio.desktop.kept import KeptKey, KeptText, SetAside
from kbstudio.domain.errors import Unavailable
from kbstudio.domain.ids import new_id

PAUSE_MS = 200
LONGEST_WAIT_MS = 400
"""Half a second at most is lost; the rest of it is for a slow disk to write in."""

TRY_AGAIN_MS = 5_000
"""After the disk refused a text it is tried again so often, and with whatever is typed."""

Snapshot = Callable[[], tuple[str, str, int]]
"""Gives title, text, and the number of the version they were written from."""

Found = tuple[list[KeptText], list[SetAside]]
"""The texts left unsaved, the newest first, and the files that turned out to be unusable meanwhile."""


class TextKeeper(QObject):
    """Keeps a text 200 ms after the last key, and at most half a second after the first one not yet kept.

    What it keeps has a place of its own: a text left behind earlier stays beside it until somebody decides about it.
    """

    kept = Signal(object)
    """What was typed is on the disk since this moment, a ``datetime``."""

    not_kept = Signal(object)
    """The disk does not take the text; the error says why. It is tried again."""

    def __init__(self, file: Path, key: KeptKey, jobs: Jobs, snapshot: Snapshot, parent: QObject) -> None:
        super().__init__(parent)
        self._file = file
        self._key = key
        self._jobs = jobs
        self._snapshot = snapshot
        self._id = new_id()
        self._hold: Hold | None = None
        self._unkept = False
        self._asked = False
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._limit = QTimer(self, singleShot=True, interval=LONGEST_WAIT_MS)
        self._again = QTimer(self, singleShot=True, interval=TRY_AGAIN_MS)
        self._limit.setTimerType(Qt.TimerType.PreciseTimer)
        for timer in (self._pause, self._limit, self._again):
            timer.timeout.connect(self.flush)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            # Another field, another tab, another window, another program.
            app.focusObjectChanged.connect(self.flush)
            app.aboutToQuit.connect(self.flush_at_once)
            app.commitDataRequest.connect(self.flush_at_once)

    def keep_for(self, person: str) -> None:
        """What is in the window becomes the text of somebody else."""
        self._key = replace(self._key, person=person)
        if self._hold is not None:
            self._unkept = True
            self.flush()

    def note(self) -> None:
        """Something was typed."""
        if self._hold is None:
            self._hold = Hold(self._file, self._id, self)
        self._unkept = True
        self._pause.start()
        if not self._limit.isActive():
            self._limit.start()

    def flush(self) -> None:
        """Keep what was typed now, if anything was."""
        if self._unkept:
            self._settle()
            work = partial(kept.keep, self._file, self._text())
            # A newer state of the same text makes this one needless.
            name = f"keep {self._id}"
            self._asked = True
            self._jobs.submit(self, work, done=self._taken, failed=self._refused, lane=Lane.JOURNAL, replaces=name)

    def flush_at_once(self) -> None:
        """Keep what was typed before this returns: text or session may end right after."""
        if self._unkept or self._asked:
            self._settle()
            try:
                self._taken(kept.keep(self._file, self._text()))
            except Unavailable as error:
                self._refused(error)

    def forget(self) -> None:
        """What was typed is saved."""
        self._settle()
        if self._hold is not None:
            self._hold.let_go()
            self._hold = None
            self._drop(self._id)

    def find(self, found: Callable[[Found], object]) -> None:
        """Look for what was left unsaved by programs that ended."""
        work = partial(_look, self._file, self._key)
        self._jobs.submit(self, work, done=found, failed=_nothing, lane=Lane.JOURNAL)

    def take_over(self, text: KeptText) -> None:
        """Go on in the place of a text that was left behind; what was typed until now stays in its own."""
        self.flush()
        if self._hold is not None:
            self._hold.let_go()
        self._id = text.id
        self._hold = Hold(self._file, self._id, self)

    def discard(self, text: KeptText) -> None:
        """Drop a text that was left behind."""
        self._drop(text.id)

    def put_back(self, text: KeptText) -> None:
        """Take a discarded text up again."""
        work = partial(kept.put_back, self._file, text)
        self._jobs.submit(self, work, done=_nothing, failed=self._refused, lane=Lane.JOURNAL)

    def _text(self) -> KeptText:
        title, body, based_on = self._snapshot()
        return KeptText(self._id, self._key, title, body, based_on, datetime.now(UTC))

    def _settle(self) -> None:
        self._unkept = False
        for timer in (self._pause, self._limit, self._again):
            timer.stop()

    def _drop(self, identity: str) -> None:
        work = partial(kept.forget, self._file, identity)
        # Where it cannot be dropped it is offered once more: that loses nothing.
        self._jobs.submit(self, work, done=_nothing, failed=_nothing, lane=Lane.JOURNAL, replaces=f"keep {identity}")

    def _taken(self, moment: datetime) -> None:
        self._asked = False
        self.kept.emit(moment)

    def _refused(self, error: Exception) -> None:
        if not isinstance(error, Unavailable):
            self._jobs.failed_unhandled.emit(error)
        self._asked = False
        self._unkept = True
        self._again.start()
        self.not_kept.emit(error)


def _look(file: Path, key: KeptKey) -> Found:
    # First, so that what could be read of a damaged file is among what is found.
    set_aside = kept.look_after(file)
    return kept.find(file, key), set_aside


def _nothing(_value: object) -> None:
    """Neither finding nothing nor dropping it is worth a word."""
