"""Identifiers: UUIDv7 for programs (RFC 9562), ``KB-104`` for people."""

import re
import secrets
import time
import uuid

from kbstudio.domain.errors import BadInput, quoted

_CODE = re.compile(r"KB-([1-9][0-9]{0,8})", re.IGNORECASE)


def new_id(milliseconds: int | None = None) -> str:
    """A new UUIDv7 as 36 lower-case characters; ids made later sort later, to the millisecond."""
    now = time.time_ns() // 1_000_000 if milliseconds is None else milliseconds
    value = (now & (1 << 48) - 1) << 80 | 0x7 << 76 | secrets.randbits(12) << 64 | 0b10 << 62 | secrets.randbits(62)
    return str(uuid.UUID(int=value))


def code_of(number: int) -> str:
    """The code people use for the article with this number."""
    return f"KB-{number}"


def number_of(code: str) -> int:
    """The number behind ``KB-104``; raises BadInput for anything else."""
    match = _CODE.fullmatch(code.strip())
    if match is None:
        raise BadInput("{code} is not an article code; give one like KB-104.", code=quoted(code))
    return int(match[1])
