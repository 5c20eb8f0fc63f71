"""How long a start takes: a command line from the shell to its end, and the window until one can type."""

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from kbstudio.application import create_library
from tests.benchmarks.report import Report, Timings, Work
from tests.support.crowds import crowd

NAME = "start"

_SIZES = (100, 100_000)
_TABS = 30
_OPENED = 200

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

    for articles in _SIZES:
        _window(report, articles)


def _window(report: Report, articles: int) -> None:
    """From the start of the process to the painted window, the listed library, a typed letter and its preview."""
    with tempfile.TemporaryDirectory() as folder:
        library = Path(folder) / "bench.kbstudio"
        studio = create_library(str(library), administrator="me")
        crowd(studio.database, articles, owner="me", words=80)
        address = studio.kept_url
        studio.close()
        names = ("CACHE", "CONFIG", "STATE", "DATA_HOME")
        profile = {f"KBSTUDIO_{name}": str(Path(folder) / name.lower()) for name in names}
        environment = {**_as_people_have_it(), **profile, "QT_QPA_PLATFORM": "offscreen"}
        size = f"the window, {articles:,} articles"
        report.timings(f"{size}, warm", _by_milestone([_one_start(library, environment) for _ in range(7)][2:]))
        _leave_tabs(Path(profile["KBSTUDIO_CONFIG"]), address)
        came_back = [_one_start(library, environment, "") for _ in range(5)]
        report.timings(f"{size}, warm, {_TABS} tabs come back", _by_milestone(came_back))
        if _forget_files():
            cold = []
            for _ in range(3):
                _forget_files()
                cold.append(_one_start(library, environment))
            report.timings(f"{size}, files read from disk again", _by_milestone(cold))
        else:
            report.missing("a cold start: only root can empty the cache of files")
        if articles >= _OPENED:
            _memory(report, library, environment)


def _leave_tabs(config: Path, address: str) -> None:
    """Write the session of somebody who left with many tabs open."""
    tabs = [{"kind": "article", "code": f"KB-{number}", "locale": "en"} for number in range(1, _TABS + 1)]
    session = {"place": "library", "shown": f"article KB-{_TABS} en", "tabs": tabs}
    settings = {"recent_libraries": [address], "sessions": {address: {"me": session}}}
    config.mkdir(parents=True, exist_ok=True)
    (config / "settings.json").write_text(json.dumps(settings), "utf-8")


def _memory(report: Report, library: Path, environment: dict[str, str]) -> None:
    """What the program holds after articles were opened and closed, one after the other."""
    command = [sys.executable, "-m", "tests.benchmarks.window_memory", str(library), str(_OPENED)]
    done = subprocess.run(command, cwd=_ROOT, env=environment, capture_output=True, text=True, check=True)
    for opened, held in json.loads(done.stdout.splitlines()[-1]).items():
        for what, number in held.items():
            report.value(f"{what} after opening and closing {opened}", number, "")


def _as_people_have_it() -> dict[str, str]:
    """The environment without what keeps Python from using its compiled files."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def _one_start(library: Path, environment: dict[str, str], code: str = "KB-2") -> dict[str, float]:
    command = [sys.executable, "-m", "tests.benchmarks.window_start", str(time.time()), str(library), code]
    done = subprocess.run(command, cwd=_ROOT, env=environment, capture_output=True, text=True, check=True)
    return json.loads(done.stdout.splitlines()[-1])


def _by_milestone(starts: list[dict[str, float]]) -> dict[str, Timings]:
    return {name: Timings(tuple(start[name] for start in starts)) for name in starts[0]}


def _forget_files() -> bool:
    try:
        os.sync()
        Path("/proc/sys/vm/drop_caches").write_text("3", encoding="ascii")
    except OSError:
        return False
    return True


def _process(command: list[str], extra: dict[str, str] | None = None) -> Work:
    environment = {**_as_people_have_it(), **(extra or {})}

    def work() -> None:
        subprocess.run(command, cwd=_ROOT, env=environment, stdout=subprocess.DEVNULL, check=True)

    return work
