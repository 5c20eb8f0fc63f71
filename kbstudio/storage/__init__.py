"""Keeps libraries: SQLite files and PostgreSQL databases, the published part, and the search index."""

from kbstudio.storage.addresses import kept_url, normal_url, shown_url
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
    "shown_url",
]
