"""The files of styles: of a folder on disk, or of a package."""

from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

from kbstudio.text.tone.styles import Files

_MOST_BYTES = 16_000_000


class StyleFiles(Files, Protocol):
    """Files of styles, and the folder they are in where that is on disk."""

    @property
    def root(self) -> Path | None:
        """The folder; None where there is none."""
        ...

    def styles(self) -> list[str]:
        """The names of the styles, in order."""
        ...


class FolderFiles:
    """The files below one folder; nothing outside it is read, and a folder that is not there is empty."""

    def __init__(self, root: Path | None) -> None:
        self._root = root.resolve() if root is not None else None
        self._names: dict[str, list[str]] = {}

    @property
    def root(self) -> Path | None:
        """The folder; None where there is none."""
        return self._root

    def styles(self) -> list[str]:
        """The names of the styles in it."""
        if self._root is None or not self._root.is_dir():
            return []
        folders = (each for each in self._root.iterdir() if each.is_dir() and not each.name.startswith("."))
        return sorted(each.name for each in folders if any(each.rglob("*.y*ml")) and each.name != "config")

    def names(self, folder: str) -> list[str]:
        """The paths of all files below a folder, in order."""
        if folder not in self._names:
            self._names[folder] = sorted(self._found(folder))
        return self._names[folder]

    def read(self, path: str) -> bytes | None:
        """What a file holds; None where there is none."""
        place = self._place(path)
        if place is None or not place.is_file():
            return None
        if place.stat().st_size > _MOST_BYTES:
            raise OSError(0, "the file is too large")
        return place.read_bytes()

    def _found(self, folder: str) -> Iterator[str]:
        place = self._place(folder)
        if self._root is None or place is None or not place.is_dir():
            return
        for path in place.rglob("*"):
            if path.is_file():
                yield path.relative_to(self._root).as_posix()

    def _place(self, path: str) -> Path | None:
        place = (self._root / path).resolve() if self._root is not None else None
        return place if place is not None and self._root is not None and place.is_relative_to(self._root) else None
