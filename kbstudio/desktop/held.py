"""Tells the texts somebody is writing on just now from those a program left behind when it ended."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject


class Hold:
    """Says, to every program of this person, that the text with an id is being written, until ``owner`` is gone."""

    def __init__(self, file: Path, identity: str, owner: QObject) -> None:
        path = _folder(file) / f"{identity}.lock"
        self._lock = QLockFile(str(path))
        self._lock.setStaleLockTime(0)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError:
            # Where nothing can be written nothing is kept either; the journal says so.
            return
        self._lock.tryLock(0)
        owner.destroyed.connect(partial(_let_go, self._lock))

    def let_go(self) -> None:
        """The text is nobody's now."""
        self._lock.unlock()


def held(file: Path) -> set[str]:
    """The ids of texts that a program still running writes on; what a killed one held is cleared away."""
    return {path.stem for path in _folder(file).glob("*.lock") if _is_held(path)}


def _is_held(path: Path) -> bool:
    lock = QLockFile(str(path))
    lock.setStaleLockTime(0)
    if lock.tryLock(0):
        lock.unlock()
        return False
    return lock.error() is QLockFile.LockError.LockFailedError


def _folder(file: Path) -> Path:
    return file.parent / f"{file.stem}.held"


def _let_go(lock: QLockFile) -> None:
    lock.unlock()
