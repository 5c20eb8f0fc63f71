"""A text with required findings is not signed; one with exceptions, and one nothing holds for, is."""

import pytest

from kbstudio.application import Studio
from kbstudio.domain.errors import Refused
from kbstudio.domain.reasons import Reason
from tests.services.tone.guidelines import BODY, publish_guideline, write_guideline
from tests.support.studios import new_article, publish, submit

_FAULTY = "You failed to pay. Utilize the router.\n"


def refused(studio: Studio, code: str) -> Refused:
    with pytest.raises(Refused) as caught:
        studio.reviewing.approve(code, "en", by="rita")
    return caught.value


def test_required_findings_stand_in_the_way_of_an_approval(studio: Studio) -> None:
    publish_guideline(studio)
    code = new_article(studio, body=_FAULTY).article
    submit(studio, code)
    told = refused(studio, code)
    assert told.reason is Reason.NO_REQUIRED_FINDINGS
    assert str(told) == (f"{code} has 1 required findings of style; mend them or grant an exception, then approve.")


def test_what_is_mended_is_signed(studio: Studio) -> None:
    publish_guideline(studio)
    code = new_article(studio, body=_FAULTY).article
    studio.writing.save(code, "en", by="maya", body="The payment is late. Utilize the router.\n")
    assert publish(studio, code).state.value == "published"


def test_ignoring_is_not_enough_and_an_exception_is(studio: Studio) -> None:
    publish_guideline(studio)
    code = new_article(studio, body=_FAULTY).article
    found = studio.tone.report(code, "en").findings[0]
    studio.tone.ignore(code, "en", found.fingerprint, reason="a quotation", by="maya")
    submit(studio, code)
    assert refused(studio, code).reason is Reason.NO_REQUIRED_FINDINGS
    studio.tone.ask_exception(code, "en", found, reason="a quotation", by="maya")
    assert refused(studio, code).reason is Reason.NO_REQUIRED_FINDINGS
    studio.tone.decide_exception(code, "en", found.fingerprint, granted=True, by="rita")
    studio.reviewing.approve(code, "en", by="rita")
    assert studio.publishing.publish(code, "en", by="karl").state.value == "published"


def test_drafts_other_languages_and_recommendations_hold_nobody_up(studio: Studio) -> None:
    write_guideline(studio)
    publish_guideline(studio, title="Hebrew", locale="he")
    publish_guideline(studio, title="Advice", force="recommended")
    code = new_article(studio, body=_FAULTY).article
    assert publish(studio, code).state.value == "published"


def test_a_guideline_is_not_held_to_guidelines(studio: Studio) -> None:
    publish_guideline(studio)
    other = publish_guideline(studio, BODY + "\nYou failed to read this.\n", title="Another")
    assert studio.publishing.may_withdraw(other, "en", by="karl") is None
