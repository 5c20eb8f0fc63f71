"""Revisions: the immutable texts of a variant, and the states they pass through."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from kbstudio.domain.errors import BadInput, quoted
from kbstudio.domain.texts import ArticleText


class RevisionState(StrEnum):
    """Where one text stands. See ``transitions.py`` for the ways between them."""

    DRAFT = "draft"
    IN_REVIEW = "in_review"
    APPROVED = "approved"
    PUBLISHED = "published"
    SUPERSEDED = "superseded"
    WITHDRAWN = "withdrawn"


UNDER_REVIEW = frozenset({RevisionState.IN_REVIEW, RevisionState.APPROVED})
"""States that the next version of the same line ends."""

NOT_AT_HAND = frozenset({RevisionState.WITHDRAWN, RevisionState.SUPERSEDED})
"""States of texts that are no draft and that no agent reads: they come back by being saved again."""


class ChangeClass(StrEnum):
    """What kind of change a revision makes; only a meaning change touches other languages."""

    MEANING = "meaning"
    WORDING = "wording"
    TYPO = "typo"


class Line(StrEnum):
    """The line a revision belongs to: the draft, or a hotfix made beside it from the live text."""

    DRAFT = "draft"
    HOTFIX = "hotfix"


@dataclass(frozen=True)
class Erasure:
    """That a text was erased: by whom (login name), why and when. Its hash stays."""

    person: str
    reason: str
    at: datetime


@dataclass(frozen=True)
class Revision:
    """One immutable text. ``number`` counts within the variant; ``parent`` is the number it was written from.

    Of one that was ``erased`` only the hash is left; its text is empty.
    ``reviewer`` made it while reviewing: by taking out what was rejected, the author staying, or by mending a typo as
    its author.
    """

    id: str
    variant_id: str
    number: int
    parent: int | None
    line: Line
    text: ArticleText
    hash: str
    author: str
    created_at: datetime
    reason: str = ""
    change: ChangeClass | None = None
    state: RevisionState = RevisionState.DRAFT
    reviewer: str = ""
    erased: Erasure | None = None


@dataclass(frozen=True)
class BlockMark:
    """The identity of one block of a revision, and the number of the revision that last changed it."""

    id: str
    changed_in: int


@dataclass(frozen=True)
class RevisionMark:
    """A revision without its text: what lists and rules need, however long the texts are."""

    id: str
    number: int
    parent: int | None
    title: str
    hash: str
    author: str
    created_at: datetime
    reason: str
    change: ChangeClass | None
    state: RevisionState
    reviewer: str = ""
    erased: Erasure | None = None


def change_named(text: str) -> ChangeClass:
    """The change class called ``text``; raises BadInput naming the possible ones."""
    try:
        return ChangeClass(text.strip().lower())
    except ValueError:
        raise BadInput("{change} is not a kind of change; use meaning, wording or typo.", change=quoted(text)) from None
