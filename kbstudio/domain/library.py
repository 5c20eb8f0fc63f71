"""The library as a whole: who it is, and what kind of address it has."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Library:
    """Everything one organisation knows. ``epoch`` changes on restore and copy; ``review_policy`` may be ``auto``."""

    id: str
    epoch: str
    name: str
    review_policy: str
    created_at: datetime
