"""Deciding on single changes without a window."""

from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.cli.test_loop import new, publish, submit

BEFORE = "Wait ten seconds.\n\nCall the customer.\n\nThe visit is free.\n"
AFTER = "Wait thirty seconds.\n\nWrite to the customer.\n\nThe visit is free.\n\nSay goodbye.\n"
KB = ("KB-1", "--locale", "en")
RITA = (*KB, "--as", "reviewer1")


@pytest.fixture
def review(team: Run, body: Path) -> Run:
    """A published article with three changes in review."""
    body.write_text(BEFORE, "utf-8")
    publish(team, new(team, body))
    body.write_text(AFTER, "utf-8")
    team("save", *KB, "--as", "author1", "--body-file", body)
    submit(team, "KB-1")
    return team


def newest(review: Run) -> str:
    return "".join(change["after"] for change in review("changes", *KB, "--json").json["changes"])


def test_changes_are_numbered(review: Run) -> None:
    listed = review("changes", *KB, "--json").json
    assert (listed["article"], listed["locale"], listed["left"], listed["revision"]) == ("KB-1", "en", 1, 2)
    assert [(c["number"], c["part"], c["kind"], c["decision"], c["by"]) for c in listed["changes"]] == [
        (1, "body", "changed", None, None),
        (2, "body", "changed", None, None),
        (3, "body", "inserted", None, None),
    ]
    assert (listed["changes"][0]["before"], listed["changes"][0]["after"]) == (
        "Wait ten seconds.",
        "Wait thirty seconds.",
    )


def test_changes_are_told_to_people(review: Run) -> None:
    review("accept", *RITA, "--change", 3)
    lines = review("changes", *KB).out.splitlines()
    assert lines[0] == "Version 2, since version 1: 3 changes."
    assert lines[1:4] == ["  1  body: changed", "     - Wait ten seconds.", "     + Wait thirty seconds."]
    assert lines[-2:] == ["  3  body: inserted, accepted by reviewer1", "     + Say goodbye."]


def test_a_first_version_is_all_new(team: Run, body: Path) -> None:
    new(team, body)
    assert "all of it new" in team("changes", *KB).out
    assert team("changes", *KB, "--json").json["left"] is None


def test_what_agents_read_already_has_no_changes(team: Run, body: Path) -> None:
    publish(team, new(team, body))
    assert "compared with itself" in team("changes", *KB).out
    assert team("changes", *KB, "--json").json["changes"] == []


def test_accepting_two_of_three(review: Run) -> None:
    done = review("accept", *RITA, "--change", 1, 3, "--json").json
    assert (done["revision"], done["state"], done["decision"], done["changes"]) == (2, "in_review", "accept", [1, 3])
    decided = [c["decision"] for c in review("changes", *KB, "--json").json["changes"]]
    assert decided == ["accept", None, "accept"]


def test_rejecting_writes_the_next_version_without_it(review: Run) -> None:
    assert "version 3 is written" in review("reject", *RITA, "--change", 2).out
    assert newest(review) == "Wait thirty seconds.Say goodbye."
    (entry, *_older) = review("history", *KB, "--json").json
    assert (entry["revision"], entry["state"], entry["author"], entry["reviewer"]) == (
        3,
        "in_review",
        "author1",
        "reviewer1",
    )
    review("approve", *RITA)


def test_only_deciding_leaves_the_text_and_stands_against_approval(review: Run) -> None:
    review("reject", *RITA, "--change", 2, "--only-decide")
    assert review("changes", *KB, "--json").json["revision"] == 2
    assert "rejected" in review("approve", *RITA, code=1).err
    review("reject", *RITA, "--change", 2, "--undo")
    review("approve", *RITA)


def test_a_number_there_is_not(review: Run) -> None:
    for number in (0, 4):
        complaint = review("accept", *RITA, "--change", 1, number, code=2).err
        assert f"no change {number}" in complaint
        assert "has 3" in complaint
    assert review("changes", *KB, "--json").json["changes"][0]["decision"] is None


def test_changes_since_another_version(review: Run, body: Path) -> None:
    body.write_text(AFTER.replace("goodbye", "thank you"), "utf-8")
    review("save", *KB, "--as", "author1", "--body-file", body)
    submit(review, "KB-1")
    assert len(review("changes", *KB, "--left", 2, "--json").json["changes"]) == 1
    review("reject", *RITA, "--change", 1, "--left", 2)
    assert "Say goodbye." in newest(review)
    assert "no version 9" in review("changes", *KB, "--left", 9, code=2).err
    assert "too large" in review("changes", *KB, "--left", 10**30, code=2).err


def test_a_rejection_repeated_with_its_id_takes_out_once(review: Run) -> None:
    words = ("reject", *RITA, "--change", 2, "--op-id", "r1", "--json")
    first = review(*words).json
    assert review(*words).json == first
    assert newest(review) == "Wait thirty seconds.Say goodbye."


def test_numbers_counted_in_another_text(review: Run, body: Path) -> None:
    seen = review("changes", *KB, "--json").json["hash"]
    body.write_text(AFTER + "\nMore.\n", "utf-8")
    review("save", *KB, "--as", "author1", "--body-file", body)
    submit(review, "KB-1")
    assert "changed after you looked" in review("accept", *RITA, "--change", 1, "--hash", seen, code=1).err


@pytest.mark.parametrize(("who", "code"), [("author1", 1), ("nobody", 2)])
def test_who_may_not_decide(review: Run, who: str, code: int) -> None:
    review("accept", *KB, "--as", who, "--change", 1, code=code)


def test_nothing_is_decided_outside_a_review(team: Run, body: Path) -> None:
    new(team, body)
    team("accept", *RITA, "--change", 1, code=1)


def test_history_tells_verdicts_and_when_agents_read_it(review: Run, body: Path) -> None:
    review("return", *RITA, "--comment", "Name the exceptions")
    second, first = review("history", *KB, "--json").json
    (returned,) = second["verdicts"]
    assert (returned["person"], returned["display"], returned["kind"], returned["comment"]) == (
        "reviewer1",
        "reviewer1",
        "return",
        "Name the exceptions",
    )
    assert returned["time"].endswith("Z")
    assert (first["verdicts"][0]["kind"], first["verdicts"][0]["standing"]) == ("approve", True)
    assert first["live_from"].endswith("Z")
    assert (first["live_until"], second["live_from"], first["reviewer"]) == (None, None, None)
