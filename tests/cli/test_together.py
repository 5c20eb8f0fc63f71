"""A source and its languages: published together, without each other for a reason, withdrawn together."""

from pathlib import Path

from kbstudio.application import open_library
from tests.cli.conftest import Run
from tests.cli.test_loop import new, publish, submit


def wait_for_hebrew(tmp_path: Path) -> None:
    studio = open_library(str(tmp_path / "team.kbstudio"))
    studio.languages.put_rule("he", by="curator1", waits=True)
    studio.close()


def translate(team: Run, code: str, tmp_path: Path) -> None:
    path = tmp_path / "he.md"
    path.write_text("אפשר להחזיר נתב תוך **30 יום**.\n", "utf-8")
    words = ["--locale", "he", "--as", "author1", "--title", "החזרות", "--body-file", path]
    team("save", code, *words)


def test_a_source_is_published_with_the_language_it_waits_for(team: Run, body: Path, tmp_path: Path) -> None:
    code = new(team, body)
    wait_for_hebrew(tmp_path)
    submit(team, code)
    team("approve", code, "--locale", "en", "--as", "reviewer1")
    told = team("publish", code, "--locale", "en", "--as", "curator1", code=1)
    assert f"{code} waits for he" in told.err
    translate(team, code, tmp_path)
    submit(team, code, "he")
    team("approve", code, "--locale", "he", "--as", "reviewer1")
    done = team("publish", code, "--locale", "en", "--as", "curator1", "--json").json
    assert (done["state"], done["languages"]) == ("published", ["he"])
    assert "30 יום" in team("show", code, "--locale", "he", "--json").json["body"]


def test_a_source_goes_without_the_language_for_a_reason(team: Run, body: Path, tmp_path: Path) -> None:
    code = new(team, body)
    wait_for_hebrew(tmp_path)
    submit(team, code)
    team("approve", code, "--locale", "en", "--as", "reviewer1")
    words = ["publish", code, "--locale", "en", "--as", "curator1", "--without-waiting"]
    team(*words, " ", code=2)
    team(*words, "law", "--without-review", "--reason", "x", code=2)
    assert "Agents now read" in team(*words, "the law changed today").out


def test_withdrawing_a_source_withdraws_its_languages_unless_told_otherwise(
    team: Run, body: Path, tmp_path: Path
) -> None:
    for more, left in (((), "With it went: he."), (("--keep-languages",), "")):
        code = new(team, body)
        publish(team, code)
        translate(team, code, tmp_path)
        publish(team, code, "he")
        done = team("withdraw", code, "--locale", "en", "--as", "curator1", "--reason", "ended", *more)
        assert left in done.out
        shown = team("show", code, "--locale", "he", code=1 if left else 0)
        assert ("30 יום" in shown.out) is not bool(left)
