"""Keeps reviews and verdicts."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, delete, func, insert, select, update
from sqlalchemy.exc import IntegrityError

from kbstudio.domain.errors import Refused
from kbstudio.domain.reasons import Reason
from kbstudio.domain.reviews import Review, ReviewStage, Verdict, VerdictKind
from kbstudio.storage import tables

_REVIEW = tables.review
_PERSON = tables.review_person
_VERDICT = tables.verdict
_STAGE = tables.review_stage
_STAGE_PERSON = tables.review_stage_person


class ReviewStore:
    """Reviews and verdicts; ``writing`` makes reading a review lock it, so that two signatures are counted in turn."""

    def __init__(self, connection: Connection, *, writing: bool) -> None:
        self._connection = connection
        self._writing = writing

    def add(self, review: Review) -> None:
        """Store a new review, with verdicts where it has some."""
        rounds = select(func.coalesce(func.max(_REVIEW.c.round), 0)).where(_REVIEW.c.revision_id == review.revision_id)
        row = {
            "id": review.id,
            "revision_id": review.revision_id,
            "round": self._connection.execute(rounds).scalar_one() + 1,
            "hash": review.hash,
            "requested_by": review.requested_by,
            "requested_at": review.requested_at,
            "quorum": review.quorum,
            "outcome": review.outcome,
            "closed_at": review.closed_at,
            "in_order": review.in_order,
        }
        try:
            self._connection.execute(insert(_REVIEW).values(**row))
        except IntegrityError:
            raise Refused("Somebody else has just asked for this review.", reason=Reason.MEANWHILE) from None
        self._add_people(review)
        for verdict in review.verdicts:
            self.sign(review.id, verdict)

    def latest_for(self, revision_id: str) -> Review | None:
        """The latest review of a revision, or None."""
        newest = (
            select(_REVIEW.c.id).where(_REVIEW.c.revision_id == revision_id).order_by(_REVIEW.c.round.desc()).limit(1)
        )
        found = self._connection.execute(newest.with_for_update() if self._writing else newest).scalars().all()
        return next(iter(self._reviews(found)), None)

    def latest_of(self, revision_ids: Collection[str]) -> Mapping[str, Review]:
        """The latest review of each of these revisions that has one."""
        ids = select(_REVIEW.c.id).where(_REVIEW.c.revision_id.in_(list(revision_ids)))
        # Those of one revision come in the order of their rounds.
        return {each.revision_id: each for each in self._reviews(self._connection.execute(ids).scalars().all())}

    def open_for(self, people: Collection[str]) -> tuple[Review, ...]:
        """Open reviews where any of these people is asked, in the order they were asked for."""
        ids = (
            select(_REVIEW.c.id)
            .where(_REVIEW.c.closed_at.is_(None))
            .where(_REVIEW.c.id.in_(select(_PERSON.c.review_id).where(_PERSON.c.person.in_(list(people)))))
        )
        found = self._reviews(self._connection.execute(ids).scalars().all())
        return tuple(sorted(found, key=lambda review: (review.requested_at, review.id)))

    def open(self) -> tuple[Review, ...]:
        """Every open review, in the order they were asked for."""
        ids = select(_REVIEW.c.id).where(_REVIEW.c.closed_at.is_(None))
        found = self._reviews(self._connection.execute(ids).scalars().all())
        return tuple(sorted(found, key=lambda review: (review.requested_at, review.id)))

    def ask(self, review: Review) -> None:
        """Store whom an open review asks by now: its reviewers, and its stages with how many are needed."""
        for table in (_STAGE_PERSON, _STAGE, _PERSON):
            self._connection.execute(delete(table).where(table.c.review_id == review.id))
        self._connection.execute(update(_REVIEW).where(_REVIEW.c.id == review.id).values(quorum=review.quorum))
        self._add_people(review)

    def rounds_of_variant(self, variant_id: str) -> Mapping[str, Sequence[Review]]:
        """Every review of each revision of a variant, in order, by revision id."""
        ids = (
            select(_REVIEW.c.id)
            .join(tables.revision, tables.revision.c.id == _REVIEW.c.revision_id)
            .where(tables.revision.c.variant_id == variant_id)
        )
        rounds: dict[str, list[Review]] = defaultdict(list)
        for review in self._reviews(self._connection.execute(ids).scalars().all()):
            rounds[review.revision_id].append(review)
        return rounds

    def sign(self, review_id: str, verdict: Verdict) -> None:
        """Add a verdict; raises Refused where this person has a standing one on the review."""
        places = select(func.count()).where(_VERDICT.c.review_id == review_id)
        row = {
            "id": verdict.id,
            "review_id": review_id,
            "position": self._connection.execute(places).scalar_one(),
            "person": verdict.person,
            "hash": verdict.hash,
            "kind": verdict.kind.value,
            "comment": verdict.comment,
            "signed_at": verdict.signed_at,
            "voided_at": verdict.voided_at,
            "behalf": verdict.behalf,
        }
        try:
            self._connection.execute(insert(_VERDICT).values(**row))
        except IntegrityError:
            raise Refused(
                "{name} has given a verdict on this text already.", reason=Reason.NOTHING_TO_DO, name=verdict.person
            ) from None

    def close(self, review_id: str, outcome: str, at: datetime, *, void: bool = False) -> None:
        """End a review; with ``void`` its standing verdicts no longer count."""
        self._connection.execute(update(_REVIEW).where(_REVIEW.c.id == review_id).values(outcome=outcome, closed_at=at))
        if void:
            standing = update(_VERDICT).where(_VERDICT.c.review_id == review_id, _VERDICT.c.voided_at.is_(None))
            self._connection.execute(standing.values(voided_at=at))

    def _add_people(self, review: Review) -> None:
        asked = [
            {"review_id": review.id, "person": name, "position": position}
            for position, name in enumerate(dict.fromkeys(review.reviewers))
        ]
        if asked:
            self._connection.execute(insert(_PERSON), asked)
        for position, stage in enumerate(review.stages):
            place = {"review_id": review.id, "position": position}
            row = {**place, "name": stage.name, "needed": stage.needed, "due_hours": stage.due_hours}
            self._connection.execute(insert(_STAGE).values(**row))
            if people := [{**place, "person": name} for name in stage.people]:
                self._connection.execute(insert(_STAGE_PERSON), people)

    def _stages(self, ids: Sequence[str]) -> Mapping[str, tuple[ReviewStage, ...]]:
        people: dict[tuple[str, int], list[str]] = defaultdict(list)
        asked = select(_STAGE_PERSON).where(_STAGE_PERSON.c.review_id.in_(ids)).order_by(_STAGE_PERSON.c.person)
        for row in self._connection.execute(asked):
            people[row.review_id, row.position].append(row.person)
        stages: dict[str, list[ReviewStage]] = defaultdict(list)
        for row in self._connection.execute(
            select(_STAGE).where(_STAGE.c.review_id.in_(ids)).order_by(_STAGE.c.position)
        ):
            asked_here = tuple(people[row.review_id, row.position])
            stages[row.review_id].append(ReviewStage(row.name, asked_here, row.needed, row.due_hours))
        return {review: tuple(found) for review, found in stages.items()}

    def _reviews(self, ids: Sequence[str]) -> list[Review]:
        """Whole reviews, those of one revision in the order of their rounds."""
        wanted = list(ids)
        people: dict[str, list[str]] = defaultdict(list)
        for row in self._connection.execute(
            select(_PERSON).where(_PERSON.c.review_id.in_(wanted)).order_by(_PERSON.c.position)
        ):
            people[row.review_id].append(row.person)
        verdicts: dict[str, list[Verdict]] = defaultdict(list)
        for row in self._connection.execute(
            select(_VERDICT).where(_VERDICT.c.review_id.in_(wanted)).order_by(_VERDICT.c.position)
        ):
            verdicts[row.review_id].append(verdict_of(row))
        stages = self._stages(wanted)
        return [
            Review(
                id=row.id,
                revision_id=row.revision_id,
                hash=row.hash,
                requested_by=row.requested_by,
                requested_at=row.requested_at,
                reviewers=tuple(people[row.id]),
                quorum=row.quorum,
                verdicts=tuple(verdicts[row.id]),
                outcome=row.outcome,
                closed_at=row.closed_at,
                stages=stages.get(row.id, ()),
                in_order=row.in_order,
            )
            for row in self._connection.execute(
                select(_REVIEW).where(_REVIEW.c.id.in_(wanted)).order_by(_REVIEW.c.round)
            )
        ]


def verdict_of(row: Row[Any]) -> Verdict:
    """A verdict as it is stored."""
    return Verdict(
        id=row.id,
        person=row.person,
        hash=row.hash,
        kind=VerdictKind(row.kind),
        comment=row.comment,
        signed_at=row.signed_at,
        voided_at=row.voided_at,
        behalf=row.behalf,
    )
