"""Where this person's files of KB Studio are kept on this computer. A folder asked for exists."""

import os
from pathlib import Path


def cache_folder() -> Path:
    """What can be rebuilt: search indexes, compiled translations."""
    return _folder("KBSTUDIO_CACHE", "user_cache_path")


def cache_path() -> Path:
    """Where the cache is, for those who can do without: made only by whoever writes into it."""
    return _place("KBSTUDIO_CACHE", "user_cache_path")


def config_folder() -> Path:
    """What the person chose: the settings."""
    return _folder("KBSTUDIO_CONFIG", "user_config_path")


def state_folder() -> Path:
    """What this computer keeps for the person: text typed and not saved yet, logs, crash reports."""
    return _folder("KBSTUDIO_STATE", "user_state_path")


def data_folder() -> Path:
    """Libraries of one's own, the sample among them."""
    return _folder("KBSTUDIO_DATA_HOME", "user_data_path")


def _folder(variable: str, kind: str) -> Path:
    folder = _place(variable, kind)
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def _place(variable: str, kind: str) -> Path:
    chosen = os.environ.get(variable)
    if chosen:
        return Path(chosen).expanduser()
    # Imported here: it costs 15 ms, and a chosen folder needs none of it.
    import platformdirs  # noqa: PLC0415

    return getattr(platformdirs, kind)("kbstudio", appauthor=False)
