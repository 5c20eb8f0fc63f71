"""Reviews passed on to somebody else while one is away."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Delegation:
    """From ``since`` to ``until``, both days included, ``to`` may sign what ``person`` is asked to review."""

    id: str
    person: str
    to: str
    since: date
    until: date

    def holds_on(self, day: date) -> bool:
        """Whether it is in force on a day."""
        return self.since <= day <= self.until
