"""The commands serving, fallbacks and critical, and what search and show say of languages that stand in."""

from pathlib import Path

import pytest

from tests.cli.conftest import Run


@pytest.fixture
def read(team: Run, body: Path) -> Run:
    """The team's library with one article agents read in English and Hebrew."""
    new = ("--kind", "reference", "--locale", "en", "--title", "Refund window", "--reviewer", "reviewer1")
    team("new", *new, "--body-file", body, "--as", "author1")
    publish(team, "en")
    team("save", "KB-1", "--locale", "he", "--title", "חלון", "--body-file", body, "--as", "author1")
    publish(team, "he")
    return team


def publish(run: Run, locale: str, *submission: str) -> None:
    reason = ("--reason", "new rule", "--change", "meaning", *submission)
    run("submit", "KB-1", "--locale", locale, *reason, "--as", "author1")
    run("approve", "KB-1", "--locale", locale, "--as", "reviewer1")
    run("publish", "KB-1", "--locale", locale, "--as", "curator1")


def moves_on(run: Run, body: Path, *submission: str) -> None:
    body.write_text("Customers may return a router within **14 days**.\n", "utf-8")
    run("save", "KB-1", "--locale", "en", "--body-file", body, "--as", "author1")
    publish(run, "en", *submission)


def test_a_language_that_stands_in_says_so(read: Run) -> None:
    shown = read("show", "KB-1", "--locale", "pl", "--json").json
    assert (shown["locale"], shown["asked"]) == ("en", "pl")
    assert (shown["served"], shown["why"], shown["since"]) == ("fallback", "missing", None)
    assert read("show", "KB-1", "--locale", "pl").out.splitlines()[:2] == [
        "[KB-1 is not published in pl; this is en]",
        "Refund window",
    ]
    assert "Refund window  (en)" in read("search", "refund", "--locale", "pl").out


def test_what_is_simply_shown_has_no_banner(read: Run) -> None:
    assert read("show", "KB-1", "--locale", "en").out.startswith("Refund window\n")
    shown = read("show", "KB-1", "--locale", "en", "--json").json
    assert (shown["served"], shown["why"], shown["since"]) == ("shown", "", None)


def test_what_is_behind_says_since_when(read: Run, body: Path) -> None:
    moves_on(read, body)
    shown = read("show", "KB-1", "--locale", "he", "--json").json
    assert (shown["served"], shown["why"], shown["stale_blocks"]) == ("behind", "behind", 1)
    assert shown["since"].endswith("Z")
    assert "something else than its source since" in read("show", "KB-1", "--locale", "he").out.splitlines()[0]


def test_what_stands_in_says_that_it_is_behind_itself(read: Run, body: Path) -> None:
    moves_on(read, body)
    first, second = read("show", "KB-1", "--locale", "he-IL").out.splitlines()[:2]
    assert first == "[KB-1 is not published in he-IL; this is he]"
    assert second.startswith("[KB-1 (he) says something else than its source since ")
    assert second.endswith(": 1 paragraph]")


def test_a_critical_change_without_a_reason_is_not_submitted_as_any_other(read: Run, body: Path) -> None:
    body.write_text("Customers may return nothing.\n", "utf-8")
    read("save", "KB-1", "--locale", "en", "--body-file", body, "--as", "author1")
    reason = ("--reason", "new rule", "--change", "meaning", "--critical", " ")
    assert "--critical WHY" in read("submit", "KB-1", "--locale", "en", *reason, "--as", "author1", code=2).err
    assert read("history", "KB-1", "--locale", "en", "--json").json[0]["state"] == "draft"


def test_rules_are_put_listed_and_removed(read: Run, body: Path) -> None:
    assert "No rules" in read("serving", "list").out
    moves_on(read, body)
    put = ("serving", "put", "--locale", "iw", "--kind", "reference", "--behind", "fall_back", "--as", "curator1")
    rule = {"kind": "reference", "locale": "he", "missing": "fall_back", "behind": "fall_back"}
    assert read(*put, "--json").json == rule
    assert read("serving", "list", "--json").json == [rule]
    assert "reference" in read("serving", "list").out
    assert "behind its source in he" in read("show", "KB-1", "--locale", "he").out.splitlines()[0]
    read("serving", "remove", "--locale", "he", "--as", "curator1", code=2)
    read("serving", "remove", "--locale", "he", "--kind", "reference", "--as", "curator1")
    assert read("serving", "list", "--json").json == []
    read(*put[:-1], "author1", code=1)


def test_fallbacks_are_put_listed_and_removed(read: Run) -> None:
    put = read("fallbacks", "put", "en-AU", "en-001", "en-GB", "en", "--as", "curator1", "--json").json
    assert put == {
        "locale": "en-AU", "chain": ["en-001", "en-GB", "en"], "computed": ["en-001", "en"], "by_library": True,
    }  # fmt: skip
    listed = {chain["locale"]: chain for chain in read("fallbacks", "list", "--json").json}
    assert (listed["en-AU"], listed["he"]["by_library"]) == (put, False)
    assert "en-001 en-GB en" in read("fallbacks", "list").out
    assert "then the language an article" in read("fallbacks", "remove", "en-AU", "--as", "curator1").out
    assert read("fallbacks", "list", "en-AU", "--json").json[0]["chain"] == ["en-001", "en"]
    assert "script" in read("fallbacks", "put", "he-IL", "en", "--as", "curator1", code=2).err


def test_a_critical_change_is_submitted_and_taken_back(read: Run, body: Path) -> None:
    moves_on(read, body, "--critical", "a new law")
    assert "critical" in read("show", "KB-1", "--locale", "he", code=1).err
    (change,) = read("critical", "KB-1", "--json").json
    assert (change["version"], change["reason"], change["by"]) == (2, "a new law", "author1")
    read("critical", "KB-1", "--take-back", "--as", "curator1")
    assert "is critical" in read("critical", "KB-1").out
    read("show", "KB-1", "--locale", "he")
    assert "a danger" in read("critical", "KB-1", "--reason", "a danger", "--as", "curator1").out
    read("show", "KB-1", "--locale", "he", code=1)
    read("critical", "KB-1", "--version", "2", code=2)
