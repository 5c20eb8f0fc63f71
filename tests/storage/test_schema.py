import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from sqlalchemy import Connection, create_engine, inspect, text
from sqlalchemy.engine import make_url

from kbstudio import storage
from kbstudio.application import migrate_library, open_library
from kbstudio.domain.errors import LibraryProblem
from kbstudio.domain.lists import ArticleFilter
from kbstudio.domain.ports import Database
from kbstudio.domain.tone import ToneException
from kbstudio.storage.engines import server_engine
from kbstudio.storage.schema import SCHEMA, schema_of
from kbstudio.storage.tables import metadata
from tests.storage.making import NOON, clock, live, person
from tests.support.studios import new_article, team_studio

_ALEMBIC = "alembic_version"


def _is_ours(_object: object, name: str | None, *_more: object) -> bool:
    """Whether a table is one of metadata's: the index of words is one of SQLite's own kind, with tables of its own."""
    return not (name or "").startswith("head_words")


_OURS = {"include_object": _is_ours}


def test_the_migration_makes_exactly_the_tables_of_the_program(sqlite_url: str) -> None:
    storage.create_library(sqlite_url, name="Help", clock=clock).close()
    migrated, direct = create_engine(sqlite_url), create_engine("sqlite://")
    with migrated.connect() as library, direct.connect() as plain:
        metadata.create_all(plain)
        assert compare_metadata(MigrationContext.configure(library, opts=_OURS), metadata) == []
        assert _drawn(library) == _drawn(plain)
    migrated.dispose()
    direct.dispose()


def test_the_migration_makes_exactly_the_tables_of_the_program_on_a_server(postgres_url: str) -> None:
    storage.create_library(postgres_url, name="Help", clock=clock).close()
    engine = server_engine(make_url(postgres_url))
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []
        migrated = _drawn(connection)
        connection.execute(text("CREATE SCHEMA apart"))
        connection.execute(text("SET search_path = apart"))
        metadata.create_all(connection)
        assert _drawn(connection, "apart") == migrated
    engine.dispose()


def test_a_library_says_which_schema_it_has(engine_url: str, database: Database) -> None:
    engine = create_engine(engine_url)
    with engine.connect() as connection:
        assert schema_of(connection) == SCHEMA
    engine.dispose()


def test_migrating_a_library_of_today_changes_nothing(engine_url: str, database: Database) -> None:
    assert storage.migrate(engine_url) is False
    assert database.problems() == ()


def _drawn(connection: Connection, schema: str | None = None) -> dict[str, Any]:
    """Everything the database says of its tables, in an order of its own."""
    seen = inspect(connection)
    where = f"{connection.dialect.name}_where"
    return {
        name: {
            "columns": [
                (each["name"], str(each["type"]), each["nullable"], each["default"])
                for each in seen.get_columns(name, schema)
            ],
            "key": seen.get_pk_constraint(name, schema),
            "foreign": sorted(
                (each["name"] or "", each["constrained_columns"], each["referred_table"], each["referred_columns"])
                for each in seen.get_foreign_keys(name, schema)
            ),
            "unique": sorted(
                (each["name"], each["column_names"]) for each in seen.get_unique_constraints(name, schema)
            ),
            "checks": sorted((each["name"], each["sqltext"]) for each in seen.get_check_constraints(name, schema)),
            "indexes": sorted(
                (each["name"], each["column_names"], each["unique"], str(each.get("dialect_options", {}).get(where)))
                for each in seen.get_indexes(name, schema)
            ),
        }
        for name in sorted(seen.get_table_names(schema))
        if name != _ALEMBIC and _is_ours(None, name)
    }


def test_a_library_without_channels_gets_them_and_loses_nothing(engine_url: str, database: Database) -> None:
    with database.write() as work:
        person(work, "dana")
        text = live(work, "One")
        ((_, on),) = work.articles.texts_of({text.article})
        work.tone.put_exception(on.id, ToneException("f" * 32, "KB-9.no-blame", "you", "A quote.", "dana", NOON))
        work.commit()
    database.close()
    _go_back(engine_url, "0012")
    assert storage.migrate(engine_url) is True
    again = storage.open_library(engine_url, clock=clock)
    with again.read() as work:
        assert [article.channels for article, _ in work.articles.texts_of({text.article})] == [()]
        assert [edition.channels for edition in work.published.live_all()] == [()]
        assert [each.check for each in work.tone.exceptions(on.id).values()] == ["KB-9.no-blame"]
    assert again.problems() == ()
    again.close()


