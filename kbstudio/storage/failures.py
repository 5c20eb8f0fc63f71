"""What databases answer when something is wrong, turned into sentences a person can act on."""

import re
from typing import Any

from sqlalchemy import Engine, event
from sqlalchemy.engine import ExceptionContext

from kbstudio.domain.errors import KbStudioError, LibraryProblem, Unavailable

_DISK_FULL = "The disk of {library} is full: nothing was changed. Free some space, then try again."
_BUSY = "{library} is busy with another program's change. Try again in a moment."
_AWAY = "The library's server does not answer ({library}). Nothing was changed; try again when it is back."
_DAMAGED = "{library} is damaged or cut short. Restore it from a backup; keep the damaged file for repair."
_READ_ONLY = "{library} cannot be written. Ask for write permission on the file and its folder, or open it for reading."
_COPY = "{library} takes no changes: it is a copy for reading. Use the address of the main server."
_UNREADABLE = "The disk of {library} cannot be read or written just now: nothing was changed. Check it, then try again."
_DENIED = "The server does not let this login use {library}. Check the name and password, or ask for permission."
_MISSING = "The server has no such database ({library}). Check the address, or have the database made."
_TOO_LONG = "{library} took too long to answer: nothing was changed. Try again in a moment."
_CLASH = "Somebody else was changing the same thing in {library}: nothing was changed. Try again."
_NOT_OURS = "{library} is not a KB Studio library. Check the address."

# Primary result codes of SQLite.
_SQLITE: dict[int, tuple[type[KbStudioError], str]] = {
    5: (Unavailable, _BUSY),
    6: (Unavailable, _BUSY),
    8: (LibraryProblem, _READ_ONLY),
    10: (Unavailable, _UNREADABLE),
    11: (LibraryProblem, _DAMAGED),
    13: (Unavailable, _DISK_FULL),
    14: (LibraryProblem, _READ_ONLY),
    26: (LibraryProblem, _DAMAGED),
}

# SQLSTATE codes and classes of PostgreSQL, the longer first.
_POSTGRES: dict[str, tuple[type[KbStudioError], str]] = {
    "53100": (Unavailable, _DISK_FULL),
    "40001": (Unavailable, _CLASH),
    "40P01": (Unavailable, _CLASH),
    "55P03": (Unavailable, _BUSY),
    "57014": (Unavailable, _TOO_LONG),
    "25006": (LibraryProblem, _COPY),
    "42501": (LibraryProblem, _DENIED),
    "3D000": (LibraryProblem, _MISSING),
    "3F000": (LibraryProblem, _NOT_OURS),
    "42P01": (LibraryProblem, _NOT_OURS),
    "28": (LibraryProblem, _DENIED),
    "XX001": (LibraryProblem, _DAMAGED),
    "XX002": (LibraryProblem, _DAMAGED),
    "08": (Unavailable, _AWAY),
    "53": (Unavailable, _AWAY),
    "57": (Unavailable, _AWAY),
}

BAD_OPTION = "{library} has an option in its address that is none. Check what stands behind the question mark."

# A connection that is never made has no SQLSTATE: only the words tell.
_NOT_CONNECTED: tuple[tuple[str, type[KbStudioError], str], ...] = (
    (r'database ".*" does not exist', LibraryProblem, _MISSING),
    (r"authentication failed|no password supplied|role .* does not exist|pg_hba", LibraryProblem, _DENIED),
    (r"permission denied", LibraryProblem, _DENIED),
    (r"could not translate|[Nn]ame or service not known|[Nn]o address", Unavailable, _AWAY),
)


def sqlite_problem(error: BaseException, library: str) -> KbStudioError | None:
    """The sentence for an error of SQLite; None where it is a broken rule or our bug."""
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        return None
    if re.match(r"no such (table|column)", str(error)):
        # Every library has them all: its schema was looked at when it was opened.
        return LibraryProblem(_DAMAGED, library=library)
    kind, sentence = _SQLITE.get(code & 0xFF, (None, ""))
    return kind(sentence, library=library) if kind else None


def postgres_problem(error: BaseException, library: str) -> KbStudioError | None:
    """The sentence for an error of psycopg; None where it is a broken rule or our bug."""
    state = getattr(error, "sqlstate", None)
    if state is not None:
        kind, sentence = next((told for code, told in _POSTGRES.items() if state.startswith(code)), (None, ""))
        return kind(sentence, library=library) if kind else None
    if re.search(r"invalid connection option|invalid integer value|bad value for", str(error)):
        return LibraryProblem(BAD_OPTION, library=library)
    if type(error).__name__ not in {"OperationalError", "ConnectionTimeout", "InterfaceError"}:
        return None
    words = str(error)
    for pattern, kind, sentence in _NOT_CONNECTED:
        if re.search(pattern, words):
            return kind(sentence, library=library)
    return Unavailable(_AWAY, library=library)


def tell_plainly(engine: Engine, library: str) -> None:
    """Let every error of ``engine`` that a person can act on arrive as a KbStudioError naming ``library``."""
    translate: Any = sqlite_problem if engine.dialect.name == "sqlite" else postgres_problem

    @event.listens_for(engine, "handle_error")
    def _tell(context: ExceptionContext) -> BaseException | None:
        if context.is_pre_ping:
            # A pooled connection that died is replaced unseen; if that fails too, the new one says so.
            return None
        return translate(context.original_exception, library)
