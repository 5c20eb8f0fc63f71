"""A folder with dictionaries of one's own: which it is, and what is in it."""

import os
from pathlib import Path

OWN_FOLDER = "KBSTUDIO_DICTIONARIES"
"""The variable that names a folder with dictionaries of one's own."""


def own_folder() -> str:
    """The folder with dictionaries that the person named; empty where they named none."""
    return os.environ.get(OWN_FOLDER, "").strip()


def dictionaries_in(folder: str) -> tuple[str, ...]:
    """The names of the dictionaries in a folder, as ``he_IL``, in order."""
    found = lists_in(Path(folder).expanduser())
    return tuple(sorted({path.stem for path in found if path.with_suffix(".aff").is_file()}))


def lists_in(folder: Path) -> list[Path]:
    """The lists of words in a folder and in those directly in it, as collections of dictionaries have them."""
    try:
        return [path for pattern in ("*.dic", "*/*.dic") for path in sorted(folder.glob(pattern)) if path.is_file()]
    except OSError:
        # Another login owns a part of it.
        return []
