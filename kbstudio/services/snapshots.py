"""What services give back: frozen values that screens and the command line show."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from kbstudio.domain.articles import Article, Variant
from kbstudio.domain.changes import Changes
from kbstudio.domain.errors import Refused
from kbstudio.domain.lists import ArticleRow
from kbstudio.domain.reviews import Review, VerdictKind
from kbstudio.domain.revisions import ChangeClass, Erasure, Revision, RevisionMark, RevisionState
from kbstudio.domain.topics import Topic


@dataclass(frozen=True)
class Outcome:
    """What a step did: the version it concerned and its state now. ``changed`` is False where nothing was written.

    ``languages`` are the other language versions, by locale, that the same step was taken with.
    """

    article: str
    locale: str
    revision: int
    state: RevisionState
    hash: str
    changed: bool = True
    published: bool = False
    languages: tuple[str, ...] = ()

    @property
    def changes(self) -> Changes:
        """What screens have to refresh."""
        return Changes(frozenset({self.article}), published=self.published) if self.changed else Changes()

    def as_dict(self) -> dict[str, Any]:
        """The JSON form of the command line."""
        return {
            "article": self.article,
            "locale": self.locale,
            "revision": self.revision,
            "state": self.state.value,
            "hash": self.hash,
            **({"languages": list(self.languages)} if self.languages else {}),
        }


@dataclass(frozen=True)
class ArticleView:
    """An article open for writing in one language: the text to go on from, and what agents read meanwhile.

    ``revision`` is the draft, or the live text where there is no draft, or the newest one; ``live`` is None while
    nothing is published, ``live_since`` says when it was. ``display_names`` gives the name people read for every
    login, ``topics`` the article's topics with their names, ``languages`` where each language version stands.
    ``lacks`` names the conditions that stand against submitting it, ``may_edit`` says why this person may not change
    whose it is.
    """

    article: Article
    variant: Variant
    revision: Revision
    live: Revision | None
    live_since: datetime | None
    topics: tuple[Topic, ...]
    locales: tuple[str, ...]
    review: Review | None
    missing_parts: tuple[str, ...]
    display_names: Mapping[str, str]
    may_save: Refused | None
    may_submit: Refused | None
    may_recall: Refused | None
    may_edit: Refused | None
    lacks: frozenset[str]
    languages: tuple[ArticleRow, ...]


@dataclass(frozen=True)
class VerdictMark:
    """What a reviewer said of a version; ``standing`` is False once an edit or a recall voided it."""

    person: str
    display: str
    kind: VerdictKind
    comment: str
    time: datetime
    standing: bool


@dataclass(frozen=True)
class HistoryEntry:
    """One version in the history of a language version. ``live`` marks the one agents read.

    Agents read it from ``live_from`` until ``live_until``, which is None while they still do; ``restored_from`` is
    the number of the earlier version whose very text it is again. ``reviewer`` is who made it while reviewing, empty
    where it was written before that. Of an ``erased`` one only the hash is left; ``erased_by_display`` is who did it.
    """

    revision: int
    hash: str
    parent: int | None
    state: RevisionState
    title: str
    author: str
    author_display: str
    time: datetime
    reason: str
    change: ChangeClass | None
    live: bool
    approved_by: tuple[str, ...]
    verdicts: tuple[VerdictMark, ...] = ()
    live_from: datetime | None = None
    live_until: datetime | None = None
    restored_from: int | None = None
    reviewer: str = ""
    erased: Erasure | None = None
    erased_by_display: str = ""


@dataclass(frozen=True)
class ParagraphView:
    """A paragraph through the versions: its id, and the versions that changed it, the newest first."""

    block: str
    changes: tuple[RevisionMark, ...]
    display_names: Mapping[str, str]

    @property
    def last(self) -> RevisionMark:
        """Who changed it last, when and why."""
        return self.changes[0]


@dataclass(frozen=True)
class Against:
    """What a text is compared with: another version of it by ``number``, or the newest text in another ``locale``."""

    number: int = 0
    locale: str = ""


@dataclass(frozen=True)
class Bases:
    """What a text can be compared with: the version agents read, the newest one this person has looked through, the
    newest one they approved (numbers, or None), every version the newest first, and the other languages.
    """

    live: int | None
    read: int | None
    signed: int | None
    versions: tuple[RevisionMark, ...]
    locales: tuple[str, ...]


@dataclass(frozen=True)
class ReviewView:
    """A text in review beside what agents read now, or what else it is compared with (``left``; None for nothing).

    ``is_newest`` says whether ``right`` is the newest version: only that one is decided on. ``lacks`` is how many
    signatures nobody is left to give, because those asked have left; ``may_ask`` says why others may not be asked.
    ``unreviewed`` is the number of what agents read where nobody reviewed that yet: then ``left`` is by itself what
    was reviewed and published before it, or nothing. ``critical`` says why no language may be read without it, "" where
    nobody said so.
    """

    article: Article
    locale: str
    left: Revision | None
    right: Revision
    review: Review | None
    display_names: Mapping[str, str]
    may_approve: Refused | None
    may_return: Refused | None
    may_publish: Refused | None
    may_decide: Refused | None
    may_touch: Refused | None
    bases: Bases
    left_locale: str
    is_newest: bool
    proposed: ChangeClass
    typo_breaks: tuple[str, ...]
    may_ask: Refused | None = None
    lacks: int = 0
    unreviewed: int | None = None
    critical: str = ""


@dataclass(frozen=True)
class Waiting:
    """An approved text that waits to be published; ``may_withdraw`` is about the one agents read meanwhile.

    A source goes live with the languages ``along``, and waits for those ``awaited``.
    """

    article: str
    locale: str
    title: str
    revision: int
    live_revision: int | None
    change: str
    reason: str
    approved_by: tuple[str, ...]
    may_publish: Refused | None
    may_withdraw: Refused | None
    along: tuple[str, ...] = ()
    awaited: tuple[str, ...] = ()
