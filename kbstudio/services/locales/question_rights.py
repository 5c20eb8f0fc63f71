"""Who asks about the source of an article, who answers, and who settles."""

from kbstudio.domain.articles import Article
from kbstudio.domain.comments import Thread
from kbstudio.domain.errors import Refused
from kbstudio.domain.people import Person, Role
from kbstudio.domain.reasons import Reason


def to_answer(article: Article, here: set[str], person: Person | None) -> set[str]:
    """Whom a question goes to: owner and deputies; where all of them have left, every curator."""
    asked = {article.owner, *article.deputies} & here
    if not asked and person is not None and person.name in here and person.holds(Role.CURATOR):
        return {person.name}
    return asked


def answers(article: Article, person: Person) -> bool:
    """Whether a person answers questions about an article, and leaves notes."""
    if person.name in {article.owner, *article.deputies} or person.holds(Role.CURATOR):
        return True
    return person.holds(Role.AUTHOR, article.source_locale, article.topics)


def may_answer(article: Article, person: Person) -> Refused | None:
    """Why a person neither answers nor leaves notes; None where they do."""
    if answers(article, person):
        return None
    return Refused(
        "The owner of {code} and its authors answer questions and leave notes; {person} is none of them.",
        reason=Reason.ROLE,
        code=article.code,
        person=person.display,
    )


def may_ask(article: Article, person: Person, locale: str) -> Refused | None:
    """Why a person does not ask in a language; None where they do."""
    roles = (Role.LOCALISER, Role.AUTHOR)
    if answers(article, person) or any(person.holds(role, locale or "*", article.topics) for role in roles):
        return None
    return Refused(
        "Questions about {code} are asked by those who write or translate it; {person} is none of them.",
        reason=Reason.ROLE,
        code=article.code,
        person=person.display,
    )


def may_end(article: Article, thread: Thread, person: Person) -> Refused | None:
    """Why a person settles no such thread; None where they do."""
    if thread.begun_by == person.name or answers(article, person):
        return None
    return Refused(
        "This is settled by who asked, or by those who write {code}; {person} is none of them.",
        reason=Reason.ROLE,
        code=article.code,
        person=person.display,
    )
