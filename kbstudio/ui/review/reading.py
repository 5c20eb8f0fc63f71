"""Everything a review shows of one text, read in one go."""

from collections.abc import Mapping
from dataclasses import dataclass

from kbstudio.application import Studio
from kbstudio.domain.decisions import Decision
from kbstudio.domain.errors import Refused
from kbstudio.domain.revisions import RevisionState
from kbstudio.domain.topics import Topic
from kbstudio.services.reviews.commenting import CommentsView
from kbstudio.services.snapshots import Against
from kbstudio.services.snapshots import ReviewView as Snapshot


@dataclass(frozen=True)
class Pair:
    """What stands side by side: ``left`` None is what agents read, ``right`` None the newest version."""

    left: Against | None = None
    right: int | None = None


@dataclass(frozen=True)
class Reading:
    """A review with its decisions and comments; ``pair`` is what was asked for.

    ``may_write`` says why this person may not write the text; ``since_signed`` whether the pair was chosen for them,
    because the text they signed was edited since.
    """

    shown: Snapshot
    decisions: Mapping[str, Decision]
    comments: CommentsView
    may_write: Refused | None
    topics: tuple[Topic, ...]
    pair: Pair
    since_signed: bool = False


def read_review(studio: Studio, code: str, locale: str, person: str, pair: Pair | None) -> Reading:
    """Read a review for ``person``; without a pair, since they signed it where they did and it was edited since."""
    wanted = pair or Pair()
    shown = studio.reviewing.view(code, locale, by=person, left=wanted.left, right=wanted.right)
    since_signed = pair is None and _was_edited_since_signed(shown)
    if since_signed and shown.bases.signed is not None:
        wanted = Pair(Against(shown.bases.signed))
        shown = studio.reviewing.view(code, locale, by=person, left=wanted.left)
    article = studio.writing.open(code, locale, by=person)
    return Reading(
        shown=shown,
        decisions=studio.deciding.of(code, locale),
        comments=studio.commenting.view(code, locale, number=shown.right.number),
        may_write=article.may_save,
        topics=article.topics,
        pair=wanted,
        since_signed=since_signed,
    )


def _was_edited_since_signed(shown: Snapshot) -> bool:
    """Whether the person signed a version after what agents read, and another text waits for them now."""
    signed, left = shown.bases.signed, shown.left
    if signed is None or signed <= (left.number if left else 0) or signed >= shown.right.number:
        return False
    before = next((mark for mark in shown.bases.versions if mark.number == signed), None)
    waits = shown.right.state is RevisionState.IN_REVIEW
    return waits and before is not None and before.hash != shown.right.hash
