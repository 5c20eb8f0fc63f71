"""Joins the table of terms to the services."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from kbstudio.application import Studio
from kbstudio.desktop.change_bus import ChangeBus
from kbstudio.desktop.errors import message_for
from kbstudio.desktop.jobs import Jobs, Lane
from kbstudio.domain.changes import Changes
from kbstudio.domain.concepts import ConceptChange
from kbstudio.domain.errors import KbStudioError, Refused
from kbstudio.domain.people import Person, Role
from kbstudio.text.translation.terms import Concept
from kbstudio.ui.terms.drafts import ChangedMeanwhile, Draft, keep, take_back
from kbstudio.ui.terms.listing import TermList, listed
from kbstudio.ui.terms.tables import TermTables
from kbstudio.ui.terms.view import TermsView
from kbstudio.ui.widgets.collating import in_order
from kbstudio.ui.widgets.person_label import isolated

_KEEPERS = (Role.TONE_EDITOR, Role.CURATOR, Role.LOCALISER)


@dataclass(frozen=True)
class _Read:
    terms: TermList
    people: tuple[Person, ...]


class TermsController(QObject):
    """Keeps terms for ``person`` (a login name)."""

    announced = Signal(str, object)
    """What was done, and a function that takes it back or None, for a toast."""

    failed = Signal(object)
    """An error the window shows."""

    changed = Signal()
    """Terms are others than before: whoever shows them reads them anew."""

    def __init__(
        self,
        view: TermsView,
        *,
        person: str,
        studio: Studio,
        jobs: Jobs,
        bus: ChangeBus,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent or view)
        self._view = view
        self._person = person
        self._studio = studio
        self._jobs = jobs
        self._shown = False
        self._names: dict[str, str] = {}
        self.tables = TermTables(studio.terms, jobs, view, person=person, parent=self)

        view.put_requested.connect(self._put)
        view.removal_requested.connect(self._remove)
        view.discarded.connect(self._tell_discarded)
        view.inspector.history_wanted.connect(self._read_history)
        view.export_requested.connect(self.tables.choose_export)
        view.import_requested.connect(self.tables.choose_table)
        self.tables.taken.connect(self._written)
        self.tables.announced.connect(self.announced)
        self.tables.failed.connect(self.failed)
        bus.changed.connect(self._refresh)

    def show(self) -> None:
        """The person comes to the terms: read what they are now."""
        self._shown = True
        self.load()

    def load(self) -> None:
        """Read the terms anew."""
        self._jobs.submit(self, self._read, done=self._show, failed=self.failed.emit, replaces="terms")

    def act_as(self, person: str) -> None:
        """Work for somebody else."""
        self._person = self.tables.person = person
        if self._shown:
            self.load()

    def _read(self) -> _Read:
        studio = self._studio
        return _Read(listed(studio.terms.all(), studio.lists.locales()), tuple(studio.administration.people()))

    def _show(self, read: _Read) -> None:
        self._names = {each.name: each.display for each in read.people}
        choices = [
            (each.name, each.display, each.name if each.name != each.display else "")
            for each in in_order(read.people, lambda person: person.display)
        ]
        self._view.show_terms(read.terms, choices, self._why_not(read.people))

    def _read_history(self, code: str) -> None:
        show = partial(self._show_history, code)
        read = partial(self._studio.terms.history, code)
        self._jobs.submit(self, read, done=show, failed=self.failed.emit, replaces="history")

    def _show_history(self, code: str, changes: tuple[ConceptChange, ...]) -> None:
        self._view.inspector.show_history(code, changes, self._names)

    def _why_not(self, people: tuple[Person, ...]) -> str:
        """Why this person may not change terms; empty where they may."""
        person = next((each for each in people if each.name == self._person), None)
        if person is None or any(person.holds(role) for role in _KEEPERS):
            return ""
        told = "Tone editors, curators and localisers keep the terms; {person} is none."
        return message_for(Refused(told, person=person.display))

    def _put(self, draft: Draft) -> None:
        self._jobs.submit(
            self,
            partial(keep, self._studio.terms, draft, by=self._person),
            done=partial(self._kept, draft),
            failed=partial(self._not_kept, draft),
            lane=Lane.WRITE,
        )

    def _kept(self, draft: Draft, kept: Concept) -> None:
        self._view.show_kept(draft, kept)
        told = self.tr("{code} is saved.").format(code=isolated(kept.code))
        self.announced.emit(told, partial(self._take_back, draft.before, kept, self._person))
        self._written()

    def _not_kept(self, draft: Draft, error: Exception) -> None:
        self._view.show_not_kept(draft, error)
        if isinstance(error, ChangedMeanwhile):
            self.load()
        # The term at hand says so itself; a bug of ours is for the window in any case.
        if draft.key != self._view.at or not isinstance(error, KbStudioError):
            self.failed.emit(error)

    def _remove(self, concept: Concept) -> None:
        self._jobs.submit(
            self,
            partial(self._studio.terms.remove, concept.code, by=self._person),
            done=lambda _: self._removed(concept),
            failed=self._refused,
            lane=Lane.WRITE,
        )

    def _removed(self, concept: Concept) -> None:
        self._view.show_removed(concept.code)
        told = self.tr("{code} is removed.").format(code=isolated(concept.code))
        self.announced.emit(told, partial(self._take_back, concept, None, self._person))
        self._written()

    def _take_back(self, before: Concept | None, now: Concept | None, person: str) -> None:
        """Make it as it was ``before``, unless somebody else changed it since."""
        code = (before or now or Concept("", ())).code
        told = self.tr("{code} is as before.") if before is not None else self.tr("{code} is removed.")
        self._jobs.submit(
            self,
            partial(take_back, self._studio.terms, before, now, by=person),
            done=lambda _: self._written(told.format(code=isolated(code))),
            failed=self._refused,
            lane=Lane.WRITE,
        )

    def _written(self, told: str = "") -> None:
        if told:
            self.announced.emit(told, None)
        self.changed.emit()
        self.load()

    def _refused(self, error: Exception) -> None:
        self.failed.emit(error)
        self.load()

    def _tell_discarded(self, draft: Draft) -> None:
        self.announced.emit(self.tr("What you typed is thrown away."), partial(self._view.take_up, draft))

    def _refresh(self, changes: Changes, _initiator: object) -> None:
        if self._shown and changes.people:
            self.load()
