from dataclasses import replace

import pytest

from kbstudio import storage
from kbstudio.domain.errors import BadInput
from kbstudio.domain.ports import Database
from kbstudio.domain.published import FeedKind
from kbstudio.domain.texts import ArticleText
from tests.storage.making import (
    NOON,
    article,
    current,
    derived,
    live,
    person,
    published,
    saved,
    topic,
    variant,
    withdrawn,
)  # fmt: skip


def test_agents_read_the_approved_text_and_nothing_else(engine_url: str, database: Database) -> None:
    with database.write() as work:
        person(work, "dana")
        topic(work, "billing.refund")
        topic(work, "a")
        owner = article(work, "dana", topics=("billing.refund", "a"))
        on = variant(work, owner, "he-IL")
        first = saved(work, on, "החזר", "גוף")
        work.articles.update_variant(replace(current(work, on), verified_until=NOON))
        edition = published(work, owner, on, first)
        saved(work, on, "טיוטה")
        work.commit()
    reader = storage.open_published(engine_url)
    read = reader.edition("kb-1", "he-IL")
    assert read == edition
    assert read is not None
    assert (read.title, read.body, read.owner, read.topics, read.reviewed, read.verified_until) == (
        "החזר", "גוף", "Dana", ("billing.refund", "a"), True, NOON,
    )  # fmt: skip
    assert (read.html, read.plain) == ("<p>גוף</p>", "גוף")
    assert reader.edition("KB-1", "he") is None
    reader.close()


def test_the_text_is_copied_from_the_stored_revision(database: Database) -> None:
    with database.write() as work:
        owner = article(work)
        on = variant(work, owner)
        first = saved(work, on, "Approved", "The approved text.")
        edition = work.published.publish(
            first.id, owner, by="dana", at=NOON, reviewed=False, derived=derived(first.text)
        )
        assert (edition.title, edition.body, edition.hash) == ("Approved", "The approved text.", first.hash)


def test_a_revision_of_another_article_is_not_published(database: Database) -> None:
    with database.write() as work:
        owner, other = article(work), article(work)
        first = saved(work, variant(work, owner), "Mine")
        with pytest.raises(BadInput, match="KB-2 has no version"):
            work.published.publish(first.id, other, by="dana", at=NOON, reviewed=False, derived=derived(first.text))


def test_one_text_is_live_in_each_language(database: Database) -> None:
    with database.write() as work:
        owner = article(work)
        on = variant(work, owner)
        published(work, owner, on, saved(work, on, "One"))
        second = published(work, owner, on, saved(work, on, "Two"))
        other = live(work, "Раз", locale="ru", of=owner)
        assert work.published.live_all() == (second, other)
        assert work.published.live("KB-1", "en") == second


@pytest.mark.parametrize("stale", ["hash", "renderer"])
def test_a_page_made_from_another_text_or_by_another_renderer_is_not_read(
    engine_url: str, database: Database, stale: str
) -> None:
    with database.write() as work:
        edition = live(work, "One")
        page = derived(ArticleText.of(edition.title, edition.body))
        work.published.put_derived(edition.id, replace(page, **{stale: "old"}))
        read = work.published.live("KB-1", "en")
        assert read is not None
        assert (read.html, read.plain, read.body) == (None, None, edition.body)
        work.commit()
    reader = storage.open_published(engine_url)
    seen = reader.edition("KB-1", "en")
    assert seen is not None
    assert (seen.html, seen.plain) == (None, None)
    reader.close()


def test_readers_follow_what_happens(engine_url: str, database: Database) -> None:
    reader = storage.open_published(engine_url)
    assert reader.maximum_sequence() == 0
    with database.write() as work:
        owner = article(work)
        on = variant(work, owner)
        published(work, owner, on, saved(work, on, "One"))
        published(work, owner, on, saved(work, on, "Two"))
        other = live(work, "Other")
        withdrawn(work, on)
        work.commit()
    feed = reader.feed(0)
    assert [(each.sequence, each.kind, each.article, each.title) for each in feed] == [
        (1, FeedKind.PUBLISHED, "KB-1", "One"),
        (2, FeedKind.UPDATED, "KB-1", "Two"),
        (3, FeedKind.PUBLISHED, "KB-2", "Other"),
        (4, FeedKind.WITHDRAWN, "KB-1", "Two"),
    ]
    assert reader.feed(1, limit=2) == feed[1:3]
    assert list(reader.editions()) == [(3, "KB-2", "en", other), (4, "KB-1", "en", None)]
    assert list(reader.editions(after=3)) == [(4, "KB-1", "en", None)]
    assert reader.maximum_sequence() == 4
    reader.close()


def test_many_editions_come_page_by_page(engine_url: str, database: Database) -> None:
    with database.write() as work:
        for number in range(450):
            live(work, f"Title {number}")
        work.commit()
    reader = storage.open_published(engine_url)
    assert [each[0] for each in reader.editions()] == list(range(1, 451))
    reader.close()


def test_a_publication_that_was_not_committed_leaves_no_gap(database: Database) -> None:
    with database.write() as work:
        live(work, "Lost")
    with database.write() as work:
        live(work, "Kept")
        work.commit()
    with database.read() as work:
        assert [edition.title for edition in work.published.live_all()] == ["Kept"]
    assert database.problems() == ()


def test_topics_are_read_with_their_names(engine_url: str, database: Database) -> None:
    with database.write() as work:
        topic(work, "billing.refund", en="Refund", he_IL="החזר")
        topic(work, "billing")
        work.commit()
    with database.read() as work:
        stored = work.topics.all()
    reader = storage.open_published(engine_url)
    assert reader.topics() == stored
    assert reader.library() == _identity(database)
    reader.close()


def _identity(database: Database) -> tuple[str, str]:
    with database.read() as work:
        return work.library.id, work.library.epoch
