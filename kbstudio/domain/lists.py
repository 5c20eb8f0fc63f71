"""Rows of the lists screens show, and what can be asked of them."""

from dataclasses import dataclass
from datetime import datetime

from kbstudio.domain.revisions import RevisionState


@dataclass(frozen=True)
class ArticleFilter:
    """What a list of articles should hold; an empty value asks for everything.

    ``topic`` includes the topics below it; ``words`` are looked for in title, code, owner and body; ``sort`` is one
    of code, title, kind, state, locale, owner, updated.
    """

    words: str = ""
    topic: str = ""
    kind: str = ""
    state: RevisionState | None = None
    locale: str = ""
    owner: str = ""
    sort: str = "updated"
    descending: bool = True


@dataclass(frozen=True)
class ArticleRow:
    """One language version in a list: the text being written if there is one, else the live one.

    ``state`` is that text's; ``live_revision`` is the number agents read, or None; ``locales`` are all languages the
    article has.
    """

    article: str
    locale: str
    title: str
    kind: str
    state: RevisionState
    revision: int
    live_revision: int | None
    owner: str
    topics: tuple[str, ...]
    locales: tuple[str, ...]
    updated_at: datetime


@dataclass(frozen=True)
class TopicCount:
    """A topic and the number of articles in it and below it."""

    code: str
    names: tuple[tuple[str, str], ...]
    articles: int


@dataclass(frozen=True)
class InboxRow:
    """A text waiting for somebody's verdict."""

    article: str
    locale: str
    title: str
    revision: int
    live_revision: int | None
    change: str
    reason: str
    requested_by: str
    requested_at: datetime
    signed: int
    quorum: int
