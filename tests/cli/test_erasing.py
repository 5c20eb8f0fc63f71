"""Erasing without a window."""

from pathlib import Path

from tests.cli.conftest import Run
from tests.cli.test_loop import new

KB = ("KB-1", "--locale", "en")


def test_a_version_is_erased_and_history_says_so(team: Run, body: Path) -> None:
    new(team, body)
    body.write_text("A name.\n", "utf-8")
    team("save", *KB, "--as", "author1", "--body-file", body)
    words = ("erase", *KB, "--version", 1, 2, "--reason", "a name", "--as", "admin")
    assert team(*words, "--json").json == {"article": "KB-1", "locale": "en", "erased": [1, 2], "review_ended": False}
    entry = team("history", *KB, "--json").json[0]
    assert (entry["erased"]["by"], entry["erased"]["reason"], entry["title"]) == ("admin", "a name", "")
    assert len(entry["hash"]) == 64
    assert "erased by admin because: a name" in team("history", *KB).out
    assert "was erased by admin" in team(*words, code=1).err


def test_who_may_not_and_what_there_is_not(team: Run, body: Path) -> None:
    new(team, body)
    words = ("erase", *KB, "--reason", "a name")
    assert "Only administrators" in team(*words, "--version", 1, "--as", "author1", code=1).err
    assert "no version 7" in team(*words, "--version", 7, "--as", "admin", code=2).err
    assert "Say why" in team("erase", *KB, "--version", 1, "--reason", "", "--as", "admin", code=2).err
