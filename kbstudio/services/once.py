"""Carries out a write once, however often it is asked for."""

import hashlib
import json
from collections.abc import Callable, Mapping
from typing import TypeVar

from kbstudio.domain.comments import Thread
from kbstudio.domain.lines import operation_id
from kbstudio.domain.people import Person
from kbstudio.domain.ports import Clock, Database, UnitOfWork
from kbstudio.domain.revisions import RevisionState
from kbstudio.services.lookup import acting
from kbstudio.services.snapshots import Outcome

_Result = TypeVar("_Result")


def once(
    work: UnitOfWork, op_id: str | None, request: Mapping[str, object], now: Clock, act: Callable[[], Outcome]
) -> Outcome:
    """What ``act`` gives, recorded under ``op_id`` in the same transaction; a repetition gives the first result.

    Without an ``op_id`` the write is simply carried out. Reusing an ``op_id`` for another request is refused.
    """
    return once_kept(work, op_id, request, now, act, keep=_as_json, recall=_outcome)


def once_kept(
    work: UnitOfWork,
    op_id: str | None,
    request: Mapping[str, object],
    now: Clock,
    act: Callable[[], _Result],
    *,
    keep: Callable[[_Result], str],
    recall: Callable[[str], _Result],
) -> _Result:
    """As ``once``, for a result of any kind: ``keep`` says what is recorded of it, ``recall`` makes it from that."""
    if op_id is None:
        return act()
    op_id = operation_id(op_id)
    digest = hashlib.sha256(json.dumps(request, sort_keys=True, default=str).encode()).hexdigest()
    if (stored := work.operations.result_of(op_id, digest)) is not None:
        return recall(stored)
    result = act()
    work.operations.record(op_id, digest, keep(result), now())
    return result


def thread_once(
    database: Database,
    now: Clock,
    *,
    by: str,
    op_id: str | None,
    request: Mapping[str, object],
    act: Callable[[UnitOfWork, Person], Thread],
) -> Thread:
    """Do one thing to a conversation as ``by``, in a transaction of its own; a retry gives what the first gave."""
    with database.write() as work:
        person = acting(work, by)
        thread = once_kept(
            work,
            op_id,
            request,
            now,
            lambda: act(work, person),
            keep=lambda made: made.id,
            recall=work.comments.thread,
        )
        work.commit()
    return thread


def _as_json(outcome: Outcome) -> str:
    return json.dumps({**outcome.as_dict(), "changed": outcome.changed, "published": outcome.published})


def _outcome(stored: str) -> Outcome:
    earlier = json.loads(stored)
    languages = tuple(earlier.get("languages", ()))
    return Outcome(**{**earlier, "state": RevisionState(earlier["state"]), "languages": languages})
