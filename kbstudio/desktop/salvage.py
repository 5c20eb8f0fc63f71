"""Reads what can still be read of a damaged or unknown file of unsaved texts."""

import re
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from kbstudio.domain.ids import new_id

_LONGEST = 16 * 1024 * 1024
"""Bytes of a file that is no database any more that are looked through for words."""

_RUN = re.compile(rb"[\t\n\r\x20-\x7e\x80-\xf4]{24,}")
_OURS = re.compile(r"CREATE TABLE|SQLite format|INTEGER NOT NULL")


class Salvaged(NamedTuple):
    """One text, in the order of the journal's columns; what could not be read is empty or 0."""

    id: str
    library: str
    library_name: str
    code: str
    locale: str
    person: str
    title: str
    body: str
    based_on: int
    kept_at: str


def salvage(file: Path) -> list[Salvaged]:
    """The texts of a file by its table, else the words found in its bytes as one text; changes nothing in it."""
    found: dict[str, Salvaged] = {}
    for order in ("", "ORDER BY 1 DESC"):
        # Behind the damage the table may be whole: it is read from both ends.
        for row in _rows(file, order):
            text = _text(row)
            found.setdefault(f"{text.id}{text.code}{text.locale}{text.person}{text.body}", text)
    return [text if text.id else text._replace(id=new_id()) for text in found.values()] or _words(file)


def _rows(file: Path, order: str) -> list[Mapping[str, object]]:
    rows: list[Mapping[str, object]] = []
    try:
        with closing(sqlite3.connect(file, timeout=1)) as journal:
            journal.text_factory = lambda raw: raw.decode("utf-8", "replace")
            journal.row_factory = sqlite3.Row
            rows.extend(dict(row) for row in journal.execute(f"SELECT * FROM kept {order}"))
    except sqlite3.Error:
        # What came before is good.
        pass
    return rows


def _text(row: Mapping[str, object]) -> Salvaged:
    def words(name: str) -> str:
        value = row.get(name)
        return value if isinstance(value, str) else ""

    number = row.get("based_on")
    return Salvaged(
        **{name: words(name) for name in Salvaged._fields if name not in {"based_on", "kept_at"}},
        based_on=number if isinstance(number, int) else 0,
        kept_at=_moment(words("kept_at")),
    )


def _moment(text: str) -> str:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        moment = datetime.now(UTC)
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).isoformat()


def _words(file: Path) -> list[Salvaged]:
    """Long runs of text in the bytes, each once, as one text without a place."""
    runs: dict[str, None] = {}
    for part in (file, file.with_name(f"{file.name}-wal")):
        try:
            with part.open("rb") as stream:
                content = stream.read(_LONGEST)
        except OSError:
            continue
        for run in _RUN.findall(content):
            words = run.decode("utf-8", "ignore").strip()
            if words and not _OURS.search(words):
                runs[words] = None
    if not runs:
        return []
    now = datetime.now(UTC).isoformat()
    return [Salvaged(new_id(), "", "", "", "", "", "", "\n\n".join(runs), 0, now)]
