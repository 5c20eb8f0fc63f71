"""The process that computes on text beside the window. Knows no Qt, so that it starts quickly.

``multiprocessing`` is not used: its processes run the program's main file once more, whatever that does, and keep a
second helper process. Ours is a plain Python that is told where our modules are and takes pickles through a pipe.
"""

import os
import pickle
import signal
import struct
import subprocess
import sys
import threading
import traceback
from collections.abc import Callable
from typing import IO, Any

_START = "import sys; sys.path[:] = sys.argv[1:]; from kbstudio.desktop.worker_process import serve; serve()"
_LENGTH = struct.Struct("!Q")


class ComputationLost(Exception):
    """The worker process died twice over one computation."""


class ComputationFailed(Exception):
    """Stands for an error of the worker process that cannot travel between processes; carries its traceback."""


class WorkerProcess:
    """Runs picklable callables, one at a time, in a process that is started lazily and replaced when it dies.

    ``run`` and ``discard`` are called on one thread only, ``close`` on any.
    """

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._starting = threading.Lock()
        self._closed = False

    def run(self, work: Callable[[], Any]) -> Any:
        """Carry out ``work`` in the process and return what it returned.

        When the worker dies it is replaced and the work tried once more: the machine may have run out of memory
        for another reason than this text.
        """
        message = pickle.dumps(work)
        for _attempt in range(2):
            process = self._ready()
            try:
                _send(process.stdin, message)
                succeeded, value = pickle.loads(_receive(process.stdout))
            except (EOFError, OSError):
                self.discard()
                continue
            if succeeded:
                return value
            raise value
        raise ComputationLost(f"The worker process died twice while running {work!r}")

    def close(self) -> None:
        """End the process at once, and let no other one begin."""
        with self._starting:
            self._closed = True
            if self._process is not None:
                self._process.kill()

    def discard(self) -> None:
        """Let go of the process, dead or alive."""
        with self._starting:
            process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.wait()
            for pipe in (process.stdin, process.stdout):
                _close(pipe)

    def _ready(self) -> "subprocess.Popen[bytes]":
        with self._starting:
            if self._closed:
                raise ComputationLost("The program is closing")
            if self._process is None:
                self._process = subprocess.Popen(
                    [sys.executable, "-c", _START, *sys.path],
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
                )
            return self._process


def serve() -> None:
    """What the process does: carry out what comes in, until nothing can come any more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    questions = sys.stdin.buffer
    # What the work prints must not get between the answers.
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    while True:
        try:
            message = _receive(questions)
        except EOFError:
            return
        try:
            answer = pickle.dumps((True, pickle.loads(message)()))
        except Exception as error:
            answer = _as_message(error)
        _send(answers, answer)


def _send(pipe: IO[bytes] | None, message: bytes) -> None:
    assert pipe is not None
    pipe.write(_LENGTH.pack(len(message)))
    pipe.write(message)
    pipe.flush()


def _receive(pipe: IO[bytes] | None) -> bytes:
    assert pipe is not None
    head = pipe.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        raise EOFError
    length = _LENGTH.unpack(head)[0]
    message = pipe.read(length)
    if len(message) < length:
        raise EOFError
    return message


def _close(pipe: IO[bytes] | None) -> None:
    if pipe is not None:
        try:
            pipe.close()
        except OSError:
            # Closing sends what is left in the pipe, and nobody is there to take it.
            return


def _as_message(error: Exception) -> bytes:
    trace = "".join(traceback.format_exception(error))
    error.add_note("In the worker process:\n" + trace)
    try:
        message = pickle.dumps((False, error))
        pickle.loads(message)
    except Exception:
        return pickle.dumps((False, ComputationFailed(trace)))
    return message
