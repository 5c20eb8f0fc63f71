"""Keeps how texts are reviewed, who stands in for whom, and which reviews are owed."""

import json
from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import date, datetime

from sqlalchemy import Connection, Row, delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from kbstudio.domain.delegations import Delegation
from kbstudio.domain.errors import Refused
from kbstudio.domain.owed import OwedReview
from kbstudio.domain.policies import Policy, StageRule, Who, WhoKind
from kbstudio.domain.reasons import Reason
from kbstudio.storage import tables

_RULE = tables.review_rule
_DELEGATION = tables.delegation
_OWED = tables.owed_review


class PolicyStore:
    """The policies somebody chose, by kind; ``""`` is the library's."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        # Asked for once for each text; within a transaction only this store changes them.
        self._all: Mapping[str, Policy] | None = None

    def all(self) -> Mapping[str, Policy]:
        """Every policy there is."""
        if self._all is None:
            self._all = {row.kind: _policy(row.rule) for row in self._connection.execute(select(_RULE))}
        return self._all

    def put(self, kind: str, policy: Policy | None) -> None:
        """Choose the policy of a kind; None chooses none. Raises Refused where somebody chose at the same moment."""
        self._all = None
        self._connection.execute(delete(_RULE).where(_RULE.c.kind == kind))
        if policy is None:
            return
        try:
            self._connection.execute(insert(_RULE).values(kind=kind, rule=_as_json(policy)))
        except IntegrityError:
            raise Refused(
                "Somebody else has just chosen how this is reviewed. Look at it, then choose.", reason=Reason.MEANWHILE
            ) from None


class DelegationStore:
    """Who stands in for whom, and when."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def not_over(self, day: date) -> tuple[Delegation, ...]:
        """Those in force on a day or later, by their first day."""
        wanted = select(_DELEGATION).where(_DELEGATION.c.ended_at.is_(None), _DELEGATION.c.until >= day.isoformat())
        return tuple(_delegation(row) for row in self._connection.execute(wanted.order_by(_DELEGATION.c.since)))

    def hold(self, person: str) -> None:
        """Let others who pass on the reviews of ``person`` wait until this is done."""
        # Rows that name the person may still be added meanwhile.
        row = select(tables.person.c.id).where(tables.person.c.name == person)
        self._connection.execute(row.with_for_update(key_share=True))

    def add(self, delegation: Delegation) -> None:
        """Store a new one."""
        row = {"id": delegation.id, "person": delegation.person, "to": delegation.to}
        row |= {"since": delegation.since.isoformat(), "until": delegation.until.isoformat()}
        self._connection.execute(insert(_DELEGATION).values(**row))

    def end(self, delegation_id: str, at: datetime) -> None:
        """End one now; nothing where it has ended."""
        open_one = (_DELEGATION.c.id == delegation_id, _DELEGATION.c.ended_at.is_(None))
        self._connection.execute(update(_DELEGATION).where(*open_one).values(ended_at=at))


class OwedStore:
    """Reviews owed for what was published without one."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._unsigned: dict[str, frozenset[str]] = {}

    def open(self) -> tuple[OwedReview, ...]:
        """Those nobody has settled, the longest owed first."""
        wanted = select(_OWED).where(_OWED.c.settled_at.is_(None)).order_by(_OWED.c.since)
        return tuple(
            OwedReview(row.revision_id, row.variant_id, row.published_by, row.reason, row.since)
            for row in self._connection.execute(wanted)
        )

    def unsigned(self, variant_id: str) -> frozenset[str]:
        """Ids of a variant's revisions published without a review and never signed, replaced by now or not."""
        if variant_id not in self._unsigned:
            return self._unsigned_of((variant_id,))[variant_id]
        return self._unsigned[variant_id]

    def read_ahead(self, variant_ids: Collection[str]) -> None:
        """Read in one statement what ``unsigned`` gives of these variants; for reading only."""
        self._unsigned |= self._unsigned_of(variant_ids)

    def _unsigned_of(self, variant_ids: Collection[str]) -> dict[str, frozenset[str]]:
        wanted = select(_OWED.c.variant_id, _OWED.c.revision_id)
        rows = self._connection.execute(
            wanted.where(_OWED.c.variant_id.in_(list(variant_ids)), _OWED.c.settled_by == "")
        )
        found: dict[str, set[str]] = {variant_id: set() for variant_id in variant_ids}
        for row in rows:
            found[row.variant_id].add(row.revision_id)
        return {variant_id: frozenset(ids) for variant_id, ids in found.items()}

    def add(self, owed: OwedReview) -> None:
        """Note that a review is owed."""
        row = {"revision_id": owed.revision_id, "variant_id": owed.variant_id, "published_by": owed.published_by}
        row |= {"reason": owed.reason, "since": owed.since, "settled_by": ""}
        self._connection.execute(insert(_OWED).values(**row))

    def settle(self, revision_id: str, by: str, at: datetime) -> None:
        """Note that somebody signed afterwards, or that the text was replaced."""
        open_one = (_OWED.c.revision_id == revision_id, _OWED.c.settled_at.is_(None))
        self._connection.execute(update(_OWED).where(*open_one).values(settled_by=by, settled_at=at))


def _as_json(policy: Policy) -> str:
    stages = [
        {
            "name": stage.name,
            "who": [[who.kind.value, who.name] for who in stage.who],
            "needed": stage.needed,
            "due_hours": stage.due_hours,
        }
        for stage in policy.stages
    ]
    return json.dumps({"name": policy.name, "in_order": policy.in_order, "stages": stages}, ensure_ascii=False)


def _policy(rule: str) -> Policy:
    kept = json.loads(rule)
    stages = [
        StageRule(
            name=stage["name"],
            who=tuple(Who(WhoKind(kind), name) for kind, name in stage["who"]),
            needed=stage["needed"],
            due_hours=stage["due_hours"],
        )
        for stage in kept["stages"]
    ]
    return replace(Policy(kept["name"]), stages=tuple(stages), in_order=kept["in_order"])


def _delegation(row: Row[tuple[object, ...]]) -> Delegation:
    return Delegation(row.id, row.person, row.to, date.fromisoformat(row.since), date.fromisoformat(row.until))
