"""Finds the heads that hold some letters anywhere without reading every text: by groups of three letters, in files.

The index holds no text of its own and proposes; the text itself is asked whether it really holds the word. Other
engines are asked directly.
"""

from collections.abc import Iterable

from sqlalchemy import Connection, Select, false, func, select
from sqlalchemy import column as named
from sqlalchemy import table as virtual
from sqlalchemy import text as sql

_GROUP = 3
_MOST_GROUPS = 24
_INDEX = virtual("head_words", named("rowid"), named("head_words"))

_BEHIND = "\n\n"
"""Stands behind every text in the index: so its last letters begin a group, as all others do."""

_MOST_BEGINNINGS = 400
_COMMON = 5000
"""Heads from which on looking through the first ones finds a page of them sooner than the index does."""

# From group to group, past all the texts that hold it.
_BEGINNINGS = sql(
    "WITH RECURSIVE found (term) AS ("
    " SELECT (SELECT term FROM head_words_groups WHERE term >= :letters AND term < :last LIMIT 1) UNION ALL"
    " SELECT (SELECT term FROM head_words_groups WHERE term >= found.term || char(1) AND term < :last LIMIT 1)"
    " FROM found WHERE found.term IS NOT NULL"
    ") SELECT term FROM found WHERE term IS NOT NULL LIMIT :most"
)


def proposed(connection: Connection, word: str) -> Select[int] | None:
    """Ids of the heads whose text may hold a folded word; None where the index does not help."""
    if connection.dialect.name != "sqlite":
        return None
    if len(word) >= _GROUP:
        groups = dict.fromkeys(word[start : start + _GROUP] for start in range(len(word) - _GROUP + 1))
        return _holding(" AND ", list(groups)[:_MOST_GROUPS])
    bounds = {"letters": word, "last": word + "\U0010ffff", "most": _MOST_BEGINNINGS}
    beginning = connection.execute(_BEGINNINGS, bounds).scalars().all()
    if not beginning:
        return select(_INDEX.c.rowid).where(false())
    found = _holding(" OR ", beginning)
    many = select(func.count()).select_from(found.limit(_COMMON).subquery())
    if len(beginning) == _MOST_BEGINNINGS or connection.execute(many).scalar_one() == _COMMON:
        return None
    return found


def put(connection: Connection, head: int, old: str | None, new: str) -> None:
    """Bring the index in step with the text of a head: ``old`` is what it held, None for a new one."""
    if connection.dialect.name != "sqlite":
        return
    if old is not None:
        gone = sql("INSERT INTO head_words (head_words, rowid, words) VALUES ('delete', :head, :words)")
        connection.execute(gone, {"head": head, "words": old + _BEHIND})
    added = sql("INSERT INTO head_words (rowid, words) VALUES (:head, :words)")
    connection.execute(added, {"head": head, "words": new + _BEHIND})


def _holding(joined: str, groups: Iterable[str]) -> Select[int]:
    asked = joined.join('"' + group.replace('"', '""') + '"' for group in groups)
    return select(_INDEX.c.rowid).where(_INDEX.c.head_words.op("MATCH")(asked))
