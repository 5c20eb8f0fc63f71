"""What agents get while a language is missing or behind, in the tables and in the views a foreign tool reads."""

import sqlite3
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import psycopg
import pytest

from kbstudio.domain.alignments import BlockState, Currency
from kbstudio.domain.articles import Variant
from kbstudio.domain.ids import new_id
from kbstudio.domain.ports import Database, UnitOfWork
from kbstudio.domain.published import FeedKind
from kbstudio.domain.serving import Behind, Missing, ServingRule, Why
from kbstudio.services.locales.settling import settle_all
from tests.storage.making import NOON, article, live, person, published, saved, variant

COLUMNS = {
    "serving": "article_id article locale how why since",
    "serving_rules": "kind locale missing behind",
    "fallbacks": "locale chain",
    "sources": "article_id article kind source_locale",
}

WHO_GETS_WHAT = """
SELECT s.article,
       (SELECT a.locale FROM {0}articles a WHERE a.article = s.article AND a.locale IN ('he', s.source_locale)
        ORDER BY CASE a.locale WHEN 'he' THEN 0 ELSE 1 END LIMIT 1),
       (SELECT v.why FROM {0}serving v WHERE v.article = s.article AND v.locale = 'he'),
       COALESCE((SELECT c.stale_blocks FROM {0}currency c WHERE c.article = s.article AND c.locale = 'he'), 0)
FROM {0}sources s ORDER BY s.article
"""
"""What somebody who knows our views alone would ask for a Hebrew agent, on either engine."""


def rows(url: str, statement: str) -> tuple[list[str], list[tuple[Any, ...]]]:
    """What a tool without anything of ours reads; ``{0}`` stands for the prefix of the views."""
    if url.startswith("sqlite"):
        connection: Any = sqlite3.connect(f"file:{url.removeprefix('sqlite:///')}?mode=ro", uri=True)
    else:
        connection = psycopg.connect(url.replace("+psycopg", ""))
    try:
        prefix = "published_v1_" if url.startswith("sqlite") else "published.v1_"
        cursor = connection.execute(statement.format(prefix))
        return [column[0] for column in cursor.description], cursor.fetchall()
    finally:
        connection.close()


def translated(work: UnitOfWork, locale: str = "he", *, stale: int = 0, kind: str = "procedure") -> str:
    """The id of an edition in a language beside its English source, ``stale`` blocks behind it."""
    of = article(work, kind=kind)
    live(work, "Source", of=of)
    on = variant(work, of, locale)
    edition = published(work, of, on, saved(work, on, "Other"))
    states = {BlockState.STALE: stale, BlockState.CURRENT: 3}
    work.alignments.put_currency(on.id, Currency(1, 1, stale + 3, states), NOON if stale else None)
    return edition.id


@pytest.mark.parametrize("name", list(COLUMNS))
def test_the_columns_are_the_contract(engine_url: str, database: Database, name: str) -> None:
    assert rows(engine_url, f"SELECT * FROM {{0}}{name}")[0] == COLUMNS[name].split()


def test_a_foreign_tool_finds_out_who_gets_what(engine_url: str, database: Database) -> None:
    with database.write() as work:
        translated(work)
        translated(work, stale=2)
        translated(work, stale=1, kind="faq")
        translated(work, "ru")
        work.serving.put_rule(ServingRule("faq", "he", Missing.WITHHOLD, Behind.FALL_BACK))
        work.serving.put_chain("en-AU", ("en-GB", "en"))
        settle_all(work, NOON)
        work.commit()
    assert rows(engine_url, WHO_GETS_WHAT)[1] == [
        ("KB-1", "he", None, 0),
        ("KB-2", "he", None, 2),
        ("KB-3", "en", "behind", 1),
        ("KB-4", "en", None, 0),
    ]
    assert rows(engine_url, "SELECT * FROM {0}serving_rules")[1] == [("faq", "he", "withhold", "fall_back")]
    assert rows(engine_url, "SELECT * FROM {0}fallbacks")[1] == [("en-AU", "en-GB en")]
    ((_, code, locale, how, why, since),) = rows(engine_url, "SELECT * FROM {0}serving")[1]
    assert (code, locale, how, why, since) == ("KB-3", "he", "fall_back", "behind", "2026-11-22T12:00:00.000Z")
    told = rows(engine_url, "SELECT kind, article, locale FROM {0}changes ORDER BY sequence")[1]
    assert told[-1] == (FeedKind.WITHDRAWN, "KB-3", "he")


