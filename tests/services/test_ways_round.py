"""Ways round the rules of reviewing that have to stay closed, on both engines."""

from concurrent.futures import ThreadPoolExecutor
from datetime import date

import pytest

from kbstudio.application import Studio
from kbstudio.domain.article_edits import ArticleEdit
from kbstudio.domain.comments import CommentKind
from kbstudio.domain.decisions import DecisionKind
from kbstudio.domain.errors import BadInput, Refused
from kbstudio.domain.policies import PRESETS, Policy, StageRule, Who, WhoKind
from kbstudio.domain.revisions import Line, RevisionState
from tests.support.studios import BODY, new_article, publish, submit


def _must_fix(studio: Studio, code: str, number: int) -> None:
    studio.commenting.begin(code, "en", by="daniel", kind=CommentKind.MUST_FIX, body="Wrong.", number=number)


def test_mending_a_typo_signs_nothing_that_must_be_fixed_first(studio: Studio) -> None:
    code = new_article(studio).article
    submit(studio, code)
    _must_fix(studio, code, 1)
    with pytest.raises(Refused, match="must-fix"):
        studio.reviewing.touch(code, "en", by="rita", body=BODY.replace("router", "ruoter"), based_on=1)


def test_other_words_are_no_typo_that_a_reviewer_signs_alone(studio: Studio) -> None:
    code = new_article(studio).article
    submit(studio, code)
    with pytest.raises(Refused, match="more than a typo"):
        studio.reviewing.touch(
            code, "en", by="rita", body=BODY.replace("order number", "birth certificate"), based_on=1
        )


def test_who_takes_out_after_a_mended_typo_makes_no_author_of_its_mender(studio: Studio) -> None:
    code = new_article(studio).article
    publish(studio, code)
    studio.writing.save(code, "en", by="maya", body=f"{BODY}\nSay goodbye.\n\nSay sorry.\n")
    studio.curating.edit([code], ArticleEdit(reviewers=("rita", "daniel")), by="karl")
    studio.policies.put("", PRESETS["team"], by="admin")
    submit(studio, code)
    mended = f"{BODY}\nSay good-bye.\n\nSay sorry.\n"
    studio.reviewing.touch(code, "en", by="rita", body=mended, based_on=2)
    last = len(studio.deciding.changes(code, "en").changes.changes)
    outcome = studio.deciding.decide_numbered(
        code, "en", by="daniel", kind=DecisionKind.REJECT, numbers=[last], take_out=True
    )
    assert studio.history.version(code, "en", outcome.revision).author == "maya"
    assert studio.reviewing.view(code, "en", by="rita").may_approve is None


def test_who_stands_in_for_the_stage_whose_turn_it_is_signs_for_it(studio: Studio) -> None:
    stages = (
        StageRule("First", (Who(WhoKind.PERSON, "rita"),)),
        StageRule("Second", (Who(WhoKind.PERSON, "daniel"), Who(WhoKind.PERSON, "noa"))),
    )
    studio.policies.put("", Policy("own", stages), by="admin")
    code = new_article(studio).article
    submit(studio, code)
    studio.delegating.begin("daniel", by="rita", since=date(2026, 3, 1), until=date(2026, 3, 14))
    studio.reviewing.approve(code, "en", by="daniel")
    view = studio.reviewing.view(code, "en", by="noa")
    assert view.review is not None
    assert [each.behalf for each in view.review.verdicts] == ["rita"]
    assert view.review.missing() == 0


def test_a_version_reviewed_later_does_not_let_the_writer_sign_what_was_published_in_haste(studio: Studio) -> None:
    studio.administration.put_person("noa", by="admin", role="reviewer")
    code = new_article(studio).article
    publish(studio, code)
    studio.writing.save(code, "en", by="noa", body=BODY.replace("30", "14"))
    studio.publishing.break_glass(code, "en", by="karl", reason="Urgent")
    studio.writing.save(code, "en", by="maya", body=BODY.replace("30", "14") + "\nThanks.\n")
    studio.curating.edit([code], ArticleEdit(reviewers=("noa", "rita")), by="karl")
    submit(studio, code)
    with pytest.raises(Refused, match="nobody approves their own"):
        studio.reviewing.approve(code, "en", by="noa")
    studio.reviewing.approve(code, "en", by="rita")


def test_what_is_withdrawn_is_owed_no_more(studio: Studio) -> None:
    code = new_article(studio).article
    studio.publishing.break_glass(code, "en", by="karl", reason="Urgent")
    studio.publishing.withdraw(code, "en", by="karl", reason="Wrong")
    assert studio.owed.all(by="rita") == ()


def test_only_a_version_there_is_can_have_been_merged(studio: Studio) -> None:
    code = new_article(studio).article
    publish(studio, code)
    with pytest.raises(BadInput, match="no version 3"):
        studio.writing.save(code, "en", by="maya", body=f"{BODY}\nMore.\n", merged=3)


