"""Finds resources/ and translations/: beside the checkout, or inside the installed wheel, which carries them."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def _folder(name: str) -> Path:
    inside = _PACKAGE / "_data" / name
    return inside if inside.is_dir() else _PACKAGE.parent / name


def resource(*parts: str) -> Path:
    """Path of a file or folder below resources/, e.g. ``resource("themes", "light.toml")``."""
    return _folder("resources").joinpath(*parts)


def translation(name: str) -> Path:
    """Path of a translation file, e.g. ``translation("kbstudio_he.ts")``."""
    return _folder("translations") / name
