"""Publishing, and what agents' tools then read."""

from datetime import timedelta

import pytest

from kbstudio.application import Studio, open_reader
from kbstudio.domain.errors import Refused
from kbstudio.domain.published import Derived, FeedKind
from kbstudio.domain.revisions import RevisionState
from kbstudio.domain.texts import ArticleText
from kbstudio.services.editions import derive
from tests.support.studios import BODY, new_article, publish, submit


def test_agents_read_exactly_what_was_approved(studio: Studio) -> None:
    made = new_article(studio)
    publish(studio, made.article)
    reader = open_reader(studio.url)
    edition = reader.show(made.article, "en")
    assert (edition.hash, edition.body, edition.owner, edition.topics) == (
        made.hash,
        BODY,
        "Maya",
        ("billing.refund",),
    )
    assert "<strong>30 days</strong>" in (edition.html or "")
    assert edition.verified_until == edition.published_at + timedelta(days=edition_cadence(studio))
    assert [hit.article for hit in reader.search("refund", "en").hits] == [made.article]
    reader.close()


def edition_cadence(studio: Studio) -> int:
    return studio.writing.open("KB-1", "en", by="maya").article.cadence_days


def test_drafts_stay_out_of_sight(studio: Studio) -> None:
    code = new_article(studio).article
    reader = open_reader(studio.url)
    assert reader.search("refund", "en").hits == ()
    with pytest.raises(Refused, match="not published"):
        reader.show(code, "en")
    publish(studio, code)
    studio.writing.save(code, "en", by="maya", body="Within zebra days.")
    assert reader.search("zebra", "en").hits == ()
    assert reader.show(code, "en").body == BODY
    reader.close()


def test_the_next_publication_supersedes_the_one_before(studio: Studio) -> None:
    code = new_article(studio).article
    publish(studio, code)
    studio.writing.save(code, "en", by="maya", body="Within 14 days.")
    publish(studio, code)
    assert [entry.state for entry in studio.history.of(code, "en")] == [
        RevisionState.PUBLISHED,
        RevisionState.SUPERSEDED,
    ]
    reader = open_reader(studio.url)
    assert [(entry.sequence, entry.kind) for entry in reader.changes()] == [
        (1, FeedKind.PUBLISHED),
        (2, FeedKind.UPDATED),
    ]
    assert reader.changes(after=1)[0].summary == "new rule"
    reader.close()


def test_a_withdrawn_text_is_gone_and_its_tombstone_stays(studio: Studio) -> None:
    code = new_article(studio).article
    publish(studio, code)
    studio.publishing.withdraw(code, "en", by="karl", reason="wrong price")
    reader = open_reader(studio.url)
    assert reader.search("refund", "en").hits == ()
    with pytest.raises(Refused, match="not published"):
        reader.show(code, "en")
    tombstone = reader.changes()[-1]
    assert (tombstone.kind, tombstone.article, tombstone.summary) == (FeedKind.WITHDRAWN, code, "wrong price")
    reader.close()
    with pytest.raises(Refused, match="nothing to withdraw"):
        studio.publishing.withdraw(code, "en", by="karl", reason="again")


def test_after_a_withdrawal_the_text_can_be_published_anew(studio: Studio) -> None:
    code = new_article(studio).article
    publish(studio, code)
    studio.publishing.withdraw(code, "en", by="karl", reason="wrong price")
    studio.writing.save(code, "en", by="maya", body="Corrected.")
    publish(studio, code)
    reader = open_reader(studio.url)
    assert reader.show(code, "en").body == "Corrected."
    reader.close()


def test_a_text_withdrawn_by_mistake_comes_back_unchanged(studio: Studio) -> None:
    made = new_article(studio)
    publish(studio, made.article)
    studio.publishing.withdraw(made.article, "en", by="karl", reason="wrong button")
    saved = studio.writing.save(made.article, "en", by="maya", body=BODY)
    assert (saved.changed, saved.revision, saved.state) == (True, 2, RevisionState.DRAFT)
    assert not studio.writing.save(made.article, "en", by="maya", body=BODY).changed
    publish(studio, made.article)
    reader = open_reader(studio.url)
    assert reader.show(made.article, "en").hash == made.hash
    reader.close()


