"""The set-up on a small checkout of its own, whose lock files ask for nothing."""

import ast
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kbstudio.bootstrap import start, system_libraries

ROOT = Path(__file__).parents[2]
_FILES = ("__init__.py", "__main__.py")
_CLI = "import sys\ndef main() -> int:\n    print('arrived', sys.prefix)\n    return 7\n"
_NOT_ON_ANY_INDEX = "kbstudio-no-such-package==1.0 \\\n    --hash=sha256:" + "0" * 64 + "\n"


@pytest.fixture(scope="module")
def set_up_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    checkout = tmp_path_factory.mktemp("made") / "checkout"
    (checkout / "kbstudio" / "cli").mkdir(parents=True)
    (checkout / "packaging").mkdir()
    for name in _FILES:
        shutil.copy(ROOT / "kbstudio" / name, checkout / "kbstudio")
    shutil.copytree(ROOT / "kbstudio" / "bootstrap", checkout / "kbstudio" / "bootstrap")
    (checkout / "kbstudio" / "cli" / "main.py").write_text(_CLI)
    for lock in ("requirements.lock", "requirements-dev.lock"):
        (checkout / "packaging" / lock).write_text("# nothing\n")
    assert _start(checkout).returncode == 7
    return checkout


@pytest.fixture
def checkout(set_up_once: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(set_up_once, tmp_path / "checkout", symlinks=True))


def _process(checkout: Path, *arguments: str) -> "subprocess.Popen[str]":
    # The interpreter under the environment of these tests, as a person has it.
    interpreter = str(Path(sys.executable).resolve())
    offline = {"PIP_INDEX_URL": "http://127.0.0.1:9/", "PIP_RETRIES": "0", "PIP_CONFIG_FILE": os.devnull}
    return subprocess.Popen(
        [interpreter, "-m", "kbstudio", *(arguments or ("--version",))],
        cwd=checkout,
        env={"PATH": os.environ["PATH"], "HOME": str(checkout), **offline},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def _start(checkout: Path, *arguments: str) -> "subprocess.CompletedProcess[str]":
    process = _process(checkout, *arguments)
    out, err = process.communicate()
    return subprocess.CompletedProcess(process.args, process.returncode, out, err)


def _arrives(checkout: Path) -> bool:
    done = _start(checkout)
    return (done.returncode, done.stdout, done.stderr) == (7, f"arrived {checkout}/.venv\n", "")


def test_a_second_start_changes_nothing(checkout: Path) -> None:
    shutil.rmtree(next((checkout / ".venv" / "lib").glob("python*/site-packages/pip")))
    before = {path: path.stat().st_mtime_ns for path in (checkout / ".venv").iterdir()}
    assert _arrives(checkout)
    assert {path: path.stat().st_mtime_ns for path in (checkout / ".venv").iterdir()} == before


def test_another_lock_file_is_installed_into_the_same_environment(checkout: Path) -> None:
    mine = checkout / ".venv" / "mine.txt"
    mine.touch()
    (checkout / "packaging" / "requirements.lock").write_text("# still nothing\n")
    assert _arrives(checkout)
    assert mine.exists()


def test_an_interrupted_set_up_heals(checkout: Path) -> None:
    (checkout / ".venv" / "kbstudio-set-up.txt").unlink()
    (checkout / ".venv" / "kbstudio-set-up-under-way.txt").touch()
    shutil.rmtree(next((checkout / ".venv" / "lib").glob("python*/site-packages/pip")) / "_internal")
    assert _arrives(checkout)
    assert not (checkout / ".venv" / "kbstudio-set-up-under-way.txt").exists()


def test_an_environment_of_a_vanished_python_is_made_again(checkout: Path) -> None:
    for link in (checkout / ".venv" / "bin").glob("python*"):
        link.unlink()
    (checkout / ".venv" / "bin" / "python").symlink_to("/usr/bin/python0.0")
    assert _arrives(checkout)


def test_two_starts_at_once_both_arrive(checkout: Path) -> None:
    shutil.rmtree(checkout / ".venv")
    starts = [_process(checkout), _process(checkout)]
    for process in starts:
        out, err = process.communicate()
        assert (process.returncode, out, err) == (7, f"arrived {checkout}/.venv\n", "")


def test_without_network_one_sentence_says_what_to_do(checkout: Path) -> None:
    (checkout / "packaging" / "requirements.lock").write_text(_NOT_ON_ANY_INDEX)
    done = _start(checkout)
    assert done.returncode == 3
    assert done.stdout == ""
    assert done.stderr.count("\n") == 1
    assert "connect this computer to the network" in done.stderr


def test_a_failed_change_for_the_tests_leaves_the_program_running(checkout: Path) -> None:
    shutil.copytree(
        ROOT / "tests", checkout / "tests", ignore=lambda _, names: {*names} - {"__init__.py", "__main__.py"}
    )
    (checkout / "packaging" / "requirements-dev.lock").write_text(_NOT_ON_ANY_INDEX)
    done = subprocess.run(
        [Path(sys.executable).resolve(), "-m", "tests"],
        cwd=checkout,
        env={"PATH": os.environ["PATH"], "PIP_INDEX_URL": "http://127.0.0.1:9/", "PIP_CONFIG_FILE": os.devnull},
        capture_output=True,
        check=False,
    )
    assert done.returncode == 3
    assert _arrives(checkout)


@pytest.mark.parametrize(
    ("line", "opens"),
    [
        ("", True),
        ("--library sqlite:///a.kbstudio", True),
        ("--library=sqlite:///a.kbstudio --as anna", True),
        ("--check", True),
        ("--library search", True),
        ("search word", False),
        ("--library a.kbstudio search word", False),
        ("--help", False),
        ("--json doctor", False),
    ],
)
def test_only_some_command_lines_open_a_window(line: str, opens: bool) -> None:
    assert start.opens_window(line.split()) == opens


def test_an_installed_program_needs_system_libraries_only_for_its_window(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(start, "LOCK", tmp_path / "none.lock")
    monkeypatch.setattr(system_libraries, "find_missing", lambda: {"libnss3.so": "libnss3"})
    start.prepare("kbstudio", window=False)
    assert capsys.readouterr().err == ""
    with pytest.raises(SystemExit) as stop:
        start.prepare("kbstudio", window=True)
    assert stop.value.code == 2
    assert "libnss3" in capsys.readouterr().err


@pytest.mark.parametrize(
    "path", ["kbstudio/__init__.py", "kbstudio/__main__.py", "kbstudio/bootstrap/python_version.py"]
)
def test_an_old_python_can_read_what_turns_it_away(path: str) -> None:
    ast.parse((ROOT / path).read_text(), feature_version=(3, 4))
    ast.parse((ROOT / "tests" / "__main__.py").read_text(), feature_version=(3, 4))


def test_an_old_python_is_turned_away(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    from kbstudio.bootstrap import python_version

    monkeypatch.setattr(sys, "version_info", (3, 9, 2))
    with pytest.raises(SystemExit) as stop:
        python_version.demand()
    assert stop.value.code == 2
    assert capsys.readouterr().err.startswith("KB Studio needs Python 3.11 or newer")
