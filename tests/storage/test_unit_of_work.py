from dataclasses import replace

import pytest

from kbstudio.domain.errors import LibraryProblem, Refused
from kbstudio.domain.ports import Database
from tests.storage.making import NOON, article, current, person, saved, variant


def test_leaving_without_commit_changes_nothing(database: Database) -> None:
    with database.write() as work:
        article(work)
    with database.read() as work:
        assert work.articles.with_code("KB-1") is None


def test_an_error_changes_nothing(database: Database) -> None:
    with pytest.raises(RuntimeError), database.write() as work:
        person(work, "dana")
        raise RuntimeError
    with database.read() as work:
        assert work.people.all() == ()


def test_a_number_given_in_a_transaction_that_failed_is_given_again_but_never_twice(database: Database) -> None:
    with database.write() as work:
        article(work)
    with database.write() as work:
        assert [article(work).code for _ in range(3)] == ["KB-1", "KB-2", "KB-3"]
        work.commit()
    with database.write() as work:
        assert article(work).code == "KB-4"


def test_reading_cannot_write(database: Database) -> None:
    with database.read() as work, pytest.raises(LibraryProblem, match=r"cannot be written|takes no changes"):
        person(work, "dana")
    with database.read() as work, pytest.raises(RuntimeError):
        work.commit()


def test_a_reader_sees_the_library_as_it_was_at_its_start(database: Database) -> None:
    with database.read() as before:
        with database.write() as work:
            person(work, "dana")
            work.commit()
        assert before.people.all() == ()


def test_a_repeated_operation_finds_its_first_result(database: Database) -> None:
    with database.write() as work:
        assert work.operations.result_of("op-1", "save KB-1") is None
        work.operations.record("op-1", "save KB-1", '{"article": "KB-1"}', NOON)
        work.commit()
    with database.write() as work:
        assert work.operations.result_of("op-1", "save KB-1") == '{"article": "KB-1"}'


def test_an_operation_number_cannot_be_used_for_something_else(database: Database) -> None:
    with database.write() as work:
        work.operations.record("op-1", "save KB-1", "{}", NOON)
        work.commit()
    with database.write() as work, pytest.raises(Refused, match="something else"):
        work.operations.result_of("op-1", "save KB-2")
    with database.write() as work, pytest.raises(Refused, match="something else"):
        work.operations.record("op-1", "save KB-2", "{}", NOON)


def test_an_operation_that_was_rolled_back_leaves_no_trace(database: Database) -> None:
    with database.write() as work:
        work.operations.record("op-1", "save KB-1", "{}", NOON)
    with database.write() as work:
        assert work.operations.result_of("op-1", "save KB-1") is None


def test_an_old_copy_of_an_article_does_not_overwrite_a_newer_one(database: Database) -> None:
    with database.write() as work:
        old = article(work)
        newer = work.articles.update(replace(old, audience="customer"))
        assert newer.version == old.version + 1
        with pytest.raises(Refused, match="Somebody else"):
            work.articles.update(replace(old, audience="nobody"))


def test_the_channels_of_an_article_are_kept_whatever_they_are_called(database: Database) -> None:
    with database.write() as work:
        new = article(work, channels=("sms", "צאט"))
        assert work.articles.with_id(new.id).channels == ("sms", "צאט")
        work.articles.update(replace(new, channels=()))
        assert work.articles.with_id(new.id).channels == ()


def test_an_old_copy_of_a_variant_does_not_overwrite_a_newer_one(database: Database) -> None:
    with database.write() as work:
        on = variant(work, article(work))
        saved(work, on, "One")
        with pytest.raises(Refused, match="Somebody else"):
            work.articles.update_variant(replace(on, draft_id=None))
        assert current(work, on).draft_id is not None


def test_activity_is_told_in_the_order_of_commits(database: Database) -> None:
    with database.write() as work:
        work.activity.note("save", "KB-1", "en", "dana", NOON)
        work.activity.note("submit", "KB-2", "en", "dana", NOON)
        work.commit()
    with database.write() as work:
        work.activity.note("save", "KB-9", "en", "dana", NOON)
    with database.write() as work:
        work.activity.note("save", "KB-3", "en", "dana", NOON)
        work.commit()
    with database.read() as work:
        assert work.activity.latest() == 3
        assert work.activity.since(1) == (3, frozenset({"KB-2", "KB-3"}))
        assert work.activity.since(3) == (3, frozenset())
