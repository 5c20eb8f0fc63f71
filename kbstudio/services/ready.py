"""The approved texts that wait to be published, read in a few statements however many they are."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from kbstudio.domain.articles import Article, Variant
from kbstudio.domain.conditions import Case
from kbstudio.domain.errors import Refused
from kbstudio.domain.lists import ArticleFilter
from kbstudio.domain.people import Person
from kbstudio.domain.ports import UnitOfWork
from kbstudio.domain.reviews import Review, approvals
from kbstudio.domain.revisions import ChangeClass, Revision, RevisionState
from kbstudio.domain.transitions import may
from kbstudio.services.locales.waiting import Together, together
from kbstudio.services.lookup import head_at_hand, revision_at
from kbstudio.services.reviews.asking import policy_for
from kbstudio.services.reviews.cases import quorum_of, unmerged
from kbstudio.services.snapshots import Waiting

_LISTED = 500


def ready(work: UnitOfWork, person: Person) -> tuple[Waiting, ...]:
    """Approved texts, the longest waiting first, and what ``person`` may do about each."""
    names = {p.name: p.display for p in work.people.all()}
    heads = _heads(work)
    reviews = work.reviews.latest_of([head.id for _article, _variant, head in heads])
    linked = _linked(heads)
    waits = any(rule.waits for rule in work.languages.rules())
    known = work.articles.existing_codes({code for codes in linked.values() for code in codes})
    found = []
    for article, variant, head in heads:
        live = revision_at(work, variant.live_id)
        dead = tuple(sorted(set(linked[head.id]) - known))
        goes = together(work, article, variant, head) if waits else Together()
        case = _case(work, person, article, variant, head, live, reviews.get(head.id), dead, goes.awaited)
        signed = approvals(case.review.verdicts, head.hash) if case.review else ()
        found.append(
            Waiting(
                article=article.code,
                locale=variant.locale,
                title=head.text.title,
                revision=head.number,
                live_revision=live.number if live else None,
                change=(head.change or ChangeClass.MEANING).value,
                reason=head.reason,
                approved_by=tuple(names.get(name, name) for name in signed),
                may_publish=may("publish", case),
                may_withdraw=may_withdraw(work, case, variant),
                along=tuple(language.locale for language, _text in goes.along),
                awaited=goes.awaited,
            )
        )
    return tuple(found)


def may_withdraw(work: UnitOfWork, case: Case, variant: Variant) -> Refused | None:
    """Why the live text may not be taken away from agents; the reason is asked for when somebody does it."""
    return may("withdraw", replace(case, revision=revision_at(work, variant.live_id), reason="-"))


def _heads(work: UnitOfWork) -> Sequence[tuple[Article, Variant, Revision]]:
    """Approved drafts, then approved corrections beside a draft that a list does not show."""
    wanted = ArticleFilter(state=RevisionState.APPROVED, sort="updated", descending=False)
    listed = [(row.article, row.locale) for row in work.lists.articles(wanted, 0, _LISTED)]
    texts = {
        (article.code, variant.locale): (article, variant)
        for article, variant in work.articles.texts_of({code for code, _locale in listed})
    }
    beside = work.articles.texts_with({variant.id for variant in work.articles.with_hotfix()})
    approved = {**{texts[key][1].id: texts[key] for key in listed}, **beside}
    variants = [variant for _article, variant in approved.values()]
    pointers = {pointer for v in variants for pointer in (v.draft_id, v.hotfix_id, v.live_id) if pointer}
    work.revisions.read_ahead([variant.id for variant in variants], pointers)
    heads = [(article, variant, head_at_hand(work, variant)) for article, variant in approved.values()]
    return [
        (article, variant, head)
        for article, variant, head in heads
        if head is not None and head.state is RevisionState.APPROVED
    ]


def _linked(heads: Collection[tuple[Article, Variant, Revision]]) -> Mapping[str, Collection[str]]:
    from kbstudio.text.markdown.links import article_codes  # noqa: PLC0415 - lists come before texts

    return {head.id: article_codes(head.text.body) for _article, _variant, head in heads}


def _case(
    work: UnitOfWork,
    person: Person,
    article: Article,
    variant: Variant,
    head: Revision,
    live: Revision | None,
    review: Review | None,
    dead_links: tuple[str, ...],
    awaited: tuple[str, ...],
) -> Case:
    """What publishing looks at, and nothing more."""
    return Case(
        by=person,
        article=article,
        locale=variant.locale,
        revision=head,
        review=review if review and not review.outcome.startswith("void") else None,
        quorum=quorum_of(policy_for(work, article.kind), head, review),
        dead_links=dead_links,
        unmerged=unmerged(work, variant, live, head),
        awaited=lambda: awaited,
    )
