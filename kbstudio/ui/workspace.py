"""An open library in the window: its places, the texts that are open, and how they come together."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kbstudio.application import Studio
from kbstudio.desktop.change_bus import ChangeBus
from kbstudio.desktop.jobs import Jobs
from kbstudio.desktop.kept import FILE_NAME
from kbstudio.desktop.settings import SettingsStore
from kbstudio.desktop.theme import Themes
from kbstudio.domain.people import Role
from kbstudio.places import state_folder
from kbstudio.services.snapshots import ArticleView
from kbstudio.ui.agencies.desk import AgencyDesk
from kbstudio.ui.article_page import WebArticlePage
from kbstudio.ui.beside_text import BesideText
from kbstudio.ui.commands import Commands
from kbstudio.ui.correcting.controller import Corrections
from kbstudio.ui.documents import Documents
from kbstudio.ui.inbox.controller import InboxController
from kbstudio.ui.inbox.view import InboxView
from kbstudio.ui.languages.controller import LanguagesController
from kbstudio.ui.languages.view import LanguagesView
from kbstudio.ui.library.new_article_dialog import NewArticleDialog
from kbstudio.ui.library_place import LibraryPlace
from kbstudio.ui.main_window import MainWindow
from kbstudio.ui.policies.controller import ReviewRules
from kbstudio.ui.publish.agent_controller import AgentController
from kbstudio.ui.publish.break_glass import BreakGlass
from kbstudio.ui.publish.controller import PublishController
from kbstudio.ui.publish.owed_controller import OwedController
from kbstudio.ui.publish.view import AGENTS, WAITING, PublishView
from kbstudio.ui.recovery.controller import RecoveredTexts
from kbstudio.ui.shared_reader import SharedReader
from kbstudio.ui.terms.term_base import TermBase
from kbstudio.ui.tone_place import TonePlace
from kbstudio.ui.widgets.language_names import place_and_language
from kbstudio.ui.widgets.search_field import SearchField


class Workspace(QObject):
    """Everything the window shows of one library."""

    closed = Signal()
    """The library is left: whoever answers for it lets go."""

    def __init__(
        self,
        place: LibraryPlace,
        *,
        window: MainWindow,
        jobs: Jobs,
        bus: ChangeBus,
        themes: Themes,
        settings: SettingsStore,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.studio = studio = place.studio
        # What is in the window already belongs to the whole now.
        place.setParent(self)
        self._place = place
        self.library, self.library_view = place.controller, place.view
        self._window = window
        self._jobs = jobs
        self._bus = bus
        self._acting = place.acting
        self._reader = SharedReader(studio.reader)
        self.documents = Documents(studio, window, jobs, bus, themes, settings, self._acting.person, self)
        self._pages: list[WebArticlePage] = []
        self.inbox_view = InboxView(self)
        self.languages_view = LanguagesView(self)
        self.publish_view = PublishView(self._make_page, self)
        self._join_screens(studio)
        journal = state_folder() / FILE_NAME
        self.recovered = RecoveredTexts(journal, studio, jobs, person=self._acting.person, parent=self)
        self._commands = Commands(window, self)
        self.library_view.row_chosen.connect(self._commands.fit)
        self._add_places()
        self._connect(themes)
        self._act_as(self._acting.person)
        self.documents.show_connection(reachable=place.reachable)
        self.recovered.check()

    def _join_screens(self, studio: Studio) -> None:
        shared = {"person": self._acting.person, "jobs": self._jobs, "bus": self._bus, "parent": self}
        self._inbox = InboxController(
            self.inbox_view,
            studio=studio,
            **shared,
        )
        self._languages = LanguagesController(self.languages_view, studio=studio, **shared)
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

        self._owed = OwedController(self.publish_view.owed, studio.owed, **shared)
        self._break_glass = BreakGlass(studio.publishing, studio.lists, **shared)
        self._corrections = Corrections(studio.correcting, studio.reviewing, **shared)
        self._rules = ReviewRules(studio.policies, studio.delegating, studio.administration, **shared)
        self._terms = TermBase(studio, **shared)
        self._agency = AgencyDesk(studio, **shared)
        self.tone = TonePlace(studio, window=self._window, documents=self.documents, **shared)
        self.documents.rule_requested.connect(self.tone.open_rule)
        self._steps = (
            self._languages,
            self.tone.controller,
            self._publish,
            self._agents,
            self._owed,
            self._break_glass,
            self._corrections,
            self._rules,
            self._terms,
            self._agency,
        )

    @property
    def person(self) -> str:
        """Login of whoever is acting."""
        return self._acting.person

    def act_as(self, name: str) -> None:
        """Work as another person of the library from now on."""
        self._acting.act_as(name)

    @property
    def may_break_glass(self) -> bool:
        """Whether the acting person's role may publish without a review."""
        return self._acting.holds(Role.PUBLISHER, Role.CURATOR)

    def break_glass(self, code: str = "", locale: str = "") -> None:
        """Ask what is to be published without its review, and why."""
        self._break_glass.ask(self._window, code, locale)

    def correct(self, code: str = "", locale: str = "") -> None:
        """Mend what agents read of a text, while its draft stays as it is."""
        if code:
            self._corrections.correct(code, locale, self._window)

    def adapt(self, code: str = "", locale: str = "") -> None:
        """Bring a language version up to date with its source, block by block; of a source, choose which one."""
        if code:
            read = partial(self.studio.writing.open, code, locale, by=self.person)
            # What cannot be read is told where the adaptation would be.
            there = partial(self.documents.open_adaptation, code, locale)
            done = partial(self._adapt_opened, there)
            self._jobs.submit(self, read, done=done, failed=lambda _error: there(), replaces="adapt")

    def _adapt_opened(self, there: Callable[[], object], opened: ArticleView) -> None:
        if opened.variant.locale != opened.article.source_locale:
            there()
            return
        self._window.show_place("languages")
        self.languages_view.look_for(opened.article.code)
        told = self.tr("{code} is written in {language}. Choose the language to adapt it to.")
        named = place_and_language(opened.variant.locale)
        self._window.show_toast(told.format(code=opened.article.code, language=named))

    def show_review_policy(self) -> None:
        """Show who signs what, to change it where the person may."""
        self._rules.show_policy(self._window)

    def show_away(self) -> None:
        """Show who gets the person's reviews while they are away."""
        self._rules.show_away(self._window)

    def show_terms(self) -> None:
        """Show what the company calls things, to change it where the person may."""
        self._terms.show(self._window)

    def show_language_rules(self) -> None:
        """Show which languages are needed and what agents get without one, to change it where the person may."""
        self._languages.ask_for_rules(self._window)

    def send_to_agency(self, codes: Sequence[str], locale: str) -> None:
        """Ask how articles are to go to a translation agency."""
        if codes:
            self._agency.send(codes, locale, self._window)
        else:
            self._window.show_toast(self.tr("Choose an article first."))

    def take_in_from_agency(self) -> None:
        """Show what a file from a translation agency brings, to take it in."""
        self._agency.take_in(self._window)

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
        self.find_in_place()

    def find_in_place(self) -> None:
        """Put the keyboard where words are looked for in the place shown."""
        places: dict[str, Callable[[], SearchField]] = {
            "library": lambda: self.library_view.filter,
            "inbox": lambda: self.inbox_view.filter,
            "languages": lambda: self.languages_view.filter,
            "publish": self._agents_search,
            "tone": lambda: self.tone.view.filter,
        }
        line = places[self._window.current_place]()
        line.setFocus()
        line.selectAll()

    def _agents_search(self) -> SearchField:
        self.publish_view.show_part(AGENTS)
        return self.publish_view.agents.search

    def show_library(self) -> None:
        """Name the library and how it is reached, in title and status line."""
        self._place.show_library()

    def put_away(self) -> None:
        """Keep what was typed where it is safe."""
        self._terms.put_away()
        self.tone.controller.put_away()
        self.documents.put_away()

    def close(self) -> None:
        """Take everything out of the window and let go of the library."""
        self.closed.emit()
        self.documents.close_all()
        # Before the lists it fills, which stand in the window: what is read at this moment may still arrive.
        self.deleteLater()
        self._place.close()
        self._commands.close()
        self._reader.close()

    def _add_places(self) -> None:
        window = self._window
        inbox, languages, publish = self.inbox_view, self.languages_view, self.publish_view
        window.add_place("inbox", "tray", self.tr("Inbox"), inbox.sidebar, inbox.page, inspector=inbox.inspector)
        window.add_place(
            "languages",
            "translate",
            self.tr("Languages"),
            languages.sidebar,
            languages.page,
            inspector=languages.inspector,
        )
        self.tone.add()
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
        self._acting.changed.connect(self._act_as)
        self._place.reachable_changed.connect(lambda reachable: documents.show_connection(reachable=reachable))

        self.library.article_opened.connect(documents.open_article)
        self.library.versions_requested.connect(documents.open_versions)
        self.library.agents_requested.connect(self.open_agent_page)
        self.library.inbox_requested.connect(lambda: window.show_place("inbox"))
        self._inbox.review_opened.connect(documents.open_review)
        self._inbox.article_opened.connect(documents.open_article)
        self._inbox.question_opened.connect(self._open_question)
        self._inbox.answer_opened.connect(documents.adaptations.show_question)
        documents.adaptations.inspector_wanted.connect(self._show_inspector)
        self._inbox.preview_wanted.connect(self._show_inspector)
        self._inbox.title_changed.connect(lambda title: window.set_place_title("inbox", title))
        self._inbox.announced.connect(window.show_toast)
        self._inbox.count_changed.connect(lambda count: window.set_badge("inbox", count))
        self._languages.adapt_requested.connect(documents.open_adaptation)
        self._languages.article_opened.connect(documents.open_article)
        self._languages.count_changed.connect(lambda count: window.set_badge("languages", count))
        window.place_changed.connect(self._place_shown)
        self._publish.compare_requested.connect(documents.open_review)
        self._publish.count_changed.connect(lambda count: window.set_badge("publish", count))
        self._owed.look_requested.connect(documents.open_version)
        self._owed.count_changed.connect(self.publish_view.show_owed_count)
        self.publish_view.break_glass_requested.connect(self.break_glass)

        self._corrections.draft_wanted.connect(documents.open_article)
        self._agency.adapt_requested.connect(documents.open_adaptation)
        for controller in self._steps:
            controller.announced.connect(window.show_toast)
        for controller in (self._inbox, *self._steps):
            controller.failed.connect(window.report)
        self.recovered.article_requested.connect(documents.open_recovered)
        self.recovered.language_requested.connect(documents.adaptations.recover)
        self.recovered.left_behind.connect(self._tell_left_behind)
        self.recovered.said.connect(window.show_error)
        for page in self._pages:
            themes.theme_changed.connect(page.dress)

    def _place_shown(self, name: str) -> None:
        if name == "languages":
            self._languages.show()
        elif name == "tone":
            self.tone.controller.show()

    def _open_question(self, code: str, locale: str, thread_id: str) -> None:
        """Open a source at what a translator asks about it."""
        self.documents.open_article(code, locale)
        document = self.documents.current
        beside = document.controller.findChild(BesideText) if document and document.controller else None
        if beside is not None:
            beside.show_question(thread_id)

    def _show_inspector(self) -> None:
        """What is at the side comes to sight; where there is room for one side only, that one."""
        shown = self._window.action_table["toggle_inspector"]
        if shown.isEnabled() and not shown.isChecked():
            shown.trigger()

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
        for controller in (self._inbox, *self._steps, self.documents):
            controller.act_as(name)
        self.publish_view.allow_break_glass(allowed=self.may_break_glass)
        self._commands.fit()
