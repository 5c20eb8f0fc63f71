"""What tests of screens share: a library on disk, background work, and patience until it is done."""

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kbstudio.application import Studio
from kbstudio.desktop.change_bus import ChangeBus
from kbstudio.desktop.jobs import Jobs
from tests.support.studios import team_studio


@dataclass
class Screens:
    """A studio with the jobs and the bus that screens work with."""

    studio: Studio
    jobs: Jobs
    bus: ChangeBus
    qtbot: QtBot
    windows: list[QWidget] = field(default_factory=list)

    def settle(self) -> None:
        """Wait until nothing is being read or written any more."""
        self.qtbot.waitUntil(lambda: not self.jobs._jobs, timeout=20_000)

    def frame(self, *parts: QWidget, width: int = 1200, height: int = 800) -> QWidget:
        """Show the parts of a place side by side in a window that the test closes."""
        window = QWidget()
        row = QHBoxLayout(window)
        for part in parts:
            row.addWidget(part, 1)
        self.windows.append(window)
        self.qtbot.addWidget(window)
        window.resize(width, height)
        window.show()
        self.qtbot.waitExposed(window)
        window.activateWindow()
        return window


@pytest.fixture
def screens(sqlite_url: str, qapp: QApplication, qtbot: QtBot) -> Iterator[Screens]:
    """A team's library with no articles yet."""
    jobs = Jobs()
    studio = team_studio(sqlite_url)
    yield Screens(studio, jobs, ChangeBus(), qtbot)
    jobs.shutdown()
    studio.close()
