"""Has the translation checked beside the window: all of it when it is read, then the rows that were typed in."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from kbstudio.application import Studio
from kbstudio.desktop.jobs import Jobs, Lane
from kbstudio.domain.alignments import Relation
from kbstudio.domain.errors import KbStudioError
from kbstudio.services.locales.adaptations import AdaptationView
from kbstudio.services.locales.checking import RowFault
from kbstudio.ui.locales.view import LocalesView
from kbstudio.ui.locales.work import AdaptationWork

STAY_MS = 400


class Checked(QObject):
    """Asks for the rows whose words are others than when they were asked about last."""

    changed = Signal()
    """There is more, or less, that blocks approval."""

    failed = Signal(object)

    def __init__(
        self,
        view: LocalesView,
        studio: Studio,
        jobs: Jobs,
        work: Callable[[], AdaptationWork | None],
        person: Callable[[], str],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._view, self._studio, self._jobs = view, studio, jobs
        self._work, self._person = work, person
        self._asked: dict[str, str] = {}
        self._found: dict[str, tuple[RowFault, ...]] = {}
        self._of: AdaptationView | None = None
        self._headings: tuple[str, ...] = ()
        self._soon = QTimer(self, singleShot=True, interval=STAY_MS)
        self._soon.timeout.connect(self.ask)
        panel = view.inspector.checks
        panel.row_requested.connect(self._go_to)
        panel.dismiss_requested.connect(self._dismiss)

    @property
    def breaking(self) -> int:
        """How many findings break something for readers or programs."""
        return sum(each.fault.level == "structural" for found in self._found.values() for each in found)

    def note(self) -> None:
        """Words may be others now."""
        self._soon.start()

    def ask(self) -> None:
        """Have checked what was not checked as it stands now."""
        work = self._work()
        if work is None or not hasattr(self._studio, "checking"):
            return
        if self._of is not work.view:
            self._of, self._asked, self._found = work.view, {}, {}
        typed = {key: edit.text for key, edit in work.edits.items() if edit.text is not None}
        adapted = {key for key, edit in work.edits.items() if edit.relation is Relation.ADAPTED and edit.reason}
        headings = tuple(work.text(row) for row in work.rows if row.kind == "heading" or work.text(row)[:1] == "#")
        if headings != self._headings:
            # Another heading: what led to it, or leads to it now, is looked at again.
            self._headings = headings
            self._asked = {key: text for key, text in self._asked.items() if "](#" not in text}
        texts = {row.key: _as_asked(work.text(row), adapted=row.key in adapted) for row in work.view.rows}
        wanted = {key: text for key, text in texts.items() if self._asked.get(key) != text}
        if not wanted:
            return
        self._asked.update(wanted)
        check = partial(self._studio.checking.faults, work.view, typed, only=frozenset(wanted), adapted=adapted)
        self._jobs.submit(self, check, done=partial(self._take, work.view, set(wanted)), failed=self._not_checked)

    def _take(self, view: AdaptationView, keys: set[str], faults: tuple[RowFault, ...]) -> None:
        work = self._work()
        if work is None or work.view is not view:
            return
        for key in keys:
            self._found[key] = tuple(each for each in faults if each.key == key)
        self._show()

    def _show(self) -> None:
        work, panel = self._work(), self._view.inspector.checks
        if work is None or panel.is_asking:
            return
        panel.show_faults([each for found in self._found.values() for each in found], self._number)
        self._view.area.show_faults({key: found for key, found in self._found.items() if found})
        self.changed.emit()

    def _number(self, key: str) -> int:
        work = self._work()
        place = work.place(key) if work is not None else None
        return 0 if place is None else place + 1

    def _go_to(self, key: str) -> None:
        number = self._number(key)
        if number:
            self._view.area.go_to(number - 1, type_there=True)

    def _dismiss(self, found: RowFault, reason: str) -> None:
        view = self._of
        if view is not None:
            act = self._studio.checking.dismiss
            work = partial(act, view.article, view.locale, found.fingerprint, reason=reason, by=self._person())
            done = partial(self._dismissed, found)
            self._jobs.submit(self, work, done=done, failed=self.failed.emit, lane=Lane.WRITE)

    def _dismissed(self, found: RowFault, _done: None) -> None:
        for line in self._view.inspector.checks.lines:
            if line.found is found:
                line.reason.hide()
        self._asked.pop(found.key, None)
        self.ask()

    def _not_checked(self, error: Exception) -> None:
        if not isinstance(error, KbStudioError):
            self._jobs.failed_unhandled.emit(error)


def _as_asked(text: str, *, adapted: bool) -> str:
    """What tells whether a row is as it was when it was asked about."""
    return f"{text}\0" if adapted else text
