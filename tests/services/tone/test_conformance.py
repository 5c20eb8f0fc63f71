"""Vale's own test cases, and those of style packages: the same findings at the same places in the same words."""

import json
from pathlib import Path
from typing import Any

import pytest

from kbstudio.services.tone.linting import Linter
from kbstudio.text.tone.configuration import NAMES, read_configuration
from tests.support.data import data_folder

_EXPLAINED = {
    "vale/checks/04-SentenceCase": "a heading of HTML is told at its tag there, at its words here",
    "vale/misc/08-v3-0-Spelling": "a medical dictionary is no part of the data",
    "vale/config/04-External-config-direct": "its configuration is no part of the data",
    "vale/misc/00-Vocab": "its vocabulary is no part of the data",
    "vale/misc/01-Multiple-Vocabs": "its vocabularies are no part of the data",
    "vale/scopes/00-Negated": "its rules are no part of the data",
    "vale/scopes/01-Raw": "its rules are no part of the data",
    "vale/scopes/02-Blockquote": "its rules are no part of the data",
    "vale/scopes/09-List": "its rules are no part of the data",
}


def test_the_cases_come_out_as_they_should(monkeypatch: pytest.MonkeyPatch) -> None:
    root = data_folder("vale-conformance")
    cases = [case for case in json.loads((root / "cases.json").read_text("utf-8")) if _is_ours(case)]
    assert len(cases) > 30
    failing = [case["id"] for case in cases if not _comes_out(case, root / case["tree"] / case["cwd"], monkeypatch)]
    assert sorted(set(failing) - set(_EXPLAINED)) == []


def _is_ours(case: dict[str, Any]) -> bool:
    needs_programs = case["needs"] or any(each.get("extends") in {"script", "sequence"} for each in case["expected"])
    options = [each for each in case["args"].split() if each.startswith("-")]
    nothing_of_ours = not case["expected"] and case["other_expected_lines"]
    return not (
        needs_programs
        or nothing_of_ours
        or case["stale_missing_rules"]
        or any(not each.startswith(("--output", "--config")) for each in options)
    )


def _comes_out(case: dict[str, Any], folder: Path, monkeypatch: pytest.MonkeyPatch) -> bool:
    monkeypatch.chdir(folder)
    named = [each.split("=", 1)[1] for each in case["args"].split() if each.startswith("--config=")]
    configuration = next((path for path in map(Path, named or NAMES) if path.is_file()), None)
    if configuration is None:
        return False
    paths = [each for each in case["args"].split() if not each.startswith("-") and Path(each).exists()]
    report = Linter(read_configuration(configuration.read_text("utf-8"), configuration)).check(paths or ["."])
    got = {
        (path, each.line, each.column, each.check, each.message)
        for path, findings in report.findings.items()
        for each in findings
    }
    loose = {_place(each) for each in case["expected"] if "version_dependent" in each}
    wanted = {(*_place(each), _plain(each)) for each in case["expected"] if "version_dependent" not in each}
    got = {each for each in got if each[:4] not in loose}
    if case["match"] == "not_contain":
        return not wanted & got
    return wanted <= got if case["match"] == "contain" else wanted == got


def _place(expected: dict[str, Any]) -> tuple[str, int, int, str]:
    return str(Path(expected["file"])), expected["line"], expected["column"], expected["check"]


def _plain(expected: dict[str, Any]) -> str:
    """The message without the level that one template puts before it."""
    level, sign, rest = expected["message"].partition(":")
    return rest if sign and level in {"suggestion", "warning", "error"} else expected["message"]
