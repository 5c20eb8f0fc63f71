"""Who signs what, who stands in for whom, and what is published before its review, without a window."""

from functools import partial
from pathlib import Path

import pytest

from tests.cli.conftest import Ran, Run
from tests.cli.test_loop import new, submit

KB = ("KB-1", "--locale", "en")
STAGES = """
in_order = true

[[stage]]
name = "Network check"
who = ["owner", "role:curator"]
due = "2 days"

[[stage]]
who = "person:reviewer1"
needed = "everyone"
due = "8 hours"
"""


@pytest.fixture
def desk(run: Run, engine_url: str) -> Run:
    """A team's library, once on each engine."""
    library: Run = partial(run, library=engine_url)
    library("init", "--as", "admin")
    for name, role in (("author1", "author"), ("reviewer1", "reviewer"), ("reviewer2", "reviewer")):
        library("person", name, "--role", role, "--as", "admin")
    library("person", "curator1", "--role", "curator", "--as", "admin")
    library("topic", "billing.refund", "--name", "en=Refunds", "--as", "admin")
    return library


def put_stages(desk: Run, file: Path, text: str = STAGES, *, code: int = 0) -> Ran:
    file.write_text(text, "utf-8")
    return desk("policy", "--kind", "reference", "--file", file, "--as", "curator1", "--json", code=code)


def test_a_library_of_several_people_begins_as_a_pair(desk: Run) -> None:
    library, *kinds = desk("policy", "--json").json
    assert (library["kind"], library["policy"], library["stages"][0]["who"]) == (None, "pair", ["reviewers"])
    assert {(kind["policy"], kind["chosen"]) for kind in kinds} == {("pair", False)}
    assert desk("policy").out.splitlines()[:2] == ["library: pair", "checklist: as the library"]


def test_a_kind_follows_the_library_until_it_has_its_own(desk: Run) -> None:
    desk("policy", "--set", "team", "--as", "admin")
    assert desk("policy", "--kind", "faq", "--json").json["policy"] == "team"
    desk("policy", "--kind", "faq", "--set", "pair", "--as", "curator1")
    assert desk("policy", "--kind", "faq").out == "faq: pair\n"
    assert desk("policy", "--kind", "faq", "--set", "none", "--as", "curator1").out == "faq: as the library\n"


def test_own_stages_are_read_from_a_file_and_asked_one_after_another(desk: Run, body: Path, tmp_path: Path) -> None:
    put = put_stages(desk, tmp_path / "stages.toml").json
    assert put["stages"] == [
        {"name": "Network check", "who": ["owner", "role:curator"], "needed": 1, "due_hours": 48},
        {"name": "", "who": ["person:reviewer1"], "needed": "everyone", "due_hours": 8},
    ]
    assert desk("policy", "--kind", "reference").out.splitlines() == [
        "reference: own stages, one after another",
        "  1. Network check: 1 of owner, role:curator, within 2 days",
        "  2. everyone of person:reviewer1, within 8 hours",
    ]
    new(desk, body)
    submit(desk, "KB-1")
    assert "curator1" in desk("approve", *KB, "--as", "reviewer1", code=1).err
    assert desk("approve", *KB, "--as", "curator1", "--json").json["state"] == "in_review"
    assert desk("approve", *KB, "--as", "reviewer1", "--json").json["state"] == "approved"


def test_an_author_does_not_set_the_policy(desk: Run) -> None:
    assert "Administrators and curators" in desk("policy", "--set", "team", "--as", "author1", code=1).err
    assert desk("policy").out.startswith("library: pair\n")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "names no stages"),
        ("[[stage", "not TOML"),
        ('[[stage]]\nwho = "everybody"', "'everybody' is nobody"),
        ('[[stage]]\nwho = "role:king"', "not a role"),
        ('[[stage]]\nwho = "person:nobody"', "nobody"),
        ("[[stage]]\nwho = []", "asks nobody"),
        ('[[stage]]\nwho = "owner"\nneeded = true', "needed is a number"),
        ('[[stage]]\nwho = ["person:reviewer1"]\nneeded = 2', "more people than it names"),
        ('[[stage]]\nwho = "owner"\ndue = "soon"', "due is a time"),
        ('[[stage]]\nwho = "owner"\ndue = "999 days"', "hours"),
        ('[[stage]]\nwho = "owner"\nwhen = "2 days"', "'when' means nothing"),
        ("stage = [3]", "stage 1: write"),
    ],
)
def test_a_file_that_makes_no_sense_changes_nothing(team: Run, tmp_path: Path, text: str, words: str) -> None:
    assert words in put_stages(team, tmp_path / "stages.toml", text, code=2).err
    assert team("policy", "--kind", "reference").out == "reference: as the library\n"


