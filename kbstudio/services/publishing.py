"""Publishing: an approved text becomes what agents read, or a text is withdrawn from them."""

from dataclasses import replace
from datetime import datetime, timedelta

from kbstudio.domain.articles import Article, Variant
from kbstudio.domain.conditions import Case
from kbstudio.domain.errors import Refused
from kbstudio.domain.lines import remark
from kbstudio.domain.locales import language_of
from kbstudio.domain.owed import OwedReview
from kbstudio.domain.ports import Clock, Database, UnitOfWork
from kbstudio.domain.published import Derived, FeedKind
from kbstudio.domain.reviews import approvals
from kbstudio.domain.revisions import ChangeClass, Line, Revision, RevisionState
from kbstudio.domain.texts import ArticleText
from kbstudio.domain.transitions import check, may
from kbstudio.services.locales.currencies import follow
from kbstudio.services.lookup import head_at_hand, person_named, revision_at, variant_named
from kbstudio.services.ready import may_withdraw, ready
from kbstudio.services.reviews.cases import case_for
from kbstudio.services.snapshots import Outcome, Waiting
from kbstudio.services.steps import Step, carry_out, outcome_of, revision_in
from kbstudio.text.renderer import RENDERER_VERSION


def derive(text: ArticleText, locale: str) -> Derived:
    """What agents' tools read besides the text itself, computed from it and tagged with its hash."""
    from kbstudio.text.markdown import plain_text, render  # noqa: PLC0415 - lists come before texts

    return Derived(
        hash=text.hash,
        renderer=RENDERER_VERSION,
        html=render(text.body, language=language_of(locale)),
        plain=plain_text(text.body),
    )


