"""Decisions of reviewers on single changes of a text."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class DecisionKind(StrEnum):
    """Whether a change stays or is taken out."""

    ACCEPT = "accept"
    REJECT = "reject"


@dataclass(frozen=True)
class Decision:
    """What a reviewer said of one change; ``key`` says what it changes, and so outlives the version it is in."""

    key: str
    kind: DecisionKind
    person: str
    at: datetime
