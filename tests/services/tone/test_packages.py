"""Packages that mean harm, or were packed carelessly: one sentence each, and nothing is brought in."""

import os
import zipfile
from collections.abc import Iterable
from pathlib import Path

import pytest

from kbstudio.application import Studio
from kbstudio.domain.errors import BadInput
from kbstudio.services.tone import packages
from kbstudio.services.tone.kept_files import KeptFiles
from kbstudio.services.tone.packages import brought_in
from kbstudio.text.tone.styles import read_words

RULE = b"extends: existence\nmessage: m\ntokens: [x]\n"


def packed(folder: Path, names: Iterable[str], content: bytes = RULE) -> Path:
    path = folder / "package.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in names:
            archive.writestr(name, content)
    return path


@pytest.mark.parametrize("name", ["terms", "VALE", "kb-3", "Config", "vocab"])
def test_names_that_look_like_ours_are_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(BadInput, match="uses itself"):
        brought_in(packed(tmp_path, [f"{name}/A.yml"]))


@pytest.mark.parametrize("name", ["My style", "A,B=C", "Google-1.2"])
def test_names_no_guideline_can_say_are_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(BadInput, match="rename"):
        brought_in(packed(tmp_path, [f"{name}/A.yml"]))


def test_two_styles_of_a_name_are_refused(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="capitals alone"):
        brought_in(packed(tmp_path, ["House/A.yml", "house/B.yml"]))


def test_a_file_without_a_name_and_a_link_do_no_harm(tmp_path: Path) -> None:
    path = packed(tmp_path, ["House/A.yml", "."])
    with zipfile.ZipFile(path, "a") as archive:
        link = zipfile.ZipInfo("House/Link.yml")
        link.external_attr = 0o120777 << 16
        archive.writestr(link, b"/etc/passwd")
    report = brought_in(path).report
    assert (report.rules, [problem.name for problem in report.problems]) == (1, ["House.Link"])


def test_a_folder_is_left_through_no_link_and_read_up_to_a_limit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    house = tmp_path / "styles/House"
    house.mkdir(parents=True)
    (house / "A.yml").write_bytes(RULE)
    (tmp_path / "secret.yml").write_bytes(RULE)
    (house / "Link.yml").symlink_to(tmp_path / "secret.yml")
    (house / "Round").symlink_to(house)
    os.mkfifo(house / "Pipe.yml")
    assert list(brought_in(tmp_path / "styles").files["House"]) == ["House/A.yml"]
    monkeypatch.setattr(packages, "_MOST_BYTES", 10)
    with pytest.raises(BadInput, match="too large"):
        brought_in(tmp_path / "styles")


def test_a_second_package_leaves_the_words_of_the_first(studio: Studio, tmp_path: Path) -> None:
    for name in ("One", "Two"):
        words = f"config/vocabularies/{name}/accept.txt"
        studio.guidelines.import_package(str(packed(tmp_path, [f"{name}/A.yml", words])), by="karl")
    with studio.database.read() as work:
        files = work.guidelines.files()
    assert {"config/vocabularies/One/accept.txt", "config/vocabularies/Two/accept.txt"} <= set(files)


def test_a_package_is_not_brought_in_beside_one_that_is_called_alike(studio: Studio, tmp_path: Path) -> None:
    studio.guidelines.import_package(str(packed(tmp_path, ["House/A.yml"])), by="karl")
    with pytest.raises(BadInput, match="House"):
        studio.guidelines.import_package(str(packed(tmp_path, ["house/A.yml"])), by="karl")
    assert studio.guidelines.packages() == ("House",)


def test_a_line_of_a_vocabulary_that_is_no_pattern_stops_no_rule_and_is_told(tmp_path: Path) -> None:
    path = packed(tmp_path, ["House/A.yml"])
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("config/vocabularies/House/accept.txt", "# ours\nfine\n(oops\n")
    brought = brought_in(path)
    [problem] = brought.report.problems
    assert (problem.name, problem.line) == ("config/vocabularies/House/accept.txt", 3)
    words, missing = read_words(KeptFiles(dict(brought.files["config"])), ["House"])
    assert (words.accepted, missing) == (("fine",), [])
