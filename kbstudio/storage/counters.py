"""Numbers that must be in commit order: a row that stays locked from its update to the commit."""

from sqlalchemy import Connection, update

from kbstudio.storage.tables import counter


def next_number(connection: Connection, name: str, count: int = 1) -> int:
    """Take ``count`` numbers and give the last; other transactions wait for theirs until this one ends."""
    taken = update(counter).where(counter.c.name == name).values(value=counter.c.value + count)
    return connection.execute(taken.returning(counter.c.value)).scalar_one()
