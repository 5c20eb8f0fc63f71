"""How long a command line takes from the shell to its end: the set-up check, the hand-over, the program."""

import os
import subprocess
import sys
from pathlib import Path

from tests.benchmarks.report import Report, Work

NAME = "start"

_ROOT = Path(__file__).resolve().parents[2]


def run(report: Report) -> None:
    """Time `python3 -m kbstudio` against the interpreter alone, warm, and once with cold compiled files."""
    before_hand_over = str(Path(sys.executable).resolve())
    arms: dict[str, Work] = {
        "interpreter alone": _process([before_hand_over, "-c", "pass"]),
        "kbstudio --version": _process([before_hand_over, "-m", "kbstudio", "--version"]),
        "kbstudio --help": _process([before_hand_over, "-m", "kbstudio", "--help"]),
        "kbstudio --help, in .venv already": _process([sys.executable, "-m", "kbstudio", "--help"]),
    }
    report.compare("from the shell to the end", arms, rounds=20)
    cold = _process(
        [before_hand_over, "-m", "kbstudio", "--help"],
        {"PYTHONDONTWRITEBYTECODE": "1", "PYTHONPYCACHEPREFIX": "/nonexistent"},
    )
    report.compare("without compiled files, as after an update", {"kbstudio --help": cold}, rounds=5, warm_ups=0)


def _process(command: list[str], extra: dict[str, str] | None = None) -> Work:
    environment = {**os.environ, **(extra or {})}

    def work() -> None:
        subprocess.run(command, cwd=_ROOT, env=environment, stdout=subprocess.DEVNULL, check=True)

    return work
