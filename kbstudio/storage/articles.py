"""Keeps articles and their variants."""

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, and_, delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from kbstudio.domain.articles import Article, ArticleState, Variant
from kbstudio.domain.errors import BadInput, Refused
from kbstudio.domain.ids import number_of
from kbstudio.domain.reasons import Reason
from kbstudio.storage import tables
from kbstudio.storage.heads import refresh_article, refresh_head

_ARTICLE = tables.article
_PERSON = tables.article_person
_TOPIC = tables.article_topic
_VARIANT = tables.variant
_POINTERS = ("live_id", "draft_id", "hotfix_id", "verified_at", "verified_until", "base")
_CHUNK = 500


class ArticleStore:
    """Articles and their variants; ``writing`` makes reading a variant lock it until the end of the transaction."""

    def __init__(self, connection: Connection, *, writing: bool) -> None:
        self._connection = connection
        self._writing = writing

    def add(self, article: Article) -> Article:
        """Store a new article and give it its number in this transaction; numbers are never reused."""
        counted = update(tables.library).values(next_article_number=tables.library.c.next_article_number + 1)
        following = self._connection.execute(counted.returning(tables.library.c.next_article_number)).scalar_one()
        stored = replace(article, number=following - 1)
        self._check_people(stored)
        row = {"id": stored.id, "number": stored.number, "version": stored.version, **_facts(stored)}
        row |= {"created_at": stored.created_at, "created_by": stored.created_by}
        try:
            self._connection.execute(insert(_ARTICLE).values(**row))
        except IntegrityError:
            raise Refused("This article was stored before; nothing was changed.", reason=Reason.NOTHING_TO_DO) from None
        self._put_lists(stored)
        return stored

    def with_code(self, code: str) -> Article | None:
        """The article with this code, or None; raises BadInput for what is no code."""
        row = self._connection.execute(select(_ARTICLE).where(_ARTICLE.c.number == number_of(code))).first()
        return self._article(row) if row else None

    def with_id(self, article_id: str) -> Article:
        """The article with this id; raises BadInput where there is none."""
        row = self._connection.execute(select(_ARTICLE).where(_ARTICLE.c.id == article_id)).first()
        if row is None:
            raise BadInput("The library has no article with the id {id}.", id=article_id)
        return self._article(row)

    def update(self, article: Article) -> Article:
        """Store changed facts, people, topics or state; raises Refused when somebody was first."""
        self._check_people(article)
        guarded = update(_ARTICLE).where(_ARTICLE.c.id == article.id, _ARTICLE.c.version == article.version)
        done = self._connection.execute(guarded.values(version=article.version + 1, **_facts(article)))
        if done.rowcount != 1:
            raise Refused(
                "Somebody else has just changed {code}. Look at it again, then repeat.",
                reason=Reason.MEANWHILE,
                code=article.code,
            )
        self._connection.execute(delete(_PERSON).where(_PERSON.c.article_id == article.id))
        self._connection.execute(delete(_TOPIC).where(_TOPIC.c.article_id == article.id))
        self._put_lists(article)
        refresh_article(self._connection, article.number, article.kind, article.owner)
        return replace(article, version=article.version + 1)

    def existing_codes(self, codes: Iterable[str]) -> frozenset[str]:
        """Those of ``codes`` that are articles here, as they were given."""
        numbers: dict[int, list[str]] = defaultdict(list)
        for code in codes:
            try:
                numbers[number_of(code)].append(code)
            except BadInput:
                continue
        wanted = list(numbers)
        found: set[str] = set()
        for start in range(0, len(wanted), _CHUNK):
            some = select(_ARTICLE.c.number).where(_ARTICLE.c.number.in_(wanted[start : start + _CHUNK]))
            for number in self._connection.execute(some).scalars():
                found.update(numbers[number])
        return frozenset(found)

    def texts_of(self, codes: Collection[str]) -> Sequence[tuple[Article, Variant]]:
        """Every language version of these articles, by number and locale, in a few statements."""
        numbers = {number_of(code) for code in codes}
        wanted = select(_VARIANT).join(_ARTICLE, _ARTICLE.c.id == _VARIANT.c.article_id)
        return self._texts(wanted.where(_ARTICLE.c.number.in_(numbers)).order_by(_ARTICLE.c.number, _VARIANT.c.locale))

    def texts_with(self, variant_ids: Collection[str]) -> Mapping[str, tuple[Article, Variant]]:
        """These language versions with their articles, by id, in a few statements."""
        found = self._texts(select(_VARIANT).where(_VARIANT.c.id.in_(list(variant_ids))))
        return {variant.id: (article, variant) for article, variant in found}

    def variants(self, article_id: str) -> tuple[Variant, ...]:
        """The variants of an article, by locale."""
        return self._variants_where(_VARIANT.c.article_id == article_id)

    def variant(self, article_id: str, locale: str) -> Variant | None:
        """The variant of an article in exactly ``locale``, or None."""
        if self._writing:
            # A step on one language may go on to the others: whoever holds one of an article holds all, in this order.
            return next((each for each in self.variants(article_id) if each.locale == locale), None)
        found = self._variants_where(and_(_VARIANT.c.article_id == article_id, _VARIANT.c.locale == locale))
        return next(iter(found), None)

    def variant_with_id(self, variant_id: str) -> Variant:
        """The variant with this id; raises BadInput where there is none."""
        wanted: ColumnElement[bool] = _VARIANT.c.id == variant_id
        if self._writing:
            wanted = _VARIANT.c.article_id == select(_VARIANT.c.article_id).where(wanted).scalar_subquery()
        found = next((each for each in self._variants_where(wanted) if each.id == variant_id), None)
        if found is None:
            raise BadInput("The library has no language version with the id {id}.", id=variant_id)
        return found

    def with_hotfix(self) -> tuple[Variant, ...]:
        """The variants that are being corrected beside their draft."""
        wanted = select(_VARIANT).where(_VARIANT.c.hotfix_id.is_not(None)).order_by(_VARIANT.c.id)
        return self._variants(self._connection.execute(wanted).all())

    def add_variant(self, variant: Variant) -> None:
        """Store a new variant; raises Refused where the article has one in this locale."""
        row = {"id": variant.id, "article_id": variant.article_id, "locale": variant.locale, "version": variant.version}
        try:
            self._connection.execute(insert(_VARIANT).values(**row, **_pointers(variant)))
        except IntegrityError:
            raise Refused(
                "The article has a {locale} version already.", reason=Reason.MEANWHILE, locale=variant.locale
            ) from None
        refresh_head(self._connection, variant.id)

    def update_variant(self, variant: Variant) -> Variant:
        """Store changed pointers and base, guarded by ``variant.version``; raises Refused when somebody was first."""
        guarded = update(_VARIANT).where(_VARIANT.c.id == variant.id, _VARIANT.c.version == variant.version)
        done = self._connection.execute(guarded.values(version=variant.version + 1, **_pointers(variant)))
        if done.rowcount != 1:
            raise Refused(
                "Somebody else has just changed this {locale} version. Look at it again, then repeat.",
                reason=Reason.MEANWHILE,
                locale=variant.locale,
            )
        refresh_head(self._connection, variant.id)
        return replace(variant, version=variant.version + 1)

    def _article(self, row: Row[tuple[object, ...]]) -> Article:
        return self._articles([row])[0]

    def _articles(self, rows: Sequence[Row[tuple[object, ...]]]) -> list[Article]:
        """Whole articles, in this order."""
        ids = [row.id for row in rows]
        people: dict[tuple[str, str], list[str]] = defaultdict(list)
        named = select(_PERSON).where(_PERSON.c.article_id.in_(ids)).order_by(_PERSON.c.position)
        for someone in self._connection.execute(named):
            people[someone.article_id, someone.part].append(someone.person)
        topics: dict[str, list[str]] = defaultdict(list)
        codes = (
            select(_TOPIC.c.article_id, tables.topic.c.code)
            .join(_TOPIC, _TOPIC.c.topic_id == tables.topic.c.id)
            .where(_TOPIC.c.article_id.in_(ids))
            .order_by(_TOPIC.c.position)
        )
        for placed in self._connection.execute(codes):
            topics[placed.article_id].append(placed.code)
        return [
            Article(
                id=row.id,
                number=row.number,
                kind=row.kind,
                owner=row.owner or "",
                source_locale=row.source_locale,
                created_at=row.created_at,
                created_by=row.created_by,
                deputies=tuple(people[row.id, "deputy"]),
                reviewers=tuple(people[row.id, "reviewer"]),
                topics=tuple(topics[row.id]),
                audience=row.audience,
                cadence_days=row.cadence_days,
                state=ArticleState(row.state),
                version=row.version,
                channels=tuple(json.loads(row.channels)),
            )
            for row in rows
        ]

    def _texts(self, wanted: Select[Any]) -> Sequence[tuple[Article, Variant]]:
        variants = self._variants(self._connection.execute(wanted).all())
        rows = select(_ARTICLE).where(_ARTICLE.c.id.in_({variant.article_id for variant in variants}))
        articles = {article.id: article for article in self._articles(self._connection.execute(rows).all())}
        return [(articles[variant.article_id], variant) for variant in variants]

    def _variants_where(self, wanted: ColumnElement[bool]) -> tuple[Variant, ...]:
        found = select(_VARIANT).where(wanted).order_by(_VARIANT.c.locale)
        return self._variants(self._connection.execute(found.with_for_update() if self._writing else found).all())

    def _variants(self, rows: Sequence[Row[tuple[object, ...]]]) -> tuple[Variant, ...]:
        return tuple(Variant(**row._mapping) for row in rows)

    def _check_people(self, article: Article) -> None:
        named = {name for name in (article.owner, *article.deputies, *article.reviewers) if name}
        known = select(tables.person.c.name).where(tables.person.c.name.in_(named))
        for name in sorted(named - set(self._connection.execute(known).scalars())):
            raise BadInput("{name} is not a person of this library; add them first.", name=name)

    def _put_lists(self, article: Article) -> None:
        people = [
            {"article_id": article.id, "part": part, "person": name, "position": position}
            for part, names in (("deputy", article.deputies), ("reviewer", article.reviewers))
            for position, name in enumerate(dict.fromkeys(names))
        ]
        if people:
            self._connection.execute(insert(_PERSON), people)
        codes = tuple(dict.fromkeys(article.topics))
        known = select(tables.topic.c.code, tables.topic.c.id).where(tables.topic.c.code.in_(codes))
        ids: dict[str, str] = {row.code: row.id for row in self._connection.execute(known)} if codes else {}
        for code in codes:
            if code not in ids:
                raise BadInput("{topic} is not a topic of this library; add it first.", topic=code)
        if codes:
            rows = [
                {"article_id": article.id, "topic_id": ids[code], "position": position}
                for position, code in enumerate(codes)
            ]
            self._connection.execute(insert(_TOPIC), rows)


def _facts(article: Article) -> dict[str, object]:
    return {
        "kind": article.kind,
        "owner": article.owner or None,
        "source_locale": article.source_locale,
        "audience": article.audience,
        "cadence_days": article.cadence_days,
        "state": article.state.value,
        "channels": json.dumps(article.channels, ensure_ascii=False),
    }


def _pointers(variant: Variant) -> dict[str, object]:
    return {name: getattr(variant, name) for name in _POINTERS}
