"""What a killed program takes with it: typing lost in seconds, saves lost, files damaged.

`KBSTUDIO_ROUNDS` says how often a process is killed while it types and saves; 300 without it.
"""

import os
import random
import signal
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from kbstudio.application import create_library, open_library
from kbstudio.desktop import kept
from kbstudio.services.writing import NewArticle
from tests.benchmarks.report import Report

NAME = "survival"

_ROOT = Path(__file__).resolve().parents[2]
_PERSON = "me"
_AIM = 0.5
"""Seconds of typing a crash may cost at most."""


@dataclass
class Figures:
    """What the rounds came to; seconds of typing lost, one figure a round."""

    lost: list[float] = field(default_factory=list)
    keys: int = 0
    keys_lost: int = 0
    acknowledged: int = 0
    saves_lost: int = 0
    damaged: int = 0


@dataclass
class Told:
    """What a process told before its end: when each key was typed, and the last one in an acknowledged save."""

    keys: dict[int, float] = field(default_factory=dict)
    saved: int = 0
    saves: int = 0
    killed_at: float = 0.0


def run(report: Report) -> None:
    """Kill a typing process at random moments, and look at what the next start finds."""
    rounds = int(os.environ.get("KBSTUDIO_ROUNDS", "300"))
    figures = Figures()
    with tempfile.TemporaryDirectory() as folder:
        library, journal = Path(folder) / "team.kbstudio", Path(folder) / kept.FILE_NAME
        studio = create_library(str(library), administrator=_PERSON)
        code = studio.writing.new(NewArticle("reference", "en", "Killed again", "0\n"), by=_PERSON).article
        studio.close()
        for number in range(rounds):
            _round(number, library, journal, code, figures)
    _print(report, rounds, figures)


def _round(number: int, library: Path, journal: Path, code: str, figures: Figures) -> None:
    """One life of a process, and what it leaves behind."""
    # Its own numbers each time: what an earlier round saved must not pass for what this one lost.
    told = _kill_while_typing(library, journal, code, number * 1_000_000)
    kept_texts = [text.body for text in kept.everything(journal)]
    saved = _saved_text(library, code)
    survived = max(map(_last_key, [*kept_texts, saved]))
    missing = [moment for key, moment in told.keys.items() if key > survived]
    figures.keys += len(told.keys)
    figures.keys_lost += len(missing)
    # From the first key that is gone: before it everything is there.
    figures.lost.append(told.killed_at - min(missing) if missing else 0.0)
    figures.acknowledged += told.saves
    figures.saves_lost += told.saved > _last_key(saved)
    figures.damaged += _is_damaged(library) + _is_damaged(journal) + bool(kept.look_after(journal))
    for text in kept.everything(journal):
        kept.forget(journal, text.id)


def _saved_text(library: Path, code: str) -> str:
    # Let go of at once: the damage is looked for with another SQLite, and two in one process break each other's locks.
    studio = open_library(str(library))
    try:
        return studio.writing.open(code, "en", by=_PERSON).revision.text.body
    finally:
        studio.close()


def _kill_while_typing(library: Path, journal: Path, code: str, first: int) -> Told:
    command = [sys.executable, "-m", "tests.benchmarks.typing_process", str(library), str(journal), code, str(first)]
    told = Told()
    with subprocess.Popen(command, cwd=_ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline().strip() == "ready"
        time.sleep(random.uniform(0.05, 2.0))
        told.killed_at = time.monotonic()
        process.send_signal(signal.SIGKILL)
        for line in process.stdout:
            # The last line may be cut.
            match line.split():
                case ["key", key, moment] if line.endswith("\n"):
                    told.keys[int(key)] = float(moment)
                case ["saved", key] if line.endswith("\n"):
                    told.saved = int(key)
                    told.saves += 1
                case _:
                    pass
    return told


def _last_key(text: str) -> int:
    return max(map(int, text.split()), default=0)


def _is_damaged(file: Path) -> bool:
    if not file.exists():
        return False
    try:
        with closing(sqlite3.connect(file)) as opened:
            return opened.execute("PRAGMA integrity_check").fetchone()[0] != "ok"
    except sqlite3.DatabaseError:
        return True


def _print(report: Report, rounds: int, figures: Figures) -> None:
    lost = figures.lost or [0.0]
    report.value("rounds of kill -9 while typing", rounds, "")
    report.value("keys typed", figures.keys, "")
    report.value("keys lost, per round", figures.keys_lost / max(1, rounds), "")
    report.value("typing lost, mean", statistics.mean(lost) * 1000, "ms")
    report.value("typing lost, worst", max(lost) * 1000, f"ms (aim {_AIM * 1000:.0f})")
    report.value("saves acknowledged", figures.acknowledged, "")
    report.value("acknowledged saves lost", figures.saves_lost, "")
    report.value("damaged files", figures.damaged, "")
