"""Reviewing: put a text before its reviewers, approve it, return it, take it back."""

from collections.abc import Collection
from dataclasses import replace

from kbstudio.domain.articles import Variant
from kbstudio.domain.conditions import Case
from kbstudio.domain.errors import BadInput, Refused
from kbstudio.domain.ids import new_id
from kbstudio.domain.lines import remark
from kbstudio.domain.people import Role
from kbstudio.domain.ports import Clock, Database, UnitOfWork
from kbstudio.domain.reasons import Reason
from kbstudio.domain.reviews import Review, ReviewStage, Verdict, VerdictKind
from kbstudio.domain.revisions import ChangeClass, Line, RevisionState, change_named
from kbstudio.domain.texts import ArticleText
from kbstudio.domain.transitions import check, may
from kbstudio.services.locales.criticals import critical_in, mark_critical
from kbstudio.services.locales.following import draft_in_step
from kbstudio.services.lookup import (
    acting,
    head_at_hand,
    newest,
    numbered,
    person_named,
    person_to_ask,
    variant_named,
)
from kbstudio.services.reviews.asking import policy_for
from kbstudio.services.reviews.bases import before_touches, reviewed_text, unreviewed_live
from kbstudio.services.reviews.cases import case_for, proposed_class, typo_breaks
from kbstudio.services.reviews.pairs import bases_of, other_side
from kbstudio.services.reviews.signing import accept_when_signed
from kbstudio.services.snapshots import Against, Outcome, ReviewView
from kbstudio.services.steps import Step, carry_out, outcome_of, revision_in
from kbstudio.services.versions import go_on_in_review


