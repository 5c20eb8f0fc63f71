"""Opens the dialog for a correction, saves what is typed there, and puts it before its reviewers."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kbstudio.desktop.change_bus import ChangeBus
from kbstudio.desktop.errors import message_for
from kbstudio.desktop.jobs import Jobs, Lane
from kbstudio.domain.changes import Changes
from kbstudio.domain.errors import KbStudioError
from kbstudio.domain.ids import new_id
from kbstudio.domain.revisions import Line
from kbstudio.services.correcting import Correcting, CorrectionView
from kbstudio.services.reviews.reviewing import Reviewing
from kbstudio.services.snapshots import Outcome
from kbstudio.ui.correcting.dialog import Correction, CorrectionDialog


class Corrections(QObject):
    """Works for ``person`` (a login name)."""

    announced = Signal(str)
    """What was done, for a toast."""

    failed = Signal(object)
    """An error the window shows."""

    draft_wanted = Signal(str, str)
    """Code and locale of a text without a draft: it is corrected by writing the next one."""

    def __init__(
        self,
        correcting: Correcting,
        reviewing: Reviewing,
        *,
        person: str,
        jobs: Jobs,
        bus: ChangeBus,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._correcting = correcting
        self._reviewing = reviewing
        self._person = person
        self._jobs = jobs
        self._bus = bus

    def act_as(self, person: str) -> None:
        """Work for somebody else."""
        self._person = person

    def correct(self, code: str, locale: str, parent: QWidget) -> None:
        """Show what agents read, to correct it; without a draft beside it, the article itself is opened."""
        work = partial(self._correcting.view, code, locale)
        self._jobs.submit(self, work, done=partial(self._open, parent), failed=self.failed.emit, replaces="view")

    def _open(self, parent: QWidget, view: CorrectionView) -> None:
        if not view.draft and not view.is_open:
            self.draft_wanted.emit(view.article.code, view.locale)
            return
        dialog = CorrectionDialog(view, parent)
        # One id for each step of this dialog: sent again after a lost answer, nothing is written twice.
        dialog.sent.connect(partial(self._send, dialog, view))
        dialog.given_up.connect(partial(self._give_up, dialog, view))
        dialog.open()

    def _send(self, dialog: CorrectionDialog, view: CorrectionView, wanted: Correction) -> None:
        self._jobs.submit(
            dialog,
            partial(self._save_and_submit, view, wanted, self._person, new_id()),
            done=partial(self._sent, dialog),
            failed=partial(self._refused, dialog),
            lane=Lane.WRITE,
        )

    def _save_and_submit(self, view: CorrectionView, wanted: Correction, person: str, op_id: str) -> Outcome:
        code, locale = view.article.code, view.locale
        saved = self._correcting.view(code, locale).revision
        if (saved.text.title, saved.text.body) != (wanted.title, wanted.body):
            self._correcting.save(
                code,
                locale,
                by=person,
                title=wanted.title,
                body=wanted.body,
                based_on=view.revision.number,
                op_id=f"{op_id}-save",
            )
        return self._reviewing.submit(
            code,
            locale,
            by=person,
            reason=wanted.reason,
            change=wanted.change,
            line=Line.HOTFIX,
            critical=wanted.critical,
            op_id=op_id,
        )

    def _sent(self, dialog: CorrectionDialog, outcome: Outcome) -> None:
        dialog.accept()
        told = self.tr("The correction of {code} is with its reviewers; agents read it once it is published.")
        self.announced.emit(told.format(code=outcome.article))
        self._bus.publish(outcome.changes, self)

    def _give_up(self, dialog: CorrectionDialog, view: CorrectionView) -> None:
        work = partial(self._correcting.leave, view.article.code, view.locale, by=self._person)
        done = partial(self._left, dialog, view.article.code)
        self._jobs.submit(dialog, work, done=done, failed=partial(self._refused, dialog), lane=Lane.WRITE)

    def _left(self, dialog: CorrectionDialog, code: str, _nothing: object) -> None:
        dialog.accept()
        told = self.tr("The correction of {code} is given up; agents read what they read before.")
        self.announced.emit(told.format(code=code))
        self._bus.publish(Changes(frozenset({code})), self)

    def _refused(self, dialog: CorrectionDialog, error: Exception) -> None:
        if not isinstance(error, KbStudioError):
            self._jobs.failed_unhandled.emit(error)
        dialog.show_problem(message_for(error))
