"""Findings that are to stay: ignored with a reason, or with an exception that somebody else decides on."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kbstudio.desktop.change_bus import ChangeBus
from kbstudio.desktop.jobs import Jobs, Lane
from kbstudio.domain.changes import Changes
from kbstudio.domain.tone import ToneFinding
from kbstudio.ui.tone_findings.reason_dialog import ReasonDialog

if TYPE_CHECKING:
    from kbstudio.services.tone.judging import Tone


class Waving(QObject):
    """Writes down what a person says of findings of one text."""

    done = Signal()
    """People say something else of the findings now."""

    announced = Signal(str, object)
    """What was done, and how to take it back (or None)."""

    failed = Signal(object)
    """Why it could not be written down."""

    def __init__(
        self,
        parent: QWidget,
        tone: "Tone",
        jobs: Jobs,
        bus: ChangeBus,
        *,
        person: str,
        code: str,
        locale: str,
        initiator: QObject | None = None,
    ) -> None:
        """``initiator`` is who is not told by the bus what was said here, else the one that says it."""
        super().__init__(parent)
        self._initiator = initiator or self
        self._parent, self._tone, self._jobs, self._bus = parent, tone, jobs, bus
        self._person, self._code, self._locale = person, code, locale

    def act_as(self, person: str) -> None:
        """Speak as somebody else from now on."""
        self._person = person

    def begin(self, deed: str, shown: ToneFinding) -> None:
        """Do one of ``ignore``, ``ignore_in_document``, ``ask_exception`` once there is a reason, or ``take_back``."""
        if deed == "take_back":
            self._take_back(shown)
            return
        dialog = ReasonDialog(deed, shown, self._parent)
        dialog.given.connect(partial(self._write, deed, shown))
        dialog.open()

    def _write(self, deed: str, shown: ToneFinding, reason: str) -> None:
        tone, place = self._tone, (self._code, self._locale)
        by, check = self._person, shown.finding.check
        acts: dict[str, Callable[[], object]] = {
            "ignore": partial(tone.ignore, *place, shown.fingerprint, reason=reason, by=by),
            "ignore_in_document": partial(tone.ignore_in_document, *place, check, reason=reason, by=by),
            "ask_exception": partial(tone.ask_exception, *place, shown, reason=reason, by=by),
        }
        said = {
            "ignore": self.tr("Ignored here; it is kept under “Ignored”."),
            "ignore_in_document": self.tr("Ignored in this document; it is kept under “Ignored”."),
            "ask_exception": self.tr("The exception is asked for. A reviewer of this text decides."),
        }
        undo = None
        if deed == "ignore":
            undo = partial(self._submit, partial(tone.take_back, *place, shown.fingerprint, by=by), "", None)
        elif deed == "ignore_in_document":
            undo = partial(self._submit, partial(tone.heed_in_document, *place, check, by=by), "", None)
        self._submit(acts[deed], said[deed], undo)

    def _take_back(self, shown: ToneFinding) -> None:
        tone, place, by = self._tone, (self._code, self._locale), self._person
        act = (
            partial(tone.heed_in_document, *place, shown.finding.check, by=by)
            if shown.in_document
            else partial(tone.take_back, *place, shown.fingerprint, by=by)
        )
        self._submit(act, self.tr("It counts again."), None)

    def _submit(self, act: Callable[[], object], said: str, undo: Callable[[], object] | None) -> None:
        self._jobs.submit(self, act, done=partial(self._written, said, undo), failed=self.failed.emit, lane=Lane.WRITE)

    def _written(self, said: str, undo: Callable[[], object] | None, _result: object) -> None:
        self.done.emit()
        self._bus.publish(Changes(frozenset({self._code})), self._initiator)
        if said:
            self.announced.emit(said, undo)
