"""One reader of the published part for every screen, opened by whoever asks first."""

import threading
from collections.abc import Callable

from kbstudio.services.answering import Reader


class SharedReader:
    """Gives the reader to any thread; ``close`` ends it."""

    def __init__(self, open_reader: Callable[[], Reader]) -> None:
        self._open_reader = open_reader
        self._guard = threading.Lock()
        self._reader: Reader | None = None

    def __call__(self) -> Reader:
        """The reader, opened now if nobody asked before; called beside the window."""
        with self._guard:
            if self._reader is None:
                self._reader = self._open_reader()
            return self._reader

    def close(self) -> None:
        """Let go of files and connections."""
        with self._guard:
            if self._reader is not None:
                self._reader.close()
                self._reader = None
