"""Finds the heads that hold some letters anywhere without reading every text: by groups of three letters, in files.

The index holds no text of its own and proposes; the text itself is asked whether it really holds the word. Other
engines are asked directly.
"""

from sqlalchemy import ColumnElement, Connection, select
from sqlalchemy import column as named
from sqlalchemy import table as virtual
from sqlalchemy import text as sql

from kbstudio.storage import tables

_GROUP = 3
_MOST_GROUPS = 24
_INDEX = virtual("head_words", named("rowid"), named("head_words"))


def may_hold(connection: Connection, word: str) -> ColumnElement[bool] | None:
    """The heads whose text may hold a folded word; None where the index cannot say."""
    if connection.dialect.name != "sqlite" or len(word) < _GROUP:
        return None
    groups = dict.fromkeys(word[start : start + _GROUP] for start in range(len(word) - _GROUP + 1))
    asked = " AND ".join('"' + group.replace('"', '""') + '"' for group in list(groups)[:_MOST_GROUPS])
    found = select(_INDEX.c.rowid).where(_INDEX.c.head_words.op("MATCH")(asked))
    # Adding nothing keeps the engine from fetching all that was found before it looks at the order asked for.
    return (tables.head.c.id + 0).in_(found)


def put(connection: Connection, head: int, old: str | None, new: str) -> None:
    """Bring the index in step with the text of a head: ``old`` is what it held, None for a new one."""
    if connection.dialect.name != "sqlite":
        return
    if old is not None:
        gone = sql("INSERT INTO head_words (head_words, rowid, words) VALUES ('delete', :head, :words)")
        connection.execute(gone, {"head": head, "words": old})
    added = sql("INSERT INTO head_words (rowid, words) VALUES (:head, :words)")
    connection.execute(added, {"head": head, "words": new})
