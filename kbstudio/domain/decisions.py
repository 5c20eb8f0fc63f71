"""Decisions of reviewers on single changes of a text."""

import re
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from kbstudio.domain.errors import BadInput, quoted

_KEY = re.compile(r"[0-9A-Za-z_-]{1,64}")


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


def decision_key(text: str) -> str:
    """The key of a change as it is kept; raises BadInput for what is none."""
    if not _KEY.fullmatch(text):
        raise BadInput("{key} is no key of a change; list the changes again, then decide.", key=quoted(text))
    return text
