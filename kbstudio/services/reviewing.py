"""Reviewing: put a text before its reviewers, approve it, return it, take it back."""

from dataclasses import replace

from kbstudio.domain.articles import Variant
from kbstudio.domain.conditions import Case
from kbstudio.domain.ids import new_id
from kbstudio.domain.lines import remark
from kbstudio.domain.ports import Clock, Database, UnitOfWork
from kbstudio.domain.reviews import Review, Verdict, VerdictKind
from kbstudio.domain.revisions import Revision, RevisionState, change_named
from kbstudio.domain.transitions import check, may
from kbstudio.services.cases import case_for
from kbstudio.services.lookup import newest, person_named, revision_at, variant_named
from kbstudio.services.snapshots import Outcome, ReviewView
from kbstudio.services.steps import Step, carry_out, outcome_of, revision_in


class Reviewing:
    """What happens between writing and publishing. Every step names who acts (``by``) and may carry an ``op_id``."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._now = clock

    def submit(self, code: str, locale: str, *, by: str, reason: str, change: str, op_id: str | None = None) -> Outcome:
        """Put the draft before its reviewers; where nobody else can review (solo), it is approved at once."""
        change_class, reason = change_named(change), remark(reason)

        def act(work: UnitOfWork, case: Case, variant: Variant) -> Outcome:
            case = replace(case, candidates=tuple(name for name in case.candidates if name not in case.writers))
            revision = revision_in(case)
            now = self._now()
            target = check("submit", case)
            work.revisions.set_submission(revision.id, reason, change_class.value)
            work.revisions.set_state(revision.id, revision.state, target)
            review = Review(
                id=new_id(),
                revision_id=revision.id,
                hash=revision.hash,
                requested_by=case.by.name,
                requested_at=now,
                reviewers=case.candidates,
                quorum=case.quorum,
            )
            work.reviews.add(review)
            state = self._accept_when_signed(work, case, review)
            return outcome_of(case, state)

        step = Step("submit", code, locale, by, op_id, {"reason": reason, "change": change_class})
        return carry_out(self._database, self._now, step, act)

    def approve(
        self,
        code: str,
        locale: str,
        *,
        by: str,
        hash_seen: str | None = None,
        comment: str = "",
        op_id: str | None = None,
    ) -> Outcome:
        """Sign the text in review; ``hash_seen`` refuses a signature for a text the reviewer has not read."""
        comment = remark(comment)

        def act(work: UnitOfWork, case: Case, _variant: Variant) -> Outcome:
            check("approve", case)
            review = self._sign(work, case, VerdictKind.APPROVE)
            state = self._accept_when_signed(work, case, review)
            return outcome_of(case, state)

        step = Step("approve", code, locale, by, op_id, {"hash_seen": hash_seen, "comment": comment})
        return carry_out(self._database, self._now, step, act)

    def send_back(self, code: str, locale: str, *, by: str, comment: str, op_id: str | None = None) -> Outcome:
        """Return the text in review to its author with what should change."""
        comment = remark(comment)

        def act(work: UnitOfWork, case: Case, variant: Variant) -> Outcome:
            target = check("return", case)
            review = self._sign(work, case, VerdictKind.RETURN)
            work.reviews.close(review.id, "returned", self._now())
            work.revisions.set_state(revision_in(case).id, RevisionState.IN_REVIEW, target)
            return outcome_of(case, target)

        step = Step("return", code, locale, by, op_id, {"comment": comment})
        return carry_out(self._database, self._now, step, act)

    def recall(self, code: str, locale: str, *, by: str, op_id: str | None = None) -> Outcome:
        """Take a text in review or approved back to go on writing; its verdicts no longer count."""

        def act(work: UnitOfWork, case: Case, variant: Variant) -> Outcome:
            target = check("recall", case)
            revision = revision_in(case)
            if case.review is not None:
                work.reviews.close(case.review.id, "void: recalled", self._now(), void=True)
            work.revisions.set_state(revision.id, revision.state, target)
            return outcome_of(case, target)

        return carry_out(self._database, self._now, Step("recall", code, locale, by, op_id), act)

    def view(self, code: str, locale: str, *, by: str) -> ReviewView:
        """The newest text beside what agents read now, and what ``by`` may do about it."""
        with self._database.read() as work:
            person = person_named(work, by)
            article, variant = variant_named(work, code, locale)
            right = newest(work, variant)
            draft = revision_at(work, variant.draft_id)
            case = case_for(work, person, article, variant, draft, comment="-")
            return ReviewView(
                article=article,
                locale=variant.locale,
                left=_left(work, variant, right),
                right=right or revision_in(case),
                review=work.reviews.latest_for(right.id) if right else None,
                display_names={p.name: p.display for p in work.people.all()},
                may_approve=may("approve", case),
                may_return=may("return", case),
                may_publish=may("publish", case),
            )

    def _sign(self, work: UnitOfWork, case: Case, kind: VerdictKind) -> Review:
        assert case.review is not None  # the conditions of both steps ask for it
        verdict = Verdict(
            id=new_id(),
            person=case.by.name,
            hash=revision_in(case).hash,
            kind=kind,
            comment=case.comment,
            signed_at=self._now(),
        )
        work.reviews.sign(case.review.id, verdict)
        return replace(case.review, verdicts=(*case.review.verdicts, verdict))

    def _accept_when_signed(self, work: UnitOfWork, case: Case, review: Review) -> RevisionState:
        revision = replace(revision_in(case), state=RevisionState.IN_REVIEW)
        signed = replace(case, revision=revision, review=review)
        if may("accept", signed) is not None:
            return RevisionState.IN_REVIEW
        target = check("accept", signed)
        work.revisions.set_state(revision.id, RevisionState.IN_REVIEW, target)
        work.reviews.close(review.id, "approved", self._now())
        return target


def _left(work: UnitOfWork, variant: Variant, right: Revision | None) -> Revision | None:
    live = revision_at(work, variant.live_id)
    if live is None or right is None or live.id != right.id:
        return live
    return work.revisions.numbered(variant.id, live.parent) if live.parent else None
