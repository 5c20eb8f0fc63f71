"""What was found in a text, put together with what people said of it, and what a change adds."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain

from kbstudio.domain.alignments import Dismissal
from kbstudio.domain.guidelines import Resolved
from kbstudio.domain.tone import AddedFindings, Scorecard, ToneException, ToneFinding, ToneReport
from kbstudio.services.tone.books import Checked
from kbstudio.text.tone.finding import Finding
from kbstudio.text.tone.fingerprints import fingerprints, prose_words, rule_fingerprint
from kbstudio.text.tone.page import Page

_TITLE = "title\0"


@dataclass(frozen=True)
class Said:
    """What people said of the findings of a language version: ignores and exceptions, by fingerprint."""

    dismissals: Mapping[str, Dismissal] = field(default_factory=dict[str, Dismissal])
    exceptions: Mapping[str, ToneException] = field(default_factory=dict[str, ToneException])

    def sets_aside(self, check: str, fingerprint: str) -> bool:
        """Whether nobody has to look at a finding any more: ignored here or in the whole text, or excepted."""
        exception = self.exceptions.get(fingerprint)
        if exception is not None and exception.granted:
            return True
        return fingerprint in self.dismissals or rule_fingerprint(check) in self.dismissals


def judged(checked: Checked, page: Page, resolved: Resolved, said: Said) -> ToneReport:
    """The report on a text in which ``checked`` was found; what stands in the title comes first."""
    findings: list[ToneFinding] = []
    for is_title, finding, known in known_by(checked, page):
        here = said.dismissals.get(known)
        everywhere = None if here is not None else said.dismissals.get(rule_fingerprint(finding.check))
        findings.append(
            ToneFinding(
                finding,
                known,
                rule=resolved.rule(finding.check),
                dismissal=here or everywhere,
                in_document=everywhere is not None,
                exception=said.exceptions.get(known),
                in_title=is_title,
            )
        )
    score = scorecard(findings, prose_words(page.body))
    return ToneReport(tuple(findings), score, resolved, checked.stopped, checked.notices)


def known_by(checked: Checked, page: Page) -> Iterator[tuple[bool, Finding, str]]:
    """Findings with their fingerprints, and whether each stands in the title; those in the title come first."""
    in_title = ((True, *each) for each in fingerprints(checked.in_title, page.title, part=_TITLE))
    in_body = ((False, *each) for each in fingerprints(checked.findings, page.body))
    return chain(in_title, in_body)


def scorecard(findings: Sequence[ToneFinding], words: int) -> Scorecard:
    """How a text does; a required finding counts until an exception is granted, whoever ignores it."""
    count = Counter(_weight(each) for each in findings)
    return Scorecard(count["error"], count["warning"], count["suggestion"], count[""], words)


def added_by(after: ToneReport, before: ToneReport | None) -> AddedFindings:
    """What a text has that the one before it had not; a finding whose neighbours changed was there before."""
    if before is None:
        return AddedFindings(after.findings, 0, after.score)
    known = Counter(each.fingerprint for each in before.findings)
    unknown: list[ToneFinding] = []
    for each in after.findings:
        if known[each.fingerprint]:
            known[each.fingerprint] -= 1
        else:
            unknown.append(each)
    # What is left of the earlier ones may stand among other words now.
    left = Counter(_words(each) for each in _left(before.findings, known))
    added: list[ToneFinding] = []
    for each in unknown:
        if left[_words(each)]:
            left[_words(each)] -= 1
        else:
            added.append(each)
    return AddedFindings(tuple(added), len(after.findings) - len(added), after.score, before.score)


def _weight(each: ToneFinding) -> str:
    return str(each.finding.severity) if each.stands or each.blocks else ""


def _left(findings: Iterable[ToneFinding], counts: Counter[str]) -> Iterable[ToneFinding]:
    for each in findings:
        if counts[each.fingerprint]:
            counts[each.fingerprint] -= 1
            yield each


def _words(each: ToneFinding) -> tuple[bool, str, str]:
    return each.in_title, each.finding.check, " ".join(each.finding.match.split()).casefold()
