"""The published part, as agents and their tools read it."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from kbstudio.domain.serving import Served
from kbstudio.domain.tone import Scorecard


@dataclass(frozen=True)
class Edition:
    """The published form of a revision.

    ``html`` and ``plain`` are derived from ``body``; None where the stored ones belong to another hash or renderer.
    ``reviewed`` is False for what a library with one person publishes. ``stale_blocks`` of it say something else than
    the source since ``behind_since``. ``served`` says what was asked for, and why it got this. Without ``channels`` it
    is for any.
    """

    id: str
    article: str
    kind: str
    locale: str
    revision: int
    hash: str
    title: str
    body: str
    owner: str
    audience: str
    topics: tuple[str, ...]
    reviewed: bool
    published_at: datetime
    published_by: str
    verified_until: datetime | None = None
    html: str | None = None
    plain: str | None = None
    stale_blocks: int = 0
    behind_since: datetime | None = None
    served: Served = field(default_factory=Served)
    channels: tuple[str, ...] = ()


@dataclass(frozen=True)
class Derived:
    """What is computed from an edition's text, tagged with the hash and the renderer it came from.

    ``score`` is how it does by the guidelines of the day it is published; None where none hold for it.
    """

    hash: str
    renderer: str
    html: str
    plain: str
    score: Scorecard | None = None


class FeedKind(StrEnum):
    """What happened to an article in a locale, for readers that follow along."""

    PUBLISHED = "published"
    UPDATED = "updated"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True)
class FeedEntry:
    """One change agents' tools are told of. ``severity`` is the change class; a withdrawal is a tombstone."""

    sequence: int
    kind: FeedKind
    severity: str
    article: str
    locale: str
    revision: int
    hash: str
    title: str
    summary: str
    at: datetime


@dataclass(frozen=True)
class Hit:
    """One article found. ``score`` is comparable within one answer only."""

    article: str
    locale: str
    title: str
    snippet: str
    score: float


@dataclass(frozen=True)
class Answer:
    """What a search gives; ``behind`` counts publications the index has not taken in yet."""

    hits: tuple[Hit, ...]
    behind: int = 0
