"""Keeps the published part: editions, what is derived from them, and the feed readers follow."""

import json
from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, Text, and_, cast, delete, func, insert, literal, null, select, update

from kbstudio.domain.articles import Article
from kbstudio.domain.errors import BadInput
from kbstudio.domain.guidelines import GUIDELINE_KIND
from kbstudio.domain.ids import code_of, new_id, number_of
from kbstudio.domain.published import Derived, Edition, FeedKind
from kbstudio.storage import tables
from kbstudio.storage.columns import UtcTime
from kbstudio.storage.counters import next_number
from kbstudio.text.renderer import RENDERER_VERSION

_EDITION = tables.edition
_DERIVED = tables.derived
_TOPIC = tables.edition_topic
_AT_ONCE = 5_000


class PublishedStore:
    """The published part, written only by publishing."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def publish(
        self, revision_id: str, article: Article, *, by: str, at: datetime, reviewed: bool, derived: Derived
    ) -> Edition:
        """Make the revision the live edition of its variant, its text copied by the database from the revision."""
        variant_id = self._variant_of(revision_id, article)
        live = (_EDITION.c.variant_id == variant_id, _EDITION.c.ended_at.is_(None))
        self._connection.execute(update(_EDITION).where(*live).values(ended_at=at))
        edition_id = new_id()
        revision, owned = tables.revision.c, tables.article.c
        copied: Mapping[str, Any] = {
            "id": literal(edition_id),
            "variant_id": revision.variant_id,
            "revision_id": revision.id,
            "article_id": owned.id,
            "number": owned.number,
            "code": literal("KB-").concat(cast(owned.number, Text)),
            "kind": owned.kind,
            "locale": tables.variant.c.locale,
            "revision": revision.number,
            "hash": revision.hash,
            "title": revision.title,
            "owner": owned.owner,
            "audience": owned.audience,
            "channels": owned.channels,
            "reviewed": literal(reviewed),
            "published_at": literal(at, UtcTime),
            "published_by": literal(by),
            "ended_at": null(),
            "fields": revision.fields,
            "body": revision.body,
        }
        texts = (
            select(*copied.values())
            .select_from(tables.revision)
            .join(tables.variant, tables.variant.c.id == revision.variant_id)
            .join(tables.article, owned.id == tables.variant.c.article_id)
            .where(revision.id == revision_id)
        )
        self._connection.execute(insert(_EDITION).from_select(list(copied), texts))
        topics = (
            select(literal(edition_id), tables.topic.c.code, tables.article_topic.c.position)
            .join(tables.article_topic, tables.article_topic.c.topic_id == tables.topic.c.id)
            .where(tables.article_topic.c.article_id == article.id)
        )
        self._connection.execute(insert(_TOPIC).from_select(["edition_id", "code", "position"], topics))
        self.put_derived(edition_id, derived)
        return self._editions(_EDITION.c.id == edition_id)[0]

    def withdraw(self, variant_id: str, at: datetime) -> Edition | None:
        """End the live edition of a variant; gives what was live."""
        ended = self._editions(_EDITION.c.variant_id == variant_id, _EDITION.c.ended_at.is_(None))
        for edition in ended:
            self._connection.execute(update(_EDITION).where(_EDITION.c.id == edition.id).values(ended_at=at))
        return next(iter(ended), None)

    def mark_reviewed(self, revision_id: str) -> Edition | None:
        """Say of the live edition of a revision that it was reviewed; None where another is live by now."""
        live = (_EDITION.c.revision_id == revision_id, _EDITION.c.ended_at.is_(None))
        self._connection.execute(update(_EDITION).where(*live).values(reviewed=True))
        return next(iter(self._editions(*live)), None)

    def append(self, kind: FeedKind, edition: Edition, *, severity: str, summary: str, at: datetime) -> None:
        """Tell readers: the next sequence number comes from the counter locked in this transaction.

        Of a guideline they are told nothing.
        """
        if edition.kind == GUIDELINE_KIND:
            return
        about = select(_EDITION.c.article_id).where(_EDITION.c.id == edition.id)
        row = {
            "sequence": next_number(self._connection, "feed"),
            "kind": kind.value,
            "severity": severity,
            "article_id": self._connection.execute(about).scalar_one(),
            "code": edition.article,
            "locale": edition.locale,
            "revision": edition.revision,
            "hash": edition.hash,
            "title": edition.title,
            "summary": summary,
            "at": at,
            "edition_id": edition.id,
        }
        self._connection.execute(insert(tables.feed).values(**row))

    def hold(self) -> None:
        """Let others who tell readers of something wait until this is done, and wait for those who do so now."""
        feed = tables.counter.c.name == "feed"
        self._connection.execute(select(tables.counter.c.value).where(feed).with_for_update())

    def append_all(
        self, kind: FeedKind, editions: Collection[str], *, severity: str, summary: str, at: datetime
    ) -> None:
        """Tell readers the same of many live editions (ids) at once, by article and locale."""
        some = sorted(editions)
        for start in range(0, len(some), _AT_ONCE):
            wanted = _EDITION.c.id.in_(some[start : start + _AT_ONCE]), _EDITION.c.kind != GUIDELINE_KIND
            told = self._connection.execute(select(_EDITION.c.id).where(*wanted)).scalars().all()
            first = next_number(self._connection, "feed", len(told)) - len(told)
            place = func.row_number().over(order_by=(_EDITION.c.number, _EDITION.c.locale))
            entry: Mapping[str, Any] = {
                "sequence": literal(first) + place,
                "kind": literal(kind.value),
                "severity": literal(severity),
                **{name: _EDITION.c[name] for name in ("article_id", "code", "locale", "revision", "hash", "title")},
                "summary": literal(summary),
                "at": literal(at, UtcTime),
                "edition_id": _EDITION.c.id,
            }
            entries = select(*entry.values()).where(_EDITION.c.id.in_(told))
            self._connection.execute(insert(tables.feed).from_select(list(entry), entries))

    def put_facts(self, article: Article) -> tuple[Edition, ...]:
        """Bring owner and topics of what agents read of an article in step with it; gives the editions this changed."""
        live = (_EDITION.c.article_id == article.id, _EDITION.c.ended_at.is_(None))
        changed = []
        for row in self._connection.execute(select(_EDITION.c.id, _EDITION.c.owner).where(*live)).all():
            own = _TOPIC.c.edition_id == row.id
            topics = self._connection.execute(select(_TOPIC.c.code).where(own).order_by(_TOPIC.c.position)).scalars()
            if (row.owner or "", tuple(topics)) == (article.owner, article.topics):
                continue
            changed.append(row.id)
            self._connection.execute(
                update(_EDITION).where(_EDITION.c.id == row.id).values(owner=article.owner or None)
            )
            self._connection.execute(delete(_TOPIC).where(own))
            placed = [
                {"edition_id": row.id, "code": code, "position": position}
                for position, code in enumerate(article.topics)
            ]
            if placed:
                self._connection.execute(insert(_TOPIC), placed)
        return self._editions(_EDITION.c.id.in_(changed)) if changed else ()

    def owned_by(self, name: str) -> tuple[Edition, ...]:
        """What agents read that this person (a login name) answers for."""
        return self._editions(_EDITION.c.owner == name, _EDITION.c.ended_at.is_(None))

    def live(self, code: str, locale: str) -> Edition | None:
        """What agents read of an article in exactly ``locale``, or None."""
        found = self._editions(
            _EDITION.c.code == code_of(number_of(code)), _EDITION.c.locale == locale, _EDITION.c.ended_at.is_(None)
        )
        return next(iter(found), None)

    def live_all(self) -> tuple[Edition, ...]:
        """Everything agents read, by article and locale."""
        return self._editions(_EDITION.c.ended_at.is_(None))

    def periods(self, variant_id: str) -> tuple[tuple[int, datetime, datetime | None], ...]:
        """(revision number, from, until) of each time agents read a text of the variant; until None is now."""
        read = select(_EDITION.c.revision, _EDITION.c.published_at, _EDITION.c.ended_at)
        found = self._connection.execute(
            read.where(_EDITION.c.variant_id == variant_id).order_by(_EDITION.c.published_at)
        )
        return tuple((row.revision, row.published_at, row.ended_at) for row in found)

    def put_derived(self, edition_id: str, derived: Derived) -> None:
        """Store what was computed from an edition's text, in place of what was there."""
        self._connection.execute(delete(_DERIVED).where(_DERIVED.c.edition_id == edition_id))
        row = {"hash": derived.hash, "renderer": derived.renderer, "html": derived.html, "plain": derived.plain}
        self._connection.execute(insert(_DERIVED).values(edition_id=edition_id, **row))

    def _variant_of(self, revision_id: str, article: Article) -> str:
        owner = (
            select(tables.variant.c.id)
            .join(tables.revision, tables.revision.c.variant_id == tables.variant.c.id)
            .where(tables.revision.c.id == revision_id, tables.variant.c.article_id == article.id)
        )
        variant_id = self._connection.execute(owner.with_for_update()).scalar_one_or_none()
        if variant_id is None:
            raise BadInput("{code} has no version with the id {id}.", code=article.code, id=revision_id)
        return variant_id

    def _editions(self, *wanted: Any) -> tuple[Edition, ...]:
        rows = self._connection.execute(_reading().where(*wanted)).all()
        return tuple(_edition(row) for row in rows)


