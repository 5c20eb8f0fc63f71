"""Opens the dialogs on who reviews what, and carries out what is asked for in them."""

from collections.abc import Mapping
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kbstudio.desktop.change_bus import ChangeBus
from kbstudio.desktop.jobs import Jobs, Lane
from kbstudio.domain.changes import Changes
from kbstudio.domain.delegations import Delegation
from kbstudio.domain.policies import Policy
from kbstudio.services.administration import Administration
from kbstudio.services.reviews.delegating import Delegating
from kbstudio.services.reviews.policies import Policies
from kbstudio.ui.policies.away_dialog import AwayDialog, AwayFacts
from kbstudio.ui.policies.policy_dialog import PolicyDialog, PolicyFacts
from kbstudio.ui.policies.running_list import days_of
from kbstudio.ui.widgets.person_label import isolated


class ReviewRules(QObject):
    """Works for ``person`` (a login name)."""

    announced = Signal(str, object)
    """What was done, and a function that takes it back."""

    failed = Signal(object)
    """An error the window shows."""

    def __init__(
        self,
        policies: Policies,
        delegating: Delegating,
        administration: Administration,
        *,
        person: str,
        jobs: Jobs,
        bus: ChangeBus,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._policies = policies
        self._delegating = delegating
        self._administration = administration
        self._person = person
        self._jobs = jobs
        self._bus = bus

    def act_as(self, person: str) -> None:
        """Work for somebody else."""
        self._person = person

    def show_policy(self, parent: QWidget) -> None:
        """Show how texts are reviewed, to change it where this person may."""
        self._jobs.submit(
            self,
            self._read_policies,
            done=lambda facts: self._open_policies(facts, parent),
            failed=self.failed.emit,
            replaces="policies",
        )

    def show_away(self, parent: QWidget) -> None:
        """Show who gets this person's reviews while they are away."""
        self._jobs.submit(
            self,
            self._read_away,
            done=lambda facts: self._open_away(facts, parent),
            failed=self.failed.emit,
            replaces="away",
        )

    def _read_policies(self) -> PolicyFacts:
        policies = self._policies
        return PolicyFacts(policies.all(), self._administration.people(), policies.may_put(by=self._person))

    def _read_away(self) -> AwayFacts:
        return AwayFacts(self._administration.people(), self._delegating.of(person=self._person))

    def _open_policies(self, facts: PolicyFacts, parent: QWidget) -> None:
        dialog = PolicyDialog(facts, parent)
        dialog.save_requested.connect(partial(self._save, dialog, dict(facts.policies)))
        dialog.open()

    def _save(
        self, dialog: PolicyDialog, before: Mapping[str, Policy | None], wanted: Mapping[str, Policy | None]
    ) -> None:
        earlier = {kind: before.get(kind) for kind in wanted}
        self._jobs.submit(
            dialog,
            partial(self._put, wanted, self._person),
            done=lambda _: self._saved(dialog, earlier),
            failed=dialog.show_problem,
            lane=Lane.WRITE,
        )

    def _put(self, wanted: Mapping[str, Policy | None], person: str) -> None:
        for kind, policy in wanted.items():
            self._policies.put(kind, policy, by=person)

    def _saved(self, dialog: PolicyDialog, earlier: Mapping[str, Policy | None]) -> None:
        dialog.accept()
        told = self.tr("The review policy is saved; it holds for what is sent from now on.")
        self.announced.emit(told, partial(self._put_back, earlier, self._person))

    def _put_back(self, earlier: Mapping[str, Policy | None], person: str) -> None:
        self._jobs.submit(
            self,
            partial(self._put, earlier, person),
            done=lambda _: self.announced.emit(self.tr("The review policy is as before."), None),
            failed=self.failed.emit,
            lane=Lane.WRITE,
        )

    def _open_away(self, facts: AwayFacts, parent: QWidget) -> None:
        dialog = AwayDialog(self._person, facts, date.today(), parent)
        dialog.begin_requested.connect(partial(self._begin, dialog))
        dialog.end_requested.connect(partial(self._end, dialog))
        dialog.open()

    def _begin(self, dialog: AwayDialog, to: str, since: date, until: date) -> None:
        self._jobs.submit(
            dialog,
            partial(self._delegating.begin, to, by=self._person, since=since, until=until),
            done=lambda made: self._begun(dialog, made),
            failed=dialog.show_problem,
            lane=Lane.WRITE,
        )

    def _begun(self, dialog: AwayDialog, made: Delegation) -> None:
        dialog.accept()
        self._tell(made)
        told = self.tr("{name} gets your reviews: {days}.")
        self.announced.emit(
            told.format(name=isolated(dialog.name_of(made.to)), days=days_of(made)),
            partial(self._take_back, made, self._person),
        )

    def _take_back(self, made: Delegation, person: str) -> None:
        self._jobs.submit(
            self,
            partial(self._delegating.end, made.id, by=person),
            done=self._taken_back,
            failed=self.failed.emit,
            lane=Lane.WRITE,
        )

    def _taken_back(self, ended: Delegation) -> None:
        self._tell(ended)
        self.announced.emit(self.tr("Your reviews wait for you again."), None)

    def _end(self, dialog: AwayDialog, delegation_id: str) -> None:
        person = self._person

        def end() -> tuple[Delegation, tuple[Delegation, ...]]:
            ended = self._delegating.end(delegation_id, by=person)
            return ended, self._delegating.of(person=person)

        self._jobs.submit(
            dialog, end, done=lambda both: self._ended(dialog, *both), failed=dialog.show_problem, lane=Lane.WRITE
        )

    def _ended(self, dialog: AwayDialog, ended: Delegation, running: tuple[Delegation, ...]) -> None:
        self._tell(ended)
        dialog.show_running(running)

    def _tell(self, concerned: Delegation) -> None:
        self._bus.publish(Changes(people=frozenset({concerned.person, concerned.to})), self)
