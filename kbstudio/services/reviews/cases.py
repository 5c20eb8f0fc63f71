"""Gathers the facts that the conditions of a step look at."""

from datetime import datetime
from functools import cache, lru_cache, partial

from kbstudio.domain.articles import Article, Variant
from kbstudio.domain.conditions import Case
from kbstudio.domain.decisions import DecisionKind
from kbstudio.domain.locales import language_of
from kbstudio.domain.people import Person
from kbstudio.domain.policies import Policy
from kbstudio.domain.ports import UnitOfWork
from kbstudio.domain.reviews import Review
from kbstudio.domain.revisions import UNDER_REVIEW, ChangeClass, Revision, RevisionState
from kbstudio.domain.texts import ArticleText
from kbstudio.services.kinds import kind_named, missing_parts
from kbstudio.services.lineage import ancestors
from kbstudio.services.locales.fitting import broken_blocks
from kbstudio.services.locales.waiting import awaited_by
from kbstudio.services.lookup import revision_at
from kbstudio.services.reviews.asking import behalf_of, policy_for, stages_for, without
from kbstudio.services.reviews.bases import change_of, reviewed_text
from kbstudio.services.tone.proofs import unproved
from kbstudio.services.tone.scoring import required_findings


def case_for(
    work: UnitOfWork,
    by: Person,
    article: Article,
    variant: Variant,
    revision: Revision | None,
    *,
    reason: str = "",
    comment: str = "",
    change: ChangeClass | None = None,
    hash_seen: str | None = None,
    now: datetime | None = None,
) -> Case:
    """The case of ``by`` acting on ``revision``, the head of a line of ``variant``, or on nothing written yet.

    ``now`` says for whom ``by`` stands in; without it for nobody.
    """
    everyone = work.people.all()
    policy = policy_for(work, article.kind)
    stages = stages_for(policy, everyone, article, variant.locale)
    review = work.reviews.latest_for(revision.id) if revision else None
    case = Case(
        by=by,
        article=article,
        locale=variant.locale,
        revision=revision,
        review=review if review and not review.outcome.startswith("void") else None,
        quorum=quorum_of(policy, revision, review),
        candidates=tuple(dict.fromkeys(name for stage in stages for name in stage.people)),
        reason=reason,
        comment=comment,
        change=change,
        hash_seen=hash_seen,
        stages=stages,
        behalf=behalf_of(work, by, now) if now else (),
        absent={person.name: person.display for person in everyone if person.has_left},
    )
    return _with_text_facts(work, case, variant, revision) if revision else case


def quorum_of(policy: Policy, revision: Revision | None, review: Review | None) -> int:
    """How many have to sign: a text before its reviewers keeps what it was asked for, unless that was nobody."""
    asked = review.quorum if review and revision and revision.state in UNDER_REVIEW else 0
    return asked or policy.quorum


def writers_of(work: UnitOfWork, variant: Variant, revision: Revision) -> frozenset[str]:
    """Whose words are in the change under review."""
    # A typo mended while reviewing is signed in the same act: it makes nobody an author.
    return frozenset(mark.author for mark in change_of(work, variant, revision) if mark.author != mark.reviewer)


def _with_text_facts(work: UnitOfWork, case: Case, variant: Variant, revision: Revision) -> Case:
    from kbstudio.text.markdown.links import article_codes  # noqa: PLC0415 - lists come before texts

    body = revision.text.body
    linked = article_codes(body)
    live = revision_at(work, variant.live_id)
    reviewed = reviewed_text(work, variant, live)
    return Case(
        **{
            **case.__dict__,
            "writers": (writers := writers_of(work, variant, revision)),
            "stages": without(case.stages, writers),
            "missing_parts": missing_parts(kind_named(case.article.kind), body, variant.locale),
            "dead_links": tuple(sorted(set(linked) - work.articles.existing_codes(linked))),
            "typo_breaks": typo_breaks(reviewed.text if reviewed else None, revision.text, variant.locale)
            if case.change is ChangeClass.TYPO
            else (),
            "must_fixes": _must_fixes(work, variant, revision),
            "rejected": _rejected(work, variant, reviewed, revision),
            "unmerged": unmerged(work, variant, live, revision),
            # Counted only where a step asks: it takes looking at every block.
            "broken_blocks": partial(broken_blocks, work, case.article, variant, revision),
            "awaited": partial(awaited_by, work, case.article, variant, revision),
            # Several steps ask, and it takes reading the whole text.
            "required_findings": cache(partial(required_findings, work, case.article, variant, revision)),
            "unproved": partial(unproved, work, case.article, revision),
        }
    )


def typo_breaks(before: ArticleText | None, after: ArticleText, locale: str) -> tuple[str, ...]:
    """What changed from ``before`` that can change the meaning, as it is named to people; all of a first version."""
    if before is None:
        return (after.title,)
    return _meaning_changes(f"{before.title}\n{before.body}", f"{after.title}\n{after.body}", language_of(locale))


def proposed_class(before: ArticleText | None, after: ArticleText, locale: str) -> ChangeClass:
    """What kind of change it looks like, for a person to confirm."""
    if before is None or typo_breaks(before, after, locale):
        return ChangeClass.MEANING
    small = _only_letters_changed(f"{before.title}\n{before.body}", f"{after.title}\n{after.body}")
    return ChangeClass.TYPO if small else ChangeClass.WORDING


# A review is read anew after every decision and comment, mostly with the same two texts.
@lru_cache(maxsize=16)
def _meaning_changes(before: str, after: str, language: str) -> tuple[str, ...]:
    from kbstudio.text.meaning import meaning_changes  # noqa: PLC0415 - lists come before texts

    return meaning_changes(before, after, language)


@lru_cache(maxsize=16)
def _only_letters_changed(before: str, after: str) -> bool:
    from kbstudio.text.typo import only_letters_changed  # noqa: PLC0415 - lists come before texts

    return only_letters_changed(before, after)


def _rejected(work: UnitOfWork, variant: Variant, base: Revision | None, revision: Revision) -> int:
    """How many changes from ``base`` are rejected and still there; the texts are compared only where any is."""
    decisions = work.decisions.of_variant(variant.id).values()
    keys = {decision.key for decision in decisions if decision.kind is DecisionKind.REJECT}
    if not keys or revision.state is not RevisionState.IN_REVIEW:
        return 0
    from kbstudio.services.reviews.parts import changes_between  # noqa: PLC0415 - lists come before texts

    return len(changes_between(base.text if base else None, revision.text).removable(keys))


def _must_fixes(work: UnitOfWork, variant: Variant, revision: Revision) -> int:
    """How many stand against ``revision``; one about a text beside it does not."""
    numbers = [thread.number for thread in work.comments.of_variant(variant.id) if thread.blocks]
    if not numbers:
        return 0
    led_here = {mark.number for mark in ancestors(work, variant.id, revision.number)}
    return sum(number in led_here for number in numbers)


def unmerged(work: UnitOfWork, variant: Variant, live: Revision | None, revision: Revision) -> int:
    """The number of the live version where ``revision`` was not made from it; 0 where it was."""
    if live is None or revision.number == live.number or revision.parent == live.number:
        return 0
    return 0 if any(mark.id == live.id for mark in ancestors(work, variant.id, revision.number)) else live.number
