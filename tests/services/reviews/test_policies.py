"""Who reviews what, who stands in, and what is published without a review, on both engines."""

from datetime import date

import pytest

from kbstudio.application import Studio
from kbstudio.domain.article_edits import ArticleEdit
from kbstudio.domain.errors import BadInput, Refused
from kbstudio.domain.policies import PRESETS, Policy, StageRule, Who, WhoKind
from kbstudio.domain.published import Edition
from kbstudio.domain.revisions import ChangeClass, RevisionState
from tests.support.studios import BODY, new_article, publish, submit

OWNER_THEN_TWO = Policy(
    "own",
    (
        StageRule("Owner", (Who(WhoKind.OWNER),), 1, 24),
        StageRule("Review", (Who(WhoKind.REVIEWERS), Who(WhoKind.PERSON, "daniel")), 2),
    ),
)


def _staged(studio: Studio, policy: Policy = OWNER_THEN_TWO) -> str:
    """An article of noa's written by maya and in review by noa, then by rita and daniel."""
    studio.policies.put("reference", policy, by="karl")
    code = new_article(studio).article
    studio.curating.edit([code], ArticleEdit(owner="noa"), by="karl")
    submit(studio, code)
    return code


def test_stages_are_signed_one_after_another(studio: Studio) -> None:
    code = _staged(studio)
    assert [row.stage for row in studio.lists.inbox(person="noa")] == ["Owner"]
    assert studio.lists.inbox(person="rita") == ()
    with pytest.raises(Refused, match="first with noa"):
        studio.reviewing.approve(code, "en", by="rita")
    studio.reviewing.approve(code, "en", by="noa")
    assert [row.stage for row in studio.lists.inbox(person="rita")] == ["Review"]
    studio.reviewing.approve(code, "en", by="rita")
    assert studio.reviewing.approve(code, "en", by="daniel").state is RevisionState.APPROVED
    assert studio.publishing.publish(code, "en", by="karl").published


def test_side_by_side_everybody_is_asked_at_once(studio: Studio) -> None:
    code = _staged(studio, Policy("own", OWNER_THEN_TWO.stages, in_order=False))
    for name in ("rita", "daniel", "noa"):
        outcome = studio.reviewing.approve(code, "en", by=name)
    assert outcome.state is RevisionState.APPROVED


def test_a_stage_tells_until_when(studio: Studio) -> None:
    _staged(studio)
    (row,) = studio.lists.inbox(person="noa")
    assert row.due_at is not None
    assert (row.due_at - row.requested_at).total_seconds() == 24 * 3600


def test_a_stage_that_nobody_else_can_sign_stands_against_submitting(studio: Studio) -> None:
    studio.policies.put("", Policy("own", (StageRule("Owner", (Who(WhoKind.OWNER),)),)), by="admin")
    code = new_article(studio).article
    with pytest.raises(Refused, match="for “Owner”"):
        submit(studio, code)


def test_open_reviews_keep_what_they_were_asked_for(studio: Studio) -> None:
    code = new_article(studio).article
    submit(studio, code)
    studio.policies.put("reference", OWNER_THEN_TWO, by="karl")
    studio.reviewing.approve(code, "en", by="rita")
    view = studio.reviewing.view(code, "en", by="rita")
    assert view.review is not None
    assert view.review.missing() == 0


def test_a_kind_follows_the_library_until_it_has_its_own(studio: Studio) -> None:
    assert (studio.policies.in_force("reference").name, dict(studio.policies.all())) == ("pair", {"": PRESETS["pair"]})
    studio.policies.put("", PRESETS["team"], by="admin")
    assert studio.policies.in_force("reference").name == "team"
    studio.policies.put("reference", PRESETS["pair"], by="karl")
    assert studio.policies.in_force("reference").name == "pair"
    studio.policies.put("reference", None, by="karl")
    assert studio.policies.in_force("reference").name == "team"


@pytest.mark.parametrize(
    ("policy", "said"),
    [
        (Policy("own"), "at least one"),
        (Policy("own", (StageRule("x", ()),)), "asks nobody"),
        (Policy("own", (StageRule("x", (Who(WhoKind.PERSON, "rita"),), 2),)), "needs more people"),
        (Policy("own", (StageRule("x", (Who(WhoKind.PERSON, "nobody"),)),)), "not a person"),
        (Policy("own", (StageRule("x", (Who(WhoKind.ROLE, "king"),)),)), "not a role"),
        (Policy("own", (StageRule("x", (Who(WhoKind.OWNER),), 1, 0),)), "1 to"),
    ],
)
def test_a_policy_nobody_could_fulfil_is_not_kept(studio: Studio, policy: Policy, said: str) -> None:
    with pytest.raises(BadInput, match=said):
        studio.policies.put("", policy, by="admin")


def test_authors_do_not_choose_the_policy(studio: Studio) -> None:
    with pytest.raises(Refused, match="Administrators and curators"):
        studio.policies.put("", PRESETS["solo"], by="maya")


def test_who_stands_in_finds_the_review_and_signs_it_in_their_place(studio: Studio) -> None:
    code = new_article(studio).article
    submit(studio, code)
    studio.delegating.begin("daniel", by="rita", since=date(2026, 3, 1), until=date(2026, 3, 14))
    assert [row.behalf for row in studio.lists.inbox(person="daniel")] == ["rita"]
    assert studio.reviewing.approve(code, "en", by="daniel").state is RevisionState.APPROVED
    view = studio.reviewing.view(code, "en", by="rita")
    assert view.review is not None
    assert [(each.person, each.behalf) for each in view.review.verdicts] == [("daniel", "rita")]


