"""Joins the library to the services."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QPoint, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from kbstudio.desktop.change_bus import ChangeBus
from kbstudio.desktop.errors import message_for
from kbstudio.desktop.jobs import Jobs
from kbstudio.desktop.settings import SettingsStore
from kbstudio.domain.changes import Changes
from kbstudio.domain.lists import ArticleFilter, ArticleRow, TopicCount
from kbstudio.domain.people import Person, still_here
from kbstudio.services.administration import Administration
from kbstudio.services.curating import Curating
from kbstudio.services.lists import Lists
from kbstudio.services.saved_lists import SavedLists
from kbstudio.services.writing import Writing
from kbstudio.ui.library.columns import read_columns, written
from kbstudio.ui.library.editing import ArticleEditing
from kbstudio.ui.library.model import PAGE
from kbstudio.ui.library.new_article_dialog import NewArticleDialog
from kbstudio.ui.library.own_lists import OwnLists
from kbstudio.ui.library.preview import Beginning
from kbstudio.ui.library.row_menu import RowMenu
from kbstudio.ui.library.standing_lists import MY_REVIEWS, STANDING, standing_filter
from kbstudio.ui.library.view import LibraryView
from kbstudio.ui.library.words import offered_languages

_BEGINNING = 2_500
"""Code points of a text shown in the reading pane."""

_SETTLED = 400
"""Milliseconds after the last move of a column until it is remembered."""


@dataclass(frozen=True)
class _Listed:
    """One answer to what the view asks for; ``whole`` where nothing is behind these rows."""

    wanted: ArticleFilter
    rows: Sequence[ArticleRow]
    whole: bool


@dataclass(frozen=True)
class _Surroundings:
    """What the side and the buttons show. ``names`` are those of everybody by login, ``people`` who is still here."""

    topics: tuple[TopicCount, ...]
    total: int
    counts: dict[str, int]
    people: tuple[Person, ...]
    names: dict[str, str]
    locales: tuple[str, ...]


class LibraryController(QObject):
    """Lists articles for ``person`` (a login name), and begins new ones."""

    article_opened = Signal(str, str)
    """Code and locale of an article to open."""

    inbox_requested = Signal()
    """The person asked for what waits for their review."""

    listed = Signal()
    """The list was read, or could not be."""

    title_changed = Signal(str)
    """What is listed, for the title of the place; empty for everything."""

    versions_requested = Signal(str, str)
    """Code and locale of an article whose versions are to be compared."""

    agents_requested = Signal(str, str)
    """Code and locale of an article to be seen as agents see it."""

    announced = Signal(str, object)
    """What was done, for a toast, and a function that takes it back; None where nothing does."""

    failed = Signal(object)
    """An error the window shows."""

    def __init__(
        self,
        view: LibraryView,
        *,
        person: str,
        lists: Lists,
        writing: Writing,
        administration: Administration,
        curating: Curating,
        saved_lists: SavedLists,
        settings: SettingsStore,
        jobs: Jobs,
        bus: ChangeBus,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent or view)
        self._view = view
        self._person = person
        self._lists = lists
        self._writing = writing
        self._administration = administration
        self._jobs = jobs
        self._bus = bus
        self._settings = settings
        self._shown: ArticleFilter | None = None
        self._changed: set[str] = set()
        self._previewed: tuple[str, str, int] | None = None
        self._surroundings = _Surroundings((), 0, {}, (), {}, ())
        self._settled = QTimer(self, interval=_SETTLED, singleShot=True)
        self._own = OwnLists(view.sidebar, saved_lists, jobs, person, self)
        self._editing = ArticleEditing(curating, jobs, bus, person, self)
        self._menu = RowMenu(view.page)
        view.header.show(read_columns(settings.values.library_columns))

        view.filter_changed.connect(self._list)
        view.changes_requested.connect(self._list)
        view.row_chosen.connect(self._preview)
        view.article_opened.connect(self.article_opened)
        view.new_requested.connect(self.begin_article)
        view.menu_requested.connect(self._show_menu)
        view.model.more_wanted.connect(self._fetch_more)
        view.inspector.link_activated.connect(self._follow)
        view.header.changed.connect(self._settled.start)
        view.choice.all_requested.connect(self._choose_all)
        view.choice.edit_requested.connect(self.edit_articles)
        view.sidebar.topic_chosen.connect(self._choose_topic)
        view.sidebar.list_chosen.connect(self._choose_list)
        self._settled.timeout.connect(self._remember_columns)
        self._own.list_chosen.connect(view.list_own)
        self._own.announced.connect(self.announced)
        self._own.failed.connect(self.failed)
        self._editing.announced.connect(self.announced)
        self._editing.failed.connect(self.failed)
        self._menu.open_requested.connect(self.article_opened)
        self._menu.versions_requested.connect(self.versions_requested)
        self._menu.agents_requested.connect(self.agents_requested)
        self._menu.copy_requested.connect(self.copy_code)
        self._menu.edit_requested.connect(self.edit_articles)
        bus.changed.connect(self._refresh)

    def load(self) -> None:
        """Read the side and the list anew."""
        self._list()
        self._look_around()
        self._own.load()

    def act_as(self, person: str) -> None:
        """Work for somebody else."""
        self._person = person
        self._previewed = None
        self._own.act_as(person)
        self._editing.act_as(person)
        chosen = self._view.sidebar.lists.chosen
        if chosen in STANDING:
            # “Mine” means somebody else's now.
            self._view.list_from(standing_filter(chosen, person))
        self.load()

    def save_list(self) -> None:
        """Ask under which name to keep what is listed now."""
        self._own.save(self._view.wanted, self._view.sidebar.title)

    def choose_columns(self) -> None:
        """Let the person tick the columns of the list."""
        self._view.header.choose()

    def copy_code(self) -> None:
        """Put the codes of the chosen articles on the clipboard, one a line."""
        if codes := self._view.choice.codes:
            QGuiApplication.clipboard().setText("\n".join(codes))
            told = self.tr("{code} is copied.").format(code=codes[0])
            self.announced.emit(told if len(codes) == 1 else self.tr("%n code(s) copied.", "", len(codes)), None)

    def edit_articles(self, part: str = "") -> None:
        """Ask what is to change of the chosen articles; ``part`` names the field to begin with."""
        if codes := self._view.choice.codes:
            self.edit(codes, part)

    def edit(self, codes: Sequence[str], part: str = "") -> None:
        """Ask what is to change of these articles: whose they are and what they are about."""
        side = self._surroundings
        self._editing.ask(codes, side.people, side.topics, part, self._view.page.window())

    def list_topic(self, code: str) -> None:
        """List the articles of a topic, as if it were chosen at the side."""
        self._view.sidebar.go_to_topic(code)

    def list_owned_by(self, name: str) -> None:
        """List the articles a person owns."""
        self._view.list_own(ArticleFilter(owner=name))
        self._view.sidebar.go_to_topic("", tell=False)

    def begin_article_from(self, title: str, body: str) -> NewArticleDialog:
        """Ask what an article starts with whose title and text are there already, from a file for instance."""
        return self.begin_article(title=title, body=body)

    def begin_article(self, *, title: str = "", body: str | None = None) -> NewArticleDialog:
        """Ask what a new article starts with, and write its first version; with ``body``, that text."""
        side = self._surroundings
        dialog = NewArticleDialog(
            people=side.people,
            person=self._person,
            topics=side.topics,
            topic=self._view.wanted.topic,
            locales=offered_languages(side.locales),
            lists=self._lists,
            writing=self._writing,
            jobs=self._jobs,
            title=title,
            body=body,
            parent=self._view.page.window(),
        )
        dialog.created.connect(self._created)
        dialog.opened.connect(self.article_opened)
        dialog.failed.connect(self.failed)
        dialog.open()
        return dialog

    def _look_around(self) -> None:
        self._jobs.submit(self, self._read_side, done=self._show_side, failed=self.failed.emit, replaces="side")

    def _list(self) -> None:
        self.title_changed.emit(self._view.sidebar.title)
        self._changed.clear()
        self._read(self._view.wanted, self._show_list)

    def _read(self, wanted: ArticleFilter, show: Callable[[_Listed], object]) -> None:
        limit = max(PAGE, len(self._view.model.rows)) if wanted == self._shown else PAGE
        work = partial(self._read_list, wanted, limit)
        self._jobs.submit(self, work, done=show, failed=self._not_listed, replaces="list")

    def _read_list(self, wanted: ArticleFilter, limit: int) -> _Listed:
        rows = self._lists.articles(wanted, 0, limit)
        return _Listed(wanted, rows, len(rows) < limit)

    def _show_list(self, listed: _Listed) -> None:
        anew, self._shown = listed.wanted != self._shown, listed.wanted
        rows = len(listed.rows)
        # How many there are in all is counted once the rows are to be seen; until then as many as before, or more.
        total = rows if listed.whole else rows + 1 if anew else max(rows + 1, self._view.model.total)
        self._view.show_rows(listed.rows, total, anew=anew)
        if not listed.whole:
            self._count(listed.wanted)
        self.listed.emit()

    def _count(self, wanted: ArticleFilter) -> None:
        def show(total: int) -> None:
            if wanted == self._shown:
                self._view.show_total(total)

        self._jobs.submit(
            self, partial(self._lists.count, wanted), done=show, failed=self._not_listed, replaces="count"
        )

    def _not_listed(self, error: Exception) -> None:
        self.failed.emit(error)
        self.listed.emit()

    def _show_changed(self, listed: _Listed, codes: frozenset[str]) -> None:
        """What others changed is shown where it stands; what would move the list is only counted."""
        if listed.wanted != self._shown:
            return
        model = self._view.model
        before = [(row.article, row.locale) for row in model.rows]
        after = {(row.article, row.locale): row for row in listed.rows}
        if list(after) == before or not before or not self._view.page.isVisible():
            self._changed.clear()
            self._show_list(listed)
            return
        self._changed |= codes & {code for code, _locale in (*before, *after)}
        model.show_rows([after.get(key, row) for key, row in zip(before, model.rows, strict=True)])
        self._view.show_changed(len(self._changed))

    def _choose_all(self) -> None:
        if self._shown is not None:
            work = partial(self._lists.codes, self._shown)
            self._jobs.submit(self, work, done=self._view.choice.take_all, failed=self.failed.emit, replaces="all")

    def _remember_columns(self) -> None:
        self._settings.change(library_columns=written(self._view.header.columns))

    def _show_menu(self, place: QPoint) -> None:
        row = self._view.chosen
        if row is not None:
            self._menu.show_for(row, self._view.choice.codes, place)

    def _fetch_more(self, offset: int) -> None:
        if self._shown is None:
            return
        work = partial(self._lists.articles, self._shown, offset, PAGE)
        wanted = self._shown

        def show(rows: Sequence[ArticleRow]) -> None:
            if wanted == self._shown:
                self._view.model.show_more(offset, tuple(rows))

        self._jobs.submit(self, work, done=show, failed=self._not_listed, replaces="more")

    def _read_side(self) -> _Surroundings:
        lists, person = self._lists, self._person
        counts = {name: lists.count(standing_filter(name, person)) for name in STANDING if name != MY_REVIEWS}
        counts[MY_REVIEWS] = len(lists.inbox(person=person))
        everybody = self._administration.everybody()
        names = {person.name: person.display for person in everybody}
        return _Surroundings(
            lists.topics(), lists.articles_count(), counts, still_here(everybody), names, lists.locales()
        )

    def _show_side(self, side: _Surroundings) -> None:
        before, self._surroundings = self._surroundings, side
        self._view.sidebar.show_topics(side.topics, side.total)
        self._view.sidebar.show_counts(side.counts)
        if (side.locales, side.names, side.topics) != (before.locales, before.names, before.topics):
            self._view.offer(side.locales, side.names, side.topics)

    def _choose_topic(self, code: str) -> None:
        self._view.list_from(ArticleFilter(topic=code))

    def _choose_list(self, name: str) -> None:
        if name == MY_REVIEWS:
            self.inbox_requested.emit()
        else:
            self._view.list_from(standing_filter(name, self._person))

    def _preview(self, row: ArticleRow | None) -> None:
        self._view.inspector.show_row(row, self._view.model.owner(row) if row else "")
        wanted = (row.article, row.locale, row.revision) if row else None
        if row is None or wanted == self._previewed:
            self._previewed = wanted
            return
        self._previewed = wanted
        work = partial(self._read_beginning, row.article, row.locale)
        self._jobs.submit(
            self, work, done=self._view.inspector.show_beginning, failed=self._no_beginning, replaces="preview"
        )

    def _no_beginning(self, error: Exception) -> None:
        self._previewed = None
        self._view.inspector.show_problem(message_for(error))

    def _read_beginning(self, code: str, locale: str) -> Beginning:
        from kbstudio.text.markdown import render  # noqa: PLC0415 - the first rows are shown without it

        shown = self._writing.open(code, locale, by=self._person)
        body = shown.revision.text.body
        start = body
        if len(body) > _BEGINNING:
            # Cut between two paragraphs, so that no table or list is torn.
            start = body[: max(body.rfind("\n\n", 0, _BEGINNING), 0) or _BEGINNING]
        html = render(start, language=shown.variant.locale)
        return Beginning(shown.article.code, shown.variant.locale, shown.revision.number, html, start == body)

    def _follow(self, address: str) -> None:
        """A link to another article opens it in the language being read."""
        row = self._view.model.row(self._view.table.current_row)
        if row is not None and address.startswith("kb:KB-"):
            self.article_opened.emit(address.removeprefix("kb:").partition("#")[0], row.locale)

    def _created(self, code: str, locale: str) -> None:
        self._bus.publish(Changes(frozenset({code})), self)
        self.load()
        self.announced.emit(self.tr("{code} is begun.").format(code=code), None)
        self.article_opened.emit(code, locale)

    def _refresh(self, changes: Changes, initiator: object) -> None:
        if initiator is self or not changes:
            return
        self._previewed = None
        if initiator is not None or self._shown is None:
            self.load()
            return
        # From elsewhere: the list stays as it is being read.
        self._look_around()
        self._read(self._shown, partial(self._show_changed, codes=changes.articles))
