"""What is missing on a machine is named as that system names it."""

import ctypes
from pathlib import Path

import pytest

from kbstudio.bootstrap import system_libraries
from kbstudio.bootstrap.start import SetUpError

_MISSING = {"libglib-2.0.so.0": "libglib2.0-0*", "libnss3.so": "libnss3"}


def _system(monkeypatch: pytest.MonkeyPatch, name: str, version: str) -> None:
    release = {"ID": name, "VERSION_ID": version} if version else {"ID": name}
    monkeypatch.setattr("platform.freedesktop_os_release", lambda: release)
    monkeypatch.setattr(system_libraries, "find_missing", lambda: dict(_MISSING))


@pytest.mark.parametrize(
    ("name", "version", "said"),
    [
        ("debian", "12", "apt-get install -y --no-install-recommends libglib2.0-0 libnss3`"),
        ("debian", "13", "apt-get install -y --no-install-recommends libglib2.0-0t64 libnss3`"),
        ("debian", "", "apt-get install -y --no-install-recommends libglib2.0-0t64 libnss3`"),
        ("ubuntu", "22.04", "apt-get install -y --no-install-recommends libglib2.0-0 libnss3`"),
        ("ubuntu", "24.04", "apt-get install -y --no-install-recommends libglib2.0-0t64 libnss3`"),
        ("fedora", "43", "lacks: libglib-2.0.so.0, libnss3.so;"),
    ],
)
def test_missing_libraries_are_named(name: str, version: str, said: str, monkeypatch: pytest.MonkeyPatch) -> None:
    _system(monkeypatch, name, version)
    with pytest.raises(SetUpError) as error:
        system_libraries.demand()
    assert said in str(error.value)
    assert "\n" not in str(error.value)
    assert error.value.exit_code == 2


def test_without_the_right_to_install_nothing_is_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    _system(monkeypatch, "debian", "12")
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    monkeypatch.setattr("shutil.which", lambda name: None if name == "sudo" else f"/usr/bin/{name}")
    assert not system_libraries.can_install(_MISSING)
    with pytest.raises(SetUpError):
        system_libraries.install(_MISSING, lambda _: pytest.fail("it began to install"))


def test_a_library_that_does_not_load_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    real = ctypes.CDLL

    def load(name: str) -> ctypes.CDLL:
        if name == "libnss3.so":
            raise OSError(name)
        return real(name)

    monkeypatch.setattr("ctypes.CDLL", load)
    assert system_libraries.find_missing()["libnss3.so"] == "libnss3"


def test_a_machine_without_fonts_needs_one(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(system_libraries, "_FONTS", (str(tmp_path),))
    assert system_libraries.find_missing()["a font"] == "fonts-dejavu-core"
    (tmp_path / "one.TTF").touch()
    assert "a font" not in system_libraries.find_missing()
