"""The published views, read as a foreign tool reads them: with nothing of ours."""

import json
import re
import sqlite3
from collections.abc import Sequence
from typing import Any

import psycopg
import pytest

from kbstudio.application import open_reader
from kbstudio.domain.alignments import BlockState, Currency
from kbstudio.domain.ports import Database
from tests.storage.making import NOON, article, live, person, published, saved, topic, variant, withdrawn

COLUMNS = {
    "articles": (
        "article_id article kind locale revision hash title body html plain owner audience topics reviewed "
        "published_at published_by verified_until edition_id renderer channels"
    ),
    "topics": "topic_id code parent locale name weight",
    "changes": "sequence kind severity article article_id locale revision hash title summary at edition_id",
    "library": "library_id epoch contract name sequence",
    "currency": "article_id article locale source_locale source_revision stale_blocks blocks since",
}


def _view(url: str, name: str, order: str = "1") -> tuple[list[str], Sequence[tuple[Any, ...]]]:
    if url.startswith("sqlite"):
        connection: Any = sqlite3.connect(f"file:{url.removeprefix('sqlite:///')}?mode=ro", uri=True)
        view = f"published_v1_{name}"
    else:
        connection = psycopg.connect(url.replace("+psycopg", ""))
        view = f"published.v1_{name}"
    try:
        cursor = connection.execute(f"SELECT * FROM {view} ORDER BY {order}")
        return [column[0] for column in cursor.description], cursor.fetchall()
    finally:
        connection.close()


@pytest.mark.parametrize("name", list(COLUMNS))
def test_the_columns_are_the_contract(engine_url: str, database: Database, name: str) -> None:
    assert _view(engine_url, name)[0] == COLUMNS[name].split()


def test_a_foreign_tool_reads_what_is_live(engine_url: str, database: Database) -> None:
    with database.write() as work:
        person(work, "dana")
        topic(work, "billing.refund")
        owner = article(work, "dana", topics=("billing.refund",), channels=("email", "sms"))
        on = variant(work, owner, "pl")
        published(work, owner, on, saved(work, on, "Zwrot", "Tekst"))
        gone = live(work, "Gone")
        withdrawn(work, work.articles.variants(_id_of(work, gone.article))[0])
        saved(work, variant(work, owner, "ru"), "Черновик")
        work.commit()
    names, rows = _view(engine_url, "articles")
    (row,) = (dict(zip(names, each, strict=True)) for each in rows)
    assert re.fullmatch(r"[0-9a-f-]{36}", row["article_id"])
    assert row["published_at"] == "2026-11-22T12:00:00.000Z"
    assert json.loads(row["topics"]) == ["billing.refund"]
    assert json.loads(row["channels"]) == ["email", "sms"]
    assert bool(row["reviewed"]) is True
    assert (row["article"], row["locale"], row["revision"], row["title"], row["body"], row["owner"]) == (
        "KB-1", "pl", 1, "Zwrot", "Tekst", "Dana",
    )  # fmt: skip
    assert (row["html"], row["plain"], row["verified_until"]) == ("<p>Tekst</p>", "Tekst", None)


def test_an_article_without_topics_and_channels_has_empty_lists(engine_url: str, database: Database) -> None:
    with database.write() as work:
        live(work, "Alone")
        work.commit()
    names, rows = _view(engine_url, "articles")
    assert rows[0][names.index("topics")] == rows[0][names.index("channels")] == "[]"
    assert rows[0][names.index("owner")] == ""


def test_changes_and_library_agree(engine_url: str, database: Database) -> None:
    with database.write() as work:
        live(work, "One")
        live(work, "Two")
        work.commit()
    _, changes = _view(engine_url, "changes")
    assert [(row[0], row[1], row[3], row[8]) for row in changes] == [
        (1, "published", "KB-1", "One"),
        (2, "published", "KB-2", "Two"),
    ]
    (library,) = _view(engine_url, "library")[1]
    assert library[2:] == ("v1", "Help", 2)


def test_topics_name_their_parents(engine_url: str, database: Database) -> None:
    with database.write() as work:
        topic(work, "billing.refund", en="Refund", he="החזר")
        topic(work, "billing")
        work.commit()
    rows = _view(engine_url, "topics", "2, 4")[1]
    assert [row[1:5] for row in rows] == [
        ("billing", None, None, None),
        ("billing.refund", "billing", "en", "Refund"),
        ("billing.refund", "billing", "he", "החזר"),
    ]


def _id_of(work: Any, code: str) -> str:
    return work.articles.with_code(code).id


def test_a_foreign_tool_sees_which_language_is_behind(engine_url: str, database: Database) -> None:
    with database.write() as work:
        person(work, "dana")
        of = article(work, "dana")
        for locale, stale in (("he", 2), ("ru", 0)):
            on = variant(work, of, locale)
            text = saved(work, on, "Title")
            published(work, of, on, text)
            states = {BlockState.STALE: stale, BlockState.CURRENT: 5}
            work.alignments.put_currency(on.id, Currency(text.number, 4, 7, states), NOON)
        work.commit()
    names, rows = _view(engine_url, "currency")
    (row,) = (dict(zip(names, each, strict=True)) for each in rows)
    assert (row["locale"], row["source_revision"], row["stale_blocks"], row["blocks"]) == ("he", 4, 2, 7)
    assert row["since"] == "2026-11-22T12:00:00.000Z"
    reader = open_reader(engine_url)
    assert (reader.show(of.code, "he").stale_blocks, reader.show(of.code, "ru").stale_blocks) == (2, 0)
    assert reader.show(of.code, "he-IL").behind_since == NOON
    reader.close()
