"""Brings the text on screen into the library, and says what stood in the way."""

from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from kbstudio.application import Studio
from kbstudio.desktop.errors import message_for
from kbstudio.desktop.jobs import Jobs, Lane
from kbstudio.domain.errors import KbStudioError, RevisionConflict
from kbstudio.domain.ids import new_id
from kbstudio.services.snapshots import Outcome
from kbstudio.ui.editor.keeper import Snapshot
from kbstudio.ui.editor.notice_bar import NoticeAction, NoticeBar
from kbstudio.ui.editor.text_status import TextStatus
from kbstudio.ui.widgets.times import time_of_day


class Saving(QObject):
    """Saves one text as ``person``, one attempt at a time; whatever goes wrong, the text on screen stays as it is."""

    saved = Signal(object, object)
    """The text saved as (title, body), and the ``Outcome``."""

    failed = Signal()
    """The text is not in the library; the notice says why."""

    compare_requested = Signal(object, object)
    """Two texts to compare, each (title, body): the saved one, then the typed one."""

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
        self._attempt: tuple[tuple[str, str, int], str] | None = None
        self._running = False
        self._again = False

    @property
    def running(self) -> bool:
        """Whether a text is on its way into the library."""
        return self._running

    def save(self, based_on: int | None = None) -> None:
        """Keep the text as the next version after ``based_on``, or after the one it was written from."""
        if self._running:
            self._again = True
            return
        title, body, number = self._snapshot()
        text = (title, body, number if based_on is None else based_on)
        # The same text sent again carries the same id, so an answer lost on the way writes nothing twice.
        op_id = self._attempt[1] if self._attempt and self._attempt[0] == text else new_id()
        self._attempt = (text, op_id)
        self._running = True
        self._status.show_saved(self.tr("Saving…"), safe=False)
        work = partial(
            self._studio.writing.save,
            self._code,
            self._locale,
            by=self.person,
            title=title,
            body=body,
            based_on=text[2],
            op_id=op_id,
        )
        done = partial(self._done, (title, body))
        self._jobs.submit(self, work, done=done, failed=self._not_done, lane=Lane.WRITE)

    def show_saved(self) -> None:
        """Say that everything on screen is in the library since now."""
        self._status.show_saved(self.tr("Saved {time}").format(time=time_of_day(datetime.now(UTC))), safe=True)

    def show_kept(self) -> None:
        """Say that what was typed is on this computer only."""
        self._status.show_saved(self.tr("Kept on this computer, not saved"), safe=False)

    def offer_conflict(self, conflict: RevisionConflict) -> None:
        """Say that somebody saved meanwhile, and let the person choose."""
        self._notices.show_notice(
            self.tr("{author} saved version {number} meanwhile. Your text is still here.").format(
                author=conflict.author, number=conflict.number
            ),
            [
                NoticeAction(
                    self.tr("Compare"),
                    lambda: self.compare_requested.emit(conflict.theirs, self._snapshot()[:2]),
                    stays=True,
                ),
                NoticeAction(self.tr("Keep mine as the next version"), lambda: self.save(conflict.number)),
            ],
        )

    def _done(self, text: tuple[str, str], outcome: Outcome) -> None:
        self._running = False
        self._attempt = None
        self._notices.hide()
        again, self._again = self._again, False
        self.saved.emit(text, outcome)
        if again:
            self.save()

    def _not_done(self, error: Exception) -> None:
        self._running = self._again = False
        self.show_kept()
        self.failed.emit()
        if isinstance(error, RevisionConflict):
            self._attempt = None
            self.offer_conflict(error)
            return
        if not isinstance(error, KbStudioError):
            self._jobs.failed_unhandled.emit(error)
        self._notices.show_notice(
            self.tr("{problem} Your text is still here.").format(problem=message_for(error)),
            [NoticeAction(self.tr("Try again"), self.save), self._copy_action()],
            tone="stop",
        )

    def _copy_action(self) -> NoticeAction:
        return NoticeAction(self.tr("Save a copy elsewhere…"), self._save_copy, stays=True)

    def _save_copy(self) -> None:
        name, _filter = QFileDialog.getSaveFileName(
            self._notices, self.tr("Save a copy elsewhere"), f"{self._code}.md", self.tr("Markdown (*.md)")
        )
        if name:
            title, body, _number = self._snapshot()
            try:
                Path(name).write_text(f"# {title}\n\n{body}\n", encoding="utf-8")
            except OSError as error:
                self._notices.show_notice(
                    self.tr("The copy could not be written: {problem}.").format(problem=error.strerror),
                    [self._copy_action()],
                    tone="stop",
                )
