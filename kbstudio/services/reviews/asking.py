"""Whom a text is put before: the policy in force, its stages with people in them, and who stands in for whom."""

from datetime import datetime

from kbstudio.domain.articles import Article
from kbstudio.domain.people import Person, Role, still_here
from kbstudio.domain.policies import PRESETS, Policy, Who, WhoKind, policy_in_force
from kbstudio.domain.ports import UnitOfWork
from kbstudio.domain.reviews import ReviewStage
from kbstudio.services.kinds import kind_named


def policy_for(work: UnitOfWork, kind: str) -> Policy:
    """The policy an article of ``kind`` is reviewed by now."""
    chosen = work.policies.all()
    own = chosen.get(kind) or PRESETS.get(kind_named(kind).review_policy)
    library = chosen.get("") or PRESETS.get(work.library.review_policy)
    return policy_in_force(own, library, len(still_here(work.people.all())))


def stages_for(policy: Policy, everyone: tuple[Person, ...], article: Article, locale: str) -> tuple[ReviewStage, ...]:
    """The stages of ``policy`` with the people of ``everyone`` they ask for a text of ``article``; nobody who left."""
    stages, everyone = [], still_here(everyone)
    for rule in policy.stages:
        found = [name for who in rule.who for name in _people(who, everyone, article, locale)]
        people = tuple(dict.fromkeys(found))
        stages.append(ReviewStage(rule.name, people, rule.needed, rule.due_hours))
    return tuple(stages)


def without(stages: tuple[ReviewStage, ...], writers: frozenset[str]) -> tuple[ReviewStage, ...]:
    """The stages without those who wrote the text; a stage that needs everyone needs all who are left."""
    left = []
    for stage in stages:
        people = tuple(name for name in stage.people if name not in writers)
        left.append(ReviewStage(stage.name, people, stage.needed or max(1, len(people)), stage.due_hours))
    return tuple(left)


def behalf_of(work: UnitOfWork, person: Person, now: datetime) -> tuple[str, ...]:
    """The login names of those ``person`` stands in for today."""
    today = now.date()
    return tuple(
        each.person for each in work.delegations.not_over(today) if each.to == person.name and each.holds_on(today)
    )


def candidates(everyone: tuple[Person, ...], article: Article, locale: str) -> tuple[str, ...]:
    """Login names of those asked to review: the article's reviewers, else everybody who may review it."""
    may = tuple(p.name for p in everyone if p.holds(Role.REVIEWER, locale, article.topics))
    # Where all of its reviewers have left, others are asked.
    named = {person.name for person in everyone} & set(article.reviewers)
    return tuple(name for name in may if name in named) if named else may


def _people(who: Who, everyone: tuple[Person, ...], article: Article, locale: str) -> tuple[str, ...]:
    known = {person.name for person in everyone}
    match who.kind:
        case WhoKind.REVIEWERS:
            return candidates(everyone, article, locale)
        case WhoKind.PERSON:
            found: tuple[str, ...] = (who.name,)
        case WhoKind.ROLE:
            return tuple(p.name for p in everyone if p.holds(Role(who.name), locale, article.topics))
        case WhoKind.OWNER:
            found = (article.owner,)
        case WhoKind.DEPUTY:
            found = article.deputies
    return tuple(name for name in found if name in known)
