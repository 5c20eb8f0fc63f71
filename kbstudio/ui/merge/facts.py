"""What the merge screen tells about the versions that meet on it."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class MergeFacts:
    """Numbers, people (as they are read) and times of the versions; ``result`` is the number the result will have.

    ``verdicts`` is what saving does to a review: "none", "in_review" or "approved". ``refusal`` says why this person
    may not save; ``news`` is a sentence about what happened since the merge was opened.
    """

    code: str
    locale: str
    base: int
    base_at: datetime
    mine_author: str
    theirs: int
    theirs_author: str
    theirs_at: datetime
    result: int
    verdicts: str = "none"
    refusal: str = ""
    news: str = ""
    others: bool = True
    """Whether theirs was written by somebody else."""
