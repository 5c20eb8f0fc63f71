"""Puts the saved text before its reviewers, and takes it back from them."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal, SignalInstance

from kbstudio.application import Studio
from kbstudio.desktop.errors import message_for
from kbstudio.desktop.jobs import Jobs, Lane
from kbstudio.domain.errors import KbStudioError
from kbstudio.domain.ids import new_id
from kbstudio.domain.revisions import Line
from kbstudio.services.snapshots import Outcome
from kbstudio.ui.editor.notice_bar import NoticeBar


class ReviewSteps(QObject):
    """The steps of one text to its reviewers and back, taken as ``person``; a step that is refused says why."""

    submitted = Signal(object)
    """The ``Outcome`` of a text put before its reviewers."""

    recalled = Signal(object)
    """The ``Outcome`` of a text taken back from its reviewers: it is a draft again."""

    def __init__(
        self, studio: Studio, jobs: Jobs, notices: NoticeBar, parent: QObject, *, person: str, code: str, locale: str
    ) -> None:
        super().__init__(parent)
        self._studio = studio
        self._jobs = jobs
        self._notices = notices
        self.person = person
        self._code = code
        self._locale = locale
        self._waiting: tuple[str, str, str] | None = None

    @property
    def waits(self) -> bool:
        """Whether a submission waits for the text to be saved."""
        return self._waiting is not None

    def submit_once_saved(self, reason: str, change: str, critical: str = "") -> None:
        """Remember why and how the text changed, until ``submit_waiting``."""
        self._waiting = (reason, change, critical)

    def submit_waiting(self) -> None:
        """Submit what waits, now that it is saved."""
        if self._waiting is not None:
            (reason, change, critical), self._waiting = self._waiting, None
            self.submit(reason, change, critical)

    def give_up(self) -> None:
        """The text could not be saved, so it is not submitted either."""
        self._waiting = None

    def submit(self, reason: str, change: str, critical: str = "") -> None:
        """Put the saved text before its reviewers; ``critical`` says why no language may be read without it."""
        work = partial(
            self._studio.reviewing.submit,
            self._code,
            self._locale,
            by=self.person,
            reason=reason,
            change=change,
            critical=critical,
            op_id=new_id(),
        )
        self._take(work, self.submitted)

    def recall(self) -> None:
        """Take the text back from its reviewers, to go on writing."""
        work = partial(
            self._studio.reviewing.recall,
            self._code,
            self._locale,
            by=self.person,
            line=Line.DRAFT,
            op_id=new_id(),
        )
        self._take(work, self.recalled)

    def _take(self, work: Callable[[], Outcome], taken: SignalInstance) -> None:
        self._jobs.submit(self, work, done=taken.emit, failed=self._refused, lane=Lane.WRITE)

    def _refused(self, error: Exception) -> None:
        if not isinstance(error, KbStudioError):
            self._jobs.failed_unhandled.emit(error)
        self._notices.show_notice(message_for(error), tone="stop")
