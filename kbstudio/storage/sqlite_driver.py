"""The SQLite we use: pysqlite3, which carries a current one, else the standard library's."""

import logging
from collections.abc import Callable
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

_log = logging.getLogger(__name__)

APPLICATION_ID = int.from_bytes(b"KBST", "big")
"""Stamped into every library file, so that other programs and ours can tell it from any SQLite file."""

BUSY_MILLISECONDS = 5000
"""How long a statement waits for another program's write."""

_JOURNAL_LIMIT = 64 * 1024 * 1024


@cache
def driver() -> ModuleType:
    """The DB-API module; says once when it is one in which SQLite's write-ahead log has a known defect."""
    try:
        from pysqlite3 import dbapi2  # noqa: PLC0415
    except ImportError:
        import sqlite3  # noqa: PLC0415

        # 3.51.3 is the first without the WAL-reset bug, which can corrupt a file two programs write at once.
        if sqlite3.sqlite_version_info < (3, 51, 3):
            _log.warning(
                "pysqlite3 is missing, so the library is kept with SQLite %s: write from one program at a time.",
                sqlite3.sqlite_version,
            )
        return sqlite3
    return dbapi2


def connector(path: Path, *, mode: str, immutable: bool = False) -> Callable[[], Any]:
    """A function that opens ``path``: ``mode`` is ``ro``, ``rw`` or ``rwc``.

    ``immutable`` reads a file in a folder nobody here may write, which a write-ahead log otherwise forbids.
    """
    module = driver()
    uri = f"{path.absolute().as_uri()}?mode={mode}{'&immutable=1' if immutable else ''}"

    def connect() -> Any:
        connection = module.connect(
            uri, uri=True, isolation_level=None, check_same_thread=False, timeout=BUSY_MILLISECONDS / 1000
        )
        try:
            connection.execute("PRAGMA foreign_keys=ON")
            connection.execute("PRAGMA synchronous=FULL")
            connection.execute(f"PRAGMA journal_size_limit={_JOURNAL_LIMIT}")
            # Memory-mapped reads made the log's known defects worse, and gain little on files of this size.
            connection.execute("PRAGMA mmap_size=0")
            if mode == "ro":
                connection.execute("PRAGMA query_only=1")
        except BaseException:
            connection.close()
            raise
        return connection

    return connect
