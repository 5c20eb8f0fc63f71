"""Carries out a survey of published texts: planned beside the window, looked at by the worker process in portions."""

import time
from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from kbstudio.desktop.job import Job
from kbstudio.desktop.jobs import Jobs
from kbstudio.services.tone.surveys import Survey, made_ready, portion
from kbstudio.ui.tone_effects.book_work import BookWork
from kbstudio.ui.tone_effects.progress_line import ProgressLine

_PORTION = 0.12
"""Seconds a portion takes at most, but for its last text: checks of a text being written come between two of them."""

_MOST = 64
"""Texts sent along; how many are looked at depends on how long each takes."""


class Look(QObject):
    """One look at a time, with a line that says how far it is; the person can stop it."""

    found = Signal(object, float)
    """What was found, and in how many seconds."""

    failed = Signal(object)
    """Why nothing was found."""

    def __init__(self, line: ProgressLine, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._line, self._jobs = line, jobs
        self._work = BookWork(jobs, self)
        self._reading: Job | None = None
        self._survey: Survey[Any, Any] | None = None
        self._ready: object = None
        self._looked: list[Any] = []
        self._since, self._size = 0.0, 1
        line.stopped.connect(self._stop)

    def begin(self, plan: Callable[[], Survey[Any, Any]]) -> None:
        """Look at the texts ``plan`` gives; an earlier look is over."""
        self.cancel()
        self._since = time.monotonic()
        self._line.show_progress(0, 0)
        self._reading = self._jobs.submit(self, plan, done=self._planned, failed=self._fail)

    def cancel(self) -> None:
        """Nobody wants to know any more."""
        self._survey = None
        self._work.drop()
        if self._reading is not None:
            self._reading.cancel()
            self._reading = None

    def _planned(self, survey: Survey[Any, Any]) -> None:
        self._survey, self._ready, self._looked, self._size = survey, None, [], 1
        self._go_on()

    def _go_on(self) -> None:
        """Look at the next portion; the next one is asked for once this is there."""
        survey = self._survey
        if survey is None:
            return
        at, of = len(self._looked), len(survey.texts)
        if at == of:
            fold = partial(survey.fold, self._looked)
            self._reading = self._jobs.submit(self, fold, done=self._finish, failed=self._fail)
            return
        self._line.show_progress(at, of)
        books = survey.texts[at].books
        if books is not self._ready:
            self._ready = books
            self._prepare(0)
            return
        pages = survey.next_pages(at, self._size)
        look = partial(portion, survey.look, pages, _PORTION)
        self._work.submit(look, books, done=self._take, failed=self._fail)

    def _prepare(self, number: int) -> None:
        """Have the books of the next texts read, one after the other."""
        survey = self._survey
        if survey is None:
            return
        books = survey.texts[len(self._looked)].books
        if number == len(books):
            self._go_on()
            return
        done = partial(self._prepared, number + 1)
        self._work.submit(made_ready, books[number : number + 1], done=done, failed=self._fail)

    def _prepared(self, number: int, _nothing: None) -> None:
        self._prepare(number)

    def _take(self, found: list[Any]) -> None:
        self._looked += found
        self._size = min(_MOST, 2 * len(found) + 1)
        self._go_on()

    def _finish(self, outcome: object) -> None:
        self.cancel()
        self._line.show_idle("")
        self.found.emit(outcome, time.monotonic() - self._since)

    def _fail(self, error: Exception) -> None:
        self.cancel()
        self._line.show_idle("")
        self.failed.emit(error)

    def _stop(self) -> None:
        self.cancel()
        self._line.show_idle(self.tr("Stopped before the end."))
