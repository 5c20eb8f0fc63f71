"""How much there is to decide before two edits of a text become one, found out beside the window."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from kbstudio.application import Studio
from kbstudio.desktop.jobs import Jobs, Lane
from kbstudio.domain.revisions import Revision
from kbstudio.text.compare.merge_places import MergeText, count_conflicts

_SHORT = 40_000
"""Code points of a body up to which a thread is quicker than the worker process."""


class ConflictWeight:
    """Counts the places two edits of the same version both changed."""

    def __init__(self, studio: Studio, jobs: Jobs, owner: QObject, *, code: str, locale: str) -> None:
        self._studio = studio
        self._jobs = jobs
        self._owner = owner
        self._code = code
        self._locale = locale

    def weigh(self, typed: tuple[str, str, int], theirs: tuple[str, str], done: Callable[[int], object]) -> None:
        """Hand the number of places to decide to ``done``; where it cannot be found out, nothing is said.

        ``typed`` is (title, body, number of the version it was written from).
        """
        title, body, number = typed
        work = partial(self._studio.history.version, self._code, self._locale, number)
        compare = partial(self._compare, MergeText(title, body), MergeText(*theirs), done)
        self._jobs.submit(self._owner, work, done=compare, failed=_nothing, replaces="base")

    def _compare(self, mine: MergeText, theirs: MergeText, done: Callable[[int], object], base: Revision) -> None:
        work = partial(count_conflicts, MergeText(base.text.title, base.text.body), mine, theirs)
        lane = Lane.READ if len(mine.body) <= _SHORT else Lane.COMPUTE
        self._jobs.submit(self._owner, work, done=done, failed=_nothing, lane=lane, replaces="weigh")


def _nothing(_error: Exception) -> None:
    """The offer stands without it."""
