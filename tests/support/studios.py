"""Libraries with people in them, for tests of services and screens."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from kbstudio.application import Studio, create_library, open_library
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


class _Made:
    """The team's library as a file, made by the first test that asks for one, and the time when it was ready."""

    file = b""
    at = datetime.min


def team_studio(url: str) -> Studio:
    """A library with an administrator, two authors, two reviewers, a curator and one topic."""
    clock = TickingClock()
    if not url.startswith("sqlite:///"):
        return _made(url, clock)
    path = Path(url.removeprefix("sqlite:///"))
    if not _Made.file:
        _made(url, clock).close()
        _Made.file, _Made.at = path.read_bytes(), clock.now
    path.write_bytes(_Made.file)
    clock.now = _Made.at
    return open_library(url, clock=clock)


def _made(url: str, clock: TickingClock) -> Studio:
    studio = create_library(url, name="Test library", administrator="admin", clock=clock)
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
