"""Keeps the lists people save for themselves."""

import json
from dataclasses import fields
from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from kbstudio.domain.lists import ArticleFilter, Listing, SavedList
from kbstudio.domain.revisions import RevisionState
from kbstudio.storage import tables

_LIST = tables.saved_list
_WHOSE = {"person", "since"}
"""Whose a list is and what counts as lately is known when it is looked at."""


class SavedListStore:
    """The lists of each person, by name."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of(self, person: str) -> tuple[SavedList, ...]:
        """The lists of one person, by name."""
        found = self._connection.execute(select(_LIST).where(_LIST.c.person == person))
        own = (SavedList(row.id, row.name, _wanted(row.wanted, person)) for row in found)
        return tuple(sorted(own, key=lambda saved: saved.name.casefold()))

    def put(self, person: str, saved: SavedList) -> None:
        """Add a list, or replace the one with its id."""
        values = {"name": saved.name, "wanted": _as_json(saved.wanted)}
        own = (_LIST.c.id == saved.id, _LIST.c.person == person)
        if self._connection.execute(update(_LIST).where(*own).values(**values)).rowcount == 0:
            self._connection.execute(insert(_LIST).values(id=saved.id, person=person, **values))

    def remove(self, person: str, list_id: str) -> None:
        """Remove a list of a person; nothing where it is gone."""
        self._connection.execute(delete(_LIST).where(_LIST.c.id == list_id, _LIST.c.person == person))


def _as_json(wanted: ArticleFilter) -> str:
    default = ArticleFilter()
    values = {each.name: getattr(wanted, each.name) for each in fields(ArticleFilter) if each.name not in _WHOSE}
    return json.dumps({name: value for name, value in values.items() if value != getattr(default, name)})


def _wanted(text: str, person: str) -> ArticleFilter:
    """What a stored list asks for; what this version does not know is left out."""
    known = {each.name for each in fields(ArticleFilter)} - _WHOSE
    values: dict[str, Any] = {name: value for name, value in json.loads(text).items() if name in known}
    if "state" in values:
        values["state"] = RevisionState(values["state"])
    if "listing" in values:
        values["listing"] = Listing(values["listing"])
    return ArticleFilter(**values, person=person)
