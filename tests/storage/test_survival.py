"""What a library survives: kills, other processes, full disks, cut files."""

import random
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kbstudio import storage
from kbstudio.domain.errors import LibraryProblem
from tests.storage.making import article, clock, live

_PAGE = 4096


@contextmanager
def _writer(url: str, *arguments: int) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-m", "tests.storage.writer_process", url, *map(str, arguments)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def _codes(url: str) -> list[str]:
    reader = storage.open_published(url)
    codes = [code for _, code, _, _ in reader.editions()]
    reader.close()
    return codes


@pytest.mark.parametrize("after", [1, 5, 12])
def test_a_killed_program_leaves_a_whole_library(engine_url: str, after: int) -> None:
    storage.create_library(engine_url, name="Help", clock=clock).close()
    with _writer(engine_url, 10_000) as process:
        assert process.stdout is not None
        safe = [process.stdout.readline().strip() for _ in range(after)]
    database = storage.open_library(engine_url, clock)
    assert database.problems() == ()
    found = _codes(engine_url)
    assert found[:after] == safe
    assert found == [f"KB-{number}" for number in range(1, len(found) + 1)]
    with database.write() as work:
        assert article(work).number == len(found) + 1
    database.close()


def test_two_programs_write_at_once(engine_url: str) -> None:
    storage.create_library(engine_url, name="Help", clock=clock).close()
    with _writer(engine_url, 25) as one, _writer(engine_url, 25) as two:
        outputs = [process.communicate() for process in (one, two)]
    assert [errors for _, errors in outputs] == ["", ""]
    codes = [code for output, _ in outputs for code in output.split()]
    assert sorted(codes) == sorted(f"KB-{number}" for number in range(1, 51))
    assert sorted(_codes(engine_url)) == sorted(codes)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on the size of files")
def test_a_full_disk_changes_nothing(sqlite_url: str) -> None:
    storage.create_library(sqlite_url, name="Help", clock=clock).close()
    with _writer(sqlite_url, 10_000, 600_000) as process:
        output, errors = process.communicate()
    assert process.returncode == 3
    assert "nothing was changed" in errors
    assert "Traceback" not in errors
    database = storage.open_library(sqlite_url, clock)
    assert database.problems() == ()
    assert _codes(sqlite_url) == output.split()
    database.close()


@pytest.fixture
def filled(tmp_path: Path) -> Path:
    path = tmp_path / "help.kbstudio"
    database = storage.create_library(str(path), name="Help", clock=clock)
    with database.write() as work:
        for number in range(20):
            live(work, f"Title {number}", "Word " * 3000)
        work.commit()
    database.close()
    return path


def test_a_library_cut_short_says_so(filled: Path, tmp_path: Path) -> None:
    content = filled.read_bytes()
    whole = len(content) // _PAGE
    cuts = [0, 1, *random.Random(7).sample(range(2, whole), 25), whole - 1]
    for pages in cuts:
        cut = tmp_path / "cut.kbstudio"
        cut.write_bytes(content[: pages * _PAGE])
        with pytest.raises(LibraryProblem, match=r"cut short|not a KB Studio library"):
            storage.open_library(str(cut), clock)
        with pytest.raises(LibraryProblem, match=r"cut short|not a KB Studio library"):
            storage.open_published(str(cut))


def test_after_a_power_cut_everything_up_to_some_commit_is_there(filled: Path, tmp_path: Path) -> None:
    database = storage.open_library(str(filled), clock)
    for number in range(20, 30):
        with database.write() as work:
            live(work, f"Title {number}", "Word " * 1000)
            work.commit()
    log = Path(f"{filled}-wal").read_bytes()
    before = filled.read_bytes()
    database.close()
    sizes = []
    for length in (*range(0, len(log), 8 * _PAGE), len(log)):
        copy = tmp_path / "copy.kbstudio"
        copy.write_bytes(before)
        Path(f"{copy}-wal").write_bytes(log[:length])
        opened = storage.open_library(str(copy), clock)
        assert opened.problems() == ()
        opened.close()
        codes = _codes(str(copy))
        assert codes == [f"KB-{number}" for number in range(1, len(codes) + 1)]
        sizes.append(len(codes))
    assert (sizes[0], sizes[-1]) == (20, 30)
    assert sizes == sorted(sizes)


def test_a_log_beside_a_cut_library_does_not_hide_the_cut(filled: Path, tmp_path: Path) -> None:
    database = storage.open_library(str(filled), clock)
    with database.write() as work:
        live(work, "More")
        work.commit()
    for pages in (1, 5, 9):
        cut = tmp_path / "cut.kbstudio"
        cut.write_bytes(filled.read_bytes()[: pages * _PAGE])
        shutil.copy(f"{filled}-wal", f"{cut}-wal")
        assert any("damaged" in problem for problem in _problems(cut))
    database.close()


def _problems(path: Path) -> tuple[str, ...]:
    try:
        database = storage.open_library(str(path), clock)
    except LibraryProblem as problem:
        return (str(problem),)
    problems = database.problems()
    database.close()
    return problems
