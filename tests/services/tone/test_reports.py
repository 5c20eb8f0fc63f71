"""What people said of findings, how a text scores, and what a change of it adds."""

from datetime import UTC, datetime

import pytest

from kbstudio.domain.alignments import Dismissal
from kbstudio.domain.guidelines import Resolved, RuleExplained, Scope
from kbstudio.domain.tone import ToneException, ToneReport
from kbstudio.services.tone.books import Checked
from kbstudio.services.tone.reports import Said, added_by, judged
from kbstudio.text.tone.engine import Checker
from kbstudio.text.tone.fingerprints import rule_fingerprint
from kbstudio.text.tone.page import Page
from tests.text.tone.rules import rule

NOW = datetime(2026, 3, 1, tzinfo=UTC)
RULES = [
    rule("extends: existence\nmessage: x\nlevel: error\ntokens: [never]", name="KB-1.never"),
    rule("extends: existence\nmessage: x\ntokens: [very]", name="KB-1.very"),
    rule("extends: existence\nmessage: x\nlevel: suggestion\ntokens: [maybe]", name="S.Maybe"),
]
RESOLVED = Resolved(Scope(), rules=(RuleExplained("KB-1.never", "Never say never", "error"),))


def report(text: str, said: Said | None = None) -> ToneReport:
    checked = Checked(tuple(Checker(RULES).check(text)))
    return judged(checked, Page("", text), RESOLVED, said or Said())


def ignored(*fingerprints: str) -> Said:
    return Said({each: Dismissal(each, "as it is", "maya", NOW) for each in fingerprints})


def test_a_text_scores_by_what_stands_in_it() -> None:
    score = report("We never wait. It is very, very good. Maybe.\n\nmaybe").score
    assert (score.required, score.recommended, score.hints, score.ignored, score.words) == (1, 2, 1, 0, 10)
    assert score.mark == round(100 * 10 / (10 + 25 * 5))


def test_findings_know_the_rule_people_read() -> None:
    never, very = report("never, very").findings
    assert never.rule is RESOLVED.rules[0]
    assert very.rule is None


def test_an_ignored_finding_counts_no_more() -> None:
    first, second = report("very good\n\nvery bad").findings
    found = report("very good\n\nvery bad", ignored(second.fingerprint))
    assert [each.stands for each in found.findings] == [True, False]
    assert (found.score.recommended, found.score.ignored) == (1, 1)
    assert not first.in_document


def test_a_rule_is_ignored_in_a_whole_document() -> None:
    found = report("very good\n\nvery bad", ignored(rule_fingerprint("KB-1.very"))).findings
    assert [(each.stands, each.in_document) for each in found] == [(False, True), (False, True)]


@pytest.mark.parametrize(("granted", "required"), [(None, 1), (False, 1), (True, 0)])
def test_a_required_finding_counts_until_an_exception_is_granted(granted: bool | None, required: int) -> None:
    known = report("never").findings[0].fingerprint
    asked = ToneException(known, "KB-1.never", "never", "the law", "maya", NOW, granted)
    found = report("never", Said(ignored(known).dismissals, {known: asked}))
    assert found.score.required == required
    assert found.findings[0].blocks == bool(required)
    assert found.score.ignored == 1 - required


def test_only_what_a_change_adds_is_added() -> None:
    before = report("It is very good.\n\nThat is never so.")
    after = report("Some words. Maybe.\n\nIt is very good.\n\nThat is never so. It was never so, maybe.")
    added = added_by(after, before)
    assert [(each.finding.check, each.finding.line) for each in added.added] == [("KB-1.never", 5), ("S.Maybe", 5)]
    assert added.kept == 2
    assert added.before == before.score


def test_a_finding_among_other_words_was_there_before() -> None:
    added = added_by(report("That was very kind of you."), report("It is very good."))
    assert (added.added, added.kept) == ((), 1)


def test_of_a_first_version_everything_is_added() -> None:
    added = added_by(report("never, very"), None)
    assert (len(added.added), added.kept, added.before) == (2, 0, None)
