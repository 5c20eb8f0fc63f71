"""Guidelines: what a rule of style holds for, where it comes from, and what it explains."""

from collections.abc import Mapping
from dataclasses import dataclass, fields

from kbstudio.domain.errors import BadInput
from kbstudio.domain.locales import fallbacks, locale_tag

GUIDELINE_KIND = "guideline"
"""The kind of article a guideline is; no agent reads it."""

SCOPE_FIELDS = ("locale", "market", "audience", "channel", "kind")
FIELD_PREFIX = "guideline."
"""What those fields of a version begin with that belong to its guideline, as ``guideline.locale``."""


@dataclass(frozen=True)
class Scope:
    """What a guideline holds for, or where a text belongs; "" is everything, or nothing known.

    ``locale`` is a tag (``he``, ``en-GB``), ``market`` a region (``GB``), ``kind`` the code of a kind of article. A
    guideline is for one ``channel``; a text may be for several, with commas between them (``chat,email``).
    """

    locale: str = ""
    market: str = ""
    audience: str = ""
    channel: str = ""
    kind: str = ""

    @property
    def narrowness(self) -> int:
        """How much narrows it: 0 for the whole organisation."""
        return sum(bool(getattr(self, each.name)) for each in fields(self)) + self.locale.count("-")

    def holds_for(self, text: "Scope") -> bool:
        """Whether a guideline of this scope is about a text that belongs to ``text``."""
        if self.locale and self.locale not in fallbacks(text.locale):
            return False
        region = text.market or next((part for part in text.locale.split("-")[1:] if len(part) == 2), "")
        if self.market and self.market != region:
            return False
        if self.channel and self.channel not in text.channel.split(","):
            return False
        return all(getattr(self, name) in ("", getattr(text, name)) for name in ("audience", "kind"))


def scope_of(values: Mapping[str, str]) -> Scope:
    """The scope that the fields of a version of a guideline say, tags in their one form (``he_il`` is ``he-IL``)."""
    said = {name: values.get(FIELD_PREFIX + name, "").strip() for name in SCOPE_FIELDS}
    channel = ",".join(part.strip() for part in said["channel"].lower().split(","))
    return Scope(**said | {"locale": _tag(said["locale"]), "market": said["market"].upper(), "channel": channel})


def _tag(said: str) -> str:
    try:
        return locale_tag(said) if said else ""
    except BadInput:
        # What nobody reads holds for no text; people see it as it was written.
        return said


@dataclass(frozen=True)
class GuidelineRow:
    """A guideline as a list shows it.

    ``live`` and ``draft`` are numbers of versions, None where there is none; ``state`` is that of the newest one;
    ``inherits`` is the code of the guideline whose rules come beneath its own, "" for none; where it is not
    ``required``, its errors count as warnings.
    """

    code: str
    title: str
    locale: str
    scope: Scope
    state: str
    owner: str
    live: int | None = None
    draft: int | None = None
    inherits: str = ""
    required: bool = True


@dataclass(frozen=True)
class RuleExplained:
    """A rule as people meet it: ``name`` is what findings call it (``KB-12.no-blame``, ``Microsoft.Passive``).

    ``level`` is ``error``, ``warning`` or ``suggestion``: Required, Recommended and Hint on screen. ``origin`` is the
    code of the guideline it stands in, ``style`` the package it is part of; ``changed_in`` is the code of a narrower
    guideline that changed its level. A rule without a pattern is a sentence for people (``extends`` "").
    """

    name: str
    title: str
    level: str
    extends: str = ""
    origin: str = ""
    origin_title: str = ""
    style: str = ""
    changed_in: str = ""
    prose: str = ""
    donts: tuple[str, ...] = ()
    dos: tuple[str, ...] = ()


@dataclass(frozen=True)
class RuleProblem:
    """A rule that cannot be used, and a sentence that says why; ``line`` counts in its own text from 1, 0 unknown."""

    name: str
    sentence: str
    line: int = 0


@dataclass(frozen=True)
class Resolved:
    """All that holds for a text: the guidelines from the broadest to the narrowest, and their rules."""

    scope: Scope
    guidelines: tuple[GuidelineRow, ...] = ()
    rules: tuple[RuleExplained, ...] = ()
    problems: tuple[RuleProblem, ...] = ()

    def rule(self, name: str) -> RuleExplained | None:
        """The rule findings call ``name``; of a register's several, the one they were made from."""
        known = {each.name: each for each in self.rules}
        while name:
            if name in known:
                return known[name]
            name = name.rpartition(".")[0]
        return None


@dataclass(frozen=True)
class ProofLine:
    """One example of a guideline: whether it ``holds``, which a don't does when its rule finds something in it."""

    rule: str
    example: str
    is_dont: bool
    holds: bool
    line: int


@dataclass(frozen=True)
class Proof:
    """What a guideline shows of itself: every example, and rules that cannot be used.

    ``notes`` are what rules and layers that are used do not do, as a key nobody knows; it holds in spite of them.
    """

    lines: tuple[ProofLine, ...] = ()
    problems: tuple[RuleProblem, ...] = ()
    notes: tuple[RuleProblem, ...] = ()

    @property
    def holds(self) -> bool:
        """Whether every don't is found, every do passes, and every rule can be used."""
        return not self.problems and all(line.holds for line in self.lines)


@dataclass(frozen=True)
class Impact:
    """What a guideline would change in published articles: how many are checked, and what is added and removed."""

    checked: int
    rows: "tuple[ImpactRow, ...]" = ()

    @property
    def added(self) -> int:
        """Findings there would be more."""
        return sum(row.added for row in self.rows)

    @property
    def removed(self) -> int:
        """Findings there would be no more."""
        return sum(row.removed for row in self.rows)


@dataclass(frozen=True)
class ImpactRow:
    """What changes in one published text; ``example`` is the first match that comes or goes."""

    code: str
    locale: str
    title: str
    added: int
    removed: int
    example: str
