"""Finds system libraries that Qt needs by trying to load them; installs or names what is missing."""

import ctypes
import importlib.util
import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from kbstudio.bootstrap.start import SetUpError

# Library → package of Debian and Ubuntu; * marks names that end in t64 since Debian 13 and Ubuntu 24.04.
_PACKAGES = {
    # Qt itself
    "libglib-2.0.so.0": "libglib2.0-0*",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libX11.so.6": "libx11-6",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libcups.so.2": "libcups2*",
    # a window on X11, which Wayland desktops offer too
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    # WebEngine, which shows the preview
    "libXcomposite.so.1": "libxcomposite1",
    "libXdamage.so.1": "libxdamage1",
    "libXext.so.6": "libxext6",
    "libXfixes.so.3": "libxfixes3",
    "libXrandr.so.2": "libxrandr2",
    "libXtst.so.6": "libxtst6",
    "libasound.so.2": "libasound2*",
    "libexpat.so.1": "libexpat1",
    "libgbm.so.1": "libgbm1",
    "libnspr4.so": "libnspr4",
    "libnss3.so": "libnss3",
    "libudev.so.1": "libudev1",
    "libxcb-dri3.so.0": "libxcb-dri3-0",
    "libxkbfile.so.1": "libxkbfile1",
}
_FONTS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")
_FONT_ENDINGS = (".ttf", ".otf", ".ttc", ".pfb")


def demand() -> None:
    """Raise SetUpError that names what is missing on this machine; installs nothing."""
    missing = find_missing()
    if missing:
        raise SetUpError(_advice(missing))


def find_missing() -> dict[str, str]:
    """What Qt needs and this machine lacks: library (or thing) → its package in Debian 12, perhaps with *."""
    if sys.platform != "linux":
        return {}
    missing = {}
    for library, package in _PACKAGES.items():
        try:
            ctypes.CDLL(library)
        except OSError:
            missing[library] = package
    if not Path("/etc/fonts/fonts.conf").exists():
        missing["fontconfig"] = "fontconfig"
    if not _has_font():
        missing["a font"] = "fonts-dejavu-core"
    return missing


def find_missing_python_parts() -> dict[str, str]:
    """Parts of Python that Debian keeps in a package of their own."""
    if importlib.util.find_spec("ensurepip") is None:
        return {"the ensurepip module of Python": "python3-venv"}
    return {}


def install(missing: dict[str, str], say: Callable[[str], None]) -> None:
    """Install what is missing with apt-get; raise SetUpError with the exact line when that is not possible."""
    prefix = _administrator()
    packages = _packages(missing)
    if prefix is None or packages is None:
        raise SetUpError(_advice(missing))
    say(f"Installing {len(packages)} system packages…")
    line = [*prefix, "apt-get", "-qq", "-y", "-o", "DPkg::Lock::Timeout=120"]
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    output = ""
    for step in (["update"], ["install", "--no-install-recommends", *packages]):
        done = subprocess.run(
            [*line, *step],
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            check=False,
        )
        output = done.stdout
    # What counts is whether the libraries load now, not what apt-get thinks of its sources.
    importlib.invalidate_caches()
    found = {**find_missing(), **find_missing_python_parts()}
    left = {what: package for what, package in missing.items() if what in found}
    if left:
        said = next((text.strip() for text in reversed(output.splitlines()) if text.startswith("E:")), "nothing")
        raise SetUpError(f"{_advice(left)} (apt-get was tried and said: {said})", exit_code=3)


def can_install(missing: dict[str, str]) -> bool:
    """Whether `install` may try."""
    return _administrator() is not None and _packages(missing) is not None


def _administrator() -> list[str] | None:
    """What goes before apt-get; None without the right or without apt-get."""
    if shutil.which("apt-get") is None:
        return None
    if os.geteuid() == 0:
        return []
    if (
        shutil.which("sudo")
        and subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False).returncode == 0
    ):
        return ["sudo", "-n", "DEBIAN_FRONTEND=noninteractive"]
    return None


def _packages(missing: dict[str, str]) -> list[str] | None:
    """Package names for this system; None on one whose names are not known here."""
    try:
        system = platform.freedesktop_os_release()
    except OSError:
        return None
    newer_names = {"debian": "13", "ubuntu": "24.04"}.get(system["ID"])
    if newer_names is None:
        return None
    version = system.get("VERSION_ID", "999")  # Debian testing has none
    suffix = "t64" if float(version) >= float(newer_names) else ""
    return sorted({package.replace("*", suffix) for package in missing.values()})


def _advice(missing: dict[str, str]) -> str:
    packages = _packages(missing)
    if packages is None:
        return f"KB Studio needs what this system lacks: {', '.join(missing)}; install that and start again."
    return (
        "KB Studio needs system packages; as an administrator run "
        f"`apt-get install -y --no-install-recommends {' '.join(packages)}` and start again."
    )


def _has_font() -> bool:
    return any(
        name.lower().endswith(_FONT_ENDINGS)
        for folder in _FONTS
        for _, _, names in os.walk(Path(folder).expanduser())
        for name in names
    )
