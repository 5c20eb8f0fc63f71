"""Packages of styles in a zip: used as they are, and never trusted."""

import zipfile
from pathlib import Path

import pytest

from kbstudio.domain.errors import BadInput
from kbstudio.services.tone.style_zip import ZipFiles

_RULE = b"extends: existence\nmessage: x\ntokens: [very]\r\n"


def _zip(folder: Path, files: dict[str, bytes]) -> Path:
    path = folder / "package.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return path


@pytest.mark.parametrize("wrapper", ["", "Own-1.2/", "styles/", "Own-1.2/styles/"])
def test_styles_are_found_below_what_is_wrapped_around_them(tmp_path: Path, wrapper: str) -> None:
    files = ZipFiles(_zip(tmp_path, {f"{wrapper}Own/Very.yml": _RULE, f"{wrapper}Own/meta.json": b"{}"}))
    assert files.styles() == ["Own"]
    assert files.names("Own") == ["Own/Very.yml", "Own/meta.json"]
    assert files.read("Own/Very.yml") == _RULE
    assert files.read("Own/Gone.yml") is None


@pytest.mark.parametrize("name", ["../evil.yml", "a/../../evil.yml", "/etc/evil.yml", "..\\evil.yml", "C:/evil.yml"])
def test_files_outside_the_zip_are_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(BadInput, match="outside itself"):
        ZipFiles(_zip(tmp_path, {"Own/Very.yml": _RULE, name: _RULE}))


def test_too_many_files_are_refused(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="too large"):
        ZipFiles(_zip(tmp_path, {f"Own/{number}.yml": b"" for number in range(20_001)}))


def test_a_bomb_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="too large"):
        ZipFiles(_zip(tmp_path, {"Own/Very.yml": b"0" * 70_000_000}))


def test_what_is_no_zip_is_refused(tmp_path: Path) -> None:
    (tmp_path / "package.zip").write_bytes(b"PK\x03\x04 no")
    with pytest.raises(BadInput, match="no zip"):
        ZipFiles(tmp_path / "package.zip")
    with pytest.raises(BadInput, match="cannot be read"):
        ZipFiles(tmp_path / "gone.zip")
