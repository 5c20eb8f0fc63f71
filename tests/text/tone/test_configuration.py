"""Configurations as teams have them: which rules hold for which file."""

from pathlib import Path

import pytest

from kbstudio.text.tone.configuration import BadConfiguration, Configuration, found_from, read_configuration, selection
from kbstudio.text.tone.finding import Severity
from kbstudio.text.tone.globs import matches


def _read(text: str) -> Configuration:
    return read_configuration(text, Path("/docs/.vale.ini"))


def test_the_core_of_a_configuration() -> None:
    read = _read("StylesPath = styles ; here\nMinAlertLevel = error\nVocab = A, B\nIgnoredScopes = code, link\n")
    assert (read.styles_path, read.least, read.vocabularies) == (Path("/docs/styles"), Severity.ERROR, ["A", "B"])
    assert read.options.ignored == {"code", "a"}


def test_the_last_section_with_styles_and_each_rule_of_all_count() -> None:
    read = _read("[*]\nBasedOnStyles = A\nA.One = NO\n[*.md]\nBasedOnStyles = B\nA.Two = YES\n[x.md]\nA.One = error\n")
    assert selection(read, "y.md").styles == ("B",)
    assert [selection(read, "y.md").has(name) for name in ("A.One", "A.Two", "A.Three", "B.One")] == [
        False, True, False, True,
    ]  # fmt: skip
    assert selection(read, "x.md").has("A.One")
    assert read.levels == {"A.One": Severity.ERROR}


def test_a_file_no_section_means_is_not_checked() -> None:
    assert not selection(_read("[*.md]\nBasedOnStyles = A\n"), "notes.txt")


def test_patterns_may_hold_commas() -> None:
    read = _read("[*]\nTokenIgnores = (\\$+[^\\n$]{1,3}\\$+), (<http[^\\n]+>+?)\nBlockIgnores = (?s)a(b,c)d\n")
    assert selection(read, "a.md").token_ignores == ("(\\$+[^\\n$]{1,3}\\$+)", "(<http[^\\n]+>+?)")
    assert selection(read, "a.md").block_ignores == ("(?s)a(b,c)d",)


def test_a_line_may_go_on_in_the_next() -> None:
    assert _read("[*]\nBasedOnStyles = A, \\\n  B\n").all_styles == ["A", "B"]


def test_formats_stand_for_endings() -> None:
    read = _read("[formats]\nmdx = md\n[*.md]\nBasedOnStyles = A\n")
    assert selection(read, "a.mdx")


def test_a_level_that_is_none_is_refused() -> None:
    with pytest.raises(BadConfiguration):
        _read("MinAlertLevel = loud\n")


def test_the_nearest_configuration_counts(tmp_path: Path) -> None:
    (tmp_path / "_vale").touch()
    (tmp_path / "a" / "b").mkdir(parents=True)
    assert found_from(tmp_path / "a" / "b") == tmp_path / "_vale"
    (tmp_path / "a" / ".vale.ini").touch()
    assert found_from(tmp_path / "a" / "b") == tmp_path / "a" / ".vale.ini"


@pytest.mark.parametrize(
    ("pattern", "path", "expected"),
    [
        ("*.md", "a.md", True),
        ("*.md", "a/b.md", True),
        ("*.{md,txt}", "a.txt", True),
        ("*.{md,txt}", "a.html", False),
        ("docs/**", "docs/a/b.md", True),
        ("docs/**", "doc/a.md", False),
        ("test.md", "test.md", True),
        ("test.md", "testXmd", False),
        ("[abc].md", "b.md", True),
        ("[!abc].md", "b.md", False),
        ("a?.md", "ab.md", True),
        ("{a", "a", True),
        (r"\*.md", "*.md", True),
    ],
)
def test_patterns_of_file_names(pattern: str, path: str, expected: bool) -> None:
    assert matches(pattern, path) is expected
