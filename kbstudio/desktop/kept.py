"""Text that is typed but not saved is kept on this computer, so that no crash and no dead server takes it.

Each text has a row of its own in the journal, so that typing never overwrites one that is on offer. The functions run
on the journal's thread and raise Unavailable, which says why, where nothing can be written.
"""

import sqlite3
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from kbstudio.desktop.held import held
from kbstudio.desktop.journal import INSERT, look, make_sure, use
from kbstudio.domain.errors import Unavailable

FILE_NAME = "typing.sqlite"

_READ = "SELECT id, library, library_name, code, locale, person, title, body, based_on, kept_at, found_in FROM kept"


@dataclass(frozen=True)
class KeptKey:
    """Whose text of what it is: library id, article code, locale, login name; ``library_name`` is for people."""

    library: str
    code: str
    locale: str
    person: str
    library_name: str = ""


@dataclass(frozen=True)
class KeptText:
    """What was typed on top of the version numbered ``based_on`` (0: not known), and when it was last kept.

    ``found_in`` names the damaged file it was read from; empty for a text kept in the usual way.
    """

    id: str
    key: KeptKey
    title: str
    body: str
    based_on: int
    kept_at: datetime
    found_in: str = ""


@dataclass(frozen=True)
class SetAside:
    """A file that could not be used: its name, whether it was damaged, and how many texts could be read from it."""

    file: str
    damaged: bool
    texts: int


def keep(file: Path, text: KeptText) -> datetime:
    """Keep a text in place of the one with its id, from now; it is on the disk when this returns, which says when."""
    now = datetime.now(UTC)
    use(file, partial(_insert, replace(text, kept_at=now)))
    return now


def put_back(file: Path, text: KeptText) -> None:
    """Keep a text again that was dropped, with the time it was typed."""
    use(file, partial(_insert, text))


def everything(file: Path) -> list[KeptText]:
    """Every text that nobody is writing on just now, the newest first."""
    if not file.exists():
        return []
    rows = look(file, f"{_READ} ORDER BY kept_at DESC")
    written_now = held(file)
    return [_text(row) for row in rows if row[0] not in written_now]


def find(file: Path, key: KeptKey) -> list[KeptText]:
    """The texts this person left unsaved in one language version, the newest first."""
    wanted = replace(key, library_name="")
    return [text for text in everything(file) if replace(text.key, library_name="") == wanted]


def forget(file: Path, identity: str) -> None:
    """Drop a text: it was saved, or the person does not want it."""
    if file.exists():
        use(file, lambda journal: journal.execute("DELETE FROM kept WHERE id=?", (identity,)))


def look_after(file: Path) -> list[SetAside]:
    """Check the file, and give those that were set aside since this was last asked; each is told once."""
    try:
        make_sure(file)
        return use(file, _take_notes) if file.exists() else []
    except Unavailable:
        # Where nothing can be written nothing can be set aside either; whoever keeps a text hears of it.
        return []


def _insert(text: KeptText, journal: sqlite3.Connection) -> None:
    key = text.key
    journal.execute(
        INSERT,
        (
            *(text.id, key.library, key.library_name, key.code, key.locale, key.person),
            *(text.title, text.body, text.based_on, text.kept_at.isoformat(), text.found_in),
        ),
    )


def _take_notes(journal: sqlite3.Connection) -> list[SetAside]:
    rows = journal.execute("SELECT file, damaged, texts FROM set_aside ORDER BY file").fetchall()
    if rows:
        journal.execute("DELETE FROM set_aside")
    return [SetAside(file, bool(damaged), texts) for file, damaged, texts in rows]


def _text(row: tuple[str, str, str, str, str, str, str, str, int, str, str]) -> KeptText:
    identity, library, library_name, code, locale, person, title, body, based_on, kept_at, found_in = row
    key = KeptKey(library, code, locale, person, library_name)
    return KeptText(identity, key, title, body, based_on, datetime.fromisoformat(kept_at), found_in)
