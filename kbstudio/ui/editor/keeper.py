"""Puts what is being typed onto the local disk soon after it is typed."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from kbstudio.desktop.jobs import Jobs, Lane
from kbstudio.ui.editor import kept
from kbstudio.ui.editor.kept import KeptKey, KeptText

PAUSE_MS = 200
LONGEST_WAIT_MS = 500

Snapshot = Callable[[], tuple[str, str, int]]
"""Gives title, text, and the number of the version they were written from."""


class TextKeeper(QObject):
    """Keeps a text 200 ms after the last key, and at most half a second after the first one not yet kept."""

    def __init__(self, file: Path, key: KeptKey, jobs: Jobs, snapshot: Snapshot, parent: QObject) -> None:
        super().__init__(parent)
        self._file = file
        self._key = key
        self._jobs = jobs
        self._snapshot = snapshot
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._limit = QTimer(self, singleShot=True, interval=LONGEST_WAIT_MS)
        self._pause.timeout.connect(self.flush)
        self._limit.timeout.connect(self.flush)

    def keep_for(self, person: str) -> None:
        """Keep what is typed from now on as the text of somebody else; what was typed so far is put away first."""
        self.flush()
        self._key = replace(self._key, person=person)

    def note(self) -> None:
        """Something was typed."""
        self._pause.start()
        if not self._limit.isActive():
            self._limit.start()

    def flush(self) -> None:
        """Keep what was typed now, if anything was."""
        if not self._limit.isActive() and not self._pause.isActive():
            return
        self._pause.stop()
        self._limit.stop()
        title, body, based_on = self._snapshot()
        work = partial(kept.keep, self._file, self._key, title, body, based_on)
        self._jobs.submit(self, work, done=_nothing, lane=Lane.JOURNAL, replaces="keep")

    def forget(self) -> None:
        """What was kept is saved, or not wanted."""
        self._pause.stop()
        self._limit.stop()
        work = partial(kept.forget, self._file, self._key)
        self._jobs.submit(self, work, done=_nothing, lane=Lane.JOURNAL, replaces="keep")

    def find(self, found: Callable[[KeptText | None], object]) -> None:
        """Look for what was kept when the program last ended."""
        self._jobs.submit(self, partial(kept.find, self._file, self._key), done=found, lane=Lane.JOURNAL)


def _nothing(_value: object) -> None:
    """Keeping is silent; a failure reaches the window through the jobs."""
