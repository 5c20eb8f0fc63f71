"""Joins “as agents see it” to the reader that agents' tools use."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QLocale, QObject, Signal

from kbstudio.desktop.change_bus import ChangeBus
from kbstudio.desktop.errors import message_for
from kbstudio.desktop.jobs import Jobs, Lane
from kbstudio.domain.changes import Changes
from kbstudio.domain.ids import new_id
from kbstudio.domain.people import Person
from kbstudio.domain.published import Edition
from kbstudio.domain.topics import Topic
from kbstudio.services.administration import Administration
from kbstudio.services.answering import Reader
from kbstudio.services.publishing import Publishing
from kbstudio.services.snapshots import Outcome
from kbstudio.ui.publish.agent_view import AgentView
from kbstudio.ui.publish.languages_named import languages_named
from kbstudio.ui.publish.withdraw_dialog import WithdrawDialog


@dataclass(frozen=True)
class _Page:
    """A page with what is needed to name people and topics."""

    edition: Edition
    withdraw_refused: str
    withdrawn_with: tuple[str, ...]
    people: tuple[Person, ...]
    topics: tuple[Topic, ...]


class AgentController(QObject):
    """Searches and shows pages; ``reader`` gives the reader and is called beside the window."""

    announced = Signal(str)
    """What was done, for a toast."""

    failed = Signal(object)
    """An error the window shows."""

    def __init__(
        self,
        view: AgentView,
        *,
        person: str,
        reader: Callable[[], Reader],
        publishing: Publishing,
        administration: Administration,
        jobs: Jobs,
        bus: ChangeBus,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent or view)
        self._view = view
        self._person = person
        self._reader = reader
        self._publishing = publishing
        self._administration = administration
        self._jobs = jobs
        self._bus = bus
        self._shown: tuple[str, str] | None = None
        self._withdrawn_with: tuple[str, ...] = ()

        view.search_requested.connect(self.search)
        view.page_requested.connect(self.show_page)
        view.withdraw_requested.connect(self._ask_why)
        bus.changed.connect(self._refresh)

    def act_as(self, person: str) -> None:
        """Work for somebody else."""
        self._person = person
        self._reload()

    def search(self, words: str, locale: str) -> None:
        """Look for words as agents' tools do."""
        reader = self._reader
        self._jobs.submit(
            self,
            lambda: reader().search(words, locale),
            done=self._view.show_answer,
            failed=self.failed.emit,
            replaces="search",
        )

    def show_page(self, code: str, locale: str) -> None:
        """Show the page agents get for an article in a language."""
        self._shown = (code, locale)
        work = partial(self._read, code, locale)
        self._jobs.submit(self, work, done=self._show, failed=self._nothing, replaces="page")

    def _read(self, code: str, locale: str) -> _Page:
        reader = self._reader()
        edition = reader.show(code, locale)
        refused = self._publishing.may_withdraw(edition.article, edition.locale, by=self._person)
        why_not = message_for(refused) if refused else ""
        others = self._publishing.withdrawn_with(edition.article, edition.locale)
        return _Page(edition, why_not, others, self._administration.people(), reader.topics())

    def _show(self, found: _Page) -> None:
        edition, self._withdrawn_with = found.edition, found.withdrawn_with
        people = {person.name: person.display for person in found.people}
        language = QLocale().bcp47Name()
        topics = {topic.code: topic.name_in(language) for topic in found.topics}
        named = [topics.get(code, code) for code in edition.topics]
        self._view.show_edition(edition, people.get(edition.owner, edition.owner), found.withdraw_refused, topics=named)

    def _nothing(self, error: Exception) -> None:
        self._view.show_nothing(message_for(error))

    def _ask_why(self, edition: Edition | None) -> None:
        if edition is None:
            return
        dialog = WithdrawDialog(edition.article, edition.title, self._withdrawn_with, self._view.window())
        dialog.confirmed.connect(lambda reason: self._withdraw(edition, reason, languages=dialog.languages.isChecked()))
        dialog.open()

    def _withdraw(self, edition: Edition, reason: str, *, languages: bool) -> None:
        which = partial(self._publishing.withdraw, edition.article, edition.locale, languages=languages)
        work = partial(which, by=self._person, reason=reason, op_id=new_id())
        self._jobs.submit(self, work, done=self._withdrawn, failed=self.failed.emit, lane=Lane.WRITE)

    def _withdrawn(self, outcome: Outcome) -> None:
        self._bus.publish(outcome.changes, self)
        told = self.tr("{code} is withdrawn: agents no longer see it.")
        if outcome.languages:
            told = self.tr("{code} is withdrawn with {languages}: agents no longer see it.")
        self.announced.emit(told.format(code=outcome.article, languages=languages_named(outcome.languages)))
        self._reload()

    def _refresh(self, changes: Changes, initiator: object) -> None:
        if initiator is not self and changes.published:
            self._reload()

    def _reload(self) -> None:
        if self._shown is not None:
            self.show_page(*self._shown)
