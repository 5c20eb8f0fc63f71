"""The one table of steps, and every reason a step is refused for."""

import pickle
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from kbstudio.domain.articles import Article
from kbstudio.domain.conditions import CONDITIONS, Case
from kbstudio.domain.errors import Refused
from kbstudio.domain.people import Grant, Person, Role
from kbstudio.domain.reasons import Reason
from kbstudio.domain.reviews import Review, ReviewStage, Verdict, VerdictKind
from kbstudio.domain.revisions import ChangeClass, Line, Revision, RevisionState
from kbstudio.domain.texts import ArticleText
from kbstudio.domain.transitions import TRANSITIONS, check, may, step

NOW = datetime(2026, 1, 2, tzinfo=UTC)
TEXT = ArticleText.of("Refunds", "Within 30 days.")
ARTICLE = Article("a", 7, "reference", "maya", "en", NOW, "maya", reviewers=("rita",), topics=("billing",))


def person(name: str, *roles: Role) -> Person:
    return Person(name, name, name.title(), tuple(Grant(role) for role in roles))


MAYA = person("maya", Role.AUTHOR)
RITA = person("rita", Role.REVIEWER)
KARL = person("karl", Role.CURATOR)
OWNER = person("owen", Role.AUTHOR)
STAGES = (ReviewStage("Network", ("lena",), 1), ReviewStage("Legal", ("rita",), 1))


def revision(state: RevisionState, text: ArticleText = TEXT) -> Revision:
    return Revision("r", "v", 3, 2, Line.DRAFT, text, text.hash, "maya", NOW, state=state)


def review(*verdicts: Verdict) -> Review:
    return Review("q", "r", TEXT.hash, "maya", NOW, ("rita",), 1, verdicts)


APPROVAL = Verdict("w", "rita", TEXT.hash, VerdictKind.APPROVE, "", NOW)
WRITTEN = Case(MAYA, ARTICLE, "en", revision(RevisionState.DRAFT), writers=frozenset({"maya"}), candidates=("rita",))
SUBMITTING = replace(WRITTEN, reason="new rule", change=ChangeClass.MEANING)
REVIEWING = replace(WRITTEN, by=RITA, revision=revision(RevisionState.IN_REVIEW), review=review(), comment="Add a date")
PUBLISHING = replace(WRITTEN, by=KARL, revision=revision(RevisionState.APPROVED), review=review(APPROVAL))
PUBLISHED = replace(WRITTEN, by=KARL, revision=revision(RevisionState.PUBLISHED), reason="wrong number")

