"""Asks for machine text when the person does, says how far it is, and lays what comes beside the memory."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from kbstudio.application import Studio
from kbstudio.desktop.errors import message_for
from kbstudio.desktop.jobs import Job, Jobs, Stop
from kbstudio.domain.errors import KbStudioError
from kbstudio.services.locales.adaptations import AdaptationView as Snapshot
from kbstudio.services.locales.suppliers import Progress, SetAside, Supplier, missing_rows, propose
from kbstudio.text.translation.memory import Match
from kbstudio.ui.locales.notices import Notice, Way
from kbstudio.ui.locales.row_commands import Command
from kbstudio.ui.locales.view import LocalesView
from kbstudio.ui.locales.work import AdaptationWork

_TOPIC = "machine"
Chosen = Callable[[], Callable[[], Supplier] | None]
"""Gives what gives the supplier in background work; None where machine text is switched off."""


class MachineText(QObject):
    """For one adaptation on screen. Nothing is asked by itself, and nothing that comes is put in by itself."""

    preferences_requested = Signal()
    """The person wants to say who is asked."""

    def __init__(
        self,
        view: LocalesView,
        work: Callable[[], AdaptationWork | None],
        chosen: Chosen,
        studio: Studio,
        jobs: Jobs,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._view, self._work, self._chosen = view, work, chosen
        self._studio, self._jobs = studio, jobs
        self._job: Job | None = None
        self._came, self._whole = 0, False
        self._aside: list[SetAside] = []
        view.rows.machine_requested.connect(self.ask)
        view.inspector.memory.machine_requested.connect(partial(view.rows.do, Command.MACHINE))
        view.area.row_reached.connect(self.fit)
        self.fit()

    @property
    def running(self) -> bool:
        """Whether an answer is waited for."""
        return self._job is not None

    def fit(self, _reached: str = "") -> None:
        """Offer it where somebody is asked, to those who may write."""
        offered = self._chosen() is not None and self._view.rows.may_write
        self._view.inspector.memory.offer_machine(offered=offered)

    def ask(self, whole: bool) -> None:
        """Ask for the block one is at, or for the ``whole`` of those that have no words yet."""
        work, row = self._work(), self._view.area.current
        if work is None or self.running:
            return
        supplier = self._chosen()
        if supplier is None:
            told = self.tr("Nobody is asked for machine text on this computer. Preferences say who is.")
            self._say(told, "info", Way(self.tr("Preferences…"), self._go_to_preferences, primary=True))
            return
        written = {key: edit.text for key, edit in work.edits.items() if edit.text is not None}
        here = [row.key] if row is not None and row.now.strip() else []
        keys: Sequence[str] = missing_rows(work.view, written) if whole else here
        if not keys:
            self._say(self.tr("There is nothing to ask machine text for."), "info")
            return
        self._came, self._whole, self._aside = 0, whole, []
        loop = partial(_asked, supplier, self._studio, work.view, tuple(keys))
        self._say_how_far(Progress(0, len(keys)))
        self._job = self._jobs.watch(self, loop, received=self._received, failed=self._failed)

    def stop(self) -> None:
        """Wait no longer; what came so far stays."""
        if self._job is not None:
            self._job.cancel()
            self._ended()

    def _received(self, progress: Progress) -> None:
        rows = self._view.rows
        for each in progress.proposals:
            rows.proposals[each.key] = Match(
                each.source, each.target, 0, "machine", f"machine:{each.supplier}", confirmed=each.confirmed
            )
        self._came += len(progress.proposals)
        self._aside += progress.set_aside
        if progress.proposals:
            rows.proposals_changed.emit()
        if progress.done >= progress.total:
            self._ended()
        else:
            self._say_how_far(progress)

    def _failed(self, error: Exception) -> None:
        self._job = None
        if not isinstance(error, KbStudioError):
            self._jobs.failed_unhandled.emit(error)
        again = Way(self.tr("Try again"), partial(self.ask, self._whole))
        self._say(message_for(error), "warn", again, Way(self.tr("Preferences…"), self._go_to_preferences))

    def _ended(self) -> None:
        self._job = None
        parts: list[str] = []
        if self._whole and self._came:
            parts.append(self.tr("Machine text waits at %n block(s): Alt and its number puts it in.", "", self._came))
        if self._aside:
            parts.append(message_for(self._aside[0].why))
        if len(self._aside) > 1:
            parts.append(self.tr("%n block(s) go without.", "", len(self._aside)))
        if not parts and not self._came:
            parts.append(self.tr("There is nothing to ask machine text for."))
        if parts:
            self._say(" ".join(parts), "warn" if self._aside else "info")
        else:
            self._view.asked.say(_TOPIC, None)

    def _say_how_far(self, progress: Progress) -> None:
        told = self.tr("Asking for machine text…")
        if progress.total > 1:
            told = self.tr("Asking for machine text: {done} of {total} blocks…")
            told = told.format(done=progress.done, total=progress.total)
        self._view.asked.say(_TOPIC, Notice(told, "info", (Way(self.tr("Stop"), self.stop),)))

    def _say(self, told: str, tone: str, *ways: Way) -> None:
        close = Way(self.tr("Close"), partial(self._view.asked.say, _TOPIC, None))
        self._view.asked.say(_TOPIC, Notice(told, tone, (*ways, close)))

    def _go_to_preferences(self) -> None:
        self._view.asked.say(_TOPIC, None)
        self.preferences_requested.emit()


def _asked(
    supplier: Callable[[], Supplier],
    studio: Studio,
    view: Snapshot,
    keys: Sequence[str],
    stop: Stop,
    emit: Callable[[Progress], None],
) -> None:
    for progress in propose(supplier(), view, keys, studio.terms.all(), stop=stop):
        emit(progress)
