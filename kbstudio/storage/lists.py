"""Answers the questions screens ask: sorting, filtering and paging happen in the database."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from sqlalchemy import ColumnElement, Connection, distinct, func, select

from kbstudio.domain.ids import code_of, number_of
from kbstudio.domain.lists import ArticleFilter, ArticleRow, InboxRow, SimilarArticle, TopicCount
from kbstudio.domain.reviews import Review, approvals
from kbstudio.domain.revisions import UNDER_REVIEW, RevisionState
from kbstudio.storage import tables
from kbstudio.storage.list_query import ListQuery

if TYPE_CHECKING:
    from kbstudio.storage.finding import Finder

_ARTICLE, _VARIANT, _HEAD = tables.article.c, tables.variant.c, tables.head.c
_REVISION = tables.revision.alias("shown")
_LIVE = tables.revision.alias("live")
_HOTFIX = tables.revision.alias("hotfix")
_NEWEST_TOGETHER = {"kind", "state", "owner"}
"""Keys with few values: among the same one, texts stand by the time they were written."""


class ListStore:
    """Lists of articles and topics, and what waits for a person."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._filter = ListQuery(connection)

    def articles(self, wanted: ArticleFilter, offset: int, limit: int) -> Sequence[ArticleRow]:
        """One row for each language version that has a text."""
        # First which rows, from indexes where possible, then what stands in those few.
        page = self._filter.chosen(select(_HEAD.variant_id), wanted, paged=True).order_by(*self._order(wanted))
        return self._rows(self._connection.execute(page.offset(offset).limit(limit)).scalars().all())

    def count(self, wanted: ArticleFilter) -> int:
        """How many rows ``articles`` has in all."""
        return self._connection.execute(self._filter.chosen(select(func.count()), wanted)).scalar_one()

    def languages_of(self, code: str) -> Sequence[ArticleRow]:
        """A row for each language version of one article, by locale."""
        own = select(_HEAD.variant_id).where(_HEAD.number == number_of(code)).order_by(_HEAD.locale)
        return self._rows(self._connection.execute(own).scalars().all())

    def codes(self, wanted: ArticleFilter) -> tuple[str, ...]:
        """The code of every article ``articles`` would list, each once, by number."""
        numbers = self._filter.chosen(select(_HEAD.number), wanted).distinct().order_by(_HEAD.number)
        return tuple(code_of(number) for number in self._connection.execute(numbers).scalars())

    def find(self, words: str, limit: int) -> Sequence[ArticleRow]:
        """Texts by code or title, forgiving a typo, the likeliest first."""
        return self._rows(self._finder().find(words, limit))

    def similar(self, title: str, locale: str, limit: int) -> tuple[SimilarArticle, ...]:
        """Texts in the language of ``locale`` whose titles say much the same, the likest first."""
        likest = self._finder().similar(title, locale, limit)
        return tuple(
            SimilarArticle(row.article, row.locale, row.title, row.state, row.live_revision is not None, likeness)
            for row, likeness in zip(self._rows(list(likest)), likest.values(), strict=True)
        )

    def links_to(self, code: str) -> Sequence[ArticleRow]:
        """Texts that link to an article, by number."""
        return self._rows(self._finder().links_to(code))

    def articles_count(self) -> int:
        """How many articles are written in any language."""
        return self._connection.execute(select(func.count(distinct(_HEAD.number)))).scalar_one()

    def locales(self) -> tuple[str, ...]:
        """Every language articles are written in, in order."""
        return tuple(self._connection.execute(select(_VARIANT.locale).distinct().order_by(_VARIANT.locale)).scalars())

    def topics(self) -> tuple[TopicCount, ...]:
        """Every topic, by code, with the number of articles in it and below it."""
        topic = tables.topic.c
        placed = tables.article_topic.c
        held: dict[str, int] = defaultdict(int)
        counted = select(topic.code, func.count()).join(tables.article_topic, placed.topic_id == topic.id)
        for code, count in self._connection.execute(counted.group_by(topic.code)):
            for above in _with_parents(code):
                held[above] += count
        # An article in two topics counts once for what stands above both.
        several = select(placed.article_id).group_by(placed.article_id).having(func.count() > 1)
        shared: dict[str, list[str]] = defaultdict(list)
        both = select(placed.article_id, topic.code).join(tables.topic, topic.id == placed.topic_id)
        for article_id, code in self._connection.execute(both.where(placed.article_id.in_(several))):
            shared[article_id] += _with_parents(code)
        for codes in shared.values():
            for code, times in Counter(codes).items():
                held[code] -= times - 1
        names: dict[str, list[tuple[str, str]]] = defaultdict(list)
        named = select(tables.topic_name).order_by(tables.topic_name.c.locale)
        for row in self._connection.execute(named):
            names[row.topic_id].append((row.locale, row.name))
        found = sorted(self._connection.execute(select(topic.code, topic.id)).all())
        return tuple(TopicCount(code, tuple(names[topic_id]), held[code]) for code, topic_id in found)

    def under_review(self, reviews: Sequence[Review]) -> tuple[tuple[Review, InboxRow], ...]:
        """These open reviews with their texts, in their order."""
        rows = self._connection.execute(
            select(
                _ARTICLE.number, _VARIANT.locale, _REVISION.c.id, _REVISION.c.title,
                _REVISION.c.number.label("revision"), _LIVE.c.number.label("live"), _REVISION.c.change,
                _REVISION.c.reason, (_HOTFIX.c.id != _REVISION.c.id).label("held"),
            )
            .select_from(_REVISION)
            .join(tables.variant, _VARIANT.id == _REVISION.c.variant_id)
            .join(tables.article, _ARTICLE.id == _VARIANT.article_id)
            .outerjoin(_LIVE, _LIVE.c.id == _VARIANT.live_id)
            .outerjoin(_HOTFIX, (_HOTFIX.c.id == _VARIANT.hotfix_id) & _HOTFIX.c.state.in_(UNDER_REVIEW))
            .where(_REVISION.c.id.in_([review.revision_id for review in reviews]))
        )  # fmt: skip
        found = {row.id: row for row in rows}
        return tuple(
            (
                review,
                InboxRow(
                    article=code_of(row.number),
                    locale=row.locale,
                    title=row.title,
                    revision=row.revision,
                    live_revision=row.live,
                    change=row.change or "",
                    reason=row.reason,
                    requested_by=review.requested_by,
                    requested_at=review.requested_at,
                    signed=len(approvals(review.verdicts, review.hash)),
                    quorum=len(approvals(review.verdicts, review.hash)) + review.missing(),
                    due_at=review.due_at,
                    stage=next((stage.name for stage in review.open_stages()), ""),
                    held=bool(row.held),
                ),
            )
            for review in reviews
            if (row := found.get(review.revision_id)) is not None
        )

    def _finder(self) -> "Finder":
        from kbstudio.storage.finding import Finder  # noqa: PLC0415 - lists come before searches

        return Finder(self._connection)

    def _rows(self, ids: Sequence[str]) -> Sequence[ArticleRow]:
        """A row for each of these language versions, in this order."""
        rows = (
            select(
                _ARTICLE.id, _ARTICLE.number, _ARTICLE.kind, _ARTICLE.owner, _HEAD.variant_id, _HEAD.locale,
                _HEAD.edited_at, _REVISION.c.title, _REVISION.c.state, _REVISION.c.number.label("revision"),
                _LIVE.c.number.label("live"),
            )
            .select_from(tables.head)
            .join(tables.variant, _VARIANT.id == _HEAD.variant_id)
            .join(tables.article, _ARTICLE.id == _VARIANT.article_id)
            .join(_REVISION, _REVISION.c.id == _HEAD.revision_id)
            .outerjoin(_LIVE, _LIVE.c.id == _VARIANT.live_id)
            .where(_HEAD.variant_id.in_(ids))
        )  # fmt: skip
        found = {row.variant_id: row for row in self._connection.execute(rows)}
        shown = [found[variant_id] for variant_id in ids]
        articles = sorted({row.id for row in shown})
        topics, locales = self._topics_of(articles), self._locales_of(articles)
        return tuple(
            ArticleRow(
                article=code_of(row.number),
                locale=row.locale,
                title=row.title,
                kind=row.kind,
                state=RevisionState(row.state),
                revision=row.revision,
                live_revision=row.live,
                owner=row.owner or "",
                topics=tuple(topics[row.id]),
                locales=tuple(locales[row.id]),
                updated_at=row.edited_at,
            )
            for row in shown
        )

    def _order(self, wanted: ArticleFilter) -> list[ColumnElement[Any]]:
        # Title order must not depend on how a server was installed.
        title = _HEAD.title_key.collate("C" if self._connection.dialect.name == "postgresql" else "BINARY")
        keys: dict[str, ColumnElement[Any]] = {
            "code": _HEAD.number,
            "title": title,
            "kind": _HEAD.kind,
            "state": _HEAD.stage,
            "locale": _HEAD.locale,
            "owner": _HEAD.owner,
            "updated": _HEAD.edited_at,
        }
        first = keys.get(wanted.sort, _HEAD.edited_at)
        # The same key twice would keep an index from being used.
        after = (_HEAD.edited_at,) if wanted.sort in _NEWEST_TOGETHER else ()
        order = [first, *(key for key in (*after, _HEAD.number, _HEAD.locale) if key is not first)]
        return [key.desc() if wanted.descending else key.asc() for key in order]

    def _topics_of(self, ids: Sequence[str]) -> dict[str, list[str]]:
        topics: dict[str, list[str]] = defaultdict(list)
        placed = tables.article_topic.c
        found = (
            select(placed.article_id, tables.topic.c.code)
            .join(tables.topic, tables.topic.c.id == placed.topic_id)
            .where(placed.article_id.in_(ids))
            .order_by(placed.position)
        )
        for article_id, code in self._connection.execute(found):
            topics[article_id].append(code)
        return topics

    def _locales_of(self, ids: Sequence[str]) -> dict[str, list[str]]:
        locales: dict[str, list[str]] = defaultdict(list)
        found = select(_VARIANT.article_id, _VARIANT.locale).where(_VARIANT.article_id.in_(ids))
        for article_id, locale in self._connection.execute(found.order_by(_VARIANT.locale)):
            locales[article_id].append(locale)
        return locales


def _with_parents(code: str) -> list[str]:
    """A topic and those above it: billing.refund, billing."""
    parts = code.split(".")
    return [".".join(parts[: end + 1]) for end in reversed(range(len(parts)))]
