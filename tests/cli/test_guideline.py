"""Guidelines without a window: what holds where, proofs, packages, and files checked with them."""

import json
from pathlib import Path

import pytest

from kbstudio.cli.main import main
from tests.cli.conftest import Run
from tests.cli.test_loop import publish
from tests.services.tone.guidelines import BODY

ADA = ("--as", "author1")


@pytest.fixture
def code(team: Run, body: Path) -> str:
    """A guideline that holds for English."""
    body.write_text(BODY, "utf-8")
    words = ["new", *ADA, "--kind", "guideline", "--locale", "en", "--title", "How we speak"]
    made = team(*words, "--reviewer", "reviewer1", "--body-file", body, "--topic", "billing.refund", "--json")
    code = made.json["article"]
    team("guideline", "scope", code, *ADA, "--locale", "en")
    publish(team, code)
    return code


def test_what_holds_is_told_with_where_it_comes_from(team: Run, code: str) -> None:
    listed = team("guideline", "list", "--json").json["guidelines"]
    assert [(row["code"], row["scope"]["locale"], row["live"]) for row in listed] == [(code, "en", 2)]
    assert "locale=en" in team("guideline", "list").out
    rules = team("guideline", "show", "--locale", "en-GB", "--json").json["rules"]
    assert [(rule["name"], rule["level"], rule["origin"]) for rule in rules] == [
        (f"{code}.no-blame", "error", code),
        (f"{code}.plain", "warning", code),
    ]
    assert team("guideline", "show", "--locale", "ru").out == ""


def test_a_guideline_of_a_channel_holds_for_articles_that_say_it(team: Run, code: str, body: Path) -> None:
    team("guideline", "scope", code, *ADA, "--channel", " SMS")
    publish(team, code)
    assert "channel=sms" in team("guideline", "list").out
    body.write_text("You failed to pay.\n", "utf-8")
    words = ["new", *ADA, "--kind", "reference", "--locale", "en", "--body-file", body, "--topic", "billing.refund"]
    said = [("--channel", "sms", "--channel", "Email"), ("--channel", "email"), ()]
    made = [team(*words, "--title", f"Reply {len(each)}", *each, "--json").json["article"] for each in said]
    assert "1 required findings stand" in team("tone", "report", made[0], code=1).err
    assert all(team("tone", "report", article, "--json").json["findings"] == [] for article in made[1:])
    assert "without a comma" in team("guideline", "scope", code, *ADA, "--channel", "sms,chat", code=2).err


def test_files_are_checked_with_a_guideline(
    team: Run, code: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = tmp_path / "reply.md"
    text.write_text("You failed to pay.\n", "utf-8")
    assert (
        main(
            ["--library", str(tmp_path / "team.kbstudio"), "check", str(text), "--guideline", "how we speak", "--json"]
        )
        == 1
    )
    found = json.loads(capsys.readouterr().out)[text.as_posix()]
    assert [(each["Check"], each["Span"], each["Match"]) for each in found] == [
        (f"{code}.no-blame", [1, 13], "You failed to")
    ]
    text.write_text("Thank you.\n", "utf-8")
    assert team("check", text, "--guideline", code).out == ""
    assert "no guideline called" in team("check", text, "--guideline", "nothing", code=2).err
    assert "not with both" in team("check", text, "--guideline", code, "--styles", tmp_path, code=2).err


def test_a_guideline_is_proved(team: Run, code: str) -> None:
    assert team("guideline", "prove", code, "--json").json["holds"] is True
    assert "not found" not in team("guideline", "prove", code).out


def test_what_does_not_hold_and_what_does_nothing_is_told(team: Run, code: str, body: Path) -> None:
    body.write_text(BODY.replace("✓ Use it", "✓ Utilize it").replace("level: error", "levle: error"), "utf-8")
    team("save", code, *ADA, "--locale", "en", "--body-file", body)
    proved = team("guideline", "prove", code, code=1)
    assert "levle" in proved.out
    assert proved.err.count("\n") == 1
    told = team("guideline", "prove", code, "--json", code=1).json
    assert (told["holds"], [note["name"] for note in told["notes"]]) == (False, [f"{code}.no-blame"])


def test_packages_are_brought_in_written_out_and_forgotten(team: Run, code: str, tmp_path: Path) -> None:
    (tmp_path / "House").mkdir()
    (tmp_path / "House/Very.yml").write_text("extends: existence\nmessage: m\ntokens: [very]\n")
    assert "House: 1 files, 1 rules." in team("guideline", "import", tmp_path / "House", "--as", "curator1").out
    assert team("guideline", "list", "--json").json["packages"] == ["House"]
    assert "3 files" in team("guideline", "export", tmp_path / "out", "--locale", "en").out
    assert (tmp_path / f"out/styles/{code}/no-blame.yml").read_text("utf-8").startswith("extends: existence")
    team("guideline", "remove", "House", "--as", "curator1")
    assert "no package" in team("guideline", "remove", "House", "--as", "curator1", code=2).err


def test_words_are_accepted_in_a_language_and_found_again(team: Run) -> None:
    keeper = ("--as", "curator1")
    words = ("guideline", "words")
    added = team(*words, "--locale", "he", "--add", "צה״ל", "ג'ירפה", *keeper, "--json")
    assert added.json["words"] == {"he": ["ג'ירפה", "צה״ל"]}
    team(*words, "--locale", "en", "--add", "Zephyros", *keeper)
    left = team(*words, "--locale", "he", "--remove", "צה״ל", *keeper).out
    assert "ג'ירפה" in left
    assert "צה״ל" not in left
    assert team(*words, "--json").json["words"] == {"en": ["Zephyros"], "he": ["ג'ירפה"]}
    team(*words, "--add", "word", *keeper, code=2)
    assert "ask one of them" in team(*words, "--locale", "en", "--add", "word", *ADA, code=1).err


def test_words_are_all_read_before_the_first_is_kept(team: Run) -> None:
    words = ("guideline", "words", "--locale", "EN_gb")
    assert "not one word" in team(*words, "--add", "Zephyros", "two words", "--as", "curator1", code=2).err
    assert team(*words, "--json").json["words"] == {"en-GB": []}


def test_a_language_or_channel_that_can_be_none_is_told(team: Run, code: str, tmp_path: Path) -> None:
    assert "not a language" in team("guideline", "show", "--locale", "?", code=2).err
    assert "not a language" in team("guideline", "scope", code, *ADA, "--locale", "?", code=2).err
    assert "no channel" in team("guideline", "export", tmp_path / "out", "--channel", "sms!", code=2).err
    assert not (tmp_path / "out").exists()
