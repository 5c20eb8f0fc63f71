"""Rows of the lists screens show, and what can be asked of them."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from kbstudio.domain.revisions import RevisionState


class Listing(StrEnum):
    """Lists that answer a question of the day, rather than narrow by one value."""

    TO_FINISH = "to_finish"
    """Drafts of a person: last written by them, or of an article they own."""

    RETURNED = "returned"
    """Drafts of a person that a reviewer sent back and that were not submitted since."""

    RECENT = "recent"
    """Texts agents read for the first time lately."""

    NOT_REVIEWED = "not_reviewed"
    """Texts agents read that nobody but their writer has looked at."""

    NO_OWNER = "no_owner"
    """Articles nobody answers for: without an owner, or with one who has left."""


@dataclass(frozen=True)
class ArticleFilter:
    """What a list of articles should hold; an empty value asks for everything.

    ``topic`` includes the topics below it; ``words`` are looked for in title, code, owner and body; ``person`` is
    whose drafts a ``listing`` means, ``since`` from when on it counts as lately; ``sort`` is one of code, title,
    kind, state, locale, owner, updated.
    """

    words: str = ""
    topic: str = ""
    kind: str = ""
    state: RevisionState | None = None
    locale: str = ""
    owner: str = ""
    listing: Listing | None = None
    person: str = ""
    since: datetime | None = None
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
class SimilarArticle:
    """A text whose title says much the same as another; ``likeness`` runs from 0 to 1, ``live``: agents read it."""

    article: str
    locale: str
    title: str
    state: RevisionState
    live: bool
    likeness: float


@dataclass(frozen=True)
class SavedList:
    """What a person lists often, under a name of their own."""

    id: str
    name: str
    wanted: ArticleFilter


@dataclass(frozen=True)
class TopicCount:
    """A topic and the number of articles in it and below it."""

    code: str
    names: tuple[tuple[str, str], ...]
    articles: int


@dataclass(frozen=True)
class InboxRow:
    """A text waiting for somebody's verdict, at ``stage``; ``behalf`` is who was asked and is away.

    ``held`` says that it waits for nobody yet: the correction beside it comes first.
    """

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
    due_at: datetime | None = None
    stage: str = ""
    behalf: str = ""
    held: bool = False
