"""Deciding on single changes of a text in review, through the real storage on both engines."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from kbstudio.application import Studio
from kbstudio.domain.article_edits import ArticleEdit
from kbstudio.domain.decisions import DecisionKind
from kbstudio.domain.errors import BadInput, Refused
from kbstudio.domain.revisions import RevisionState
from kbstudio.services.snapshots import Against
from tests.support.studios import new_article, publish, submit

BEFORE = "Wait ten seconds.\n\nCall the customer.\n\nThe visit is free.\n"
AFTER = "Wait thirty seconds.\n\nWrite to the customer.\n\nThe visit is free.\n\nSay goodbye.\n"
ACCEPT, REJECT = DecisionKind.ACCEPT, DecisionKind.REJECT


@pytest.fixture
def code(studio: Studio) -> str:
    """A published article with three changes in review by rita and daniel."""
    made = new_article(studio, body=BEFORE).article
    publish(studio, made)
    studio.writing.save(made, "en", by="maya", body=AFTER)
    submit(studio, made)
    return made


def _keys(studio: Studio, code: str) -> list[str]:
    return [change.key for change in studio.deciding.changes(code, "en").changes.changes]


def _ask_daniel_too(studio: Studio, code: str) -> None:
    studio.curating.edit([code], ArticleEdit(reviewers=("rita", "daniel")), by="karl")
    studio.reviewing.recall(code, "en", by="maya")
    submit(studio, code)


def test_two_of_three_accepted_give_exactly_that_text(studio: Studio, code: str) -> None:
    wait, call, goodbye = _keys(studio, code)
    studio.deciding.decide(code, "en", by="rita", kind=ACCEPT, keys=[wait, goodbye])
    studio.deciding.decide(code, "en", by="rita", kind=REJECT, keys=[call])
    outcome = studio.deciding.carry_out(code, "en", by="rita", number=2)
    assert (outcome.revision, outcome.state) == (3, RevisionState.IN_REVIEW)
    body = studio.history.version(code, "en", 3).text.body
    assert body == "Wait thirty seconds.\n\nCall the customer.\n\nThe visit is free.\n\nSay goodbye.\n"


def test_rejecting_keeps_the_author_and_makes_no_author_of_the_reviewer(studio: Studio, code: str) -> None:
    studio.deciding.decide(code, "en", by="rita", kind=REJECT, keys=_keys(studio, code)[:1])
    studio.deciding.carry_out(code, "en", by="rita", number=2)
    written = studio.history.version(code, "en", 3)
    assert (written.author, written.reviewer, written.reason) == ("maya", "rita", "new rule")
    assert studio.reviewing.approve(code, "en", by="rita").state is RevisionState.APPROVED
    assert studio.publishing.publish(code, "en", by="karl").revision == 3


def test_what_others_signed_is_void_when_a_change_is_taken_out(studio: Studio, code: str) -> None:
    _ask_daniel_too(studio, code)
    studio.deciding.decide(code, "en", by="rita", kind=REJECT, keys=_keys(studio, code)[:1])
    studio.deciding.carry_out(code, "en", by="rita", number=2)
    view = studio.reviewing.view(code, "en", by="daniel")
    assert view.review is not None
    assert set(view.review.reviewers) == {"rita", "daniel"}
    assert view.review.verdicts == ()
    assert view.may_approve is None


def test_a_decision_holds_for_the_same_change_of_a_later_version(studio: Studio, code: str) -> None:
    keys = _keys(studio, code)
    studio.deciding.decide(code, "en", by="rita", kind=ACCEPT, keys=keys[1:])
    studio.writing.save(code, "en", by="maya", body=AFTER.replace("thirty", "forty"))
    view = studio.deciding.changes(code, "en")
    later = [change.key for change in view.changes.changes]
    assert [key in view.decisions for key in later] == [False, True, True]


def test_two_reviewers_deciding_one_change_are_told_of_each_other(studio: Studio, code: str) -> None:
    _ask_daniel_too(studio, code)
    (first, *_rest) = _keys(studio, code)
    studio.deciding.decide(code, "en", by="rita", kind=REJECT, keys=[first])
    with pytest.raises(Refused, match="Rita rejected this change"):
        studio.deciding.decide(code, "en", by="daniel", kind=ACCEPT, keys=[first])
    agreed = studio.deciding.decide(code, "en", by="daniel", kind=REJECT, keys=[first])
    assert agreed[first].person == "rita"
    assert studio.deciding.decide(code, "en", by="daniel", kind=None, keys=[first]) == {}


def test_a_rejected_change_left_in_the_text_stands_against_approval(studio: Studio, code: str) -> None:
    studio.deciding.decide(code, "en", by="rita", kind=REJECT, keys=_keys(studio, code)[:1])
    with pytest.raises(Refused, match="still in the text"):
        studio.reviewing.approve(code, "en", by="rita")


def test_carrying_out_after_somebody_wrote_on_changes_nothing(studio: Studio, code: str) -> None:
    studio.deciding.decide(code, "en", by="rita", kind=REJECT, keys=_keys(studio, code)[:1])
    studio.writing.save(code, "en", by="maya", body=AFTER + "\nAnd more.\n")
    submit(studio, code)
    with pytest.raises(Refused, match="Maya wrote version 3 meanwhile"):
        studio.deciding.carry_out(code, "en", by="rita", number=2)
    assert len(studio.history.of(code, "en")) == 3


def test_an_answer_lost_on_the_way_takes_nothing_out_twice(studio: Studio, code: str) -> None:
    studio.deciding.decide(code, "en", by="rita", kind=REJECT, keys=_keys(studio, code)[:1], op_id="no-1")
    studio.deciding.decide(code, "en", by="rita", kind=REJECT, keys=_keys(studio, code)[:1], op_id="no-1")
    first = studio.deciding.carry_out(code, "en", by="rita", number=2, op_id="out-1")
    assert studio.deciding.carry_out(code, "en", by="rita", number=2, op_id="out-1") == first


def test_nothing_rejected_nothing_to_take_out(studio: Studio, code: str) -> None:
    with pytest.raises(Refused, match="nothing to take out"):
        studio.deciding.carry_out(code, "en", by="rita", number=2)


def test_only_who_is_asked_decides(studio: Studio, code: str) -> None:
    keys = _keys(studio, code)
    with pytest.raises(Refused, match="was not asked"):
        studio.deciding.decide(code, "en", by="daniel", kind=ACCEPT, keys=keys)
    with pytest.raises(Refused, match="Reviewers decide"):
        studio.deciding.decide(code, "en", by="maya", kind=ACCEPT, keys=keys)


def test_a_rejected_title_and_field_go_back_too(studio: Studio) -> None:
    code = new_article(studio, body=BEFORE).article
    publish(studio, code)
    studio.writing.save(code, "en", by="maya", title="Refunds", body=BEFORE, fields={"screen": "42"})
    submit(studio, code)
    title, field = _keys(studio, code)
    studio.deciding.decide(code, "en", by="rita", kind=REJECT, keys=[title, field])
    studio.deciding.carry_out(code, "en", by="rita", number=2)
    text = studio.history.version(code, "en", 3).text
    assert (text.title, dict(text.fields)) == ("Refund window", {})


def test_every_change_of_a_hebrew_text_can_be_decided(studio: Studio) -> None:
    code = new_article(studio, body="חכו עשר שניות.\n\nהתקשרו ללקוח.\n", locale="he", title="נורית אדומה").article
    publish(studio, code, "he")
    studio.writing.save(code, "he", by="maya", body="חכו שלושים שניות.\n\nכתבו ללקוח.\n")
    submit(studio, code, "he")
    first = studio.deciding.changes(code, "he").changes.changes[0].key
    studio.deciding.decide(code, "he", by="rita", kind=REJECT, keys=[first])
    studio.deciding.carry_out(code, "he", by="rita", number=2)
    assert studio.history.version(code, "he", 3).text.body == "חכו עשר שניות.\n\nכתבו ללקוח.\n"


def test_a_reviewer_mends_a_typo_and_signs_it_in_one_act(studio: Studio, code: str) -> None:
    body = AFTER.replace("Write", "Wriet")
    studio.writing.save(code, "en", by="maya", body=body)
    submit(studio, code)
    outcome = studio.reviewing.touch(code, "en", by="rita", body=AFTER, based_on=3)
    assert (outcome.revision, outcome.state) == (4, RevisionState.APPROVED)
    written = studio.history.version(code, "en", 4)
    assert (written.author, written.reviewer, written.change) == ("rita", "rita", written.change)
    assert studio.publishing.publish(code, "en", by="karl").revision == 4


def test_the_others_sign_the_mended_text_anew(studio: Studio, code: str) -> None:
    _ask_daniel_too(studio, code)
    body = AFTER.replace("goodbye", "good-bye")
    studio.reviewing.touch(code, "en", by="rita", body=body, based_on=2)
    view = studio.reviewing.view(code, "en", by="daniel")
    assert view.review is not None
    assert [verdict.person for verdict in view.review.verdicts] == ["rita"]


def test_more_than_a_typo_is_for_the_author(studio: Studio, code: str) -> None:
    for body in (AFTER.replace("thirty", "not thirty"), AFTER + "\nWait 5 minutes.\n"):
        with pytest.raises(Refused, match="more than a typo"):
            studio.reviewing.touch(code, "en", by="rita", body=body, based_on=2)


def test_a_typo_in_an_older_version_is_not_mended_over_a_newer_one(studio: Studio, code: str) -> None:
    with pytest.raises(Refused, match="meanwhile"):
        studio.reviewing.touch(code, "en", by="rita", body=AFTER, based_on=1)


def test_a_review_can_be_seen_against_what_one_read_and_signed(studio: Studio, code: str) -> None:
    studio.reviewing.mark_read(code, "en", 2, by="rita")
    studio.reviewing.mark_read(code, "en", 1, by="rita")
    studio.writing.save(code, "en", by="maya", body=AFTER + "\nMore.\n")
    submit(studio, code)
    view = studio.reviewing.view(code, "en", by="rita", left=Against(number=2))
    assert (view.bases.live, view.bases.read, view.bases.signed) == (1, 2, 1)
    assert view.left is not None
    assert (view.left.number, view.right.number, view.is_newest) == (2, 3, True)


def test_an_older_version_can_be_looked_at(studio: Studio, code: str) -> None:
    view = studio.reviewing.view(code, "en", by="rita", right=1)
    assert (view.right.number, view.is_newest) == (1, False)
    with pytest.raises(BadInput, match="no version 9"):
        studio.reviewing.view(code, "en", by="rita", right=9)


def test_a_language_can_be_seen_beside_another(studio: Studio, code: str) -> None:
    studio.writing.save(code, "pl", by="maya", title="Zwroty", body="Poczekaj dziesięć sekund.\n")
    view = studio.reviewing.view(code, "pl", by="rita", left=Against(locale="en"))
    assert (view.left_locale, view.bases.locales) == ("en", ("en",))
    assert view.left is not None
    assert view.left.text.body == AFTER


def test_changes_are_decided_by_their_numbers_and_taken_out_in_one_act(studio: Studio, code: str) -> None:
    studio.deciding.decide_numbered(code, "en", by="rita", kind=ACCEPT, numbers=[1, 3])
    request = {"by": "rita", "kind": REJECT, "numbers": [2], "take_out": True, "op_id": "no-2"}
    outcome = studio.deciding.decide_numbered(code, "en", **request)
    assert studio.deciding.decide_numbered(code, "en", **request) == outcome
    assert (outcome.revision, outcome.state) == (3, RevisionState.IN_REVIEW)
    view = studio.deciding.changes(code, "en")
    assert [view.decisions[change.key].kind for change in view.changes.changes] == [ACCEPT, ACCEPT]
    with pytest.raises(BadInput, match="no change 3; KB-1 has 2"):
        studio.deciding.decide_numbered(code, "en", by="rita", kind=ACCEPT, numbers=[1, 3])


def test_a_refused_taking_out_takes_its_decision_along(studio: Studio, code: str) -> None:
    _ask_daniel_too(studio, code)
    studio.deciding.decide_numbered(code, "en", by="daniel", kind=ACCEPT, numbers=[2])
    with pytest.raises(Refused, match="Daniel accepted"):
        studio.deciding.decide_numbered(code, "en", by="rita", kind=REJECT, numbers=[1, 2], take_out=True)
    assert [each.kind for each in studio.deciding.of(code, "en").values()] == [ACCEPT]


def test_a_first_version_is_not_emptied_by_rejecting_it(studio: Studio) -> None:
    code = new_article(studio, body=BEFORE).article
    submit(studio, code)
    keys = _keys(studio, code)
    studio.deciding.decide(code, "en", by="rita", kind=REJECT, keys=keys)
    with pytest.raises(Refused, match="return it to its author"):
        studio.deciding.carry_out(code, "en", by="rita", number=1)


def test_a_first_version_keeps_its_title_whatever_is_said_of_it(studio: Studio) -> None:
    code = new_article(studio, body=BEFORE).article
    submit(studio, code)
    title, *_ = _keys(studio, code)
    studio.deciding.decide(code, "en", by="rita", kind=REJECT, keys=[title])
    assert studio.reviewing.approve(code, "en", by="rita").state is RevisionState.APPROVED


def test_of_two_changes_that_say_the_same_only_the_rejected_one_goes(studio: Studio) -> None:
    code = new_article(studio, body="Wait.\n\nCall the customer.\n").article
    publish(studio, code)
    both = "Wait.\n\nSay thank you.\n\nCall the customer.\n\nSay thank you.\n"
    studio.writing.save(code, "en", by="maya", body=both)
    submit(studio, code)
    outcome = studio.deciding.decide_numbered(code, "en", by="rita", kind=REJECT, numbers=[1], take_out=True)
    body = studio.history.version(code, "en", outcome.revision).text.body
    assert body == "Wait.\n\nCall the customer.\n\nSay thank you.\n"
    assert studio.deciding.of(code, "en") == {}
    assert studio.reviewing.approve(code, "en", by="rita").state is RevisionState.APPROVED


def test_of_two_who_decide_otherwise_at_once_one_is_told_of_the_other(studio: Studio, code: str) -> None:
    _ask_daniel_too(studio, code)
    keys = _keys(studio, code)
    with ThreadPoolExecutor(2) as pool:
        deciding = [
            pool.submit(studio.deciding.decide, code, "en", by=name, kind=kind, keys=keys)
            for name, kind in (("rita", ACCEPT), ("daniel", REJECT))
        ]
        problems = [each.exception() for each in deciding]
    assert [type(problem) for problem in problems if problem] == [Refused]
    assert len({(each.person, each.kind) for each in studio.deciding.of(code, "en").values()}) == 1


def test_one_change_taken_out_by_two_at_once_goes_once(studio: Studio, code: str) -> None:
    _ask_daniel_too(studio, code)
    studio.deciding.decide(code, "en", by="rita", kind=REJECT, keys=_keys(studio, code)[:1])
    with ThreadPoolExecutor(2) as pool:
        taking = [pool.submit(studio.deciding.carry_out, code, "en", by=name, number=2) for name in ("rita", "daniel")]
        problems = [each.exception() for each in taking]
    assert [type(problem) for problem in problems if problem] == [Refused]
    assert [entry.revision for entry in studio.history.of(code, "en")] == [3, 2, 1]


@pytest.mark.parametrize("key", ["x" * 65, "", "a\0b"])
def test_what_is_no_key_of_a_change_is_said(studio: Studio, code: str, key: str) -> None:
    with pytest.raises(BadInput, match="no key of a change"):
        studio.deciding.decide(code, "en", by="rita", kind=DecisionKind.ACCEPT, keys=[key])
