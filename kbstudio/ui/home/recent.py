"""Libraries opened lately, as lists show them."""

import os
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit

from kbstudio.desktop.marking import QT_TRANSLATE_NOOP

_FILE = "sqlite:///"
GONE = QT_TRANSLATE_NOOP("recent", "not there any more")
UNREADABLE = QT_TRANSLATE_NOOP("recent", "may not be read by you")


@dataclass(frozen=True)
class RecentLibrary:
    """A library by its address: its name, where it is, and why it cannot be opened; empty if it can.

    ``problem`` is translated in the context "recent".
    """

    address: str
    name: str
    folder: str
    problem: str = ""


def recent_libraries(addresses: tuple[str, ...]) -> tuple[RecentLibrary, ...]:
    """Looks at each library's file, which takes a while where a folder is far away; servers are not asked."""
    return tuple(_seen(named(address)) for address in addresses)


def named(address: str) -> RecentLibrary:
    """Name and place of a library, from its address alone."""
    path = file_of(address)
    if path is not None:
        return RecentLibrary(address, path.stem, _short(path.parent))
    try:
        parts = urlsplit(address)
        return RecentLibrary(address, unquote(parts.path.strip("/")) or address, parts.hostname or "")
    except ValueError:
        return RecentLibrary(address, address, "")


def file_of(address: str) -> Path | None:
    """The file a library is; None for one on a server."""
    if address.startswith(_FILE):
        return Path(unquote(address.removeprefix(_FILE).partition("?")[0]))
    return None if "://" in address else Path(address)


def _seen(library: RecentLibrary) -> RecentLibrary:
    path = file_of(library.address)
    if path is None:
        return library
    problem = GONE if not path.is_file() else "" if os.access(path, os.R_OK) else UNREADABLE
    return RecentLibrary(library.address, library.name, library.folder, problem)


def _short(folder: Path) -> str:
    """The folder as people write it, from their own one on."""
    try:
        return str(Path("~") / folder.relative_to(Path.home()))
    except (ValueError, RuntimeError):
        return str(folder)
