"""Opens the published part of a library for agents' tools, and loads nothing that only writing needs."""

import getpass

from kbstudio import storage
from kbstudio.places import cache_path
from kbstudio.services.answering import Reader


def login_name() -> str:
    """The name the operating system knows the person by."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "me"


def open_reader(url: str) -> Reader:
    """Open the published part of a library for reading, with the search index beside it."""
    published = storage.open_published(url)
    return Reader(published, storage.open_index(published, cache_path(), login_name()))