def test_a_dead_link_stops_publication(studio: Studio) -> None:
    code = new_article(studio, body="See [fees](kb:KB-404).").article
    submit(studio, code)
    studio.reviewing.approve(code, "en", by="rita")
    with pytest.raises(Refused, match="KB-404"):
        studio.publishing.publish(code, "en", by="karl")


def test_a_small_change_does_not_move_the_verification(studio: Studio) -> None:
    code = new_article(studio).article
    publish(studio, code)
    before = studio.writing.open(code, "en", by="maya").variant.verified_until
    studio.writing.save(code, "en", by="maya", body=BODY.replace("Customers may", "A customer may"))
    publish(studio, code, change="wording")
    assert studio.writing.open(code, "en", by="maya").variant.verified_until == before


def test_what_waits_to_be_published_is_listed_with_who_may(studio: Studio) -> None:
    code = new_article(studio).article
    submit(studio, code)
    studio.reviewing.approve(code, "en", by="rita")
    (waiting,) = studio.publishing.ready(by="karl")
    assert (waiting.article, waiting.approved_by, waiting.may_publish) == (code, ("Rita",), None)
    assert studio.publishing.ready(by="maya")[0].may_publish is not None


def test_who_may_withdraw_is_said_before_they_try(studio: Studio) -> None:
    code = new_article(studio).article
    unpublished = studio.publishing.may_withdraw(code, "en", by="karl")
    assert "nothing to withdraw" in str(unpublished)
    publish(studio, code)
    assert studio.publishing.may_withdraw(code, "en", by="karl") is None
    assert "Publishers and curators withdraw" in str(studio.publishing.may_withdraw(code, "en", by="maya"))
    studio.writing.save(code, "en", by="maya", body="Within 14 days.")
    submit(studio, code)
    studio.reviewing.approve(code, "en", by="rita")
    assert studio.publishing.ready(by="karl")[0].may_withdraw is None
    assert studio.publishing.ready(by="maya")[0].may_withdraw is not None


def test_what_is_derived_can_be_rebuilt(studio: Studio) -> None:
    code = new_article(studio).article
    publish(studio, code)
    assert studio.publishing.rebuild_derived() == 1
    assert studio.problems() == ()


def test_rebuilding_goes_by_what_is_published_not_by_what_was_meddled_with(studio: Studio) -> None:
    code = new_article(studio).article
    publish(studio, code)
    with studio.database.write() as work:
        (edition,) = work.published.live_all()
        work.published.put_derived(edition.id, Derived("stale", "0", "<p>old</p>", "old"))
        work.commit()
    assert "out of date" in studio.problems()[0]
    assert studio.publishing.rebuild_derived() == 1
    assert studio.problems() == ()


def test_rebuilding_does_not_keep_others_from_writing(studio: Studio, monkeypatch: pytest.MonkeyPatch) -> None:
    code = new_article(studio).article
    publish(studio, code)

    def write_meanwhile(text: ArticleText, locale: str) -> Derived:
        studio.writing.save(code, "en", by="maya", body="Meanwhile.")
        return derive(text, locale)

    monkeypatch.setattr("kbstudio.services.publishing.derive", write_meanwhile)
    assert studio.publishing.rebuild_derived() == 1
    assert studio.history.of(code, "en")[0].revision == 2


def test_hostile_markup_does_nothing_in_what_agents_read(studio: Studio) -> None:
    body = (
        "<script>alert(1)</script>\n\n[x](javascript:alert(1)) ![y](http://tracker.example/p.png)\n\n"
        '<img src=x onerror="alert(1)"><meta http-equiv="refresh" content="0;url=http://tracker.example">\n'
    )
    code = new_article(studio, body=body).article
    publish(studio, code)
    reader = open_reader(studio.url)
    html = (reader.show(code, "en").html or "").lower()
    reader.close()
    assert not any(active in html for active in ("<script", "<img", "<meta", 'href="javascript', "<iframe"))


def test_hebrew_is_found_in_hebrew(studio: Studio) -> None:
    code = new_article(
        studio, locale="he", title="חלון החזרים", body="לקוחות רשאים להחזיר נתב בתוך **30 יום**.\n"
    ).article
    publish(studio, code, "he")
    reader = open_reader(studio.url)
    assert [hit.article for hit in reader.search("להחזיר", "he").hits] == [code]
    assert [hit.locale for hit in reader.search("להחזיר", "en").hits] == ["he"]
    assert 'dir="rtl"' in (reader.show(code, "he-IL").html or "")
    reader.close()
