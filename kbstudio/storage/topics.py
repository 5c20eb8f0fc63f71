"""Keeps the taxonomy."""

from collections import defaultdict

from sqlalchemy import ColumnElement, Connection, delete, insert, select, text, true, update

from kbstudio.domain.topics import Topic
from kbstudio.storage import tables

_TOPIC = tables.topic
_NAME = tables.topic_name


class TopicStore:
    """The taxonomy."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self) -> tuple[Topic, ...]:
        """Every topic, by code, so that parents stand before their children."""
        return self._where(true())

    def with_code(self, code: str) -> Topic | None:
        """The topic with this code, or None."""
        return next(iter(self._where(_TOPIC.c.code == code)), None)

    def hold(self) -> None:
        """Let others who change topics wait until this is done."""
        # A new topic has no row yet that could be locked; in a file all writers wait for each other anyway.
        if self._connection.dialect.name == "postgresql":
            self._connection.execute(text("SELECT pg_advisory_xact_lock(hashtextextended('kbstudio topics', 0))"))

    def put(self, topic: Topic) -> None:
        """Add the topic, or replace names and weight of the one with its code."""
        known = self._connection.execute(select(_TOPIC.c.id).where(_TOPIC.c.code == topic.code)).scalar_one_or_none()
        if known is None:
            known = topic.id
            row = {"id": known, "code": topic.code, "parent": topic.parent or None, "weight": topic.weight}
            self._connection.execute(insert(_TOPIC).values(**row))
        else:
            self._connection.execute(update(_TOPIC).where(_TOPIC.c.id == known).values(weight=topic.weight))
            self._connection.execute(delete(_NAME).where(_NAME.c.topic_id == known))
        if topic.names:
            names = [{"topic_id": known, "locale": locale, "name": name} for locale, name in topic.names.items()]
            self._connection.execute(insert(_NAME), names)

    def _where(self, wanted: ColumnElement[bool]) -> tuple[Topic, ...]:
        names: dict[str, dict[str, str]] = defaultdict(dict)
        named = select(_NAME).join(_TOPIC, _TOPIC.c.id == _NAME.c.topic_id).where(wanted).order_by(_NAME.c.locale)
        for row in self._connection.execute(named):
            names[row.topic_id][row.locale] = row.name
        topics = self._connection.execute(select(_TOPIC).where(wanted)).all()
        # Sorted here: databases order dots and hyphens by their own rules.
        return tuple(
            Topic(row.id, row.code, names[row.id], row.weight) for row in sorted(topics, key=lambda row: row.code)
        )
