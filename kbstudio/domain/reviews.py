"""Reviews: a revision before named reviewers, their verdicts, and how many of them are needed."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class ReviewPolicy(StrEnum):
    """How many people stand behind a publication: nobody else, one other, or two others."""

    SOLO = "solo"
    PAIR = "pair"
    TEAM = "team"

    @property
    def quorum(self) -> int:
        """How many approvals on exactly one hash are needed."""
        return {"solo": 0, "pair": 1, "team": 2}[self.value]


class VerdictKind(StrEnum):
    """What a reviewer says of a text."""

    APPROVE = "approve"
    RETURN = "return"


@dataclass(frozen=True)
class Verdict:
    """A reviewer's signature on a hash; ``voided_at`` is set when the text it signed was edited."""

    id: str
    person: str
    hash: str
    kind: VerdictKind
    comment: str
    signed_at: datetime
    voided_at: datetime | None = None


@dataclass(frozen=True)
class Review:
    """A revision put before ``reviewers`` (login names). ``outcome`` is empty while it is open."""

    id: str
    revision_id: str
    hash: str
    requested_by: str
    requested_at: datetime
    reviewers: tuple[str, ...]
    quorum: int
    verdicts: tuple[Verdict, ...] = ()
    outcome: str = ""
    closed_at: datetime | None = None


def policy_in_force(kind: str, library: str, people: int) -> ReviewPolicy:
    """The policy for an article: the kind's where it names one, else the library's, else by head count.

    ``library`` may be ``auto``: solo while one person is known, pair from the second. Solo ends with the second
    person whatever was chosen.
    """
    named = kind if kind != "library" else library
    policy = ReviewPolicy.PAIR if named == "auto" else ReviewPolicy(named)
    if people < 2:
        return ReviewPolicy.SOLO
    return ReviewPolicy.PAIR if policy is ReviewPolicy.SOLO else policy


def approvals(verdicts: Iterable[Verdict], text_hash: str) -> tuple[str, ...]:
    """The people whose standing approval signs exactly ``text_hash``, each once."""
    signed = {
        v.person: None
        for v in verdicts
        if v.kind is VerdictKind.APPROVE and v.hash == text_hash and v.voided_at is None
    }
    return tuple(signed)
