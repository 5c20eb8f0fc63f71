"""Settings: kept at once, only where they differ, and never in the way of starting."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

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
    file.mkdir(parents=True)
    store.change(theme="dark")
    assert store.values.theme == "dark"
