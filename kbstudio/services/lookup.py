"""Finding what a request names; what is not there raises BadInput with what to do."""

from kbstudio.domain.articles import Article, Variant
from kbstudio.domain.errors import BadInput, Refused, quoted
from kbstudio.domain.ids import code_of, number_of
from kbstudio.domain.locales import locale_tag
from kbstudio.domain.people import Person, gone
from kbstudio.domain.ports import UnitOfWork
from kbstudio.domain.reasons import Reason
from kbstudio.domain.revisions import UNDER_REVIEW, Line, Revision
from kbstudio.domain.texts import clean
from kbstudio.domain.topics import topic_code


def person_named(work: UnitOfWork, name: str) -> Person:
    """The person with this login name."""
    person = work.people.named(clean(name).strip())
    if person is None:
        raise BadInput("{name} is not a person of this library; ask an administrator to add them.", name=quoted(name))
    return person


def acting(work: UnitOfWork, name: str) -> Person:
    """The person who does something; raises Refused for one who has left."""
    person = person_named(work, name)
    if person.has_left:
        raise gone(person)
    return person


def person_to_ask(work: UnitOfWork, name: str) -> Person:
    """A person who is to do something from now on; raises BadInput for one who has left."""
    person = person_named(work, name)
    if person.has_left:
        raise BadInput("{person} has left this library; choose somebody else.", person=person.display)
    return person


def article_named(work: UnitOfWork, code: str) -> Article:
    """The article with this code."""
    code = code_of(number_of(code))
    article = work.articles.with_code(code)
    if article is None:
        raise BadInput("There is no {code} in this library; look for it in the list of articles.", code=code)
    return article


def variant_named(work: UnitOfWork, code: str, locale: str) -> tuple[Article, Variant]:
    """The article and its language version."""
    article, tag = article_named(work, code), locale_tag(locale)
    variant = work.articles.variant(article.id, tag)
    if variant is None:
        known = ", ".join(v.locale for v in work.articles.variants(article.id))
        raise BadInput(
            "{code} is not written in {locale}; it has: {known}.", code=article.code, locale=tag, known=known or "-"
        )
    return article, variant


def topic_codes(work: UnitOfWork, codes: tuple[str, ...]) -> tuple[str, ...]:
    """The codes, each once; raises BadInput for a topic the library does not have."""
    known = {topic.code for topic in work.topics.all()} if codes else set()
    found = tuple(dict.fromkeys(topic_code(code) for code in codes))
    for code in found:
        if code not in known:
            raise BadInput("{code} is not a topic of this library; add it to the taxonomy first.", code=quoted(code))
    return found


def revision_at(work: UnitOfWork, revision_id: str | None) -> Revision | None:
    """The revision a pointer names; None for no pointer."""
    return work.revisions.with_id(revision_id) if revision_id else None


def numbered(work: UnitOfWork, article: Article, variant: Variant, number: int) -> Revision:
    """Version ``number`` of a language version; raises Refused where its text was erased."""
    found = work.revisions.numbered(variant.id, number)
    if found is None:
        raise no_version(article, variant.locale, number)
    if found.erased is not None:
        raise erased_version(work, article, variant.locale, found)
    return found


def erased_version(work: UnitOfWork, article: Article, locale: str, revision: Revision) -> Refused:
    """That the text of a version is no longer there: who erased it, when and why."""
    assert revision.erased is not None  # that is what is told
    return Refused(
        "The text of version {number} of {code} ({locale}) was erased by {person} on {day}: {why}",
        reason=Reason.ERASED,
        number=revision.number,
        code=article.code,
        locale=locale,
        person=person_named(work, revision.erased.person).display,
        day=revision.erased.at.date().isoformat(),
        why=revision.erased.reason,
    )


def no_version(article: Article, locale: str, number: int) -> BadInput:
    """That there is no such version."""
    return BadInput("{code} ({locale}) has no version {number}.", code=article.code, locale=locale, number=number)


def newest(work: UnitOfWork, variant: Variant) -> Revision | None:
    """The text to go on from: the draft, else the live one, else the newest there is."""
    return revision_at(work, variant.draft_id or variant.live_id) or work.revisions.newest_text(variant.id)


def head_at_hand(work: UnitOfWork, variant: Variant, line: Line | None = None) -> Revision | None:
    """The head of ``line``; without one the hotfix while it is in review or approved, else the draft."""
    hotfix = revision_at(work, variant.hotfix_id)
    if line is Line.HOTFIX:
        return hotfix
    if line is None and hotfix is not None and hotfix.state in UNDER_REVIEW:
        return hotfix
    return revision_at(work, variant.draft_id)
