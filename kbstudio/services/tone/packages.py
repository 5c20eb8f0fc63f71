"""Packages of style brought in from a folder or a zip, as they are, with what in them cannot be used."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from kbstudio.domain.errors import BadInput, quoted
from kbstudio.domain.guidelines import RuleProblem
from kbstudio.services.tone.kept_files import KeptFiles
from kbstudio.services.tone.problems import about_rule, about_stop
from kbstudio.services.tone.registers import register_lexicon
from kbstudio.services.tone.spellers import Spellers
from kbstudio.services.tone.style_files import FolderFiles, StyleFiles
from kbstudio.services.tone.style_zip import ZipFiles
from kbstudio.services.tone.taggers import tagger_of
from kbstudio.services.tone.term_rules import STYLE as TERMS
from kbstudio.text.tone.patterns import watched
from kbstudio.text.tone.rules.base import Setting
from kbstudio.text.tone.styles import Styles, unreadable_words
from kbstudio.text.tone.trying import tried

_MOST_FILES = 20_000
_MOST_BYTES = 64_000_000
_LONGEST_STYLE, _LONGEST_PATH = 120, 400
_CODE = re.compile(r"KB-\d+", re.IGNORECASE)
_SAYABLE = re.compile(r"[^\W_][\w-]*")
SHARED = ("config", "Vocab")
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
    if odd := next((name for name in names if not _SAYABLE.fullmatch(name)), ""):
        raise BadInput(
            "{name} is no name a guideline can say; rename that folder with letters, digits, - and _.", name=quoted(odd)
        )
    if len({name.casefold() for name in names}) < len(names):
        raise BadInput("{path} holds two styles whose names differ in capitals alone; rename one.", path=str(path))
    by_style: dict[str, Mapping[str, bytes]] = {}
    for name in (*names, *SHARED):
        if found := _files(source, name, by_style, path):
            by_style[name] = found
    every = [content for files in by_style.values() for content in files.values()]
    paths = [each for files in by_style.values() for each in files]
    if any(len(name) > _LONGEST_STYLE for name in names) or not all(map(_can_be_kept, paths)):
        raise BadInput("{path} holds names that are too long or not text; rename its files.", path=str(path))
    kept = KeptFiles({name: content for files in by_style.values() for name, content in files.items()})
    setting = Setting(locale="en", speller=Spellers(kept), tagger=tagger_of, lexicon=register_lexicon)
    styles = Styles(kept, setting)
    problems: list[RuleProblem] = []
    count = 0
    with watched():
        for rule in (rule for name in names for rule in styles.rules_of(name)):
            count += 1
            if (wrong := tried(rule)) is not None:
                problems.append(RuleProblem(rule.definition.name, about_stop(wrong.reason)))
    problems += [RuleProblem(each.name, about_rule(each.bad), each.bad.line) for each in styles.problems]
    problems += [RuleProblem(each.path, about_rule(each.bad), each.bad.line) for each in unreadable_words(kept)]
    return Brought(by_style, PackageReport(tuple(names), len(every), count, tuple(problems)))


def _is_ours(style: str) -> bool:
    """Whether findings of a style would be taken for those of terms, of a guideline, or built in."""
    folded = style.casefold()
    return folded in {name.casefold() for name in (TERMS, "Vale", *SHARED)} or _CODE.fullmatch(style) is not None


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


def _files(
    source: StyleFiles, style: str, before: Mapping[str, Mapping[str, bytes]], package: Path
) -> Mapping[str, bytes]:
    """The files of a style; raises BadInput where they are too many or too large with those read ``before``."""
    if isinstance(source, _OneStyle) and style in SHARED:
        return {}
    known = [content for files in before.values() for content in files.values()]
    count, size = len(known), sum(map(len, known))
    found: dict[str, bytes] = {}
    try:
        for path in source.names(style):
            if (content := source.read(path)) is None:
                continue
            found[path] = content
            count, size = count + 1, size + len(content)
            if count > _MOST_FILES or size > _MOST_BYTES:
                raise BadInput("{path} is too large to be styles; name the folder of one package.", path=str(package))
    except OSError as wrong:
        raise BadInput("{name} cannot be read ({reason}).", name=style, reason=wrong.strerror or str(wrong)) from wrong
    return found