def _go_back(url: str, to: str) -> None:
    """Bring a library back to an earlier schema."""
    config = Config()
    config.set_main_option("script_location", str(Path(storage.__file__).parent / "migrations"))
    engine = create_engine(url) if url.startswith("sqlite") else server_engine(make_url(url))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.downgrade(config, to)
        if url.startswith("sqlite"):
            connection.exec_driver_sql(f"PRAGMA user_version={int(to)}")
    engine.dispose()


def test_a_library_of_the_first_schema_is_brought_up_to_date_and_goes_on(sqlite_url: str) -> None:
    studio = team_studio(sqlite_url)
    code = new_article(studio).article
    studio.close()
    path = sqlite_url.removeprefix("sqlite:///")
    with closing(sqlite3.connect(path)) as older:
        older.executescript(
            "DROP TABLE style_file; DROP TABLE tone_exception; DROP TABLE tone_score;"
            "DROP TABLE head_words_groups; DROP TABLE head_words; DROP TABLE revision_blocks; DROP TABLE saved_list;"
            "DROP VIEW published_v1_serving; DROP VIEW published_v1_serving_rules; DROP VIEW published_v1_fallbacks;"
            "DROP VIEW published_v1_sources; DROP VIEW published_v1_articles; DROP TABLE withheld;"
            "ALTER TABLE article DROP COLUMN channels; ALTER TABLE edition DROP COLUMN channels;"
            "CREATE VIEW published_v1_articles AS SELECT id AS article_id FROM edition;"
            "DROP TABLE concept_change; DROP TABLE critical_change; DROP TABLE serving_rule; DROP TABLE fallback_chain;"
            "DROP VIEW published_v1_currency; DROP TABLE revision_alignment;"
            "DROP TABLE block_change; DROP TABLE currency; DROP TABLE dismissal;"
            "DROP TABLE concept; DROP TABLE remembered; DROP TABLE language_rule; DROP TABLE language_exemption;"
            "DROP TABLE language_assignment;"
            "DROP TABLE erasure; ALTER TABLE person DROP COLUMN left_at;"
            "DROP TABLE revision_merge; DROP TABLE owed_review; DROP TABLE delegation;"
            "DROP TABLE review_stage_person; DROP TABLE review_stage;"
            "DROP TABLE review_rule; ALTER TABLE review DROP COLUMN in_order; ALTER TABLE verdict DROP COLUMN behalf;"
            "ALTER TABLE variant DROP COLUMN base; DROP TABLE reading; DROP TABLE decision;"
            "DROP TABLE comment; DROP TABLE comment_thread;"
            "DROP TABLE revision_reviewer;"
            "DROP INDEX ix_head_title_key; DROP INDEX ix_head_kind;"
            "DROP INDEX ix_head_owner; DROP INDEX ix_head_stage; ALTER TABLE head DROP COLUMN kind;"
            "ALTER TABLE head DROP COLUMN owner; ALTER TABLE head DROP COLUMN stage;"
            "DROP INDEX ix_edition_published_at; DROP INDEX ix_edition_unreviewed;"
            "UPDATE alembic_version SET version_num = '0001'; PRAGMA user_version = 1;"
        )
    with pytest.raises(LibraryProblem, match="migrate"):
        open_library(sqlite_url)
    migrate_library(sqlite_url)
    studio = open_library(sqlite_url)
    assert [row.article for row in studio.lists.articles(ArticleFilter(words="w"))] == [code]
    studio.writing.save(code, "en", by="maya", body="Within 14 days.\n")
    assert studio.paragraphs.at_line(code, "en", 1).last.number == 2
    assert studio.problems() == ()
    studio.close()
