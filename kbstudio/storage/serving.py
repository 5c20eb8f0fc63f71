"""Keeps what agents get while a language is missing or behind, and which texts are kept from them."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import datetime

from sqlalchemy import Connection, and_, case, delete, func, insert, or_, select, update

from kbstudio.domain.serving import Behind, CriticalChange, LiveText, Missing, ServingRule, Why
from kbstudio.domain.serving_ports import HeldText
from kbstudio.storage import tables
from kbstudio.storage.turns import one_at_a_time

_RULE, _CHAIN = tables.serving_rule, tables.fallback_chain
_CRITICAL, _WITHHELD = tables.critical_change, tables.withheld
_AT_ONCE = 5_000


class ServingStore:
    """Rules, chains, critical changes, and texts that are withheld."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def rules(self) -> tuple[ServingRule, ...]:
        """Every rule, by language and kind."""
        rows = self._connection.execute(select(_RULE).order_by(_RULE.c.locale, _RULE.c.kind))
        return tuple(ServingRule(row.kind, row.locale, Missing(row.missing), Behind(row.behind)) for row in rows)

    def put_rule(self, rule: ServingRule) -> None:
        """Add a rule, in place of the one about the same kind and language."""
        one_at_a_time(self._connection)
        self.remove_rule(rule.kind, rule.locale)
        self._connection.execute(insert(_RULE).values(**rule.__dict__))

    def remove_rule(self, kind: str, locale: str) -> None:
        """Forget a rule."""
        self._connection.execute(delete(_RULE).where(_RULE.c.kind == kind, _RULE.c.locale == locale))

    def chains(self) -> Mapping[str, tuple[str, ...]]:
        """The chains somebody chose, by language."""
        rows = self._connection.execute(select(_CHAIN).order_by(_CHAIN.c.locale))
        return {row.locale: tuple(row.chain.split()) for row in rows}

    def put_chain(self, locale: str, tags: Sequence[str] | None) -> None:
        """Choose the chain of a language, or with None the one CLDR has."""
        one_at_a_time(self._connection)
        self._connection.execute(delete(_CHAIN).where(_CHAIN.c.locale == locale))
        if tags is not None:
            self._connection.execute(insert(_CHAIN).values(locale=locale, chain=" ".join(tags)))

    def critical(self, article_id: str) -> Mapping[str, tuple[CriticalChange, ...]]:
        """The critical changes of the language versions (id) of an article that have any, by number."""
        revision, variant = tables.revision.c, tables.variant.c
        wanted = (
            select(revision.variant_id, revision.number, _CRITICAL.c.reason, _CRITICAL.c.person, _CRITICAL.c.at)
            .join_from(_CRITICAL, tables.revision, revision.id == _CRITICAL.c.revision_id)
            .join(tables.variant, variant.id == revision.variant_id)
            .where(variant.article_id == article_id)
            .order_by(revision.number)
        )
        found: dict[str, list[CriticalChange]] = {}
        for row in self._connection.execute(wanted):
            found.setdefault(row.variant_id, []).append(CriticalChange(row.number, row.reason, row.person, row.at))
        return {variant_id: tuple(changes) for variant_id, changes in found.items()}

    def put_critical(self, revision_id: str, reason: str, person: str, at: datetime) -> None:
        """Say of a version that its change is critical, in place of what was said before."""
        one_at_a_time(self._connection)
        self._connection.execute(delete(_CRITICAL).where(_CRITICAL.c.revision_id == revision_id))
        row = {"revision_id": revision_id, "reason": reason, "person": person, "at": at}
        self._connection.execute(insert(_CRITICAL).values(**row))

    def remove_critical(self, variant_id: str) -> None:
        """Say of every version of a source that it is not critical."""
        own = select(tables.revision.c.id).where(tables.revision.c.variant_id == variant_id)
        self._connection.execute(delete(_CRITICAL).where(_CRITICAL.c.revision_id.in_(own)))

    def held(self) -> Mapping[tuple[str, str], LiveText]:
        """Every published text that is kept from agents, by article id and locale."""
        edition = tables.edition.c
        wanted = select(edition.article_id, edition.locale, _WITHHELD).join(
            tables.edition, edition.id == _WITHHELD.c.edition_id
        )
        rows = self._connection.execute(wanted.where(edition.ended_at.is_(None)))
        return {(row.article_id, row.locale): LiveText(0, row.since, Behind(row.how), Why(row.why)) for row in rows}

    def texts(self, article_id: str = "") -> Sequence[HeldText]:
        """Published language versions, of one article or of all, that are behind or kept from agents.

        A market that inherits a language is behind where that language is.
        """
        edition, article, variant = tables.edition.c, tables.article.c, tables.variant.c
        own, above = tables.currency.c, tables.currency.alias("above")
        followed = tables.variant.alias("followed")
        source = tables.variant.alias("source")
        stale = func.coalesce(own.stale, 0) + func.coalesce(above.c.stale, 0)
        wanted = (
            select(edition.id, edition.kind, edition.locale, _WITHHELD.c.how, _WITHHELD.c.why)
            .add_columns(case((source.c.live_id.is_not(None), stale), else_=0).label("stale"))
            .join_from(tables.edition, tables.variant, variant.id == edition.variant_id)
            .join(tables.article, article.id == edition.article_id)
            .outerjoin(source, and_(source.c.article_id == article.id, source.c.locale == article.source_locale))
            .outerjoin(tables.currency, own.variant_id == variant.id)
            .outerjoin(
                followed,
                and_(
                    followed.c.article_id == article.id,
                    followed.c.locale == variant.base,
                    variant.base.not_in(("", article.source_locale)),
                ),
            )
            .outerjoin(above, above.c.variant_id == followed.c.id)
            .outerjoin(_WITHHELD, _WITHHELD.c.edition_id == edition.id)
            .where(edition.ended_at.is_(None), edition.locale != article.source_locale)
            .where(or_(own.stale > 0, above.c.stale > 0, _WITHHELD.c.edition_id.is_not(None)))
        )
        if article_id:
            wanted = wanted.where(edition.article_id == article_id)
        return [
            HeldText(
                row.id,
                row.kind,
                row.locale,
                row.stale,
                Behind(row.how) if row.how else None,
                Why(row.why or ""),
            )
            for row in self._connection.execute(wanted.order_by(edition.number, edition.locale))
        ]

    def hold(self, texts: Collection[str], how: Behind, why: Why, at: datetime) -> None:
        """Keep editions (by id) from agents, or say anew why they are kept; ``since`` stays where they were."""
        for some in _batched(texts):
            there = select(_WITHHELD.c.edition_id).where(_WITHHELD.c.edition_id.in_(some))
            known = set(self._connection.execute(there).scalars())
            again = update(_WITHHELD).where(_WITHHELD.c.edition_id.in_(known))
            self._connection.execute(again.values(how=how, why=why))
            rows = [{"edition_id": each, "how": how, "why": why, "since": at} for each in some if each not in known]
            if rows:
                self._connection.execute(insert(_WITHHELD), rows)

    def release(self, texts: Collection[str]) -> None:
        """Let agents have editions (by id) again."""
        for some in _batched(texts):
            self._connection.execute(delete(_WITHHELD).where(_WITHHELD.c.edition_id.in_(some)))


def _batched(values: Collection[str]) -> Iterator[list[str]]:
    """The values in order, as many at a time as databases take in one question."""
    some = list(values)
    yield from (some[at : at + _AT_ONCE] for at in range(0, len(some), _AT_ONCE))
