"""Looks through published texts beside the window: what a guideline would change, and how its rules do."""

import time
from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from kbstudio.application import Studio
from kbstudio.desktop.job import Job, Stop
from kbstudio.desktop.jobs import Jobs
from kbstudio.domain.guidelines import Impact
from kbstudio.ui.tone.impact_page import ImpactPage
from kbstudio.ui.tone.work import Work

T = TypeVar("T")
Tell = Callable[[int, int], None]


class Effects(QObject):
    """Runs one look at a time for each page; the person can stop it."""

    failed = Signal(object)
    """An error the window shows."""

    def __init__(self, page: ImpactPage, *, studio: Studio, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._page, self._studio, self._jobs = page, studio, jobs
        self._work: Work | None = None
        self._looked: Work | None = None
        self._running: Job | None = None

        page.progress.begun.connect(self._begin)
        page.progress.stopped.connect(self._stop)

    def follow(self, work: Work) -> None:
        """Another guideline, or another text of it, is at hand."""
        before, self._work = self._work, work
        if before is None or before.code != work.code:
            self._cancel()
            self._looked = None
            self._page.clear()
        elif self._looked is not None and self._looked.body != work.body:
            self._page.show_stale()

    def _begin(self) -> None:
        work = self._work
        if work is None:
            return
        self._cancel()
        self._page.progress.show_progress(0, 0)
        look = partial(_impact, self._studio, work.code, work.body)
        received = partial(self._heard, work, time.monotonic())
        self._running = self._jobs.watch(self, partial(_loop, look), received=received, failed=self._fail)

    def _heard(self, work: Work, since: float, news: tuple[int, int] | Impact) -> None:
        if isinstance(news, Impact):
            self._running, self._looked = None, work
            self._page.show_impact(news, time.monotonic() - since)
            if self._work is not None and self._work.body != work.body:
                self._page.show_stale()
        else:
            self._page.progress.show_progress(*news)

    def _fail(self, error: Exception) -> None:
        self._running = None
        self._page.progress.show_idle("")
        self.failed.emit(error)

    def _stop(self) -> None:
        self._cancel()
        self._page.show_stopped()

    def _cancel(self) -> None:
        if self._running is not None:
            self._running.cancel()
            self._running = None


def _loop(
    look: Callable[[Tell, Callable[[], bool]], T], stop: Stop, emit: Callable[[tuple[int, int] | T], None]
) -> None:
    """Runs beside the window: tells how far it is, and what it found in the end."""
    told = [0.0]

    def tell(done: int, of: int) -> None:
        # The window need not hear of every text.
        if time.monotonic() - told[0] > _OFTEN:
            told[0] = time.monotonic()
            emit((done, of))

    found = look(tell, lambda: stop.stopped)
    if not stop.stopped:
        emit(found)


_OFTEN = 0.05
"""Seconds between two reports."""


def _impact(studio: Studio, code: str, body: str, tell: Tell, stopped: Callable[[], bool]) -> Impact:
    return studio.tone_effect.impact(code, body=body, tell=tell, stopped=stopped)
