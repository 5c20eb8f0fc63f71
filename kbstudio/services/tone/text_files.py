"""The files somebody wants checked: those named and those in folders, and what was found in them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from kbstudio.text.tone.fields import Note
from kbstudio.text.tone.finding import Finding
from kbstudio.text.tone.styles import Problem

FORMATS = {".md": "md", ".markdown": "md", ".txt": "txt", ".html": "html"}
"""What is read, by the ending of a file."""
_LEFT_OUT = "node_modules"


@dataclass
class Report:
    """What was found in files, by path, and what could not be used or read."""

    findings: dict[str, list[Finding]] = field(default_factory=dict[str, list[Finding]])
    skipped: list[str] = field(default_factory=list[str])
    unread: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    problems: list[Problem] = field(default_factory=list[Problem])
    missing_styles: list[str] = field(default_factory=list[str])
    missing_rules: list[str] = field(default_factory=list[str])
    missing_words: list[str] = field(default_factory=list[str])
    stopped: dict[str, str] = field(default_factory=dict[str, str])
    notes: list[tuple[str, Note]] = field(default_factory=list[tuple[str, Note]])
    """Names of rules that checked files, with what they do not do."""


class TextFiles:
    """Finds files and reads them; what cannot be read is told in the report."""

    def __init__(self, report: Report, formats: Mapping[str, str] | None = None) -> None:
        """``formats`` says for further endings (``mdx``) what files are read as (``md``)."""
        self._report, self._formats = report, formats or {}

    def found(self, paths: Sequence[str]) -> Iterator[tuple[str, str]]:
        """The path and the format of each file named, and of those in folders."""
        for named in paths:
            path = Path(named)
            if path.is_dir():
                found = sorted(each for each in path.rglob("*") if each.is_file())
                yield from self._known(each for each in found if _is_seen(each.relative_to(path).parts))
            elif path.is_file():
                yield from self._known([path])
            else:
                self._report.unread.append((named, "missing"))

    def text_of(self, path: str) -> str | None:
        """What a file says; None where it cannot be read."""
        try:
            # Editors do not count the mark of its encoding as a column of a file.
            return Path(path).read_bytes().decode("utf-8-sig")
        except UnicodeDecodeError:
            self._report.unread.append((path, "not_utf8"))
        except OSError as wrong:
            self._report.unread.append((path, wrong.strerror or str(wrong)))
        return None

    def _known(self, paths: Iterable[Path]) -> Iterator[tuple[str, str]]:
        for path in paths:
            ending = path.suffix.lower()
            mark = FORMATS.get(ending) or FORMATS.get("." + self._formats.get(ending.removeprefix("."), ""))
            if mark:
                yield path.as_posix(), mark
            else:
                self._report.skipped.append(path.as_posix())


def _is_seen(parts: Sequence[str]) -> bool:
    """Whether a file in a folder is read without being named: hidden ones are not."""
    return _LEFT_OUT not in parts and not any(part.startswith(".") for part in parts)
