"""Taking turns where two people could add the same row at once."""

from sqlalchemy import Connection, select

from kbstudio.storage import tables


def one_at_a_time(connection: Connection) -> None:
    """Wait until nobody else is putting something in place of what is there; a file has one writer anyway."""
    connection.execute(select(tables.library.c.id).with_for_update(key_share=True))
