"""Joins the grid of languages to the services."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kbstudio.application import Studio
from kbstudio.desktop.change_bus import ChangeBus
from kbstudio.desktop.jobs import Jobs, Lane
from kbstudio.domain.changes import Changes
from kbstudio.domain.markets import LanguageEdit
from kbstudio.ui.languages.question import Found, find
from kbstudio.ui.languages.rules import LanguageRules
from kbstudio.ui.languages.view import LanguagesView


class LanguagesController(QObject):
    """Keeps the grid up to date for ``person`` (a login name)."""

    adapt_requested = Signal(str, str)
    """Code and locale of a language version to bring up to date."""

    article_opened = Signal(str, str)
    """Code and locale of a text to open."""

    count_changed = Signal(int)
    """How many articles are given to the person and have work, for the badge on the rail."""

    announced = Signal(str, object)
    """What was done, and a function that takes it back or None, for a toast."""

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
        self._rules = LanguageRules(studio, person=person, jobs=jobs, bus=bus, parent=self)

        view.grid_wanted.connect(self.load)
        view.adapt_requested.connect(self.adapt_requested)
        view.article_opened.connect(self.article_opened)
        view.inspector.task.assign_requested.connect(self._assign)
        view.inspector.exempt.exempt_requested.connect(self._exempt)
        view.sidebar.rules_requested.connect(lambda: self.ask_for_rules(view.page.window()))
        self._rules.changed.connect(self.load)
        self._rules.failed.connect(self.failed)
        bus.changed.connect(self._refresh)

    def show(self) -> None:
        """The person comes to the grid: read it, and count what nobody counted yet."""
        self._shown = True
        self.load()
        self._offer_people()
        self._count()

    def load(self) -> None:
        """Read the grid anew, as it is asked for."""
        question, person = self._view.question, self._person
        work = partial(find, self._studio.languages, question, person)
        self._jobs.submit(self, work, done=partial(self._show, person), failed=self.failed.emit, replaces="grid")

    def act_as(self, person: str) -> None:
        """Work for somebody else."""
        self._person = person
        self._rules.act_as(person)
        if self._shown:
            self.load()

    def ask_for_rules(self, parent: QWidget) -> None:
        """Show the rules on languages, to change them where the person may."""
        self._rules.ask(parent)

    def _show(self, person: str, found: Found) -> None:
        self._view.show_found(found, person)
        self.count_changed.emit(found.mine)

    def _offer_people(self) -> None:
        people = self._studio.administration.people
        self._jobs.submit(self, people, done=self._view.offer, failed=self.failed.emit, replaces="people")

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

    def _write(self, work: Callable[[], LanguageEdit], codes: tuple[str, ...], told: str) -> None:
        if codes:
            done = partial(self._written, codes, told, self._person)
            self._jobs.submit(self, work, done=done, failed=self.failed.emit, lane=Lane.WRITE)

    def _written(self, codes: tuple[str, ...], told: str, person: str, edit: LanguageEdit) -> None:
        self._tell(codes)
        self.announced.emit(told, partial(self._put_back, codes, edit, person))

    def _put_back(self, codes: tuple[str, ...], edit: LanguageEdit, person: str) -> None:
        work = partial(self._studio.languages.put_back, edit, by=person)
        done = partial(self._is_back, codes)
        self._jobs.submit(self, work, done=done, failed=self.failed.emit, lane=Lane.WRITE)

    def _is_back(self, codes: tuple[str, ...], left: int) -> None:
        self._tell(codes)
        told = self.tr("%n article(s) as before.", "", len(codes) - left)
        if left:
            told += " " + self.tr("%n changed meanwhile and left alone.", "", left)
        self.announced.emit(told, None)

    def _tell(self, codes: tuple[str, ...]) -> None:
        self._bus.publish(Changes(frozenset(codes)), self)
        self.load()

    def _refresh(self, changes: Changes, initiator: object) -> None:
        if not self._shown or initiator is self:
            return
        if changes.articles or changes.people:
            self.load()
            self._count()
        if changes.people:
            self._offer_people()
