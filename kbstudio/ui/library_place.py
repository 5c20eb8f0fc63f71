"""The list of an open library: in the window before anything else of the library is loaded or made."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from kbstudio.application import Studio
from kbstudio.desktop.change_bus import ChangeBus
from kbstudio.desktop.jobs import Jobs, Stop
from kbstudio.desktop.settings import SettingsStore
from kbstudio.domain.changes import Changes
from kbstudio.domain.errors import Unavailable
from kbstudio.domain.people import Person
from kbstudio.ui.acting import Acting
from kbstudio.ui.library.controller import LibraryController
from kbstudio.ui.library.view import LibraryView
from kbstudio.ui.main_window import MainWindow

_LOOK_AGAIN = 2.0
"""Seconds between two looks at what other programs did in the library."""


class LibraryPlace(QObject):
    """An open library with who acts in it and what it holds; the ``Workspace`` makes everything else around it."""

    ready = Signal()
    """Rows are on screen, or the window says why there are none."""

    reachable_changed = Signal(bool)
    """The library answers again, or does no more."""

    def __init__(
        self,
        studio: Studio,
        people: Sequence[Person],
        *,
        window: MainWindow,
        jobs: Jobs,
        bus: ChangeBus,
        settings: SettingsStore,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.studio = studio
        self.reachable = True
        self._window = window
        self._bus = bus
        self.acting = Acting(studio, people, window.status, jobs, settings, self)
        self.view = LibraryView(self)
        self.controller = LibraryController(
            self.view,
            person=self.acting.person,
            lists=studio.lists,
            writing=studio.writing,
            administration=studio.administration,
            curating=studio.curating,
            saved_lists=studio.saved_lists,
            jobs=jobs,
            bus=bus,
            settings=settings,
            parent=self,
        )
        # Behind the painting of the rows in the queue.
        self._painted = QTimer(self, singleShot=True, interval=0)
        window.add_place(
            "library",
            "books",
            QCoreApplication.translate("Workspace", "Library"),
            self.view.sidebar,
            self.view.page,
            inspector=self.view.inspector,
            header_actions=[window.action_table["new_article"]],
        )
        self._connect()
        self.show_library()
        self.controller.load()
        window.show_place("library")
        self._watch = jobs.watch(self, self._follow_others, received=self._others_changed)

    def _connect(self) -> None:
        window, controller, acting = self._window, self.controller, self.acting
        controller.listed.connect(self._painted.start)
        controller.title_changed.connect(lambda title: window.set_place_title("library", title))
        controller.announced.connect(window.show_toast)
        controller.failed.connect(window.report)
        self._painted.timeout.connect(self.ready)

        window.person_change_requested.connect(acting.act_as)
        acting.changed.connect(controller.act_as)
        acting.failed.connect(window.report)
        self._bus.changed.connect(acting.follow)

    def show_library(self) -> None:
        """Name the library and how it is reached, in title and status line."""
        studio, window = self.studio, self._window
        tip = studio.shown_url
        if studio.is_file:
            connection = QCoreApplication.translate("Workspace", "on this computer")
            # What a file cannot do is said where the person looks for what it is.
            tip += "\n" + QCoreApplication.translate(
                "Workspace", "Whoever can write this file can act as anybody in it."
            )
        else:
            connection = QCoreApplication.translate("Workspace", "connected")
        if not self.reachable:
            connection = QCoreApplication.translate("Workspace", "does not answer")
        window.status.set_library(studio.library.name, connection, connected=self.reachable, tip=tip)
        window.set_library(studio.library.name)

    def close(self) -> None:
        """Take all places out of the window and let go of the library."""
        self._watch.cancel()
        self.deleteLater()
        self._window.remove_places()
        self.studio.close()

    def _follow_others(self, stop: Stop, emit: Callable[[Changes | None], None]) -> None:
        """Runs beside the window: tells what any program wrote, and None while the library does not answer."""
        seen = -1
        # The first look is taken at once: what is written from now on is not in the lists being read.
        while not stop.stopped:
            try:
                before = seen
                seen, codes = self.studio.lists.touched_since(before)
            except Unavailable:
                emit(None)
            else:
                # What was published is not told apart: looking again costs less than missing it.
                # What belongs to no article, as a word that is accepted, may change any.
                emit(Changes(codes, published=0 <= before < seen))
            stop.wait(_LOOK_AGAIN)

    def _others_changed(self, changes: Changes | None) -> None:
        reachable = changes is not None
        if reachable is not self.reachable:
            self.reachable = reachable
            self.show_library()
            self.reachable_changed.emit(reachable)
        if changes:
            self._bus.publish(changes, None)
