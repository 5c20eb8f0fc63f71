"""The guidelines of the sample prove themselves, and find real faults in its articles without crying wolf."""

from collections import Counter

from kbstudio.application import Studio
from kbstudio.domain.guidelines import GUIDELINE_KIND, GuidelineRow, Scope
from kbstudio.domain.lists import ArticleFilter
from kbstudio.text.tone.finding import Severity
from kbstudio.text.tone.guideline_text import read_guideline

FEWEST_AND_MOST = {"en": (4, 14), "en-GB": (1, 4), "he": (2, 6), "ru": (3, 8), "pl": (3, 10)}
"""Findings in the versions somebody works on; each of them was looked at, and is a fault."""


def guideline(studio: Studio, **scope: str) -> GuidelineRow:
    return next(row for row in studio.guidelines.all() if row.scope == Scope(**scope))


def findings(studio: Studio) -> Counter[tuple[str, str]]:
    """How often each rule finds something, by language and section of its guideline."""
    rows = studio.lists.articles(ArticleFilter())
    return Counter(
        (row.locale, each.finding.check.partition(".")[2])
        for row in rows
        for each in studio.tone.report(row.article, row.locale).findings
    )


def test_every_guideline_of_the_sample_proves_itself(sample: Studio) -> None:
    rows = sample.guidelines.all()
    assert len(rows) == 9
    for row in rows:
        proof = sample.guidelines.prove(row.code)
        assert [each for each in proof.lines if not each.holds] == [], row.title
        assert proof.problems == (), row.title
        assert proof.lines, row.title


def test_every_rule_of_the_sample_has_a_reason_a_dont_and_a_do(sample: Studio) -> None:
    for row in sample.guidelines.all():
        sections = read_guideline(sample.writing.open(row.code, row.locale, by="iris").revision.text.body).sections
        assert 3 <= len(sections) <= 12, row.title
        for section in sections:
            assert section.title.strip(), f"{row.title} {section.id}"
            assert bool(section.rules) == bool(section.donts) == bool(section.dos), f"{row.title} {section.id}"


def test_guidelines_find_faults_in_every_language_and_not_many(sample: Studio) -> None:
    found = findings(sample)
    for locale, (fewest, most) in FEWEST_AND_MOST.items():
        told = {rule: times for (language, rule), times in found.items() if language == locale}
        assert fewest <= sum(told.values()) <= most, (locale, told)
    assert {locale for locale, _ in found} == set(FEWEST_AND_MOST)


def test_faults_are_those_somebody_looked_at(sample: Studio) -> None:
    found = findings(sample)
    assert {rule for locale, rule in found if locale == "he"} == {"plain-words", "sorry"}
    assert {rule for locale, rule in found if locale == "ru"} == {"vy", "sorry"}
    assert {rule for locale, rule in found if locale == "pl"} == {"please", "duty"}
    assert found["en", "notes"] == 1
    assert found["en", "phrases"] == 1


def test_nothing_published_breaks_a_required_rule(sample: Studio) -> None:
    rows = sample.lists.articles(ArticleFilter())
    required = {
        row.article
        for row in rows
        for each in sample.tone.report(row.article, row.locale).findings
        if each.finding.severity is Severity.ERROR
    }
    assert required == {"KB-24"}
    assert sample.writing.open("KB-24", "en", by="maya").revision.number == 1


def test_a_letter_in_russian_is_written_otherwise_than_an_article(sample: Studio) -> None:
    article, letter = (sample.guidelines.resolved(Scope("ru", kind=kind)) for kind in ("faq", "response"))
    own, general = guideline(sample, locale="ru", kind="response"), guideline(sample, locale="ru")
    assert [rule.origin for rule in article.rules if rule.name.endswith(".vy")] == [general.code]
    assert [rule.origin for rule in letter.rules if rule.name.endswith(".vy")] == [own.code]


def test_a_reply_that_is_sent_as_a_text_message_is_held_to_its_length(sample: Studio) -> None:
    own = guideline(sample, locale="en", channel="sms")
    assert own.code == "KB-33"
    too_long = {
        (row.article, row.locale): each.finding.message
        for row in sample.lists.articles(ArticleFilter())
        for each in sample.tone.report(row.article, row.locale).findings
        if each.finding.check == f"{own.code}.length"
    }
    assert too_long == {("KB-6", "en"): "485 characters; three text messages hold 459."}
    article = sample.writing.open("KB-6", "en", by="tomas").article
    assert article.channels == ("email", "sms")


def test_one_guideline_has_a_newer_draft_and_one_is_in_review(sample: Studio) -> None:
    english, hebrew = guideline(sample, locale="en"), guideline(sample, locale="he")
    assert (english.live, english.draft, english.state) == (2, 3, "draft")
    assert (hebrew.live, hebrew.draft, hebrew.state) == (1, 2, "in_review")
    draft = {rule.name for rule in sample.guidelines.resolved(Scope("en"), draft=english.code).rules}
    live = {rule.name for rule in sample.guidelines.resolved(Scope("en")).rules}
    assert live - draft == {f"{english.code}.should"}
    assert draft - live == {f"{english.code}.numbers-in-words"}


def test_the_newer_draft_adds_and_removes_findings(sample: Studio) -> None:
    english = guideline(sample, locale="en")
    impact = sample.tone_effect.impact(english.code, tell=lambda _done, _all: None, stopped=lambda: False)
    assert impact.added
    assert impact.removed


def test_an_author_ignores_a_finding_and_another_waits_for_an_exception(sample: Studio) -> None:
    (asked,) = sample.tone.exceptions("KB-24", "en")
    assert (asked.match, asked.asked_by, asked.granted) == ("TBC", "tomas", None)
    assert sample.tone.may_decide_exception("KB-24", "en", by="iris") is None
    assert sample.tone.report("KB-17", "pl").score.ignored == 1


def test_the_teams_of_the_sample_have_a_history_of_style(sample: Studio) -> None:
    shown = sample.tone_effect.conformance()
    assert set(shown.teams) == {"account", "billing", "contract", "internet", "mobile", "phone", "tv"}
    assert len({point.month for point in shown.points}) >= 6
    assert any(point.recommended for point in shown.points)


def test_agents_never_meet_a_guideline(sample: Studio) -> None:
    codes = {row.code for row in sample.guidelines.all()}
    kinds = {row.kind for row in sample.lists.articles(ArticleFilter()) if row.article in codes}
    assert kinds == {GUIDELINE_KIND}
    reader = sample.reader()
    try:
        assert not codes & {hit.article for hit in reader.search("guideline plain words", "en").hits}
    finally:
        reader.close()
