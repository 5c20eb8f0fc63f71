"""Joins the library to the services."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from kbstudio.desktop.change_bus import ChangeBus
from kbstudio.desktop.errors import message_for
from kbstudio.desktop.jobs import Jobs
from kbstudio.domain.changes import Changes
from kbstudio.domain.lists import ArticleFilter, ArticleRow, TopicCount
from kbstudio.domain.people import Person
from kbstudio.domain.revisions import RevisionState
from kbstudio.services.administration import Administration
from kbstudio.services.lists import Lists
from kbstudio.services.writing import Writing
from kbstudio.text.markdown.rendering import render
from kbstudio.ui.library.model import PAGE
from kbstudio.ui.library.new_article_dialog import NewArticleDialog
from kbstudio.ui.library.preview import Beginning
from kbstudio.ui.library.sidebar import APPROVED, IN_REVIEW, MY_DRAFTS, MY_REVIEWS, PUBLISHED
from kbstudio.ui.library.view import LibraryView
from kbstudio.ui.library.words import offered_languages

_BEGINNING = 2_500
"""Code points of a text shown in the reading pane."""


@dataclass(frozen=True)
class _Listed:
    """One answer to what the view asks for."""

    wanted: ArticleFilter
    rows: Sequence[ArticleRow]
    total: int


@dataclass(frozen=True)
class _Surroundings:
    """What the side and the buttons show."""

    topics: tuple[TopicCount, ...]
    total: int
    counts: dict[str, int]
    people: tuple[Person, ...]
    locales: tuple[str, ...]


class LibraryController(QObject):
    """Lists articles for ``person`` (a login name), and begins new ones."""

    article_opened = Signal(str, str)
    """Code and locale of an article to open."""

    inbox_requested = Signal()
    """The person asked for what waits for their review."""

    title_changed = Signal(str)
    """What is listed, for the title of the place; empty for everything."""

    announced = Signal(str)
    """What was done, for a toast."""

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
        self._shown: ArticleFilter | None = None
        self._previewed: tuple[str, str, int] | None = None
        self._surroundings = _Surroundings((), 0, {}, (), ())

        view.filter_changed.connect(self._list)
        view.row_chosen.connect(self._preview)
        view.article_opened.connect(self.article_opened)
        view.new_requested.connect(self.begin_article)
        view.model.more_wanted.connect(self._fetch_more)
        view.inspector.link_activated.connect(self._follow)
        view.sidebar.topic_chosen.connect(self._choose_topic)
        view.sidebar.list_chosen.connect(self._choose_list)
        bus.changed.connect(self._refresh)

    def load(self) -> None:
        """Read the side and the list anew."""
        self._list()
        self._jobs.submit(self, self._read_side, done=self._show_side, failed=self.failed.emit, replaces="side")

    def act_as(self, person: str) -> None:
        """Work for somebody else."""
        self._person = person
        self._previewed = None
        self.load()

    def begin_article(self) -> None:
        """Ask what a new article starts with, and write its first version."""
        side = self._surroundings
        dialog = NewArticleDialog(
            people=side.people,
            person=self._person,
            topics=side.topics,
            topic=self._view.sidebar.topics.chosen,
            locales=offered_languages(side.locales),
            writing=self._writing,
            jobs=self._jobs,
            parent=self._view.page.window(),
        )
        dialog.created.connect(self._created)
        dialog.failed.connect(self.failed)
        dialog.open()

    def _list(self) -> None:
        self.title_changed.emit(self._view.sidebar.title)
        wanted = self._view.wanted
        limit = max(PAGE, len(self._view.model.rows)) if wanted == self._shown else PAGE
        self._jobs.submit(
            self,
            partial(self._read_list, wanted, limit),
            done=self._show_list,
            failed=self._not_listed,
            replaces="list",
        )

    def _read_list(self, wanted: ArticleFilter, limit: int) -> _Listed:
        return _Listed(wanted, self._lists.articles(wanted, 0, limit), self._lists.count(wanted))

    def _show_list(self, listed: _Listed) -> None:
        anew, self._shown = listed.wanted != self._shown, listed.wanted
        self._view.show_rows(listed.rows, listed.total, anew=anew)

    def _not_listed(self, error: Exception) -> None:
        self.failed.emit(error)

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
        lists, everything = self._lists, ArticleFilter()
        states = {
            IN_REVIEW: RevisionState.IN_REVIEW,
            APPROVED: RevisionState.APPROVED,
            PUBLISHED: RevisionState.PUBLISHED,
        }
        counts = {name: lists.count(replace(everything, state=state)) for name, state in states.items()}
        counts[MY_DRAFTS] = lists.count(self._saved(MY_DRAFTS))
        counts[MY_REVIEWS] = len(lists.inbox(person=self._person))
        people = self._administration.people()
        return _Surroundings(lists.topics(), lists.articles_count(), counts, people, lists.locales())

    def _show_side(self, side: _Surroundings) -> None:
        self._surroundings = side
        self._view.sidebar.show_topics(side.topics, side.total)
        self._view.sidebar.show_counts(side.counts)
        self._view.offer(side.locales, {person.name: person.display for person in side.people})

    def _saved(self, name: str) -> ArticleFilter:
        if name == MY_DRAFTS:
            return ArticleFilter(state=RevisionState.DRAFT, owner=self._person)
        state = {IN_REVIEW: RevisionState.IN_REVIEW, APPROVED: RevisionState.APPROVED}.get(
            name, RevisionState.PUBLISHED
        )
        return ArticleFilter(state=state)

    def _choose_topic(self, code: str) -> None:
        self._view.list_from(ArticleFilter(topic=code))

    def _choose_list(self, name: str) -> None:
        if name == MY_REVIEWS:
            self.inbox_requested.emit()
        else:
            self._view.list_from(self._saved(name))

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
        self.announced.emit(self.tr("{code} is begun.").format(code=code))
        self.article_opened.emit(code, locale)

    def _refresh(self, changes: Changes, initiator: object) -> None:
        if initiator is not self and changes:
            self._previewed = None
            self.load()
