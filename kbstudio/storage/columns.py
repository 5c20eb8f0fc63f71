"""Column types shared by all tables: times and ids are text, the same on both engines and for foreign tools."""

from datetime import UTC, datetime

from sqlalchemy import Dialect, String, TypeDecorator

from kbstudio.domain.errors import LibraryProblem, quoted

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
        if value is None:
            return None
        try:
            return datetime.fromisoformat(value)
        except ValueError:
            raise LibraryProblem(
                "The library holds {value} where a time should be: another program changed it. Restore a backup.",
                value=quoted(value),
            ) from None


def id_type() -> String:
    """Ids: 36 characters, lower case."""
    return String(ID_LENGTH)
