"""The wheel, installed into an empty environment, is the whole program."""

import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
_PIP_INSTALL = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input"]
_WAYS_TO_THE_INDEX = ("pip_", "uv_", "ssl_", "http_", "https_", "no_proxy")

pytestmark = pytest.mark.webengine


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    _run([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder], cwd=ROOT)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The folder of the installed commands, in an environment with nothing but the locked packages."""
    place = tmp_path_factory.mktemp("installed")
    environment = place / "venv"
    _run([sys.executable, "-m", "venv", environment], cwd=place)
    python = environment / "bin" / "python"
    lock = ROOT / "packaging" / "requirements.lock"
    uv = shutil.which("uv")
    install = [uv, "pip", "install", "--python", python] if uv else [python, *_PIP_INSTALL]
    _run([*install, "--require-hashes", "-r", lock], cwd=place)
    _run([python, *_PIP_INSTALL, "--no-index", "--no-deps", wheel], cwd=place)
    yield environment / "bin"
    shutil.rmtree(place)  # most of a gigabyte


def test_the_wheel_carries_resources_and_translations(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    missing = [
        path.relative_to(ROOT).as_posix()
        for folder in ("resources", "translations")
        for path in (ROOT / folder).rglob("*")
        if path.is_file() and f"kbstudio/_data/{path.relative_to(ROOT).as_posix()}" not in names
    ]
    assert not missing
    assert "kbstudio/_data/resources/themes/light.toml" in names


def test_the_installed_program_passes_its_own_check(installed: Path, tmp_path: Path) -> None:
    _run([installed / "kbstudio", "--check"], cwd=tmp_path)


def test_an_installed_command_makes_a_library(installed: Path, tmp_path: Path) -> None:
    shown = _run([installed / "kbstudio", "--library", "team.kbstudio", "init", "--sample"], cwd=tmp_path)
    assert (tmp_path / "team.kbstudio").is_file(), shown


def _run(command: list[str | Path], cwd: Path) -> str:
    """Run as a person would from a fresh login: no checkout on the path, no display, no profile."""
    machine = {name: value for name, value in os.environ.items() if name.lower().startswith(_WAYS_TO_THE_INDEX)}
    environment = {**machine, "PATH": os.environ["PATH"], "HOME": str(cwd), "PYTHONUTF8": "1"}
    done = subprocess.run(
        command, cwd=cwd, env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
    return done.stdout
