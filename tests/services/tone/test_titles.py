"""Guidelines hold for titles as they do for texts: approval, exceptions, what a change adds, impact, coverage."""

import pytest

from kbstudio.application import Studio
from kbstudio.domain.errors import Refused
from kbstudio.domain.reasons import Reason
from kbstudio.services.tone.books import Checked, OwnRule, RuleBook, check_page
from kbstudio.services.tone.effect import ToneEffect
from kbstudio.text.tone.page import Page
from kbstudio.text.translation.terms import Concept, Term
from tests.services.tone.guidelines import publish_guideline, write_guideline
from tests.support.studios import new_article, publish, submit

TITLE, TEXT = "When you failed to pay", "The payment is late.\n"
GREETING = "extends: required\nmessage: Greet.\nlevel: warning\nwhere: first\nignorecase: true\ntokens: ['hello']\n"
CLOSING = "extends: required\nmessage: Close.\nlevel: warning\nwhere: last\ntokens: [Yours]\n"
LEVEL = "extends: reading-level\nmessage: '%s'\nlevel: warning\nease: 60\n"
SENTENCE = "extends: occurrence\nmessage: Long.\nlevel: warning\nscope: sentence\nmax: 4\ntoken: '\\w+'\n"
LENGTH = "extends: length\nmessage: '%s'\nlevel: warning\nmax: 20\n"
READABLE = "extends: readability\nmessage: '%s'\nlevel: warning\ngrade: 8\nmetrics: [Flesch-Kincaid]\n"
HEADING = "extends: capitalization\nmessage: x\nlevel: warning\nscope: heading\nmatch: $sentence\n"


def checked(title: str, body: str, *rules: str) -> Checked:
    own = tuple(OwnRule(f"KB-1.r{number}", rule) for number, rule in enumerate(rules))
    return check_page(Page(title, body), RuleBook("en", own=own))


@pytest.fixture
def code(studio: Studio) -> str:
    """An article whose title alone is at fault."""
    publish_guideline(studio)
    return new_article(studio, title=TITLE, body=TEXT).article


def test_a_required_finding_in_a_title_stands_in_the_way_of_an_approval(studio: Studio, code: str) -> None:
    submit(studio, code)
    with pytest.raises(Refused) as caught:
        studio.reviewing.approve(code, "en", by="rita")
    assert caught.value.reason is Reason.NO_REQUIRED_FINDINGS


def test_an_exception_for_a_title_lets_it_be_signed(studio: Studio, code: str) -> None:
    (found,) = studio.tone.report(code, "en").findings
    assert found.in_title
    assert TITLE[found.finding.start : found.finding.end] == "you failed to"
    studio.tone.ask_exception(code, "en", found, reason="a quotation", by="maya")
    submit(studio, code)
    studio.tone.decide_exception(code, "en", found.fingerprint, granted=True, by="rita")
    studio.reviewing.approve(code, "en", by="rita")
    assert studio.publishing.publish(code, "en", by="karl").state.value == "published"


def test_what_is_ignored_in_a_title_is_not_ignored_in_the_text(studio: Studio, code: str) -> None:
    studio.writing.save(code, "en", by="maya", title="Utilize it", body="Utilize it\n")
    title, text = studio.tone.report(code, "en").findings
    studio.tone.ignore(code, "en", title.fingerprint, reason="a name", by="maya")
    assert [each.stands for each in studio.tone.report(code, "en").findings] == [False, True]
    assert title.fingerprint != text.fingerprint


def test_a_change_of_the_title_alone_adds_what_is_in_it(studio: Studio) -> None:
    code = new_article(studio, title="Late payments", body="Utilize the form.\n").article
    publish(studio, code)
    publish_guideline(studio)
    studio.writing.save(code, "en", by="maya", title=TITLE, body="Utilize the form.\n")
    added = studio.tone.added(code, "en")
    assert [(each.finding.match, each.in_title) for each in added.added] == [("you failed to", True)]
    assert added.kept == 1
    studio.writing.save(code, "en", by="maya", title=f"{TITLE} again", body="Utilize the form.\n")
    submit(studio, code)
    assert [each.finding.match for each in studio.tone.added(code, "en").added] == ["you failed to"]


def test_what_went_from_the_text_into_the_title_is_new_there(studio: Studio) -> None:
    code = new_article(studio, title="Late payments", body="Utilize the form.\n").article
    publish(studio, code)
    publish_guideline(studio)
    studio.writing.save(code, "en", by="maya", title="Utilize the form", body="Use it.\n")
    added = studio.tone.added(code, "en")
    assert ([each.in_title for each in added.added], added.kept) == ([True], 0)


def test_impact_counts_titles(studio: Studio) -> None:
    code = new_article(studio, title="Utilize it or not", body="Utilize it or not.\n").article
    publish(studio, code)
    (row,) = studio.tone_effect.impact(write_guideline(studio)).rows
    assert (row.code, row.added, row.example) == (code, 2, "Utilize")


def test_coverage_counts_titles_and_what_is_ignored_in_them(studio: Studio, code: str) -> None:
    studio.writing.save(code, "en", by="maya", title="Utilize it", body="Utilize it, and utilize it.\n")
    first = studio.tone.report(code, "en").findings[0]
    assert first.in_title
    studio.tone.ignore(code, "en", first.fingerprint, reason="a name", by="maya")
    publish(studio, code)
    effect: ToneEffect = studio.tone_effect
    (found,) = [each for each in effect.coverage() if each.rule.name.endswith(".plain")]
    assert (found.found, found.articles, found.ignored) == (3, 1, 1)


def test_a_rule_of_headings_holds_for_titles() -> None:
    found = checked("How To Pay", "## How to wait\n", HEADING)
    assert [each.match for each in found.in_title] == ["How To Pay"]
    assert found.findings == ()


@pytest.mark.parametrize("body", ["Hello Anna.\n\nIt is paid.\n\nYours\n", ""])
def test_rules_of_prose_leave_titles_alone(body: str) -> None:
    title = "Hello: incomprehensible administrative considerations regarding international reimbursements"
    rules = (GREETING, CLOSING, LEVEL, SENTENCE, READABLE)
    assert checked(title, body, *rules) == Checked()


def test_a_greeting_in_the_title_is_none_in_the_text() -> None:
    found = checked("Hello", "It is paid.\n\nYours\n", GREETING, CLOSING)
    assert [each.message for each in found.findings] == ["Greet."]
    found = checked("Yours", "Hello Anna.\n", GREETING, CLOSING)
    assert [each.message for each in found.findings] == ["Close."]


def test_the_length_of_a_text_is_without_its_title() -> None:
    assert checked("A title that is longer than that", "A short text.\n", LENGTH) == Checked()


def test_a_forbidden_term_is_found_in_a_title_with_signs_of_markup() -> None:
    concept = Concept("router", (Term("modem", "en", "forbidden"), Term("router", "en")))
    found = check_page(Page("*Modem* & <b>modem</b>", "A modem.\n"), RuleBook("en", concepts=(concept,)))
    assert [(each.match, each.start) for each in found.in_title] == [("Modem", 1), ("modem", 13)]
    assert [each.start for each in found.findings] == [2]


def test_a_title_that_shows_a_comment_switches_nothing_off() -> None:
    found = checked("<!-- vale off -->", "Utilize it.\n", "extends: existence\nmessage: x\ntokens: [Utilize]\n")
    assert [each.match for each in found.findings] == ["Utilize"]
