"""Reviews that are owed: for what was published without one, until somebody signs it afterwards."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class OwedReview:
    """A text published without review, by whom and why, since when its review is owed."""

    revision_id: str
    variant_id: str
    published_by: str
    reason: str
    since: datetime