def test_what_is_withdrawn_is_neither_withheld_nor_a_source(engine_url: str, database: Database) -> None:
    with database.write() as work:
        held = translated(work, stale=1)
        work.serving.hold([held], Behind.WITHHOLD, Why.CRITICAL, NOON)
        for on in work.articles.variants(work.articles.with_id(_article_of(work)).id):
            work.published.withdraw(on.id, NOON)
        work.commit()
    assert rows(engine_url, "SELECT * FROM {0}serving")[1] == []
    assert rows(engine_url, "SELECT * FROM {0}sources")[1] == []


def _article_of(work: UnitOfWork) -> str:
    found = work.articles.with_code("KB-1")
    assert found is not None
    return found.id


def test_rules_and_chains_are_replaced_and_removed(database: Database) -> None:
    with database.write() as work:
        for behind in Behind:
            work.serving.put_rule(ServingRule("", "he", Missing.FALL_BACK, behind))
        work.serving.put_rule(ServingRule())
        for chain in (("en-GB",), ()):
            work.serving.put_chain("en-AU", chain)
        work.commit()
    with database.write() as work:
        assert work.serving.rules() == (ServingRule(), ServingRule("", "he", Missing.FALL_BACK, Behind.WITHHOLD))
        assert work.serving.chains() == {"en-AU": ()}
        work.serving.remove_rule("", "he")
        work.serving.put_chain("en-AU", None)
        assert (work.serving.rules(), work.serving.chains()) == ((ServingRule(),), {})


def test_a_critical_change_is_kept_with_who_said_so(database: Database) -> None:
    with database.write() as work:
        person(work, "karl")
        on = variant(work, article(work))
        first, second = saved(work, on, "One"), saved(work, on, "Two")
        work.serving.put_critical(second.id, "a law", "karl", NOON)
        work.serving.put_critical(first.id, "a price", "karl", NOON)
        work.serving.put_critical(second.id, "a danger", "karl", NOON)
        found = work.serving.critical(on.article_id)[on.id]
        assert [(each.number, each.reason, each.person, each.at) for each in found] == [
            (1, "a price", "karl", NOON),
            (2, "a danger", "karl", NOON),
        ]
        work.serving.remove_critical(on.id)
        assert work.serving.critical(on.article_id) == {}


def test_a_market_is_behind_where_the_language_it_inherits_is(database: Database) -> None:
    with database.write() as work:
        translated(work, stale=1)
        of = work.articles.with_code("KB-1")
        assert of is not None
        market = Variant(new_id(), of.id, "he-IL", base="he")
        work.articles.add_variant(market)
        published(work, of, market, saved(work, market, "Market"))
        assert [(each.locale, each.stale) for each in work.serving.texts()] == [("he", 1), ("he-IL", 1)]


def test_what_is_held_says_since_when_it_first_was(database: Database) -> None:
    with database.write() as work:
        edition = translated(work, stale=1)
        work.serving.hold([edition], Behind.FALL_BACK, Why.BEHIND, NOON)
        work.serving.hold([edition], Behind.WITHHOLD, Why.CRITICAL, NOON.replace(hour=15))
        (held,) = work.serving.held().values()
        assert (held.held, held.why, held.since) == (Behind.WITHHOLD, Why.CRITICAL, NOON)
        work.serving.release([edition])
        assert work.serving.held() == {}
        assert [each.how for each in work.serving.texts(_article_of(work))] == [None]


def test_what_is_published_while_a_rule_is_made_is_under_that_rule(database: Database) -> None:
    def make_rule() -> None:
        with database.write() as work:
            work.serving.put_rule(ServingRule(behind=Behind.WITHHOLD))
            settle_all(work, NOON)
            work.commit()

    with ThreadPoolExecutor(1) as pool:
        with database.write() as work:
            translated(work, stale=1)
            made = pool.submit(make_rule)
            work.commit()
        made.result(timeout=30)
    with database.read() as work:
        assert [each.why for each in work.serving.held().values()] == [Why.BEHIND]
