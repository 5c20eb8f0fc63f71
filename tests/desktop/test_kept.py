"""Unsaved texts on the local disk: kept, found, dropped; whatever happens to their file."""

import errno
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QObject
from shiboken6 import delete

from kbstudio.desktop import journal, kept
from kbstudio.desktop.held import Hold, held
from kbstudio.desktop.kept import KeptKey, KeptText
from kbstudio.domain.errors import Unavailable

KEY = KeptKey("library", "KB-1", "he", "maya", "Northline")
MOMENT = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)


def text(body: str, identity: str = "one", title: str = "כותרת") -> KeptText:
    return KeptText(identity, KEY, title, body, 3, MOMENT)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "state" / kept.FILE_NAME


def bodies(file: Path) -> list[str]:
    return [found.body for found in kept.everything(file)]


def asides(file: Path) -> list[Path]:
    return [path for path in file.parent.glob("typing 20*.sqlite") if path.is_file()]


def test_the_last_text_is_found_and_forgotten(file: Path) -> None:
    assert kept.find(file, KEY) == []
    kept.keep(file, text("one"))
    moment = kept.keep(file, text("two \U0001f600"))
    (found,) = kept.find(file, KEY)
    assert (found.title, found.body, found.based_on, found.kept_at) == ("כותרת", "two \U0001f600", 3, moment)
    assert kept.find(file, KeptKey("library", "KB-1", "en", "maya")) == []
    kept.forget(file, "one")
    assert kept.find(file, KEY) == []


def test_texts_of_one_article_stand_beside_each_other_the_newest_first(file: Path) -> None:
    kept.keep(file, text("older", "one"))
    kept.keep(file, text("newer", "two"))
    assert bodies(file) == ["newer", "older"]
    kept.forget(file, "two")
    assert bodies(file) == ["older"]


def test_a_discarded_text_comes_back_with_its_time(file: Path) -> None:
    kept.keep(file, text("wanted after all"))
    (before,) = kept.everything(file)
    kept.forget(file, "one")
    kept.put_back(file, before)
    assert kept.everything(file) == [before]


@settings(max_examples=30, deadline=None)
@given(st.lists(st.tuples(st.sampled_from("abc"), st.text(st.characters(exclude_categories=["Cs"]))), max_size=8))
def test_the_last_state_of_each_text_is_what_is_found(tmp_path_factory: Any, steps: list[tuple[str, str]]) -> None:
    file = tmp_path_factory.mktemp("journal") / kept.FILE_NAME
    for identity, body in steps:
        kept.keep(file, text(body, identity))
    assert {found.id: found.body for found in kept.everything(file)} == dict(steps)


def test_a_text_being_written_is_not_on_offer(file: Path) -> None:
    owner = QObject()
    kept.keep(file, text("typed now"))
    Hold(file, "one", owner)
    assert bodies(file) == []
    delete(owner)
    assert bodies(file) == ["typed now"]
    assert held(file) == set()


def test_a_file_that_is_no_database_is_set_aside_and_its_words_are_offered(file: Path) -> None:
    file.parent.mkdir()
    file.write_bytes(b"\x00\x01" + b"Ask the customer to restart the router." + b"\x00" * 5000)
    kept.keep(file, text("typed later"))
    found = {found.body: found for found in kept.everything(file)}
    assert set(found) == {"typed later", "Ask the customer to restart the router."}
    (aside,) = asides(file)
    assert found["Ask the customer to restart the router."].found_in == aside.name
    (told,) = kept.look_after(file)
    assert (told.file, told.damaged, told.texts) == (aside.name, True, 1)
    assert kept.look_after(file) == []


def test_a_damaged_file_gives_back_what_can_be_read(file: Path) -> None:
    for number in range(40):
        kept.keep(file, text(f"text {number} " + "word " * 2000, f"id-{number:02}"))
    content = bytearray(file.read_bytes())
    content[30_000:34_000] = b"\xff" * 4000
    file.write_bytes(content)
    assert [told.damaged for told in kept.look_after(file)] == [True]
    kept.keep(file, text("typed later", "new"))
    found = bodies(file)
    assert "typed later" in found
    assert len(asides(file)) == 1
    assert any(body.startswith("text 0 ") for body in found)
    assert any(body.startswith("text 39 ") for body in found)


@settings(max_examples=40, deadline=None)
@given(at=st.integers(0, 40_000), junk=st.binary(min_size=1, max_size=6000), cut=st.booleans())
def test_no_damage_stops_the_next_text_from_being_kept(
    tmp_path_factory: Any, at: int, junk: bytes, *, cut: bool
) -> None:
    file = tmp_path_factory.mktemp("journal") / kept.FILE_NAME
    for number in range(3):
        kept.keep(file, text("word " * 2000, f"id-{number}"))
    content = bytearray(file.read_bytes())
    at = min(at, len(content))
    content[at : at + len(junk)] = b"" if cut else junk
    file.write_bytes(content)
    kept.look_after(file)
    kept.keep(file, text("typed later", "new"))
    assert "typed later" in bodies(file)


