"""What a person who leaves leaves behind: reviews that ask others from now on, delegations that end."""

from dataclasses import dataclass, replace
from datetime import datetime

from kbstudio.domain.articles import Article, Variant
from kbstudio.domain.lists import ArticleFilter
from kbstudio.domain.people import Person
from kbstudio.domain.ports import UnitOfWork
from kbstudio.domain.reviews import Review, ReviewStage
from kbstudio.domain.revisions import Revision, RevisionState
from kbstudio.services.reviews.asking import candidates, policy_for, stages_for, without
from kbstudio.services.reviews.cases import case_for, writers_of
from kbstudio.services.reviews.signing import accept_when_signed

Key = tuple[str, str]
"""Code and locale of a text."""


@dataclass(frozen=True)
class Left:
    """Who left; the texts that others are asked to review now, those nobody is left to sign, and what they own."""

    person: Person
    asked_others: tuple[Key, ...]
    lacking: tuple[Key, ...]
    owned: tuple[str, ...]


def leave(work: UnitOfWork, person: Person, *, by: Person, now: datetime) -> Left:
    """Note that ``person`` left, pass on what they were asked, and end what they or others passed on to them."""
    work.people.set_left(person.id, now)
    for each in work.delegations.not_over(now.date()):
        if person.name in {each.person, each.to}:
            work.delegations.end(each.id, now)
    asked, lacking = [], []
    for waiting in work.reviews.open_for((person.name,)):
        revision = work.revisions.with_id(waiting.revision_id)
        variant = work.articles.variant_with_id(revision.variant_id)
        review = work.reviews.latest_for(revision.id)
        revision = work.revisions.with_id(revision.id)
        if review is None or review.outcome or revision.state is not RevisionState.IN_REVIEW:
            continue
        article = work.articles.with_id(variant.article_id)
        anew = _asked_anew(work, review, person.name, article, variant, revision)
        if anew == review:
            continue
        work.reviews.ask(anew)
        accept_when_signed(work, case_for(work, by, article, variant, revision), anew, now)
        work.activity.note("ask", article.code, variant.locale, by.name, now, person.name)
        absent = {each.name for each in work.people.all() if each.has_left}
        (lacking if anew.unsignable(absent) else asked).append((article.code, variant.locale))
    left = replace(person, left_at=now)
    return Left(left, tuple(asked), tuple(lacking), work.lists.codes(ArticleFilter(owner=person.name)))


def _asked_anew(
    work: UnitOfWork, review: Review, name: str, article: Article, variant: Variant, revision: Revision
) -> Review:
    """The review without ``name`` where they have not signed; a stage too few are left in asks whom its rule allows."""
    everyone = work.people.all()
    policy = policy_for(work, article.kind)
    writers = writers_of(work, variant, revision)
    fresh = without(stages_for(policy, everyone, article, variant.locale), writers)
    alike = len(fresh) == len(review.steps)
    signed = {each.person for each in review.standing()} | {each.behalf for each in review.standing()}
    stages = []
    for place, stage in enumerate(review.steps):
        if name not in stage.people or name in signed:
            stages.append(stage)
            continue
        people = tuple(each for each in stage.people if each != name)
        ruled = alike and fresh[place].name == stage.name
        needed = max(1, len(people)) if ruled and policy.stages[place].needed == 0 else stage.needed
        if len(people) < needed and not stage.name and not ruled:
            people += tuple(each for each in candidates(everyone, article, variant.locale) if each not in writers)
        elif len(people) < needed and ruled:
            people += fresh[place].people
        stages.append(ReviewStage(stage.name, tuple(dict.fromkeys(people)), needed, stage.due_hours))
    return review.asking(tuple(stages))
