"""What waits for a person, and which of it first: risk × reach × age, from facts alone.

Each of the three is a number from 0 to 100 that never falls when one of its facts grows:

- *risk*: how much harm a wrong text does. The kind of change, whether numbers, negations, links, variables or steps are
  touched, whether agents have read anything of it yet, open must-fixes, whether customers read it.
- *reach*: how many it concerns, as far as that is known: weight of its topics, its languages, articles linking to it.
- *age*: how long it waits, and how close its due time is; what is over it comes before what is not.

Their order is their weighted product: a text that is low in one of them is moved down, never out of sight.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from kbstudio.domain.reviews import VerdictKind

OVERDUE = 85
"""Age from which on a text is over its due time."""

_CLASS = {"meaning": 50, "wording": 22, "typo": 6}
_UNSAID = 40
_TOUCHED = {"numbers": 14, "words": 14, "variables": 10, "steps": 10, "links": 5}
_FIRST, _CUSTOMERS, _MUST_FIX = 8, 10, 10
_HIGH, _MEDIUM = 65, 35
_LEAST = 12
"""No factor is smaller than this: nothing known of a text does not mean that nobody reads it."""

_WEIGHTS = (0.6, 0.15, 0.25)
_GOES_FIRST = 45


class Section(StrEnum):
    """The parts of an inbox, in the order they are shown."""

    TO_REVIEW = "to_review"
    ANSWERS = "answers"
    RETURNED = "returned"
    QUESTIONS = "questions"
    OWED = "owed"
    WAITING = "waiting"
    DONE = "done"


class Group(StrEnum):
    """The parts of what is to be reviewed."""

    FIRST = "first"
    NEXT = "next"
    TYPO = "typo"


class Level(StrEnum):
    """Risk in a word."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


@dataclass(frozen=True)
class Facts:
    """What is known of a text that waits.

    ``touched`` are kinds of marks that differ from what agents read (numbers, words, links, variables, steps);
    ``first``: agents read nothing of it yet; ``weight`` is the highest of its topics, ``links`` the texts that link
    to it. ``waited`` and ``left`` are hours; ``left`` is negative once it is overdue, None without a due time.
    ``exceptions`` were asked for by an author and are not decided yet.
    """

    change: str = ""
    touched: frozenset[str] = frozenset()
    first: bool = False
    must_fixes: int = 0
    customers: bool = False
    weight: int = 0
    languages: int = 1
    links: int = 0
    waited: float = 0.0
    left: float | None = None
    exceptions: int = 0


@dataclass(frozen=True)
class Surroundings:
    """What a library knows of a text that waits, beside the text: id, number and hash of the version at hand, the id
    of the live one, the newest version a person has looked through, and what the order is made of.
    """

    revision_id: str
    revision: int
    live_id: str | None
    hash: str
    read: int | None
    signed_before: bool
    customers: bool
    weight: int
    languages: int
    must_fixes: int
    exceptions: int


@dataclass(frozen=True)
class GivenVerdict:
    """A verdict somebody gave; ``standing`` is False once an edit voided it, ``behalf`` whom they stood in for."""

    article: str
    locale: str
    title: str
    revision: int
    kind: VerdictKind
    comment: str
    at: datetime
    standing: bool
    behalf: str


@dataclass(frozen=True)
class Rank:
    """Where a text stands: each number from 0 to 100, ``total`` being what it is ordered by."""

    risk: int
    reach: int
    age: int
    total: int

    @property
    def level(self) -> Level:
        """The risk in a word."""
        return Level.HIGH if self.risk >= _HIGH else Level.MEDIUM if self.risk >= _MEDIUM else Level.LOW


def rank(facts: Facts) -> Rank:
    """How soon a text should be looked at."""
    factors = (_risk(facts), _reach(facts), _age(facts))
    product = 1.0
    for factor, weight in zip(factors, _WEIGHTS, strict=True):
        product *= (max(factor, _LEAST) / 100) ** weight
    risk, reach, age = (round(factor) for factor in factors)
    return Rank(risk, reach, age, round(100 * product))


def group_of(facts: Facts) -> Group:
    """Where a text is listed. Only a slip that touches nothing that carries meaning is a typo."""
    if facts.change == "typo" and not (facts.touched or facts.first or facts.must_fixes or facts.exceptions):
        return Group.TYPO
    place = rank(facts)
    return Group.FIRST if place.total >= _GOES_FIRST or place.age >= OVERDUE else Group.NEXT


def in_order(texts: Sequence[tuple[Facts, str]]) -> list[int]:
    """The places of ``texts`` (facts, and a name that decides between equals) in the order to look at them."""
    groups = list(Group)
    ranks = [(groups.index(group_of(facts)), -rank(facts).total, -facts.waited, name) for facts, name in texts]
    return sorted(range(len(texts)), key=lambda number: ranks[number])


def _risk(facts: Facts) -> float:
    risk = _CLASS.get(facts.change, _UNSAID)
    risk += sum(_TOUCHED.get(kind, 0) for kind in facts.touched)
    risk += _FIRST * facts.first + _CUSTOMERS * facts.customers + _MUST_FIX * _some(facts.must_fixes, 1)
    return min(100.0, risk)


def _reach(facts: Facts) -> float:
    return 50 * _some(facts.weight, 15) + 20 * _some(facts.languages - 1, 2) + 30 * _some(facts.links, 3)


def _age(facts: Facts) -> float:
    waited = 80 * _some(facts.waited, 48)
    if facts.left is None:
        return waited
    if facts.left <= 0:
        return max(waited, OVERDUE + (100 - OVERDUE) * _some(-facts.left, 24))
    # Rounded, what is not due yet stays below what is.
    return max(waited, (OVERDUE - 1) * (1 - _some(facts.left, 24)))


def _some(amount: float, half: float) -> float:
    """From 0 towards 1 as an amount grows; ``half`` of the way at that amount."""
    amount = max(0.0, amount)
    return amount / (amount + half) if amount != float("inf") else 1.0
