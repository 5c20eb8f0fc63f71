"""What services need from storage, as protocols; storage implements them, tests run against the real thing.

A unit of work is one transaction: leaving it without ``commit`` rolls everything back. Stores take and give frozen
domain values. Everything raises KbStudioError subclasses: Unavailable when the database cannot answer now.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from typing import Protocol

from kbstudio.domain.articles import Article, Variant
from kbstudio.domain.inbox import GivenVerdict, Surroundings
from kbstudio.domain.library import Library
from kbstudio.domain.lists import ArticleFilter, ArticleRow, InboxRow, SavedList, SimilarArticle, TopicCount
from kbstudio.domain.localising_ports import Alignments, Concepts, Dismissals, Languages, Remembered
from kbstudio.domain.people import Grant, Person
from kbstudio.domain.published import Derived, Edition, FeedKind
from kbstudio.domain.review_ports import Comments, Decisions, Delegations, Owed, Policies, Readings, Reviews
from kbstudio.domain.reviews import Review, Verdict
from kbstudio.domain.revisions import BlockMark, Erasure, Revision, RevisionMark, RevisionState
from kbstudio.domain.serving_ports import Serving
from kbstudio.domain.tone_ports import Guidelines, Tone
from kbstudio.domain.topics import Topic

Clock = Callable[[], datetime]
"""Gives the time now, in UTC."""


class People(Protocol):
    """The people of the library and what they may do."""

    def all(self) -> tuple[Person, ...]: ...
    def named(self, name: str) -> Person | None: ...
    def add(self, person: Person, at: datetime) -> None: ...
    def hold(self) -> None:
        """Let others who change people wait until this is done."""
        ...

    def grant(self, person_id: str, grant: Grant) -> None: ...
    def revoke(self, person_id: str, grant: Grant) -> None: ...
    def rename(self, person_id: str, display: str) -> None: ...
    def set_left(self, person_id: str, at: datetime | None) -> None: ...


class Topics(Protocol):
    """The taxonomy."""

    def all(self) -> tuple[Topic, ...]: ...
    def with_code(self, code: str) -> Topic | None: ...
    def hold(self) -> None:
        """Let others who change topics wait until this is done."""
        ...

    def put(self, topic: Topic) -> None:
        """Add the topic, or replace names and weight of the one with its code."""
        ...


class Articles(Protocol):
    """Articles and their variants."""

    def add(self, article: Article) -> Article:
        """Store a new article and give it its number in this transaction; numbers are never reused."""
        ...

    def with_code(self, code: str) -> Article | None: ...
    def with_id(self, article_id: str) -> Article: ...
    def update(self, article: Article) -> Article:
        """Store changed facts, people, topics or state; raises Refused when somebody was first."""
        ...

    def existing_codes(self, codes: Iterable[str]) -> frozenset[str]: ...
    def texts_of(self, codes: Collection[str]) -> Sequence[tuple[Article, Variant]]:
        """Every language version of these articles, by number and locale, in a few statements."""
        ...

    def texts_with(self, variant_ids: Collection[str]) -> Mapping[str, tuple[Article, Variant]]:
        """These language versions with their articles, by id, in a few statements."""
        ...

    def variants(self, article_id: str) -> tuple[Variant, ...]: ...
    def variant(self, article_id: str, locale: str) -> Variant | None: ...
    def variant_with_id(self, variant_id: str) -> Variant: ...
    def with_hotfix(self) -> tuple[Variant, ...]:
        """The variants that are being corrected beside their draft."""
        ...

    def add_variant(self, variant: Variant) -> None: ...
    def update_variant(self, variant: Variant) -> Variant:
        """Store changed pointers, guarded by ``variant.version``; raises Refused when somebody was first."""
        ...


class Revisions(Protocol):
    """Immutable texts. Only the state, reason and change class of a row are ever changed."""

    def add(self, revision: Revision) -> None: ...
    def with_id(self, revision_id: str) -> Revision: ...
    def numbered(self, variant_id: str, number: int) -> Revision | None: ...
    def newest(self, variant_id: str) -> Revision | None:
        """The revision with the highest number, or None where nothing is written."""
        ...

    def newest_text(self, variant_id: str) -> Revision | None:
        """The newest revision that was not erased; the newest one where all were."""
        ...

    def erase(self, revision_id: str, erasure: Erasure) -> None:
        """Replace the text by a tombstone, wherever the library keeps some of it; the hash stays."""
        ...

    def marks(self, variant_id: str) -> tuple[RevisionMark, ...]:
        """Every revision of a variant without its text, newest first."""
        ...

    def read_ahead(self, variant_ids: Collection[str], revision_ids: Collection[str]) -> None:
        """Read in a few statements what ``with_id``, ``marks``, ``merges`` and ``blocks`` give; for reading only."""
        ...

    def note_merge(self, revision_id: str, merged: int) -> None:
        """Note that a revision took in the changes of version ``merged``, too, in place of what was noted before."""
        ...

    def merges(self, variant_id: str) -> Mapping[int, int]:
        """By the number of a revision the number of the version it took in, beside its parent."""
        ...

    def put_blocks(self, revision_id: str, blocks: Sequence[BlockMark]) -> None:
        """Store the identity of each block of a revision, in the order of the text."""
        ...

    def blocks(self, revision_id: str) -> tuple[BlockMark, ...]: ...
    def set_state(self, revision_id: str, source: RevisionState, target: RevisionState) -> None:
        """Move a revision on, guarded by the state it was in; raises Refused when it is in another by now."""
        ...

    def set_submission(self, revision_id: str, reason: str, change: str) -> None: ...


class Published(Protocol):
    """The published part, written only by publishing."""

    def publish(
        self, revision_id: str, article: Article, *, by: str, at: datetime, reviewed: bool, derived: Derived
    ) -> Edition:
        """Make the revision the live edition of its variant, its text copied by the database from the revision."""
        ...

    def withdraw(self, variant_id: str, at: datetime) -> Edition | None:
        """End the live edition of a variant; gives what was live."""
        ...

    def append(self, kind: FeedKind, edition: Edition, *, severity: str, summary: str, at: datetime) -> None:
        """Tell readers, unless it is a guideline: the next sequence number comes from the counter locked here."""
        ...

    def hold(self) -> None:
        """Let others who publish wait until this is done."""
        ...

    def append_all(
        self, kind: FeedKind, editions: Collection[str], *, severity: str, summary: str, at: datetime
    ) -> None:
        """Tell readers the same of many live editions (ids) at once, by article and locale."""
        ...

    def mark_reviewed(self, revision_id: str) -> Edition | None:
        """Say of the live edition of a revision that it was reviewed; None where another is live by now."""
        ...

    def put_facts(self, article: Article) -> tuple[Edition, ...]:
        """Bring owner and topics of what agents read of an article in step with it; gives the editions this changed.

        Text, hash and dates stay; kind, audience and channels, too: whom a text reaches is decided by publishing it.
        """
        ...

    def owned_by(self, name: str) -> tuple[Edition, ...]:
        """What agents read that this person (a login name) answers for."""
        ...

    def live(self, code: str, locale: str) -> Edition | None: ...
    def live_all(self) -> tuple[Edition, ...]: ...
    def periods(self, variant_id: str) -> tuple[tuple[int, datetime, datetime | None], ...]:
        """(revision number, from, until) of each time agents read a text of the variant; until None is now."""
        ...

    def put_derived(self, edition_id: str, derived: Derived) -> None: ...


class Operations(Protocol):
    """Writes already carried out, so that a retry after a lost answer changes nothing twice."""

    def result_of(self, op_id: str, request: str) -> str | None:
        """The stored result (JSON) of an operation; raises Refused when ``op_id`` was used for another request."""
        ...

    def record(self, op_id: str, request: str, result: str, at: datetime) -> None: ...


class Activity(Protocol):
    """What was done, in commit order: other programs on the same library refresh by it."""

    def note(self, action: str, article: str, locale: str, by: str, at: datetime, detail: str = "") -> None: ...
    def latest(self) -> int: ...
    def since(self, number: int) -> tuple[int, frozenset[str]]:
        """The newest number and the codes of the articles touched after ``number``."""
        ...


class Lists(Protocol):
    """Questions asked by screens; sorting, filtering and paging happen in the database."""

    def articles(self, wanted: ArticleFilter, offset: int, limit: int) -> Sequence[ArticleRow]: ...
    def count(self, wanted: ArticleFilter) -> int: ...
    def languages_of(self, code: str) -> Sequence[ArticleRow]:
        """A row for each language version of one article, by locale."""
        ...

    def codes(self, wanted: ArticleFilter) -> tuple[str, ...]:
        """The code of every article ``articles`` would list, each once."""
        ...

    def articles_count(self) -> int:
        """How many articles are written in any language."""
        ...

    def find(self, words: str, limit: int) -> Sequence[ArticleRow]:
        """Texts by code or title, forgiving a typo, the likeliest first."""
        ...

    def similar(self, title: str, locale: str, limit: int) -> tuple[SimilarArticle, ...]:
        """Texts in the language of ``locale`` whose titles say much the same, the likest first."""
        ...

    def links_to(self, code: str) -> Sequence[ArticleRow]:
        """Texts that link to an article."""
        ...

    def topics(self) -> tuple[TopicCount, ...]: ...
    def locales(self) -> tuple[str, ...]:
        """Every language articles are written in, in order."""
        ...

    def under_review(self, reviews: Sequence[Review]) -> tuple[tuple[Review, InboxRow], ...]:
        """These open reviews with their texts, in their order."""
        ...


class Inbox(Protocol):
    """What an inbox is made of beside the reviews themselves."""

    def surroundings(self, texts: Collection[tuple[str, str]], person: str) -> Mapping[tuple[str, str], Surroundings]:
        """What is known around the texts at hand, by code and locale: the hotfix in review, else the draft."""
        ...

    def links_to(self, codes: Collection[str]) -> Mapping[str, int]:
        """How many texts name each of these articles in a link."""
        ...

    def must_fixes(self, variants: Collection[str]) -> Mapping[str, int]:
        """Open must-fixes of each of these variants that has any."""
        ...

    def open_threads(self, variants: Collection[str]) -> Mapping[str, int]:
        """Open comments of any kind of each of these variants that has any."""
        ...

    def last_returns(self, variants: Collection[str]) -> Mapping[str, Verdict]:
        """Of each of these variants that was ever sent back, the latest verdict that did it."""
        ...

    def open_must_fixes_of(self, person: str) -> tuple[tuple[str, str], ...]:
        """Variant and thread id of every open must-fix that ``person`` began."""
        ...

    def verdicts_of(self, person: str, since: datetime) -> tuple[GivenVerdict, ...]:
        """What ``person`` said of texts since then, the newest first."""
        ...


class SavedLists(Protocol):
    """The lists people keep for themselves."""

    def of(self, person: str) -> tuple[SavedList, ...]:
        """Those of one person, by name."""
        ...

    def put(self, person: str, saved: SavedList) -> None:
        """Add a list, or replace the one with its id."""
        ...

    def remove(self, person: str, list_id: str) -> None: ...


class UnitOfWork(Protocol):
    """One transaction over everything above."""

    library: Library
    people: People
    topics: Topics
    articles: Articles
    revisions: Revisions
    reviews: Reviews
    comments: Comments
    decisions: Decisions
    readings: Readings
    policies: Policies
    delegations: Delegations
    owed: Owed
    alignments: Alignments
    concepts: Concepts
    remembered: Remembered
    dismissals: Dismissals
    languages: Languages
    serving: Serving
    guidelines: Guidelines
    tone: Tone
    published: Published
    operations: Operations
    activity: Activity
    lists: Lists
    inbox: Inbox
    saved_lists: SavedLists

    def commit(self) -> None: ...


class Database(Protocol):
    """An open library. ``write`` takes the write lock at once; ``read`` never waits for a writer."""

    url: str

    def write(self) -> AbstractContextManager[UnitOfWork]: ...
    def read(self) -> AbstractContextManager[UnitOfWork]: ...
    def problems(self) -> tuple[str, ...]:
        """What an integrity check finds, a sentence each; empty when all is well."""
        ...

    def close(self) -> None: ...
