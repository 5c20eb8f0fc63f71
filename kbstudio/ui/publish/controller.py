"""Joins the publishing place to the services."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from kbstudio.desktop.change_bus import ChangeBus
from kbstudio.desktop.errors import message_for
from kbstudio.desktop.jobs import Jobs, Lane
from kbstudio.domain.changes import Changes
from kbstudio.domain.errors import Refused
from kbstudio.domain.ids import new_id
from kbstudio.domain.locales import language_of
from kbstudio.domain.published import Edition
from kbstudio.services.answering import Reader
from kbstudio.services.publishing import Publishing
from kbstudio.services.reviews.reviewing import Reviewing
from kbstudio.services.snapshots import Outcome, Waiting
from kbstudio.services.snapshots import ReviewView as Snapshot
from kbstudio.text.markdown.rendering import render
from kbstudio.ui.publish.freshness import page_of
from kbstudio.ui.publish.languages_named import languages_named
from kbstudio.ui.publish.page import PageContent
from kbstudio.ui.publish.reason_dialog import ReasonDialog
from kbstudio.ui.publish.serving_words import banner_words
from kbstudio.ui.publish.view import PublishView
from kbstudio.ui.publish.withdraw_dialog import WithdrawDialog


@dataclass(frozen=True)
class _Pages:
    """What agents read now, or else why nothing, and what they will read; ``critical`` is why it is, if it is."""

    key: tuple[str, str, int]
    now: Edition | None
    nothing: str
    critical: str
    then: PageContent
    owner: str


class PublishController(QObject):
    """Lists what waits for ``person`` (a login name) to publish, and publishes it."""

    count_changed = Signal(int)
    """How many texts wait, for the badge on the rail."""

    compare_requested = Signal(str, str)
    """Code and locale of a text whose changes the person wants to see."""

    announced = Signal(str)
    """What was done, for a toast."""

    failed = Signal(object)
    """An error the window shows."""

    def __init__(
        self,
        view: PublishView,
        *,
        person: str,
        publishing: Publishing,
        reviewing: Reviewing,
        reader: Callable[[], Reader],
        jobs: Jobs,
        bus: ChangeBus,
        parent: QObject | None = None,
    ) -> None:
        """``reader`` gives what agents' tools read with, and is called beside the window."""
        super().__init__(parent or view)
        self._view = view
        self._person = person
        self._publishing = publishing
        self._reviewing = reviewing
        self._reader = reader
        self._jobs = jobs
        self._bus = bus
        self._previewed: tuple[str, str, int] | None = None

        view.row_chosen.connect(self._preview)
        view.publish_requested.connect(self._publish)
        view.withdraw_requested.connect(self._ask_to_withdraw)
        view.without_waiting_requested.connect(self._ask_without)
        view.compare_requested.connect(self.compare_requested)
        bus.changed.connect(self._refresh)

    def load(self) -> None:
        """Read what waits anew."""
        work = partial(self._publishing.ready, by=self._person)
        self._jobs.submit(self, work, done=self._show, failed=self.failed.emit, replaces="ready")

    def act_as(self, person: str) -> None:
        """Work for somebody else."""
        self._person = person
        self.load()

    def _show(self, rows: tuple[Waiting, ...]) -> None:
        self._view.show_rows(rows)
        self.count_changed.emit(sum(row.may_publish is None for row in rows))

    def _preview(self, row: Waiting | None) -> None:
        refused = row.may_publish if row else None
        self._view.details.show_waiting(row, message_for(refused) if refused else "")
        key = (row.article, row.locale, row.revision) if row else None
        if row is None or key == self._previewed:
            self._previewed = key
            return
        self._previewed = key
        for page in (self._view.now_page, self._view.then_page):
            page.pause(self.tr("Reading…"))
        self._jobs.submit(
            self, partial(self._read_pages, row), done=self._show_pages, failed=self._no_pages, replaces="pages"
        )

    def _read_pages(self, row: Waiting) -> _Pages:
        shown: Snapshot = self._reviewing.view(row.article, row.locale, by=self._person)
        nothing = self.tr("Agents have nothing of this article in this language yet.")
        try:
            now = self._reader().show(row.article, row.locale)
        except Refused as error:
            # What is published and kept from agents is another matter than what is not there yet.
            now, nothing = None, message_for(error) if row.live_revision else nothing
        if now is not None and now.locale != row.locale:
            now, nothing = None, banner_words(now) if row.live_revision else nothing
        text = shown.right.text
        html = render(text.body, language=language_of(row.locale))
        then = PageContent(text.title, row.locale, html, self.tr("Not published yet"), "warn", row.article)
        owner = shown.display_names.get(shown.article.owner, shown.article.owner)
        return _Pages((row.article, row.locale, row.revision), now, nothing, shown.critical, then, owner)

    def _show_pages(self, pages: _Pages) -> None:
        if pages.key != self._previewed:
            return
        self._view.details.show_critical(pages.critical)
        if pages.now is None:
            self._view.now_page.pause(pages.nothing)
        else:
            self._view.now_page.show_page(page_of(pages.now, pages.owner))
        self._view.then_page.show_page(pages.then)

    def _no_pages(self, error: Exception) -> None:
        self._previewed = None
        for page in (self._view.now_page, self._view.then_page):
            page.pause(message_for(error))

    def _publish(self, row: Waiting) -> None:
        self._write(partial(self._publishing.publish, row.article, row.locale), self._published)

    def _ask_without(self, row: Waiting) -> None:
        told = self.tr("{code} goes live now. Agents who read {languages} go on with what they have until it is ready.")
        dialog = ReasonDialog(
            self.tr("Publish without waiting"),
            told.format(code=row.article, languages=languages_named(row.awaited)),
            self.tr("Why? For example: the law changed today"),
            self.tr("Publish without them"),
            self._view.page.window(),
        )
        dialog.confirmed.connect(partial(self._publish_without, row))
        dialog.open()

    def _publish_without(self, row: Waiting, reason: str) -> None:
        act = partial(self._publishing.publish, row.article, row.locale, without_waiting=reason)
        self._write(act, self._published)

    def _ask_to_withdraw(self, row: Waiting) -> None:
        self._jobs.submit(
            self,
            partial(self._publishing.withdrawn_with, row.article, row.locale),
            done=partial(self._ask_why, row),
            failed=self.failed.emit,
            replaces="withdrawn with",
        )

    def _ask_why(self, row: Waiting, languages: tuple[str, ...]) -> None:
        dialog = WithdrawDialog(row.article, row.title, languages, self._view.page.window())
        dialog.confirmed.connect(lambda reason: self._withdraw(row, reason, languages=dialog.languages.isChecked()))
        dialog.open()

    def _withdraw(self, row: Waiting, reason: str, *, languages: bool) -> None:
        act = partial(self._publishing.withdraw, row.article, row.locale, reason=reason, languages=languages)
        self._write(act, self._withdrawn)

    def _write(self, act: Callable[..., Outcome], done: Callable[[Outcome], None]) -> None:
        self._view.details.set_busy(True)
        work = partial(act, by=self._person, op_id=new_id())
        self._jobs.submit(self, work, done=done, failed=self._refused, lane=Lane.WRITE)

    def _published(self, outcome: Outcome) -> None:
        with_them = self.tr("{code} is published with {languages}: agents read it now.")
        self._tell(outcome, with_them if outcome.languages else self.tr("{code} is published: agents read it now."))

    def _withdrawn(self, outcome: Outcome) -> None:
        with_them = self.tr("{code} is withdrawn with {languages}: agents no longer see it.")
        self._tell(
            outcome, with_them if outcome.languages else self.tr("{code} is withdrawn: agents no longer see it.")
        )

    def _tell(self, outcome: Outcome, sentence: str) -> None:
        self._view.details.set_busy(False)
        self._previewed = None
        self._bus.publish(outcome.changes, self)
        self.announced.emit(sentence.format(code=outcome.article, languages=languages_named(outcome.languages)))
        self.load()

    def _refused(self, error: Exception) -> None:
        self._view.details.set_busy(False)
        self.failed.emit(error)
        self.load()

    def _refresh(self, changes: Changes, initiator: object) -> None:
        if initiator is not self and (changes.articles or changes.people):
            self._previewed = None
            self.load()
