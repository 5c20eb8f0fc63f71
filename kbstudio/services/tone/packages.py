"""Packages of style brought in from a folder or a zip, as they are, with what in them cannot be used."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from kbstudio.domain.errors import BadInput
from kbstudio.domain.guidelines import RuleProblem
from kbstudio.services.tone.kept_files import KeptFiles
from kbstudio.services.tone.problems import about_rule, about_stop
from kbstudio.services.tone.registers import register_lexicon
from kbstudio.services.tone.spellers import Spellers
from kbstudio.services.tone.style_files import FolderFiles, StyleFiles
from kbstudio.services.tone.style_zip import ZipFiles
from kbstudio.services.tone.taggers import tagger_of
from kbstudio.services.tone.term_rules import STYLE as TERMS
from kbstudio.text.tone.rules.base import Setting
from kbstudio.text.tone.styles import Styles
from kbstudio.text.tone.trying import tried

_MOST_FILES = 20_000
_MOST_BYTES = 64_000_000
_LONGEST_STYLE, _LONGEST_PATH = 120, 400
_CODE = re.compile(r"KB-\d+", re.IGNORECASE)
_SHARED = ("config", "Vocab")
"""Folders that are no style: vocabularies, dictionaries, lists."""


@dataclass(frozen=True)
class PackageReport:
    """What was brought in: names of styles, how many files and rules, and rules that cannot be used, with why."""

    styles: tuple[str, ...]
    files: int
    rules: int
    problems: tuple[RuleProblem, ...]


@dataclass(frozen=True)
class Brought:
    """The files of each style by path, with what is to be said of them."""

    files: Mapping[str, Mapping[str, bytes]]
    report: PackageReport


def brought_in(path: Path) -> Brought:
    """The styles of a folder or a zip; raises BadInput for anything else."""
    source = _source(path)
    names = source.styles()
    if not names:
        raise BadInput("{path} holds no styles; name the folder or zip with their .yml files.", path=str(path))
    if taken := next((name for name in names if _is_ours(name)), ""):
        raise BadInput("{name} is a name the program uses itself; rename the folder of that style.", name=taken)
    by_style = {name: _files(source, name) for name in (*names, *_SHARED)}
    by_style = {name: files for name, files in by_style.items() if files}
    every = [content for files in by_style.values() for content in files.values()]
    if len(every) > _MOST_FILES or sum(map(len, every)) > _MOST_BYTES:
        raise BadInput("{path} is too large to be styles; name the folder of one package.", path=str(path))
    paths = [each for files in by_style.values() for each in files]
    if any(len(name) > _LONGEST_STYLE for name in names) or not all(map(_can_be_kept, paths)):
        raise BadInput("{path} holds names that are too long or not text; rename its files.", path=str(path))
    kept = KeptFiles({name: content for files in by_style.values() for name, content in files.items()})
    setting = Setting(locale="en", speller=Spellers(kept), tagger=tagger_of, lexicon=register_lexicon)
    styles = Styles(kept, setting)
    problems: list[RuleProblem] = []
    count = 0
    for name in names:
        for rule in styles.rules_of(name):
            count += 1
            if (wrong := tried(rule)) is not None:
                problems.append(RuleProblem(rule.definition.name, about_stop(wrong.reason)))
    problems += [RuleProblem(each.name, about_rule(each.bad), each.bad.line) for each in styles.problems]
    return Brought(by_style, PackageReport(tuple(names), len(every), count, tuple(problems)))


def _is_ours(style: str) -> bool:
    """Whether findings of a style would be taken for those of terms, of a guideline, or built in."""
    return style in (TERMS, "Vale") or _CODE.fullmatch(style) is not None


def _can_be_kept(path: str) -> bool:
    """Whether a database takes a path: it holds so much, and nothing that is no character."""
    return len(path) <= _LONGEST_PATH and "\0" not in path and not any("\ud800" <= each <= "\udfff" for each in path)


def _source(path: Path) -> StyleFiles:
    if path.is_dir():
        # A folder may be a style itself, or hold several.
        if any(path.glob("*.y*ml")) and not any(
            (each / "meta.json").exists() for each in path.iterdir() if each.is_dir()
        ):
            return _OneStyle(path)
        return FolderFiles(path)
    if path.is_file():
        return ZipFiles(path)
    raise BadInput("There is no folder or zip {path}; name the one that holds the styles.", path=str(path))


class _OneStyle(FolderFiles):
    """A folder that is one style."""

    def __init__(self, path: Path) -> None:
        super().__init__(path.resolve().parent)
        self._own = path.resolve().name

    def styles(self) -> list[str]:
        return [self._own]


def _files(source: StyleFiles, style: str) -> Mapping[str, bytes]:
    if isinstance(source, _OneStyle) and style in _SHARED:
        return {}
    try:
        contents = {path: source.read(path) for path in source.names(style)}
    except OSError as wrong:
        raise BadInput("{name} cannot be read ({reason}).", name=style, reason=wrong.strerror or str(wrong)) from wrong
    return {path: content for path, content in contents.items() if content is not None}
