"""Brings what was done to rows into the library, all of it in one version, one attempt at a time."""

import random
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from kbstudio.application import Studio
from kbstudio.desktop.jobs import Jobs, Lane
from kbstudio.domain.errors import Unavailable
from kbstudio.domain.ids import new_id
from kbstudio.services.locales.adaptations import BlockEdit
from kbstudio.services.snapshots import Outcome
from kbstudio.ui.locales.row_edit import RowEdit

FIRST_WAIT_MS, LONGEST_WAIT_MS = 1_000, 60_000


@dataclass(frozen=True)
class Attempt:
    """What is on its way: sent again unchanged under the same id, it is written once."""

    edits: tuple[BlockEdit, ...]
    based_on: int
    source_number: int
    by: str
    op_id: str
    sent: Mapping[str, RowEdit]


class Saving(QObject):
    """What the library does not answer to now is tried again by itself, until it does."""

    saved = Signal(object, object)
    """The ``Attempt`` that is in the library, and the ``Outcome``."""

    failed = Signal(object)
    """Why it is not there; it stays as it is on screen."""

    waiting_changed = Signal(object)
    """The error after which it is tried again by itself, or None once it is not."""

    def __init__(self, studio: Studio, jobs: Jobs, parent: QObject, *, code: str, locale: str) -> None:
        super().__init__(parent)
        self._studio, self._jobs = studio, jobs
        self._code, self._locale = code, locale
        self._attempt: Attempt | None = None
        self._sent = False
        self._tries = 0
        self._retry = QTimer(self, singleShot=True)
        self._retry.timeout.connect(self.try_again)

    @property
    def running(self) -> bool:
        """Whether something is on its way, or waits to be."""
        return self._attempt is not None

    @property
    def waiting(self) -> bool:
        """Whether it could not be saved yet and is tried again."""
        return self._attempt is not None and not self._sent

    def save(
        self, edits: tuple[BlockEdit, ...], *, based_on: int, source_number: int, by: str, sent: Mapping[str, RowEdit]
    ) -> None:
        """Save edits of rows; what waits already is sent first."""
        if self._attempt is None:
            self._attempt = Attempt(edits, based_on, source_number, by, new_id(), dict(sent))
            self._tries = 0
            self._send()
        else:
            self.try_again()

    def try_again(self) -> None:
        """Send what waits now."""
        if self.waiting:
            self._send()

    def _send(self) -> None:
        attempt = self._attempt
        assert attempt is not None
        self._retry.stop()
        self._sent = True
        work = partial(
            self._studio.localising.adapt,
            self._code,
            self._locale,
            by=attempt.by,
            edits=attempt.edits,
            based_on=attempt.based_on,
            source_number=attempt.source_number,
            op_id=attempt.op_id,
        )
        self._jobs.submit(self, work, done=self._done, failed=self._not_done, lane=Lane.WRITE)

    def _done(self, outcome: Outcome) -> None:
        attempt, self._attempt = self._attempt, None
        self._sent = False
        self.waiting_changed.emit(None)
        self.saved.emit(attempt, outcome)

    def _not_done(self, error: Exception) -> None:
        self._sent = False
        if isinstance(error, Unavailable):
            pause = min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2**self._tries)
            # Many windows that lost the same server do not all come back in the same moment.
            self._retry.start(pause + random.randrange(pause // 4 + 1))
            self._tries = min(self._tries + 1, 16)
            self.waiting_changed.emit(error)
            return
        self._attempt = None
        self.waiting_changed.emit(None)
        self.failed.emit(error)
