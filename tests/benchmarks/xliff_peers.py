"""Other tools that take the words out of Markdown and put them back, where they are installed."""

import importlib
import io
import shutil
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.benchmarks.report import Report

Trip = Callable[[str], str]


def round_trip_peers(report: Report) -> dict[str, Trip]:
    """What each of them makes of a text none of whose words are changed, by name."""
    arms: dict[str, Trip] = {}
    for name, packages, make in (
        ("translate-toolkit[markdown]", ("translate.storage.markdown",), _toolkit),
        ("mdpo", ("mdpo.md2po", "mdpo.po2md"), _mdpo),
    ):
        try:
            arms[name] = make(*map(importlib.import_module, packages))
        except ImportError:
            report.missing(f"{name}: install the package {name}")
    programs = shutil.which("po4a-gettextize"), shutil.which("po4a-translate")
    if all(programs):
        arms["po4a"] = _po4a(*map(str, programs))
    else:
        report.missing("po4a: install the system package po4a")
    return arms


def parsing_peer(report: Report) -> Callable[[bytes, str], int] | None:
    """How many units another tool finds in a file of a version."""
    try:
        old, new = (importlib.import_module(f"translate.storage.{name}") for name in ("xliff", "xliff2"))
    except ImportError:
        report.missing("translate-toolkit reading our files: install the package translate-toolkit")
        return None
    readers: dict[str, Any] = {"1.2": old.xlifffile, "2.0": new.Xliff2File}
    return lambda document, version: len(readers[version].parsestring(document).units)


def _toolkit(module: Any) -> Trip:
    def trip(text: str) -> str:
        return module.MarkdownFile(inputfile=io.BytesIO(text.encode()), callback=str).filesrc

    return trip


def _mdpo(out: Any, back: Any) -> Trip:
    def trip(text: str) -> str:
        with tempfile.TemporaryDirectory() as folder:
            source, catalogue = Path(folder) / "article.md", Path(folder) / "article.po"
            source.write_bytes(text.encode())
            entries = out.markdown_to_pofile(str(source))
            for entry in entries:
                entry.msgstr = entry.msgid
            entries.save(str(catalogue))
            return back.pofile_to_markdown(str(source), [str(catalogue)])

    return trip


def _po4a(out: str, back: str) -> Trip:
    def trip(text: str) -> str:
        with tempfile.TemporaryDirectory() as folder:
            source, catalogue, result = (Path(folder) / f"article.{end}" for end in ("md", "po", "out"))
            source.write_bytes(text.encode())
            common = ["-f", "text", "-o", "markdown", "-M", "UTF-8", "-m", str(source)]
            same = ["-l", str(source), "-L", "UTF-8"]
            subprocess.run([out, *common, *same, "-p", str(catalogue)], capture_output=True, check=False)
            keep = ["-l", str(result), "-L", "UTF-8", "-k", "0", "-p", str(catalogue)]
            subprocess.run([back, *common, *keep], capture_output=True, check=False)
            return result.read_bytes().decode() if result.exists() else ""

    return trip
