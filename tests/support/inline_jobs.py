"""Jobs that are done before ``submit`` returns, for tests of screens that are not about waiting."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject

from kbstudio.desktop.jobs import Job, Jobs, Lane

T = TypeVar("T")


class InlineJobs(Jobs):
    """Runs work at once on the calling thread; standing loops are noted in ``watched`` and not begun."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.watched: list[Job] = []

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
        job = Job(owner, done, failed, lane, replaces)
        try:
            value = work()
        except Exception as error:
            if not job.deliver_error(error):
                self.failed_unhandled.emit(error)
        else:
            job.deliver_value(value)
        return job

    def watch(
        self,
        owner: QObject,
        loop: Callable[..., None],
        *,
        received: Callable[[T], object],
        failed: Callable[[Exception], object] | None = None,
    ) -> Job:
        job = Job(owner, received, failed, None)
        self.watched.append(job)
        return job
