"""Keeps people and their grants."""

from collections import defaultdict
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, delete, insert, select, true, update
from sqlalchemy.exc import IntegrityError

from kbstudio.domain.errors import Refused
from kbstudio.domain.people import Grant, Person, Role
from kbstudio.domain.reasons import Reason
from kbstudio.storage import tables

_PERSON = tables.person
_GRANT = tables.person_grant


class PeopleStore:
    """The people of the library and what they may do."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        # Asked for several times in a step; within a transaction only this store changes them.
        self._everybody: tuple[Person, ...] | None = None

    def all(self) -> tuple[Person, ...]:
        """Everybody, by name."""
        if self._everybody is None:
            self._everybody = self._where(true())
        return self._everybody

    def named(self, name: str) -> Person | None:
        """The person with this login name, or None."""
        return next(iter(self._where(_PERSON.c.name == name)), None)

    def add(self, person: Person, at: datetime) -> None:
        """Store a new person with their grants; raises Refused for a name that is taken."""
        self._everybody = None
        try:
            self._connection.execute(insert(_PERSON).values(**_row(person), created_at=at))
        except IntegrityError:
            raise Refused(
                "{name} is a person of this library already.", reason=Reason.TAKEN, name=person.name
            ) from None
        for grant in person.grants:
            self.grant(person.id, grant)

    def hold(self) -> None:
        """Let others who change people wait until this is done."""
        self._everybody = None
        # Rows that name a person may still be added meanwhile.
        rows = select(_PERSON.c.id).order_by(_PERSON.c.id)
        self._connection.execute(rows.with_for_update(key_share=True)).all()

    def grant(self, person_id: str, grant: Grant) -> None:
        """Give a person a role; giving one they hold changes nothing."""
        self._everybody = None
        row = {"person_id": person_id, "role": grant.role.value, "locale": grant.locale, "topic": grant.topic}
        known = select(_GRANT.c.role).filter_by(**row)
        if self._connection.execute(known).first() is None:
            self._connection.execute(insert(_GRANT).values(**row))

    def revoke(self, person_id: str, grant: Grant) -> None:
        """Take a role away; taking one they do not hold changes nothing."""
        self._everybody = None
        row = {"person_id": person_id, "role": grant.role.value, "locale": grant.locale, "topic": grant.topic}
        self._connection.execute(delete(_GRANT).filter_by(**row))

    def rename(self, person_id: str, display: str) -> None:
        """Change the name others read."""
        self._everybody = None
        self._connection.execute(update(_PERSON).where(_PERSON.c.id == person_id).values(display=display))

    def set_left(self, person_id: str, at: datetime | None) -> None:
        """Note when a person left; None for one who is back."""
        self._everybody = None
        self._connection.execute(update(_PERSON).where(_PERSON.c.id == person_id).values(left_at=at))

    def _where(self, wanted: ColumnElement[bool]) -> tuple[Person, ...]:
        grants: dict[str, list[Grant]] = defaultdict(list)
        held = (
            select(_GRANT)
            .join(_PERSON, _PERSON.c.id == _GRANT.c.person_id)
            .where(wanted)
            .order_by(_GRANT.c.role, _GRANT.c.locale, _GRANT.c.topic)
        )
        for row in self._connection.execute(held):
            grants[row.person_id].append(Grant(Role(row.role), row.locale, row.topic))
        people = select(_PERSON).where(wanted).order_by(_PERSON.c.name)
        return tuple(
            Person(row.id, row.name, row.display, tuple(grants[row.id]), row.left_at)
            for row in self._connection.execute(people)
        )


def _row(someone: Person) -> dict[str, str]:
    return {"id": someone.id, "name": someone.name, "display": someone.display}
