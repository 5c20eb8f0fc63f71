"""Keeps reviews and verdicts."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import Connection, func, insert, select, update
from sqlalchemy.exc import IntegrityError

from kbstudio.domain.errors import Refused
from kbstudio.domain.reviews import Review, Verdict, VerdictKind
from kbstudio.storage import tables

_REVIEW = tables.review
_PERSON = tables.review_person
_VERDICT = tables.verdict


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
        }
        try:
            self._connection.execute(insert(_REVIEW).values(**row))
        except IntegrityError:
            raise Refused("Somebody else has just asked for this review.") from None
        asked = [
            {"review_id": review.id, "person": name, "position": position}
            for position, name in enumerate(dict.fromkeys(review.reviewers))
        ]
        if asked:
            self._connection.execute(insert(_PERSON), asked)
        for verdict in review.verdicts:
            self.sign(review.id, verdict)

    def latest_for(self, revision_id: str) -> Review | None:
        """The latest review of a revision, or None."""
        newest = (
            select(_REVIEW.c.id).where(_REVIEW.c.revision_id == revision_id).order_by(_REVIEW.c.round.desc()).limit(1)
        )
        found = self._connection.execute(newest.with_for_update() if self._writing else newest).scalars().all()
        return next(iter(self._reviews(found)), None)

    def of_variant(self, variant_id: str) -> Mapping[str, Review]:
        """The latest review of each revision of a variant, by revision id."""
        return {revision: reviews[-1] for revision, reviews in self.rounds_of_variant(variant_id).items()}

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
        }
        try:
            self._connection.execute(insert(_VERDICT).values(**row))
        except IntegrityError:
            raise Refused("{name} has given a verdict on this text already.", name=verdict.person) from None

    def close(self, review_id: str, outcome: str, at: datetime, *, void: bool = False) -> None:
        """End a review; with ``void`` its standing verdicts no longer count."""
        self._connection.execute(update(_REVIEW).where(_REVIEW.c.id == review_id).values(outcome=outcome, closed_at=at))
        if void:
            standing = update(_VERDICT).where(_VERDICT.c.review_id == review_id, _VERDICT.c.voided_at.is_(None))
            self._connection.execute(standing.values(voided_at=at))

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
            verdicts[row.review_id].append(
                Verdict(row.id, row.person, row.hash, VerdictKind(row.kind), row.comment, row.signed_at, row.voided_at)
            )
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
            )
            for row in self._connection.execute(
                select(_REVIEW).where(_REVIEW.c.id.in_(wanted)).order_by(_REVIEW.c.round)
            )
        ]
