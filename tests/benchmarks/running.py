"""Finds the modules `bench_*.py` of this folder and runs them.

Each has a `NAME`, a first line that says what it measures, and `run(report: Report) -> None`.
"""

import argparse
import importlib
import os
import sys
import tempfile
import traceback
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol, cast

from tests.benchmarks.report import Report


class Benchmark(Protocol):
    """What a module of measurements offers."""

    NAME: str
    __doc__: str | None

    def run(self, report: Report) -> None:
        """Measure, and put the figures into the report."""
        ...


def find() -> dict[str, Benchmark]:
    """Every measurement by its name."""
    names = sorted(path.stem for path in Path(__file__).parent.glob("bench_*.py"))
    found = [cast("Benchmark", importlib.import_module(f"tests.benchmarks.{name}")) for name in names]
    return {module.NAME: module for module in found}


def run(arguments: Sequence[str]) -> int:
    """Run what the arguments name; 0 done, 1 when one did not come to its end, 2 for an unknown name."""
    parser = argparse.ArgumentParser(prog="python3 -m tests.benchmarks")
    parser.add_argument("names", nargs="*", metavar="NAME", help="which to run; all without it")
    parser.add_argument("--list", action="store_true", help="say what can be measured")
    asked = parser.parse_args(arguments)
    known = find()
    unknown = [name for name in asked.names if name not in known]
    if unknown:
        print(f"There is no measurement {', '.join(unknown)}; choose from {', '.join(known)}.", file=sys.stderr)
        return 2
    if asked.list:
        for name, module in known.items():
            print(f"{name:16} {(module.__doc__ or '').splitlines()[0]}")
        return 0
    return _run_all({name: known[name] for name in asked.names or known})


def _run_all(chosen: dict[str, Benchmark]) -> int:
    failed = []
    with tempfile.TemporaryDirectory(prefix="kbstudio-benchmarks-") as folder:
        for name in ("cache", "config", "state"):
            os.environ[f"KBSTUDIO_{name.upper()}"] = str(Path(folder) / name)
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        for name, module in chosen.items():
            report = Report(name)
            report.start((module.__doc__ or "").splitlines()[0])
            try:
                module.run(report)
            except Exception:
                traceback.print_exc()
                failed.append(name)
            report.finish()
    if failed:
        print(f"Not measured: {', '.join(failed)}")
    return 1 if failed else 0
