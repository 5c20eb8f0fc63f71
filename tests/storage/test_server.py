"""What is said when a PostgreSQL server is away, refuses or is slow."""

import os
import signal
import socket

import psycopg
import pytest
from sqlalchemy import text

from kbstudio import storage
from kbstudio.domain.errors import LibraryProblem, Unavailable
from kbstudio.domain.ports import Database
from kbstudio.storage.library import SqlDatabase
from tests.storage.making import article, clock, person
from tests.support.postgres import PostgresServer

pytestmark = pytest.mark.postgres


@pytest.fixture
def engine_url(postgres_url: str) -> str:
    return postgres_url


def test_a_server_that_is_not_there() -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        url = f"postgresql://dana:s3cret@127.0.0.1:{unused.getsockname()[1]}/help"
        with pytest.raises(Unavailable, match="does not answer") as problem:
            storage.open_library(url, clock)
    assert "s3cret" not in str(problem.value)


def test_a_database_that_is_not_there(postgres: PostgresServer) -> None:
    with pytest.raises(LibraryProblem, match="no such database"):
        storage.open_library(postgres.url("nowhere"), clock)


def test_a_login_that_is_not_there(postgres_url: str) -> None:
    with pytest.raises(LibraryProblem, match="does not let this login"):
        storage.open_library(postgres_url.replace("kb_owner", "stranger"), clock)


def test_a_login_without_rights(postgres: PostgresServer, postgres_url: str, database: Database) -> None:
    postgres.create_login("passer_by")
    for attempt in (lambda url: storage.open_library(url, clock), storage.open_published):
        with pytest.raises(LibraryProblem, match=r"does not let this login|not a KB Studio library"):
            attempt(postgres_url.replace("kb_owner", "passer_by"))


@pytest.mark.parametrize("option", ["nonsense=1", "connect_timeout=soon", "port=many"])
def test_an_option_in_the_address_that_is_none(postgres_url: str, option: str) -> None:
    for attempt in (lambda url: storage.open_library(url, clock), storage.open_published):
        with pytest.raises(LibraryProblem, match="Check what stands behind"):
            attempt(f"{postgres_url}?{option}")


def test_a_schema_of_somebody_else_is_no_library(postgres_url: str) -> None:
    with psycopg.connect(postgres_url.replace("+psycopg", ""), autocommit=True) as other:
        other.execute("CREATE SCHEMA studio")
        other.execute("CREATE TABLE studio.alembic_version AS SELECT 'abc' AS version_num")
    for attempt in (lambda url: storage.open_library(url, clock), storage.migrate):
        with pytest.raises(LibraryProblem, match="not a KB Studio library"):
            attempt(postgres_url)


def test_an_empty_database_is_no_library(postgres_url: str) -> None:
    for attempt in (lambda url: storage.open_library(url, clock), storage.open_published, storage.migrate):
        with pytest.raises(LibraryProblem, match="not a KB Studio library"):
            attempt(postgres_url)


def test_a_database_holds_one_library(postgres_url: str, database: Database) -> None:
    with pytest.raises(LibraryProblem, match="holds a library already"):
        storage.create_library(postgres_url, name="Other", clock=clock)


def test_a_server_that_restarted_is_not_noticed(postgres_url: str, database: Database) -> None:
    with database.read():
        pass
    _cut_off(postgres_url)
    with database.write() as work:
        person(work, "dana")
        work.commit()
    with database.read() as work:
        assert work.people.named("dana") is not None


def test_a_server_that_goes_away_in_the_middle(postgres_url: str, database: Database) -> None:
    with pytest.raises(Unavailable, match="does not answer"), database.write() as work:
        article(work)
        _cut_off(postgres_url)
        article(work)
    with database.read() as work:
        assert work.articles.with_code("KB-1") is None


def test_a_slow_answer_is_given_up(database: SqlDatabase, monkeypatch: pytest.MonkeyPatch) -> None:
    with database.read() as work:
        work.connection.execute(text("SET LOCAL statement_timeout = 20"))
        with pytest.raises(Unavailable, match="too long"):
            work.connection.execute(text("SELECT pg_sleep(30)"))


def test_waiting_for_somebody_elses_change_is_given_up(database: SqlDatabase) -> None:
    with database.write() as first, database.write() as second:
        article(first)
        second.connection.execute(text("SET LOCAL lock_timeout = 20"))
        with pytest.raises(Unavailable, match="busy"):
            article(second)


def test_connections_carry_their_limits(database: SqlDatabase) -> None:
    with database.read() as work:
        limits = {
            name: work.connection.execute(text(f"SHOW {name}")).scalar_one()
            for name in ("statement_timeout", "lock_timeout", "idle_in_transaction_session_timeout", "search_path")
        }
    assert list(limits.values()) == ["4s", "3s", "30s", "studio,published"]


def test_a_frozen_server_is_not_waited_for(database: SqlDatabase, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kbstudio.storage.watched_connection.PATIENCE", 0.2)
    with database.read() as work:
        server = work.connection.execute(text("SELECT pg_backend_pid()")).scalar_one()
    os.kill(server, signal.SIGSTOP)
    try:
        # The pooled connection is given up, and the server, which is well otherwise, gives another.
        with database.write() as work:
            article(work)
            second = work.connection.execute(text("SELECT pg_backend_pid()")).scalar_one()
            os.kill(second, signal.SIGSTOP)
            try:
                with pytest.raises(Unavailable, match="does not answer"):
                    article(work)
            finally:
                os.kill(second, signal.SIGCONT)
    finally:
        os.kill(server, signal.SIGCONT)
    with database.read() as work:
        assert work.articles.with_code("KB-1") is None


def _cut_off(url: str) -> None:
    with psycopg.connect(url.replace("+psycopg", ""), autocommit=True) as connection:
        connection.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
