"""What is found in published texts, counted: what a change adds and removes, and how often each rule found something.

``changes_in`` and ``told_in`` look at one text, in this process or in another; the others put texts together.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from kbstudio.domain.guidelines import Impact, ImpactRow, Resolved, RuleExplained
from kbstudio.domain.published import Edition
from kbstudio.domain.tone import RuleCoverage
from kbstudio.services.tone.books import Checked
from kbstudio.services.tone.mending import found_in_page
from kbstudio.services.tone.reports import Said, known_by
from kbstudio.services.tone.surveys import Sent
from kbstudio.text.tone.finding import Finding
from kbstudio.text.tone.page import Page

_TITLE = 1_000_000
"""How far before the text its title is put, so that no two places are one."""


class Change(NamedTuple):
    """How many findings come and go in a text, and the words or message of the first one that does."""

    added: int
    removed: int
    example: str


class Told(NamedTuple):
    """A finding as coverage counts it: the rule, how heavy it is, and its fingerprint."""

    check: str
    severity: str
    fingerprint: str


def changes_in(page: Page, sent: Sequence[Sent]) -> Change | None:
    """What changes in a text from the first book to the second; None where nothing does."""
    was, becomes = (_all_in(found_in_page(page, *each)) for each in sent)
    old, new = Counter(map(_known, was)), Counter(map(_known, becomes))
    added, removed = new - old, old - new
    if not added and not removed:
        return None
    changed = added + removed
    first = min((each for each in (*becomes, *was) if changed[_known(each)]), key=lambda each: each.start)
    return Change(added.total(), removed.total(), first.match or first.message)


def impact_of(editions: Sequence[Edition], changes: Sequence[Change | None]) -> Impact:
    """What changes in all texts, most changed first; ``changes`` are those of the first ``editions``."""
    rows = [
        ImpactRow(edition.article, edition.locale, edition.title, *change)
        for edition, change in zip(editions, changes, strict=False)
        if change is not None
    ]
    return Impact(len(changes), tuple(sorted(rows, key=lambda row: (-row.added - row.removed, row.code, row.locale))))


def told_in(page: Page, sent: Sequence[Sent]) -> list[Told]:
    """What a book finds in a text."""
    checked = found_in_page(page, *sent[0])
    return [Told(each.check, str(each.severity), known) for _, each, known in known_by(checked, page)]


@dataclass
class _Counted:
    rule: RuleExplained
    found: int = 0
    ignored: int = 0
    editions: set[str] = field(default_factory=set[str])


def coverage_of(
    editions: Sequence[str], resolved: Sequence[Resolved], said: Sequence[Said], told: Sequence[Sequence[Told]]
) -> tuple[RuleCoverage, ...]:
    """How often each rule found something; of each text its edition's id, what holds for it and what people said."""
    counted: dict[str, _Counted] = {}
    for holding in {id(each): each for each in resolved}.values():
        for rule in holding.rules:
            if rule.extends:
                counted.setdefault(rule.name, _Counted(rule))
    rules: dict[tuple[int, str], RuleExplained | None] = {}
    for edition, holding, people, findings in zip(editions, resolved, said, told, strict=False):
        for each in findings:
            at = (id(holding), each.check)
            if at not in rules:
                rules[at] = holding.rule(each.check)
            rule = rules[at] or RuleExplained(each.check, each.check, each.severity)
            count = counted.setdefault(rule.name, _Counted(rule))
            count.found += 1
            count.ignored += people.sets_aside(each.check, each.fingerprint)
            count.editions.add(edition)
    return tuple(
        RuleCoverage(count.rule, count.found, len(count.editions), count.ignored)
        for _, count in sorted(counted.items())
    )


def _all_in(checked: Checked) -> list[Finding]:
    """What was found in the title, before the text, and in the text."""
    title = (each._replace(start=each.start - _TITLE, end=each.end - _TITLE) for each in checked.in_title)
    return [*title, *checked.findings]


def _known(finding: Finding) -> tuple[str, str, int, int]:
    return finding.check, str(finding.severity), finding.start, finding.end
