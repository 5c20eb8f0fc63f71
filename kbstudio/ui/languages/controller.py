"""Joins the grid of languages to the services."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from kbstudio.application import Studio
from kbstudio.desktop.change_bus import ChangeBus
from kbstudio.desktop.jobs import Jobs, Lane
from kbstudio.domain.adaptations import LanguageRow
from kbstudio.domain.changes import Changes
from kbstudio.domain.lists import ArticleFilter
from kbstudio.services.languages import LanguageGrid, Showing, shows
from kbstudio.ui.languages.view import LanguagesView


class LanguagesController(QObject):
    """Keeps the grid up to date for ``person`` (a login name)."""

    adapt_requested = Signal(str, str)
    """Code and locale of a language version to bring up to date."""

    article_opened = Signal(str, str)
    """Code and locale of a text to open."""

    count_changed = Signal(int)
    """How many articles are given to the person and have work, for the badge on the rail."""

    announced = Signal(str)
    """What was done, for a toast."""

    failed = Signal(object)
    """An error the window shows."""

    def __init__(
        self,
        view: LanguagesView,
        *,
        person: str,
        studio: Studio,
        jobs: Jobs,
        bus: ChangeBus,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent or view)
        self._view = view
        self._person = person
        self._studio = studio
        self._jobs = jobs
        self._bus = bus
        self._shown = False

        view.grid_wanted.connect(self.load)
        view.adapt_requested.connect(self.adapt_requested)
        view.article_opened.connect(self.article_opened)
        view.inspector.assign_requested.connect(self._assign)
        view.inspector.exempt_requested.connect(self._exempt)
        bus.changed.connect(self._refresh)

    def show(self) -> None:
        """The person comes to the grid: read it, and count what nobody counted yet."""
        self._shown = True
        self.load()
        self._jobs.submit(
            self, self._studio.administration.people, done=self._view.inspector.offer, failed=self.failed.emit
        )
        self._count()

    def load(self) -> None:
        """Read the grid anew, as it is asked for."""
        work = partial(_read, self._studio, self._view.words, self._view.showing, self._view.locale, self._person)
        self._jobs.submit(self, work, done=self._show, failed=self.failed.emit, replaces="grid")

    def act_as(self, person: str) -> None:
        """Work for somebody else."""
        self._person = person
        if self._shown:
            self.load()

    def _show(self, found: tuple[LanguageGrid, dict[str, int]]) -> None:
        grid, counts = found
        self._view.show_grid(grid)
        self._view.show_counts(counts)
        self.count_changed.emit(counts[Showing.MINE.value])

    def _count(self) -> None:
        work = self._studio.languages.count_missing
        self._jobs.submit(self, work, done=self._counted, failed=self.failed.emit, lane=Lane.WRITE, replaces="count")

    def _counted(self, count: int) -> None:
        if count:
            self.load()
            self._count()

    def _assign(self, to: str, due: object) -> None:
        codes, locale = self._view.chosen, self._view.inspector.language
        work = partial(self._studio.languages.assign, codes, locale, to=to, by=self._person, due=due)  # pyright: ignore[reportArgumentType] - a date, or None
        told = self.tr("%n article(s) given.", "", len(codes)) if to else self.tr("Nobody has it now.")
        self._write(work, codes, told)

    def _exempt(self, reason: str) -> None:
        codes, locale = self._view.chosen, self._view.inspector.language
        work = partial(self._studio.languages.exempt, codes, locale, reason=reason, by=self._person)
        self._write(work, codes, self.tr("Not needed any more.") if reason else self.tr("Needed again."))

    def _write(self, work: partial[None], codes: tuple[str, ...], told: str) -> None:
        if codes:
            done = partial(self._written, codes, told)
            self._jobs.submit(self, work, done=lambda _none: done(), failed=self.failed.emit, lane=Lane.WRITE)

    def _written(self, codes: tuple[str, ...], told: str) -> None:
        self._bus.publish(Changes(frozenset(codes)), self)
        self.announced.emit(told)
        self.load()

    def _refresh(self, changes: Changes, initiator: object) -> None:
        if self._shown and initiator is not self and (changes.articles or changes.people):
            self.load()
            self._count()


def _read(
    studio: Studio, words: str, showing: Showing, locale: str, person: str
) -> tuple[LanguageGrid, dict[str, int]]:
    wanted = ArticleFilter(words=words)
    whole = studio.languages.grid(wanted, by=person)
    counts = {each.value: len(_those(whole.rows, each, "", person)) for each in Showing}
    rows = _those(whole.rows, showing, locale, person)
    return LanguageGrid(tuple(rows), whole.locales, whole.whole), counts


def _those(rows: tuple[LanguageRow, ...], showing: Showing, locale: str, person: str) -> list[LanguageRow]:
    return [row for row in rows if shows(row, showing, locale, person)]
