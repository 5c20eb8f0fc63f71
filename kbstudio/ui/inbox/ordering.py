"""Keeps what is to be reviewed in order; facts are found in the texts in the background, a few at a time."""

from collections.abc import Collection, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from kbstudio.desktop.jobs import Jobs
from kbstudio.services.reviews.inbox import Inbox
from kbstudio.services.reviews.inbox_entries import Key, TextFacts, WaitingText
from kbstudio.ui.inbox.held_order import Placed, arranged
from kbstudio.ui.inbox.lines import completed, grouped
from kbstudio.ui.inbox.view import InboxView

_AT_ONCE = 20
"""Texts looked into by one job, so that others get their turn in between."""


class Ordering(QObject):
    """What was found in a text is kept until its words are others."""

    failed = Signal(object)
    """An error the window shows."""

    def __init__(self, view: InboxView, inbox: Inbox, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._view, self._inbox, self._jobs = view, inbox, jobs
        self._texts: Sequence[WaitingText] = ()
        self._looked: dict[Key, TextFacts] = {}
        self._links: dict[str, int] = {}
        self._pending: list[WaitingText] = []
        self._jobs_done = 0
        self._shown: Sequence[Placed] = ()
        self._unticked: set[Key] = set()
        view.ticked.connect(self._tick)
        view.reorder_requested.connect(self.reorder)

    def show_texts(self, texts: Sequence[WaitingText]) -> None:
        """Show these; what is not known of them yet is found out."""
        self._texts = texts
        self._arrange()
        unknown = {text.row.article for text in texts} - self._links.keys()
        if unknown:
            work = partial(self._inbox.links_to, unknown)
            self._jobs.submit(self, work, done=self._keep_links, failed=self.failed.emit, replaces="links")
        # Typos first: their words are to be read in the list itself.
        self._pending = sorted(
            (text for text in texts if not self._known(text)), key=lambda text: text.row.change != "typo"
        )
        self._jobs_done = 0
        if self._pending:
            self._look_further()

    def forget(self) -> None:
        """Begin anew, for somebody else."""
        self._shown, self._unticked = (), set()
        self._view.stop_reading()

    def reorder(self) -> None:
        """Take in what is new and put everything in order."""
        self._view.stop_reading()
        self._arrange()
        self._view.rest()

    def untick(self, keys: Collection[Key]) -> None:
        """Take texts out of those to be approved together."""
        self._unticked.update(keys)
        self._arrange(still=True)

    def _known(self, text: WaitingText) -> bool:
        facts = self._looked.get(text.key)
        return facts is not None and facts.hash == text.hash

    def _arrange(self, *, still: bool = False) -> None:
        lines = completed(self._texts, self._looked, self._links)
        wanted: list[Placed] = [(line.key, line.group) for line in lines]
        reading = self._view.touched and self._view.page.isVisible()
        held = arranged(wanted, self._shown, still=still or reading)
        self._shown = held.places
        self._view.show_lines(grouped(lines, held.places, self._unticked), new=held.new, moved=held.moved)

    def _look_further(self) -> None:
        part, self._pending = self._pending[:_AT_ONCE], self._pending[_AT_ONCE:]
        work = partial(self._inbox.look_into, part)
        self._jobs.submit(self, work, done=self._keep_facts, failed=self.failed.emit, replaces="facts")

    def _keep_facts(self, found: Sequence[TextFacts]) -> None:
        self._looked.update({facts.key: facts for facts in found})
        if self._pending:
            self._jobs_done += 1
            # The first words at once, then ever more seldom: showing hundreds of rows takes its time too.
            if self._jobs_done.bit_count() == 1 and any(facts.words for facts in found):
                self._arrange(still=True)
            self._look_further()
        else:
            self._arrange()

    def _keep_links(self, found: Mapping[str, int]) -> None:
        self._links.update(found)
        if not self._pending:
            self._arrange()

    def _tick(self, keys: Collection[Key], ticked: bool) -> None:
        self._unticked = self._unticked - set(keys) if ticked else self._unticked | set(keys)
        self._arrange(still=True)
