"""An empty library, once on each engine."""

from collections.abc import Iterator

import pytest

from kbstudio import storage
from kbstudio.domain.ports import Database
from tests.storage.making import clock


@pytest.fixture
def database(engine_url: str) -> Iterator[Database]:
    opened = storage.create_library(engine_url, name="Help", clock=clock)
    yield opened
    opened.close()
