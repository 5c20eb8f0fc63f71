"""Where the real texts are that some tests read; a test that finds none says which folder is missing."""

import json
import os
from pathlib import Path
from typing import Any

import pytest


def data_folder(name: str) -> Path:
    """The folder ``name`` of real texts, under ``KBSTUDIO_DATA`` or beside the checkout; skips where it is absent."""
    beside = Path(__file__).resolve().parents[2].parent / "shared" / "data"
    folder = Path(os.environ.get("KBSTUDIO_DATA") or beside) / name
    if not folder.is_dir():
        pytest.skip(f"no folder {name} of real texts: set KBSTUDIO_DATA to the folder that has it")
    return folder


def manifest(name: str) -> list[dict[str, Any]]:
    """The manifest of a folder of real texts."""
    return json.loads((data_folder(name) / "manifest.json").read_text("utf-8"))
