"""What goes wrong gets one line that says what to do, and the right exit code."""

from pathlib import Path

import pytest

from tests.cli.conftest import Run


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"--as": "nobody"}, "not a person"),
        ({"--kind": "poem"}, "procedure"),
        ({"--locale": "e_!"}, "not a language"),
        ({"--title": " "}, "title is empty"),
        ({"--body-file": "none.md"}, "cannot be read"),
        ({"--owner": "nobody"}, "not a person"),
        ({"--topic": "no.such"}, "not a topic"),
    ],
)
def test_bad_input_to_new(team: Run, body: Path, change: dict[str, str], words: str) -> None:
    given = {"--as": "author1", "--kind": "faq", "--locale": "en", "--title": "x", "--body-file": str(body)} | change
    assert words in team("new", *(word for pair in given.items() for word in pair), code=2).err


@pytest.mark.parametrize("words", [("frobnicate",), ("show",), ("search", "x"), ("save", "KB-1"), ("new", "--kind")])
def test_bad_use_is_one_line(run: Run, words: tuple[str, ...]) -> None:
    assert "--help" in run(*words, code=2).err


@pytest.mark.parametrize("code", ["KB-9", "9", "KB-x"])
def test_an_unknown_article_is_named(team: Run, code: str) -> None:
    assert code in team("history", code, "--locale", "en", code=2).err


def test_a_language_version_that_does_not_exist(team: Run, body: Path) -> None:
    team("new", "--as", "author1", "--kind", "faq", "--locale", "en", "--title", "x", "--body-file", body)
    assert (
        "it has: en"
        in team("submit", "KB-1", "--locale", "pl", "--as", "author1", "--reason", "x", "--change", "typo", code=2).err
    )
    assert "not published" in team("show", "KB-1", "--locale", "en", code=1).err


def test_an_empty_file_does_not_replace_a_text(team: Run, body: Path) -> None:
    team("new", "--as", "author1", "--kind", "faq", "--locale", "en", "--title", "x", "--body-file", body)
    body.write_text(" \n", "utf-8")
    assert "empty" in team("save", "KB-1", "--locale", "en", "--as", "author1", "--body-file", body, code=2).err


def test_text_that_is_not_utf_8(team: Run, body: Path) -> None:
    body.write_bytes("הי".encode("cp1255"))
    words = ("new", "--as", "author1", "--kind", "faq", "--locale", "he", "--title", "x", "--body-file", body)
    assert "UTF-8" in team(*words, code=2).err


def test_a_library_that_is_none(run: Run, tmp_path: Path) -> None:
    junk = tmp_path / "junk.kbstudio"
    junk.write_bytes(b"not a library" * 400)
    run("doctor", library=junk, code=2)
    run("doctor", library=tmp_path / "nowhere.kbstudio", code=2)
    run("doctor", library=tmp_path, code=2)
    assert junk.read_bytes() == b"not a library" * 400


def test_a_library_is_not_made_over_another(team: Run) -> None:
    assert "exists" in team("init", "--as", "admin", code=2).err


def test_no_library_named(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    from kbstudio.cli.main import main

    monkeypatch.delenv("KBSTUDIO_LIBRARY", raising=False)
    assert main(["doctor"]) == 2
    assert "--library" in capsys.readouterr().err


def test_a_save_from_an_older_version_is_refused(team: Run, body: Path) -> None:
    team("new", "--as", "author1", "--kind", "faq", "--locale", "en", "--title", "x", "--body-file", body)
    body.write_text("two", "utf-8")
    team("save", "KB-1", "--locale", "en", "--as", "author1", "--body-file", body, "--based-on", 1)
    body.write_text("three", "utf-8")
    words = ("save", "KB-1", "--locale", "en", "--as", "author1", "--body-file", body, "--based-on", 1)
    assert "version 2 meanwhile" in team(*words, code=1).err


def test_a_command_repeated_with_its_id_writes_once(team: Run, body: Path) -> None:
    words = ("new", "--as", "author1", "--kind", "faq", "--locale", "en", "--title", "x", "--body-file", body)
    first = team(*words, "--op-id", "a1", "--json").json
    assert team(*words, "--op-id", "a1", "--json").json == first
    assert team(*words, "--json").json["article"] == "KB-2"


def test_an_error_of_ours_is_one_line_and_kept(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError("inside")

    monkeypatch.setattr("kbstudio.application.open_library", broken)
    complaint = run("doctor", code=3).err
    kept = Path(complaint.rsplit(" in ", 1)[1].strip().rstrip("."))
    assert "ZeroDivisionError: inside" in kept.read_text("utf-8")
