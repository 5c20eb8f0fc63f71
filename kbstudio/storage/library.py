"""Makes and opens libraries, and brings them up to date."""

import os
import secrets
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

from sqlalchemy import URL, Connection, Engine, insert, inspect, text

from kbstudio.domain.errors import LibraryProblem
from kbstudio.domain.ids import new_id
from kbstudio.domain.ports import Clock
from kbstudio.storage import files, tables
from kbstudio.storage.addresses import is_file, normal_url, parsed, shown_url
from kbstudio.storage.engines import WRITING, engine_for, file_engine, server_engine
from kbstudio.storage.schema import SCHEMA, schema_of, upgrade
from kbstudio.storage.unit_of_work import SqlUnitOfWork, library_of, unit_of_work


class SqlDatabase:
    """An open library; several threads may use it, each unit of work on a connection of its own.

    ``url`` is its whole address, with the password if it has one: for people, ``shown_url``.
    """

    def __init__(self, engine: Engine, url: str) -> None:
        self._engine = engine
        self.url = url

    def write(self) -> AbstractContextManager[SqlUnitOfWork]:
        """A transaction that may change the library; on SQLite it takes the write lock at once."""
        return unit_of_work(self._engine, writing=True)

    def read(self) -> AbstractContextManager[SqlUnitOfWork]:
        """A transaction that sees the library as it is at its start, and never waits for a writer."""
        return unit_of_work(self._engine, writing=False)

    def problems(self) -> tuple[str, ...]:
        """What an integrity check finds, a sentence each; empty when all is well."""
        from kbstudio.storage.checks import problems_of  # noqa: PLC0415 - seldom wanted

        # A check reads everything; nobody waits for it with a hand on the keyboard.
        engine = engine_for(parsed(self.url), patient=True)
        try:
            with unit_of_work(engine, writing=False) as work:
                return problems_of(work.connection)
        finally:
            engine.dispose()

    def close(self) -> None:
        """Give back every connection."""
        self._engine.dispose()


def create_library(
    url: str, *, name: str, clock: Clock, fill: Callable[[SqlDatabase], object] = lambda _: None
) -> SqlDatabase:
    """Make a library at ``url`` and open it; raises LibraryProblem where there is one or none can be made.

    ``fill`` puts the first things in; if it fails there is no library. A file is at its place only when it is filled.
    """
    address = parsed(url)
    if is_file(address):
        _create_file(Path(str(address.database)), name, clock, fill)
        return open_library(url, clock)
    _create_on_server(address, name, clock)
    database = open_library(url, clock)
    try:
        fill(database)
    except BaseException:
        database.close()
        _remove_from_server(address)
        raise
    return database


def open_library(url: str, clock: Clock) -> SqlDatabase:
    """Open the library at ``url`` for reading and writing; raises LibraryProblem with what is wrong with it."""
    address = parsed(url)
    if is_file(address):
        path = Path(str(address.database))
        files.check_file(path)
        files.check_writable(path)
    engine = engine_for(address)
    try:
        with engine.connect() as connection:
            check_schema(connection, url)
            library_of(connection)
    except BaseException:
        engine.dispose()
        raise
    return SqlDatabase(engine, normal_url(url))


def migrate(url: str) -> bool:
    """Bring the library at ``url`` up to date, all or nothing; False when it was so already."""
    address = parsed(url)
    if is_file(address):
        files.check_file(Path(str(address.database)))
        files.check_writable(Path(str(address.database)))
    engine = engine_for(address, patient=True)
    try:
        return _in_transaction(engine, lambda connection: _migrated(connection, url))
    finally:
        engine.dispose()


def check_schema(connection: Connection, url: str) -> None:
    """Raise LibraryProblem unless the open library has the schema this program writes."""
    found = schema_of(connection)
    if found > SCHEMA:
        raise LibraryProblem(
            "{library} was made by a newer KB Studio. Install the newest one, then open it.", library=shown_url(url)
        )
    if found < SCHEMA:
        raise LibraryProblem(
            "{library} was made by an older KB Studio. Back it up, then bring it up to date with the command migrate.",
            library=shown_url(url),
        )


def _create_file(path: Path, name: str, clock: Clock, fill: Callable[[SqlDatabase], object]) -> None:
    files.check_new(path)
    # Made aside and linked into place, so that a library is there whole or not at all.
    aside = path.with_name(f".{path.name}.{secrets.token_hex(4)}.new")
    engine = file_engine(aside, mode="rwc")
    try:
        with engine.connect() as connection:
            _in_wal(connection)
        _in_transaction(engine, lambda connection: _filled(connection, name, clock))
        fill(SqlDatabase(engine, normal_url(str(aside))))
        engine.dispose()
        _put_in_place(aside, path)
    finally:
        engine.dispose()
        for left in (aside, aside.with_name(f"{aside.name}-wal"), aside.with_name(f"{aside.name}-shm")):
            left.unlink(missing_ok=True)


def _in_wal(connection: Connection) -> None:
    # Outside a transaction, where alone the journal can be changed; the setting stays in the file.
    raw = connection.connection.driver_connection
    assert raw is not None
    raw.execute("PRAGMA journal_mode=WAL")


def _put_in_place(aside: Path, path: Path) -> None:
    try:
        os.link(aside, path)
    except FileExistsError:
        files.check_new(path)
    except OSError:
        # Not every file system has links; then the last look and the renaming are two steps.
        files.check_new(path)
        aside.rename(path)


def _create_on_server(address: URL, name: str, clock: Clock) -> None:
    engine = server_engine(address, patient=True)
    try:
        _in_transaction(engine, lambda connection: _made_on_server(connection, address, name, clock))
    finally:
        engine.dispose()


def _remove_from_server(address: URL) -> None:
    engine = server_engine(address, patient=True)
    try:
        _in_transaction(engine, _removed_from_server)
    finally:
        engine.dispose()


def _removed_from_server(connection: Connection) -> bool:
    # The views of the published part go with it; the schema they stood in may hold things of others.
    connection.execute(text("DROP SCHEMA studio CASCADE"))
    return True


def _made_on_server(connection: Connection, address: URL, name: str, clock: Clock) -> bool:
    # Two programs making the same library at once: the second waits here, then finds it.
    connection.execute(text("SELECT pg_advisory_xact_lock(hashtextextended('kbstudio create', 0))"))
    if "studio" in inspect(connection).get_schema_names():
        raise LibraryProblem(
            "{library} holds a library already. Open it, or use another database.",
            library=shown_url(address.render_as_string(hide_password=False)),
        )
    connection.execute(text("CREATE SCHEMA studio"))
    return _filled(connection, name, clock)


def _filled(connection: Connection, name: str, clock: Clock) -> bool:
    upgrade(connection)
    row = {"id": new_id(), "epoch": new_id(), "name": name, "created_at": clock()}
    connection.execute(insert(tables.library).values(**row))
    return True


def _migrated(connection: Connection, url: str) -> bool:
    found = schema_of(connection)
    if found >= SCHEMA:
        check_schema(connection, url)
        return False
    upgrade(connection)
    return True


def _in_transaction(engine: Engine, act: Callable[[Connection], bool]) -> bool:
    with engine.connect().execution_options(**{WRITING: True}) as connection, connection.begin():
        return act(connection)
