"""Runs the checks and the tests in order, each to its end, and sums up."""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[2]
_NO_TESTS = 5  # pytest's exit code when the arguments select nothing
_PYTHON = [sys.executable, "-m"]
_LINT_IMPORTS = "from importlinter.cli import lint_imports_command; lint_imports_command()"
_CHECKS = {
    "format": [*_PYTHON, "ruff", "format", "--check", "--quiet", "."],
    "lint": [*_PYTHON, "ruff", "check", "--quiet", "."],
    "types": [*_PYTHON, "basedpyright"],
    "layers": [sys.executable, "-c", _LINT_IMPORTS],
}


@dataclass(frozen=True)
class Plan:
    """What a command line asks for."""

    checks: bool
    markers: dict[str, str]
    """Name of a run of pytest → which markers it takes; each run is a process of its own."""
    arguments: list[str] = field(default_factory=list)


@dataclass
class Counts:
    """Tests of all runs together."""

    passed: int = 0
    failed: int = 0
    skipped: int = 0

    def __str__(self) -> str:
        return f"{self.passed} passed, {self.failed} failed" + (f", {self.skipped} skipped" if self.skipped else "")


def plan(arguments: Sequence[str]) -> Plan:
    """`--fast` leaves out WebEngine and PostgreSQL; with a path only tests run; the rest goes to pytest."""
    rest = [argument for argument in arguments if argument != "--fast"]
    asked = ""
    if "-m" in rest[:-1]:
        place = rest.index("-m")
        asked = f"({rest[place + 1]}) and "
        del rest[place : place + 2]
    if "--fast" in arguments:
        markers = {"tests": f"{asked}not webengine and not postgres"}
    else:
        markers = {"tests": f"{asked}not webengine", "tests in WebEngine": f"{asked}webengine"}
    paths = [argument for argument in rest if not argument.startswith("-") and _exists(argument)]
    return Plan(checks=not paths, markers=markers, arguments=rest)


def run(arguments: Sequence[str]) -> int:
    """Run what the arguments ask for; 0 when everything passed and at least one test ran."""
    asked = plan(arguments)
    failed: list[str] = []
    counts = Counts()
    with tempfile.TemporaryDirectory(prefix="kbstudio-tests-") as folder:
        environment = _environment(Path(folder))
        if asked.checks:
            failed += [name for name, command in _CHECKS.items() if not _check(name, command, environment)]
        for name, markers in asked.markers.items():
            if not _pytest(name, markers, asked.arguments, Path(folder), environment, counts):
                failed.append(name)
    if not failed and counts == Counts():
        failed.append("nothing was selected")
    if failed:
        print(f"Failed: {', '.join(failed)}")
    print(counts, flush=True)
    return 1 if failed else 0


def _environment(folder: Path) -> dict[str, str]:
    """The program under test must find no display, no settings and no temporary files of the person."""
    mine = {f"KBSTUDIO_{name.upper()}": str(folder / name) for name in ("cache", "config", "state")}
    display = os.environ.get("QT_QPA_PLATFORM", "offscreen")
    return {**os.environ, **mine, "QT_QPA_PLATFORM": display, "TMPDIR": str(folder), "PYTHONUTF8": "1"}


def _check(name: str, command: list[str], environment: dict[str, str]) -> bool:
    start = time.monotonic()
    done = subprocess.run(
        command,
        cwd=ROOT,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    _report(name, done.returncode == 0, start)
    if done.returncode != 0:
        print(done.stdout, flush=True)
    return done.returncode == 0


def _pytest(
    name: str, markers: str, arguments: list[str], folder: Path, environment: dict[str, str], counts: Counts
) -> bool:
    start = time.monotonic()
    place = folder / name.replace(" ", "-")
    results = place.with_suffix(".xml")
    command = [*_PYTHON, "pytest", "-q", f"--basetemp={place}", f"--junitxml={results}", "-m", markers, *arguments]
    done = subprocess.run(command, cwd=ROOT, env=environment, stdin=subprocess.DEVNULL, check=False)
    passed = done.returncode in (0, _NO_TESTS) and results.exists()
    failures_before = counts.failed
    _add(counts, results)
    if not passed and counts.failed == failures_before:
        counts.failed += 1  # the process itself died, or the arguments were wrong
    _report(name, passed, start)
    return passed


def _add(counts: Counts, results: Path) -> None:
    if not results.exists():
        return
    for suite in ElementTree.parse(results).iter("testsuite"):
        number = {name: int(suite.get(name, "0")) for name in ("tests", "failures", "errors", "skipped")}
        counts.failed += number["failures"] + number["errors"]
        counts.skipped += number["skipped"]
        counts.passed += number["tests"] - number["failures"] - number["errors"] - number["skipped"]


def _report(name: str, passed: bool, start: float) -> None:
    print(f"{'ok    ' if passed else 'FAILED'} {name} ({time.monotonic() - start:.1f} s)", flush=True)


def _exists(argument: str) -> bool:
    return (ROOT / argument.partition("::")[0]).exists()
