"""Where background work waits: one queue and its threads for each lane."""

import enum
import queue
import threading
import time
from collections.abc import Callable


class Lane(enum.Enum):
    """Which queue a job waits in."""

    WRITE = "write"
    """One thread: what changes the library happens in the order it was asked for."""

    READ = "read"
    """Two threads: what only looks may overtake."""

    JOURNAL = "journal"
    """One thread for the local disk, so that typing is safe whatever the database does."""

    COMPUTE = "compute"
    """One worker process for functions of ``kbstudio.text``."""

    @property
    def threads(self) -> int:
        """How many of its jobs may run at once."""
        return 2 if self is Lane.READ else 1

    @property
    def must_finish(self) -> bool:
        """Whether its jobs are carried out even when nobody is left to hear of them."""
        return self in (Lane.WRITE, Lane.JOURNAL)


class LaneThreads:
    """A queue of callables and the threads that carry them out.

    The threads are daemons: a question a dead server never answers must not keep the program from closing.
    """

    def __init__(self, name: str, threads: int) -> None:
        self._waiting: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._names = [f"kb-{name}-{number + 1}" for number in range(threads)]
        self._threads: list[threading.Thread] = []

    def put(self, task: Callable[[], None]) -> None:
        """Queue a callable that handles its own errors; the threads start with the first one."""
        if not self._threads:
            self._threads = [threading.Thread(target=self._run, name=name, daemon=True) for name in self._names]
            for thread in self._threads:
                thread.start()
        self._waiting.put(task)

    def close(self) -> None:
        """Let the threads end once everything queued before is done."""
        for _thread in self._threads:
            self._waiting.put(None)

    def join(self, deadline: float) -> bool:
        """Wait until the threads ended, at most until ``deadline`` of the monotonic clock; say whether they did."""
        for thread in self._threads:
            thread.join(max(0.0, deadline - time.monotonic()))
        return not any(thread.is_alive() for thread in self._threads)

    def _run(self) -> None:
        while (task := self._waiting.get()) is not None:
            task()
            # While waiting for the next task this thread must not keep the values of the last one alive.
            del task
