"""The command line works on a machine without Qt."""

import os
import subprocess
import sys
from pathlib import Path

from tests.rules.sources import ROOT

_BLOCKED = """
import sys

class Blocker:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in ("PySide6", "shiboken6", "qtpy", "qtawesome"):
            raise ImportError(f"{name} was asked for")

sys.meta_path.insert(0, Blocker())
from kbstudio.cli.main import main

def run(*arguments):
    try:
        return main(list(arguments))
    except SystemExit as stop:
        return stop.code or 0
"""
_EVERY_HELP = """
import contextlib, io
shown = io.StringIO()
with contextlib.redirect_stdout(shown):
    assert run("--help") == 0
names = [line.split()[0] for line in shown.getvalue().splitlines() if line[:4] == "    " and line[4:5].islower()]
assert {"search", "init", "compare"} <= set(names), names
for name in names:
    assert run(name, "--help") == 0, name
"""
_SEARCH = """
library = sys.argv[1]
assert run("--library", library, "init", "--sample") == 0
assert run("--library", library, "search", "--locale", "en", "the") == 0
"""


def _run(script: str, *arguments: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _BLOCKED + script, *arguments],
        cwd=ROOT,
        env={**os.environ, "COLUMNS": "200"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def test_every_command_explains_itself() -> None:
    _run(_EVERY_HELP)


def test_a_library_is_made_and_searched(tmp_path: Path) -> None:
    _run(_SEARCH, f"sqlite:///{tmp_path}/library.kbstudio")
