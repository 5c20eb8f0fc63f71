"""A rule being written, and the text of its guideline with it."""

from dataclasses import dataclass, replace
from functools import lru_cache

import regex

from kbstudio.text.tone.guideline_text import GuidelineText, Section, read_guideline, with_rule

_known = lru_cache(maxsize=8)(read_guideline)
"""What a text says; every key asks again for the text the rule was opened in."""

NEW_RULE = "extends: existence\nmessage: \nlevel: warning\nignorecase: true\ntokens: []\n"
_APART = regex.compile(r"[^\p{L}\p{N}]+")


@dataclass(frozen=True)
class RuleDraft:
    """``body`` is the guideline as it was when the rule was opened; ``name`` the rule within it, "" for a new one.

    A section can hold several rules; ``number`` counts them from 0.
    """

    body: str
    name: str = ""
    title: str = ""
    prose: str = ""
    donts: tuple[str, ...] = ()
    dos: tuple[str, ...] = ()
    yaml: str = NEW_RULE
    number: int = 0

    @property
    def section(self) -> str:
        """The id of its section; that of a new rule follows its title."""
        known = _known(self.body)
        if self.name:
            found = known.section(self.name)
            return found.id if found is not None else self.name
        return _free(known, _APART.sub("-", self.title.lower()).strip("-") or "rule")

    @property
    def rule(self) -> str:
        """What the rule is called within its guideline."""
        return self.name or self.section

    @property
    def empty(self) -> bool:
        """Whether it is a new rule in which nothing is written."""
        return not self.name and replace(self, body="") == RuleDraft("")

    @property
    def text(self) -> str:
        """The guideline with the rule as it is now."""
        if self.empty or (self.name and self == opened_rule(self.body, self.name)):
            return self.body
        first = self.yaml
        body = self.body
        if self.number:
            body = _with_further(body, self.name, self.yaml)
            section = _known(body).section(self.name)
            first = section.rules[0].yaml if section is not None else self.yaml
        return with_rule(
            body, self.section, title=self.title, prose=self.prose, donts=self.donts, dos=self.dos, yaml=first
        )


def opened_rule(body: str, name: str) -> RuleDraft | None:
    """A rule of a guideline to go on with; None where there is none of that name."""
    section = _known(body).section(name)
    if section is None:
        return None
    names = [rule.name for rule in section.rules]
    number = names.index(name) if name in names else 0
    return RuleDraft(
        body,
        name,
        section.title,
        section.prose,
        tuple(each.text for each in section.donts),
        tuple(each.text for each in section.dos),
        section.rules[number].yaml if section.rules else "",
        number,
    )


def rule_names(body: str) -> list[tuple[str, str]]:
    """Name and title of each rule of a guideline, in its order; a section without a rule is advice."""
    found: list[tuple[str, str]] = []
    for section in _known(body).sections:
        if not section.rules and not section.donts and not section.dos and not section.prose:
            continue
        found += [(rule.name, _named(section, at)) for at, rule in enumerate(section.rules)] or [
            (section.id, section.title)
        ]
    return found


def _named(section: Section, at: int) -> str:
    return f"{section.title} ({at + 1})" if at else section.title


def _free(known: GuidelineText, wanted: str) -> str:
    taken = {section.id for section in known.sections}
    name, number = wanted, 0
    while name in taken:
        number += 1
        # Not a number alone: the second rule of a section is called that.
        name = f"{wanted}-n{number}"
    return name


def _with_further(body: str, name: str, yaml: str) -> str:
    """The body with another text of a rule that is not the first of its section."""
    section = _known(body).section(name)
    rule = next((each for each in section.rules if each.name == name), None) if section is not None else None
    if rule is None:
        return body
    lines = body.splitlines(keepends=True)
    last = rule.line - 1 + len(rule.yaml.splitlines())
    ended = yaml if yaml.endswith("\n") or not yaml else yaml + "\n"
    return "".join((*lines[: rule.line - 1], ended, *lines[last:]))
