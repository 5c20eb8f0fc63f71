"""Terms of the company are kept to in every text of the markets they are for, guidelines or not."""

import pytest

from kbstudio.application import Studio
from kbstudio.domain.errors import Refused
from kbstudio.domain.reasons import Reason
from kbstudio.services.tone import holding
from kbstudio.text.translation.terms import Concept, Term
from tests.services.tone.guidelines import publish_guideline, write_guideline
from tests.support.studios import new_article, publish, submit

_PORTAL = Concept(
    "my-account",
    (Term("My account", "en"), Term("self-care portal", "en", "forbidden"), Term("Moje konto", "pl")),
    "Where customers see bills.",
)
_FAULTY = "Open the self-care portal.\n"


@pytest.fixture
def code(studio: Studio) -> str:
    """An article with a forbidden term, in a library without guidelines."""
    studio.terms.put(_PORTAL, by="karl")
    return new_article(studio, body=_FAULTY).article


def test_a_forbidden_term_is_found_without_any_guideline_and_is_the_companys(studio: Studio, code: str) -> None:
    report = studio.tone.report(code, "en")
    (found,) = report.findings
    assert (found.finding.match, found.finding.severity, found.finding.action.params) == (
        "self-care portal",
        "error",
        ("My account",),
    )
    assert "company’s term" in found.finding.message
    assert found.rule is not None
    assert (found.rule.extends, found.rule.title, found.rule.prose) == ("term", "My account", _PORTAL.definition)
    assert (report.resolved.guidelines, report.score.required) == ((), 1)


def test_it_holds_an_approval_back_until_it_is_mended_or_excepted(studio: Studio, code: str) -> None:
    submit(studio, code)
    with pytest.raises(Refused) as caught:
        studio.reviewing.approve(code, "en", by="rita")
    assert caught.value.reason is Reason.NO_REQUIRED_FINDINGS
    (found,) = studio.tone.report(code, "en").findings
    studio.tone.ask_exception(code, "en", found, reason="the name of a button", by="maya")
    studio.tone.decide_exception(code, "en", found.fingerprint, granted=True, by="rita")
    studio.reviewing.approve(code, "en", by="rita")
    assert studio.publishing.publish(code, "en", by="karl").state.value == "published"


def test_other_markets_and_guidelines_may_say_it(studio: Studio, code: str) -> None:
    studio.writing.save(code, "pl", by="noa", title="Zwrot", body=_FAULTY)
    assert studio.tone.report(code, "pl").findings == ()
    assert studio.tone.book(code, "pl").is_empty
    assert studio.tone.report(write_guideline(studio, _FAULTY), "en").findings == ()


def test_a_guideline_for_others_changes_nothing_and_one_that_holds_may_switch_it_off(studio: Studio, code: str) -> None:
    publish_guideline(studio, channel="sms")
    assert [each.finding.match for each in studio.tone.report(code, "en").findings] == ["self-care portal"]
    publish_guideline(studio, "How we speak.\n\n```ini\nTerms.my-account = NO\n```\n", title="Lenient")
    assert studio.tone.report(code, "en").findings == ()


def test_it_is_counted_in_what_agents_read(studio: Studio, code: str) -> None:
    studio.writing.save(code, "en", by="maya", body="Open My account.\n")
    publish(studio, code)
    (told,) = studio.tone_effect.coverage()
    assert (told.rule.name, told.found) == ("Terms.my-account", 0)
    (point,) = studio.tone_effect.conformance().points
    assert (point.texts, point.required) == (1, 0)


def test_a_library_without_guidelines_and_forbidden_words_reads_no_rules(
    studio: Studio, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unwanted(*_arguments: object) -> None:
        raise AssertionError

    monkeypatch.setattr(holding, "report_where_held", unwanted)
    studio.terms.put(Concept("router", (Term("router", "en"), Term("box", "en", "allowed"))), by="karl")
    assert publish(studio, new_article(studio).article).state.value == "published"
