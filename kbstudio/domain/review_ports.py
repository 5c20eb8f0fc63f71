"""What services need from storage around reviews, as protocols: verdicts, comments, decisions, policies, debts."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime
from typing import Protocol

from kbstudio.domain.comments import Comment, Resolution, Thread
from kbstudio.domain.decisions import Decision
from kbstudio.domain.delegations import Delegation
from kbstudio.domain.owed import OwedReview
from kbstudio.domain.policies import Policy
from kbstudio.domain.reviews import Review, Verdict


class Reviews(Protocol):
    """Reviews and verdicts."""

    def add(self, review: Review) -> None: ...
    def latest_for(self, revision_id: str) -> Review | None: ...
    def latest_of(self, revision_ids: Collection[str]) -> Mapping[str, Review]:
        """The latest review of each of these revisions that has one."""
        ...

    def open_for(self, people: Collection[str]) -> tuple[Review, ...]:
        """Open reviews where any of these people is asked, in the order they were asked for."""
        ...

    def rounds_of_variant(self, variant_id: str) -> Mapping[str, Sequence[Review]]:
        """Every review of each revision of a variant, in order, by revision id."""
        ...

    def open(self) -> tuple[Review, ...]:
        """Every open review, in the order they were asked for."""
        ...

    def ask(self, review: Review) -> None:
        """Store whom an open review asks by now: its reviewers, and its stages with how many are needed."""
        ...

    def sign(self, review_id: str, verdict: Verdict) -> None: ...
    def close(self, review_id: str, outcome: str, at: datetime, *, void: bool = False) -> None:
        """End a review; with ``void`` its standing verdicts no longer count."""
        ...


class Comments(Protocol):
    """Comments beside texts; nothing said is ever changed or removed."""

    def of_variant(self, variant_id: str) -> tuple[Thread, ...]:
        """The threads of its reviews."""
        ...

    def beside_source(self, variant_id: str) -> tuple[Thread, ...]:
        """Questions of localisers and notes for them."""
        ...

    def open_questions(self) -> tuple[Thread, ...]:
        """Every question of localisers that is not settled."""
        ...

    def thread(self, thread_id: str) -> Thread: ...
    def threads(self, thread_ids: Collection[str]) -> tuple[Thread, ...]:
        """These threads, in the order they were begun."""
        ...

    def add(self, thread: Thread) -> None: ...
    def say(self, thread_id: str, comment: Comment) -> None: ...
    def settle(self, thread_id: str, resolution: Resolution | None, by: str, at: datetime | None) -> None:
        """End an open thread, or with None open an ended one; raises Refused when somebody did so first."""
        ...


class Decisions(Protocol):
    """What reviewers decided on single changes, by the key of the change."""

    def of_variant(self, variant_id: str) -> Mapping[str, Decision]: ...
    def put(self, variant_id: str, decisions: Collection[Decision]) -> None: ...
    def remove(self, variant_id: str, keys: Collection[str]) -> None: ...


class Readings(Protocol):
    """The newest version of each text that a person has looked through, by number."""

    def of(self, person: str, variant_id: str) -> int | None: ...
    def put(self, person: str, variant_id: str, number: int, at: datetime) -> None: ...


class Policies(Protocol):
    """How the library (``""``) and its kinds are reviewed, where somebody chose it."""

    def all(self) -> Mapping[str, Policy]: ...
    def put(self, kind: str, policy: Policy | None) -> None: ...


class Delegations(Protocol):
    """Who stands in for whom, and when."""

    def not_over(self, day: date) -> tuple[Delegation, ...]:
        """Those in force on a day or later."""
        ...

    def hold(self, person: str) -> None:
        """Let others who pass on the reviews of ``person`` wait until this is done."""
        ...

    def add(self, delegation: Delegation) -> None: ...
    def end(self, delegation_id: str, at: datetime) -> None: ...


class Owed(Protocol):
    """Reviews owed for what was published without one."""

    def open(self) -> tuple[OwedReview, ...]: ...
    def unsigned(self, variant_id: str) -> frozenset[str]:
        """Ids of the revisions of a variant that were published without a review and that nobody signed since."""
        ...

    def read_ahead(self, variant_ids: Collection[str]) -> None:
        """Read in one statement what ``unsigned`` gives of these variants; for reading only."""
        ...

    def add(self, owed: OwedReview) -> None: ...
    def settle(self, revision_id: str, by: str, at: datetime) -> None: ...
