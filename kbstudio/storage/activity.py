"""Keeps what was done, in commit order."""

from datetime import datetime

from sqlalchemy import Connection, insert, select

from kbstudio.storage import tables
from kbstudio.storage.counters import next_number

_ACTIVITY = tables.activity


class ActivityStore:
    """What was done: other programs on the same library refresh by it."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._notes: list[dict[str, object]] = []

    def note(self, action: str, article: str, locale: str, by: str, at: datetime, detail: str = "") -> None:
        """Remember what this transaction does; written at its end."""
        row = {"action": action, "article": article, "locale": locale, "person": by, "at": at, "detail": detail}
        self._notes.append(row)

    def write_notes(self) -> None:
        """Give the notes their numbers, just before the commit: until then no other writer waits for the counter."""
        if self._notes:
            last = next_number(self._connection, "activity", len(self._notes))
            first = last - len(self._notes) + 1
            self._connection.execute(
                insert(_ACTIVITY), [{"number": first + place, **row} for place, row in enumerate(self._notes)]
            )
            self._notes.clear()

    def latest(self) -> int:
        """The newest number; 0 before the first."""
        return self._connection.execute(
            select(tables.counter.c.value).where(tables.counter.c.name == "activity")
        ).scalar_one()

    def since(self, number: int) -> tuple[int, frozenset[str]]:
        """The newest number and the codes of the articles touched after ``number``."""
        newest = self.latest()
        touched = select(_ACTIVITY.c.article).where(_ACTIVITY.c.number > number, _ACTIVITY.c.number <= newest)
        return newest, frozenset(code for code in self._connection.execute(touched).scalars() if code)
