"""Reports on texts, for tests of the panel."""

from dataclasses import replace

from kbstudio.domain.guidelines import Resolved, RuleExplained, Scope
from kbstudio.domain.tone import Scorecard, ToneFinding, ToneReport
from kbstudio.text.tone.finding import Finding, Severity

RULES = {
    "KB-12.no-blame": RuleExplained(
        "KB-12.no-blame", "No blame", "error", "existence", "KB-12", donts=("You failed.",), dos=("It did not arrive.",)
    ),
    "KB-12.plain": RuleExplained("KB-12.plain", "Plain words", "warning", "substitution", "KB-12"),
    "Microsoft.Adverbs": RuleExplained("Microsoft.Adverbs", "Adverbs", "suggestion", style="Microsoft"),
}
WORDS = {
    "you failed": ("KB-12.no-blame", Severity.ERROR),
    "reach out": ("KB-12.plain", Severity.WARNING),
    "basically": ("Microsoft.Adverbs", Severity.SUGGESTION),
}


def found_in(text: str) -> tuple[Finding, ...]:
    """Every one of ``WORDS`` in a text."""
    found: list[Finding] = []
    for words, (rule, severity) in WORDS.items():
        start = text.find(words)
        while start >= 0:
            line, end = text.count("\n", 0, start) + 1, start + len(words)
            found.append(Finding(rule, f"About {words}.", severity, start, end, line, 1, len(words), words))
            start = text.find(words, end)
    return tuple(sorted(found, key=lambda each: each.start))


def report_on(text: str, *, rules: bool = True) -> ToneReport:
    """What is found in a text; fingerprints are words and a running number, such as ``basically 1``."""
    findings: list[ToneFinding] = []
    for each in found_in(text):
        number = sum(other.finding.match == each.match for other in findings) + 1
        findings.append(ToneFinding(each, f"{each.match} {number}", RULES[each.check]))
    return made_of(findings, rules=rules)


def made_of(findings: list[ToneFinding], *, rules: bool = True) -> ToneReport:
    """A report of findings."""
    resolved = Resolved(Scope("en"), rules=tuple(RULES.values()) if rules else ())
    return ToneReport(tuple(findings), Scorecard(1, 1, 1, 0, 126), resolved)


def saying(report: ToneReport, fingerprint: str, **changes: object) -> ToneReport:
    """The report with one finding changed."""
    changed = [
        replace(each, **changes) if each.fingerprint == fingerprint else each  # pyright: ignore[reportArgumentType]
        for each in report.findings
    ]
    return replace(report, findings=tuple(changed))
