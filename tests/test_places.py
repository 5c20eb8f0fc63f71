"""Folders of this person: where the environment says, else where the computer keeps such things."""

from pathlib import Path

import pytest

from kbstudio.places import cache_folder, config_folder, data_folder, state_folder


def test_the_environment_decides(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KBSTUDIO_DATA_HOME", str(tmp_path / "mine"))
    assert data_folder() == tmp_path / "mine"
    assert (tmp_path / "mine").is_dir()


def test_without_it_the_computer_decides(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("CACHE", "CONFIG", "STATE", "DATA_HOME"):
        monkeypatch.delenv(f"KBSTUDIO_{name}", raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    for name in ("XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name))
    folders = {cache_folder(), config_folder(), state_folder(), data_folder()}
    assert len(folders) == 4
    assert all(folder.is_relative_to(tmp_path) and folder.is_dir() for folder in folders)
