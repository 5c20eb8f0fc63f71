"""The library, jobs and bus that tests of this screen share."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kbstudio.desktop.settings import SettingsStore
from kbstudio.ui.library.controller import LibraryController
from kbstudio.ui.library.view import LibraryView
from tests.support.screens import Screens, screens

__all__ = ["OpenLibrary", "screens"]

OpenLibrary = Callable[..., tuple[LibraryView, LibraryController]]


@pytest.fixture
def settings(tmp_path: Path) -> Iterator[SettingsStore]:
    """Settings nobody changed yet."""
    yield SettingsStore(tmp_path / "settings.json")


@pytest.fixture
def open_library(screens: Screens, settings: SettingsStore) -> OpenLibrary:
    """Shows the library with everything it can do, for a person."""

    def show(person: str = "maya", width: int = 1300, height: int = 800) -> tuple[LibraryView, LibraryController]:
        view, studio = LibraryView(), screens.studio
        controller = LibraryController(
            view,
            person=person,
            lists=studio.lists,
            writing=studio.writing,
            administration=studio.administration,
            curating=studio.curating,
            saved_lists=studio.saved_lists,
            settings=settings,
            jobs=screens.jobs,
            bus=screens.bus,
        )
        # The window takes it along when it goes; left to Python it might go on a thread of the jobs.
        view.setParent(screens.frame(view.sidebar, view.page, view.inspector, width=width, height=height))
        controller.load()
        screens.settle()
        view.table.setFocus()
        return view, controller

    return show
