"""Gathers the facts that the conditions of a step look at."""

from kbstudio.domain.articles import Article, Variant
from kbstudio.domain.conditions import Case
from kbstudio.domain.decisions import DecisionKind
from kbstudio.domain.locales import language_of
from kbstudio.domain.people import Person, Role
from kbstudio.domain.ports import UnitOfWork
from kbstudio.domain.reviews import policy_in_force
from kbstudio.domain.revisions import ChangeClass, Revision, RevisionState
from kbstudio.domain.texts import ArticleText
from kbstudio.services.kinds import kind_named, missing_parts
from kbstudio.services.lookup import revision_at

_ONCE_PUBLISHED = {RevisionState.PUBLISHED, RevisionState.SUPERSEDED, RevisionState.WITHDRAWN}


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
) -> Case:
    """The case of ``by`` acting on ``revision``, the head of a line of ``variant``, or on nothing written yet."""
    everyone = work.people.all()
    kind = kind_named(article.kind)
    quorum = policy_in_force(kind.review_policy, work.library.review_policy, len(everyone)).quorum
    review = work.reviews.latest_for(revision.id) if revision else None
    case = Case(
        by=by,
        article=article,
        locale=variant.locale,
        revision=revision,
        review=review if review and not review.outcome.startswith("void") else None,
        quorum=quorum,
        candidates=candidates(everyone, article, variant.locale),
        reason=reason,
        comment=comment,
        change=change,
        hash_seen=hash_seen,
    )
    return _with_text_facts(work, case, variant, revision) if revision else case


def candidates(everyone: tuple[Person, ...], article: Article, locale: str) -> tuple[str, ...]:
    """Login names of those asked to review: the article's reviewers, else everybody who may review it."""
    may = tuple(p.name for p in everyone if p.holds(Role.REVIEWER, locale, article.topics))
    return tuple(name for name in may if name in article.reviewers) if article.reviewers else may


def writers_of(work: UnitOfWork, variant: Variant, revision: Revision) -> frozenset[str]:
    """Whose words are in the change: the authors of ``revision`` and of what led to it since the last publication."""
    names = set()
    for earlier in work.revisions.marks(variant.id):
        if earlier.number > revision.number:
            continue
        if earlier.state in _ONCE_PUBLISHED and earlier.number < revision.number:
            break
        # A typo mended while reviewing is signed in the same act: it makes nobody an author.
        if earlier.author != earlier.reviewer:
            names.add(earlier.author)
    return frozenset(names)


def _with_text_facts(work: UnitOfWork, case: Case, variant: Variant, revision: Revision) -> Case:
    from kbstudio.text.markdown.links import article_codes  # noqa: PLC0415 - lists come before texts

    body = revision.text.body
    linked = article_codes(body)
    live = revision_at(work, variant.live_id)
    return Case(
        **{
            **case.__dict__,
            "writers": writers_of(work, variant, revision),
            "missing_parts": missing_parts(kind_named(case.article.kind), body, variant.locale),
            "dead_links": tuple(sorted(set(linked) - work.articles.existing_codes(linked))),
            "typo_breaks": typo_breaks(live.text if live else None, revision.text, variant.locale)
            if case.change is ChangeClass.TYPO
            else (),
            "must_fixes": sum(thread.blocks for thread in work.comments.of_variant(variant.id)),
            "rejected": _rejected(work, variant, live, revision),
        }
    )


def typo_breaks(before: ArticleText | None, after: ArticleText, locale: str) -> tuple[str, ...]:
    """What changed from ``before`` that can change the meaning, as it is named to people; all of a first version."""
    if before is None:
        return (after.title,)
    from kbstudio.text.meaning import meaning_changes  # noqa: PLC0415 - lists come before texts

    return meaning_changes(f"{before.title}\n{before.body}", f"{after.title}\n{after.body}", language_of(locale))


def _rejected(work: UnitOfWork, variant: Variant, live: Revision | None, revision: Revision) -> int:
    """How many changes from what agents read are rejected and still there; the texts are compared only where any is."""
    decisions = work.decisions.of_variant(variant.id).values()
    keys = {decision.key for decision in decisions if decision.kind is DecisionKind.REJECT}
    if not keys or revision.state is not RevisionState.IN_REVIEW:
        return 0
    from kbstudio.services.parts import changes_between  # noqa: PLC0415 - lists come before texts

    return sum(change.key in keys for change in changes_between(live.text if live else None, revision.text).changes)
