"""Turns what a list should hold into a question to the database, joined only to what it needs."""

from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, Text, and_, cast, func, literal, or_, select

from kbstudio.domain.lists import ArticleFilter, Listing
from kbstudio.domain.revisions import RevisionState
from kbstudio.storage import tables
from kbstudio.text.search.folding import fold

_ARTICLE, _HEAD = tables.article.c, tables.head.c
_REVISION = tables.revision.alias("shown")
_EDITION = tables.edition.c
_OF_ARTICLES = {"kind", "owner"}
_MINE = {Listing.TO_FINISH, Listing.RETURNED}
_LIVE = {Listing.RECENT, Listing.NOT_REVIEWED}


class ListQuery:
    """Narrows the heads to those a person asked for."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        # Positions are found without patterns, so that % and _ are ordinary letters.
        self._position = func.instr if connection.dialect.name == "sqlite" else func.strpos

    def chosen(
        self, chosen: Select[*tuple[Any, ...]], wanted: ArticleFilter, sort: str = ""
    ) -> Select[*tuple[Any, ...]]:
        """``chosen`` (columns of the heads) from those heads; ``sort`` is a key it will be ordered by."""
        listing = wanted.listing
        chosen = chosen.select_from(tables.head)
        owned = listing in _MINE or listing is Listing.NO_OWNER
        if wanted.kind or wanted.owner or wanted.topic or owned or sort in _OF_ARTICLES:
            chosen = chosen.join(tables.article, _ARTICLE.number == _HEAD.number)
        if wanted.state is not None or listing in _MINE or sort == "state":
            chosen = chosen.join(_REVISION, _REVISION.c.id == _HEAD.revision_id)
        exact = {_ARTICLE.kind: wanted.kind, _HEAD.locale: wanted.locale, _ARTICLE.owner: wanted.owner}
        chosen = chosen.where(*(column == value for column, value in exact.items() if value))
        if wanted.state is not None:
            chosen = chosen.where(_REVISION.c.state == wanted.state.value)
        if wanted.topic:
            chosen = chosen.where(_ARTICLE.id.in_(_below(wanted.topic)))
        if listing is not None:
            chosen = chosen.where(*_listed(listing, wanted))
        return chosen.where(*(self._says(word) for word in fold(wanted.words).split()))

    def _says(self, word: str) -> ColumnElement[bool]:
        people = self._connection.execute(select(tables.person.c.name, tables.person.c.display)).all()
        owners = [row.name for row in people if word in fold(f"{row.name} {row.display}")]
        coded = self._position(literal("kb-").concat(cast(_HEAD.number, Text)), word) == 1
        owned = select(_ARTICLE.number).where(_ARTICLE.owner.in_(owners))
        said = or_(self._position(_HEAD.words, word) > 0, coded)
        return or_(said, _HEAD.number.in_(owned)) if owners else said


def _below(code: str) -> Select[Any]:
    topic, placed = tables.topic.c, tables.article_topic.c
    below = func.substr(topic.code, 1, len(code) + 1) == f"{code}."
    return (
        select(placed.article_id).join(tables.topic, topic.id == placed.topic_id).where(or_(topic.code == code, below))
    )


def _listed(listing: Listing, wanted: ArticleFilter) -> list[ColumnElement[bool]]:
    if listing in _MINE:
        mine = or_(_REVISION.c.author == wanted.person, _ARTICLE.owner == wanted.person)
        drafts = [_REVISION.c.state == RevisionState.DRAFT.value, mine]
        return [*drafts, _sent_back()] if listing is Listing.RETURNED else drafts
    if listing is Listing.NO_OWNER:
        return [_ARTICLE.owner.is_(None)]
    live = select(_EDITION.variant_id).where(_EDITION.ended_at.is_(None))
    if listing is Listing.NOT_REVIEWED:
        return [_HEAD.variant_id.in_(live.where(~_EDITION.reviewed))]
    recent = live.where(_EDITION.published_at >= wanted.since) if wanted.since is not None else live
    return [_HEAD.variant_id.in_(recent)]


def _sent_back() -> ColumnElement[bool]:
    """The latest review of the language version ended with its return."""
    review, later = tables.review.alias("review"), tables.review.alias("later")
    text, later_text = tables.revision.alias("reviewed"), tables.revision.alias("later_text")
    after = or_(
        later_text.c.number > text.c.number,
        and_(later_text.c.number == text.c.number, later.c.round > review.c.round),
    )
    newer = (
        select(later.c.id)
        .join(later_text, later_text.c.id == later.c.revision_id)
        .where(later_text.c.variant_id == text.c.variant_id, after)
    )
    returned = (
        select(review.c.id)
        .join(text, text.c.id == review.c.revision_id)
        .where(text.c.variant_id == _HEAD.variant_id, review.c.outcome == "returned", ~newer.exists())
    )
    return returned.exists()
