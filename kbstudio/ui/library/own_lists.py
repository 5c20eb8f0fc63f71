"""The lists a person keeps: kept, renamed and removed at the side of the library."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu

from kbstudio.desktop.errors import message_for
from kbstudio.desktop.icons import icon
from kbstudio.desktop.jobs import Jobs, Lane
from kbstudio.domain.errors import KbStudioError
from kbstudio.domain.lists import ArticleFilter, SavedList
from kbstudio.services.saved_lists import SavedLists
from kbstudio.ui.library.name_dialog import NameDialog
from kbstudio.ui.library.sidebar import LibrarySidebar


class OwnLists(QObject):
    """Works for ``person`` (a login name); without a service there are no lists."""

    list_chosen = Signal(object)
    """The ``ArticleFilter`` a list was kept with."""

    announced = Signal(str, object)
    """What was done, and a function that takes it back or None."""

    failed = Signal(object)
    """An error the window shows."""

    def __init__(self, sidebar: LibrarySidebar, saved: SavedLists, jobs: Jobs, person: str, parent: QObject) -> None:
        super().__init__(parent)
        self._sidebar = sidebar
        self._saved = saved
        self._jobs = jobs
        self._person = person
        self._lists: dict[str, SavedList] = {}
        self._menu = QMenu(sidebar)
        self._asked = ""
        rename = self._menu.addAction(icon("pencil-simple"), self.tr("Rename…"))
        remove = self._menu.addAction(icon("trash"), self.tr("Remove"))
        rename.triggered.connect(lambda: self.rename(self._asked))
        remove.triggered.connect(lambda: self.remove(self._asked))
        sidebar.own_list_chosen.connect(self._choose)
        sidebar.lists.rename_requested.connect(self.rename)
        sidebar.lists.removal_requested.connect(self.remove)
        sidebar.lists.menu_requested.connect(self._show_menu)

    def act_as(self, person: str) -> None:
        """Work for somebody else, who keeps other lists."""
        self._person = person

    def load(self) -> None:
        """Read the person's lists anew."""
        work = partial(self._saved.of, person=self._person)
        self._jobs.submit(self, work, done=self._show, failed=self.failed.emit, replaces="own")

    def save(self, wanted: ArticleFilter, name: str) -> None:
        """Ask for a name, ``name`` at first, and keep what is listed under it."""
        dialog = NameDialog(
            self.tr("Save this list"),
            name,
            self.tr("Topic, words, buttons and order are kept. A list of the same name is replaced."),
            self._sidebar.window(),
        )

        def keep(called: str) -> None:
            self._write(partial(self._saved.keep, called, wanted, by=self._person), dialog, self._kept)

        dialog.named.connect(keep)
        dialog.open()

    def rename(self, list_id: str) -> None:
        """Ask what a list is to be called instead."""
        if (known := self._lists.get(list_id)) is None:
            return
        dialog = NameDialog(self.tr("Rename the list"), known.name, "", self._sidebar.window())

        def write(called: str) -> None:
            self._write(partial(self._saved.rename, list_id, called, by=self._person), dialog, self._kept)

        dialog.named.connect(write)
        dialog.open()

    def remove(self, list_id: str) -> None:
        """Remove a list; the toast that says so can bring it back."""
        if list_id in self._lists:
            work = partial(self._saved.remove, list_id, by=self._person)
            self._jobs.submit(self, work, done=self._removed, failed=self._not_written, lane=Lane.WRITE)

    def _write(self, work: Callable[[], SavedList], dialog: NameDialog, kept: Callable[[SavedList], object]) -> None:
        def done(written: SavedList) -> None:
            dialog.accept()
            kept(written)

        def refused(error: Exception) -> None:
            if isinstance(error, KbStudioError):
                dialog.show_problem(message_for(error))
            else:
                self.failed.emit(error)

        self._jobs.submit(dialog, work, done=done, failed=refused, lane=Lane.WRITE)

    def _kept(self, written: SavedList) -> None:
        self.announced.emit(self.tr("The list “{name}” is kept.").format(name=written.name), None)
        self.load()

    def _removed(self, removed: SavedList) -> None:
        told = self.tr("The list “{name}” is removed.").format(name=removed.name)
        self.announced.emit(told, partial(self._put_back, removed, self._person))
        self.load()

    def _put_back(self, removed: SavedList, person: str) -> None:
        work = partial(self._saved.put_back, removed, by=person)
        self._jobs.submit(self, work, done=lambda _none: self.load(), failed=self._not_written, lane=Lane.WRITE)

    def _not_written(self, error: Exception) -> None:
        self.failed.emit(error)
        self.load()

    def _show(self, lists: Sequence[SavedList]) -> None:
        self._lists = {each.id: each for each in lists}
        self._sidebar.show_own(lists)

    def _choose(self, list_id: str) -> None:
        if (known := self._lists.get(list_id)) is not None:
            self.list_chosen.emit(known.wanted)

    def _show_menu(self, list_id: str, place: QPoint) -> None:
        self._asked = list_id
        self._menu.popup(place)
