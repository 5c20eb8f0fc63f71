"""Background work: the only place where KB Studio uses threads and processes.

Everything public here is called on the GUI thread. ``work`` runs elsewhere and touches no widget; the callbacks
run on the GUI thread, and never after ``owner`` has been destroyed.
"""

import enum
import logging
import threading
import time
from collections import deque
from collections.abc import Callable
from functools import partial
from itertools import count
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from kbstudio.desktop.job import Job, Stop
from kbstudio.desktop.lanes import Lane, LaneThreads
from kbstudio.desktop.worker_process import WorkerProcess

__all__ = ["Job", "Jobs", "Lane", "Stop"]

log = logging.getLogger(__name__)

T = TypeVar("T")


class _News(enum.Enum):
    """What a worker tells the GUI thread about a job."""

    VALUE = enum.auto()
    ERROR = enum.auto()
    OVER = enum.auto()


class Jobs(QObject):
    """Runs work and standing loops, and brings what comes of them back to the GUI thread."""

    failed_unhandled = Signal(object)
    """An exception no ``failed`` callback took; the window reports it."""

    _woken = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = WorkerProcess()
        self._lanes = {lane: LaneThreads(lane.value, lane.threads) for lane in Lane}
        self._numbers = count()
        self._jobs: dict[int, Job] = {}
        self._loops: dict[int, threading.Thread] = {}
        self._owners: set[int] = set()
        self._closing = Stop()
        self._news: deque[tuple[int, _News, Any]] = deque()
        self._woken.connect(self._deliver_news, Qt.ConnectionType.QueuedConnection)

    def submit(
        self,
        owner: QObject,
        work: Callable[[], T],
        *,
        done: Callable[[T], object],
        failed: Callable[[Exception], object] | None = None,
        lane: Lane = Lane.READ,
        replaces: str = "",
    ) -> Job:
        """Queue ``work``; with ``replaces``, cancel the owner's earlier job of that name.

        For ``Lane.COMPUTE`` the work is a module-level function, or a ``functools.partial`` of one, of plain values.
        """
        job = Job(owner, done, failed, lane, replaces)
        if self._closing.stopped:
            log.info("Not begun, the program is closing: %r", work)
            job.cancel()
            return job
        if replaces:
            for earlier in self._jobs.values():
                if earlier.owner is owner and earlier.name == replaces:
                    earlier.cancel()
        number = self._keep(job)
        run = partial(self._worker.run, work) if lane is Lane.COMPUTE else work
        self._lanes[lane].put(partial(self._carry_out, number, job.stop, run))
        return job

    def watch(
        self,
        owner: QObject,
        loop: Callable[[Stop, Callable[[T], None]], None],
        *,
        received: Callable[[T], object],
        failed: Callable[[Exception], object] | None = None,
    ) -> Job:
        """Run ``loop(stop, emit)`` on a thread of its own until it is cancelled or ``owner`` is destroyed.

        What the loop emits reaches ``received`` on the GUI thread. A loop that raises has ended; ``failed`` hears it.
        """
        job = Job(owner, received, failed, None)
        number = self._keep(job)
        thread = threading.Thread(target=self._keep_watch, args=(number, job.stop, loop), name="kb-watch", daemon=True)
        self._loops[number] = thread
        thread.start()
        return job

    def shutdown(self, timeout: float = 10.0) -> bool:
        """Drop what only reads or computes, finish what writes; False when ``timeout`` seconds did not suffice."""
        if self._closing.stopped:
            return True
        self._closing.stop()
        for job in self._jobs.values():
            if not job.must_finish:
                job.cancel()
        self._worker.close()
        self._lanes[Lane.COMPUTE].put(self._worker.discard)
        for lane in self._lanes.values():
            lane.close()
        deadline = time.monotonic() + timeout
        finished = [self._lanes[lane].join(deadline) for lane in Lane if lane.must_finish]
        self._lanes[Lane.COMPUTE].join(deadline)
        for thread in self._loops.values():
            thread.join(max(0.0, deadline - time.monotonic()))
        self._deliver_news()
        return all(finished)

    def _keep(self, job: Job) -> int:
        number = next(self._numbers)
        self._jobs[number] = job
        owner = id(job.owner)
        if owner not in self._owners:
            # One connection an owner, however many jobs it submits.
            self._owners.add(owner)
            job.owner.destroyed.connect(partial(_forget_owner, self._owners, self._jobs, owner))
        return number

    def _carry_out(self, number: int, stop: Stop, work: Callable[[], Any]) -> None:
        """Runs on a thread of the lane."""
        if not stop.stopped:
            try:
                self._tell(number, _News.VALUE, work())
            except Exception as error:
                self._tell(number, _News.ERROR, error)
        self._tell(number, _News.OVER)

    def _keep_watch(self, number: int, stop: Stop, loop: Callable[[Stop, Callable[[Any], None]], None]) -> None:
        """Runs on a thread of the loop."""
        try:
            loop(stop, partial(self._tell, number, _News.VALUE))
        except Exception as error:
            self._tell(number, _News.ERROR, error)
        self._tell(number, _News.OVER)

    def _tell(self, number: int, kind: _News, value: Any = None) -> None:
        self._news.append((number, kind, value))
        # After shutdown nobody listens: a read that gives up only now may find the runner deleted.
        if isValid(self):
            self._woken.emit()

    def _deliver_news(self) -> None:
        while self._news:
            number, kind, value = self._news.popleft()
            if kind is _News.OVER:
                del self._jobs[number]
                self._loops.pop(number, None)
            elif kind is _News.VALUE:
                self._jobs[number].deliver_value(value)
            elif not self._jobs[number].deliver_error(value):
                log.info("Background work failed", exc_info=value)
                self.failed_unhandled.emit(value)


def _forget_owner(owners: set[int], jobs: dict[int, Job], owner: int) -> None:
    owners.discard(owner)
    for job in jobs.values():
        if id(job.owner) == owner and not job.must_finish:
            job.cancel()
