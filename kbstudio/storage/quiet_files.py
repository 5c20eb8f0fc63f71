"""Reads a library file that may lie where this login cannot write.

SQLite's write-ahead log needs a shared file beside the library, even to read. Where that cannot be made and nobody
has the library open, the file itself is complete: it is read as unchanging, and each reading is checked afterwards.
"""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine

from kbstudio.domain.errors import LibraryProblem, Unavailable
from kbstudio.storage.engines import connected, file_engine


def reading_file(path: Path) -> tuple[Callable[[], AbstractContextManager[Connection]], Callable[[], None]]:
    """How to connect to the library at ``path`` for reading, and how to close it."""
    usual = file_engine(path, mode="ro")
    quiet = file_engine(path, mode="ro", immutable=True)

    def connect() -> AbstractContextManager[Connection]:
        return _reading(path, usual, quiet)

    def close() -> None:
        usual.dispose()
        quiet.dispose()

    return connect, close


@contextmanager
def _reading(path: Path, usual: Engine, quiet: Engine) -> Iterator[Connection]:
    try:
        connection = _looked_at(usual)
    except LibraryProblem:
        # The only way to learn that the shared file cannot be made is to try.
        before = _stamp(path)
        if before is None:
            raise
        with connected(quiet) as connection:
            yield connection
        if _stamp(path) != before:
            raise Unavailable("{library} was changed while it was read. Try again.", library=str(path)) from None
        return
    with connection:
        yield connection


def _looked_at(engine: Engine) -> Connection:
    connection = connected(engine)
    try:
        connection.exec_driver_sql("PRAGMA schema_version")
    except BaseException:
        connection.close()
        raise
    return connection


def _stamp(path: Path) -> tuple[int, int] | None:
    """Size and time of a file nobody is writing; None while there is a log beside it."""
    path = path.resolve()
    log = path.with_name(f"{path.name}-wal")
    if log.exists() and log.stat().st_size:
        return None
    status = path.stat()
    return status.st_size, status.st_mtime_ns
