"""Questions of translators, and notes for them, without a window."""

from pathlib import Path

import pytest

from tests.cli.conftest import Ran, Run
from tests.cli.test_loop import new

TEXT = "Unplug the router and\nwait ten seconds.\n\nThe visit is free.\n\nThe call is free.\n"
NOA = ("--as", "noa")
ADA = ("--as", "author1")


@pytest.fixture
def article(team: Run, body: Path) -> Run:
    """An article noa translates."""
    body.write_text(TEXT, "utf-8")
    new(team, body)
    team("person", "noa", "--role", "localiser", "--locale", "he", "--as", "admin")
    return team


def threads(run: Run, *words: str) -> list[dict[str, object]]:
    return run("questions", "KB-1", *ADA, *words, "--json").json["threads"]


def ask(run: Run, *words: object, code: int = 0) -> Ran:
    return run("question", "KB-1", "--locale", "he", *NOA, "--text", "All routers?", *words, code=code)


def test_a_question_is_asked_answered_and_settled(article: Run) -> None:
    asked = ask(article, "--quote", "router and wait", "--op-id", "q1", "--json").json
    assert asked == ask(article, "--quote", "router and wait", "--op-id", "q1", "--json").json
    (found,) = threads(article)
    assert (found["locale"], found["meant_for"], found["gone"]) == ("he", "question", False)
    assert found["paragraph"] == "Unplug the router and\nwait ten seconds."
    article("answer", asked["id"], "--text", "All of them.", *ADA)
    told = article("questions", "KB-1", *NOA).out
    assert "question (he), open" in told
    assert "All of them." in told
    article("settle", asked["id"], *NOA)
    assert threads(article, "--open") == []
    article("settle", asked["id"], "--reopen", *NOA)
    assert len(threads(article, "--open")) == 1


def test_a_note_for_translators_is_left_and_goes(article: Run) -> None:
    noted = article("translators-note", "KB-1", "--quote", "visit is free", "--text", "At home.", *ADA, "--json").json
    assert [each["meant_for"] for each in threads(article)] == ["translators"]
    article("settle", noted["id"], *ADA)
    assert threads(article) == []


def test_words_that_are_not_there_or_stand_twice_and_people_who_may_not(article: Run) -> None:
    assert "does not stand in KB-1" in ask(article, "--quote", "ninety seconds", code=2).err
    assert "several blocks" in ask(article, "--quote", "is free", code=2).err
    assert "leave notes" in article("translators-note", "KB-1", "--text", "x", *NOA, code=1).err
    assert "no question or note" in article("answer", article_comment(article), "--text", "x", *ADA, code=2).err


def article_comment(run: Run) -> str:
    return run("comment", "KB-1", "--locale", "en", "--text", "Hm.", *ADA, "--json").json["id"]
