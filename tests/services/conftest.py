"""A library with people, once on each engine."""

from collections.abc import Iterator

import pytest

from kbstudio.application import Studio
from tests.support.studios import team_studio


@pytest.fixture
def studio(engine_url: str) -> Iterator[Studio]:
    opened = team_studio(engine_url)
    yield opened
    opened.close()
