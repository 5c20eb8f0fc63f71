"""The sample library, played once for the tests that only look at it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kbstudio.application import Studio, create_library


@pytest.fixture(scope="package")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Studio]:
    """The sample library, for looking at only."""
    path: Path = tmp_path_factory.mktemp("sample") / "sample.kbstudio"
    studio = create_library(str(path), administrator="me", sample=True)
    yield studio
    studio.close()
