"""Keeps what reviewers decided on single changes, and how far each person has read."""

from collections.abc import Collection, Mapping
from datetime import datetime

from sqlalchemy import Connection, delete, insert, select, update

from kbstudio.domain.decisions import Decision, DecisionKind
from kbstudio.storage import tables

_DECISION = tables.decision
_READING = tables.reading


class DecisionStore:
    """Standing decisions by the key of their change."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of_variant(self, variant_id: str) -> Mapping[str, Decision]:
        """Every decision of a language version."""
        rows = self._connection.execute(select(_DECISION).where(_DECISION.c.variant_id == variant_id))
        return {row.key: Decision(row.key, DecisionKind(row.kind), row.person, row.at) for row in rows}

    def put(self, variant_id: str, decisions: Collection[Decision]) -> None:
        """Add decisions on changes that have none."""
        rows = [
            {"variant_id": variant_id, "key": each.key, "kind": each.kind.value, "person": each.person, "at": each.at}
            for each in decisions
        ]
        if rows:
            self._connection.execute(insert(_DECISION), rows)

    def remove(self, variant_id: str, keys: Collection[str]) -> None:
        """Take decisions back."""
        self._connection.execute(
            delete(_DECISION).where(_DECISION.c.variant_id == variant_id, _DECISION.c.key.in_(list(keys)))
        )


class ReadingStore:
    """The newest version of each text that a person has looked through."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of(self, person: str, variant_id: str) -> int | None:
        """The number of that version, or None."""
        wanted = select(_READING.c.number).where(_READING.c.person == person, _READING.c.variant_id == variant_id)
        return self._connection.execute(wanted).scalar()

    def put(self, person: str, variant_id: str, number: int, at: datetime) -> None:
        """Remember that a person has looked through a version."""
        own = (_READING.c.person == person, _READING.c.variant_id == variant_id)
        if self._connection.execute(update(_READING).where(*own).values(number=number, at=at)).rowcount == 0:
            row = {"person": person, "variant_id": variant_id, "number": number, "at": at}
            self._connection.execute(insert(_READING).values(**row))
