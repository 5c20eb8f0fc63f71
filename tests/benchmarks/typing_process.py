"""A program that types and saves without end, for bench_survival to kill: the real keeper, journal, jobs and services.

It prints "ready", then "key NUMBER SECONDS" for each key and "saved NUMBER" for each save the library acknowledged.
"""

import os
import random
import sys
import time
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

from kbstudio.application import Studio, open_library
from kbstudio.desktop.jobs import Jobs, Lane
from kbstudio.desktop.kept import KeptKey
from kbstudio.domain.ids import new_id
from kbstudio.services.snapshots import Outcome
from kbstudio.ui.editor.keeper import TextKeeper

KEYS_A_SECOND = 15
SAVE_EVERY = 12
"""Keys, more or less, between two saves."""


class Person(QObject):
    """Types number after number, with the pauses people make, and saves now and then."""

    def __init__(self, studio: Studio, journal: Path, code: str, first: int) -> None:
        super().__init__()
        self._studio = studio
        self._code = code
        self._jobs = Jobs(self)
        opened = studio.writing.open(code, "en", by="me").revision
        self._number = opened.number
        self._body = f"{first}\n"
        self._last = first
        self._saving = False
        key = KeptKey(studio.library.id, code, "en", "me")
        self._keeper = TextKeeper(journal, key, self._jobs, lambda: ("Killed again", self._body, self._number), self)
        self._hand = QTimer(self, singleShot=True)
        self._hand.timeout.connect(self._type)
        self._hand.start(0)

    def _type(self) -> None:
        self._last += 1
        self._body += f"{self._last} "
        self._keeper.note()
        _tell(f"key {self._last} {time.monotonic():.4f}")
        if not self._saving and random.random() < 1 / SAVE_EVERY:
            self._save()
        pause = random.expovariate(2.0) if random.random() < 0.03 else 0.0
        self._hand.start(round(1000 * (pause + random.uniform(0.5, 1.5) / KEYS_A_SECOND)))

    def _save(self) -> None:
        self._saving = True
        work = partial(
            self._studio.writing.save,
            self._code,
            "en",
            by="me",
            body=self._body,
            based_on=self._number,
            op_id=new_id(),
        )
        self._jobs.submit(self, work, done=partial(self._saved, self._last, self._body), lane=Lane.WRITE)

    def _saved(self, last: int, body: str, outcome: Outcome) -> None:
        self._saving = False
        self._number = outcome.revision
        _tell(f"saved {last}")
        if body == self._body:
            self._keeper.forget()


def _tell(line: str) -> None:
    # One write a line: nothing waits in a buffer when the end comes.
    os.write(1, f"{line}\n".encode())


def main() -> None:
    """Type until killed."""
    library, journal, code, first = sys.argv[1:]
    app = QGuiApplication(["typing"])
    person = Person(open_library(library), Path(journal), code, int(first))
    _tell("ready")
    app.exec()
    del person


if __name__ == "__main__":
    main()
