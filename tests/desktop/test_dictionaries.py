"""The folder of dictionaries a person names is known to all that checks texts, and forgotten with the window."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication

from kbstudio.desktop.change_bus import ChangeBus
from kbstudio.desktop.dictionaries import Dictionaries
from kbstudio.desktop.settings import SettingsStore
from kbstudio.services.tone.own_dictionaries import OWN_FOLDER, own_folder


def test_what_is_set_holds_at_once_and_the_computers_own_comes_back(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(OWN_FOLDER, "/told")
    parent = QObject()
    settings, bus = SettingsStore(tmp_path / "settings.json"), ChangeBus()
    told = QSignalSpy(bus.changed)
    dictionaries = Dictionaries(settings, bus, parent)
    assert own_folder() == "/told"
    settings.change(dictionaries="/mine")
    assert own_folder() == "/mine"
    assert told.count() == 1
    settings.change(theme="dark")
    assert told.count() == 1
    settings.set_back("dictionaries")
    assert own_folder() == "/told"
    settings.change(dictionaries="/mine")
    dictionaries.put_back()
    assert own_folder() == "/told"