ALLOWED = [
    ("save", replace(WRITTEN, revision=None), RevisionState.DRAFT),
    ("save", WRITTEN, RevisionState.DRAFT),
    ("save", replace(WRITTEN, revision=revision(RevisionState.IN_REVIEW)), RevisionState.DRAFT),
    ("save", replace(WRITTEN, revision=revision(RevisionState.APPROVED)), RevisionState.DRAFT),
    ("submit", SUBMITTING, RevisionState.IN_REVIEW),
    ("approve", REVIEWING, RevisionState.IN_REVIEW),
    ("accept", replace(REVIEWING, review=review(APPROVAL)), RevisionState.APPROVED),
    ("return", REVIEWING, RevisionState.DRAFT),
    ("decide", REVIEWING, RevisionState.IN_REVIEW),
    ("touch", replace(REVIEWING, change=ChangeClass.TYPO), RevisionState.IN_REVIEW),
    ("ask", replace(REVIEWING, by=MAYA), RevisionState.IN_REVIEW),
    ("recall", replace(REVIEWING, by=MAYA), RevisionState.DRAFT),
    ("recall", replace(PUBLISHING, by=MAYA), RevisionState.DRAFT),
    ("publish", PUBLISHING, RevisionState.PUBLISHED),
    ("break_glass", replace(WRITTEN, by=KARL, reason="wrong number live"), RevisionState.PUBLISHED),
    ("break_glass", replace(REVIEWING, by=KARL, reason="wrong number live"), RevisionState.PUBLISHED),
    ("settle", replace(PUBLISHED, by=RITA, writers=frozenset({"maya"})), RevisionState.PUBLISHED),
    ("approve", replace(REVIEWING, by=OWNER, review=replace(review(), reviewers=("owen",))), RevisionState.IN_REVIEW),
    ("approve", replace(REVIEWING, by=person("lena", Role.REVIEWER), behalf=("rita",)), RevisionState.IN_REVIEW),
    ("withdraw", PUBLISHED, RevisionState.WITHDRAWN),
    ("supersede", PUBLISHED, RevisionState.SUPERSEDED),
    ("follow", replace(PUBLISHED, revision=None), RevisionState.PUBLISHED),
]
OTHER_TEXT = ArticleText.of("Refunds", "Within 14 days.")
REFUSED = [
    ("save", replace(WRITTEN, by=replace(MAYA, left_at=NOW)), "Maya has left"),
    ("submit", replace(SUBMITTING, absent={ARTICLE.owner: "Owen"}), "has left; name another owner"),
    ("ask", REVIEWING, "Authors, localisers, curators"),
    ("ask", SUBMITTING, "then its reviewers are asked"),
    ("save", replace(WRITTEN, by=RITA), "Authors and localisers write"),
    ("submit", replace(SUBMITTING, revision=None), "save a change first"),
    ("submit", replace(SUBMITTING, revision=revision(RevisionState.IN_REVIEW)), "in review already"),
    ("submit", replace(SUBMITTING, by=KARL), "Authors and localisers submit"),
    ("submit", replace(SUBMITTING, revision=revision(RevisionState.DRAFT, ArticleText.of("x", " "))), "no text yet"),
    ("submit", replace(SUBMITTING, article=replace(ARTICLE, owner="")), "no owner"),
    ("submit", replace(SUBMITTING, missing_parts=("Steps",)), "lacks: Steps"),
    ("submit", replace(SUBMITTING, reason=" "), "why KB-7 changes"),
    ("submit", replace(SUBMITTING, change=None), "what kind of change"),
    ("submit", replace(SUBMITTING, change=ChangeClass.TYPO, typo_breaks=("30",)), "more than a typo: 30"),
    ("submit", replace(SUBMITTING, candidates=()), "Nobody else can review"),
    ("submit", replace(SUBMITTING, candidates=("maya",)), "Nobody else can review"),
    ("submit", replace(SUBMITTING, quorum=2), "Nobody else can review"),
    ("approve", replace(REVIEWING, revision=revision(RevisionState.DRAFT)), "not submitted yet"),
    ("approve", replace(REVIEWING, by=KARL), "Reviewers approve"),
    ("approve", replace(REVIEWING, by=person("root", Role.ADMINISTRATOR)), "Reviewers approve"),
    ("approve", replace(REVIEWING, writers=frozenset({"maya", "rita"})), "nobody approves their own"),
    ("approve", replace(REVIEWING, by=person("oleg", Role.REVIEWER)), "was not asked"),
    ("approve", replace(REVIEWING, hash_seen=OTHER_TEXT.hash), "changed after you looked"),
    ("approve", replace(REVIEWING, revision=revision(RevisionState.IN_REVIEW, OTHER_TEXT)), "changed after you looked"),
    ("approve", replace(REVIEWING, must_fixes=1), "1 open must-fix"),
    ("approve", replace(REVIEWING, rejected=2), "2 rejected changes"),
    ("approve", replace(REVIEWING, required_findings=lambda: 3), "3 required findings of style"),
    ("touch", replace(REVIEWING, required_findings=lambda: 1), "grant an exception, then approve"),
    ("decide", replace(REVIEWING, by=person("oleg", Role.REVIEWER)), "was not asked"),
    ("decide", replace(REVIEWING, by=MAYA), "Reviewers decide"),
    ("decide", WRITTEN, "with its author"),
    ("touch", replace(REVIEWING, change=ChangeClass.TYPO, typo_breaks=("30",)), "more than a typo: 30"),
    ("touch", replace(REVIEWING, writers=frozenset({"rita"})), "nobody approves their own"),
    ("touch", PUBLISHING, "approved already"),
    (
        "approve",
        replace(REVIEWING, review=replace(review(), reviewers=("lena", "rita"), stages=STAGES, in_order=True)),
        "first with lena",
    ),
    ("approve", replace(REVIEWING, change=ChangeClass.TYPO, typo_breaks=("30",)), "more than a typo: 30"),
    ("break_glass", replace(WRITTEN, by=KARL), "why KB-7 changes"),
    ("break_glass", replace(WRITTEN, by=RITA, reason="wrong"), "publish without a review"),
    ("break_glass", replace(PUBLISHING, reason="wrong"), "publish it as usual"),
    ("break_glass", replace(WRITTEN, by=KARL, reason="wrong", dead_links=("KB-99",)), "KB-99"),
    ("settle", PUBLISHED, "Reviewers sign afterwards"),
    ("settle", replace(PUBLISHED, by=RITA, writers=frozenset({"rita"})), "nobody approves their own"),
    ("submit", replace(SUBMITTING, stages=STAGES, writers=frozenset({"rita"})), "for “Legal”"),
    ("accept", REVIEWING, "0 of 1 approvals"),
    ("accept", replace(REVIEWING, review=review(APPROVAL), quorum=2), "1 of 2 approvals"),
    ("return", replace(REVIEWING, comment=""), "what should change"),
    ("return", replace(REVIEWING, by=MAYA), "Reviewers return"),
    ("recall", WRITTEN, "a draft already"),
    ("publish", replace(PUBLISHING, revision=revision(RevisionState.DRAFT)), "submitted and approved before"),
    ("publish", replace(PUBLISHING, revision=revision(RevisionState.IN_REVIEW)), "still in review"),
    ("publish", replace(PUBLISHING, by=MAYA), "Publishers and curators publish"),
    ("publish", replace(PUBLISHING, by=RITA), "Publishers and curators publish"),
    ("publish", replace(PUBLISHING, review=None), "0 of 1 approvals"),
    ("publish", replace(PUBLISHING, unmerged=6), "Agents read version 6"),
    ("publish", replace(PUBLISHING, dead_links=("KB-99",)), "KB-99"),
    ("publish", replace(PUBLISHING, awaited=lambda: ("he", "pl")), "KB-7 waits for he, pl"),
    ("withdraw", replace(PUBLISHED, reason=""), "why KB-7 changes"),
    ("withdraw", replace(PUBLISHED, revision=None), "nothing to withdraw"),
    ("withdraw", replace(PUBLISHED, by=MAYA), "Publishers and curators withdraw"),
]


