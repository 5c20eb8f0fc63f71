"""A connection to PostgreSQL that does not wait for ever.

A server that is frozen, or a network that swallows packets, answers nothing and closes nothing: no time-out of the
server or of the network layer ends that wait, so it is ended here.
"""

import time
from collections.abc import Generator
from typing import Any, TypeVar

import psycopg
from psycopg.rows import TupleRow

Answer = TypeVar("Answer")

PATIENCE = 5.0
"""Seconds one exchange with the server may take: a little more than the server itself allows a statement."""


class WatchedConnection(psycopg.Connection[TupleRow]):
    """Gives up, and gives the connection up, when the server does not answer within ``PATIENCE``."""

    def wait(self, gen: Generator[Any, Any, Answer], *arguments: Any, **named: Any) -> Answer:
        """Run one exchange with the server; raises OperationalError when it takes too long."""
        return super().wait(self._limited(gen), *arguments, **named)

    def _limited(self, gen: Generator[Any, Any, Answer]) -> Generator[Any, Any, Answer]:
        until = time.monotonic() + PATIENCE
        try:
            wanted = next(gen)
            while True:
                # Ten times a second nothing is sent in, when nothing arrived.
                ready = yield wanted
                if not ready and time.monotonic() > until:
                    self.pgconn.finish()
                    raise psycopg.OperationalError("the server did not answer in time")
                wanted = gen.send(ready)
        except StopIteration as done:
            return done.value
