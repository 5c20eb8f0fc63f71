"""A piece of background work, as the GUI thread knows it."""

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject
from shiboken6 import isValid

from kbstudio.desktop.lanes import Lane


class Stop:
    """Tells work on another thread that its outcome is no longer wanted."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def wait(self, seconds: float) -> bool:
        """Rest between two rounds of a loop; True as soon as it is to end."""
        return self._event.wait(seconds)

    @property
    def stopped(self) -> bool:
        """Whether to end; ask between two slow steps."""
        return self._event.is_set()

    def stop(self) -> None:
        """Ask the work to end."""
        self._event.set()


class Job:
    """A submitted piece of work, or a standing loop. Keep it to cancel it; drop it otherwise.

    It stays on the GUI thread: were a worker to hold it, the worker could be the one to destroy the owner.
    """

    def __init__(
        self,
        owner: QObject,
        done: Callable[[Any], object],
        failed: Callable[[Exception], object] | None,
        lane: Lane | None,
        name: str = "",
    ) -> None:
        self.owner = owner
        self.lane = lane
        self.name = name
        self.stop = Stop()
        self._done = done
        self._failed = failed

    @property
    def cancelled(self) -> bool:
        """Whether nobody wants the outcome any more."""
        return self.stop.stopped

    @property
    def must_finish(self) -> bool:
        """Whether the work is carried out although its owner is gone: a save is."""
        return self.lane is not None and self.lane.must_finish

    def cancel(self) -> None:
        """Drop the job: not begun, it never runs; running, its outcome is not delivered."""
        self.stop.stop()

    def deliver_value(self, value: Any) -> None:
        """Hand the outcome to whoever asked for it, if they are still there."""
        if not self.cancelled and isValid(self.owner):
            self._done(value)

    def deliver_error(self, error: Exception) -> bool:
        """Hand the error to whoever asked for the work; False when somebody else has to tell the person."""
        if self.cancelled:
            return True
        if not isValid(self.owner):
            return not self.must_finish
        if self._failed is None:
            return False
        self._failed(error)
        return True
