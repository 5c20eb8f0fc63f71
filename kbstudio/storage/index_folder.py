"""The folder of a search index: which generation of it counts, up to which sequence, and who may write it.

Everything a reader trusts is in one small file that is replaced whole, so an index is never seen half-made.
"""

import json
import re
import secrets
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO

_STATE = "current.json"
_LOCK = "writer.lock"
_UNSAFE = re.compile(r"[^\w.@-]")


@dataclass(frozen=True)
class IndexState:
    """The generation (a folder beside the state file) to search in, the last sequence it holds, and its languages."""

    generation: str
    sequence: int
    languages: tuple[str, ...]


class IndexFolder:
    """One index folder; several processes may use it at once."""

    def __init__(self, path: Path) -> None:
        self.path = path

    @classmethod
    def of(cls, cache: Path, library: str, epoch: str, login: str, analysis: str) -> "IndexFolder":
        """The folder for what ``login`` may read of a library: another epoch or analysis has another folder."""
        return cls(cache / f"{library}-{epoch}-{_UNSAFE.sub('_', login)}" / analysis)

    def state(self) -> IndexState | None:
        """What counts now; None where there is no index or its state cannot be read."""
        try:
            found = json.loads((self.path / _STATE).read_text(encoding="utf-8"))
            state = IndexState(str(found["generation"]), int(found["sequence"]), tuple(map(str, found["languages"])))
        except (OSError, ValueError, KeyError, TypeError):
            return None
        return state if self.generation(state).is_dir() else None

    def generation(self, state: IndexState) -> Path:
        """Where the index itself lies."""
        return self.path / Path(state.generation).name

    def new_generation(self) -> Path:
        """An empty folder for an index to be built in."""
        folder = self.path / f"index-{secrets.token_hex(6)}"
        folder.mkdir(parents=True)
        return folder

    def put_state(self, state: IndexState) -> None:
        """Let ``state`` count from now on."""
        aside = self.path / f"{_STATE}.new"
        aside.write_text(json.dumps(asdict(state)), encoding="utf-8")
        aside.replace(self.path / _STATE)

    def remove_others(self, state: IndexState) -> None:
        """Remove every generation but the one that counts; one still read elsewhere stays where it cannot go."""
        for folder in self.path.glob("index-*"):
            if folder.name != state.generation:
                shutil.rmtree(folder, ignore_errors=True)

    @contextmanager
    def writer_lock(self) -> Iterator[bool]:
        """True for the one who may write now, until the block is left or the process ends; else False, at once."""
        self.path.mkdir(parents=True, exist_ok=True)
        with (self.path / _LOCK).open("a+b") as file:
            taken = _try_lock(file)
            try:
                yield taken
            finally:
                if taken:
                    _unlock(file)


def _try_lock(file: IO[bytes]) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt  # noqa: PLC0415

            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl  # noqa: PLC0415

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _unlock(file: IO[bytes]) -> None:
    with suppress(OSError):
        if sys.platform == "win32":
            import msvcrt  # noqa: PLC0415

            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_UNLCK, 1)
        else:
            import fcntl  # noqa: PLC0415

            fcntl.flock(file, fcntl.LOCK_UN)
