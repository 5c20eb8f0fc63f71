"""Answers where every article stands in every language, and keeps which languages are needed."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime

from sqlalchemy import Connection, delete, func, insert, select

from kbstudio.domain.adaptations import LanguageCell, LanguageRow
from kbstudio.domain.guidelines import GUIDELINE_KIND
from kbstudio.domain.ids import code_of
from kbstudio.domain.lists import ArticleFilter
from kbstudio.domain.markets import Assignment, Exemption, LanguageRule
from kbstudio.domain.revisions import RevisionState
from kbstudio.storage import tables
from kbstudio.storage.alignments import AlignmentStore
from kbstudio.storage.list_query import ListQuery
from kbstudio.storage.turns import one_at_a_time

_ARTICLE, _HEAD, _VARIANT = tables.article.c, tables.head.c, tables.variant.c
_RULE, _EXEMPTION, _ASSIGNMENT = tables.language_rule, tables.language_exemption, tables.language_assignment
_REVISION = tables.revision.alias("shown")


class LanguageStore:
    """Articles by language, and the rules about them."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._filter = ListQuery(connection)

    def rows(self, wanted: ArticleFilter, limit: int) -> Sequence[LanguageRow]:
        """A row for each article that has a language version as ``wanted``, by number, at most ``limit``."""
        # A guideline is written for one language and goes into no other.
        articles = select(_HEAD.number).where(_HEAD.kind != GUIDELINE_KIND)
        numbers = self._filter.chosen(articles, wanted).distinct().order_by(_HEAD.number).limit(limit)
        listed = select(tables.article).where(_ARTICLE.number.in_(numbers.scalar_subquery())).order_by(_ARTICLE.number)
        found = self._connection.execute(listed).all()
        cells = self._cells([row.id for row in found])
        topics = self._topics([row.id for row in found])
        first = self._first_published([row.id for row in found])
        return [
            LanguageRow(
                article=code_of(row.number),
                article_id=row.id,
                title=next((cell.title for cell in cells[row.id] if cell.locale == row.source_locale), ""),
                kind=row.kind,
                owner=row.owner or "",
                source_locale=row.source_locale,
                topics=topics.get(row.id, ()),
                live_since=first.get((row.id, row.source_locale)),
                cells={cell.locale: cell for cell in cells[row.id]},
            )
            for row in found
        ]

    def rules(self) -> tuple[LanguageRule, ...]:
        """Every rule, by language, topic and kind."""
        ordered = select(_RULE).order_by(_RULE.c.locale, _RULE.c.topic, _RULE.c.kind)
        return tuple(LanguageRule(**row._mapping) for row in self._connection.execute(ordered))

    def put_rule(self, rule: LanguageRule) -> None:
        """Add a rule, in place of the one about the same articles in the same language."""
        one_at_a_time(self._connection)
        same = (_RULE.c.locale == rule.locale, _RULE.c.kind == rule.kind, _RULE.c.topic == rule.topic)
        self._connection.execute(delete(_RULE).where(*same))
        self._connection.execute(insert(_RULE).values(**rule.__dict__))

    def remove_rule(self, rule_id: str) -> None:
        """Forget a rule."""
        self._connection.execute(delete(_RULE).where(_RULE.c.id == rule_id))

    def exemptions(self) -> Mapping[tuple[str, str], Exemption]:
        """Every exemption, by article id and locale."""
        rows = self._connection.execute(select(_EXEMPTION))
        return {(row.article_id, row.locale): Exemption(**row._mapping) for row in rows}

    def put_exemption(self, exemption: Exemption) -> None:
        """Let an article off a language."""
        one_at_a_time(self._connection)
        self.remove_exemption(exemption.article_id, exemption.locale)
        self._connection.execute(insert(_EXEMPTION).values(**exemption.__dict__))

    def remove_exemption(self, article_id: str, locale: str) -> None:
        """Ask for the language again."""
        which = (_EXEMPTION.c.article_id == article_id, _EXEMPTION.c.locale == locale)
        self._connection.execute(delete(_EXEMPTION).where(*which))

    def assignments(self) -> Mapping[tuple[str, str], Assignment]:
        """Who brings what about, by article id and locale."""
        rows = self._connection.execute(select(_ASSIGNMENT))
        return {
            (row.article_id, row.locale): Assignment(
                row.article_id, row.locale, row.person, date.fromisoformat(row.due) if row.due else None
            )
            for row in rows
        }

    def assign(self, assignment: Assignment) -> None:
        """Give an article in a language to somebody, in place of whoever had it; nobody for an empty name."""
        one_at_a_time(self._connection)
        which = (_ASSIGNMENT.c.article_id == assignment.article_id, _ASSIGNMENT.c.locale == assignment.locale)
        self._connection.execute(delete(_ASSIGNMENT).where(*which))
        if assignment.person:
            due = assignment.due.isoformat() if assignment.due else ""
            self._connection.execute(insert(_ASSIGNMENT).values(**{**assignment.__dict__, "due": due}))

    def _cells(self, articles: Sequence[str]) -> Mapping[str, list[LanguageCell]]:
        shown = (
            select(_VARIANT.id, _VARIANT.article_id, _VARIANT.locale, _VARIANT.live_id, _VARIANT.base)
            .add_columns(_REVISION.c.number, _REVISION.c.state, _REVISION.c.title, _REVISION.c.id.label("shown_id"))
            .select_from(tables.variant)
            .join(tables.head, _HEAD.variant_id == _VARIANT.id)
            .join(_REVISION, _REVISION.c.id == _HEAD.revision_id)
            .where(_VARIANT.article_id.in_(articles))
        )
        found = self._connection.execute(shown).all()
        alignments = AlignmentStore(self._connection)
        counted = alignments.currencies([row.id for row in found])
        own = alignments.own([row.shown_id for row in found if row.base])
        cells: dict[str, list[LanguageCell]] = defaultdict(list)
        for row in found:
            currency, since = counted.get(row.id, (None, None))
            state = RevisionState(row.state)
            cell = LanguageCell(row.locale, currency, since, state, row.number, row.live_id is not None, row.title)
            cells[row.article_id].append(replace(cell, inherits=row.base, own=own.get(row.shown_id, 0)))
        return cells

    def _topics(self, articles: Sequence[str]) -> Mapping[str, tuple[str, ...]]:
        placed = tables.article_topic.c
        wanted = (
            select(placed.article_id, tables.topic.c.code)
            .select_from(tables.article_topic)
            .join(tables.topic, tables.topic.c.id == placed.topic_id)
        )
        found: dict[str, list[str]] = defaultdict(list)
        for row in self._connection.execute(wanted.where(placed.article_id.in_(articles)).order_by(placed.position)):
            found[row.article_id].append(row.code)
        return {article: tuple(codes) for article, codes in found.items()}

    def _first_published(self, articles: Sequence[str]) -> Mapping[tuple[str, str], datetime]:
        """When agents first read each of these articles, by article id and locale."""
        told = tables.edition.c
        first = select(told.article_id, told.locale, func.min(told.published_at).label("at"))
        rows = self._connection.execute(
            first.where(told.article_id.in_(articles)).group_by(told.article_id, told.locale)
        )
        return {(row.article_id, row.locale): row.at for row in rows}