@pytest.mark.parametrize(("action", "case", "target"), ALLOWED)
def test_a_step_that_meets_its_conditions_is_taken(action: str, case: Case, target: RevisionState) -> None:
    assert check(action, case) is target
    assert may(action, case) is None


@pytest.mark.parametrize(("action", "case", "words"), REFUSED)
def test_a_step_is_refused_with_its_reason(action: str, case: Case, words: str) -> None:
    with pytest.raises(Refused) as refused:
        check(action, case)
    assert words in str(refused.value)
    assert refused.value.reason in Reason
    assert refused.value.reason is not Reason.RULE
    assert str(may(action, case)) == str(refused.value)


def test_every_row_of_the_table_is_taken_and_every_condition_refuses_in_these_tests() -> None:
    taken = {(case.state, action) for action, case, _ in ALLOWED}
    assert taken >= {(row.source, row.action) for row in TRANSITIONS}
    named = {name for row in TRANSITIONS for name in row.conditions}
    assert named == set(CONDITIONS)
    assert named <= set(Reason)


def test_the_table_has_one_row_a_state_and_action() -> None:
    keys = [(row.source, row.action) for row in TRANSITIONS]
    assert len(keys) == len(set(keys))
    assert step(RevisionState.SUPERSEDED, "publish") is None


def test_refusals_are_told_apart_by_their_reason() -> None:
    waiting = may("approve", replace(REVIEWING, must_fixes=2))
    assert waiting is not None
    assert waiting.reason is Reason.NO_MUST_FIX
    assert pickle.loads(pickle.dumps(waiting)).reason is Reason.NO_MUST_FIX
    for action, case, why in (
        ("approve", replace(REVIEWING, by=MAYA), Reason.ROLE),
        ("approve", WRITTEN, Reason.STEP),
        ("approve", replace(REVIEWING, by=replace(RITA, left_at=NOW)), Reason.LEFT),
    ):
        refused = may(action, case)
        assert refused is not None
        assert refused.reason is why


def test_solo_needs_nobody_else() -> None:
    alone = replace(SUBMITTING, candidates=(), quorum=0)
    assert check("submit", alone) is RevisionState.IN_REVIEW
    assert may("accept", replace(alone, revision=revision(RevisionState.IN_REVIEW))) is None
