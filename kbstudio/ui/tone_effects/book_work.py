"""Sends work with rule books to the worker process, each book once."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject

from kbstudio.desktop.jobs import Job, Jobs, Lane
from kbstudio.services.tone.books import RuleBook, UnknownBook
from kbstudio.services.tone.surveys import Sent

T = TypeVar("T")


class BookWork(QObject):
    """Submits work on behalf of itself; what it was asked for is dropped with ``drop``."""

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._sent: set[str] = set()
        self._running: Job | None = None

    def submit(
        self,
        work: Callable[[Sequence[Sent]], T],
        books: Sequence[RuleBook],
        *,
        done: Callable[[T], object],
        failed: Callable[[Exception], object],
        whole: bool = False,
    ) -> None:
        """Carry out ``work`` of the books, in place of what was asked for before; ``whole`` sends them once more.

        ``work`` is a module-level function, or a partial of one, of plain values.
        """
        self.drop()
        # A book without rules is not kept there, and nothing to send.
        sent = [(book.key, book if whole or book.is_empty or book.key not in self._sent else None) for book in books]
        self._sent |= {key for key, _ in sent}

        def refused(error: Exception) -> None:
            if isinstance(error, UnknownBook) and not whole:
                # The process is a new one, or read too many other books since.
                self.submit(work, books, done=done, failed=failed, whole=True)
            else:
                failed(error)

        self._running = self._jobs.submit(self, partial(work, sent), done=done, failed=refused, lane=Lane.COMPUTE)

    def drop(self) -> None:
        """Nobody wants to know any more."""
        if self._running is not None:
            self._running.cancel()
            self._running = None