class Publishing:
    """What publishers and curators do."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._now = clock

    def publish(self, code: str, locale: str, *, by: str, op_id: str | None = None) -> Outcome:
        """Make the approved text what agents read, and tell them; the one before it is superseded."""
        # A long text takes seconds to render: done before the library is locked for writing.
        derived = self._derive_draft(code, locale)

        def act(work: UnitOfWork, case: Case, variant: Variant) -> Outcome:
            target = check("publish", case)
            review = case.review
            reviewed = review is not None and bool(approvals(review.verdicts, revision_in(case).hash))
            return self._go_live(work, case, variant, target, derived, reviewed=reviewed)

        return carry_out(self._database, self._now, Step("publish", code, locale, by, op_id), act)

    def break_glass(
        self, code: str, locale: str, *, by: str, reason: str, line: Line | None = None, op_id: str | None = None
    ) -> Outcome:
        """Make the draft what agents read without waiting for its review, which stays owed; they are told so.

        ``line`` says whether it is the draft or the hotfix; without it the hotfix once it is in review, else the draft.
        """
        reason = remark(reason)
        derived = self._derive_draft(code, locale, line)

        def act(work: UnitOfWork, case: Case, variant: Variant) -> Outcome:
            target = check("break_glass", case)
            revision = revision_in(case)
            now = self._now()
            if revision.state is RevisionState.IN_REVIEW and case.review is not None:
                work.reviews.close(case.review.id, "void: published without review", now, void=True)
            if not revision.reason:
                work.revisions.set_submission(revision.id, reason, (revision.change or ChangeClass.MEANING).value)
                case = replace(case, revision=work.revisions.with_id(revision.id))
            work.owed.add(OwedReview(revision.id, variant.id, case.by.name, reason, now))
            return self._go_live(work, case, variant, target, derived, reviewed=False)

        step = Step("break_glass", code, locale, by, op_id, {"reason": reason}, line=line)
        return carry_out(self._database, self._now, step, act)

    def may_break_glass(self, code: str, locale: str, *, by: str, line: Line | None = None) -> Refused | None:
        """Why ``by`` may not publish the draft without a review; None where they may, once they say why."""
        with self._database.read() as work:
            person = person_named(work, by)
            article, variant = variant_named(work, code, locale)
            draft = head_at_hand(work, variant, line)
            return may("break_glass", case_for(work, person, article, variant, draft, reason="-"))

    def withdraw(self, code: str, locale: str, *, by: str, reason: str, op_id: str | None = None) -> Outcome:
        """Take the text away from agents at once; they are told by a tombstone, the text itself stays in history."""
        reason = remark(reason)

        def act(work: UnitOfWork, case: Case, variant: Variant) -> Outcome:
            live = revision_at(work, variant.live_id)
            case = case_for(work, case.by, case.article, variant, live, reason=reason)
            target = check("withdraw", case)
            now = self._now()
            revision = revision_in(case)
            work.revisions.set_state(revision.id, RevisionState.PUBLISHED, target)
            work.articles.update_variant(replace(variant, live_id=None, verified_at=None, verified_until=None))
            work.owed.settle(revision.id, "", now)
            edition = work.published.withdraw(variant.id, now)
            if edition is not None:
                work.published.append(FeedKind.WITHDRAWN, edition, severity="meaning", summary=reason, at=now)
            follow(work, case.article, variant, now)
            return outcome_of(case, target, published=True)

        return carry_out(self._database, self._now, Step("withdraw", code, locale, by, op_id, {"reason": reason}), act)

    def may_withdraw(self, code: str, locale: str, *, by: str) -> Refused | None:
        """Why ``by`` may not take the published text away from agents; None where they may."""
        with self._database.read() as work:
            person = person_named(work, by)
            article, variant = variant_named(work, code, locale)
            return may_withdraw(work, Case(by=person, article=article, locale=variant.locale), variant)

    def ready(self, *, by: str) -> tuple[Waiting, ...]:
        """Approved texts that wait to be published, the longest waiting first."""
        with self._database.read() as work:
            return ready(work, person_named(work, by))

    def _go_live(
        self, work: UnitOfWork, case: Case, variant: Variant, target: RevisionState, derived: Derived, *, reviewed: bool
    ) -> Outcome:
        revision = revision_in(case)
        now = self._now()
        live = revision_at(work, variant.live_id)
        work.revisions.set_state(revision.id, revision.state, target)
        if live is not None:
            work.revisions.set_state(live.id, RevisionState.PUBLISHED, RevisionState.SUPERSEDED)
            # Nobody signs what agents no longer read.
            work.owed.settle(live.id, "", now)
        pointer = "draft_id" if revision.line is Line.DRAFT else "hotfix_id"
        pointers = replace(variant, live_id=revision.id, **{pointer: None})
        work.articles.update_variant(verified(pointers, case.article, revision, now, reviewed=reviewed))
        edition = work.published.publish(
            revision.id,
            case.article,
            by=case.by.name,
            at=now,
            reviewed=reviewed,
            derived=derived if derived.hash == revision.hash else derive(revision.text, variant.locale),
        )
        severity = (revision.change or ChangeClass.MEANING).value
        kind = FeedKind.UPDATED if live else FeedKind.PUBLISHED
        work.published.append(kind, edition, severity=severity, summary=revision.reason, at=now)
        follow(work, case.article, variant, now)
        return outcome_of(case, target, published=True)

    def _derive_draft(self, code: str, locale: str, line: Line | None = None) -> Derived:
        with self._database.read() as work:
            variant = variant_named(work, code, locale)[1]
            draft = head_at_hand(work, variant, line)
        return derive(draft.text if draft else ArticleText("", ""), variant.locale)

    def rebuild_derived(self) -> int:
        """Compute anew what is derived from the text of every live edition; gives how many."""
        with self._database.read() as work:
            editions = work.published.live_all()
        for edition in editions:
            # Rendered before the library is locked, one at a time: others go on writing meanwhile.
            derived = derive(ArticleText(edition.title, edition.body), edition.locale)
            with self._database.write() as work:
                work.published.put_derived(edition.id, replace(derived, hash=edition.hash))
                work.commit()
        return len(editions)


def verified(variant: Variant, article: Article, revision: Revision, now: datetime, *, reviewed: bool) -> Variant:
    """A reviewed change of meaning, or the first publication, is a verification; smaller ones leave it as it is."""
    if not reviewed:
        return replace(variant, verified_at=None, verified_until=None)
    if variant.verified_until is not None and revision.change is not ChangeClass.MEANING:
        return variant
    return replace(variant, verified_at=now, verified_until=now + timedelta(days=article.cadence_days))
