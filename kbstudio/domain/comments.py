"""Comments beside a text: threads about words, a block or the whole text, whom they are for, and how they ended."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from kbstudio.domain.errors import BadInput, quoted
from kbstudio.domain.texts import clean

COMMENT_LIMIT = 10_000
"""The most characters a comment, or a suggestion, can have."""


class CommentKind(StrEnum):
    """What a comment asks: nothing, to put other words in place, or to mend something before it can be approved."""

    NOTE = "note"
    SUGGESTION = "suggestion"
    MUST_FIX = "must_fix"


class Resolution(StrEnum):
    """How a thread ended: seen to, its suggestion put in place, or not followed."""

    DONE = "done"
    APPLIED = "applied"
    DECLINED = "declined"


class MeantFor(StrEnum):
    """Whom a thread is for: those who review the text, who can answer a localiser, or whoever translates it."""

    REVIEW = ""
    QUESTION = "question"
    TRANSLATORS = "translators"


@dataclass(frozen=True)
class Comment:
    """What one person said in a thread."""

    id: str
    person: str
    at: datetime
    body: str


@dataclass(frozen=True)
class Thread:
    """A comment with its answers, about ``quote`` in version ``number`` of a language version.

    ``block`` is the identity of the block the quote begins in and ``offset`` its place there in code points; both
    are empty for the whole text. ``suggestion`` are the words that should stand in place of the quote. What is not
    meant for reviews stands beside the source; ``locale`` is the language a question was asked in.
    """

    id: str
    variant_id: str
    number: int
    kind: CommentKind
    comments: tuple[Comment, ...]
    block: str = ""
    offset: int = 0
    quote: str = ""
    suggestion: str | None = None
    resolution: Resolution | None = None
    resolved_by: str = ""
    resolved_at: datetime | None = None
    meant_for: MeantFor = MeantFor.REVIEW
    locale: str = ""

    @property
    def begun_by(self) -> str:
        """Who began it."""
        return self.comments[0].person

    @property
    def is_open(self) -> bool:
        """Whether nobody has settled it yet."""
        return self.resolution is None

    @property
    def blocks(self) -> bool:
        """Whether it stands against approval."""
        return self.kind is CommentKind.MUST_FIX and self.is_open and self.meant_for is MeantFor.REVIEW

    @property
    def is_answered(self) -> bool:
        """Whether somebody else than who began it had the last word."""
        return self.comments[-1].person != self.begun_by


def comment_kind(name: str) -> CommentKind:
    """The kind called ``name``; raises BadInput naming the possible ones."""
    try:
        return CommentKind(name.strip().lower().replace("-", "_"))
    except ValueError:
        raise BadInput("{kind} is no kind of comment; use note, suggestion or must-fix.", kind=quoted(name)) from None


def comment_text(words: str) -> str:
    """What somebody says, as it is kept; raises BadInput where it says nothing or is endless."""
    said = clean(words).strip()
    if not said:
        raise BadInput("Write what you want to say, then send it.")
    if len(said) > COMMENT_LIMIT:
        raise BadInput("A comment has at most {limit} characters; put the rest into another one.", limit=COMMENT_LIMIT)
    return said
