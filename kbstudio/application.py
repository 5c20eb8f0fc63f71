"""Joins storage and services; knows no Qt. Everything above it works with a Studio or a Reader."""

from collections.abc import Callable
from datetime import UTC, datetime
from importlib import import_module
from typing import TYPE_CHECKING, Any

from kbstudio import storage
from kbstudio.domain.library import Library
from kbstudio.domain.lines import NAME_LIMIT, name_line
from kbstudio.domain.people import person_name
from kbstudio.domain.ports import Clock, Database
from kbstudio.reading import login_name, open_reader

if TYPE_CHECKING:
    from kbstudio.services.administration import Administration
    from kbstudio.services.answering import Reader
    from kbstudio.services.blocks import Paragraphs
    from kbstudio.services.correcting import Correcting
    from kbstudio.services.curating import Curating
    from kbstudio.services.erasing import Erasing
    from kbstudio.services.history import History
    from kbstudio.services.lists import Lists
    from kbstudio.services.locales.agencies import Agencies
    from kbstudio.services.locales.checking import Checking
    from kbstudio.services.locales.languages import Languages
    from kbstudio.services.locales.localising import Localising
    from kbstudio.services.locales.questions import Questions
    from kbstudio.services.locales.remembering import Remembering
    from kbstudio.services.locales.serving import Serving
    from kbstudio.services.locales.terms import Terms
    from kbstudio.services.publishing import Publishing
    from kbstudio.services.reviews.commenting import Commenting
    from kbstudio.services.reviews.deciding import Deciding
    from kbstudio.services.reviews.delegating import Delegating
    from kbstudio.services.reviews.inbox import Inbox
    from kbstudio.services.reviews.owed import OwedReviews
    from kbstudio.services.reviews.policies import Policies
    from kbstudio.services.reviews.reviewing import Reviewing
    from kbstudio.services.saved_lists import SavedLists
    from kbstudio.services.tone.effect import ToneEffect
    from kbstudio.services.tone.guidelines import Guidelines
    from kbstudio.services.tone.judging import Tone
    from kbstudio.services.writing import Writing

__all__ = ["Studio", "create_library", "login_name", "migrate_library", "open_library", "open_reader", "utc_now"]


def utc_now() -> datetime:
    """The time now, in UTC."""
    return datetime.now(UTC)


_ROOMS = {
    "reviews": ("reviewing", "commenting", "deciding", "policies", "delegating", "owed", "inbox"),
    "locales": ("agencies", "languages", "localising", "remembering", "checking", "terms", "serving", "questions"),
    "tone": ("guidelines",),
}
"""The services by the room they are in."""

_NAMED_OTHERWISE = {"paragraphs": "blocks", "tone": "tone.judging", "tone_effect": "tone.effect"}

_HOMES = _NAMED_OTHERWISE | {name: f"{room}.{name}" for room, names in _ROOMS.items() for name in names}
"""The modules of services that are not called as they are."""

_WITHOUT_CLOCK = {"history", "paragraphs", "saved_lists"}


class Studio:
    """An open library with everything a person can do in it; each service is loaded when it is first asked for."""

    administration: "Administration"
    writing: "Writing"
    curating: "Curating"
    reviewing: "Reviewing"
    correcting: "Correcting"
    commenting: "Commenting"
    deciding: "Deciding"
    agencies: "Agencies"
    languages: "Languages"
    localising: "Localising"
    remembering: "Remembering"
    checking: "Checking"
    terms: "Terms"
    serving: "Serving"
    questions: "Questions"
    guidelines: "Guidelines"
    policies: "Policies"
    delegating: "Delegating"
    publishing: "Publishing"
    owed: "OwedReviews"
    erasing: "Erasing"
    history: "History"
    paragraphs: "Paragraphs"
    lists: "Lists"
    inbox: "Inbox"
    saved_lists: "SavedLists"
    tone: "Tone"
    tone_effect: "ToneEffect"

    def __init__(self, database: Database, library: Library, clock: Clock) -> None:
        self.database = database
        self.library = library
        self._clock = clock

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            # A library lists what it holds before most of the services, and the texts they work on, are loaded.
            kind = Studio.__annotations__.get(name)
            if kind is None:
                raise AttributeError(name, name=name, obj=self)
            home = import_module(f"kbstudio.services.{_HOMES.get(name, name)}")
            needed = (self.database,) if name in _WITHOUT_CLOCK else (self.database, self._clock)
            service = getattr(home, kind)(*needed)
            setattr(self, name, service)
            return service

    @property
    def url(self) -> str:
        """The address of the library."""
        return self.database.url

    @property
    def shown_url(self) -> str:
        """The address as people may see it: without a password."""
        return storage.shown_url(self.database.url)

    @property
    def kept_url(self) -> str:
        """The address as settings may keep it: without a password."""
        return storage.kept_url(self.database.url)

    @property
    def is_file(self) -> bool:
        """Whether the library is a file on this computer rather than on a server."""
        return self.database.url.startswith("sqlite")

    @property
    def engine(self) -> str:
        """What keeps the library, with its version."""
        return storage.engine_name(self.database.url)

    def reader(self) -> "Reader":
        """The same library as agents' tools see it."""
        return open_reader(self.database.url)

    def problems(self) -> tuple[str, ...]:
        """What an integrity check finds, a sentence each."""
        return self.database.problems()

    def close(self) -> None:
        """Let go of files and connections."""
        self.database.close()


def create_library(
    url: str,
    *,
    name: str = "",
    administrator: str,
    sample: bool = False,
    clock: Clock = utc_now,
    tell: Callable[[str], None] = lambda _: None,
) -> Studio:
    """Make a new library with its first person, whole or not at all; with ``sample``, with the sample articles."""
    from kbstudio.services.administration import Administration  # noqa: PLC0415 - most starts open a library
    from kbstudio.services.sample.library import SampleLibrary, sample_name  # noqa: PLC0415

    founder = person_name(administrator)
    proposed = sample_name() if sample else storage.place_name(url)
    called = name_line(name) or name_line(proposed[:NAME_LIMIT]) or "KB Studio"

    def fill(database: Database) -> None:
        Administration(database, clock).found(founder)
        if sample:
            SampleLibrary(database, clock).play(administrator=founder, tell=tell)

    return _studio(storage.create_library(url, name=called, clock=clock, fill=fill), clock)


def open_library(url: str, *, clock: Clock = utc_now) -> Studio:
    """Open an existing library; raises LibraryProblem where it cannot be used and Unavailable where it is away."""
    return _studio(storage.open_library(url, clock), clock)


def migrate_library(url: str) -> None:
    """Bring an older library up to this program's schema."""
    storage.migrate(url)


def _studio(database: Database, clock: Clock) -> Studio:
    with database.read() as work:
        library = work.library
    return Studio(database, library, clock)
