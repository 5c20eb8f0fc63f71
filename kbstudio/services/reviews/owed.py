"""Reviews owed for what was published without one: listed until somebody signs the text afterwards."""

from dataclasses import dataclass
from datetime import datetime

from kbstudio.domain.articles import Variant
from kbstudio.domain.conditions import Case
from kbstudio.domain.errors import Refused
from kbstudio.domain.ids import new_id
from kbstudio.domain.lines import remark
from kbstudio.domain.ports import Clock, Database, UnitOfWork
from kbstudio.domain.published import FeedKind
from kbstudio.domain.reasons import Reason
from kbstudio.domain.reviews import Review, Verdict, VerdictKind
from kbstudio.domain.transitions import check, may
from kbstudio.services.editions import verified
from kbstudio.services.lookup import person_named, revision_at
from kbstudio.services.reviews.cases import case_for, writers_of
from kbstudio.services.snapshots import Outcome
from kbstudio.services.steps import Step, carry_out, outcome_of, revision_in


@dataclass(frozen=True)
class OwedText:
    """A text agents read that nobody reviewed before: whose act it was, why, since when; may it be signed now."""

    article: str
    locale: str
    title: str
    revision: int
    published_by: str
    published_by_display: str
    reason: str
    since: datetime
    may_settle: Refused | None


class OwedReviews:
    """What nags until it is signed."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._now = clock

    def all(self, *, by: str) -> tuple[OwedText, ...]:
        """Everything owed, the longest first, and whether ``by`` may sign it."""
        with self._database.read() as work:
            person = person_named(work, by)
            names = {p.name: p.display for p in work.people.all()}
            debts = work.owed.open()
            texts = work.articles.texts_with({owed.variant_id for owed in debts})
            work.revisions.read_ahead(texts, {owed.revision_id for owed in debts})
            work.owed.read_ahead(texts)
            found = []
            for owed in debts:
                article, variant = texts[owed.variant_id]
                revision = work.revisions.with_id(owed.revision_id)
                case = Case(person, article, variant.locale, revision, writers=writers_of(work, variant, revision))
                found.append(
                    OwedText(
                        article=article.code,
                        locale=variant.locale,
                        title=revision.text.title,
                        revision=revision.number,
                        published_by=owed.published_by,
                        published_by_display=names.get(owed.published_by, owed.published_by),
                        reason=owed.reason,
                        since=owed.since,
                        may_settle=may("settle", case),
                    )
                )
        return tuple(found)

    def settle(self, code: str, locale: str, *, by: str, comment: str = "", op_id: str | None = None) -> Outcome:
        """Sign the text agents read; from now on they are told that it was reviewed."""
        comment = remark(comment)

        def act(work: UnitOfWork, case: Case, variant: Variant) -> Outcome:
            live = revision_at(work, variant.live_id)
            if live is None or live.id not in {owed.revision_id for owed in work.owed.open()}:
                raise Refused(
                    "No review of {code} ({locale}) is owed.",
                    reason=Reason.NOTHING_TO_DO,
                    code=case.article.code,
                    locale=case.locale,
                )
            case = case_for(work, case.by, case.article, variant, live, comment=comment)
            check("settle", case)
            now = self._now()
            revision = revision_in(case)
            signed = Verdict(new_id(), case.by.name, revision.hash, VerdictKind.APPROVE, comment, now)
            work.reviews.add(
                Review(
                    id=new_id(),
                    revision_id=revision.id,
                    hash=revision.hash,
                    requested_by=case.by.name,
                    requested_at=now,
                    reviewers=(case.by.name,),
                    quorum=1,
                    verdicts=(signed,),
                    outcome="approved afterwards",
                    closed_at=now,
                )
            )
            work.owed.settle(revision.id, case.by.name, now)
            work.articles.update_variant(verified(variant, case.article, revision, now, reviewed=True))
            edition = work.published.mark_reviewed(revision.id)
            if edition is not None:
                work.published.append(FeedKind.UPDATED, edition, severity="", summary="", at=now)
            return outcome_of(case, revision.state, published=True)

        return carry_out(self._database, self._now, Step("settle", code, locale, by, op_id, {"comment": comment}), act)