def test_the_library_follows_nothing(team: Run) -> None:
    assert "name a kind" in team("policy", "--set", "none", "--as", "admin", code=2).err


def test_a_delegate_signs_for_who_is_away(desk: Run, body: Path) -> None:
    away = ("delegate", "--from", "2020-01-01", "--until", "2999-12-31", "--as", "reviewer1")
    made = desk(*away, "--to", "reviewer2", "--json").json
    assert (made["person"], made["to"], made["since"]) == ("reviewer1", "reviewer2", "2020-01-01")
    assert [each["id"] for each in desk("delegate", "--list", "--json").json] == [made["id"]]
    assert "reviewer2" in desk("delegate", "--list").out
    new(desk, body)
    submit(desk, "KB-1")
    assert desk("approve", *KB, "--as", "reviewer2", "--json").json["state"] == "approved"


def test_who_is_back_ends_it(desk: Run, body: Path) -> None:
    away = ("delegate", "--from", "2020-01-01", "--until", "2999-12-31", "--as", "reviewer1")
    made = desk(*away, "--to", "reviewer2", "--json").json
    desk("delegate", "--end", made["id"], "--as", "reviewer1")
    assert desk("delegate", "--list", "--json").json == []
    new(desk, body)
    submit(desk, "KB-1")
    desk("approve", *KB, "--as", "reviewer2", code=1)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--to", "reviewer1", "--from", "2999-01-01", "--until", "2999-01-02"), "yourself"),
        (("--to", "curator1", "--from", "2999-01-01", "--until", "2999-01-02"), "no reviewer"),
        (("--to", "nobody", "--from", "2999-01-01", "--until", "2999-01-02"), "not a person"),
        (("--to", "curator1", "--from", "2999-01-02", "--until", "2999-01-01"), "before the first"),
        (("--to", "curator1", "--from", "tomorrow", "--until", "2999-01-01"), "not a day"),
        (("--to", "curator1"), "--until"),
        (("--list", "--from", "2999-01-01"), "--help"),
        (("--end", "none"), "over already"),
        ((), "--help"),
    ],
)
def test_bad_use_of_delegate(team: Run, words: tuple[str, ...], said: str) -> None:
    assert said in team("delegate", *words, "--as", "reviewer1", code=2).err


def test_what_cannot_wait_is_published_and_its_review_stays_owed(desk: Run, body: Path) -> None:
    new(desk, body)
    urgent = ("publish", *KB, "--without-review")
    assert "--reason" in desk(*urgent, "--as", "curator1", code=2).err
    assert "Publishers and curators" in desk(*urgent, "--reason", "x", "--as", "author1", code=1).err
    told = desk(*urgent, "--reason", "The hotline number changed", "--as", "curator1").out
    assert told == "Agents now read KB-1 (en) version 1, not reviewed; its review is owed.\n"
    assert desk("show", *KB, "--json").json["reviewed"] is False
    (owed,) = desk("owed", "--json", "--as", "reviewer1").json
    assert (owed["article"], owed["published_by"], owed["may_sign"]) == ("KB-1", "curator1", True)
    assert "The hotline number changed" in desk("owed", "--as", "author1").out


def test_signing_afterwards_settles_it(desk: Run, body: Path) -> None:
    new(desk, body)
    desk("publish", *KB, "--without-review", "--reason", "The hotline number changed", "--as", "curator1")
    desk("sign-owed", *KB, "--as", "author1", code=1)
    assert "counts as reviewed" in desk("sign-owed", *KB, "--as", "reviewer1").out
    assert desk("owed", "--json", "--as", "reviewer1").json == []
    assert desk("show", *KB, "--json").json["reviewed"] is True
    assert "No review of KB-1" in desk("sign-owed", *KB, "--as", "reviewer1", code=1).err


def test_a_reason_alone_publishes_nothing(team: Run, body: Path) -> None:
    new(team, body)
    assert "--without-review" in team("publish", *KB, "--reason", "x", "--as", "curator1", code=2).err


def test_a_reviewer_corrects_the_kind_of_change(desk: Run, body: Path) -> None:
    new(desk, body)
    submit(desk, "KB-1")
    desk("approve", *KB, "--as", "reviewer1", "--change", "wording")
    assert desk("history", *KB, "--json").json[0]["change"] == "wording"
