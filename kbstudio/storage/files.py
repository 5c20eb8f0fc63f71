"""Looks at a library file before SQLite does, so that every thing that can be wrong has its own sentence."""

import os
from pathlib import Path

from kbstudio.domain.errors import LibraryProblem
from kbstudio.storage.sqlite_driver import APPLICATION_ID

_MAGIC = b"SQLite format 3\0"
_HEADER = 100
_NETWORK = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "smb2", "afs", "ncpfs", "davfs", "9p"}
_NETWORK_HELPERS = ("sshfs", "smb", "rclone", "davfs", "nfs")
_MOUNTS = Path("/proc/self/mounts")


def check_new(path: Path) -> None:
    """Raise LibraryProblem unless a new library can be made at ``path``."""
    if path.exists() or path.is_symlink():
        raise LibraryProblem("{library} exists already. Open it, or choose another name.", library=str(path))
    _check_folder(path)
    if not os.access(path.parent, os.W_OK):
        raise LibraryProblem(
            "The folder {folder} cannot be written. Choose another, or ask for permission.", folder=str(path.parent)
        )
    _check_local(path)


def check_file(path: Path) -> None:
    """Raise LibraryProblem unless ``path`` is a whole library file of ours, as far as its first page tells."""
    if path.is_dir():
        raise LibraryProblem("{library} is a folder. Give the library file in it.", library=str(path))
    _check_folder(path)
    try:
        with path.open("rb") as file:
            header = file.read(_HEADER)
            size = os.fstat(file.fileno()).st_size
    except FileNotFoundError:
        raise LibraryProblem(
            "There is no library at {library}. Check the path, or make one there.", library=str(path)
        ) from None
    except PermissionError:
        raise LibraryProblem("{library} may not be read. Ask its owner for permission.", library=str(path)) from None
    except OSError as error:
        raise LibraryProblem(
            "{library} cannot be read: {reason}. Check the disk.", library=str(path), reason=error.strerror
        ) from None
    if not header.startswith(_MAGIC):
        cut = bool(header) and _MAGIC.startswith(header)
        raise LibraryProblem(
            _CUT if cut else "{library} is not a KB Studio library. Check the path.", library=str(path)
        )
    if len(header) < _HEADER:
        raise LibraryProblem(_CUT, library=str(path))
    if int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        raise LibraryProblem(
            "{library} belongs to another program: it is an SQLite file, but not a KB Studio library.",
            library=str(path),
        )
    if _is_cut(header, size, path):
        raise LibraryProblem(_CUT, library=str(path))


def check_writable(path: Path) -> None:
    """Raise LibraryProblem unless the library file at ``path`` may be written."""
    if not os.access(path, os.W_OK):
        raise LibraryProblem(
            "{library} is read-only. Ask for write permission on it, or open it for reading.", library=str(path)
        )
    if not os.access(path.parent, os.W_OK):
        raise LibraryProblem(
            "The folder of {library} is read-only, and SQLite writes a second file there. Ask for write permission on "
            "the folder, or open the library for reading.",
            library=str(path),
        )
    _check_local(path)


def network_kind(path: Path, mounts: str) -> str:
    """The network file system ``path`` lies on, by the text of a mount table; empty for a local disk."""
    best, found = -1, ""
    for line in mounts.splitlines():
        parts = line.split()
        if len(parts) < 3:
            continue
        point = parts[1].encode("ascii", "replace").decode("unicode_escape")
        kind = parts[2]
        if (path == Path(point) or Path(point) in path.parents) and len(point) >= best:
            best, found = len(point), kind
    remote = found in _NETWORK or (found.startswith("fuse.") and any(name in found for name in _NETWORK_HELPERS))
    return found if remote else ""


_CUT = "{library} is cut short: a part of the file is missing. Restore it from a backup."


def _check_folder(path: Path) -> None:
    if not path.parent.is_dir():
        raise LibraryProblem("There is no folder {folder}. Make it first, or check the path.", folder=str(path.parent))


def _check_local(path: Path) -> None:
    try:
        mounts = _MOUNTS.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return
    if kind := network_kind(path.resolve(), mounts):
        raise LibraryProblem(
            "{library} lies on a network drive ({kind}), where two computers writing at once would damage it. "
            "Put it on a local disk, or use PostgreSQL for a team.",
            library=str(path),
            kind=kind,
        )


def _is_cut(header: bytes, size: int, path: Path) -> bool:
    page = int.from_bytes(header[16:18], "big")
    page = 65536 if page == 1 else page
    # SQLite keeps its log beside the file itself, not beside a link to it.
    path = path.resolve()
    log = path.with_name(f"{path.name}-wal")
    # With a log beside it, the file itself may be behind; and an old writer leaves no valid count.
    if (log.exists() and log.stat().st_size) or header[24:28] != header[92:96]:
        return size < page
    return size < page * int.from_bytes(header[28:32], "big")
