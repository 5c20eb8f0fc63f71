"""Keeps libraries: SQLite files and PostgreSQL databases, the published part, and the search index."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kbstudio.storage.addresses import kept_url, normal_url, place_name, shown_url
    from kbstudio.storage.engines import engine_name
    from kbstudio.storage.library import create_library, migrate, open_library
    from kbstudio.storage.reader import open_published
    from kbstudio.storage.search_index import open_index

__all__ = [
    "create_library",
    "engine_name",
    "kept_url",
    "migrate",
    "normal_url",
    "open_index",
    "open_library",
    "open_published",
    "place_name",
    "shown_url",
]

_HOMES = {
    "create_library": "library",
    "engine_name": "engines",
    "kept_url": "addresses",
    "migrate": "library",
    "normal_url": "addresses",
    "open_index": "search_index",
    "open_library": "library",
    "open_published": "reader",
    "place_name": "addresses",
    "shown_url": "addresses",
}


def __getattr__(name: str) -> Any:
    # A tool that reads what is published starts twice as fast without what writing needs.
    if name not in _HOMES:
        raise AttributeError(name)
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
