"""What a rule found: where it stands in the source, why, and what would mend it."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple


class Severity(StrEnum):
    """How much a finding weighs, lightest first."""

    SUGGESTION = "suggestion"
    WARNING = "warning"
    ERROR = "error"

    @property
    def weight(self) -> int:
        """0 for a suggestion, 1 for a warning, 2 for an error."""
        return list(Severity).index(self)


@dataclass(frozen=True)
class Action:
    """How a finding can be mended: ``replace`` by one of ``params``, ``remove``, ``convert``, ``edit``, ``suggest``.

    Where a rule names no action but says what to write, ``params`` hold that beneath an empty name.
    """

    name: str = ""
    params: tuple[str, ...] = ()


NO_ACTION = Action()
"""Nothing that could be done by itself."""


class Finding(NamedTuple):
    """One place that breaks a rule: ``start`` to ``end`` in code points of the source; lines and columns from 1.

    ``last`` is the column of the last code point of the match on its first line.
    """

    check: str
    message: str
    severity: Severity
    start: int
    end: int
    line: int
    column: int
    last: int
    match: str
    link: str = ""
    description: str = ""
    action: Action = NO_ACTION
