"""What the check of a library finds when another program has meddled with it."""

import sqlite3
from dataclasses import replace

import pytest
from sqlalchemy import text

from kbstudio import storage
from kbstudio.domain.errors import LibraryProblem
from kbstudio.domain.ports import UnitOfWork
from kbstudio.domain.texts import ArticleText
from kbstudio.storage.library import SqlDatabase
from tests.storage.making import article, clock, current, derived, live, published, saved, variant


@pytest.fixture
def library(database: SqlDatabase) -> SqlDatabase:
    with database.write() as work:
        owner = article(work)
        on = variant(work, owner)
        published(work, owner, on, saved(work, on, "One"))
        saved(work, on, "Two")
        live(work, "Other", locale="pl")
        work.commit()
    assert database.problems() == ()
    return database


@pytest.mark.parametrize(
    ("meddling", "found"),
    [
        ("UPDATE revision SET body = 'No.' WHERE title = 'Two'", ["Version 2 of KB-1 (en) does not match its hash"]),
        ("UPDATE revision SET fields = '{half' WHERE title = 'Two'", ["Version 2 of KB-1 (en) does not match"]),
        ("UPDATE edition SET body = 'No.' WHERE number = 2", ["published of KB-2 (pl) does not match its hash"]),
        ("UPDATE derived SET hash = 'x'", ["page of KB-1 (en) is out of date", "page of KB-2 (pl) is out of date"]),
        ("DELETE FROM derived", ["page of KB-1 (en) is out of date", "page of KB-2 (pl) is out of date"]),
        ("UPDATE variant SET live_id = NULL WHERE locale = 'pl'", ["KB-2 (pl) is not its published text"]),
        ("UPDATE variant SET draft_id = (SELECT id FROM revision WHERE title = 'Other') WHERE locale = 'en'",
         ["draft text of KB-1 (en) is not its own", "Lists show an old text of KB-1 (en)"]),
        ("UPDATE counter SET value = 1 WHERE name = 'feed'", ["count of changes"]),
        ("UPDATE library SET next_article_number = 1", ["count of articles"]),
    ],
)  # fmt: skip
def test_meddling_is_found(library: SqlDatabase, meddling: str, found: list[str]) -> None:
    with library.write() as work:
        work.connection.execute(text(meddling))
        work.commit()
    problems = library.problems()
    assert len(problems) == len(found)
    for problem, part in zip(problems, found, strict=True):
        assert part in problem


def test_a_reference_to_nothing_is_found(sqlite_url: str) -> None:
    database = storage.create_library(sqlite_url, name="Help", clock=clock)
    with sqlite3.connect(sqlite_url.removeprefix("sqlite:///")) as meddler:
        meddler.execute("INSERT INTO article_topic VALUES ('none', 'none', 0)")
    meddler.close()
    problems = database.problems()
    assert len(problems) == 2
    assert all("is not there" in problem for problem in problems)
    database.close()


def test_pages_made_anew_are_well_again(library: SqlDatabase) -> None:
    with library.write() as work:
        work.connection.execute(text("UPDATE derived SET renderer = 'older'"))
        work.commit()
    assert len(library.problems()) == 2
    with library.write() as work:
        _make_pages(work)
        work.commit()
    assert library.problems() == ()


def test_a_check_of_a_library_in_use_sees_one_moment(library: SqlDatabase) -> None:
    with library.write() as work:
        on = work.articles.variants(work.articles.with_id(_first(work)).id)[0]
        work.articles.update_variant(replace(current(work, on), live_id=None))
        assert library.problems() == ()


def _make_pages(work: UnitOfWork) -> None:
    for edition in work.published.live_all():
        work.published.put_derived(edition.id, derived(ArticleText.of(edition.title, edition.body)))


def _first(work: UnitOfWork) -> str:
    found = work.articles.with_code("KB-1")
    assert found is not None
    return found.id


@pytest.mark.parametrize(
    "meddling", ["UPDATE revision SET created_at = 'long ago'", "DROP TABLE derived", "DROP TABLE verdict"]
)
def test_what_another_program_broke_is_damage_and_not_our_bug(sqlite_url: str, meddling: str) -> None:
    made = storage.create_library(sqlite_url, name="Help", clock=clock)
    with made.write() as work:
        edition = live(work, "One")
        work.commit()
    made.close()
    with sqlite3.connect(sqlite_url.removeprefix("sqlite:///")) as other:
        other.execute("PRAGMA foreign_keys=OFF")
        other.execute(meddling)
    other.close()
    opened = storage.open_library(sqlite_url, clock)
    with pytest.raises(LibraryProblem, match="backup"), opened.read() as work:
        owner = work.articles.with_code(edition.article)
        assert owner is not None
        (on,) = work.articles.variants(owner.id)
        work.revisions.marks(on.id)
        work.published.live_all()
        work.reviews.rounds_of_variant(on.id)
    opened.close()
