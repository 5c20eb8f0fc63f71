from dataclasses import replace

import pytest

from kbstudio.domain.articles import ArticleState
from kbstudio.domain.errors import BadInput, Refused
from kbstudio.domain.ports import Database
from kbstudio.domain.revisions import RevisionState
from tests.storage.making import NOON, article, current, person, saved, topic, variant


def test_an_article_comes_back_as_it_was_stored(database: Database) -> None:
    with database.write() as work:
        for name in ("dana", "avi", "olga"):
            person(work, name)
        topic(work, "billing")
        topic(work, "a.first")
        stored = article(
            work, "dana", deputies=("olga", "avi"), reviewers=("avi",), topics=("billing", "a.first"), cadence_days=30
        )
        changed = work.articles.update(replace(stored, deputies=("avi",), owner="", state=ArticleState.RETIRING))
        work.commit()
    with database.read() as work:
        assert work.articles.with_code("kb-1") == work.articles.with_id(stored.id) == changed
        assert changed.topics == ("billing", "a.first")


def test_unknown_articles_people_and_topics_are_named(database: Database) -> None:
    with database.write() as work:
        assert work.articles.with_code("KB-7") is None
        with pytest.raises(BadInput, match="no article"):
            work.articles.with_id("0")
        with pytest.raises(BadInput, match="nobody is not a person"):
            article(work, "nobody")
        with pytest.raises(BadInput, match="nothing is not a topic"):
            article(work, topics=("nothing",))


def test_existing_codes_are_told_from_others(database: Database) -> None:
    with database.write() as work:
        article(work)
        article(work)
        asked = ["KB-1", "kb-2", "KB-3", "nonsense", *(f"KB-{number}" for number in range(10, 1500))]
        assert work.articles.existing_codes(asked) == {"KB-1", "kb-2"}


def test_an_article_has_one_version_in_each_language(database: Database) -> None:
    with database.write() as work:
        owner = article(work)
        variant(work, owner, "he-IL")
        variant(work, owner, "en")
        assert [each.locale for each in work.articles.variants(owner.id)] == ["en", "he-IL"]
        with pytest.raises(Refused, match="has a en version already"):
            variant(work, owner, "en")


def test_pointers_and_verification_come_back(database: Database) -> None:
    with database.write() as work:
        on = variant(work, article(work))
        first = saved(work, on, "One")
        pointed = replace(current(work, on), live_id=first.id, hotfix_id=first.id, draft_id=None, verified_until=NOON)
        assert work.articles.update_variant(pointed) == current(work, on)
        assert current(work, on).verified_until == NOON


def test_revisions_come_back_byte_for_byte(database: Database) -> None:
    body = "טקסט\n\n\tłódź e\u0301 😀\u2028 'quoted' \"twice\" \\ % _ ; --\n"
    with database.write() as work:
        on = variant(work, article(work))
        first = saved(work, on, "Title — 1", body, fields={"steps.s-1.to": "Дом"})
        second = saved(work, on, "Two")
        work.commit()
    with database.read() as work:
        found = work.revisions.with_id(first.id)
        assert (found.text.body, dict(found.text.fields)) == (body, {"steps.s-1.to": "Дом"})
        assert found.text.hash == found.hash == first.hash
        assert [(each.number, each.title, each.hash) for each in work.revisions.marks(on.id)] == [
            (2, "Two", second.hash),
            (1, "Title — 1", first.hash),
        ]
        assert work.revisions.newest(on.id) == work.revisions.with_id(second.id)
        assert work.revisions.numbered(on.id, 2) == work.revisions.with_id(second.id)
        assert work.revisions.numbered(on.id, 3) is None


def test_a_revision_moves_on_only_from_the_state_it_is_in(database: Database) -> None:
    with database.write() as work:
        first = saved(work, variant(work, article(work)), "One")
        work.revisions.set_state(first.id, RevisionState.DRAFT, RevisionState.IN_REVIEW)
        with pytest.raises(Refused, match="moved this version on"):
            work.revisions.set_state(first.id, RevisionState.DRAFT, RevisionState.APPROVED)
        work.revisions.set_submission(first.id, "Prices rose.", "wording")
        found = work.revisions.with_id(first.id)
        assert (found.state, found.reason, found.change) == (RevisionState.IN_REVIEW, "Prices rose.", "wording")


def test_two_revisions_cannot_have_one_number(database: Database) -> None:
    with database.write() as work:
        first = saved(work, variant(work, article(work)), "One")
        with pytest.raises(Refused, match="saved version 1"):
            work.revisions.add(replace(first, id="1" * 36))
