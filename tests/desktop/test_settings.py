"""Settings: kept at once, only where they differ, and never in the way of starting."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QLockFile
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kbstudio.desktop.settings import Settings, SettingsStore


@pytest.fixture
def file(qapp: QApplication, tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.json"


def test_only_what_differs_is_written(file: Path) -> None:
    SettingsStore(file).change(theme="dark", inspector_shown=True)
    assert json.loads(file.read_text()) == {"theme": "dark"}


def test_settings_are_there_at_the_next_start(file: Path) -> None:
    SettingsStore(file).change(splitter_sizes={"window": [280, 800, 320]})
    assert SettingsStore(file).values.splitter_sizes == {"window": [280, 800, 320]}


def test_a_change_is_announced_and_no_change_is_not(file: Path) -> None:
    store, heard = SettingsStore(file), []
    store.changed.connect(heard.append)
    store.change(theme="dark")
    store.change(theme="dark")
    assert heard == ["theme"]


def test_settings_of_a_newer_version_are_kept(file: Path) -> None:
    file.parent.mkdir()
    file.write_text('{"zoom": 120, "theme": "dark"}')
    SettingsStore(file).change(theme="light")
    assert json.loads(file.read_text()) == {"zoom": 120, "theme": "light"}


def test_a_value_of_the_wrong_kind_is_not_used(file: Path) -> None:
    file.parent.mkdir()
    file.write_text('{"theme": 3, "language": "he"}')
    assert SettingsStore(file).values == Settings(language="he")


@pytest.mark.parametrize("content", [b"{", b"[1, 2]", b"\xff\xfe\x00", b""])
def test_a_broken_file_is_moved_aside(file: Path, content: bytes) -> None:
    file.parent.mkdir()
    file.write_bytes(content)
    assert SettingsStore(file).values == Settings()
    assert file.with_suffix(".broken").read_bytes() == content


def test_the_last_library_comes_first(file: Path) -> None:
    store = SettingsStore(file)
    for address in ("one", "two", "one"):
        store.remember_library(address, "Mara")
    assert store.values.recent_libraries == ["one", "two"]
    assert store.values.last_persons == {"one": "Mara", "two": "Mara"}


def test_a_folder_that_cannot_be_written_is_reported(file: Path, expected_warnings: Callable[[str], None]) -> None:
    expected_warnings("could not be kept")
    store = SettingsStore(file)
    file.parent.write_text("in the way")
    store.change(theme="dark")
    assert store.values.theme == "dark"


def test_two_windows_keep_each_others_changes(file: Path) -> None:
    first, second = SettingsStore(file), SettingsStore(file)
    first.change(theme="dark")
    second.change(close_rows=True)
    first.change(text_size=2)
    assert SettingsStore(file).values == Settings(theme="dark", close_rows=True, text_size=2)


def test_the_window_that_changed_a_setting_last_wins(file: Path) -> None:
    first, second = SettingsStore(file), SettingsStore(file)
    first.change(theme="dark")
    second.change(theme="light")
    first.change(close_rows=True)
    assert SettingsStore(file).values.theme == "light"


def test_two_windows_remember_both_their_libraries(file: Path) -> None:
    first, second = SettingsStore(file), SettingsStore(file)
    first.remember_library("one", "Mara")
    second.remember_library("two", "Noa")
    second.remember_splitter("window", [1, 2])
    first.remember_splitter("review", [3, 4])
    kept = SettingsStore(file).values
    assert kept.recent_libraries == ["two", "one"]
    assert kept.last_persons == {"one": "Mara", "two": "Noa"}
    assert kept.splitter_sizes == {"window": [1, 2], "review": [3, 4]}


def test_a_setting_set_back_leaves_the_file(file: Path) -> None:
    store = SettingsStore(file)
    store.change(theme="dark", text_size=2)
    store.set_back("theme")
    assert store.is_default("theme")
    assert json.loads(file.read_text()) == {"text_size": 2}


def test_what_could_not_be_written_is_written_with_the_next_change(
    file: Path, expected_warnings: Callable[[str], None]
) -> None:
    expected_warnings("could not be kept")
    store = SettingsStore(file)
    file.parent.parent.joinpath("config").write_text("in the way")
    store.change(theme="dark")
    file.parent.unlink()
    store.change(text_size=1)
    assert json.loads(file.read_text()) == {"theme": "dark", "text_size": 1}


def test_a_problem_is_told_once_in_one_sentence(
    file: Path, expected_warnings: Callable[[str], None], qtbot: QtBot
) -> None:
    expected_warnings("could not be kept")
    store, told = SettingsStore(file), []
    store.problem.connect(told.append)
    file.mkdir(parents=True)
    (file / "something").write_text("in the way")
    file.with_suffix(".broken").write_text("in the way too")
    store.change(theme="dark")
    store.change(theme="light")
    assert len(told) == 1
    assert str(file) in told[0]


def test_damaged_settings_are_told_of_when_the_window_is_there(file: Path, qtbot: QtBot) -> None:
    file.parent.mkdir()
    file.write_text("[" * 100_000)
    store = SettingsStore(file)
    with qtbot.waitSignal(store.problem) as told:
        pass
    assert told.args is not None
    assert str(file.with_suffix(".broken")) in told.args[0]


def test_what_is_damaged_inside_a_setting_is_left_out(file: Path) -> None:
    file.parent.mkdir()
    file.write_text('{"splitter_sizes": {"window": [1, "2"], "review": [3]}, "recent_libraries": [4]}')
    assert SettingsStore(file).values == Settings(splitter_sizes={"review": [3]})


def test_a_lock_nobody_gives_back_does_not_keep_settings_from_being_kept(file: Path) -> None:
    file.parent.mkdir()
    lock = QLockFile(f"{file}.lock")
    lock.setStaleLockTime(0)
    assert lock.tryLock(0)
    SettingsStore(file).change(theme="dark")
    lock.unlock()
    assert SettingsStore(file).values.theme == "dark"
