"""The process that computes on text beside the window. Knows no Qt, so that it starts quickly."""

import multiprocessing
import pickle
import signal
import threading
import traceback
from collections.abc import Callable
from multiprocessing.process import BaseProcess
from typing import Any


class ComputationLost(Exception):
    """The worker process died twice over one computation."""


class ComputationFailed(Exception):
    """Stands for an error of the worker process that cannot travel between processes; carries its traceback."""


class WorkerProcess:
    """Runs picklable callables, one at a time, in a process that is started lazily and replaced when it dies."""

    def __init__(self) -> None:
        self._context = multiprocessing.get_context("spawn")
        self._process: BaseProcess | None = None
        # Any: the two ends of a pipe are of different types on Windows and elsewhere.
        self._connection: Any = None
        self._starting = threading.Lock()
        self._closed = False

    @property
    def pid(self) -> int | None:
        """Process id of the running worker; None before the first computation."""
        return self._process.pid if self._process else None

    def run(self, work: Callable[[], Any]) -> Any:
        """Carry out ``work`` in the process and return what it returned.

        Called on one thread only. A worker that dies is replaced and the work tried once more: the machine may
        have run out of memory for another reason than this text.
        """
        message = pickle.dumps(work)
        for _attempt in range(2):
            connection = self._ready()
            try:
                connection.send_bytes(message)
                succeeded, value = connection.recv()
            except (EOFError, OSError):
                self._discard()
                continue
            if succeeded:
                return value
            raise value
        raise ComputationLost(f"The worker process died twice while running {work!r}")

    def close(self) -> None:
        """End the process at once; may be called on any thread."""
        with self._starting:
            self._closed = True
            if self._process is not None:
                self._process.kill()

    def _ready(self) -> Any:
        with self._starting:
            if self._closed:
                raise ComputationLost("The program is closing")
            if self._connection is None:
                ours, theirs = self._context.Pipe()
                process = self._context.Process(target=_serve, args=(theirs,), daemon=True, name="kb-compute")
                process.start()
                theirs.close()
                self._process, self._connection = process, ours
            return self._connection

    def _discard(self) -> None:
        with self._starting:
            if self._connection is not None:
                self._connection.close()
                self._connection = None
            if self._process is not None:
                self._process.kill()
                self._process.join()


def _serve(connection: Any) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    while True:
        try:
            message = connection.recv_bytes()
        except (EOFError, OSError):
            return
        try:
            answer = pickle.dumps((True, pickle.loads(message)()))
        except Exception as error:
            answer = _as_message(error)
        connection.send_bytes(answer)


def _as_message(error: Exception) -> bytes:
    error.add_note("In the worker process:\n" + "".join(traceback.format_exception(error)))
    try:
        message = pickle.dumps((False, error))
        pickle.loads(message)
    except Exception:
        return pickle.dumps((False, ComputationFailed("".join(traceback.format_exception(error)))))
    return message
