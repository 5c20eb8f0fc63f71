"""Publishing: an approved text becomes what agents read, or a text is withdrawn from them."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import datetime

from kbstudio.domain.articles import Variant
from kbstudio.domain.conditions import Case
from kbstudio.domain.errors import Refused
from kbstudio.domain.lines import remark
from kbstudio.domain.owed import OwedReview
from kbstudio.domain.ports import Clock, Database, UnitOfWork
from kbstudio.domain.published import Derived, FeedKind
from kbstudio.domain.reviews import approvals
from kbstudio.domain.revisions import ChangeClass, Line, Revision, RevisionState
from kbstudio.domain.texts import ArticleText
from kbstudio.domain.transitions import check, may
from kbstudio.services.editions import derive, go_live
from kbstudio.services.locales.currencies import follow
from kbstudio.services.locales.following import take_along, texts_to_follow
from kbstudio.services.locales.waiting import live_with, together
from kbstudio.services.lookup import head_at_hand, person_named, revision_at, variant_named
from kbstudio.services.ready import may_withdraw, ready
from kbstudio.services.reviews.cases import case_for
from kbstudio.services.snapshots import Outcome, Waiting
from kbstudio.services.steps import Step, carry_out, outcome_of, revision_in
from kbstudio.services.tone.scoring import score_of


class Publishing:
    """What publishers and curators do."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._now = clock

    def publish(
        self, code: str, locale: str, *, by: str, without_waiting: str = "", op_id: str | None = None
    ) -> Outcome:
        """Make the approved text what agents read, and tell them; the one before it is superseded.

        The languages a source waits for go live in the same step; ``without_waiting`` says why it goes without those
        that are not ready.
        """
        why = remark(without_waiting)
        # A long text takes seconds to render: done before the library is locked for writing.
        derived = self._derive_draft(code, locale)

        def act(work: UnitOfWork, case: Case, variant: Variant) -> Outcome:
            target = check("publish", case)
            goes = together(work, case.article, variant, revision_in(case))
            apart = [language.locale for language, _text in goes.along]
            outcome = self._go_live(work, case, variant, target, derived, reviewed=_is_reviewed(case), apart=apart)
            for language, text in goes.along:
                self._go_along(work, case, language, text, derived, apart)
            now = self._now()
            follow(work, case.article, variant, now)
            if why and goes.awaited:
                told = f"{', '.join(goes.awaited)}: {why}"
                work.activity.note("publish without waiting", outcome.article, outcome.locale, case.by.name, now, told)
            return replace(outcome, languages=tuple(apart))

        facts = {"reason": why} if why else None
        return carry_out(self._database, self._now, Step("publish", code, locale, by, op_id, facts), act)

    def break_glass(
        self, code: str, locale: str, *, by: str, reason: str, line: Line | None = None, op_id: str | None = None
    ) -> Outcome:
        """Make the draft what agents read without waiting for its review, which stays owed; they are told so.

        A guideline proves itself all the same: rules nobody tried would stand in the way of everybody's approvals, and
        those in force can be withdrawn at once. Raises Refused where it does not.

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
            outcome = self._go_live(work, case, variant, target, derived, reviewed=False)
            follow(work, case.article, variant, now)
            return outcome

        step = Step("break_glass", code, locale, by, op_id, {"reason": reason}, line=line)
        return carry_out(self._database, self._now, step, act)

    def may_break_glass(self, code: str, locale: str, *, by: str, line: Line | None = None) -> Refused | None:
        """Why ``by`` may not publish the draft without a review; None where they may, once they say why."""
        with self._database.read() as work:
            person = person_named(work, by)
            article, variant = variant_named(work, code, locale)
            draft = head_at_hand(work, variant, line)
            return may("break_glass", case_for(work, person, article, variant, draft, reason="-"))

    def withdraw(
        self, code: str, locale: str, *, by: str, reason: str, languages: bool = True, op_id: str | None = None
    ) -> Outcome:
        """Take the text away from agents at once; they are told by a tombstone, the text itself stays in history.

        So are the other ``languages`` that follow it: all of them where it is the source.
        """
        reason = remark(reason)

        def act(work: UnitOfWork, case: Case, variant: Variant) -> Outcome:
            others = live_with(work, case.article, variant) if languages else ()
            now = self._now()
            outcome = self._take_away(work, case, variant, reason, now)
            for other in others:
                self._take_away(work, case, other, reason, now)
                work.activity.note("withdraw", outcome.article, other.locale, case.by.name, now)
            follow(work, case.article, variant, now)
            return replace(outcome, languages=tuple(other.locale for other in others))

        what = None if languages else {"languages": False}
        step = Step("withdraw", code, locale, by, op_id, {"reason": reason}, what)
        return carry_out(self._database, self._now, step, act)

    def withdrawn_with(self, code: str, locale: str) -> tuple[str, ...]:
        """The locales of the other language versions agents read that follow this one."""
        with self._database.read() as work:
            article, variant = variant_named(work, code, locale)
            return tuple(other.locale for other in live_with(work, article, variant))

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
        self,
        work: UnitOfWork,
        case: Case,
        variant: Variant,
        target: RevisionState,
        derived: Mapping[str, Derived],
        *,
        reviewed: bool,
        apart: Collection[str] = (),
    ) -> Outcome:
        revision = revision_in(case)
        now = self._now()
        work.revisions.set_state(revision.id, revision.state, target)
        pointer = "draft_id" if revision.line is Line.DRAFT else "hotfix_id"
        left = replace(variant, **{pointer: None})
        go_live(work, case.article, left, revision, by=case.by.name, at=now, reviewed=reviewed, derived=derived)
        take_along(work, case.by, case.article, variant.locale, now, derived, apart)
        return outcome_of(case, target, published=True)

    def _go_along(
        self,
        work: UnitOfWork,
        case: Case,
        language: Variant,
        text: Revision,
        derived: Mapping[str, Derived],
        apart: Collection[str],
    ) -> None:
        """Publish the approved text of a language together with the source that ``case`` is about."""
        now = self._now()
        variant = work.articles.variant_with_id(language.id)
        theirs = case_for(work, case.by, case.article, variant, text, now=now)
        target = check("publish", theirs)
        self._go_live(work, theirs, variant, target, derived, reviewed=_is_reviewed(theirs), apart=apart)
        work.activity.note("publish", case.article.code, variant.locale, case.by.name, now)

    def _take_away(self, work: UnitOfWork, case: Case, variant: Variant, reason: str, now: datetime) -> Outcome:
        case = case_for(work, case.by, case.article, variant, revision_at(work, variant.live_id), reason=reason)
        target = check("withdraw", case)
        revision = revision_in(case)
        work.revisions.set_state(revision.id, RevisionState.PUBLISHED, target)
        work.articles.update_variant(replace(variant, live_id=None, verified_at=None, verified_until=None))
        work.owed.settle(revision.id, "", now)
        edition = work.published.withdraw(variant.id, now)
        if edition is not None:
            work.published.append(FeedKind.WITHDRAWN, edition, severity="meaning", summary=reason, at=now)
        return outcome_of(case, target, published=True)

    def _derive_draft(self, code: str, locale: str, line: Line | None = None) -> Mapping[str, Derived]:
        """What is derived from the draft, from the markets that follow it and the languages it goes with, by hash."""
        with self._database.read() as work:
            article, variant = variant_named(work, code, locale)
            draft = head_at_hand(work, variant, line)
            if draft is None or draft.erased is not None:
                return {}
            texts = [(draft.text, variant.locale)]
            texts += texts_to_follow(work, article, variant, draft)
            along = together(work, article, variant, draft).along
            texts += [(text.text, language.locale) for language, text in along]
            scores = {text.hash: score_of(work, article, language, text) for text, language in texts}
        return {text.hash: replace(derive(text, language), score=scores[text.hash]) for text, language in texts}

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


def _is_reviewed(case: Case) -> bool:
    """Whether somebody signed exactly this text."""
    return case.review is not None and bool(approvals(case.review.verdicts, revision_in(case).hash))
