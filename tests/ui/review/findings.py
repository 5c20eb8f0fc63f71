"""Findings of style, for the tests of how a review shows them."""

from datetime import UTC, datetime

from kbstudio.domain.alignments import Dismissal
from kbstudio.domain.guidelines import RuleExplained
from kbstudio.domain.tone import AddedFindings, Scorecard, ToneException, ToneFinding
from kbstudio.text.tone.finding import Finding, Severity
from kbstudio.ui.review.tone_reading import ToneReading

NOW = datetime(2026, 3, 1, tzinfo=UTC)
NAMES = {"maya": "Maya", "rita": "Rita"}


def finding(
    title: str,
    severity: Severity = Severity.ERROR,
    *,
    asked: bool = False,
    granted: bool | None = None,
    ignored: str = "",
    start: int = 0,
) -> ToneFinding:
    """A finding whose rule is called ``title``; its fingerprint tells it from those of other rules and places."""
    rule = RuleExplained(f"KB-1.{title}", title, str(severity), extends="existence", origin="KB-1")
    found = Finding(rule.name, f"About {title}.", severity, start, start + 4, 1, 1, 4, "word")
    key = f"{title}{start}".encode().hex().ljust(32, "0")[:32]
    exception = ToneException(key, rule.name, "word", "A quotation.", "maya", NOW, granted, "rita" if granted else "")
    return ToneFinding(
        found,
        key,
        rule,
        Dismissal(key, ignored, "maya", NOW) if ignored else None,
        exception=exception if asked or granted is not None else None,
    )


def reading(*added: ToneFinding, before: tuple[ToneFinding, ...] = (), kept: int = 0) -> ToneReading:
    """What a change adds, beside what was there."""
    count = [sum(each.finding.severity == level for each in (*added, *before)) for level in reversed(Severity)]
    score = Scorecard(count[0], count[1], count[2], 0, 100)
    asked = tuple(e for e in (*added, *before) if e.exception is not None and e.exception.granted is None)
    return ToneReading(AddedFindings(added, kept, score, score), before, asked, applies=True)
