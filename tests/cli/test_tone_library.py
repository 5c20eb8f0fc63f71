"""Style in a library without a window: impact, report, ignore, exceptions."""

from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.cli.test_loop import new, publish, submit
from tests.services.tone.guidelines import BODY

ADA = ("--as", "author1")
ENGLISH = ("--locale", "en")


@pytest.fixture
def article(team: Run, body: Path) -> str:
    """An article with faults; the guideline it breaks is a draft."""
    body.write_text("You failed to pay. Utilize the router.\n", "utf-8")
    return new(team, body)


@pytest.fixture
def guideline(team: Run, body: Path, article: str) -> str:
    """The guideline, not published yet."""
    body.write_text(BODY, "utf-8")
    words = ["new", *ADA, "--kind", "guideline", *ENGLISH, "--title", "How we speak", "--reviewer", "reviewer1"]
    return team(*words, "--body-file", body, "--topic", "billing.refund", "--json").json["article"]


def test_the_impact_of_a_draft_is_told(team: Run, article: str, guideline: str) -> None:
    assert team("tone", "impact", guideline, "--json").json == {"checked": 0, "added": 0, "removed": 0, "articles": []}
    publish(team, article)
    told = team("tone", "impact", guideline, "--json").json
    assert (told["checked"], told["added"], told["articles"][0]["example"]) == (1, 2, "You failed to")
    shown = team("tone", "impact", guideline).out
    assert "Adds 2, removes 0 findings in 1 published articles." in shown
    assert "no KB-99" in team("tone", "impact", "KB-99", code=2).err


def test_a_report_says_what_stands_in_the_way(team: Run, article: str, guideline: str) -> None:
    assert team("tone", "report", article).out == "0 required, 0 recommended, 0 hints, 0 ignored.\n"
    publish(team, guideline)
    told = team("tone", "report", article, "--json", code=1).json
    assert [(each["match"], each["severity"], each["blocks"]) for each in told["findings"]] == [
        ("You failed to", "error", True),
        ("Utilize", "warning", False),
    ]
    assert (told["score"]["required"], told["score"]["words"]) == (1, 7)
    assert "1 required findings stand" in team("tone", "report", article, code=1).err


def test_findings_are_ignored_and_excepted(team: Run, article: str, guideline: str) -> None:
    publish(team, guideline)
    required, plain = (each["id"] for each in team("tone", "report", article, "--json", code=1).json["findings"])
    on = (article, *ENGLISH)
    team("tone", "ignore", *on, "--finding", plain, "--reason", "a name", *ADA)
    rule = f"{guideline}.no-blame"
    assert "Say why" in team("tone", "ignore", *on, "--rule", rule, *ADA, code=2).err
    team("tone", "ignore", *on, "--rule", rule, "--heed", *ADA)
    assert "no finding" in team("tone", "except", "ask", *on, "--finding", "x", "--reason", "y", *ADA, code=2).err
    team("tone", "except", "ask", *on, "--finding", required, "--reason", "quoted", *ADA)
    (asked,) = team("tone", "except", "list", *on, "--json").json
    assert (asked["id"], asked["granted"], asked["reason"]) == (required, None, "quoted")
    submit(team, article)
    assert "required findings of style" in team("approve", *on, "--as", "reviewer1", code=1).err
    deciding = (*on, "--finding", required, "--as", "reviewer1")
    team("tone", "except", "refuse", *deciding, "--answer", "mend it")
    assert "refused this exception already" in team("tone", "except", "grant", *deciding, code=1).err
    assert "refused" in team("tone", "except", "list", *on).out
    assert "(exception refused)" in team("tone", "report", article, code=1).out


def test_a_report_says_title_for_what_stands_in_one(team: Run, body: Path, article: str, guideline: str) -> None:
    publish(team, guideline)
    body.write_text("All is well.\n", "utf-8")
    team("save", article, *ENGLISH, *ADA, "--title", "Utilize it", "--body-file", body)
    (told,) = team("tone", "report", article, "--json").json["findings"]
    assert (told["in_title"], told["line"], told["span"], told["match"]) == (True, None, [1, 7], "Utilize")
    assert "  title:1  warning  " in team("tone", "report", article).out
    team("tone", "ignore", article, *ENGLISH, "--finding", told["id"], "--reason", "a name", *ADA)
    assert "0 recommended, 0 hints, 1 ignored." in team("tone", "report", article).out


@pytest.mark.parametrize("how", ["--reason=a name", "--heed"])
def test_a_rule_without_a_name_is_told(team: Run, article: str, how: str) -> None:
    assert "Say which rule" in team("tone", "ignore", article, *ENGLISH, "--rule", "", how, *ADA, code=2).err
