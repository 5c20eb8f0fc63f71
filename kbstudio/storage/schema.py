"""The schema of a library: which number this program writes, and the way to it."""

from pathlib import Path
from threading import Lock

from sqlalchemy import Connection

from kbstudio.domain.errors import LibraryProblem
from kbstudio.storage.sqlite_driver import APPLICATION_ID

SCHEMA = 13
"""The number of the newest migration. A library with a greater one was made by a newer program."""

_FOLDER = Path(__file__).parent / "migrations"

# Alembic keeps what it runs in module variables.
_one_at_a_time = Lock()


def upgrade(connection: Connection) -> None:
    """Bring the schema up to date, within the transaction of ``connection``; from nothing, make it."""
    # Alembic costs a tenth of a second to import, and most starts need none of it.
    from alembic import command  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(_FOLDER).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    with _one_at_a_time:
        command.upgrade(config, "head")
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
        connection.exec_driver_sql(f"PRAGMA user_version={SCHEMA}")


def schema_of(connection: Connection) -> int:
    """The schema number of an open library."""
    if connection.dialect.name == "sqlite":
        return int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())
    found = str(connection.exec_driver_sql("SELECT version_num FROM studio.alembic_version").scalar())
    if not found.isdecimal():
        raise LibraryProblem("The database holds something else under our name: it is not a KB Studio library.")
    return int(found)
