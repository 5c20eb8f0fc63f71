"""Odd terminals, pipes and folders: the command says so in one line, and says nothing that is not true."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Run

_FULL = Path("/dev/full")
_RUN = "import sys; from kbstudio.cli.main import main; sys.exit(main())"


def start(*words: object, library: object, **how: object) -> subprocess.CompletedProcess[bytes]:
    """A command in a process of its own, with buffered output as people have it."""
    given = {"env": {**os.environ, "PYTHONUNBUFFERED": ""}, "stderr": subprocess.PIPE} | how
    command = [sys.executable, "-c", _RUN, "--library", *map(str, (library, *words))]
    return subprocess.run(command, check=False, timeout=60, **given)  # pyright: ignore


@pytest.fixture
def hebrew(team: Run, body: Path, tmp_path: Path) -> Path:
    """A library with one Hebrew article."""
    team("new", "--as", "author1", "--kind", "faq", "--locale", "he", "--title", "חלון החזרים", "--body-file", body)
    return tmp_path / "team.kbstudio"


@pytest.mark.parametrize("encoding", ["ascii", "cp1252"])
def test_a_narrow_terminal_gets_utf_8(hebrew: Path, encoding: str) -> None:
    env = {**os.environ, "PYTHONIOENCODING": encoding}
    ran = start("history", "KB-1", "--locale", "he", library=hebrew, env=env, stdout=subprocess.PIPE)
    assert (ran.returncode, ran.stderr) == (0, b"")
    assert "חלון החזרים" in ran.stdout.decode()


def test_output_that_cannot_be_written_is_said_and_what_was_done_is_not_denied(hebrew: Path) -> None:
    with _FULL.open("wb") as full:
        words = ("submit", "KB-1", "--locale", "he", "--as", "author1", "--reason", "first", "--change", "meaning")
        ran = start(*words, library=hebrew, stdout=full)
    assert ran.returncode == 3
    (line,) = ran.stderr.decode().splitlines()
    assert "answer could not be written" in line
    assert "nothing was changed" not in line


def test_a_closed_output_is_no_complaint(hebrew: Path) -> None:
    read, write = os.pipe()
    os.close(read)
    try:
        ran = start("history", "KB-1", "--locale", "he", library=hebrew, stdout=write)
    finally:
        os.close(write)
    assert (ran.returncode, ran.stderr) == (0, b"")


def test_nothing_on_a_closed_input(team: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    words = ("new", "--as", "author1", "--kind", "faq", "--locale", "en", "--title", "x", "--body-file", "-")
    assert "standard input" in team(*words, code=2).err


def test_showing_needs_no_cache_and_searching_says_how_to_name_one(
    team: Run, body: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "taken").write_text("a file", "utf-8")
    monkeypatch.setenv("KBSTUDIO_CACHE", str(tmp_path / "taken"))
    assert "not published" in team("show", "KB-1", "--locale", "en", code=1).err
    assert "KBSTUDIO_CACHE" in team("search", "refund", "--locale", "en", code=3).err
    assert "KBSTUDIO_CACHE" in team("doctor", "--rebuild", code=3).err


def test_what_people_wrote_cannot_break_a_table(team: Run, body: Path) -> None:
    team("new", "--as", "author1", "--kind", "faq", "--locale", "en", "--title", "x", "--body-file", body,
         "--reviewer", "reviewer1")  # fmt: skip
    team("submit", "KB-1", "--locale", "en", "--as", "author1", "--change", "meaning", "--reason", "one\ntwo")
    assert len(team("history", "KB-1", "--locale", "en").out.splitlines()) == 1
