"""What the sections of an inbox hold: frozen values that screens show."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from kbstudio.domain.inbox import Facts, GivenVerdict, Section
from kbstudio.domain.lists import InboxRow
from kbstudio.services.locales.questions import WaitingQuestion
from kbstudio.services.reviews.owed import OwedText
from kbstudio.services.reviews.placing import PlacedThread

Key = tuple[str, str]
"""Code and locale of a text."""


@dataclass(frozen=True)
class WaitingText:
    """A text this person may sign now: ``hash`` is what they would sign; ``unread``: they have not looked it through.

    ``signed_before``: they approved an earlier version of it. ``live_id`` is the version it is compared with: what
    agents read, or where nobody reviewed that, what was reviewed before it.
    """

    row: InboxRow
    hash: str
    revision_id: str
    live_id: str | None
    facts: Facts
    unread: bool = True
    signed_before: bool = False

    @property
    def key(self) -> Key:
        """By which it is found again."""
        return (self.row.article, self.row.locale)


@dataclass(frozen=True)
class TextFacts:
    """What a text itself says: the kinds of marks it touches, and its words where it is a typo only."""

    key: Key
    hash: str
    touched: frozenset[str]
    words: tuple[tuple[tuple[str, str], ...], ...] = ()


@dataclass(frozen=True)
class AnsweredThread:
    """A must-fix of this person that somebody answered (``answered``), or whose words are others by now."""

    article: str
    locale: str
    title: str
    revision: int
    placed: PlacedThread
    answered: bool
    by: str
    at: datetime

    @property
    def key(self) -> tuple[str, str, str]:
        """By which it is found again."""
        return (self.article, self.locale, self.placed.thread.id)


@dataclass(frozen=True)
class ReturnedText:
    """A draft of this person that came back: by whom, what they said, how many comments are open."""

    article: str
    locale: str
    title: str
    revision: int
    by: str
    at: datetime
    comment: str
    open_threads: int


@dataclass(frozen=True)
class SubmittedText:
    """A text put before others: who signed, who has still to, of how many signatures ``needed``.

    ``lacks`` of these nobody is left to give, because those asked have left: somebody else has to be asked. Such texts
    of others are shown to those who may see to it.
    """

    article: str
    locale: str
    title: str
    revision: int
    since: datetime
    due_at: datetime | None
    signed_by: tuple[str, ...]
    waits_for: tuple[str, ...]
    needed: int
    requested_by: str = ""
    lacks: int = 0


@dataclass(frozen=True)
class InboxContents:
    """Every section of one person's inbox as it was ``at`` a moment; ``display_names`` gives the name for a login."""

    to_review: tuple[WaitingText, ...] = ()
    answers: tuple[AnsweredThread, ...] = ()
    questions: tuple[WaitingQuestion, ...] = ()
    returned: tuple[ReturnedText, ...] = ()
    owed: tuple[OwedText, ...] = ()
    waiting: tuple[SubmittedText, ...] = ()
    done: tuple[GivenVerdict, ...] = ()
    display_names: Mapping[str, str] | None = None
    at: datetime | None = None

    @property
    def counts(self) -> dict[Section, int]:
        """How many things each section holds."""
        held = (self.to_review, self.answers, self.returned, self.questions, self.owed, self.waiting, self.done)
        return {section: len(entries) for section, entries in zip(Section, held, strict=True)}

    def name(self, login: str) -> str:
        """The name people read for a login."""
        return (self.display_names or {}).get(login, login)
