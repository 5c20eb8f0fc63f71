"""Other tools that cut Markdown for translators, where they are installed."""

import importlib
import io
import shutil
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.benchmarks.report import Report

Cut = Callable[[str], list[str]]


def leverage_peers(report: Report) -> dict[str, Cut]:
    """How each of them cuts a text into what it hands to a translator, by name."""
    arms: dict[str, Cut] = {}
    for name, package, make in (
        ("translate-toolkit[markdown]", "translate.storage.markdown", _toolkit),
        ("mdpo", "mdpo.md2po", _mdpo),
    ):
        try:
            arms[name] = make(importlib.import_module(package))
        except ImportError:
            report.missing(f"{name}: install the package {name}")
    if command := shutil.which("po4a-updatepo"):
        arms["po4a"] = _po4a(command)
    else:
        report.missing("po4a: install the system package po4a")
    return arms


def _flat(text: str) -> str:
    return " ".join(text.split())


def _toolkit(module: Any) -> Cut:
    def cut(text: str) -> list[str]:
        found: list[str] = []

        def keep(words: str) -> str:
            found.append(_flat(words))
            return words

        module.MarkdownFile(inputfile=io.BytesIO(text.encode()), callback=keep)
        return found

    return cut


def _mdpo(module: Any) -> Cut:
    def cut(text: str) -> list[str]:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "article.md"
            path.write_text(text, "utf-8")
            return [_flat(entry.msgid) for entry in module.markdown_to_pofile(str(path))]

    return cut


def _po4a(command: str) -> Cut:
    def cut(text: str) -> list[str]:
        with tempfile.TemporaryDirectory() as folder:
            source, catalogue = Path(folder) / "article.md", Path(folder) / "article.pot"
            source.write_text(text, "utf-8")
            options = ["-f", "text", "-o", "markdown", "-M", "UTF-8", "-m", str(source), "-p", str(catalogue)]
            subprocess.run([command, *options], capture_output=True, check=False)
            return _catalogue(catalogue.read_text("utf-8")) if catalogue.exists() else []

    return cut


def _catalogue(text: str) -> list[str]:
    """The texts of a catalogue, but for its head."""
    found: list[str] = []
    for entry in text.split("\n\n")[1:]:
        lines = [line.removeprefix("msgid ") for line in entry.split("\n") if line.startswith(('msgid "', '"'))]
        words = "".join(line[1:-1] for line in lines)
        found.append(_flat(words.replace("\\n", " ").replace('\\"', '"').replace("\\\\", "\\")))
    return [words for words in found if words]
