"""Files checked with styles from a folder."""

from pathlib import Path

import pytest

from kbstudio.services.tone.linting import Linter, Report
from kbstudio.services.tone.problems import about_note, about_rule
from kbstudio.text.tone.configuration import read_configuration


def _checked(folder: Path, ini: str, paths: list[str] | None = None) -> Report:
    return Linter(read_configuration(ini, folder / ".vale.ini")).check(paths or [str(folder / "docs")])


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    files = {
        "styles/Own/Very.yml": "extends: existence\nmessage: No '%s'.\nlevel: error\ntokens: [very]",
        "styles/Own/So.yml": "extends: existence\nmessage: No '%s'.\nlevel: suggestion\ntokens: [so]",
        "styles/Own/Broken.yml": "extends: existence\nmessage: [",
        "styles/Other/Just.yml": "extends: existence\nmessage: x\ntokens: [just]",
        "styles/config/vocabularies/Team/accept.txt": "KBase\n(?i)zendesk\n# a remark\n",
        "styles/config/vocabularies/Team/reject.txt": "guys\n",
        "docs/a.md": "A very good so just teh kbase for guys at ZENDESK.",
        "docs/b.txt": "very",
        "docs/picture.png": "x",
        "docs/node_modules/c.md": "very",
        "docs/.hidden/d.md": "very",
    }
    for name, text in files.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return tmp_path


def _found(report: Report) -> list[tuple[str, str]]:
    return [(each.check, each.match) for findings in report.findings.values() for each in findings]


def test_files_of_a_folder_are_checked_with_the_styles_that_hold(folder: Path) -> None:
    report = _checked(folder, "StylesPath = styles\nMinAlertLevel = suggestion\n[*.md]\nBasedOnStyles = Own\n")
    assert _found(report) == [("Own.Very", "very"), ("Own.So", "so")]
    assert [Path(path).name for path in report.skipped] == ["picture.png"]
    assert [each.name for each in report.problems] == ["Own.Broken"]


def test_without_a_level_suggestions_are_left_out(folder: Path) -> None:
    assert _found(_checked(folder, "StylesPath = styles\n[*.md]\nBasedOnStyles = Own\n")) == [("Own.Very", "very")]


def test_one_rule_of_another_style_may_hold(folder: Path) -> None:
    assert _found(_checked(folder, "StylesPath = styles\n[*.md]\nOther.Just = YES\n")) == [("Other.Just", "just")]


def test_a_vocabulary_says_what_to_write_and_what_to_avoid(folder: Path) -> None:
    report = _checked(folder, "StylesPath = styles\nVocab = Team, Gone\n[*.md]\nBasedOnStyles = Vale\n")
    assert _found(report) == [("Vale.Spelling", "teh"), ("Vale.Terms", "kbase"), ("Vale.Avoid", "guys")]
    assert report.missing_words == ["Gone"]


def test_a_style_that_is_not_there_is_named(folder: Path) -> None:
    assert _checked(folder, "StylesPath = styles\n[*]\nBasedOnStyles = Gone\n").missing_styles == ["Gone"]


def test_files_that_cannot_be_read_are_named(folder: Path) -> None:
    (folder / "docs" / "e.md").write_bytes("very żółć".encode("cp1250"))
    paths = [str(folder / "docs" / "e.md"), str(folder / "gone.md")]
    report = _checked(folder, "StylesPath = styles\n[*]\nBasedOnStyles = Own\n", paths)
    assert [reason for _, reason in report.unread] == ["not_utf8", "missing"]


def test_nothing_outside_the_folder_of_styles_is_read(folder: Path) -> None:
    (folder / "secret.yml").write_text("extends: existence\nmessage: x\ntokens: [very]")
    report = _checked(folder, "StylesPath = styles\n[*]\nBasedOnStyles = ..\n...secret = YES\n")
    assert _found(report) == []


