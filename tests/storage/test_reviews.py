from dataclasses import replace
from datetime import timedelta

import pytest

from kbstudio.domain.errors import Refused
from kbstudio.domain.ports import Database, UnitOfWork
from kbstudio.domain.reviews import ReviewStage, approvals
from kbstudio.domain.revisions import Revision
from tests.storage.making import NOON, approval, article, person, review, saved, variant


def _asked(work: UnitOfWork) -> Revision:
    for name in ("dana", "olga", "avi"):
        person(work, name)
    return saved(work, variant(work, article(work, "dana")), "One")


def test_a_review_comes_back_with_its_verdicts(database: Database) -> None:
    with database.write() as work:
        text = _asked(work)
        opened = review(text, "olga", "avi", quorum=2)
        work.reviews.add(opened)
        signed = approval("avi", text)
        work.reviews.sign(opened.id, signed)
        work.commit()
    with database.read() as work:
        found = work.reviews.latest_for(text.id)
        assert found == replace(opened, verdicts=(signed,))
        assert work.reviews.rounds_of_variant(text.variant_id) == {text.id: [found]}


def test_a_person_has_one_standing_verdict(database: Database) -> None:
    with database.write() as work:
        text = _asked(work)
        opened = review(text, "olga")
        work.reviews.add(opened)
        work.reviews.sign(opened.id, approval("olga", text))
        with pytest.raises(Refused, match="olga has given a verdict"):
            work.reviews.sign(opened.id, approval("olga", text))


def test_a_voided_verdict_no_longer_counts(database: Database) -> None:
    with database.write() as work:
        text = _asked(work)
        opened = review(text, "olga")
        work.reviews.add(opened)
        work.reviews.sign(opened.id, approval("olga", text))
        work.reviews.close(opened.id, "edited", NOON, void=True)
        found = work.reviews.latest_for(text.id)
        assert found is not None
        assert (found.outcome, found.closed_at, approvals(found.verdicts, text.hash)) == ("edited", NOON, ())


def test_the_latest_review_is_the_one_asked_for_last_whatever_the_clock_said(database: Database) -> None:
    with database.write() as work:
        text = _asked(work)
        work.reviews.add(review(text, "olga"))
        later = replace(review(text, "avi"), requested_at=NOON - timedelta(days=400))
        work.reviews.add(later)
        assert work.reviews.latest_for(text.id) == later
        assert work.reviews.rounds_of_variant(text.variant_id)[text.id][-1] == later


def test_what_waits_for_a_person(database: Database) -> None:
    with database.write() as work:
        text = _asked(work)
        opened = review(text, "olga", "avi", quorum=2)
        work.reviews.add(opened)
        work.reviews.sign(opened.id, approval("avi", text))
        assert work.reviews.open_for(["dana"]) == ()
        (found,) = work.reviews.open_for(["olga", "dana"])
        assert found.asked_now() == ("olga",)
        ((_review, waiting),) = work.lists.under_review([found])
        assert (waiting.article, waiting.revision, waiting.signed, waiting.quorum) == ("KB-1", 1, 1, 2)
        work.reviews.close(opened.id, "returned", NOON)
        assert work.reviews.open_for(["olga"]) == ()


def test_the_stages_of_a_review_are_kept(database: Database) -> None:
    with database.write() as work:
        text = _asked(work)
        stages = (ReviewStage("Network", ("avi",), 1, 48), ReviewStage("Legal", ("avi", "olga"), 2))
        opened = replace(review(text, "avi", "olga", quorum=2), stages=stages, in_order=True)
        work.reviews.add(opened)
        signed = replace(approval("dana", text), behalf="avi")
        work.reviews.sign(opened.id, signed)
        assert work.reviews.latest_for(text.id) == replace(opened, verdicts=(signed,))
