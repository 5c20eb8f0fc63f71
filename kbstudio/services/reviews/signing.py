"""What verdicts come to: a text in review is approved once everybody needed has signed it."""

from dataclasses import replace
from datetime import datetime

from kbstudio.domain.conditions import Case
from kbstudio.domain.ports import UnitOfWork
from kbstudio.domain.reviews import Review
from kbstudio.domain.revisions import RevisionState
from kbstudio.domain.transitions import check, may
from kbstudio.services.steps import revision_in


def accept_when_signed(work: UnitOfWork, case: Case, review: Review, now: datetime) -> RevisionState:
    """The state the text of ``case`` is left in: approved where ``review`` lacks nobody's signature."""
    revision = replace(revision_in(case), state=RevisionState.IN_REVIEW)
    signed = replace(case, revision=revision, review=review)
    if may("accept", signed) is not None:
        return RevisionState.IN_REVIEW
    target = check("accept", signed)
    work.revisions.set_state(revision.id, RevisionState.IN_REVIEW, target)
    work.reviews.close(review.id, "approved", now)
    return target
