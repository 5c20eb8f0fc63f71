"""Joins the versions of a text to the services."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from kbstudio.desktop.change_bus import ChangeBus
from kbstudio.desktop.errors import message_for
from kbstudio.desktop.jobs import Jobs
from kbstudio.domain.changes import Changes
from kbstudio.domain.texts import ArticleText
from kbstudio.services.history import History
from kbstudio.services.snapshots import HistoryEntry
from kbstudio.ui.comparison.comparer import Comparer
from kbstudio.ui.comparison.rows import Compared
from kbstudio.ui.review.versions_view import VersionsView


class VersionsController(QObject):
    """Shows the history of ``code`` in ``locale`` and compares any two of its versions."""

    failed = Signal(object)
    """An error the window shows."""

    def __init__(
        self,
        view: VersionsView,
        *,
        code: str,
        locale: str,
        history: History,
        jobs: Jobs,
        bus: ChangeBus,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent or view)
        self._view = view
        self._code = code
        self._locale = locale
        self._history = history
        self._jobs = jobs
        self._comparer = Comparer(jobs, self)
        self._entries: dict[int, HistoryEntry] = {}
        self._shown: tuple[int, int] | None = None

        view.versions_chosen.connect(self._compare)
        bus.changed.connect(self._refresh)

    def load(self) -> None:
        """Read the history anew."""
        work = partial(self._history.of, self._code, self._locale)
        self._jobs.submit(self, work, done=self._show, failed=self._problem, replaces="history")

    def _show(self, entries: tuple[HistoryEntry, ...]) -> None:
        self._entries = {entry.revision: entry for entry in entries}
        self._view.show_versions(entries)

    def _compare(self, older: int, newer: int) -> None:
        if (older, newer) == self._shown:
            return
        self._shown = (older, newer)
        self._view.show_heads(self._entries.get(older), self._entries[newer])
        self._view.pane.show_waiting()
        work = partial(self._read_texts, older, newer)
        self._jobs.submit(self, work, done=self._compare_texts, failed=self._problem, replaces="texts")

    def _read_texts(self, older: int, newer: int) -> tuple[ArticleText | None, ArticleText]:
        before = self._history.version(self._code, self._locale, older).text if older else None
        return before, self._history.version(self._code, self._locale, newer).text

    def _compare_texts(self, texts: tuple[ArticleText | None, ArticleText]) -> None:
        self._comparer.compare(*texts, self._show_compared, self._problem)

    def _show_compared(self, compared: Compared) -> None:
        self._view.show_compared(compared, self._locale)

    def _problem(self, error: Exception) -> None:
        self._shown = None
        self._view.pane.show_problem(message_for(error))

    def _refresh(self, changes: Changes, _initiator: object) -> None:
        if self._code in changes.articles:
            self.load()