def test_a_language_without_a_dictionary_finds_no_mistakes(folder: Path) -> None:
    (folder / "docs" / "a.md").write_text("Slovo nikoho", "utf-8")
    report = _checked(
        folder, "StylesPath = styles\n[*]\nBasedOnStyles = Vale\nLang = tlh\n", [str(folder / "docs/a.md")]
    )
    assert _found(report) == []
    assert [(name, about_note(note)) for name, note in report.notes] == [
        (
            "Vale.Spelling",
            "There is no dictionary for tlh on this computer, so spelling is not checked; Preferences can name a "
            "folder with one.",
        )
    ]


def test_a_dictionary_that_nothing_asks_for_is_not_missed(folder: Path) -> None:
    config = "StylesPath = styles\n[*]\nBasedOnStyles = Vale\nVale.Spelling = NO\nLang = tlh\n"
    report = _checked(folder, config)
    assert report.notes == []


def test_a_dictionary_of_a_style_is_read(folder: Path) -> None:
    place = folder / "styles" / "config" / "dictionaries"
    place.mkdir(parents=True)
    (place / "own.aff").write_text("SET UTF-8\n")
    (place / "own.dic").write_text("1\nteh\n")
    (folder / "docs" / "a.md").write_text("teh mistaek", "utf-8")
    report = _checked(folder, "StylesPath = styles\n[*.md]\nBasedOnStyles = Vale\n")
    assert _found(report) == [("Vale.Spelling", "mistaek")]


def test_words_of_screens_are_no_mistakes(folder: Path) -> None:
    (folder / "docs" / "a.md").write_text("Open the dropdown, uninstall the plugin and sign in online.", "utf-8")
    assert _found(_checked(folder, "StylesPath = styles\n[*.md]\nBasedOnStyles = Vale\n")) == []


def test_a_style_may_ask_for_a_register(folder: Path) -> None:
    yaml = "extends: register\naddress: formal\nlevel: error\nlink: https://x.y"
    (folder / "styles" / "Own" / "Address.yml").write_text(yaml)
    (folder / "docs" / "a.md").write_text("Нажми кнопку и подождите. Твой заказ готов.", "utf-8")
    ini = "StylesPath = styles\n[*.md]\nBasedOnStyles = Own\nLang = ru\n"
    report = _checked(folder, ini)
    assert _found(report) == [("Own.Address.Address", "Нажми"), ("Own.Address.Address", "Твой")]
    assert next(iter(report.findings.values()))[0].link == "https://x.y"
    assert _found(_checked(folder, f"{ini}Own.Address = NO\n")) == []
    assert len(_found(_checked(folder, "StylesPath = styles\n[*.md]\nOwn.Address = YES\nLang = ru\n"))) == 2


@pytest.mark.parametrize(
    ("yaml", "lang", "said"),
    [
        ("extends: register\naddress: rude", "ru", "line 2: “address” cannot be that: rude is none of"),
        ("extends: register\naddress: formal", "tlh", "line 1: Nothing is known of how readers are addressed in tlh"),
    ],
)
def test_a_register_that_cannot_be_asked_for_is_told(folder: Path, yaml: str, lang: str, said: str) -> None:
    (folder / "styles" / "Own" / "Address.yml").write_text(yaml)
    report = _checked(folder, f"StylesPath = styles\n[*.md]\nOwn.Address = YES\nLang = {lang}\n")
    assert next(about_rule(each.bad) for each in report.problems).startswith(said)


def test_rules_a_configuration_switches_on_and_nobody_has_are_told(folder: Path) -> None:
    switches = "Own.Very = YES\nOwn.Gone = error\nNone.Rule = YES\nOwn.Off = NO\nVale.Terms = YES\n"
    report = _checked(folder, f"StylesPath = styles\n[*.md]\n{switches}")
    assert report.missing_rules == ["Own.Gone", "None.Rule"]
    assert _found(report) == [("Own.Very", "very")]
