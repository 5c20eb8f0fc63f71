"""Which library is open: the last one, the sample on the first day, or one the person chooses or makes."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from kbstudio.desktop.change_bus import ChangeBus
from kbstudio.desktop.jobs import Jobs, Lane
from kbstudio.desktop.settings import SettingsStore
from kbstudio.desktop.theme import Themes
from kbstudio.places import data_folder
from kbstudio.ui.main_window import MainWindow

if TYPE_CHECKING:
    from kbstudio.application import Studio
    from kbstudio.domain.people import Person
    from kbstudio.ui.workspace import Workspace

SUFFIX = ".kbstudio"


@dataclass(frozen=True)
class Opened:
    """An open library and the people who may act in it."""

    studio: "Studio"
    people: "tuple[Person, ...]"


class Libraries(QObject):
    """Opens libraries in the window, one at a time."""

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
        self._workspace: Workspace | None = None

        actions = window.action_table
        actions["open_library"].triggered.connect(self._choose)
        actions["new_library"].triggered.connect(self._choose_new)
        window.closing.connect(self._put_away)

    @property
    def engine(self) -> str:
        """What keeps the library that is open, by name; empty while none is."""
        return self._workspace.studio.engine if self._workspace is not None else ""

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
        """Open a library by its address."""
        self._window.status.set_library(self.tr("Opening the library…"))
        self._jobs.submit(self, partial(_opened, url), done=self._show, failed=self._not_opened, lane=Lane.WRITE)

    def open_sample(self) -> None:
        """Open the sample library of this person; it is made where it is missing."""
        path = data_folder() / f"sample{SUFFIX}"
        if path.exists():
            self.open(str(path))
        else:
            self._make(path, sample=True)

    def close(self) -> None:
        """Let go of the library that is open."""
        if self._workspace is not None:
            self._workspace.close()
            self._workspace = None

    def _make(self, path: Path, *, sample: bool) -> None:
        preparing = self.tr("Preparing the sample library…") if sample else self.tr("Making the library…")
        self._window.status.set_library(preparing)
        self._jobs.submit(self, partial(_made, path, sample), done=self._show, failed=self._not_opened, lane=Lane.WRITE)

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
            self._make(path if path.suffix else path.with_suffix(SUFFIX), sample=False)

    def _filter(self) -> str:
        return self.tr("Libraries (*.kbstudio);;All files (*)")

    def _show(self, opened: Opened) -> None:
        from kbstudio.ui.workspace import Workspace  # noqa: PLC0415 - with all screens, after the window is shown

        self.close()
        self._window.clear_message()
        self._workspace = Workspace(
            opened.studio,
            opened.people,
            window=self._window,
            jobs=self._jobs,
            bus=self._bus,
            settings=self._settings,
            themes=self._themes,
            parent=self,
        )
        self.opened.emit(self._workspace)

    def _not_opened(self, error: Exception) -> None:
        if self._workspace is not None:
            self._workspace.show_library()
        else:
            self._window.status.set_library(self.tr("No library"), connected=False)
        self._window.report(error)

    def _put_away(self) -> None:
        if self._workspace is not None:
            self._workspace.put_away()


def _opened(url: str) -> Opened:
    """Runs beside the window: what opening needs takes longer to load than the window to appear."""
    from kbstudio.application import open_library  # noqa: PLC0415

    return _with_people(open_library(url))


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
