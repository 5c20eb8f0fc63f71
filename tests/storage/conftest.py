"""An empty library, once on each engine."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kbstudio import storage
from kbstudio.domain.ports import Database
from tests.storage.making import clock


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A library in which nothing was done yet: making one takes longer than most tests of it."""
    path = tmp_path_factory.mktemp("empty") / "library.kbstudio"
    storage.create_library(str(path), name="Help", clock=clock).close()
    return path.read_bytes()


@pytest.fixture
def database(engine_url: str, empty_file: bytes) -> Iterator[Database]:
    if engine_url.startswith("sqlite:///"):
        Path(engine_url.removeprefix("sqlite:///")).write_bytes(empty_file)
        opened = storage.open_library(engine_url, clock)
    else:
        opened = storage.create_library(engine_url, name="Help", clock=clock)
    yield opened
    opened.close()
