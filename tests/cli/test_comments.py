"""Comments without a window."""

from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.cli.test_loop import new, submit

TEXT = "Unplug the router and\nwait ten seconds.\n\nThe visit is free. The call is free.\n"
KB = ("KB-1", "--locale", "en")
RITA = ("--as", "reviewer1")
ADA = ("--as", "author1")


@pytest.fixture
def review(team: Run, body: Path) -> Run:
    """An article in review."""
    body.write_text(TEXT, "utf-8")
    submit(team, new(team, body))
    return team


def begin(review: Run, *words: object) -> str:
    return review("comment", *KB, *RITA, *words, "--json").json["id"]


def threads(review: Run, *words: str) -> list[dict[str, object]]:
    return review("comment", *KB, "--list", *words, "--json").json["threads"]


def test_a_comment_on_words_broken_over_two_lines(review: Run) -> None:
    begin(review, "--quote", "router and wait", "--text", "All routers?")
    (found,) = threads(review)
    assert (found["quote"], found["kind"], found["exact"]) == ("router and\nwait", "note", True)
    assert (found["start"], found["end"]) == (TEXT.index("router"), TEXT.index(" ten"))


def test_a_comment_on_the_whole_text(review: Run) -> None:
    begin(review, "--text", "Well written.")
    assert (threads(review)[0]["quote"], threads(review)[0]["start"]) == ("", 0)


def test_words_that_are_not_there_and_words_that_stand_twice(review: Run) -> None:
    def complaint(*words: object) -> str:
        return review("comment", *KB, *RITA, "--text", "x", *words, code=2).err

    assert "'ninety seconds' does not stand in version 1" in complaint("--quote", "ninety seconds")
    assert "'is free' stands 2 times" in complaint("--quote", "is free")
    assert "no place 3" in complaint("--quote", "is free", "--nth", 3)
    assert "empty" in complaint("--quote", " ")
    begin(review, "--quote", "is free", "--nth", 2, "--text", "Since when?")
    assert threads(review)[0]["start"] == TEXT.rindex("is free")


def test_a_suggestion_is_put_in_place(review: Run) -> None:
    made = begin(review, "--quote", "ten seconds", "--suggest", "30 seconds")
    done = review("comment", "--apply", made, *ADA, "--op-id", "a1", "--json").json
    assert (done["article"], done["revision"], done["state"]) == ("KB-1", 2, "draft")
    assert review("comment", "--apply", made, *ADA, "--op-id", "a1", "--json").json == done
    assert threads(review)[0]["resolution"] == "applied"
    assert "no longer there" in review("comment", "--apply", made, *ADA, code=1).err


def test_a_must_fix_stands_against_approval_until_it_is_resolved(review: Run) -> None:
    made = begin(review, "--kind", "must-fix", "--quote", "is free", "--nth", 1, "--text", "Only once a year")
    assert "must-fix" in review("approve", *KB, *RITA, code=1).err
    review("comment", "--resolve", made, *ADA, code=1)
    assert review("comment", "--resolve", made, *RITA).out == "The comment is settled: done.\n"
    review("comment", "--reopen", made, *ADA)
    review("approve", *KB, *RITA, code=1)
    review("comment", "--resolve", made, "--declined", *RITA)
    review("approve", *KB, *RITA)


def test_an_answer(review: Run) -> None:
    made = begin(review, "--text", "Why?")
    review("comment", "--reply", made, "--text", "Because.", *ADA)
    (found,) = threads(review)
    said = found["comments"]
    assert isinstance(said, list)
    assert [(each["person"], each["display"], each["text"]) for each in said] == [
        ("reviewer1", "reviewer1", "Why?"),
        ("author1", "author1", "Because."),
    ]


def test_the_list_for_people(review: Run) -> None:
    assert review("comment", *KB, "--list").out == "Nobody has commented yet.\n"
    made = begin(review, "--quote", "ten seconds", "--suggest", "30 seconds", "--text", "New routers")
    first, suggested, said = review("comment", *KB, "--list").out.splitlines()
    assert first == f"{made}  suggestion, open on “ten seconds”"
    assert suggested == "    suggested: 30 seconds"
    assert said.startswith("    reviewer1, ")
    review("comment", "--resolve", made, *RITA)
    assert "done by reviewer1" in review("comment", *KB, "--list").out
    assert review("comment", *KB, "--list", "--open").out == "No comment is open.\n"
    assert threads(review, "--open") == []


def test_a_comment_in_hebrew(team: Run, body: Path) -> None:
    body.write_text("חכו עשר שניות.\n\nהתקשרו ללקוח.\n", "utf-8")
    submit(team, new(team, body, "he", "נורית אדומה"), "he")
    team("comment", "KB-1", "--locale", "he", *RITA, "--quote", "עשר שניות", "--text", "שלושים, לא עשר")
    (head, _said) = team("comment", "KB-1", "--locale", "he", "--list").out.splitlines()
    assert head.endswith("note, open on “\u2068עשר שניות\u2069”")
    (found,) = team("comment", "KB-1", "--locale", "he", "--list", "--json").json["threads"]
    assert (found["quote"], found["comments"][0]["text"]) == ("עשר שניות", "שלושים, לא עשר")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ((), "ARTICLE is missing"),
        (("KB-1", "--text", "x"), "--locale is missing"),
        (KB, "--text is missing"),
        (("--list",), "ARTICLE is missing"),
        (("--reply", "x"), "--text is missing"),
        ((*KB, "--reply", "x", "--text", "y"), "ARTICLE does not go with --reply"),
        (("--resolve", "x", "--text", "y"), "--text does not go with --resolve"),
        (("--resolve", "x", "--as-done", "--declined"), "not allowed with"),
        (("--reply", "x", "--reopen", "y"), "not allowed with"),
        ((*KB, "--text", "x", "--open"), "--open does not go with a new comment"),
        ((*KB, "--text", "x", "--kind", "praise"), "must-fix"),
        ((*KB, "--text", "x", "--kind", "note", "--suggest", "y"), "A note suggests no words"),
        ((*KB, "--text", "x", "--kind", "suggestion", "--quote", "ten"), "which words you suggest"),
        ((*KB, "--suggest", "x"), "mark them first"),
        ((*KB, "--text", "x", "--nth", "1"), "--nth"),
        ((*KB, "--text", " "), "Write what you want to say"),
        (("--reopen", "x"), "no comment with the id x"),
        (("KB-9", "--locale", "en", "--text", "x"), "no KB-9"),
    ],
)
def test_bad_use(review: Run, words: tuple[str, ...], said: str) -> None:
    assert said in review("comment", *words, *RITA, code=2).err


def test_the_same_comment_sent_twice_is_one(review: Run) -> None:
    words = ("comment", *KB, *RITA, "--text", "Once", "--op-id", "c1", "--json")
    assert review(*words).json == review(*words).json
    assert len(threads(review)) == 1
