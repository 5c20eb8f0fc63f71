"""Erasing: the one way a text goes for good. Named versions keep their hash, and who erased them, why and when."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime

from kbstudio.domain.alignments import Alignment, Relation
from kbstudio.domain.articles import Article, Variant
from kbstudio.domain.changes import Changes
from kbstudio.domain.errors import BadInput, Refused
from kbstudio.domain.lines import remark
from kbstudio.domain.people import Person, Role
from kbstudio.domain.ports import Clock, Database, UnitOfWork
from kbstudio.domain.reasons import Reason
from kbstudio.domain.revisions import UNDER_REVIEW, Erasure, Revision, RevisionState
from kbstudio.services.lookup import acting, erased_version, no_version, revision_at, variant_named


@dataclass(frozen=True)
class Erased:
    """What was erased; ``closed_review``: one of the texts was in review or approved, which ended with it.

    ``copies`` are the versions of markets, by locale, that had the same words because they inherit them.
    """

    article: str
    locale: str
    numbers: tuple[int, ...]
    closed_review: bool
    copies: tuple[tuple[str, int], ...] = ()

    @property
    def changes(self) -> Changes:
        """What screens have to refresh."""
        return Changes(frozenset({self.article}))


class Erasing:
    """What only administrators do, for words that must not be kept."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._now = clock

    def may_erase(self, *, by: str) -> Refused | None:
        """Why ``by`` may not erase anything, or None where they may."""
        with self._database.read() as work:
            try:
                _administrator(work, by)
            except Refused as refused:
                return refused
        return None

    def erase(self, code: str, locale: str, numbers: Collection[int], *, by: str, reason: str) -> Erased:
        """Replace the text of these versions by a tombstone; refused for what agents read now.

        So is the text of every version of a market that took its words over from them, refused where agents read it. A
        review open on one of them ends. Versions erased before are left as they are; all of them refuses it.
        """
        reason = remark(reason)
        if not reason:
            raise BadInput("Say why the text is erased; the history keeps the reason.")
        with self._database.write() as work:
            person = _administrator(work, by)
            article, variant = variant_named(work, code, locale)
            found = [_version(work, article, variant, number) for number in sorted(set(numbers))]
            if not found:
                raise BadInput("Say which versions of {code} are erased.", code=article.code)
            texts = [revision for revision in found if revision.erased is None]
            if not texts:
                raise erased_version(work, article, variant.locale, found[0])
            now = self._now()
            copies = _copies(work, article, variant, texts)
            closed = False
            for language, erased in ((variant, texts), *copies):
                closed = _leave_lines(work, language, erased, now) or closed
                for revision in erased:
                    work.revisions.erase(revision.id, Erasure(person.name, reason, now))
                told = f"{', '.join(str(revision.number) for revision in erased)}: {reason}"
                work.activity.note("erase", article.code, language.locale, person.name, now, told)
            work.commit()
        numbers = tuple(revision.number for revision in texts)
        taken = tuple((language.locale, each.number) for language, erased in copies for each in erased)
        return Erased(article.code, variant.locale, numbers, closed, taken)


def _copies(
    work: UnitOfWork, article: Article, source: Variant, texts: Collection[Revision]
) -> list[tuple[Variant, list[Revision]]]:
    """The versions of markets with words that they inherit from ``texts``, versions of ``source``; theirs, too."""
    numbers = {revision.number for revision in texts}
    found: list[tuple[Variant, list[Revision]]] = []
    for market in work.articles.variants(article.id):
        if market.base != source.locale:
            continue
        marks = [mark for mark in work.revisions.marks(market.id) if mark.erased is None]
        named = [mark.number for mark in marks if _repeats(work.alignments.of(mark.id), numbers)]
        if named:
            erased = [_version(work, article, market, number) for number in sorted(named)]
            found += [(market, erased), *_copies(work, article, market, erased)]
    return found


def _repeats(alignment: Alignment | None, numbers: Collection[int]) -> bool:
    """Whether blocks are inherited from one of the versions ``numbers``."""
    links = alignment.links if alignment is not None else ()
    return any(link.relation is Relation.INHERITED and link.seen in numbers for link in links)


def _administrator(work: UnitOfWork, by: str) -> Person:
    person = acting(work, by)
    if not person.holds(Role.ADMINISTRATOR):
        raise Refused("Only administrators erase texts; ask one of them.", reason=Reason.ROLE)
    return person


def _version(work: UnitOfWork, article: Article, variant: Variant, number: int) -> Revision:
    revision = work.revisions.numbered(variant.id, number)
    if revision is None:
        raise no_version(article, variant.locale, number)
    if revision.id == variant.live_id:
        raise Refused(
            "Agents read version {number} of {code} ({locale}) now; withdraw it, then erase it.",
            reason=Reason.LIVE,
            number=number,
            code=article.code,
            locale=variant.locale,
        )
    return revision


def _leave_lines(work: UnitOfWork, variant: Variant, texts: list[Revision], now: datetime) -> bool:
    """End reviews of the texts, and let the lines they head go on from what came before; whether a review ended."""
    gone = {revision.id for revision in texts}
    closed, pointers = False, {}
    for name in ("draft_id", "hotfix_id"):
        head = revision_at(work, getattr(variant, name))
        if head is None or head.id not in gone:
            continue
        if head.state in UNDER_REVIEW:
            closed = True
            work.revisions.set_state(head.id, head.state, RevisionState.DRAFT)
            if (review := work.reviews.latest_for(head.id)) is not None:
                work.reviews.close(review.id, "void: erased", now, void=True)
        pointers[name] = _before(work, variant, head, gone)
    if pointers:
        work.decisions.remove(variant.id, tuple(work.decisions.of_variant(variant.id)))
        work.articles.update_variant(replace(variant, **pointers))
    return closed


def _before(work: UnitOfWork, variant: Variant, head: Revision, gone: set[str]) -> str | None:
    """The version of the same line before ``head`` whose text stays, or None."""
    parent = head.parent
    while parent is not None:
        before = work.revisions.numbered(variant.id, parent)
        if before is None or before.line is not head.line or before.state is not RevisionState.DRAFT:
            return None
        if before.id not in gone and before.erased is None:
            return before.id
        parent = before.parent
    return None
