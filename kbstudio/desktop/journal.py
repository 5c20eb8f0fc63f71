"""The file on this computer that keeps what is typed and not saved: opened, made, and set aside where it is damaged.

One small SQLite file, forced to the disk with every write. Everything here runs on the journal's thread.
"""

import errno
import logging
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QLockFile

from kbstudio.desktop.salvage import Salvaged, salvage
from kbstudio.domain.errors import Unavailable

log = logging.getLogger(__name__)

T = TypeVar("T")

VERSION = 1
"""Of the tables below; a file that says another number is not read as ours."""

_TABLES = (
    """CREATE TABLE kept (
        id TEXT PRIMARY KEY, library TEXT NOT NULL, library_name TEXT NOT NULL, code TEXT NOT NULL,
        locale TEXT NOT NULL, person TEXT NOT NULL, title TEXT NOT NULL, body TEXT NOT NULL,
        based_on INTEGER NOT NULL, kept_at TEXT NOT NULL, found_in TEXT NOT NULL
    ) WITHOUT ROWID""",
    "CREATE TABLE set_aside (file TEXT PRIMARY KEY, damaged INTEGER NOT NULL, texts INTEGER NOT NULL) WITHOUT ROWID",
    f"PRAGMA user_version={VERSION}",
)

INSERT = "INSERT OR REPLACE INTO kept VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"

_DISK_FULL = "The disk of this computer is full."
_NOT_WRITABLE = "The folder {folder} cannot be written."
_DISK_FAILS = "The disk of this computer cannot be read or written just now."

_WAIT = 5.0
"""Seconds to wait for another window's write."""


class OtherVersion(Exception):
    """The file has tables we do not know."""


class Damaged(Exception):
    """The file can be opened, but parts of it cannot be trusted."""


def use(file: Path, act: Callable[[sqlite3.Connection], T]) -> T:
    """What ``act`` gives, in one transaction that is on the disk when this returns.

    A file that is damaged, no database or of another version is set aside, and what can be read of it goes on in a
    new one. Raises Unavailable, which says why, where nothing can be written.
    """
    try:
        try:
            return _use(file, act)
        except (OtherVersion, Damaged, sqlite3.DatabaseError) as error:
            if not _is_unusable(error):
                raise
            _begin_anew(file)
            return _use(file, act)
    except (OtherVersion, Damaged, sqlite3.Error, OSError) as error:
        log.info("The text could not be kept on this computer", exc_info=error)
        raise _problem(error, file) from error


def look(file: Path, question: str) -> list[tuple[Any, ...]]:
    """What a query gives, also where the disk is full or the folder may only be read."""
    try:
        return use(file, lambda journal: journal.execute(question).fetchall())
    except Unavailable:
        # The second way reads no log, which needs a file of its own; what is in it is not in the table yet.
        for way in ("mode=ro", "mode=ro&immutable=1"):
            try:
                with closing(sqlite3.connect(f"{file.absolute().as_uri()}?{way}", uri=True, timeout=1)) as journal:
                    return journal.execute(question).fetchall()
            except sqlite3.Error as error:
                log.info("The unsaved texts cannot be read: %s", error)
        return []


def make_sure(file: Path) -> None:
    """Look through the whole file before anything is trusted to it; set it aside if it is not whole."""
    if file.exists():
        use(file, _demand_whole)


def _demand_whole(journal: sqlite3.Connection) -> None:
    if not _is_whole(journal):
        raise Damaged


def _use(file: Path, act: Callable[[sqlite3.Connection], T]) -> T:
    file.parent.mkdir(parents=True, exist_ok=True)
    journal = sqlite3.connect(file, timeout=_WAIT, isolation_level=None)
    try:
        # A byte that went bad inside a text must not make the whole text unreadable.
        journal.text_factory = lambda raw: raw.decode("utf-8", "replace")
        if not _is_ours(journal):
            raise OtherVersion(file.name)
        journal.execute("PRAGMA journal_mode=WAL")
        journal.execute("PRAGMA synchronous=FULL")
        journal.execute("BEGIN IMMEDIATE")
        if not _version(journal):
            for statement in _TABLES:
                journal.execute(statement)
        value = act(journal)
        journal.execute("COMMIT")
        return value
    finally:
        # What was not committed is rolled back.
        journal.close()


def _version(journal: sqlite3.Connection) -> int:
    return journal.execute("PRAGMA user_version").fetchone()[0]


def _is_ours(journal: sqlite3.Connection) -> bool:
    """Whether the tables are those of this version, or there are none yet."""
    version = _version(journal)
    return version == VERSION or (
        not version and not journal.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]
    )


def _is_unusable(error: Exception) -> bool:
    if isinstance(error, OtherVersion | Damaged):
        return True
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code == sqlite3.SQLITE_ERROR:
        # Ours by its number, but without our tables: somebody else's after all.
        return "no such" in str(error) or "has no column" in str(error) or "columns but" in str(error)
    return code in {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_FORMAT}


def _begin_anew(file: Path) -> None:
    """Move the file out of the way, under a name that says when, and carry over what can be read of it."""
    lock = QLockFile(str(file.with_suffix(".lock")))
    lock.tryLock(round(_WAIT * 1000))
    try:
        damaged = _damage(file)
        if damaged is None:
            # Another window was quicker.
            return
        aside = _free_name(file)
        for ending in ("-wal", ""):
            part = file.with_name(file.name + ending)
            if part.exists():
                part.replace(aside.with_name(aside.name + ending))
        file.with_name(f"{file.name}-shm").unlink(missing_ok=True)
        log.info("The file of unsaved texts was set aside as %s", aside)
        texts = salvage(aside)
        _use(file, lambda journal: _carry_over(journal, aside.name, damaged, texts))
    finally:
        lock.unlock()


def _damage(file: Path) -> bool | None:
    """Whether the file is damaged or, False, of another version; None where it can be used after all."""
    try:
        return None if _use(file, _is_whole) else True
    except OtherVersion:
        return False
    except sqlite3.DatabaseError:
        return True


def _is_whole(journal: sqlite3.Connection) -> bool:
    journal.execute("SELECT id, found_in FROM kept").fetchall()
    journal.execute("SELECT file, texts FROM set_aside").fetchall()
    return journal.execute("PRAGMA integrity_check(1)").fetchone()[0] == "ok"


def _carry_over(journal: sqlite3.Connection, aside: str, damaged: bool, texts: list[Salvaged]) -> None:
    for text in texts:
        journal.execute(INSERT, (*text, aside))
    journal.execute("INSERT OR REPLACE INTO set_aside VALUES (?, ?, ?)", (aside, damaged, len(texts)))


def _free_name(file: Path) -> Path:
    now = datetime.now().astimezone()
    moment = now.strftime("%Y-%m-%d %H-%M-%S")
    for name in (moment, f"{moment} {now.microsecond:06}"):
        if not (aside := file.with_name(f"{file.stem} {name}{file.suffix}")).exists():
            break
    return aside


def _problem(error: Exception, file: Path) -> Unavailable:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code == sqlite3.SQLITE_FULL or getattr(error, "errno", 0) == errno.ENOSPC:
        return Unavailable(_DISK_FULL)
    if code in {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM} or isinstance(error, OSError):
        return Unavailable(_NOT_WRITABLE, folder=str(file.parent))
    return Unavailable(_DISK_FAILS)
