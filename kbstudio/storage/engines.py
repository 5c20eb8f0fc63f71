"""How each engine is connected to: pools, time-outs, and who begins a transaction."""

from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Dialect, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, TimeoutError
from sqlalchemy.pool import NullPool, QueuePool

from kbstudio import __version__
from kbstudio.domain.errors import LibraryProblem, Unavailable
from kbstudio.storage.addresses import is_file, shown_url
from kbstudio.storage.failures import BAD_OPTION, tell_plainly
from kbstudio.storage.sqlite_driver import connector, driver

WRITING = "kbstudio_writing"
"""Execution option of a connection whose transaction takes the write lock at once."""

_FILE_POOL: dict[str, Any] = {"pool_size": 4, "max_overflow": 12, "pool_timeout": 5}
_STATEMENT_MILLISECONDS = 4000
_LOCK_MILLISECONDS = 3000
_IDLE_MILLISECONDS = 30000


def file_engine(path: Path, *, mode: str = "rw", immutable: bool = False) -> Engine:
    """An engine on the SQLite file ``path``; see ``sqlite_driver.connector`` for ``mode`` and ``immutable``."""
    # A connection to an unchanging file must not outlive one look at it.
    pool = {"poolclass": NullPool} if immutable else {**_FILE_POOL, "poolclass": QueuePool}
    creator = connector(path, mode=mode, immutable=immutable)
    engine = create_engine("sqlite://", module=driver(), creator=creator, **pool)

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        # A transaction that reads first and writes later fails at once when another writes in between, without
        # waiting; so writers take the lock before they look.
        writing = connection.get_execution_options().get(WRITING, False)
        if mode != "ro":
            connection.exec_driver_sql(f"PRAGMA query_only={0 if writing else 1}")
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")

    tell_plainly(engine, str(path))
    return engine


def server_engine(url: URL, *, patient: bool = False) -> Engine:
    """An engine on a PostgreSQL database; ``patient`` lifts the time-outs of answers, for migrations and checks."""
    settings = {
        "search_path": "studio,published",
        "statement_timeout": 0 if patient else _STATEMENT_MILLISECONDS,
        "lock_timeout": _LOCK_MILLISECONDS,
        "idle_in_transaction_session_timeout": _IDLE_MILLISECONDS,
    }
    library = shown_url(url.render_as_string(hide_password=False))
    try:
        engine = create_engine(
            url,
            pool_pre_ping=True,
            pool_size=2,
            max_overflow=6,
            pool_timeout=5,
            pool_recycle=1800,
            connect_args={
                "connect_timeout": 3,
                "tcp_user_timeout": 5000,
                "keepalives_idle": 15,
                "keepalives_interval": 5,
                "keepalives_count": 3,
                "options": " ".join(f"-c {name}={value}" for name, value in settings.items()),
                "application_name": f"kbstudio/{__version__}",
                **url.query,
            },
        )
    except ArgumentError:
        raise LibraryProblem(BAD_OPTION, library=library) from None
    if not patient:
        # Its driver costs as much to load as a whole search in a file.
        from kbstudio.storage.watched_connection import WatchedConnection  # noqa: PLC0415

        @event.listens_for(engine, "do_connect")
        def _watched(
            dialect: Dialect, record: object, arguments: list[Any], named: dict[str, Any]
        ) -> WatchedConnection:
            return WatchedConnection.connect(*arguments, **named)

    tell_plainly(engine, library)
    return engine


def engine_for(url: URL, *, patient: bool = False) -> Engine:
    """An engine that may write to the library at ``url``."""
    return file_engine(Path(str(url.database))) if is_file(url) else server_engine(url, patient=patient)


def connected(engine: Engine) -> Connection:
    """A connection from the pool; raises Unavailable when all are in use for too long."""
    try:
        return engine.connect()
    except TimeoutError:
        raise Unavailable("Too much is asked of the library at once. Try again in a moment.") from None


def engine_name(url: str) -> str:
    """What keeps the library at ``url``, for people who help: SQLite with its version, or PostgreSQL."""
    return f"SQLite {driver().sqlite_version}" if is_file(make_url(url)) else "PostgreSQL"
