"""Looks through published texts beside the window: what a guideline would change, and how rules and teams do."""

import time
from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from kbstudio.application import Studio
from kbstudio.desktop.job import Job, Stop
from kbstudio.desktop.jobs import Jobs
from kbstudio.domain.guidelines import Impact
from kbstudio.domain.tone import RuleCoverage
from kbstudio.ui.tone.coverage_page import CoveragePage
from kbstudio.ui.tone.impact_page import ImpactPage
from kbstudio.ui.tone.progress_line import ProgressLine
from kbstudio.ui.tone.work import Work

Tell = Callable[[int, int], None]
Looking = Callable[[Tell, Callable[[], bool]], Any]

_OFTEN = 0.05
"""Seconds between two reports."""


class Look(QObject):
    """One look at a time, with a line that says how far it is; the person can stop it."""

    found = Signal(object, float)
    """What was found, and in how many seconds."""

    failed = Signal(object)
    """Why nothing was found."""

    def __init__(self, line: ProgressLine, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._line, self._jobs = line, jobs
        self._running: Job | None = None
        line.stopped.connect(self._stop)

    def begin(self, look: Looking) -> None:
        """Look; an earlier look is over."""
        self.cancel()
        self._line.show_progress(0, 0)
        received = partial(self._heard, time.monotonic())
        self._running = self._jobs.watch(self, partial(_loop, look), received=received, failed=self._fail)

    def cancel(self) -> None:
        """Nobody wants to know any more."""
        if self._running is not None:
            self._running.cancel()
            self._running = None

    def _heard(self, since: float, news: "_Progress | _Found") -> None:
        if isinstance(news, _Found):
            self._running = None
            self._line.show_idle("")
            self.found.emit(news.what, time.monotonic() - since)
        else:
            self._line.show_progress(news.done, news.of)

    def _fail(self, error: Exception) -> None:
        self._running = None
        self._line.show_idle("")
        self.failed.emit(error)

    def _stop(self) -> None:
        self.cancel()
        self._line.show_idle(self.tr("Stopped before the end."))


class Effects(QObject):
    """Runs what the pages of impact and coverage ask for."""

    failed = Signal(object)
    """An error the window shows."""

    def __init__(
        self, impact: ImpactPage, coverage: CoveragePage, *, studio: Studio, jobs: Jobs, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._impact, self._coverage, self._studio, self._jobs = impact, coverage, studio, jobs
        self._work: Work | None = None
        self._looked: Work | None = None
        self._at_impact = Look(impact.progress, jobs, self)
        self._at_coverage = Look(coverage.progress, jobs, self)

        impact.progress.begun.connect(self._look_at_impact)
        coverage.progress.begun.connect(lambda: self._at_coverage.begin(partial(_coverage, studio)))
        coverage.opened.connect(self._read_conformance)
        self._at_impact.found.connect(self._show_impact)
        self._at_coverage.found.connect(coverage.show_coverage)
        for look in (self._at_impact, self._at_coverage):
            look.failed.connect(self.failed)

    def follow(self, work: Work) -> None:
        """Another guideline, or another text of it, is at hand."""
        before, self._work = self._work, work
        if before is None or before.code != work.code:
            self._at_impact.cancel()
            self._looked = None
            self._impact.clear()
        elif self._looked is not None and self._looked.body != work.body:
            self._impact.show_stale()

    def _look_at_impact(self) -> None:
        if self._work is not None:
            self._looked = self._work
            self._at_impact.begin(partial(_of_guideline, self._studio, self._work.code, self._work.body))

    def _show_impact(self, impact: Impact, seconds: float) -> None:
        self._impact.show_impact(impact, seconds)
        if self._work is not None and self._looked is not None and self._work.body != self._looked.body:
            self._impact.show_stale()

    def _read_conformance(self) -> None:
        read = self._studio.tone_effect.conformance
        done = self._coverage.conformance.show_conformance
        self._jobs.submit(self, read, done=done, failed=self.failed.emit, replaces="conformance")


class _Progress:
    def __init__(self, done: int, of: int) -> None:
        self.done, self.of = done, of


class _Found:
    def __init__(self, what: object) -> None:
        self.what = what


def _loop(look: Looking, stop: Stop, emit: Callable[[_Progress | _Found], None]) -> None:
    """Runs beside the window: tells how far it is, and what it found in the end."""
    told = 0.0

    def tell(done: int, of: int) -> None:
        # The window need not hear of every text.
        nonlocal told
        if time.monotonic() - told > _OFTEN:
            told = time.monotonic()
            emit(_Progress(done, of))

    found = look(tell, lambda: stop.stopped)
    if not stop.stopped:
        emit(_Found(found))


def _of_guideline(studio: Studio, code: str, body: str, tell: Tell, stopped: Callable[[], bool]) -> Impact:
    return studio.tone_effect.impact(code, body=body, tell=tell, stopped=stopped)


def _coverage(studio: Studio, tell: Tell, stopped: Callable[[], bool]) -> tuple[RuleCoverage, ...]:
    return studio.tone_effect.coverage(tell, stopped)
