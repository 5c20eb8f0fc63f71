"""Libraries with people in them, for tests of services and screens."""

from datetime import UTC, datetime, timedelta

from kbstudio.application import Studio, create_library
from kbstudio.services.snapshots import Outcome
from kbstudio.services.writing import NewArticle

PEOPLE = {"maya": "author", "noa": "author", "rita": "reviewer", "daniel": "reviewer", "karl": "curator"}
BODY = "Customers may return a router within **30 days**.\n\n- Ask for the order number\n"


class TickingClock:
    """A clock that moves on by a minute each time it is looked at."""

    def __init__(self) -> None:
        self.now = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(minutes=1)
        return self.now


def team_studio(url: str, clock: TickingClock | None = None) -> Studio:
    """A new library with an administrator, two authors, two reviewers, a curator and one topic."""
    studio = create_library(url, name="Test library", administrator="admin", clock=clock or TickingClock())
    for name, role in PEOPLE.items():
        studio.administration.put_person(name, by="admin", role=role, display=name.title())
    studio.administration.put_topic("billing.refund", by="admin", names={"en": "Refunds", "he": "החזרים"})
    return studio


def new_article(studio: Studio, *, title: str = "Refund window", body: str = BODY, locale: str = "en") -> Outcome:
    """A first draft by maya, whose reviewer is rita."""
    wanted = NewArticle("reference", locale, title, body, reviewers=("rita",), topics=("billing.refund",))
    return studio.writing.new(wanted, by="maya")


def submit(studio: Studio, code: str, locale: str = "en", *, by: str = "maya", change: str = "meaning") -> Outcome:
    """Put the draft before its reviewers."""
    return studio.reviewing.submit(code, locale, by=by, reason="new rule", change=change)


def publish(studio: Studio, code: str, locale: str = "en", *, change: str = "meaning") -> Outcome:
    """Take the draft through review to agents."""
    submit(studio, code, locale, change=change)
    studio.reviewing.approve(code, locale, by="rita")
    return studio.publishing.publish(code, locale, by="karl")
