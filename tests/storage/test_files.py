import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from functools import cache
from pathlib import Path

import pytest

from kbstudio import storage
from kbstudio.domain.errors import LibraryProblem
from kbstudio.storage import engines, sqlite_driver
from kbstudio.storage.files import network_kind
from tests.storage.making import clock, live


@pytest.fixture
def library(tmp_path: Path) -> Path:
    path = tmp_path / "help.kbstudio"
    storage.create_library(str(path), name="Help", clock=clock).close()
    return path


def _complaint(path: Path) -> str:
    with pytest.raises(LibraryProblem) as problem:
        storage.open_library(str(path), clock)
    return str(problem.value)


def test_a_closed_library_is_one_file(library: Path) -> None:
    assert [each.name for each in library.parent.iterdir()] == ["help.kbstudio"]


def test_a_new_library_can_be_opened_and_says_who_it_is(library: Path) -> None:
    database = storage.open_library(str(library), clock)
    with database.read() as work:
        assert work.library.name == "Help"
        assert len(work.library.id) == len(work.library.epoch) == 36
    database.close()


def test_other_programs_can_tell_the_file_from_any_sqlite_file(library: Path) -> None:
    assert library.read_bytes()[68:72] == b"KBST"


def test_making_a_library_never_touches_what_is_there(library: Path) -> None:
    before = library.read_bytes()
    with pytest.raises(LibraryProblem, match="exists already"):
        storage.create_library(str(library), name="Other", clock=clock)
    assert library.read_bytes() == before
    assert len(list(library.parent.iterdir())) == 1


def test_making_a_library_in_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(LibraryProblem, match="no folder"):
        storage.create_library(str(tmp_path / "none" / "help.kbstudio"), name="Help", clock=clock)


def test_a_library_that_could_not_be_made_leaves_nothing_behind(tmp_path: Path) -> None:
    def broken() -> datetime:
        raise OSError("no clock")

    with pytest.raises(OSError, match="no clock"):
        storage.create_library(str(tmp_path / "help.kbstudio"), name="Help", clock=broken)
    assert list(tmp_path.iterdir()) == []


def test_without_pysqlite3_a_library_works_and_the_log_says_which_sqlite(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, expected_warnings: Callable[[str], None]
) -> None:
    monkeypatch.setitem(sys.modules, "pysqlite3", None)
    monkeypatch.setattr(sqlite3, "sqlite_version_info", (3, 40, 1))
    monkeypatch.setattr(sqlite_driver, "driver", cache(sqlite_driver.driver.__wrapped__))
    monkeypatch.setattr(engines, "driver", sqlite_driver.driver)
    expected_warnings("pysqlite3 is missing")
    path = tmp_path / "help.kbstudio"
    database = storage.create_library(str(path), name="Help", clock=clock)
    with database.write() as work:
        edition = live(work, "One")
        work.commit()
    assert database.problems() == ()
    database.close()
    reader = storage.open_published(str(path))
    assert reader.edition("KB-1", "en") == edition
    reader.close()
    path.write_bytes(path.read_bytes()[:8192])
    assert "cut short" in _complaint(path)


def test_no_such_file(tmp_path: Path) -> None:
    assert "no library at" in _complaint(tmp_path / "none.kbstudio")
    assert not (tmp_path / "none.kbstudio").exists()


def test_no_such_folder(tmp_path: Path) -> None:
    assert "no folder" in _complaint(tmp_path / "none" / "help.kbstudio")


def test_a_folder(tmp_path: Path) -> None:
    assert "is a folder" in _complaint(tmp_path)


@pytest.mark.parametrize("content", [b"", b"hello", b"# Notes\n" * 1000])
def test_a_file_that_is_something_else(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "notes.md"
    path.write_bytes(content)
    assert "is not a KB Studio library" in _complaint(path)


def test_a_file_of_another_program(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE notes (text)")
    connection.close()
    assert "belongs to another program" in _complaint(path)


@pytest.mark.parametrize(("number", "says"), [(99, "newer KB Studio"), (0, "older KB Studio")])
def test_a_library_of_another_time(library: Path, number: int, says: str) -> None:
    with sqlite3.connect(library) as connection:
        connection.execute(f"PRAGMA user_version={number}")
    connection.close()
    assert says in _complaint(library)


def test_a_newer_library_is_not_migrated_back(library: Path) -> None:
    with sqlite3.connect(library) as connection:
        connection.execute("PRAGMA user_version=99")
    connection.close()
    with pytest.raises(LibraryProblem, match="newer KB Studio"):
        storage.migrate(str(library))


def test_a_damaged_page_is_found_by_the_check(library: Path) -> None:
    with closing(sqlite3.connect(library)) as connection:
        # An index nothing reads while the library is opened.
        wanted = "SELECT rootpage FROM sqlite_master WHERE name = 'ix_feed_article_id'"
        page, size = connection.execute(wanted).fetchone()[0], connection.execute("PRAGMA page_size").fetchone()[0]
    content = bytearray(library.read_bytes())
    content[(page - 1) * size : (page - 1) * size + 8] = b"\x5a" * 8
    library.write_bytes(content)
    database = storage.open_library(str(library), clock)
    assert any("damaged" in each for each in database.problems())
    database.close()


def test_a_library_damaged_from_end_to_end_says_so(library: Path) -> None:
    content = bytearray(library.read_bytes())
    content[100:] = b"\x5a" * (len(content) - 100)
    library.write_bytes(content)
    assert "damaged" in _complaint(library)


_MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
server:/home /home nfs4 rw 0 0
/dev/sdb1 /home/local ext4 rw 0 0
//nas/team /mnt/our\\040team cifs rw 0 0
dana@host: /mnt/host fuse.sshfs rw 0 0
"""


@pytest.mark.parametrize(
    ("path", "kind"),
    [("/srv/a.kb", ""), ("/home/dana/a.kb", "nfs4"), ("/home/local/a.kb", ""), ("/homes/a.kb", ""),
     ("/mnt/our team/a.kb", "cifs"), ("/mnt/host/x/a.kb", "fuse.sshfs")],
)  # fmt: skip
def test_a_network_drive_is_recognised(path: str, kind: str) -> None:
    assert network_kind(Path(path), _MOUNTS) == kind


def test_a_library_on_a_network_drive_is_not_opened_for_writing(
    library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(f"server:/x {library.parent} nfs rw 0 0\n")
    monkeypatch.setattr("kbstudio.storage.files._MOUNTS", mounts)
    assert "network drive (nfs)" in _complaint(library)
    storage.open_published(str(library)).close()
