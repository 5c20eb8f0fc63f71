"""The history of a language version: verdicts, publication, and writing an earlier version again; on both engines."""

import pytest

from kbstudio.application import Studio
from kbstudio.domain.errors import BadInput, RevisionConflict
from kbstudio.domain.reviews import VerdictKind
from tests.support.studios import new_article, publish, submit


def test_every_verdict_stays_in_the_history_with_its_comment(studio: Studio) -> None:
    code = new_article(studio).article
    submit(studio, code)
    studio.reviewing.send_back(code, "en", by="rita", comment="Say which light")
    publish(studio, code)
    (entry,) = studio.history.of(code, "en")
    assert [(mark.display, mark.kind, mark.comment, mark.standing) for mark in entry.verdicts] == [
        ("Rita", VerdictKind.RETURN, "Say which light", True),
        ("Rita", VerdictKind.APPROVE, "", True),
    ]


def test_an_edit_voids_the_verdict_but_it_stays_to_be_read(studio: Studio) -> None:
    code = new_article(studio).article
    submit(studio, code)
    studio.reviewing.approve(code, "en", by="rita")
    studio.writing.save(code, "en", by="maya", body="Other.\n")
    newest, first = studio.history.of(code, "en")
    assert newest.verdicts == ()
    assert [mark.standing for mark in first.verdicts] == [False]


def test_the_history_says_when_agents_read_each_version(studio: Studio) -> None:
    code = new_article(studio).article
    publish(studio, code)
    studio.writing.save(code, "en", by="maya", body="Second.\n")
    publish(studio, code)
    studio.writing.save(code, "en", by="maya", body="Third.\n")
    draft, second, first = studio.history.of(code, "en")
    assert (draft.live_from, draft.live_until) == (None, None)
    assert second.live_from is not None
    assert second.live_until is None
    assert first.live_until == second.live_from


def test_an_earlier_version_is_written_again_as_the_newest_draft(studio: Studio) -> None:
    code = new_article(studio, title="First title").article
    studio.writing.save(code, "en", by="noa", title="Second title", body="Second.\n")
    outcome = studio.writing.restore(code, "en", 1, by="noa")
    newest, second, first = studio.history.of(code, "en")
    assert outcome.revision == newest.revision == 3
    assert (newest.title, newest.hash, newest.restored_from) == ("First title", first.hash, 1)
    assert (second.restored_from, first.restored_from) == (None, None)


def test_restoring_what_stands_writes_nothing(studio: Studio) -> None:
    code = new_article(studio).article
    assert not studio.writing.restore(code, "en", 1, by="maya").changed


def test_restoring_over_a_version_not_seen_is_a_conflict(studio: Studio) -> None:
    code = new_article(studio).article
    for body in ("Second.\n", "Third.\n"):
        studio.writing.save(code, "en", by="noa", body=body)
    with pytest.raises(RevisionConflict):
        studio.writing.restore(code, "en", 1, by="maya", based_on=2)
    with pytest.raises(BadInput, match="no version 9"):
        studio.writing.restore(code, "en", 9, by="maya")
