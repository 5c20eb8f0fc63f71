"""Findings of style in an article: what people say of them, and how a text scores."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from kbstudio.domain.alignments import Dismissal
from kbstudio.domain.guidelines import Resolved, RuleExplained

if TYPE_CHECKING:
    # Lists come before texts: what reads texts is loaded when one is.
    from kbstudio.text.tone.finding import Finding


@dataclass(frozen=True)
class ToneException:
    """That an author asked to leave a finding as it is, and what a reviewer said; ``granted`` None: nothing yet."""

    fingerprint: str
    check: str
    match: str
    reason: str
    asked_by: str
    asked_at: datetime
    granted: bool | None = None
    decided_by: str = ""
    decided_at: datetime | None = None
    answer: str = ""


@dataclass(frozen=True)
class ToneFinding:
    """A finding, the rule it breaks as people meet it, and what was said of it.

    ``fingerprint`` (32 hexadecimal digits) stays when text elsewhere changes; ``in_document`` says that its rule is
    ignored in the whole language version. Places of one ``in_title`` are counted from the beginning of the title.
    """

    finding: "Finding"
    fingerprint: str
    rule: RuleExplained | None = None
    dismissal: Dismissal | None = None
    in_document: bool = False
    exception: ToneException | None = None
    in_title: bool = False

    @property
    def stands(self) -> bool:
        """Whether somebody still has to look at it."""
        return self.dismissal is None and not (self.exception is not None and self.exception.granted)

    @property
    def blocks(self) -> bool:
        """Whether nobody may approve the text because of it: required, and no exception granted."""
        granted = self.exception is not None and self.exception.granted
        return self.finding.severity == "error" and not granted


@dataclass(frozen=True)
class Scorecard:
    """How a text does: findings that stand by weight, ``words`` of prose, and a mark out of 100.

    The mark is 100 · words / (words + 25 · (3 · required + recommended)); None of a text without words.
    """

    required: int
    recommended: int
    hints: int
    ignored: int
    words: int

    @property
    def mark(self) -> int | None:
        """The mark out of 100."""
        if not self.words:
            return None
        return round(100 * self.words / (self.words + 25 * (3 * self.required + self.recommended)))


@dataclass(frozen=True)
class ToneReport:
    """What was found in a text, in its order, with all that holds for it.

    ``stopped`` names rules that took too long or failed and are not run any more, with a sentence each;
    ``notices`` are sentences about what could not be checked, as a language without a dictionary.
    """

    findings: tuple[ToneFinding, ...]
    score: Scorecard
    resolved: Resolved
    stopped: tuple[tuple[str, str], ...] = ()
    notices: tuple[str, ...] = ()


@dataclass(frozen=True)
class AddedFindings:
    """What a version under review adds: ``added`` was not in the text it comes from, ``kept`` counts what was."""

    added: tuple[ToneFinding, ...]
    kept: int
    score: Scorecard
    before: Scorecard | None = None


@dataclass(frozen=True)
class RuleCoverage:
    """How often a rule found something in published texts, and how often people ignored it."""

    rule: RuleExplained
    found: int
    articles: int
    ignored: int


@dataclass(frozen=True)
class ConformancePoint:
    """How a team's published texts did in a month (``2026-11``): texts, words, and findings by weight.

    A team is who answers for a topic of the first level; ``team`` is its code, "" for articles without a topic.
    """

    team: str
    month: str
    texts: int
    words: int
    required: int
    recommended: int


@dataclass(frozen=True)
class Conformance:
    """Conformance over time, by team and month; never by person."""

    teams: dict[str, str] = field(default_factory=dict[str, str])
    """Names of teams by code."""
    points: tuple[ConformancePoint, ...] = ()
