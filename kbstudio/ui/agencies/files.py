"""Files that go to agencies and come back, on disk."""

import contextlib
import os
import tempfile
from pathlib import Path

from kbstudio.domain.errors import BadInput, Unavailable, sentence
from kbstudio.text.translation.xliff.refusals import LARGEST

SUFFIX = ".xlf"
SUFFIXES = (".xlf", ".xliff", ".xml", ".sdlxliff", ".mqxliff")
"""What such files are called where one chooses among them; a dropped one may have any name."""

_READABLE = 0o644

_NOT_READ = sentence("{name} cannot be read: {reason}. Choose it again, or ask for it to be sent again.")
_NOT_WRITTEN = sentence("{name} could not be written: {reason}. Choose another place for it.")


def read_file(path: Path) -> bytes:
    """What is in a file; BadInput where it cannot be read or is larger than any that is taken in."""
    try:
        if path.is_dir():
            raise BadInput("{name} is a folder: choose the file in it.", name=path.name)
        if not path.exists():
            raise BadInput("{name} is not there any more. Choose it again where it is now.", name=path.name)
        if not path.is_file():
            raise BadInput("{name} is no file that can be read. Choose another one.", name=path.name)
        if path.stat().st_size > LARGEST:
            raise BadInput(
                "{name} is larger than {most} MB. Ask for it in parts.", name=path.name, most=LARGEST // 1_000_000
            )
        return path.read_bytes()
    except OSError as error:
        raise BadInput(_NOT_READ, name=path.name, reason=error.strerror or str(error)) from error


def write_file(path: Path, document: bytes) -> None:
    """Write all of a file or nothing: one that stands there already stays whole when the disk is full.

    Raises Unavailable where it cannot be written.
    """
    beside: Path | None = None
    try:
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
        beside = Path(name)
        with os.fdopen(handle, "wb") as file:
            file.write(document)
            file.flush()
            os.fsync(file.fileno())
        # A file made beside is for its owner's eyes only; this one is to be handed on.
        beside.chmod(_READABLE)
        beside.replace(path)
    except OSError as error:
        if beside is not None:
            with contextlib.suppress(OSError):
                beside.unlink()
        raise Unavailable(_NOT_WRITTEN, name=path.name, reason=error.strerror or str(error)) from error
