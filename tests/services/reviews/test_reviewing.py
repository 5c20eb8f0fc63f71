"""Reviewing, through the real storage on both engines."""

import pytest

from kbstudio.application import Studio, create_library
from kbstudio.domain.errors import Refused
from kbstudio.domain.revisions import RevisionState
from kbstudio.services.writing import NewArticle
from tests.support.studios import BODY, TickingClock, new_article, publish, submit


def test_the_asked_reviewer_finds_it_and_approves(studio: Studio) -> None:
    code = new_article(studio).article
    submit(studio, code)
    waiting = studio.lists.inbox(person="rita")
    assert [(row.article, row.revision, row.live_revision, row.requested_by) for row in waiting] == [
        (code, 1, None, "maya")
    ]
    assert studio.lists.inbox(person="daniel") == ()
    assert studio.reviewing.approve(code, "en", by="rita").state is RevisionState.APPROVED
    assert studio.lists.inbox(person="rita") == ()


def test_nobody_approves_their_own_change(studio: Studio) -> None:
    studio.administration.put_person("maya", by="admin", role="reviewer")
    code = studio.writing.new(NewArticle("reference", "en", "Fees", BODY), by="maya").article
    submit(studio, code)
    with pytest.raises(Refused, match="nobody approves their own"):
        studio.reviewing.approve(code, "en", by="maya")


def test_who_wrote_an_earlier_draft_of_the_change_wrote_it_too(studio: Studio) -> None:
    studio.administration.put_person("rita", by="admin", role="author")
    code = new_article(studio).article
    studio.writing.save(code, "en", by="rita", body="Rita's words.")
    studio.writing.save(code, "en", by="maya", body="Rita's words, and Maya's.")
    with pytest.raises(Refused, match="Nobody else can review"):
        submit(studio, code)


def test_after_publication_a_former_writer_may_review_the_next_change(studio: Studio) -> None:
    studio.administration.put_person("rita", by="admin", role="author")
    code = new_article(studio).article
    publish(studio, code)
    studio.writing.save(code, "en", by="maya", body="Within 14 days.")
    submit(studio, code)
    assert studio.reviewing.approve(code, "en", by="rita").state is RevisionState.APPROVED


def test_a_returned_text_is_a_draft_with_the_comment(studio: Studio) -> None:
    code = new_article(studio).article
    submit(studio, code)
    studio.reviewing.send_back(code, "en", by="rita", comment="Name the exceptions")
    view = studio.writing.open(code, "en", by="maya")
    assert view.revision.state is RevisionState.DRAFT
    assert view.review is not None
    assert view.review.verdicts[-1].comment == "Name the exceptions"
    assert view.may_submit is None


def test_a_text_seen_earlier_cannot_be_signed(studio: Studio) -> None:
    code = new_article(studio).article
    submit(studio, code)
    with pytest.raises(Refused, match="changed after you looked"):
        studio.reviewing.approve(code, "en", by="rita", hash_seen="0" * 64)


def test_a_recalled_text_has_to_be_approved_anew(studio: Studio) -> None:
    code = new_article(studio).article
    submit(studio, code)
    studio.reviewing.approve(code, "en", by="rita")
    studio.reviewing.recall(code, "en", by="maya")
    submit(studio, code)
    with pytest.raises(Refused, match="still in review"):
        studio.publishing.publish(code, "en", by="karl")


def test_a_typo_may_not_touch_a_number(studio: Studio) -> None:
    code = new_article(studio).article
    publish(studio, code)
    studio.writing.save(code, "en", by="maya", body=BODY.replace("30", "14"))
    with pytest.raises(Refused, match="more than a typo: 30, 14"):
        submit(studio, code, change="typo")
    studio.writing.save(code, "en", by="maya", body=BODY.replace("router", "Router"))
    assert submit(studio, code, change="typo").state is RevisionState.IN_REVIEW


def test_a_reviewer_sees_what_agents_read_beside_the_change(studio: Studio) -> None:
    code = new_article(studio).article
    publish(studio, code)
    studio.writing.save(code, "en", by="maya", body="Within 14 days.")
    submit(studio, code)
    view = studio.reviewing.view(code, "en", by="rita")
    assert view.left is not None
    assert (view.left.number, view.right.number) == (1, 2)
    assert (view.may_approve, view.may_return) == (None, None)
    assert "Reviewers approve" in str(studio.reviewing.view(code, "en", by="maya").may_approve)


def test_one_person_alone_publishes_and_editions_say_not_reviewed(engine_url: str) -> None:
    alone = create_library(engine_url, administrator="me", clock=TickingClock())
    code = alone.writing.new(NewArticle("faq", "en", "Fees", "One."), by="me").article
    submitted = alone.reviewing.submit(code, "en", by="me", reason="first", change="meaning")
    assert submitted.state is RevisionState.APPROVED
    alone.publishing.publish(code, "en", by="me")
    with alone.database.read() as work:
        edition = work.published.live(code, "en")
    assert edition is not None
    assert (edition.reviewed, edition.verified_until) == (False, None)
    alone.administration.put_person("two", by="me", role="reviewer")
    alone.writing.save(code, "en", by="me", body="Two.")
    assert alone.reviewing.submit(code, "en", by="me", reason="x", change="meaning").state is RevisionState.IN_REVIEW
    alone.close()
