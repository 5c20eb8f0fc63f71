"""Brings the text on screen into the library, and says what stood in the way."""

import random
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from kbstudio.application import Studio
from kbstudio.desktop.errors import message_for
from kbstudio.desktop.jobs import Jobs, Lane
from kbstudio.domain.errors import KbStudioError, RevisionConflict, Unavailable
from kbstudio.domain.ids import new_id
from kbstudio.services.snapshots import Outcome
from kbstudio.ui.editor.conflict_weight import ConflictWeight
from kbstudio.ui.editor.copy_elsewhere import CopyElsewhere
from kbstudio.ui.editor.keeper import Snapshot
from kbstudio.ui.editor.notice_bar import NoticeAction, NoticeBar
from kbstudio.ui.widgets.text_status import TextStatus

TOPIC = "save"
FIRST_WAIT_MS = 1_000
LONGEST_WAIT_MS = 60_000


@dataclass(frozen=True)
class Attempt:
    """One text on its way into the library. Sent again unchanged under the same id, it is written once."""

    title: str
    body: str
    based_on: int
    by: str
    op_id: str


class Saving(QObject):
    """Saves one text as ``person``, one attempt at a time; whatever goes wrong, the text on screen stays as it is.

    What the library does not answer to now is tried again by itself, until it does.
    """

    saved = Signal(object, object)
    """The text saved as (title, body), and the ``Outcome``."""

    failed = Signal()
    """The text is not in the library; the notice says why."""

    compare_requested = Signal(object, object)
    """Two texts to compare, each (title, body): the saved one, then the typed one."""

    merge_requested = Signal(object, int)
    """What is typed, as (title, body), and the number of the version it was written from."""

    def __init__(
        self,
        studio: Studio,
        jobs: Jobs,
        snapshot: Snapshot,
        notices: NoticeBar,
        status: TextStatus,
        parent: QObject,
        *,
        person: str,
        code: str,
        locale: str,
    ) -> None:
        super().__init__(parent)
        self._studio = studio
        self._jobs = jobs
        self._snapshot = snapshot
        self._notices = notices
        self._status = status
        self.person = person
        self._code = code
        self._locale = locale
        self._attempt: Attempt | None = None
        self._sent = False
        self._again = False
        self._tries = 0
        self._retry = QTimer(self, singleShot=True)
        self._retry.timeout.connect(self.try_again)
        self._copy = CopyElsewhere(snapshot, notices, code, self)
        self._weighing = ConflictWeight(studio, jobs, self, code=code, locale=locale)
        self._conflict = 0

    @property
    def running(self) -> bool:
        """Whether a text is on its way into the library, or waits to be."""
        return self._attempt is not None

    @property
    def waiting(self) -> bool:
        """Whether a text could not be saved yet and is tried again."""
        return self._attempt is not None and not self._sent

    def save(self, based_on: int | None = None) -> None:
        """Keep the text as the next version after ``based_on``, or after the one it was written from."""
        title, body, number = self._snapshot()
        attempt = self._attempt
        if attempt is not None:
            # The library may have written it although its answer was lost: what was typed since comes after it.
            self._again = self._again or self._sent or (title, body) != (attempt.title, attempt.body)
            self.try_again()
            return
        self._attempt = Attempt(title, body, number if based_on is None else based_on, self.person, new_id())
        self._tries = 0
        self._send()

    def try_again(self) -> None:
        """Send what waits now: the person asks for it, or the library answers again."""
        if self.waiting:
            self._send()

    def offer_conflict(self, conflict: RevisionConflict) -> None:
        """Say that somebody saved meanwhile, and let the person choose; how much there is to decide follows."""
        self._show_conflict(conflict)
        self._weighing.weigh(self._snapshot(), conflict.theirs, partial(self._show_conflict, conflict))

    def withdraw_offer(self) -> None:
        """Nothing stands between the text and the library any more."""
        self._conflict = 0
        self._notices.withdraw(TOPIC)

    def _show_conflict(self, conflict: RevisionConflict, to_decide: int | None = None) -> None:
        if to_decide is None:
            self._conflict = conflict.number
        elif self._conflict != conflict.number:
            # Answered, or overtaken, while it was being weighed.
            return
        told = self.tr("{author} saved version {number} meanwhile. Your text is still here.")
        if to_decide == 0:
            told = self.tr(
                "{author} saved version {number} meanwhile. No place was changed by both of you: "
                "look the merged text over, then save it."
            )
        elif to_decide:
            told = self.tr(
                "{author} saved version {number} meanwhile. %n place(s) were changed by both of you.", "", to_decide
            )
        self._notices.show_notice(
            told.format(author=conflict.author, number=conflict.number),
            [
                NoticeAction(
                    self.tr("Merge…"),
                    lambda: self.merge_requested.emit(self._snapshot()[:2], self._snapshot()[2]),
                    stays=True,
                    primary=True,
                ),
                NoticeAction(
                    self.tr("Compare"),
                    lambda: self.compare_requested.emit(conflict.theirs, self._snapshot()[:2]),
                    stays=True,
                ),
                NoticeAction(self.tr("Keep mine as the next version"), partial(self._keep_mine, conflict.number)),
            ],
            topic=TOPIC,
        )

    def _keep_mine(self, number: int) -> None:
        self._conflict = 0
        self.save(number)

    def _send(self) -> None:
        attempt = self._attempt
        assert attempt is not None
        self._retry.stop()
        self._sent = True
        self._status.tell(saving=True)
        work = partial(
            self._studio.writing.save,
            self._code,
            self._locale,
            by=attempt.by,
            title=attempt.title,
            body=attempt.body,
            based_on=attempt.based_on,
            op_id=attempt.op_id,
        )
        self._jobs.submit(self, work, done=self._done, failed=self._not_done, lane=Lane.WRITE)

    def _done(self, outcome: Outcome) -> None:
        attempt = self._attempt
        assert attempt is not None
        self._settle()
        self.withdraw_offer()
        again, self._again = self._again, False
        self.saved.emit((attempt.title, attempt.body), outcome)
        # The next text may be on its way already.
        self._status.tell(saving=self._sent, waiting=False, offline=False, saved_at=datetime.now(UTC))
        if again:
            self.save()

    def _not_done(self, error: Exception) -> None:
        if isinstance(error, Unavailable):
            self._wait(error)
            return
        self._settle()
        self._again = False
        self._status.tell(saving=False, waiting=False)
        self.failed.emit()
        if isinstance(error, RevisionConflict):
            self.offer_conflict(error)
            return
        if not isinstance(error, KbStudioError):
            self._jobs.failed_unhandled.emit(error)
        self._tell(self.tr("{problem} Your text is still here."), error)

    def _wait(self, error: Unavailable) -> None:
        self._sent = False
        pause = min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2**self._tries)
        # Many windows that lost the same server do not all come back in the same moment.
        self._retry.start(pause + random.randrange(pause // 4 + 1))
        self._tries = min(self._tries + 1, 16)
        self._status.tell(saving=False, waiting=True, offline=not self._studio.is_file)
        self.failed.emit()
        self._tell(self.tr("{problem} Your text is still here; saving is tried again by itself."), error)

    def _tell(self, sentence: str, error: Exception) -> None:
        self._conflict = 0
        self._notices.show_notice(
            sentence.format(problem=message_for(error)),
            [NoticeAction(self.tr("Try again"), self._ask_again, stays=True), self._copy.action()],
            tone="stop",
            topic=TOPIC,
        )

    def _ask_again(self) -> None:
        self.save()

    def _settle(self) -> None:
        self._attempt = None
        self._sent = False
        self._retry.stop()
