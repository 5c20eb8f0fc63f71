"""An open library in the window: its places, who acts in it, and what others change meanwhile."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kbstudio.application import Studio
from kbstudio.desktop.change_bus import ChangeBus
from kbstudio.desktop.jobs import Jobs, Stop
from kbstudio.desktop.kept import FILE_NAME
from kbstudio.desktop.settings import SettingsStore
from kbstudio.desktop.theme import Themes
from kbstudio.domain.changes import Changes
from kbstudio.domain.errors import Unavailable
from kbstudio.domain.people import Person
from kbstudio.places import state_folder
from kbstudio.ui.acting import Acting
from kbstudio.ui.article_page import WebArticlePage
from kbstudio.ui.commands import Commands
from kbstudio.ui.documents import Documents
from kbstudio.ui.library.controller import LibraryController
from kbstudio.ui.library.new_article_dialog import NewArticleDialog
from kbstudio.ui.library.view import LibraryView
from kbstudio.ui.main_window import MainWindow
from kbstudio.ui.publish.agent_controller import AgentController
from kbstudio.ui.publish.controller import PublishController
from kbstudio.ui.publish.view import AGENTS, WAITING, PublishView
from kbstudio.ui.recovery.controller import RecoveredTexts
from kbstudio.ui.review.inbox_controller import InboxController
from kbstudio.ui.review.inbox_view import InboxView
from kbstudio.ui.shared_reader import SharedReader

_LOOK_AGAIN = 2.0
"""Seconds between two looks at what other programs did in the library."""


class Workspace(QObject):
    """Everything the window shows of one library."""

    closed = Signal()
    """The library is left: whoever answers for it lets go."""

    def __init__(
        self,
        studio: Studio,
        people: Sequence[Person],
        *,
        window: MainWindow,
        jobs: Jobs,
        bus: ChangeBus,
        settings: SettingsStore,
        themes: Themes,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.studio = studio
        self._window = window
        self._jobs = jobs
        self._bus = bus
        self._reachable = True
        self._acting = Acting(studio, people, window.status, jobs, settings, self)
        self._reader = SharedReader(studio.reader)
        self.documents = Documents(studio, window, jobs, bus, themes, self._acting.person, self)
        self._pages: list[WebArticlePage] = []
        self.library_view, self.inbox_view = LibraryView(self), InboxView(self)
        self.publish_view = PublishView(self._make_page, self)
        self._join_screens(studio, settings)
        journal = state_folder() / FILE_NAME
        self.recovered = RecoveredTexts(
            journal, studio.library.id, studio.writing, jobs, person=self._acting.person, parent=self
        )
        self._commands = Commands(window, self)
        self.library_view.row_chosen.connect(self._commands.fit)
        self._add_places()
        self._connect(themes)
        self.show_library()
        self._act_as(self._acting.person)
        self._window.show_place("library")
        self._watch = jobs.watch(self, self._follow_others, received=self._others_changed)
        self.recovered.check()

    def _join_screens(self, studio: Studio, settings: SettingsStore) -> None:
        shared = {"person": self._acting.person, "jobs": self._jobs, "bus": self._bus, "parent": self}
        self.library = LibraryController(
            self.library_view,
            lists=studio.lists,
            writing=studio.writing,
            administration=studio.administration,
            curating=studio.curating,
            saved_lists=studio.saved_lists,
            settings=settings,
            **shared,
        )
        self._inbox = InboxController(
            self.inbox_view,
            lists=studio.lists,
            reviewing=studio.reviewing,
            administration=studio.administration,
            **shared,
        )
        self._publish = PublishController(
            self.publish_view,
            publishing=studio.publishing,
            reviewing=studio.reviewing,
            reader=self._reader,
            **shared,
        )
        self._agents = AgentController(
            self.publish_view.agents,
            publishing=studio.publishing,
            administration=studio.administration,
            reader=self._reader,
            **shared,
        )

    @property
    def person(self) -> str:
        """Login of whoever is acting."""
        return self._acting.person

    def act_as(self, name: str) -> None:
        """Work as another person of the library from now on."""
        self._acting.act_as(name)

    def open_agent_page(self, code: str = "", locale: str = "") -> None:
        """Show the library as agents see it, at the page of an article if one is named."""
        self._window.show_place("publish")
        self.publish_view.show_part(AGENTS)
        if code:
            self.publish_view.agents.ask_in(locale)
            self._agents.show_page(code, locale)

    def open_waiting(self, code: str, locale: str) -> None:
        """Show what waits to be published, at a text if it is among it."""
        self._window.show_place("publish")
        self.publish_view.show_part(WAITING)
        self.publish_view.choose(code, locale)

    def chosen_in_library(self) -> tuple[str, str] | None:
        """Code and locale of the row the keyboard is on in the library; None in another place."""
        row = self.library_view.chosen if self._window.current_place == "library" else None
        return (row.article, row.locale) if row is not None else None

    def begin_article(self) -> None:
        """Ask what a new article starts with."""
        self.library.begin_article()

    def begin_article_from(self, title: str, body: str) -> NewArticleDialog:
        """Ask what an article starts with whose title and text are there already."""
        return self.library.begin_article_from(title, body)

    def list_topic(self, code: str) -> None:
        """List the articles of a topic."""
        self._window.show_place("library")
        self.library.list_topic(code)

    def list_owned_by(self, name: str) -> None:
        """List the articles a person owns."""
        self._window.show_place("library")
        self.library.list_owned_by(name)

    def look_for_article(self) -> None:
        """Put the keyboard where articles are looked for."""
        self._window.show_place("library")
        self.library_view.filter.setFocus()
        self.library_view.filter.selectAll()

    def show_library(self) -> None:
        """Name the library and how it is reached, in title and status line."""
        connection = self.tr("on this computer") if self.studio.is_file else self.tr("connected")
        tip = self.studio.shown_url
        if self.studio.is_file:
            # What a file cannot do is said where the person looks for what it is.
            tip += "\n" + self.tr("Whoever can write this file can act as anybody in it.")
        if not self._reachable:
            connection = self.tr("does not answer")
        self._window.status.set_library(self.studio.library.name, connection, connected=self._reachable, tip=tip)
        self._window.set_library(self.studio.library.name)

    def put_away(self) -> None:
        """Keep what was typed where it is safe."""
        self.documents.put_away()

    def close(self) -> None:
        """Take everything out of the window and let go of the library."""
        self._watch.cancel()
        self.closed.emit()
        self.documents.close_all()
        self._window.remove_places()
        self._commands.close()
        self._reader.close()
        self.studio.close()
        self.deleteLater()

    def _add_places(self) -> None:
        window, do = self._window, self._window.action_table
        library, inbox, publish = self.library_view, self.inbox_view, self.publish_view
        window.add_place(
            "library",
            "books",
            self.tr("Library"),
            library.sidebar,
            library.page,
            inspector=library.inspector,
            header_actions=[do["new_article"]],
        )
        window.add_place("inbox", "tray", self.tr("Inbox"), inbox.sidebar, inbox.page, inspector=inbox.inspector)
        window.add_place(
            "publish",
            "broadcast",
            self.tr("Publish"),
            publish.sidebar,
            publish.page,
            inspector=publish.inspector,
        )

    def _connect(self, themes: Themes) -> None:
        window, documents = self._window, self.documents
        window.person_change_requested.connect(self._acting.act_as)
        self._acting.changed.connect(self._act_as)
        self._acting.failed.connect(window.report)

        self.library.article_opened.connect(documents.open_article)
        self.library.versions_requested.connect(documents.open_versions)
        self.library.agents_requested.connect(self.open_agent_page)
        self.library.inbox_requested.connect(lambda: window.show_place("inbox"))
        self.library.title_changed.connect(lambda title: window.set_place_title("library", title))
        self._inbox.review_opened.connect(documents.open_review)
        self._inbox.count_changed.connect(lambda count: window.set_badge("inbox", count))
        self._publish.compare_requested.connect(documents.open_review)
        self._publish.count_changed.connect(lambda count: window.set_badge("publish", count))

        for controller in (self.library, self._publish, self._agents):
            controller.announced.connect(window.show_toast)
        for controller in (self.library, self._inbox, self._publish, self._agents):
            controller.failed.connect(window.report)
        self._bus.changed.connect(self._acting.follow)
        self.recovered.article_requested.connect(documents.open_recovered)
        self.recovered.left_behind.connect(self._tell_left_behind)
        self.recovered.said.connect(window.show_error)
        for page in self._pages:
            themes.theme_changed.connect(page.dress)

    def _make_page(self, parent: QWidget) -> WebArticlePage:
        page = WebArticlePage(parent)
        page.article_requested.connect(self.open_agent_page)
        self._pages.append(page)
        return page

    def _tell_left_behind(self, count: int) -> None:
        told = self.tr("%n text(s) typed on this computer were not saved.", "", count)
        self._window.show_toast(told, partial(self.recovered.show_list, self._window), self.tr("Show"))

    def _act_as(self, name: str) -> None:
        self.recovered.act_as(name)
        for controller in (self.library, self._inbox, self._publish, self._agents, self.documents):
            controller.act_as(name)

    def _follow_others(self, stop: Stop, emit: Callable[[Changes | None], None]) -> None:
        """Runs beside the window: tells what any program wrote, and None while the library does not answer."""
        seen = -1
        # The first look is taken at once: what is written from now on is not in the lists being read.
        while not stop.stopped:
            try:
                seen, codes = self.studio.lists.touched_since(seen)
            except Unavailable:
                emit(None)
            else:
                # What was published is not told apart: looking again costs less than missing it.
                emit(Changes(codes, published=bool(codes)))
            stop.wait(_LOOK_AGAIN)

    def _others_changed(self, changes: Changes | None) -> None:
        reachable = changes is not None
        if reachable is not self._reachable:
            self._reachable = reachable
            self.show_library()
            self.documents.show_connection(reachable=reachable)
        if changes:
            self._bus.publish(changes, None)
