"""Who is asked for machine text is set on this computer, tried out, and told in a sentence."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kbstudio.desktop.jobs import Jobs
from kbstudio.desktop.machine_text import chosen_supplier
from kbstudio.desktop.settings import SettingsStore
from kbstudio.services.locales.suppliers import AddressSupplier, CommandSupplier
from kbstudio.ui.preferences.dialog import PreferencesDialog
from tests.support.passwords import KeptPasswords, passwords_in
from tests.support.suppliers import CAPITALS, program


class Desk:
    """Preferences of a computer with a store of passwords."""

    def __init__(self, qapp: QApplication, qtbot: QtBot, file: Path, store: KeptPasswords) -> None:
        self.file, self.qtbot, self.store = file, qtbot, store
        self.settings = SettingsStore(file)
        self.window = QWidget()
        self.window.resize(1024, 700)
        qtbot.addWidget(self.window)
        self.window.show()
        self.jobs = Jobs(self.window)
        self.dialog = PreferencesDialog(self.settings, self.jobs, self.window)
        self.dialog.open()
        self.machine = self.dialog.machine

    def choose(self, way: str) -> None:
        box = self.dialog.row("machine_text").box
        assert box is not None
        box.setCurrentIndex(box.findData(way))
        box.activated.emit(box.currentIndex())


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    store = KeptPasswords()
    with passwords_in(store):
        made = Desk(qapp, qtbot, tmp_path / "settings.json", store)
        yield made
        made.jobs.shutdown()


def typed(field: QWidget, words: str) -> None:
    field.setFocus()
    QTest.keyClicks(field, words)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_nobody_is_asked_unless_somebody_sets_it(desk: Desk) -> None:
    assert chosen_supplier(desk.settings.values) is None
    assert not desk.machine.isVisible()


def test_a_program_is_set_and_tried(desk: Desk, tmp_path: Path) -> None:
    desk.choose("command")
    assert desk.machine.command.isVisible()
    assert not desk.machine.address.isVisible()
    words = program(tmp_path, CAPITALS)
    typed(desk.machine.command, " ".join(words))
    assert desk.settings.values.machine_command == list(words)
    chosen = chosen_supplier(desk.settings.values)
    assert chosen is not None
    assert chosen() == CommandSupplier(words)
    QTest.mouseClick(desk.machine.try_it, Qt.MouseButton.LeftButton)
    assert not desk.machine.try_it.isEnabled()
    desk.qtbot.waitUntil(lambda: "ASK FOR THE ORDER NUMBER" in desk.machine.told.text())
    assert desk.machine.try_it.isEnabled()


def test_a_program_that_is_not_there_is_told_in_a_sentence(desk: Desk) -> None:
    desk.choose("command")
    typed(desk.machine.command, "/nowhere/translate")
    QTest.mouseClick(desk.machine.try_it, Qt.MouseButton.LeftButton)
    desk.qtbot.waitUntil(lambda: "cannot be started" in desk.machine.told.text())


def test_a_key_is_kept_with_the_passwords_and_not_in_the_settings(desk: Desk) -> None:
    desk.choose("address")
    typed(desk.machine.address, "https://translate.example.com/texts")
    typed(desk.machine.key, "secret")
    desk.qtbot.waitUntil(desk.machine.forget.isVisible)
    assert desk.machine.key.text() == ""
    assert list(desk.store.kept.values()) == ["secret"]
    assert "secret" not in desk.file.read_text()
    chosen = chosen_supplier(desk.settings.values)
    assert chosen is not None
    assert chosen() == AddressSupplier("https://translate.example.com/texts", "secret")
    # Another host never gets it.
    desk.settings.change(machine_address="https://elsewhere.example/texts")
    other = chosen_supplier(desk.settings.values)
    assert other is not None
    assert other() == AddressSupplier("https://elsewhere.example/texts", "")


def test_a_key_is_forgotten(desk: Desk) -> None:
    desk.choose("address")
    typed(desk.machine.address, "https://translate.example.com/texts")
    typed(desk.machine.key, "secret")
    desk.qtbot.waitUntil(desk.machine.forget.isVisible)
    QTest.mouseClick(desk.machine.forget, Qt.MouseButton.LeftButton)
    desk.qtbot.waitUntil(lambda: not desk.machine.forget.isVisible())
    assert desk.store.kept == {}


def test_settings_somebody_damaged_ask_nobody(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "odd.json"
    file.write_text(json.dumps({"machine_text": "anything", "machine_command": "rm -rf"}))
    assert chosen_supplier(SettingsStore(file).values) is None
