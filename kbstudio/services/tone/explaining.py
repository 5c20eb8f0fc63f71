"""The rules of a book as people meet them: what each is called, where it comes from, and which cannot be used."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from kbstudio.domain.errors import sentence
from kbstudio.domain.guidelines import GuidelineRow, Resolved, RuleExplained, RuleProblem, Scope
from kbstudio.services.tone.books import RuleBook, rules_of, setting_of
from kbstudio.services.tone.layers import Layered
from kbstudio.services.tone.problems import about_rule
from kbstudio.services.tone.term_rules import STYLE as TERMS
from kbstudio.services.tone.term_rules import forbids
from kbstudio.text.tone.fields import BadRule
from kbstudio.text.tone.guideline_text import RuleText, Section
from kbstudio.text.tone.reading import read_rules
from kbstudio.text.tone.rules.base import Rule
from kbstudio.text.tone.styles import Problem

if TYPE_CHECKING:
    from kbstudio.services.tone.resolving import Held

_ORPHAN = sentence("It inherits from {parent}, which holds for nothing now; choose another one.")
OFF = "off"
"""The level of a rule that a guideline switched off."""


@dataclass(frozen=True)
class _Package:
    """What is known of the rules of packages: name, level, type and words of each, and those that cannot be used."""

    rules: tuple[tuple[str, str, str, str], ...]
    problems: tuple[RuleProblem, ...]


def explained(
    book: RuleBook,
    where: Scope,
    chosen: "Sequence[Held]",
    sections: "Sequence[tuple[Held, Section]]",
    layers: Layered,
) -> RuleBook:
    """The book with its rules explained."""
    problems, changed = list(layers.problems), layers.changed
    holding = {each.row.code for each in chosen}
    problems += [
        RuleProblem(each.row.code, _ORPHAN.format(parent=each.row.inherits))
        for each in chosen
        if each.row.inherits and each.row.inherits not in holding
    ]
    rules: list[RuleExplained] = []
    for held, section in sections:
        rules += _of_section(book, held.row, section, changed, problems)
    if book.styles or any(on for _, on in book.switches):
        package = _of_packages(replace(book, own=(), concepts=()))
        problems += package.problems
        rules += [_of_package(*each, changed) for each in package.rules]
    rules += _of_terms(book)
    return replace(book, resolved=Resolved(where, tuple(each.row for each in chosen), tuple(rules), tuple(problems)))


def _of_section(
    book: RuleBook, row: GuidelineRow, section: Section, changed: Mapping[str, str], problems: list[RuleProblem]
) -> Iterator[RuleExplained]:
    switches, levels = dict(book.switches), dict(book.levels)
    told = RuleExplained(
        name=f"{row.code}.{section.id}",
        title=section.title,
        level="suggestion",
        origin=row.code,
        origin_title=row.title,
        prose=section.prose,
        donts=tuple(each.text for each in section.donts),
        dos=tuple(each.text for each in section.dos),
    )
    if not section.rules:
        # A part of a guideline that only holds layers or words for people is no rule that could be broken.
        if section.donts or section.dos or section.prose:
            yield told
        return
    for rule in section.rules:
        name = f"{row.code}.{rule.name}"
        read = _read(book, name, rule)
        if isinstance(read, RuleProblem):
            problems.append(read)
            yield replace(told, name=name, changed_in=changed.get(name, ""))
            continue
        own = read[0].definition
        level = levels.get(name, own.level.value)
        level = "warning" if level == "error" and not row.required and name not in levels else level
        level = level if switches.get(name, True) else OFF
        yield replace(told, name=name, level=level, extends=own.extends, changed_in=changed.get(name, ""))


def _read(book: RuleBook, name: str, rule: RuleText) -> list[Rule] | RuleProblem:
    """A rule of a guideline; where it cannot be used, why, with its line in the guideline."""
    try:
        return read_rules(rule.yaml.encode("utf-8", "surrogatepass"), name, setting_of(replace(book, files=())))
    except BadRule as bad:
        line = bad.line + rule.line - 1 if bad.line else rule.line
        moved = BadRule(bad.code, line=line, column=bad.column, **bad.values)
        return RuleProblem(name, about_rule(moved), line)


@lru_cache(maxsize=16)
def _of_packages(book: RuleBook) -> _Package:
    unusable: list[Problem] = []
    # Those that are switched off are shown, too, so that somebody can switch them on again.
    on = replace(book, switches=tuple((name, True) for name, _ in book.switches))
    rules = rules_of(on, unusable=unusable.append)
    switches = dict(book.switches)
    found: dict[str, tuple[str, str, str, str]] = {}
    for rule in rules:
        own = rule.definition
        level = own.level.value if switches.get(own.name, True) else OFF
        found.setdefault(own.name, (own.name, level, own.extends, own.description or own.message))
    problems = tuple(RuleProblem(each.name, about_rule(each.bad), each.bad.line) for each in unusable)
    return _Package(tuple(found.values()), problems)


def _of_package(name: str, level: str, extends: str, words: str, changed: Mapping[str, str]) -> RuleExplained:
    style, _, title = name.partition(".")
    return RuleExplained(name, title, level, extends, style=style, changed_in=changed.get(name, ""), prose=words)


def _of_terms(book: RuleBook) -> Iterator[RuleExplained]:
    switches, levels = dict(book.switches), dict(book.levels)
    for concept in book.concepts:
        name = f"{TERMS}.{concept.code}"
        if not forbids(concept, book.locale):
            continue
        wanted = [term.text for term in concept.preferred(book.locale) if term.status != "forbidden"]
        level = levels.get(name, "error") if switches.get(name, True) else OFF
        title = " / ".join(wanted) or concept.code
        prose = concept.definition or concept.note
        avoided = tuple(term.text for term in concept.names(book.locale) if term.status == "forbidden")
        yield RuleExplained(name, title, level, "term", style=TERMS, prose=prose, donts=avoided, dos=tuple(wanted))
