"""Where a library lives: one text the person gives, one canonical URL, one form that is safe to show."""

import re
from pathlib import Path

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from kbstudio.domain.errors import BadInput, quoted

_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]+):(//)?")
_POSTGRES = {"postgresql", "postgres", "postgresql+psycopg"}


def normal_url(text: str) -> str:
    """The canonical URL of a library given as a path, ``sqlite:///PATH`` or ``postgresql://…``.

    It holds the password if one was given; use ``shown_url`` for people. Raises BadInput for anything else.
    """
    return parsed(text).render_as_string(hide_password=False)


def shown_url(text: str) -> str:
    """The address as it may be shown or logged: without the password; a plain path for a file."""
    url = _without_secret_options(parsed(text))
    return str(url.database) if is_file(url) else url.render_as_string(hide_password=True)


def place_name(text: str) -> str:
    """What a library is called after its place: the name of the file or the database."""
    url = parsed(text)
    return Path(str(url.database)).stem if is_file(url) else str(url.database)


def kept_url(text: str) -> str:
    """The address as it may be kept in a settings file: no password, which then comes from PGPASSFILE."""
    url = _without_secret_options(parsed(text))
    # Setting None keeps what there is: only a copy made from its parts has no password.
    return URL.create(
        url.drivername, url.username, None, url.host, url.port, url.database, url.query
    ).render_as_string()


def _without_secret_options(url: URL) -> URL:
    return url.difference_update_query([name for name in url.query if "password" in name.lower()])


def is_file(url: URL) -> bool:
    """Whether the library is an SQLite file."""
    return url.get_backend_name() == "sqlite"


def parsed(text: str) -> URL:
    """The address as SQLAlchemy takes it; file paths are made absolute."""
    text = text.strip()
    if not text or "\0" in text:
        raise BadInput("No library was named; give the path of a file or a postgresql:// address.")
    scheme = _SCHEME.match(text)
    if scheme is None or (not scheme[2] and scheme[1] not in _POSTGRES | {"sqlite"}):
        return _file(text)
    if scheme[1].lower() == "sqlite":
        return _file(_part(text).database or "")
    if scheme[1].lower() not in _POSTGRES:
        raise BadInput(
            "A library cannot live at a {scheme} address; give the path of a file or a postgresql:// address.",
            scheme=scheme[1],
        )
    url = _part(text)
    if not url.database:
        raise BadInput("The address names no database; write it like postgresql://name@server/database.")
    return url.set(drivername="postgresql+psycopg")


def _part(text: str) -> URL:
    try:
        return make_url(text)
    except (ArgumentError, ValueError):
        # The text may hold a password, so it is not repeated.
        raise BadInput(
            "The library's address cannot be read; write it like postgresql://name@server/database."
        ) from None


def _file(path: str) -> URL:
    if not path or path == ":memory:":
        raise BadInput("No library was named; give the path of a file or a postgresql:// address.")
    try:
        whole = Path(path).expanduser().absolute()
        # Too long a name is found out only by asking for it.
        whole.exists()
    except (OSError, RuntimeError):
        raise BadInput("{path} is not a path this computer can have; check it.", path=quoted(path)) from None
    return URL.create("sqlite", database=str(whole))
