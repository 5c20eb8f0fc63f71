"""Text that is typed but not saved is kept on this computer, so that no crash and no dead server takes it.

One small SQLite file, forced to the disk with every write. The functions run on the journal's thread.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

FILE_NAME = "typing.sqlite"

_TABLE = """
CREATE TABLE IF NOT EXISTS kept (
    library TEXT NOT NULL, code TEXT NOT NULL, locale TEXT NOT NULL, person TEXT NOT NULL,
    title TEXT NOT NULL, body TEXT NOT NULL, based_on INTEGER NOT NULL, kept_at TEXT NOT NULL,
    PRIMARY KEY (library, code, locale, person)
) WITHOUT ROWID
"""


@dataclass(frozen=True)
class KeptKey:
    """Whose text of what it is: library id, article code, locale, login name."""

    library: str
    code: str
    locale: str
    person: str


@dataclass(frozen=True)
class KeptText:
    """What was typed on top of the version numbered ``based_on``, and when it was last kept."""

    title: str
    body: str
    based_on: int
    kept_at: datetime


def keep(file: Path, key: KeptKey, title: str, body: str, based_on: int) -> None:
    """Keep a text in place of the one kept before; it is on the disk when this returns."""
    now = datetime.now(UTC).isoformat()
    with _journal(file) as journal:
        journal.execute(
            "INSERT OR REPLACE INTO kept VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (key.library, key.code, key.locale, key.person, title, body, based_on, now),
        )


def find(file: Path, key: KeptKey) -> KeptText | None:
    """The text kept last; None where everything was saved."""
    if not file.exists():
        return None
    with _journal(file) as journal:
        row = journal.execute(
            "SELECT title, body, based_on, kept_at FROM kept WHERE library=? AND code=? AND locale=? AND person=?",
            (key.library, key.code, key.locale, key.person),
        ).fetchone()
    return KeptText(row[0], row[1], row[2], datetime.fromisoformat(row[3])) if row else None


def forget(file: Path, key: KeptKey) -> None:
    """Drop what is kept: it was saved, or the person does not want it."""
    if not file.exists():
        return
    with _journal(file) as journal:
        journal.execute(
            "DELETE FROM kept WHERE library=? AND code=? AND locale=? AND person=?",
            (key.library, key.code, key.locale, key.person),
        )


@contextmanager
def _journal(file: Path) -> Iterator[sqlite3.Connection]:
    file.parent.mkdir(parents=True, exist_ok=True)
    journal = sqlite3.connect(file, timeout=5)
    try:
        journal.execute("PRAGMA journal_mode=WAL")
        journal.execute("PRAGMA synchronous=FULL")
        with journal:
            journal.execute(_TABLE)
            yield journal
    finally:
        journal.close()
