"""Which library is open: the last one, the sample on the first day, or one the person chooses or makes."""

import gc
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from kbstudio.desktop.change_bus import ChangeBus
from kbstudio.desktop.errors import describe
from kbstudio.desktop.jobs import Jobs, Lane
from kbstudio.desktop.settings import SettingsStore
from kbstudio.desktop.theme import Themes
from kbstudio.places import data_folder
from kbstudio.ui.dropping import Dropping
from kbstudio.ui.home.recent import RecentLibrary, recent_libraries
from kbstudio.ui.home.recent_menu import RecentMenu
from kbstudio.ui.home.view import HomeView
from kbstudio.ui.main_window import MainWindow

if TYPE_CHECKING:
    from kbstudio.application import Studio
    from kbstudio.domain.people import Person
    from kbstudio.ui.beginning import Closed, Created
    from kbstudio.ui.library_place import LibraryPlace
    from kbstudio.ui.session import Session
    from kbstudio.ui.workspace import Workspace

SUFFIX = ".kbstudio"


@dataclass(frozen=True)
class Opened:
    """An open library and the people who may act in it."""

    studio: "Studio"
    people: "tuple[Person, ...]"


class Libraries(QObject):
    """Opens libraries in the window, one at a time."""

    listed = Signal()
    """The first rows of a library can be seen; its ``Workspace`` follows."""

    opened = Signal(object)
    """The ``Workspace`` of the library now open."""

    def __init__(
        self,
        window: MainWindow,
        jobs: Jobs,
        bus: ChangeBus,
        settings: SettingsStore,
        themes: Themes,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._jobs = jobs
        self._bus = bus
        self._settings = settings
        self._themes = themes
        self._place: LibraryPlace | None = None
        self._workspace: Workspace | None = None
        self._session: Session | None = None
        self._recent_menu = RecentMenu(window)
        self._home: HomeView | None = None
        self._given_up = False
        self.dropping = Dropping(window, jobs, self)
        self._connect()

    def _connect(self) -> None:
        window, menu, actions = self._window, self._recent_menu, self._window.action_table
        actions["open_library"].triggered.connect(self._choose)
        actions["new_library"].triggered.connect(self._choose_new)
        actions["sample_library"].triggered.connect(self.open_sample)
        window.closing.connect(self._put_away)
        window.ask_before_closing(self._may_close)

        files = window.menus["file"]
        files.insertMenu(actions["change_person"], menu)
        files.aboutToShow.connect(self._look_at_recent)
        menu.library_chosen.connect(self.open)
        menu.clear_requested.connect(self._clear_recent)
        menu.home_requested.connect(self.go_home)
        self.dropping.library_dropped.connect(self.open)
        self._settings.changed.connect(self._setting_changed)

    @property
    def workspace(self) -> "Workspace | None":
        """The library that is open, as the window shows it; None while none is, or only its list."""
        return self._workspace

    @property
    def engine(self) -> str:
        """What keeps the library that is open, by name; empty while none is."""
        return self._place.studio.engine if self._place is not None else ""

    def open_first(self, url: str | None) -> None:
        """Open ``url``, else the library open last, else the sample, made on the first day."""
        recent = self._settings.values.recent_libraries
        if url:
            self.open(url)
        elif recent:
            self.open(recent[0])
        else:
            self.open_sample()

    def open(self, url: str) -> None:
        """Open a library by its address, once no text of the one open is lost by it."""
        self._once_safe(partial(self._open, url))

    def _open(self, url: str) -> None:
        self._window.status.set_library(self.tr("Opening the library…"))
        failed = partial(self._not_opened, url)
        self._jobs.submit(self, partial(_opened, url), done=self._show, failed=failed, lane=Lane.WRITE)

    def open_sample(self) -> None:
        """Open the sample library of this person; it is made where it is missing."""
        path = data_folder() / f"sample{SUFFIX}"
        if path.exists():
            self.open(str(path))
        else:
            self._once_safe(partial(self._make, path, sample=True))

    def close(self) -> None:
        """Let go of the library that is open; what is typed in it and where the person was is kept."""
        if self._session is not None:
            self._session.end()
            self._session.deleteLater()
            self._session = None
        if self._workspace is not None:
            self._workspace.close()
            self._workspace = None
        elif self._place is not None:
            self._place.close()
        self._place = None

    def go_home(self) -> None:
        """Close the library and show the start page, once no text is lost by it."""
        self._once_safe(self._leave)

    def _leave(self) -> None:
        self.close()
        self._window.clear_message()
        self._window.set_library("")
        self._window.status.set_person("", "")
        self._show_home()

    def _make(self, path: Path, *, sample: bool) -> None:
        preparing = self.tr("Preparing the sample library…") if sample else self.tr("Making the library…")
        self._window.status.set_library(preparing)
        failed = partial(self._not_opened, "")
        self._jobs.submit(self, partial(_made, path, sample), done=self._show, failed=failed, lane=Lane.WRITE)

    def _choose(self) -> None:
        name, _kind = QFileDialog.getOpenFileName(
            self._window, self.tr("Open library"), str(data_folder()), self._filter()
        )
        if name:
            self.open(name)

    def _choose_new(self) -> None:
        name, _kind = QFileDialog.getSaveFileName(
            self._window, self.tr("New library"), str(Path.home() / f"team{SUFFIX}"), self._filter()
        )
        if name:
            path = Path(name)
            path = path if path.suffix else path.with_suffix(SUFFIX)
            self._once_safe(partial(self._make, path, sample=False))

    def _filter(self) -> str:
        return self.tr("Libraries (*.kbstudio);;All files (*)")

    def _show(self, opened: Opened) -> None:
        """Show what the library holds; everything else follows once that can be seen."""
        from kbstudio.ui.library_place import LibraryPlace  # noqa: PLC0415 - after the window is shown

        self.close()
        self._window.clear_message()
        self._place = place = LibraryPlace(
            opened.studio,
            opened.people,
            window=self._window,
            jobs=self._jobs,
            bus=self._bus,
            settings=self._settings,
            parent=self,
        )
        place.ready.connect(partial(self._furnish, place))

    def _furnish(self, place: "LibraryPlace") -> None:
        """Make the rest of a library whose list is on screen."""
        if place is not self._place or self._workspace is not None:
            return
        self.listed.emit()
        # With all screens, after the first rows are shown.
        from kbstudio.ui.session import Session  # noqa: PLC0415
        from kbstudio.ui.workspace import Workspace  # noqa: PLC0415

        self._workspace = Workspace(
            place,
            window=self._window,
            jobs=self._jobs,
            bus=self._bus,
            themes=self._themes,
            settings=self._settings,
            parent=self,
        )
        self._session = Session(self._workspace, self._window, self._settings, self._jobs, self)
        self._session.bring_back()
        self._begin_from_files(self._workspace)
        self._look_at_recent()
        self.opened.emit(self._workspace)

    def _begin_from_files(self, workspace: "Workspace") -> None:
        from kbstudio.ui.beginning import Beginning  # noqa: PLC0415

        beginning = Beginning(
            partial(_ask, workspace),
            workspace.studio.writing,
            self._window,
            self._jobs,
            person=lambda: workspace.person,
            written=lambda changes: self._bus.publish(changes, None),
            parent=workspace,
        )
        self.dropping.texts_read.connect(beginning.begin)

    def _not_opened(self, url: str, error: Exception) -> None:
        if self._place is not None:
            self._place.show_library()
            self._window.report(error)
            return
        message = describe(error)
        self._show_home().show_problem(message.text, message.details, url)

    def _show_home(self) -> HomeView:
        self._window.status.set_library(self.tr("No library"), connected=False)
        if self._home is None:
            self._home = HomeView()
            actions = self._window.action_table
            self._home.sample_requested.connect(actions["sample_library"].trigger)
            self._home.open_requested.connect(actions["open_library"].trigger)
            self._home.new_requested.connect(actions["new_library"].trigger)
            self._home.library_chosen.connect(self.open)
            self._window.set_home(self._home)
        self._home.clear_problem()
        self._window.show_home()
        self._look_at_recent()
        return self._home

    def _once_safe(self, act: Callable[[], object]) -> None:
        if self._workspace is None or not self._workspace.documents.closing.holds_back(act):
            act()

    def _may_close(self) -> bool:
        if self._given_up or self._workspace is None:
            return True
        return not self._workspace.documents.closing.holds_back(self._close_window)

    def _close_window(self) -> None:
        self._given_up = True
        self._window.close()

    def _put_away(self) -> None:
        if self._workspace is not None:
            self._workspace.put_away()
        if self._session is not None:
            self._session.end()

    def _setting_changed(self, name: str) -> None:
        if name == "recent_libraries":
            self._look_at_recent()

    def _look_at_recent(self) -> None:
        addresses = tuple(self._settings.values.recent_libraries)
        # A file on a drive that is gone may take its time to say so.
        look = partial(recent_libraries, addresses)
        self._jobs.submit(self, look, done=self._show_recent, lane=Lane.READ, replaces="recent")

    def _show_recent(self, seen: tuple[RecentLibrary, ...]) -> None:
        self._recent_menu.show_libraries(seen, is_open=self._place is not None)
        if self._home is not None:
            self._home.show_recent(seen)

    def _clear_recent(self) -> None:
        # The one that is open stays: the next start goes on in it.
        here = [self._place.studio.kept_url] if self._place is not None else []
        self._settings.change(recent_libraries=here)


def _opened(url: str) -> Opened:
    """Runs beside the window: what opening needs takes longer to load than the window to appear."""
    with _loading():
        from kbstudio.application import open_library  # noqa: PLC0415

        return _with_people(open_library(url))


@contextmanager
def _loading() -> Iterator[None]:
    """Spare what is loaded the search for rubbish: it is none, and looking through it takes a sixth of the time."""
    if "kbstudio.application" in sys.modules:
        # Whatever is left of a library that is closed soon has to be found.
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


def _made(path: Path, sample: bool) -> Opened:
    from kbstudio.application import create_library, login_name  # noqa: PLC0415

    path.parent.mkdir(parents=True, exist_ok=True)
    return _with_people(create_library(str(path), administrator=login_name(), sample=sample))


def _with_people(studio: "Studio") -> Opened:
    try:
        return Opened(studio, studio.administration.people())
    except BaseException:
        studio.close()
        raise


def _ask(workspace: "Workspace", title: str, body: str, created: "Created", closed: "Closed") -> None:
    """Open the dialog that begins an article, in the library that is open."""
    dialog = workspace.begin_article_from(title, body)
    dialog.created.connect(created)
    dialog.finished.connect(closed)
