"""People without a window: roles, names, leaving and coming back."""

from pathlib import Path

from tests.cli.conftest import Run
from tests.cli.test_loop import new, submit

ADMIN = ("--as", "admin")


def test_a_person_is_renamed_and_loses_a_role(team: Run) -> None:
    assert "Ada Levi: author" in team("person", "author1", "--display", "Ada Levi", *ADMIN).out
    team("person", "author1", "--role", "reviewer", *ADMIN)
    told = team("person", "author1", "--remove-role", "author", "--json", *ADMIN).json
    assert told == {"person": "author1", "display": "Ada Levi", "roles": ["reviewer"], "left": False}


def test_nothing_to_change_is_said(team: Run) -> None:
    assert "Say what changes" in team("person", "author1", *ADMIN, code=2).err
    assert "commands of their own" in team("person", "author1", "--deactivate", "--role", "author", *ADMIN, code=2).err


def test_leaving_says_what_it_leaves(team: Run, body: Path) -> None:
    code = new(team, body)
    submit(team, code)
    told = team("person", "reviewer1", "--deactivate", "--json", *ADMIN).json
    assert (told["left"], told["lacking"], told["asked_others"], told["owned"]) == (True, [["KB-1", "en"]], [], [])
    assert "has left" in team("approve", "KB-1", "--locale", "en", "--as", "reviewer1", code=1).err
    team("person", "curator1", "--role", "reviewer", *ADMIN)
    asking = ("ask", "KB-1", "--locale", "en", "--reviewer", "curator1", "--as", "author1")
    assert "waits for curator1" in team(*asking).out
    team("approve", "KB-1", "--locale", "en", "--as", "curator1")
    out = team("person", "author1", "--deactivate", *ADMIN).out
    assert "Without an owner now: KB-1." in out
    assert "is back: author" in team("person", "author1", "--reactivate", *ADMIN).out


def test_capitals_make_no_other_person(team: Run) -> None:
    assert "but for its capitals" in team("person", "Author1", "--role", "author", *ADMIN, code=1).err
