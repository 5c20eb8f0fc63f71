"""How texts are reviewed: by whom, how many of them, in which order, until when."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from kbstudio.domain.errors import BadInput

MOST_STAGES = 10
MOST_HOURS = 24 * 90


class WhoKind(StrEnum):
    """Whom a stage asks: those the article names as reviewers (else all who may review it), one person, everybody
    with a role, its owner, or its deputies.
    """

    REVIEWERS = "reviewers"
    PERSON = "person"
    ROLE = "role"
    OWNER = "owner"
    DEPUTY = "deputy"


@dataclass(frozen=True)
class Who:
    """Whom a stage asks; ``name`` is a login name or a role where the kind needs one."""

    kind: WhoKind
    name: str = ""


@dataclass(frozen=True)
class StageRule:
    """One step of a review: ``needed`` of those asked have to sign, 0 for everyone, within ``due_hours``."""

    name: str
    who: tuple[Who, ...]
    needed: int = 1
    due_hours: int | None = None


@dataclass(frozen=True)
class Policy:
    """How texts are reviewed. ``name`` is solo, pair, team, or own; stages one after another or side by side."""

    name: str
    stages: tuple[StageRule, ...] = ()
    in_order: bool = True

    @property
    def quorum(self) -> int:
        """How many people at least stand behind a publication."""
        return max((stage.needed or 1 for stage in self.stages), default=0)


_REVIEWERS = (Who(WhoKind.REVIEWERS),)
SOLO = Policy("solo")
PRESETS: Mapping[str, Policy] = {
    "solo": SOLO,
    "pair": Policy("pair", (StageRule("", _REVIEWERS, 1),)),
    "team": Policy("team", (StageRule("", _REVIEWERS, 2),)),
}
"""What is chosen by name: nobody else, one other person, two others."""


def checked(policy: Policy) -> Policy:
    """The policy as it is kept; raises BadInput where a stage could never be signed."""
    if policy.name in PRESETS:
        return PRESETS[policy.name]
    if not 1 <= len(policy.stages) <= MOST_STAGES:
        raise BadInput("Own stages are at least one and at most {most}; add or remove some.", most=MOST_STAGES)
    for number, stage in enumerate(policy.stages, 1):
        if not stage.who:
            raise BadInput("Stage {number} asks nobody; say who signs there.", number=number)
        if stage.needed < 0 or (stage.due_hours is not None and not 1 <= stage.due_hours <= MOST_HOURS):
            raise BadInput(
                "Stage {number} needs 0 (everyone) or more people, and 1 to {most} hours or no time at all.",
                number=number,
                most=MOST_HOURS,
            )
        people = {who.name for who in stage.who if who.kind is WhoKind.PERSON}
        if len(people) == len(stage.who) < stage.needed:
            raise BadInput("Stage {number} needs more people than it names; name more, or need fewer.", number=number)
    return Policy("own", policy.stages, policy.in_order)


def policy_in_force(kind: Policy | None, library: Policy | None, people: int) -> Policy:
    """The policy for an article: its kind's where there is one, else the library's, else by head count.

    A library with one person reviews nothing; solo ends with the second person whatever was chosen.
    """
    if people < 2:
        return SOLO
    chosen = kind or library or PRESETS["pair"]
    return PRESETS["pair"] if not chosen.stages else chosen
