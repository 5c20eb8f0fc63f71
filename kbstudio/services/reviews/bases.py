"""What a text in review is held against: what was reviewed last and published, and what was submitted and signed."""

from kbstudio.domain.articles import Variant
from kbstudio.domain.ports import UnitOfWork
from kbstudio.domain.reviews import VerdictKind
from kbstudio.domain.revisions import Revision, RevisionMark, RevisionState
from kbstudio.services.lineage import ancestors
from kbstudio.services.lookup import revision_at

_ONCE_PUBLISHED = {RevisionState.PUBLISHED, RevisionState.SUPERSEDED, RevisionState.WITHDRAWN}


def change_of(work: UnitOfWork, variant: Variant, revision: Revision) -> tuple[RevisionMark, ...]:
    """The versions of the change under review: ``revision`` and what led to it since the last reviewed publication."""
    # What was published in haste and never signed has still to be reviewed.
    unsigned = work.owed.unsigned(variant.id)

    def is_reviewed(mark: RevisionMark) -> bool:
        return mark.state in _ONCE_PUBLISHED and mark.id not in unsigned

    return tuple(ancestors(work, variant.id, revision.number, before=is_reviewed))


def reviewed_text(work: UnitOfWork, variant: Variant, live: Revision | None = None) -> Revision | None:
    """What agents read (``live``, where it is at hand); where nobody reviewed that yet, what they read before it that
    somebody had, or None.
    """
    live = live or revision_at(work, variant.live_id)
    if live is None or live.id not in (unsigned := work.owed.unsigned(variant.id)):
        return live
    earlier = ancestors(work, variant.id, live.number)
    reviewed = (mark for mark in earlier if mark.state in _ONCE_PUBLISHED and mark.id not in unsigned)
    before = next((mark for mark in reviewed if mark.erased is None), None)
    return revision_at(work, before.id if before else None)


def unreviewed_live(work: UnitOfWork, variant: Variant) -> int | None:
    """The number of what agents read where nobody has reviewed it yet, though it was published without."""
    if variant.live_id is None or variant.live_id not in work.owed.unsigned(variant.id):
        return None
    return work.revisions.with_id(variant.live_id).number


def before_touches(work: UnitOfWork, variant: Variant, revision: Revision, by: str) -> tuple[Revision, ...]:
    """What a mended typo is held against: ``revision``, what was submitted before reviewers mended any, and every
    version between that somebody else than ``by`` signed.
    """
    marks = {mark.number: mark for mark in work.revisions.marks(variant.id)}
    mark, between = marks[revision.number], []
    # Who mends a typo while reviewing is the author of that version; who takes changes out is not.
    while mark.reviewer and mark.author == mark.reviewer and mark.parent in marks:
        between.append(mark)
        mark = marks[mark.parent]
    if mark.number == revision.number:
        return (revision,)
    rounds = work.reviews.rounds_of_variant(variant.id)
    signed = [
        each
        for each in between[1:]
        for review in rounds.get(each.id, ())
        if any(given.person != by and given.kind is VerdictKind.APPROVE for given in review.verdicts)
    ]
    held = {each.id: each for each in (mark, *signed) if each.erased is None}
    return (revision, *(work.revisions.with_id(each) for each in held))
