"""Addresses of fresh, empty libraries on both engines."""

import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.postgres import PostgresServer, postgres_server

_numbers = itertools.count(1)


@pytest.fixture(scope="session")
def postgres() -> Iterator[PostgresServer]:
    """The PostgreSQL server of this test run; mark tests that use it with `pytest.mark.postgres`."""
    with postgres_server() as server:
        yield server


@pytest.fixture
def sqlite_url(tmp_path: Path) -> str:
    """Address of a library file that does not exist yet."""
    return f"sqlite:///{tmp_path}/library.kbstudio"


@pytest.fixture
def postgres_url(postgres: PostgresServer) -> Iterator[str]:
    """Address of a fresh, empty PostgreSQL database, dropped after the test."""
    name = f"test_{next(_numbers)}"
    postgres.create_database(name)
    yield postgres.url(name)
    postgres.drop_database(name)


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def engine_url(request: pytest.FixtureRequest) -> str:
    """Address of a fresh library, once on each engine."""
    return str(request.getfixturevalue(f"{request.param}_url"))