def _reading() -> Select[Any]:
    # One row for each edition: codes hold no commas, so one text can carry them all, in order.
    ordered = (
        select(_TOPIC.c.code)
        .where(_TOPIC.c.edition_id == _EDITION.c.id)
        .order_by(_TOPIC.c.position)
        .correlate(_EDITION)
        .subquery()
    )
    topics = select(func.aggregate_strings(ordered.c.code, ",")).scalar_subquery()
    fresh = and_(
        _DERIVED.c.edition_id == _EDITION.c.id,
        _DERIVED.c.hash == _EDITION.c.hash,
        _DERIVED.c.renderer == RENDERER_VERSION,
    )
    return (
        select(
            _EDITION,
            topics.label("topics"),
            tables.variant.c.verified_until,
            func.coalesce(tables.person.c.display, _EDITION.c.owner, "").label("owner_display"),
            _DERIVED.c.html,
            _DERIVED.c.plain,
        )
        .join(tables.variant, tables.variant.c.id == _EDITION.c.variant_id)
        .outerjoin(tables.person, tables.person.c.name == _EDITION.c.owner)
        .outerjoin(_DERIVED, fresh)
        .order_by(_EDITION.c.number, _EDITION.c.locale)
    )


def _edition(row: Row[Any]) -> Edition:
    return Edition(
        id=row.id,
        article=row.code,
        kind=row.kind,
        locale=row.locale,
        revision=row.revision,
        hash=row.hash,
        title=row.title,
        body=row.body,
        owner=row.owner_display,
        audience=row.audience,
        topics=tuple(row.topics.split(",")) if row.topics else (),
        reviewed=row.reviewed,
        published_at=row.published_at,
        published_by=row.published_by,
        verified_until=row.verified_until,
        html=row.html,
        plain=row.plain,
        channels=tuple(json.loads(row.channels)),
    )