def test_texts_of_the_first_version_are_taken_over(file: Path) -> None:
    file.parent.mkdir()
    with closing(sqlite3.connect(file)) as old, old:
        old.execute(
            "CREATE TABLE kept (library TEXT NOT NULL, code TEXT NOT NULL, locale TEXT NOT NULL, person TEXT NOT NULL,"
            " title TEXT NOT NULL, body TEXT NOT NULL, based_on INTEGER NOT NULL, kept_at TEXT NOT NULL,"
            " PRIMARY KEY (library, code, locale, person)) WITHOUT ROWID"
        )
        row = ("library", "KB-1", "he", "maya", "T", "from before", 4, "2026-11-20T09:00:00+00:00")
        old.execute("INSERT INTO kept VALUES (?, ?, ?, ?, ?, ?, ?, ?)", row)
    (found,) = kept.find(file, KEY)
    assert (found.body, found.based_on, found.kept_at.day) == ("from before", 4, 20)
    assert found.found_in == asides(file)[0].name
    assert [told.damaged for told in kept.look_after(file)] == [False]


def test_a_file_of_a_later_version_is_kept_aside_untouched(file: Path) -> None:
    kept.keep(file, text("from the future"))
    with closing(sqlite3.connect(file)) as future:
        future.execute("PRAGMA user_version=9")
    before = file.read_bytes()
    assert bodies(file) == ["from the future"]
    assert asides(file)[0].read_bytes() == before


def test_a_full_disk_is_said_and_loses_nothing(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept.keep(file, text("first"))

    def full(*_args: Any, **_values: Any) -> Any:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as disk:
        disk.setattr(journal.sqlite3, "connect", full)
        with pytest.raises(Unavailable, match="disk of this computer is full"):
            kept.keep(file, text("second"))
    assert bodies(file) == ["first"]
    assert asides(file) == []


def test_texts_in_a_folder_that_may_only_be_read_are_offered_all_the_same(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept.keep(file, text("first"))

    def read_only(*_args: Any) -> Any:
        error = sqlite3.OperationalError("attempt to write a readonly database")
        error.sqlite_errorcode = sqlite3.SQLITE_READONLY
        raise error

    monkeypatch.setattr(journal, "_use", read_only)
    assert bodies(file) == ["first"]
    assert kept.look_after(file) == []
    with pytest.raises(Unavailable, match="cannot be written"):
        kept.keep(file, text("second"))


def test_sqlite_on_a_full_disk_is_understood(file: Path) -> None:
    kept.keep(file, text("first"))

    def fill(connection: sqlite3.Connection) -> None:
        connection.execute("PRAGMA max_page_count=1")
        connection.execute("CREATE TABLE more (x)")
        connection.execute("INSERT INTO more VALUES (zeroblob(1000000))")

    with pytest.raises(Unavailable, match="is full"):
        journal.use(file, fill)
    assert bodies(file) == ["first"]


def test_a_folder_that_takes_no_files_is_named(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    with pytest.raises(Unavailable, match="cannot be written"):
        kept.keep(blocked / kept.FILE_NAME, text("typed"))


@pytest.mark.parametrize("share", [0.0, 0.3, 0.7, 1.0])
def test_whatever_part_of_the_log_reached_the_disk_one_whole_state_is_found(tmp_path: Path, share: float) -> None:
    """Power fails: of the write-ahead log only the beginning is there."""
    file = tmp_path / kept.FILE_NAME
    kept.keep(file, text("state 0 " + "a" * 9000))
    states = {"state 0 " + "a" * 9000}
    with closing(sqlite3.connect(file)) as reader:
        # While somebody has the file open, the log stays.
        reader.execute("SELECT count(*) FROM kept").fetchone()
        for number in range(1, 5):
            states.add(body := f"state {number} " + "b" * 9000)
            kept.keep(file, text(body))
        log = file.with_name(f"{file.name}-wal").read_bytes()
        content = file.read_bytes()
    after = tmp_path / "after" / kept.FILE_NAME
    after.parent.mkdir()
    after.write_bytes(content)
    after.with_name(f"{file.name}-wal").write_bytes(log[: int(len(log) * share)])
    (found,) = bodies(after)
    assert found in states
    assert asides(after) == []


def test_two_windows_keep_their_texts_in_one_file(file: Path) -> None:
    with ThreadPoolExecutor(6) as windows:
        list(windows.map(lambda number: kept.keep(file, text(str(number), str(number))), range(12)))
    assert {found.body for found in kept.everything(file)} == {str(number) for number in range(12)}


def test_two_windows_that_meet_a_damaged_file_set_it_aside_once(file: Path) -> None:
    file.parent.mkdir()
    file.write_bytes(b"nothing but zeros: " + b"\x00" * 8000)
    with ThreadPoolExecutor(4) as windows:
        list(windows.map(lambda number: kept.keep(file, text(str(number), str(number))), range(4)))
    assert {found.body for found in kept.everything(file)} == set("0123")
    assert len(asides(file)) == 1
