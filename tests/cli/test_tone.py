"""Files checked from the command line, as editors and build steps do."""

import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from kbstudio.cli.main import main
from tests.support.dictionaries import write_dictionary


class Ran(NamedTuple):
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


Run = Callable[..., Ran]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command; unlike others this one may complain of several files."""

    def ran(*words: str, code: int = 0) -> Ran:
        given = main(words)
        captured = capsys.readouterr()
        assert given == code, captured.err
        return Ran(captured.out, captured.err)

    return ran


@pytest.fixture
def docs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    style = tmp_path / "styles" / "Own"
    style.mkdir(parents=True)
    (style / "Very.yml").write_text(
        "extends: existence\nmessage: No '%s'.\nlevel: error\nlink: https://x.y\ntokens: [very]"
    )
    (style / "So.yml").write_text("extends: substitution\nmessage: '%s'\naction: {name: replace}\nswap: {so: thus}")
    (tmp_path / ".vale.ini").write_text("StylesPath = styles\n[*.md]\nBasedOnStyles = Own\n")
    (tmp_path / "a.md").write_text("# Title\n\nIt is **very** so 😀 very", "utf-8")
    (tmp_path / "deep").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_findings_come_in_the_shape_editors_read(run: Run, docs: Path) -> None:
    answer = run("check", "a.md", "--json", code=1)
    assert [(each["Check"], each["Line"], each["Span"], each["Match"]) for each in answer.json["a.md"]] == [
        ("Own.Very", 3, [9, 12], "very"),
        ("Own.So", 3, [16, 17], "so"),
        ("Own.Very", 3, [21, 24], "very"),
    ]
    assert answer.json["a.md"][0] == {
        "Action": {"Name": "", "Params": None},
        "Check": "Own.Very",
        "Description": "",
        "Line": 3,
        "Link": "https://x.y",
        "Match": "very",
        "Message": "No 'very'.",
        "Severity": "error",
        "Span": [9, 12],
    }
    assert answer.json["a.md"][1]["Action"] == {"Name": "replace", "Params": ["thus"]}


def test_findings_are_printed_a_line_each(run: Run, docs: Path) -> None:
    assert run("check", ".", code=1).out.splitlines()[0] == "a.md:3:9:error:Own.Very: No 'very'."


def test_warnings_are_no_failure(run: Run, docs: Path) -> None:
    (docs / "a.md").write_text("so")
    assert run("check", "a.md").out


def test_the_configuration_is_looked_for_above(run: Run, docs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(docs / "deep")
    assert "Own.Very" in run("check", "../a.md", code=1).out


def test_styles_alone_are_enough(run: Run, docs: Path) -> None:
    (docs / ".vale.ini").unlink()
    assert "Own.Very" in run("check", "a.md", "--styles", "styles", code=1).out


def test_a_package_is_used_as_it_is(run: Run, docs: Path) -> None:
    (docs / ".vale.ini").unlink()
    with zipfile.ZipFile(docs / "own.zip", "w") as archive:
        archive.write(docs / "styles" / "Own" / "Very.yml", "Own-1.0/Own/Very.yml")
    assert "Own.Very" in run("check", "a.md", "--styles", "own.zip", code=1).out


def test_what_is_left_out_is_said_and_changes_nothing(run: Run, docs: Path) -> None:
    (docs / "a.md").write_text("so")
    (docs / "b.pdf").write_text("very")
    (docs / "styles" / "Own" / "Broken.yml").write_text("extends: existence\nmessage: x\nlevel: loud")
    answer = run("check", "a.md", "b.pdf")
    assert "b.pdf: It is no Markdown, HTML or text file" in answer.err
    assert "Own.Broken (Own/Broken.yml): line 3: “loud” is no level" in answer.err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--config", "gone.ini"), "cannot be read"),
        (("--styles", "gone"), "There is no folder or zip gone"),
    ],
)
def test_what_is_missing_is_said(run: Run, docs: Path, arguments: tuple[str, ...], said: str) -> None:
    assert said in run("check", "a.md", *arguments, code=2).err


def test_without_any_rules_it_says_where_to_name_them(run: Run, docs: Path) -> None:
    (docs / ".vale.ini").unlink()
    assert "name one with --config" in run("check", "a.md", code=2).err


def test_a_level_nobody_knows_is_refused(run: Run, docs: Path) -> None:
    (docs / ".vale.ini").write_text("MinAlertLevel = loud\n")
    assert "MinAlertLevel is “loud”" in run("check", "a.md", code=2).err


def test_what_a_rule_does_not_do_is_said_on_one_line_and_counts_for_nothing(run: Run, docs: Path) -> None:
    (docs / "styles" / "Own" / "Odd.yml").write_text("extends: existence\nmessage: x\ntokns: [a]\nraww: b")
    (docs / "b.md").write_text("Quiet.")
    assert run("check", "b.md").err == (
        "kbstudio: Own.Odd: line 3: “tokns”, “raww”: a rule of type “existence” has no such keys, so they do nothing;"
        " look for mistypings.\n"
    )


def test_spelling_offers_words_as_vale_does_and_takes_a_folder_of_dictionaries(run: Run, docs: Path) -> None:
    (docs / ".vale.ini").write_text("StylesPath = styles\n[*.md]\nBasedOnStyles = Vale\nLang = he\n")
    (docs / "a.md").write_text("שלום חשובן\n", "utf-8")
    write_dictionary(docs / "mine", "he_IL", "שלום", "חשבון")
    answer = run("check", "a.md", "--json", "--dictionaries", "mine", code=1)
    [found] = answer.json["a.md"]
    assert found["Match"] == "חשובן"
    assert found["Action"] == {"Name": "suggest", "Params": ["spellings"]}
    assert "no dictionary in styles" in run("check", "a.md", "--dictionaries", "styles", code=2).err


def test_what_a_clumsy_configuration_names_is_told_a_line_each(run: Run, docs: Path) -> None:
    (docs / ".vale.ini").write_text(
        "StylesPath = styles\nVocab = Gone\n[*.md]\nBasedOnStyles = Own, Lost\nOwn.Veri = YES\n"
    )
    (docs / "styles/Own/Broken.yml").write_text("extends: existence\nmessage: [\n")
    (docs / "styles/Own/Odd.yml").write_text("extends: existence\nmessage: m\ntokens: [odd]\ntokns: [x]\n")
    told = run("check", "a.md", code=1).err.splitlines()
    assert all(line.startswith("kbstudio: ") for line in told)
    for words in ("vocabulary Gone", "style Lost", "rule Own.Veri", "line 3, column 1", "“tokns”", "Errors found"):
        assert sum(words in line for line in told) == 1
