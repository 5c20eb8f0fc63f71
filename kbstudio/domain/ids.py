"""Identifiers: UUIDv7 for programs (RFC 9562), ``KB-104`` for people."""

import re
import secrets
import threading
import time
import uuid

from kbstudio.domain.errors import BadInput, quoted

_CODE = re.compile(r"KB-([1-9][0-9]{0,8})", re.IGNORECASE)
_RANDOM_BITS = 74
_STEP_BITS = 32
_turn = threading.Lock()
_newest = [0]
"""The time and the random part of the id this program made last, as one number."""


def new_id(milliseconds: int | None = None) -> str:
    """A new UUIDv7 as 36 lower-case characters; of those this program makes, later ones sort later."""
    if milliseconds is not None:
        return _named(milliseconds << _RANDOM_BITS | secrets.randbits(_RANDOM_BITS))
    with _turn:
        # Within one millisecond, and after the clock was set back, an id counts on from the last (RFC 9562, 6.2).
        fresh = time.time_ns() // 1_000_000 << _RANDOM_BITS | secrets.randbits(_RANDOM_BITS)
        if fresh >> _RANDOM_BITS <= _newest[0] >> _RANDOM_BITS:
            fresh = _newest[0] + 1 + secrets.randbits(_STEP_BITS)
        _newest[0] = fresh
    return _named(fresh)


def _named(value: int) -> str:
    """An id of 48 bits of time and 74 random ones."""
    time_bits, high, low = value >> 74 & (1 << 48) - 1, value >> 62 & (1 << 12) - 1, value & (1 << 62) - 1
    return str(uuid.UUID(int=time_bits << 80 | 0x7 << 76 | high << 64 | 0b10 << 62 | low))


def code_of(number: int) -> str:
    """The code people use for the article with this number."""
    return f"KB-{number}"


def number_of(code: str) -> int:
    """The number behind ``KB-104``; raises BadInput for anything else."""
    match = _CODE.fullmatch(code.strip())
    if match is None:
        raise BadInput("{code} is not an article code; give one like KB-104.", code=quoted(code))
    return int(match[1])
