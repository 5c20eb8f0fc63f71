"""The start page and the recent libraries, in the real window."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from kbstudio.application import create_library, login_name, open_library
from kbstudio.desktop.settings import SettingsStore
from kbstudio.places import config_folder, data_folder
from kbstudio.ui.home.card import Card
from kbstudio.ui.home.recent import GONE, named, recent_libraries
from kbstudio.ui.home.recent_menu import RecentMenu
from kbstudio.ui.home.view import HomeView
from kbstudio.ui.start import Desktop
from tests.support.desktops import WAIT, Starts, starts

__all__ = ["starts"]


@pytest.fixture
def team(tmp_path: Path) -> Path:
    path = tmp_path / "Team & care.kbstudio"
    create_library(str(path), name="Team care", administrator=login_name()).close()
    return path


def remember(*addresses: str) -> None:
    SettingsStore(config_folder() / "settings.json").change(recent_libraries=list(addresses))


def home_of(desktop: Desktop) -> HomeView:
    found = desktop.window.findChild(HomeView)
    assert found is not None
    return found


def address_of(path: Path) -> str:
    studio = open_library(str(path))
    studio.close()
    return studio.kept_url


def is_open(desktop: Desktop, path: Path) -> bool:
    workspace = desktop.libraries.workspace
    return workspace is not None and Path(workspace.studio.shown_url) == path


def test_on_the_first_day_the_sample_opens(starts: Starts) -> None:
    starts.begin()
    assert (data_folder() / "sample.kbstudio").exists()


def test_a_library_that_is_gone_leads_to_the_start_page(starts: Starts, tmp_path: Path, qtbot: QtBot) -> None:
    remember(f"sqlite:///{tmp_path}/gone.kbstudio")
    desktop = starts.bare()
    qtbot.waitUntil(lambda: desktop.window.findChild(HomeView) is not None, timeout=WAIT)
    home = home_of(desktop)
    qtbot.waitUntil(lambda: "There is no library" in home.problem)
    qtbot.waitUntil(lambda: [row.text() for row in home.rows] == ["gone"])
    assert not home.rows[0].isEnabled()
    assert "not there any more" in home.rows[0].accessibleDescription()


def test_the_start_page_is_used_by_keyboard(starts: Starts, team: Path, qtbot: QtBot) -> None:
    remember("/gone/far.kbstudio", address_of(team))
    desktop = starts.bare()
    qtbot.waitUntil(lambda: desktop.window.findChild(HomeView) is not None, timeout=WAIT)
    home = home_of(desktop)
    qtbot.waitUntil(lambda: [row.text() for row in home.rows] == ["far", "Team & care"], timeout=WAIT)
    desktop.window.activateWindow()
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), Card))
    visited = []
    for _press in range(3):
        focused = QApplication.focusWidget()
        assert isinstance(focused, Card)
        visited.append(focused.text())
        qtbot.keyClick(focused, Qt.Key.Key_Right)
    assert visited == ["Sample library", "Open a library", "New library"]
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: is_open(desktop, team), timeout=WAIT)
    assert not home.isVisible()


def test_a_new_library_is_made_from_the_start_page(
    starts: Starts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    remember(str(tmp_path / "x.kbstudio"))
    desktop = starts.bare()
    qtbot.waitUntil(lambda: desktop.window.findChild(HomeView) is not None, timeout=WAIT)
    home = home_of(desktop)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(tmp_path / "mine"), ""))
    qtbot.mouseClick(home.cards[2], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: is_open(desktop, tmp_path / "mine.kbstudio"), timeout=WAIT)


def test_the_menu_switches_to_a_recent_library_and_back_home(starts: Starts, team: Path, qtbot: QtBot) -> None:
    desktop = starts.begin().desktop
    sample = desktop.settings.values.recent_libraries[0]
    desktop.settings.change(recent_libraries=[sample, address_of(team), "/gone/far.kbstudio"])
    qtbot.waitUntil(lambda: len(offered(desktop)) == 5)
    assert [action.isEnabled() for action in offered(desktop)] == [True, True, False, True, True]
    assert offered(desktop)[2].text().endswith("(not there any more)")
    offered(desktop)[1].trigger()
    qtbot.waitUntil(lambda: is_open(desktop, team), timeout=WAIT)
    action(desktop, "Start page").trigger()
    assert desktop.libraries.workspace is None
    qtbot.waitUntil(lambda: len(home_of(desktop).rows) == 3)
    action(desktop, "Clear the list").trigger()
    qtbot.waitUntil(lambda: home_of(desktop).rows == [])


def test_the_sample_is_opened_from_the_menu(starts: Starts, team: Path, qtbot: QtBot) -> None:
    desktop = starts.bare(str(team))
    qtbot.waitUntil(lambda: is_open(desktop, team), timeout=WAIT)
    desktop.window.action_table["sample_library"].trigger()
    qtbot.waitUntil(lambda: is_open(desktop, data_folder() / "sample.kbstudio"), timeout=WAIT)


def test_a_library_that_does_not_open_leaves_the_open_one(starts: Starts, tmp_path: Path, qtbot: QtBot) -> None:
    person = starts.begin()
    person.desktop.libraries.open(str(tmp_path / "gone.kbstudio"))
    qtbot.waitUntil(person.window._message.isVisible, timeout=WAIT)
    assert person.desktop.libraries.workspace is person.workspace
    assert person.window.findChild(HomeView) is None


@pytest.mark.parametrize(
    ("address", "name", "folder"),
    [
        ("sqlite:////srv/kb/Team%20%26%20care.kbstudio", "Team & care", "/srv/kb"),
        (f"{Path.home()}/kb/team.kbstudio", "team", "~/kb"),
        ("postgresql+psycopg://me@db.example.com/care", "care", "db.example.com"),
        ("postgresql://[broken", "postgresql://[broken", ""),
    ],
)
def test_names_come_from_addresses(address: str, name: str, folder: str) -> None:
    library = named(address)
    assert (library.name, library.folder) == (name, folder)


def test_servers_are_not_asked_whether_they_are_there() -> None:
    seen = recent_libraries(("postgresql+psycopg://me@nowhere.invalid/care", "/gone/far.kbstudio"))
    assert [library.problem for library in seen] == ["", GONE]


def offered(desktop: Desktop) -> list[QAction]:
    menu = desktop.window.findChild(RecentMenu)
    assert menu is not None
    return [action for action in menu.actions() if not action.isSeparator()]


def action(desktop: Desktop, words: str) -> QAction:
    return next(action for action in offered(desktop) if action.text() == words)


def test_what_fills_a_screen_goes_before_the_screen(starts: Starts) -> None:
    """A list that was being read when the library closed finds nobody; it never finds half a screen."""
    person = starts.begin()
    gone: list[str] = []
    person.workspace.destroyed.connect(lambda: gone.append("what fills them"))
    person.workspace.inbox_view.sidebar.destroyed.connect(lambda: gone.append("inbox"))
    person.workspace.publish_view.sidebar.destroyed.connect(lambda: gone.append("publish"))
    person.workspace.library_view.sidebar.destroyed.connect(lambda: gone.append("library"))
    action(person.desktop, "Start page").trigger()
    person.until(lambda: len(gone) == 4)
    assert gone[0] == "what fills them"
