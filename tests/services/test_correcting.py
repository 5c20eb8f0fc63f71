"""Correcting what agents read while a draft goes on beside it, on both engines."""

import pytest

from kbstudio.application import Studio
from kbstudio.domain.comments import CommentKind
from kbstudio.domain.errors import Refused, RevisionConflict
from kbstudio.domain.revisions import Line, RevisionState
from tests.support.studios import BODY, new_article, publish, submit

DRAFT = f"{BODY}\nAsk whether the box is complete.\n"
FIXED = BODY.replace("30 days", "14 days")


@pytest.fixture
def code(studio: Studio) -> str:
    """A published article with a draft of maya's beside it, version 2."""
    made = new_article(studio).article
    publish(studio, made)
    studio.writing.save(made, "en", by="maya", body=DRAFT)
    return made


def _correct(studio: Studio, code: str) -> None:
    studio.correcting.save(code, "en", by="noa", body=FIXED, based_on=1)
    studio.reviewing.submit(code, "en", by="noa", reason="Wrong number", change="meaning", line=Line.HOTFIX)


def _publish_correction(studio: Studio, code: str) -> None:
    _correct(studio, code)
    studio.reviewing.approve(code, "en", by="rita")
    studio.publishing.publish(code, "en", by="karl")


def test_a_correction_goes_live_and_the_draft_stays_as_it_was(studio: Studio, code: str) -> None:
    _publish_correction(studio, code)
    assert studio.writing.open(code, "en", by="maya").revision.text.body == DRAFT
    view = studio.writing.open(code, "en", by="maya")
    assert view.live is not None
    assert (view.live.number, view.live.text.body, view.live.line) == (3, FIXED, Line.HOTFIX)


def test_while_in_review_the_correction_comes_first(studio: Studio, code: str) -> None:
    _correct(studio, code)
    shown = studio.reviewing.view(code, "en", by="rita")
    assert (shown.right.number, shown.is_newest, shown.may_approve) == (3, True, None)
    assert [row.revision for row in studio.lists.inbox(person="rita")] == [3]
    studio.reviewing.approve(code, "en", by="rita")
    assert [(row.article, row.revision) for row in studio.publishing.ready(by="karl")] == [(code, 3)]


def test_a_draft_in_review_waits_until_the_correction_is_out(studio: Studio, code: str) -> None:
    submit(studio, code)
    assert [row.revision for row in studio.lists.inbox(person="rita")] == [2]
    _correct(studio, code)
    assert [row.revision for row in studio.lists.inbox(person="rita")] == [3]
    studio.reviewing.approve(code, "en", by="rita")
    studio.publishing.publish(code, "en", by="karl")
    assert [row.revision for row in studio.lists.inbox(person="rita")] == [2]


def test_a_correction_that_cannot_wait_is_published_and_the_draft_stays(studio: Studio, code: str) -> None:
    studio.correcting.save(code, "en", by="noa", body=FIXED, based_on=1)
    assert studio.publishing.may_break_glass(code, "en", by="karl", line=Line.HOTFIX) is None
    done = studio.publishing.break_glass(code, "en", by="karl", reason="wrong number live", line=Line.HOTFIX)
    assert done.revision == 3
    view = studio.writing.open(code, "en", by="maya")
    assert (view.revision.number, view.live.number if view.live else None) == (2, 3)
    (owed,) = studio.owed.all(by="rita")
    assert (owed.revision, owed.may_settle) == (3, None)


def test_who_wrote_the_draft_may_review_a_correction_of_somebody_else(studio: Studio, code: str) -> None:
    studio.administration.put_person("rita", by="admin", role="author")
    studio.writing.save(code, "en", by="rita", body=DRAFT + "\nRita's words.\n")
    _correct(studio, code)
    assert studio.reviewing.approve(code, "en", by="rita").state is RevisionState.APPROVED


def test_a_draft_without_the_correction_is_not_published_over_it(studio: Studio, code: str) -> None:
    _publish_correction(studio, code)
    submit(studio, code)
    studio.reviewing.approve(code, "en", by="rita")
    with pytest.raises(Refused, match="Agents read version 3"):
        studio.publishing.publish(code, "en", by="karl")


def test_the_correction_is_merged_into_the_draft(studio: Studio, code: str) -> None:
    _publish_correction(studio, code)
    waiting = studio.correcting.to_merge(code, "en")
    assert waiting is not None
    assert (waiting.base.number, waiting.draft.number, waiting.live.number, waiting.live_author) == (1, 2, 3, "Noa")
    merged = DRAFT.replace("30 days", "14 days")
    studio.writing.save(code, "en", by="maya", body=merged, based_on=2, merged=3)
    assert studio.correcting.to_merge(code, "en") is None
    submit(studio, code)
    studio.reviewing.approve(code, "en", by="rita")
    assert studio.publishing.publish(code, "en", by="karl").revision == 4


def test_a_merge_that_keeps_the_draft_as_it_is_counts_as_one(studio: Studio, code: str) -> None:
    _publish_correction(studio, code)
    studio.writing.save(code, "en", by="maya", body=DRAFT, based_on=2, merged=3)
    assert studio.correcting.to_merge(code, "en") is None


def test_a_correction_of_a_text_published_anew_meanwhile_is_not_published(studio: Studio, code: str) -> None:
    _correct(studio, code)
    studio.reviewing.recall(code, "en", by="noa")
    publish(studio, code)
    studio.reviewing.submit(code, "en", by="noa", reason="Wrong number", change="meaning", line=Line.HOTFIX)
    studio.reviewing.approve(code, "en", by="rita")
    with pytest.raises(Refused, match="Agents read version 2"):
        studio.publishing.publish(code, "en", by="karl")


def test_two_people_correcting_at_once_are_told(studio: Studio, code: str) -> None:
    studio.correcting.save(code, "en", by="noa", body=FIXED, based_on=1)
    with pytest.raises(RevisionConflict):
        studio.correcting.save(code, "en", by="maya", body=BODY + "\nMore.\n", based_on=1)
    assert studio.correcting.view(code, "en").revision.number == 3


def test_a_correction_given_up_leaves_its_history(studio: Studio, code: str) -> None:
    studio.correcting.save(code, "en", by="noa", body=FIXED, based_on=1)
    studio.correcting.leave(code, "en", by="noa")
    assert not studio.correcting.view(code, "en").is_open
    assert [entry.revision for entry in studio.history.of(code, "en")] == [3, 2, 1]
    with pytest.raises(Refused, match="no correction"):
        studio.correcting.leave(code, "en", by="noa")


def test_what_nobody_reads_yet_needs_no_correction(studio: Studio) -> None:
    code = new_article(studio).article
    with pytest.raises(Refused, match="go on with the draft"):
        studio.correcting.view(code, "en")


def test_the_same_text_is_no_correction(studio: Studio, code: str) -> None:
    assert not studio.correcting.save(code, "en", by="noa", body=BODY, based_on=1).changed


def test_a_suggestion_beside_a_correction_goes_into_the_correction(studio: Studio, code: str) -> None:
    _correct(studio, code)
    start = FIXED.index("14 days")
    thread = studio.commenting.begin(
        code,
        "en",
        by="rita",
        kind=CommentKind.SUGGESTION,
        body="",
        number=3,
        start=start,
        end=start + 7,
        suggestion="two weeks",
    )
    studio.commenting.apply(thread.id, by="noa", based_on=3)
    assert "two weeks" in studio.correcting.view(code, "en").revision.text.body
    assert studio.writing.open(code, "en", by="maya").revision.text.body == DRAFT
