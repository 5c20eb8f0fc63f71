"""Files of styles at hand, by their path: out of a zip, or out of the library."""

from collections.abc import Mapping
from pathlib import Path


class KeptFiles:
    """Files whose contents are known."""

    def __init__(self, files: Mapping[str, bytes]) -> None:
        self._files = files

    @property
    def root(self) -> Path | None:
        """There is no folder on disk."""
        return None

    def styles(self) -> list[str]:
        """The names of the styles among them."""
        names = {path.split("/", 1)[0] for path in self._files if "/" in path}
        return sorted(name for name in names if any(path.endswith((".yml", ".yaml")) for path in self.names(name)))

    def names(self, folder: str) -> list[str]:
        """The paths of all files below a folder, in order."""
        return sorted(path for path in self._files if path.startswith(f"{folder}/"))

    def read(self, path: str) -> bytes | None:
        """What a file holds; None where there is none."""
        return self._files.get(path)