def test_after_the_last_day_nobody_stands_in(studio: Studio) -> None:
    code = new_article(studio).article
    submit(studio, code)
    made = studio.delegating.begin("daniel", by="rita", since=date(2026, 3, 5), until=date(2026, 3, 14))
    assert studio.lists.inbox(person="daniel") == ()
    with pytest.raises(Refused, match="was not asked"):
        studio.reviewing.approve(code, "en", by="daniel")
    studio.delegating.end(made.id, by="rita")
    assert studio.delegating.of() == ()


def test_who_wrote_the_text_cannot_sign_it_for_somebody_else(studio: Studio) -> None:
    studio.administration.put_person("maya", by="admin", role="reviewer")
    code = new_article(studio).article
    submit(studio, code)
    studio.delegating.begin("maya", by="rita", since=date(2026, 3, 1), until=date(2026, 3, 14))
    with pytest.raises(Refused, match="nobody approves their own"):
        studio.reviewing.approve(code, "en", by="maya")


@pytest.mark.parametrize(
    ("to", "since", "until", "said"),
    [
        ("rita", date(2026, 3, 1), date(2026, 3, 2), "yourself"),
        ("daniel", date(2026, 3, 2), date(2026, 3, 1), "turn them round"),
        ("daniel", date(2026, 2, 1), date(2026, 2, 2), "are over"),
        ("maya", date(2026, 3, 1), date(2026, 3, 2), "no reviewer"),
    ],
)
def test_days_and_people_that_make_no_sense_are_told(
    studio: Studio, to: str, since: date, until: date, said: str
) -> None:
    with pytest.raises(BadInput, match=said):
        studio.delegating.begin(to, by="rita", since=since, until=until)


def test_two_delegations_for_the_same_days_are_told(studio: Studio) -> None:
    studio.delegating.begin("daniel", by="rita", since=date(2026, 3, 1), until=date(2026, 3, 14))
    with pytest.raises(Refused, match="already"):
        studio.delegating.begin("daniel", by="rita", since=date(2026, 3, 10), until=date(2026, 3, 20))


def _live(studio: Studio, code: str) -> Edition:
    with studio.database.read() as work:
        edition = work.published.live(code, "en")
    assert edition is not None
    return edition


def test_published_without_a_review_agents_are_told_and_a_review_stays_owed(studio: Studio) -> None:
    code = new_article(studio).article
    publish(studio, code)
    studio.writing.save(code, "en", by="maya", body=BODY.replace("30", "14"))
    outcome = studio.publishing.break_glass(code, "en", by="karl", reason="The old number costs us money")
    assert outcome.published
    live = _live(studio, code)
    assert (live.revision, live.reviewed) == (2, False)
    (owed,) = studio.owed.all(by="rita")
    assert (owed.article, owed.published_by, owed.may_settle) == (code, "karl", None)
    assert studio.owed.all(by="maya")[0].may_settle is not None


def test_signed_afterwards_agents_are_told_that_it_was_reviewed(studio: Studio) -> None:
    code = new_article(studio).article
    studio.publishing.break_glass(code, "en", by="karl", reason="Needed today")
    with pytest.raises(Refused):
        studio.owed.settle(code, "en", by="maya")
    studio.owed.settle(code, "en", by="rita", comment="Read and right.")
    assert _live(studio, code).reviewed
    assert studio.owed.all(by="rita") == ()
    assert studio.history.of(code, "en")[0].verdicts[0].comment == "Read and right."
    with pytest.raises(Refused, match="is owed"):
        studio.owed.settle(code, "en", by="rita")


def test_a_reviewed_version_after_it_settles_what_was_owed(studio: Studio) -> None:
    code = new_article(studio).article
    studio.publishing.break_glass(code, "en", by="karl", reason="Needed today")
    studio.writing.save(code, "en", by="maya", body=BODY.replace("30", "14"))
    publish(studio, code)
    assert studio.owed.all(by="rita") == ()


def test_publishing_without_a_review_needs_a_role_and_a_reason(studio: Studio) -> None:
    code = new_article(studio).article
    with pytest.raises(Refused, match="Publishers and curators"):
        studio.publishing.break_glass(code, "en", by="rita", reason="I want to")
    with pytest.raises(Refused, match="why"):
        studio.publishing.break_glass(code, "en", by="karl", reason=" ")
    assert studio.publishing.may_break_glass(code, "en", by="karl") is None


@pytest.mark.parametrize(
    ("body", "change"),
    [
        (BODY.replace("Customers", "Custmoers"), ChangeClass.TYPO),
        (BODY.replace("may return", "are free to return"), ChangeClass.MEANING),
        (BODY.replace("order number", "number of the order"), ChangeClass.WORDING),
        (BODY.replace("30", "14"), ChangeClass.MEANING),
    ],
)
def test_the_kind_of_change_is_proposed_from_the_comparison(studio: Studio, body: str, change: ChangeClass) -> None:
    code = new_article(studio).article
    publish(studio, code)
    studio.writing.save(code, "en", by="maya", body=body)
    assert studio.reviewing.view(code, "en", by="rita").proposed is change


def test_the_reviewer_corrects_the_kind_of_change(studio: Studio) -> None:
    code = new_article(studio).article
    publish(studio, code)
    studio.writing.save(code, "en", by="maya", body=BODY.replace("30", "14"))
    submit(studio, code, change="wording")
    with pytest.raises(Refused, match="more than a typo"):
        studio.reviewing.approve(code, "en", by="rita", change="typo")
    studio.reviewing.approve(code, "en", by="rita", change="meaning")
    assert studio.history.of(code, "en")[0].change is ChangeClass.MEANING
