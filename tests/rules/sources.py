"""The files the rules look at."""

import ast
import subprocess
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_NOT_OURS = {".git", ".venv", ".hypothesis", ".ruff_cache", "__pycache__", "build", "dist"}


def modules(*folders: str) -> Iterator[tuple[str, str]]:
    """Path below the checkout and text of every Python file in the folders."""
    for folder in folders:
        for path in sorted((ROOT / folder).rglob("*.py")):
            yield path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8")


def trees(*folders: str) -> Iterator[tuple[str, ast.Module]]:
    """Path below the checkout and syntax tree of every Python file in the folders."""
    for path, text in modules(*folders):
        yield path, ast.parse(text, path)


def tracked_files() -> list[Path]:
    """Every file that is handed on: what git knows, or everything where the sources came without git."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False)
    if listed.returncode == 0 and listed.stdout:
        return [path for name in listed.stdout.split("\0") if name and (path := ROOT / name).is_file()]
    return [path for path in ROOT.rglob("*") if path.is_file() and not _NOT_OURS & {*path.relative_to(ROOT).parts}]


def called_name(call: ast.Call) -> str:
    """Last word of what is called: `tr` for `self.tr(…)`."""
    target = call.func
    return target.attr if isinstance(target, ast.Attribute) else target.id if isinstance(target, ast.Name) else ""
