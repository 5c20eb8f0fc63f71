"""Keeps which writes were carried out, so that a retry after a lost answer changes nothing twice."""

import hashlib
from datetime import datetime

from sqlalchemy import Connection, insert, select, text
from sqlalchemy.exc import IntegrityError

from kbstudio.domain.errors import Refused
from kbstudio.storage import tables

_OP = tables.applied_op


class OperationStore:
    """Writes already carried out."""

    def __init__(self, connection: Connection, *, writing: bool) -> None:
        self._connection = connection
        self._writing = writing

    def result_of(self, op_id: str, request: str) -> str | None:
        """The stored result (JSON) of an operation; raises Refused when ``op_id`` was used for another request."""
        if self._writing and self._connection.dialect.name == "postgresql":
            # The same operation sent twice at once: the second waits here, then finds the first one's result.
            lock = text("SELECT pg_advisory_xact_lock(hashtextextended(:op_id, 0))")
            self._connection.execute(lock, {"op_id": op_id})
        row = self._connection.execute(select(_OP.c.request, _OP.c.result).where(_OP.c.op_id == op_id)).first()
        if row is None:
            return None
        if row.request != _digest(request):
            raise _reused()
        return row.result

    def record(self, op_id: str, request: str, result: str, at: datetime) -> None:
        """Store that an operation was carried out, in the transaction that does it."""
        row = {"op_id": op_id, "request": _digest(request), "result": result, "at": at}
        try:
            self._connection.execute(insert(_OP).values(**row))
        except IntegrityError:
            raise _reused() from None


def _digest(request: str) -> str:
    return hashlib.sha256(request.encode("utf-8")).hexdigest()


def _reused() -> Refused:
    return Refused("This operation number was used for something else; nothing was changed. Use a new one.")
