"""The lists everybody has at the side: what each is called, and what it holds."""

from collections.abc import Mapping
from dataclasses import dataclass

from kbstudio.desktop.marking import QT_TRANSLATE_NOOP
from kbstudio.domain.lists import ArticleFilter, Listing
from kbstudio.domain.revisions import RevisionState

TO_FINISH, MY_REVIEWS, RETURNED = "to_finish", "my_reviews", "returned"
IN_REVIEW, APPROVED, RECENT = "in_review", "approved", "recent"
NOT_REVIEWED, NO_OWNER = "not_reviewed", "no_owner"


@dataclass(frozen=True)
class StandingList:
    """``text`` is translated in the context "StandingLists"; ``empty`` is said where nothing is in it."""

    text: str
    icon: str
    empty: str


STANDING: Mapping[str, StandingList] = {
    TO_FINISH: StandingList(
        QT_TRANSLATE_NOOP("StandingLists", "Mine to finish"),
        "pencil-simple",
        QT_TRANSLATE_NOOP("StandingLists", "You have no drafts. What you begin or are given appears here."),
    ),
    MY_REVIEWS: StandingList(
        QT_TRANSLATE_NOOP("StandingLists", "Waiting for my review"),
        "tray",
        QT_TRANSLATE_NOOP("StandingLists", "Nothing waits for your review."),
    ),
    RETURNED: StandingList(
        QT_TRANSLATE_NOOP("StandingLists", "Returned to me"),
        "arrow-u-up-left",
        QT_TRANSLATE_NOOP("StandingLists", "Nothing was returned to you."),
    ),
    IN_REVIEW: StandingList(
        QT_TRANSLATE_NOOP("StandingLists", "In review"),
        "eye",
        QT_TRANSLATE_NOOP("StandingLists", "No text is in review now."),
    ),
    APPROVED: StandingList(
        QT_TRANSLATE_NOOP("StandingLists", "Waiting to be published"),
        "check",
        QT_TRANSLATE_NOOP("StandingLists", "Nothing waits to be published."),
    ),
    RECENT: StandingList(
        QT_TRANSLATE_NOOP("StandingLists", "Recently published"),
        "broadcast",
        QT_TRANSLATE_NOOP("StandingLists", "Nothing was published in the last two weeks."),
    ),
    NOT_REVIEWED: StandingList(
        QT_TRANSLATE_NOOP("StandingLists", "Not reviewed"),
        "question",
        QT_TRANSLATE_NOOP("StandingLists", "Every published text was reviewed."),
    ),
    NO_OWNER: StandingList(
        QT_TRANSLATE_NOOP("StandingLists", "No owner"),
        "user-circle-minus",
        QT_TRANSLATE_NOOP("StandingLists", "Every article has an owner."),
    ),
}
"""In the order they are shown."""


def standing_filter(name: str, person: str) -> ArticleFilter:
    """What the list of that name holds for a person (a login name)."""
    if name in {TO_FINISH, RETURNED}:
        return ArticleFilter(listing=Listing(name), person=person)
    if name == IN_REVIEW:
        return ArticleFilter(state=RevisionState.IN_REVIEW)
    if name == APPROVED:
        return ArticleFilter(state=RevisionState.APPROVED)
    return ArticleFilter(listing=Listing(name))