def test_a_must_fix_of_the_draft_does_not_hold_up_a_correction_beside_it(studio: Studio) -> None:
    code = new_article(studio).article
    publish(studio, code)
    studio.writing.save(code, "en", by="maya", body=f"{BODY}\nMore.\n")
    _must_fix(studio, code, 2)
    studio.correcting.save(code, "en", by="noa", body=BODY.replace("30", "14"), based_on=1)
    studio.reviewing.submit(code, "en", by="noa", reason="Wrong number", change="meaning", line=Line.HOTFIX)
    assert studio.reviewing.approve(code, "en", by="rita").state is RevisionState.APPROVED


def test_a_correction_in_review_stands_in_the_inbox_as_itself(studio: Studio) -> None:
    code = new_article(studio).article
    publish(studio, code)
    studio.writing.save(code, "en", by="maya", body=f"{BODY}\nMore.\n")
    submit(studio, code)
    studio.correcting.save(code, "en", by="noa", body=BODY.replace("30", "14"), based_on=1)
    sent = studio.reviewing.submit(code, "en", by="noa", reason="Number", change="meaning", line=Line.HOTFIX)
    (waiting,) = studio.inbox.of("rita").to_review
    assert (waiting.row.revision, waiting.hash) == (sent.revision, sent.hash)


def test_a_role_typed_as_people_write_it_asks_those_who_hold_it(studio: Studio) -> None:
    studio.policies.put("", Policy("own", (StageRule("x", (Who(WhoKind.ROLE, "Reviewer"),)),)), by="admin")
    code = new_article(studio).article
    submit(studio, code)
    assert [row.article for row in studio.lists.inbox(person="rita")] == [code]


def test_what_agents_read_long_ago_is_not_put_back_by_taking_changes_out(studio: Studio) -> None:
    code = new_article(studio).article
    publish(studio, code)
    studio.writing.save(code, "en", by="maya", body=BODY.replace("30", "14"))
    publish(studio, code)
    studio.writing.save(code, "en", by="maya", body=BODY.replace("30", "14").replace("router", "modem"))
    submit(studio, code, change="wording")
    with pytest.raises(Refused, match="Compare"):
        studio.deciding.decide_numbered(
            code, "en", by="rita", kind=DecisionKind.REJECT, numbers=[1], left=1, take_out=True
        )


def test_a_policy_made_stricter_leaves_open_reviews_as_they_were_asked_for(studio: Studio) -> None:
    code = new_article(studio).article
    submit(studio, code)
    studio.policies.put("", PRESETS["team"], by="admin")
    assert studio.reviewing.approve(code, "en", by="rita").state is RevisionState.APPROVED
    assert studio.publishing.publish(code, "en", by="karl").published


def test_what_is_signed_afterwards_is_verified(studio: Studio) -> None:
    code = new_article(studio).article
    studio.publishing.break_glass(code, "en", by="karl", reason="Urgent")
    studio.owed.settle(code, "en", by="rita")
    assert studio.writing.open(code, "en", by="maya").variant.verified_at is not None


def test_only_a_version_there_is_can_have_been_read(studio: Studio) -> None:
    code = new_article(studio).article
    with pytest.raises(BadInput, match="no version"):
        studio.reviewing.mark_read(code, "en", 10**12, by="rita")


def test_of_delegations_begun_at_once_one_holds(studio: Studio) -> None:
    first, last = date(2026, 3, 1), date(2026, 3, 14)
    with ThreadPoolExecutor(4) as pool:
        begun = [pool.submit(studio.delegating.begin, "daniel", by="rita", since=first, until=last) for _ in range(4)]
        problems = [each.exception() for each in begun]
    assert [type(problem) for problem in problems if problem] == [Refused] * 3
    assert len(studio.delegating.of()) == 1


def test_policies_chosen_at_once_are_one_of_them(studio: Studio) -> None:
    with ThreadPoolExecutor(4) as pool:
        chosen = [pool.submit(studio.policies.put, "faq", PRESETS[name], by="admin") for name in ("team", "pair") * 4]
        problems = [each.exception() for each in chosen]
    assert {type(problem) for problem in problems} <= {type(None), Refused}
    assert studio.policies.in_force("faq").name in {"team", "pair"}


def test_a_draft_is_taken_back_while_the_correction_beside_it_stays_in_review(studio: Studio) -> None:
    code = new_article(studio).article
    publish(studio, code)
    studio.writing.save(code, "en", by="maya", body=f"{BODY}\nMore.\n")
    submit(studio, code)
    studio.correcting.save(code, "en", by="noa", body=BODY.replace("30", "14"), based_on=1)
    studio.reviewing.submit(code, "en", by="noa", reason="Number", change="meaning", line=Line.HOTFIX)
    assert studio.reviewing.recall(code, "en", by="maya", line=Line.DRAFT).revision == 2
    assert studio.correcting.view(code, "en").revision.state is RevisionState.IN_REVIEW


def test_a_stage_has_a_name_either_engine_can_keep(studio: Studio) -> None:
    stage = StageRule("Legal\0", (Who(WhoKind.PERSON, "rita"),))
    studio.policies.put("", Policy("own", (stage,)), by="admin")
    assert studio.policies.in_force("reference").stages[0].name == "Legal"
    submit(studio, new_article(studio).article)
