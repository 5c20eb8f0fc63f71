"""Column types shared by all tables: times and ids are text, the same on both engines and for foreign tools."""

from datetime import UTC, datetime

from sqlalchemy import Dialect, String, TypeDecorator

ID_LENGTH = 36


class UtcTime(TypeDecorator[datetime]):
    """An aware datetime, stored as ``2026-11-22T09:30:00.000Z`` so that text order is time order."""

    impl = String(24)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        """UTC text with milliseconds; raises ValueError for a time without zone."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time without zone cannot be stored")
        return value.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:
        """The stored time, aware, in UTC."""
        return None if value is None else datetime.fromisoformat(value)


def id_type() -> String:
    """Ids: 36 characters, lower case."""
    return String(ID_LENGTH)
