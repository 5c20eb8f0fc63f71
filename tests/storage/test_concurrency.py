from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, suppress
from dataclasses import replace
from threading import Barrier, BrokenBarrierError, Event
from typing import Any

import pytest

from kbstudio import storage
from kbstudio.domain.articles import Article, Variant
from kbstudio.domain.errors import Refused, Unavailable
from kbstudio.domain.ids import new_id
from kbstudio.domain.markets import Assignment, Exemption, LanguageRule
from kbstudio.domain.ports import Database
from kbstudio.storage.library import SqlDatabase
from kbstudio.text.translation.terms import Concept, Term
from tests.storage.making import NOON, article, current, live, person, published, saved, variant


def _at_once(*acts: Callable[[], Any]) -> list[Any]:
    """Do everything in threads of its own; the results, with errors in place of what failed."""
    with ThreadPoolExecutor(len(acts)) as pool:
        waiting = [pool.submit(act) for act in acts]
        return [each.exception() or each.result() for each in waiting]


@pytest.fixture
def drafted(database: Database) -> tuple[Article, Variant]:
    with database.write() as work:
        owner = article(work)
        on = variant(work, owner)
        saved(work, on, "Start")
        work.commit()
    with database.read() as work:
        return owner, current(work, on)


def test_two_who_started_from_the_same_text_end_in_one_conflict(
    database: Database, drafted: tuple[Article, Variant]
) -> None:
    together = Barrier(2)

    def act() -> str:
        with database.write() as work:
            stale = replace(drafted[1], verified_until=NOON)
            if database.url.startswith("postgresql"):
                together.wait()
            work.articles.update_variant(stale)
            work.commit()
            return "saved"

    results = _at_once(act, act)
    assert [result for result in results if result == "saved"] == ["saved"]
    (conflict,) = (result for result in results if result != "saved")
    assert isinstance(conflict, Refused)


def test_two_who_look_first_save_one_after_the_other(database: Database, drafted: tuple[Article, Variant]) -> None:
    def act() -> int:
        with database.write() as work:
            on = work.articles.variant(drafted[0].id, "en")
            assert on is not None
            number = saved(work, on, "Next").number
            work.commit()
            return number

    assert sorted(_at_once(*[act] * 6)) == [2, 3, 4, 5, 6, 7]


def test_two_who_work_on_two_languages_of_an_article_do_not_stumble(
    database: Database, drafted: tuple[Article, Variant]
) -> None:
    owner, english = drafted
    with database.write() as work:
        hebrew = variant(work, owner, "he")
        work.commit()
    together = Barrier(2)

    def act(locale: str) -> int:
        with database.write() as work:
            work.articles.variant(owner.id, locale)
            if database.url.startswith("postgresql"):
                # Whoever comes second waits above; were both here, each would hold what the other goes on to.
                with suppress(BrokenBarrierError):
                    together.wait(0.5)
            found = work.articles.variants(owner.id)
            work.commit()
            return len(found)

    assert _at_once(lambda: act(english.locale), lambda: act(hebrew.locale)) == [2, 2]


def test_an_operation_sent_twice_at_once_is_carried_out_once(database: Database) -> None:
    def act() -> str:
        with database.write() as work:
            if (known := work.operations.result_of("op-1", "new article")) is not None:
                return known
            code = article(work).code
            work.operations.record("op-1", "new article", code, NOON)
            work.commit()
            return code

    assert _at_once(*[act] * 4) == ["KB-1"] * 4
    with database.read() as work:
        assert work.articles.existing_codes(["KB-1", "KB-2"]) == {"KB-1"}


def test_no_reader_ever_sees_a_publication_before_an_earlier_one(engine_url: str, database: Database) -> None:
    finished = Event()
    reader = storage.open_published(engine_url)

    def publish() -> None:
        for number in range(8):
            with database.write() as work:
                live(work, f"Title {number}")
                work.commit()

    def follow() -> list[list[int]]:
        seen = []
        while not finished.is_set():
            seen.append([entry.sequence for entry in reader.feed(0)])
        return seen

    with ThreadPoolExecutor(1) as pool:
        following = pool.submit(follow)
        try:
            assert _at_once(*[publish] * 3) == [None] * 3
        finally:
            finished.set()
        for sequences in following.result():
            assert sequences == list(range(1, len(sequences) + 1))
    assert reader.maximum_sequence() == 24
    reader.close()


def test_two_publications_of_one_text_leave_one_live(database: Database, drafted: tuple[Article, Variant]) -> None:
    def act() -> None:
        with database.write() as work:
            on = work.articles.variant(drafted[0].id, "en")
            assert on is not None
            published(work, drafted[0], on, saved(work, on, "Next"))
            work.commit()

    assert _at_once(act, act, act) == [None] * 3
    with database.read() as work:
        assert [edition.revision for edition in work.published.live_all()] == [4]
    assert database.problems() == ()


def test_too_much_at_once_is_said(database: SqlDatabase, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database._engine.pool, "_timeout", 0.05)
    with ExitStack() as stack, pytest.raises(Unavailable, match="at once"):
        for _ in range(20):
            stack.enter_context(database.read())


@pytest.mark.usefixtures("_impatient")
def test_a_library_somebody_else_is_writing_is_busy(sqlite_url: str) -> None:
    database = storage.create_library(sqlite_url, name="Help", clock=lambda: NOON)
    with database.write(), pytest.raises(Unavailable, match="busy"), database.write():
        pass
    database.close()


@pytest.fixture
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kbstudio.storage.sqlite_driver.BUSY_MILLISECONDS", 50)


def test_two_who_say_at_once_who_brings_a_language_about_do_not_stumble(
    database: Database, drafted: tuple[Article, Variant]
) -> None:
    owner = drafted[0]
    with database.write() as work:
        name = person(work, "dana").name
        work.commit()
    both_in = Barrier(2)

    def act() -> str:
        with database.write() as work:
            if database.url.startswith("postgresql"):
                both_in.wait()
            work.languages.put_rule(LanguageRule(new_id(), "he"))
            work.languages.assign(Assignment(owner.id, "he", name, None))
            work.languages.put_exemption(Exemption(owner.id, "he", "not sold", name, NOON))
            work.concepts.put([Concept("router", (Term("router", "en"),))])
            work.commit()
            return "kept"

    assert _at_once(act, act) == ["kept", "kept"]
    with database.read() as work:
        assert (len(work.languages.rules()), len(work.languages.assignments()), len(work.concepts.all())) == (1, 1, 1)
