"""Reading a library that lies where this login cannot write."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from kbstudio import storage
from kbstudio.domain.errors import LibraryProblem, Unavailable
from kbstudio.domain.reading_ports import PublishedReader
from tests.storage.making import clock, live

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no folders that are read-only to a login")

# Everything is imported first: the other login may not be able to read the program itself.
_AS_ANOTHER = """
import os, sys
from kbstudio import storage
from kbstudio.domain.errors import KbStudioError
from tests.storage.making import clock
storage.open_published(sys.argv[2]).close()
if os.geteuid() == 0:
    os.setgroups([]); os.setgid(65534); os.setuid(65534)
reader = storage.open_published(sys.argv[1])
print([(code, edition.title) for _, code, _, edition in reader.editions()])
reader.close()
try:
    storage.open_library(sys.argv[1], clock)
except KbStudioError as error:
    print(f"{type(error).__name__}: {error}")
"""


@pytest.fixture
def quiet() -> Iterator[Path]:
    """A closed library in a folder every login can look into."""
    folder = Path(tempfile.mkdtemp(prefix="kbstudio-shared-", dir="/tmp"))
    folder.chmod(0o755)
    path = folder / "help.kbstudio"
    database = storage.create_library(str(path), name="Help", clock=clock)
    with database.write() as work:
        live(work, "One")
        work.commit()
    database.close()
    yield path
    shutil.rmtree(folder)


def test_a_library_in_a_read_only_folder_can_be_read_and_not_written(quiet: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.kbstudio"
    storage.create_library(str(other), name="Other", clock=clock).close()
    quiet.chmod(0o444)
    quiet.parent.chmod(0o555)
    try:
        done = subprocess.run(
            [sys.executable, "-c", _AS_ANOTHER, str(quiet), str(other)], capture_output=True, text=True, check=False
        )
    finally:
        quiet.parent.chmod(0o755)
    assert done.stderr == ""
    assert done.stdout.splitlines()[0] == "[('KB-1', 'One')]"
    assert "LibraryProblem" in done.stdout and "read-only" in done.stdout
    assert list(quiet.parent.iterdir()) == [quiet]


@pytest.fixture
def unshared(monkeypatch: pytest.MonkeyPatch) -> None:
    """As where the shared file beside a library cannot be made."""

    def refuse(engine: object) -> None:
        raise LibraryProblem("unable to open database file")

    monkeypatch.setattr("kbstudio.storage.quiet_files._looked_at", refuse)


@pytest.mark.usefixtures("unshared")
def test_a_quiet_library_is_read_as_it_is(quiet: Path) -> None:
    reader: PublishedReader = storage.open_published(str(quiet))
    assert reader.maximum_sequence() == 1
    reader.close()


@pytest.mark.usefixtures("unshared")
def test_a_library_in_use_elsewhere_is_not_read_past_its_log(quiet: Path) -> None:
    database = storage.open_library(str(quiet), clock)
    with database.write() as work:
        live(work, "Two")
        work.commit()
    with pytest.raises(LibraryProblem):
        storage.open_published(str(quiet))
    database.close()


@pytest.mark.usefixtures("unshared")
def test_a_library_that_changes_under_a_reader_is_not_believed(quiet: Path) -> None:
    reader = storage.open_published(str(quiet))
    with pytest.raises(Unavailable, match="changed while"), reader._connect():
        os.utime(quiet, (1, 1))
    reader.close()
