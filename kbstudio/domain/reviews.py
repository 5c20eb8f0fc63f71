"""Reviews: a revision before named reviewers, their verdicts, and how many of them are needed."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum


class VerdictKind(StrEnum):
    """What a reviewer says of a text."""

    APPROVE = "approve"
    RETURN = "return"


@dataclass(frozen=True)
class Verdict:
    """A reviewer's signature on a hash; ``voided_at`` is set when the text it signed was edited.

    ``behalf`` is who was asked, where the one who signed stands in for them.
    """

    id: str
    person: str
    hash: str
    kind: VerdictKind
    comment: str
    signed_at: datetime
    voided_at: datetime | None = None
    behalf: str = ""


@dataclass(frozen=True)
class ReviewStage:
    """One step of a review: ``needed`` of ``people`` (login names) have to sign, within ``due_hours`` of its turn."""

    name: str
    people: tuple[str, ...]
    needed: int
    due_hours: int | None = None


@dataclass(frozen=True)
class Review:
    """A revision put before ``reviewers`` (login names). ``outcome`` is empty while it is open.

    ``quorum`` is how many people at least have to sign. Without ``stages`` the reviewers are the only one; stages are
    taken one after another where they are ``in_order``, else side by side.
    """

    id: str
    revision_id: str
    hash: str
    requested_by: str
    requested_at: datetime
    reviewers: tuple[str, ...]
    quorum: int
    verdicts: tuple[Verdict, ...] = ()
    outcome: str = ""
    closed_at: datetime | None = None
    stages: tuple[ReviewStage, ...] = ()
    in_order: bool = False

    @property
    def steps(self) -> tuple[ReviewStage, ...]:
        """Its stages; the whole review where it has none."""
        return self.stages or (ReviewStage("", self.reviewers, self.quorum),)

    def open_stages(self) -> tuple[ReviewStage, ...]:
        """The stages whose turn it is: all that lack a signature, or the first of them."""
        lacking = tuple(stage for stage in self.steps if self._lacks(stage))
        return lacking[:1] if self.in_order else lacking

    def asked_now(self) -> tuple[str, ...]:
        """The people who may sign now and have given no verdict, each once."""
        given = {verdict.person for verdict in self.standing()} | {verdict.behalf for verdict in self.standing()}
        people = dict.fromkeys(name for stage in self.open_stages() for name in stage.people)
        return tuple(name for name in people if name not in given)

    def missing(self) -> int:
        """How many signatures are still needed."""
        return sum(self._lacks(stage) for stage in self.steps)

    def unsignable(self, absent: Collection[str]) -> int:
        """How many of the signatures still needed nobody is left to give, ``absent`` being those who have left."""
        return sum(self._unsignable(stage, absent) for stage in self.steps)

    def lacking(self, absent: Collection[str]) -> tuple[ReviewStage, ...]:
        """The stages that too few people are left to sign."""
        return tuple(stage for stage in self.steps if self._unsignable(stage, absent))

    def asking(self, steps: tuple[ReviewStage, ...]) -> "Review":
        """The review with the people of these steps in place of its own."""
        people = tuple(dict.fromkeys(name for stage in steps for name in stage.people))
        return replace(self, reviewers=people, stages=steps if self.stages else ())

    @property
    def due_at(self) -> datetime | None:
        """When the stage whose turn it is should be signed; the earliest of them, or None."""
        began = self.requested_at
        if self.in_order and (signed := self._approvals()) and self.open_stages()[:1] != self.steps[:1]:
            began = max(verdict.signed_at for verdict in signed)
        due = [began + timedelta(hours=stage.due_hours) for stage in self.open_stages() if stage.due_hours]
        return min(due, default=None)

    def _lacks(self, stage: ReviewStage) -> int:
        people = set(stage.people)
        signed = {each.person for each in self._approvals() if each.person in people or each.behalf in people}
        return max(0, stage.needed - len(signed))

    def _unsignable(self, stage: ReviewStage, absent: Collection[str]) -> int:
        given = {each.person for each in self.standing()} | {each.behalf for each in self.standing()}
        able = [name for name in stage.people if name not in given and name not in absent]
        return max(0, self._lacks(stage) - len(able))

    def _approvals(self) -> list[Verdict]:
        return [each for each in self.standing() if each.kind is VerdictKind.APPROVE]

    def standing(self) -> list[Verdict]:
        """The verdicts on exactly this text that nothing voided."""
        return [each for each in self.verdicts if each.voided_at is None and each.hash == self.hash]


def approvals(verdicts: Iterable[Verdict], text_hash: str) -> tuple[str, ...]:
    """The people whose standing approval signs exactly ``text_hash``, each once."""
    signed = {
        v.person: None
        for v in verdicts
        if v.kind is VerdictKind.APPROVE and v.hash == text_hash and v.voided_at is None
    }
    return tuple(signed)
