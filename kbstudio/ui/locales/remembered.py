"""Asks the memory about the block one is at, once one stays there, and shows what it says."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer

from kbstudio.desktop.errors import message_for
from kbstudio.desktop.jobs import Jobs
from kbstudio.domain.errors import KbStudioError
from kbstudio.text.translation.memory import Match
from kbstudio.ui.locales.protocols import Remembering
from kbstudio.ui.locales.row_commands import MOST_MATCHES
from kbstudio.ui.locales.view import LocalesView
from kbstudio.ui.locales.work import AdaptationWork

STAY_MS = 60
"""Going through rows quickly asks nothing."""


class Remembered(QObject):
    """``memory`` is None where there is none: the panel says so."""

    def __init__(
        self,
        view: LocalesView,
        memory: Remembering | None,
        jobs: Jobs,
        work: Callable[[], AdaptationWork | None],
        parent: QObject,
        *,
        code: str,
        locale: str,
    ) -> None:
        super().__init__(parent)
        self._view, self._memory, self._jobs, self._work = view, memory, jobs, work
        self._code, self._locale = code, locale
        self._soon = QTimer(self, singleShot=True, interval=STAY_MS)
        self._soon.timeout.connect(self._ask)
        view.area.row_reached.connect(lambda _key: self._soon.start())
        view.rows.proposals_changed.connect(self._soon.start)
        view.rows.proposals_changed.connect(view.area.viewport().update)

    def _ask(self) -> None:
        row, work, panel = self._view.area.current, self._work(), self._view.inspector.memory
        if row is None or work is None or not row.now.strip():
            self._show(row.key if row is not None else "", ())
            return
        if self._memory is None and work.proposal(row) is not None:
            self._show(row.key, ())
            return
        if self._memory is None:
            panel.show_nothing(self.tr("There is no memory in this library yet."))
            return
        place = work.place(row.key) or 0
        before = next((each.now for each in reversed(work.rows[:place]) if each.now), "")
        after = next((each.now for each in work.rows[place + 1 :] if each.now), "")
        find = partial(self._memory.find, self._code, self._locale, row.now, previous=before, following=after)
        self._jobs.submit(self, find, done=partial(self._show, row.key), failed=self._not_found, replaces="memory")

    def _show(self, key: str, matches: tuple[Match, ...]) -> None:
        row, work = self._view.area.current, self._work()
        if work is None or (row.key if row is not None else "") != key:
            return
        proposal = work.proposal(row) if row is not None else None
        if proposal is not None:
            matches = (*matches[: MOST_MATCHES - 1], proposal)
        self._view.rows.matches = matches
        view = work.view
        self._view.inspector.memory.show_matches(matches, view.source_locale, view.locale)

    def _not_found(self, error: Exception) -> None:
        if not isinstance(error, KbStudioError):
            self._jobs.failed_unhandled.emit(error)
        self._view.inspector.memory.show_nothing(message_for(error))
