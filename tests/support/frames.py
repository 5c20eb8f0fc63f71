"""The frame of the window with two places made of plain fields, for tests of the frame alone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from kbstudio.desktop.settings import SettingsStore
from kbstudio.ui.main_window import MainWindow


@pytest.fixture
def settings(tmp_path: Path) -> SettingsStore:
    return SettingsStore(tmp_path / "settings.json")


@pytest.fixture
def window(qtbot: QtBot, settings: SettingsStore) -> Iterator[MainWindow]:
    yield from a_window(qtbot, settings)


def a_window(qtbot: QtBot, settings: SettingsStore, width: int = 1440) -> Iterator[MainWindow]:
    made = MainWindow(settings)
    qtbot.addWidget(made)
    made.add_place(
        "library", "books", "Library", QLineEdit("topics"), QLineEdit("list"), inspector=QLineEdit("reading")
    )
    made.add_place("inbox", "tray", "Inbox", None, QLabel("Nothing waits for you."))
    made.resize(width, 900)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()
    made.deleteLater()
