"""Who may say what of findings of style, and the sentences for what was said before."""

from datetime import datetime

from kbstudio.domain.articles import Article, Variant
from kbstudio.domain.conditions import Case
from kbstudio.domain.errors import Refused
from kbstudio.domain.people import Person, Role, gone
from kbstudio.domain.ports import UnitOfWork
from kbstudio.domain.reasons import Reason
from kbstudio.domain.tone import ToneException
from kbstudio.domain.transitions import check
from kbstudio.services.lookup import acting, variant_named
from kbstudio.services.reviews.asking import behalf_of
from kbstudio.services.tone.held_texts import HeldText

_DECIDERS = (Role.TONE_EDITOR, Role.CURATOR)


def writer(work: UnitOfWork, code: str, locale: str, by: str) -> tuple[Article, Variant, Person]:
    """The language version and the person, who may write it; raises Refused where they may not."""
    person = acting(work, by)
    article, variant = variant_named(work, code, locale)
    check("save", Case(by=person, article=article, locale=variant.locale))
    return article, variant, person


def may_decide(
    work: UnitOfWork, held: HeldText, person: Person, now: datetime, asked: ToneException | None = None
) -> Refused | None:
    """Why ``person`` may not decide on exceptions of a text, or on the one ``asked`` for; None where they may."""
    if person.has_left:
        return gone(person)
    article, locale = held.article, held.variant.locale
    review = work.reviews.latest_for(held.revision.id) if held.revision is not None else None
    asked_people = review.reviewers if review is not None and review.closed_at is None else ()
    is_asked = not {person.name, *behalf_of(work, person, now)}.isdisjoint(asked_people)
    if not is_asked and not any(person.holds(role, locale, article.topics) for role in _DECIDERS):
        return Refused(
            "Reviewers of this text, tone editors and curators decide on exceptions, and {person} is none of them for "
            "{code} ({locale}); ask one of them.",
            reason=Reason.ROLE,
            person=person.display,
            code=article.code,
            locale=locale,
        )
    if asked is not None and asked.asked_by == person.name:
        return Refused(
            "{person} asked for this exception; somebody else decides.", reason=Reason.ROLE, person=person.display
        )
    return None


def asked_before(work: UnitOfWork, asked: ToneException) -> Refused:
    """That an exception was asked for, and what became of it."""
    if asked.granted:
        return Refused(
            "{person} granted this exception already; there is nothing to ask for.",
            reason=Reason.NOTHING_TO_DO,
            person=_display(work, asked.decided_by),
        )
    return Refused(
        "{person} asked for this exception already; wait for the answer.",
        reason=Reason.NOTHING_TO_DO,
        person=_display(work, asked.asked_by),
    )


def decided_before(work: UnitOfWork, asked: ToneException) -> Refused:
    """That somebody decided already, and how."""
    person = _display(work, asked.decided_by)
    if asked.granted:
        return Refused("{person} granted this exception already.", reason=Reason.DECIDED, person=person)
    return Refused(
        "{person} refused this exception already; the author can ask again with another reason.",
        reason=Reason.DECIDED,
        person=person,
    )


def _display(work: UnitOfWork, name: str) -> str:
    person = work.people.named(name)
    return person.display if person is not None else name
