"""The command line in this process: exit code, standard output, standard error."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from kbstudio.cli.main import main


@dataclass(frozen=True)
class Ran:
    """What one command answered."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


Run = Callable[..., Ran]


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command on the library of this test; extra arguments are its words."""

    def run_command(*words: object, code: int = 0, library: object = tmp_path / "team.kbstudio") -> Ran:
        given = main(["--library", str(library), *map(str, words)])
        captured = capsys.readouterr()
        assert given == code, captured.err
        assert len(captured.err.splitlines()) == (1 if code else 0), captured.err
        return Ran(given, captured.out, captured.err)

    return run_command


@pytest.fixture
def body(tmp_path: Path) -> Path:
    """A small article on disk."""
    path = tmp_path / "b.md"
    path.write_text("Customers may return a router within **30 days**.\n", "utf-8")
    return path


@pytest.fixture
def team(run: Run) -> Run:
    """A library with an author, a reviewer, a curator and a topic."""
    run("init", "--as", "admin")
    for name, role in (("author1", "author"), ("reviewer1", "reviewer"), ("curator1", "curator")):
        run("person", name, "--role", role, "--as", "admin")
    run("topic", "billing.refund", "--name", "en=Refunds", "--name", "he=החזרים", "--as", "admin")
    return run
