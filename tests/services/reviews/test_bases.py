"""What a text in review is held against: after a publication in haste, and after typos mended bit by bit."""

import pytest

from kbstudio.application import Studio
from kbstudio.domain.article_edits import ArticleEdit
from kbstudio.domain.decisions import DecisionKind
from kbstudio.domain.errors import Refused
from kbstudio.domain.policies import PRESETS
from kbstudio.domain.reasons import Reason
from kbstudio.domain.revisions import ChangeClass, RevisionState
from tests.support.studios import BODY, new_article, publish, submit

HASTY = BODY.replace("30 days", "60 days")
NEXT = HASTY + "- Say goodbye\n"


def _in_haste(studio: Studio) -> str:
    """Version 1 reviewed, 2 published in haste with another number, 3 in review with one more line."""
    code = new_article(studio).article
    publish(studio, code)
    studio.writing.save(code, "en", by="maya", body=HASTY)
    studio.publishing.break_glass(code, "en", by="karl", reason="wrong number live")
    studio.writing.save(code, "en", by="maya", body=NEXT)
    studio.reviewing.submit(code, "en", by="maya", reason="polite", change="meaning")
    return code


def test_the_next_review_compares_with_what_was_reviewed_last_and_says_so(studio: Studio) -> None:
    code = _in_haste(studio)
    view = studio.reviewing.view(code, "en", by="rita")
    assert (view.left.number if view.left else None, view.right.number, view.unreviewed) == (1, 3, 2)
    assert view.proposed is ChangeClass.MEANING
    changes = studio.deciding.changes(code, "en")
    assert (changes.left, changes.unreviewed, len(changes.changes.changes)) == (1, 2, 2)
    (waiting,) = studio.inbox.of("rita").to_review
    assert studio.inbox.look_into([waiting])[0].touched == {"numbers"}


def test_a_typo_after_haste_is_none_while_the_rest_was_not_reviewed(studio: Studio) -> None:
    code = _in_haste(studio)
    studio.reviewing.recall(code, "en", by="maya")
    with pytest.raises(Refused, match="more than a typo"):
        submit(studio, code, change="typo")


def test_what_came_in_haste_is_taken_out_again(studio: Studio) -> None:
    code = _in_haste(studio)
    haste = studio.deciding.changes(code, "en").changes.changes[0]
    studio.deciding.decide(code, "en", by="rita", kind=DecisionKind.REJECT, keys=[haste.key])
    with pytest.raises(Refused, match="rejected changes"):
        studio.reviewing.approve(code, "en", by="rita")
    outcome = studio.deciding.carry_out(code, "en", by="rita", number=3)
    assert studio.history.version(code, "en", outcome.revision).text.body == BODY + "- Say goodbye\n"


def test_once_it_is_signed_the_live_text_is_what_is_compared_with(studio: Studio) -> None:
    code = _in_haste(studio)
    owed = studio.reviewing.view(code, "en", by="rita", right=2)
    assert owed.left is not None
    assert owed.left.number == 1
    studio.owed.settle(code, "en", by="rita")
    view = studio.reviewing.view(code, "en", by="rita")
    assert (view.left.number if view.left else None, view.unreviewed) == (2, None)
    assert studio.deciding.changes(code, "en").left == 2


def test_a_first_version_in_haste_leaves_everything_to_be_reviewed(studio: Studio) -> None:
    code = new_article(studio).article
    studio.publishing.break_glass(code, "en", by="karl", reason="cannot wait")
    studio.writing.save(code, "en", by="maya", body=NEXT)
    submit(studio, code)
    view = studio.reviewing.view(code, "en", by="rita")
    assert (view.left, view.unreviewed) == (None, 1)


def _for_two(studio: Studio, body: str) -> str:
    """A text in review by rita and daniel, both of whom have to sign."""
    studio.policies.put("", PRESETS["team"], by="admin")
    code = new_article(studio, body=body).article
    studio.curating.edit([code], ArticleEdit(reviewers=("rita", "daniel")), by="karl")
    submit(studio, code)
    return code


def test_a_word_is_not_changed_into_another_bit_by_bit(studio: Studio) -> None:
    code = _for_two(studio, "Send the paper.\n")
    studio.reviewing.touch(code, "en", by="rita", body="Send the pager.\n", based_on=1)
    studio.reviewing.touch(code, "en", by="rita", body="Send the wager.\n", based_on=2)
    for name in ("rita", "daniel"):
        with pytest.raises(Refused) as refused:
            studio.reviewing.touch(code, "en", by=name, body="Send the wagers.\n", based_on=3)
        assert refused.value.reason is Reason.OTHER_WORDS
    studio.reviewing.touch(code, "en", by="rita", body="Send the paper.\n", based_on=3)


def test_what_the_other_reviewer_signed_between_counts_too(studio: Studio) -> None:
    code = _for_two(studio, "Send the letters.\n")
    studio.reviewing.touch(code, "en", by="rita", body="Send the lettuce.\n", based_on=1)
    assert studio.reviewing.approve(code, "en", by="daniel").state is RevisionState.APPROVED
