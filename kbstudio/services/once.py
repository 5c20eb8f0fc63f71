"""Carries out a write once, however often it is asked for."""

import hashlib
import json
from collections.abc import Callable, Mapping

from kbstudio.domain.lines import operation_id
from kbstudio.domain.ports import Clock, UnitOfWork
from kbstudio.domain.revisions import RevisionState
from kbstudio.services.snapshots import Outcome


def once(
    work: UnitOfWork, op_id: str | None, request: Mapping[str, object], now: Clock, act: Callable[[], Outcome]
) -> Outcome:
    """What ``act`` gives, recorded under ``op_id`` in the same transaction; a repetition gives the first result.

    Without an ``op_id`` the write is simply carried out. Reusing an ``op_id`` for another request is refused.
    """
    if op_id is None:
        return act()
    op_id = operation_id(op_id)
    digest = hashlib.sha256(json.dumps(request, sort_keys=True, default=str).encode()).hexdigest()
    if (stored := work.operations.result_of(op_id, digest)) is not None:
        earlier = json.loads(stored)
        return Outcome(**{**earlier, "state": RevisionState(earlier["state"])})
    outcome = act()
    result = {**outcome.as_dict(), "changed": outcome.changed, "published": outcome.published}
    work.operations.record(op_id, digest, json.dumps(result), now())
    return outcome