class Reviewing:
    """What happens between writing and publishing. Every step names who acts (``by``) and may carry an ``op_id``."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._now = clock

    def submit(
        self,
        code: str,
        locale: str,
        *,
        by: str,
        reason: str,
        change: str,
        line: Line = Line.DRAFT,
        critical: str = "",
        op_id: str | None = None,
    ) -> Outcome:
        """Put the draft, or the hotfix, before its reviewers; where nobody else can, it is approved at once.

        ``critical`` says why no language may be read without the change, where that is so.
        """
        change_class, reason, critical = change_named(change), remark(reason), remark(critical)

        def act(work: UnitOfWork, case: Case, variant: Variant) -> Outcome:
            now = self._now()
            target = check("submit", case)
            revision = draft_in_step(work, case.by, case.article, variant, revision_in(case), now)
            if revision.id != revision_in(case).id:
                variant = work.articles.variant_with_id(variant.id)
                case = case_for(work, case.by, case.article, variant, revision, reason=reason, change=change_class)
                target = check("submit", case)
            work.revisions.set_submission(revision.id, reason, change_class.value)
            if critical:
                mark_critical(work, case, change_class, critical, now)
            work.revisions.set_state(revision.id, revision.state, target)
            review = Review(
                id=new_id(),
                revision_id=revision.id,
                hash=revision.hash,
                requested_by=case.by.name,
                requested_at=now,
                reviewers=tuple(dict.fromkeys(name for stage in case.stages for name in stage.people)),
                quorum=case.quorum,
                stages=case.stages,
                in_order=policy_for(work, case.article.kind).in_order,
            )
            work.reviews.add(review)
            state = accept_when_signed(work, case, review, self._now())
            return outcome_of(case, state)

        facts = {"reason": reason, "change": change_class}
        step = Step("submit", code, locale, by, op_id, facts, {"critical": critical} if critical else None, line)
        return carry_out(self._database, self._now, step, act)

    def approve(
        self,
        code: str,
        locale: str,
        *,
        by: str,
        hash_seen: str | None = None,
        comment: str = "",
        change: str | None = None,
        op_id: str | None = None,
    ) -> Outcome:
        """Sign the text in review; ``hash_seen`` refuses a signature for a text the reviewer has not read.

        ``change`` is what kind of change it is in the reviewer's eyes, where the author said another.
        """
        comment = remark(comment)
        confirmed = change_named(change) if change else None

        def act(work: UnitOfWork, case: Case, _variant: Variant) -> Outcome:
            check("approve", case)
            revision = revision_in(case)
            if confirmed is not None and confirmed is not revision.change:
                work.revisions.set_submission(revision.id, revision.reason, confirmed.value)
            review = self._sign(work, case, VerdictKind.APPROVE)
            state = accept_when_signed(work, case, review, self._now())
            return outcome_of(case, state)

        step = Step(
            "approve", code, locale, by, op_id, {"hash_seen": hash_seen, "comment": comment, "change": confirmed}
        )
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

    def recall(self, code: str, locale: str, *, by: str, line: Line | None = None, op_id: str | None = None) -> Outcome:
        """Take a text in review or approved back to go on writing; its verdicts no longer count.

        Without a ``line`` the hotfix comes first, as in a review.
        """

        def act(work: UnitOfWork, case: Case, variant: Variant) -> Outcome:
            target = check("recall", case)
            revision = revision_in(case)
            if case.review is not None:
                work.reviews.close(case.review.id, "void: recalled", self._now(), void=True)
            work.revisions.set_state(revision.id, revision.state, target)
            return outcome_of(case, target)

        return carry_out(self._database, self._now, Step("recall", code, locale, by, op_id, line=line), act)

    def ask(self, code: str, locale: str, *, by: str, people: Collection[str], op_id: str | None = None) -> Outcome:
        """Ask other reviewers to sign the text in review where too few of those asked are left."""
        wanted = tuple(dict.fromkeys(people))

        def act(work: UnitOfWork, case: Case, variant: Variant) -> Outcome:
            check("ask", case)
            review = case.review
            lacking = review.lacking(case.absent) if review is not None else ()
            if review is None or not lacking:
                raise Refused(
                    "Nobody is missing in the review of {code}; it waits for those asked.",
                    reason=Reason.NOTHING_TO_DO,
                    code=code,
                )
            others = tuple(_reviewer_to_ask(work, name, case) for name in wanted)
            if not others:
                raise BadInput("Say who should review {code}.", code=case.article.code)
            _may_fill(case, lacking)
            work.reviews.ask(review.asking(tuple(_with_others(stage, lacking, others) for stage in review.steps)))
            return outcome_of(case, revision_in(case).state)

        step = Step("ask", code, locale, by, op_id, what={"people": wanted})
        return carry_out(self._database, self._now, step, act)

    def touch(
        self,
        code: str,
        locale: str,
        *,
        by: str,
        body: str,
        based_on: int,
        title: str | None = None,
        op_id: str | None = None,
    ) -> Outcome:
        """Mend a typo in the text in review and sign what comes of it, in one act; everybody else is asked again.

        Refused where more than letters changed since it was submitted or others signed: that is for the author.
        """

        def act(work: UnitOfWork, case: Case, variant: Variant) -> Outcome:
            revision = revision_in(case)
            text = ArticleText.of(title if title is not None else revision.text.title, body, revision.text.fields)
            if revision.number != based_on:
                raise Refused(
                    "{author} wrote version {number} meanwhile. Look at it, then mend the typo there.",
                    reason=Reason.MEANWHILE,
                    author=person_named(work, revision.author).display,
                    number=revision.number,
                )
            # Mended bit by bit, a text may end up saying something else: all of it together has to be typos.
            earlier = before_touches(work, variant, revision, case.by.name)
            broken = dict.fromkeys(each for base in earlier for each in typo_breaks(base.text, text, variant.locale))
            check("touch", replace(case, change=ChangeClass.TYPO, typo_breaks=tuple(broken)))
            if text.hash == revision.hash:
                raise Refused("Nothing is changed yet; mend the typo first.", reason=Reason.NOTHING_TO_DO)
            kinds = {proposed_class(base.text, text, variant.locale) for base in earlier if base.hash != text.hash}
            if kinds - {ChangeClass.TYPO}:
                raise Refused(
                    "This is more than a typo: other words stand there. Suggest them to the author instead.",
                    reason=Reason.OTHER_WORDS,
                )
            now = self._now()
            review = go_on_in_review(work, case, variant, text, author=case.by.name, at=now)
            mended = replace(case, revision=work.revisions.with_id(review.revision_id), review=review)
            signed = self._sign(work, mended, VerdictKind.APPROVE)
            return outcome_of(mended, accept_when_signed(work, mended, signed, now))

        step = Step("touch", code, locale, by, op_id, what={"body": body, "title": title, "based_on": based_on})
        return carry_out(self._database, self._now, step, act)

    def mark_read(self, code: str, locale: str, number: int, *, by: str) -> None:
        """Remember that ``by`` has looked through version ``number``; an older one than before changes nothing."""
        with self._database.write() as work:
            person, (article, variant) = acting(work, by), variant_named(work, code, locale)
            number = numbered(work, article, variant, number).number
            if number > (work.readings.of(person.name, variant.id) or 0):
                work.readings.put(person.name, variant.id, number, self._now())
                work.commit()

    def view(
        self, code: str, locale: str, *, by: str, left: Against | None = None, right: int | None = None
    ) -> ReviewView:
        """The newest text or version ``right`` beside what agents read or ``left``, and what ``by`` may do about it."""
        with self._database.read() as work:
            person = person_named(work, by)
            article, variant = variant_named(work, code, locale)
            head = head_at_hand(work, variant)
            newest_text = head or newest(work, variant)
            case = case_for(work, person, article, variant, head, comment="-", now=self._now())
            reviewed = reviewed_text(work, variant)
            before = reviewed.text if reviewed else None
            shown = numbered(work, article, variant, right) if right else newest_text or revision_in(case)
            asked = work.reviews.latest_for(shown.id)
            return ReviewView(
                article=article,
                locale=variant.locale,
                left=other_side(work, article, variant, shown, left),
                right=shown,
                review=asked,
                display_names={p.name: p.display for p in work.people.all()},
                may_approve=may("approve", case),
                may_return=may("return", case),
                may_publish=may("publish", case),
                may_decide=may("decide", case),
                may_touch=may("touch", replace(case, change=ChangeClass.TYPO)),
                bases=bases_of(work, person, article, variant),
                left_locale=left.locale if left and left.locale else variant.locale,
                proposed=proposed_class(before, shown.text, variant.locale),
                typo_breaks=typo_breaks(before, shown.text, variant.locale),
                unreviewed=unreviewed_live(work, variant),
                may_ask=may("ask", case),
                lacks=asked.unsignable(case.absent) if asked and not asked.outcome else 0,
                is_newest=newest_text is not None and newest_text.id == shown.id,
                critical=critical_in(work, variant, shown),
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
            behalf=_behalf(case, case.review),
        )
        work.reviews.sign(case.review.id, verdict)
        return replace(case.review, verdicts=(*case.review.verdicts, verdict))


def _reviewer_to_ask(work: UnitOfWork, name: str, case: Case) -> str:
    other = person_to_ask(work, name)
    if not other.holds(Role.REVIEWER, case.locale, case.article.topics):
        raise BadInput(
            "{person} is no reviewer of {code}; ask one who is.", person=other.display, code=case.article.code
        )
    if other.name in case.writers:
        raise BadInput("{person} wrote this text; ask somebody who did not.", person=other.display)
    return other.name


def _may_fill(case: Case, lacking: tuple[ReviewStage, ...]) -> None:
    """Whom a stage of its own name asks is the policy's to say: only those who choose policies fill it."""
    named = next((stage.name for stage in lacking if stage.name), "")
    if named and not (case.by.holds(Role.CURATOR) or case.by.holds(Role.ADMINISTRATOR)):
        raise Refused(
            "Curators and administrators say who signs “{stage}” instead; ask one of them.",
            reason=Reason.ROLE,
            stage=named,
        )


def _with_others(stage: ReviewStage, lacking: tuple[ReviewStage, ...], others: tuple[str, ...]) -> ReviewStage:
    return replace(stage, people=tuple(dict.fromkeys((*stage.people, *others)))) if stage in lacking else stage


def _behalf(case: Case, review: Review) -> str:
    """For whom the acting person signs, where it is not for themselves."""
    asked = [name for stage in review.open_stages() for name in stage.people]
    if case.by.name in asked:
        return ""
    return next((name for name in case.behalf if name in asked), "")
