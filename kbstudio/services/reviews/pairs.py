"""Which two texts stand side by side in a review, and which others could."""

from itertools import islice

from kbstudio.domain.articles import Article, Variant
from kbstudio.domain.people import Person
from kbstudio.domain.ports import UnitOfWork
from kbstudio.domain.reviews import VerdictKind
from kbstudio.domain.revisions import Revision, RevisionMark
from kbstudio.services.lineage import ancestors
from kbstudio.services.lookup import newest, numbered, revision_at, variant_named
from kbstudio.services.reviews.bases import reviewed_text
from kbstudio.services.snapshots import Against, Bases


def other_side(
    work: UnitOfWork, article: Article, variant: Variant, shown: Revision, against: Against | None
) -> Revision | None:
    """What ``shown`` is compared with: by itself what agents read and somebody reviewed, or if it is that very text,
    what it was written from.
    """
    if against is not None and against.locale:
        return newest(work, variant_named(work, article.code, against.locale)[1])
    if against is not None and against.number:
        return numbered(work, article, variant, against.number)
    base = reviewed_text(work, variant)
    if base is None or base.id != shown.id:
        return base
    earlier = islice(ancestors(work, variant.id, shown.number), 1, None)
    before = next((mark for mark in earlier if mark.erased is None), None)
    return revision_at(work, before.id if before else None)


def bases_of(work: UnitOfWork, person: Person, article: Article, variant: Variant) -> Bases:
    """What the texts of a variant can be compared with, as ``person`` knows them."""
    marks = work.revisions.marks(variant.id)
    there = {mark.number for mark in marks if mark.erased is None}
    return Bases(
        live=next((mark.number for mark in marks if mark.id == variant.live_id), None),
        read=read if (read := work.readings.of(person.name, variant.id)) in there else None,
        signed=_signed(work, person, variant, marks),
        versions=marks,
        locales=tuple(each.locale for each in work.articles.variants(article.id) if each.locale != variant.locale),
    )


def _signed(work: UnitOfWork, person: Person, variant: Variant, marks: tuple[RevisionMark, ...]) -> int | None:
    """The newest version this person approved, whether that still stands or not."""
    rounds = work.reviews.rounds_of_variant(variant.id)
    for mark in (each for each in marks if each.erased is None):
        verdicts = [verdict for review in rounds.get(mark.id, ()) for verdict in review.verdicts]
        if any(each.person == person.name and each.kind is VerdictKind.APPROVE for each in verdicts):
            return mark.number
    return None
