"""Turns what a list should hold into a question to the database, joined only to what it needs."""

import re
from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, false, func, or_, select, true, union_all

from kbstudio.domain.lists import ArticleFilter, Listing
from kbstudio.domain.revisions import RevisionState
from kbstudio.storage import tables, word_index
from kbstudio.storage.heads import STAGES
from kbstudio.storage.letters import holds
from kbstudio.text.search.folding import fold

_ARTICLE, _HEAD = tables.article.c, tables.head.c
_REVISION = tables.revision.alias("shown")
_EDITION = tables.edition.c
_BEGINS_A_CODE = re.compile(r"k|kb|kb-(\d*)")
_MOST_DIGITS = 9
"""Digits of the greatest number a column of numbers holds whole."""

_COMMON = 20_000
"""Heads from which on an index takes longer than walking through all of them to the first page."""

_PEOPLE = select(tables.person.c.name, tables.person.c.display)
_MINE = {Listing.TO_FINISH, Listing.RETURNED}
_LIVE = {Listing.RECENT, Listing.NOT_REVIEWED}


class ListQuery:
    """Narrows the heads to those a person asked for."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def chosen(
        self, chosen: Select[*tuple[Any, ...]], wanted: ArticleFilter, *, paged: bool = False
    ) -> Select[*tuple[Any, ...]]:
        """``chosen`` (columns of the heads) from those heads; ``paged`` where only the first ones in order are read."""
        listing = wanted.listing
        chosen = chosen.select_from(tables.head)
        if listing in _MINE:
            chosen = chosen.join(_REVISION, _REVISION.c.id == _HEAD.revision_id)
        exact = {_HEAD.kind: wanted.kind, _HEAD.locale: wanted.locale, _HEAD.owner: wanted.owner}
        chosen = chosen.where(*(column == value for column, value in exact.items() if value))
        if wanted.state is not None:
            chosen = chosen.where(_HEAD.stage == STAGES[wanted.state])
        if wanted.topic:
            chosen = chosen.where(_HEAD.number.in_(_below(wanted.topic)))
        if listing is not None:
            chosen = chosen.where(*_listed(listing, wanted))
        return chosen.where(*self._said(fold(wanted.words).split(), paged))

    def _said(self, words: Sequence[str], paged: bool) -> list[ColumnElement[bool]]:
        if not words:
            return []
        people = [(row.name, fold(f"{row.name} {row.display}")) for row in self._connection.execute(_PEOPLE)]
        return [self._says(word, [name for name, called in people if word in called], paged) for word in words]

    def _says(self, word: str, owners: Sequence[str], paged: bool) -> ColumnElement[bool]:
        """That the word stands in the text, begins the code or is a name of the owner."""
        code = _BEGINS_A_CODE.fullmatch(word)
        if code is not None and not code[1]:
            return true()
        known = [_numbered(code[1])] if code is not None else []
        if owners:
            known.append(_HEAD.owner.in_(owners))
        said = or_(*known, holds(_HEAD.words, word))
        proposed = word_index.proposed(self._connection, word)
        if proposed is None:
            return said
        # What very many have is met on the way; the rest is found one after the other, each from an index of its own.
        met: list[ColumnElement[bool]] = []
        rare: list[Select[int]] = [proposed]
        for condition in known:
            if self._is_common(condition):
                met.append(condition)
            else:
                rare.append(select(_HEAD.id).where(condition).correlate(None))
        # Adding nothing keeps the engine from fetching all that was found before it looks at the order asked for.
        head = _HEAD.id + 0 if paged else _HEAD.id
        return and_(or_(*met, head.in_(union_all(*rare))), said)

    def _is_common(self, condition: ColumnElement[bool]) -> bool:
        some = select(_HEAD.id).where(condition).limit(_COMMON).subquery()
        return self._connection.execute(select(func.count()).select_from(some)).scalar_one() == _COMMON


def _numbered(digits: str) -> ColumnElement[bool]:
    """Articles whose number begins with these digits: 47, 470 to 479, 4700 to 4799 and so on."""
    if digits.startswith("0") or len(digits) > _MOST_DIGITS:
        return false()
    first = int(digits)
    steps = [10**more for more in range(_MOST_DIGITS - len(digits) + 1)]
    return or_(*(_HEAD.number.between(first * step, first * step + step - 1) for step in steps))


def _below(code: str) -> Select[Any]:
    """Numbers of the articles in a topic and below it; codes below begin with its own and a dot, before "/"."""
    topic, placed = tables.topic.c, tables.article_topic.c
    inside = or_(topic.code == code, and_(topic.code > f"{code}.", topic.code < f"{code}/"))
    return (
        select(_ARTICLE.number)
        .join(tables.article_topic, placed.article_id == _ARTICLE.id)
        .join(tables.topic, topic.id == placed.topic_id)
        .where(inside)
    )


def _listed(listing: Listing, wanted: ArticleFilter) -> list[ColumnElement[bool]]:
    if listing in _MINE:
        mine = or_(_REVISION.c.author == wanted.person, _HEAD.owner == wanted.person)
        drafts = [_HEAD.stage == STAGES[RevisionState.DRAFT], mine]
        return [*drafts, _sent_back()] if listing is Listing.RETURNED else drafts
    if listing is Listing.NO_OWNER:
        left = select(tables.person.c.name).where(tables.person.c.left_at.is_not(None))
        return [or_(_HEAD.owner == "", _HEAD.owner.in_(left))]
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
