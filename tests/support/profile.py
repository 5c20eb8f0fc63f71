"""Every test has folders of its own for cache, settings and state, so it never meets those of the person."""

import itertools
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

_numbers = itertools.count(1)


@pytest.fixture(autouse=True)
def profile(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The folder for this test's own files; the program makes those below it when it needs them."""
    folder = tmp_path_factory.getbasetemp() / f"profile-{next(_numbers)}"
    for name in ("cache", "config", "state", "data_home"):
        monkeypatch.setenv(f"KBSTUDIO_{name.upper()}", str(folder / name))
    yield folder
    shutil.rmtree(folder, ignore_errors=True)
