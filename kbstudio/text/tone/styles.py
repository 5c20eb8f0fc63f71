"""Styles: sets of rules as files, wherever these are kept, with the words a team accepts and rejects."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import Protocol

from kbstudio.text.tone.fields import BadRule
from kbstudio.text.tone.finding import Severity
from kbstudio.text.tone.patterns import BadPattern, Pattern
from kbstudio.text.tone.reading import read_rules
from kbstudio.text.tone.rules.base import Rule, Setting, Words

_ENDINGS = (".yml", ".yaml")
_VOCABULARIES = ("config/vocabularies", "Vocab")

BUILT_IN: dict[str, bytes] = {
    "Vale.Repetition": (
        b"extends: repetition\nmessage: \"'%s' is repeated!\"\nlevel: error\nalpha: true\ntokens: ['[^\\s]+']\n"
    ),
    "Vale.Spelling": (
        b"extends: spelling\nmessage: \"Did you really mean '%s'?\"\nlevel: error\n"
        b"action: {name: suggest, params: [spellings]}\n"
    ),
}
"""The rules that every configuration knows under the name of ``Vale``."""
BUILT_IN_STYLE = "Vale"
_TERMS = "Vale.Terms"
_AVOID = "Vale.Avoid"
BUILT_IN_RULES = (*BUILT_IN, _TERMS, _AVOID)


class Files(Protocol):
    """Files by their path with forward slashes, below one folder: of a disk, a zip or a database."""

    def names(self, folder: str) -> Iterable[str]:
        """The paths of all files below a folder, in order."""
        ...

    def read(self, path: str) -> bytes | None:
        """What a file holds; None where there is none, OSError where it cannot be read."""
        ...


@dataclass(frozen=True)
class Problem:
    """A rule that is not used: its name, its file, and why."""

    name: str
    path: str
    bad: BadRule


@dataclass
class Styles:
    """Reads rules when they are asked for; what cannot be used is kept in ``problems``."""

    files: Files
    setting: Setting
    levels: Mapping[str, Severity] = field(default_factory=dict[str, Severity])
    problems: list[Problem] = field(default_factory=list[Problem])

    def has(self, style: str) -> bool:
        """Whether there is such a style."""
        return style == "Vale" or any(True for _ in self._paths(style))

    def knows(self, name: str) -> bool:
        """Whether there is a file of rules for a name, or it is built in; one of a register's rules is in its file."""
        style, _, own = name.partition(".")
        whole = f"{style}.{own.partition('.')[0]}"
        return whole in BUILT_IN_RULES or any(_name(style, path) == whole for path in self._paths(style))

    def rules_of(self, style: str) -> Iterator[Rule]:
        """The rules of a style, by name; none where there is no such style."""
        if style == "Vale":
            yield from self._built_in()
        for path in self._paths(style):
            yield from self._read(path, _name(style, path))

    def named(self, name: str) -> list[Rule]:
        """What one file of rules says, by its name ``Style.Rule``; nothing where there is none."""
        style, _, own = name.partition(".")
        if style == "Vale":
            return [rule for rule in self._built_in() if rule.definition.name == name]
        path = next((path for path in self._paths(style) if _name(style, path) == name), None)
        return self._read(path, name) if path and own else []

    def _paths(self, style: str) -> list[str]:
        if not style or "/" in style or style in {".", ".."}:
            return []
        return [path for path in self.files.names(style) if path.endswith(_ENDINGS)]

    def _read(self, path: str, name: str) -> list[Rule]:
        try:
            content = self.files.read(path)
            return self._made(content, name) if content is not None else []
        except BadRule as bad:
            self.problems.append(Problem(name, path, bad))
        except OSError as wrong:
            self.problems.append(Problem(name, path, BadRule("unreadable", reason=wrong.strerror or str(wrong))))
        return []

    def _made(self, content: bytes, name: str) -> list[Rule]:
        return read_rules(content, name, self.setting, level=self.levels.get(name))

    def _built_in(self) -> Iterator[Rule]:
        words = self.setting.words
        swap = {word.lower(): word for word in words.accepted if _is_phrase(word)}
        texts = dict(BUILT_IN)
        if swap:
            texts[_TERMS] = _yaml("substitution", "Use '%s' instead of '%s'.", swap=swap, ignorecase=True, vocab=False)
        if words.rejected:
            texts[_AVOID] = _yaml("existence", "Avoid using '%s'.", tokens=list(words.rejected))
        for name, content in texts.items():
            try:
                yield from self._made(content, name)
            except BadRule as bad:
                self.problems.append(Problem(name, "", bad))


def read_words(files: Files, vocabularies: Iterable[str]) -> tuple[Words, list[str]]:
    """What the named vocabularies accept and reject, and the names of those that are not there."""
    accepted: list[str] = []
    rejected: list[str] = []
    missing: list[str] = []
    for name in vocabularies:
        places = (f"{root}/{name}" for root in _VOCABULARIES)
        folder = next((place for place in places if any(True for _ in files.names(place))), "")
        if not folder:
            missing.append(name)
            continue
        accepted += filter(_can_be_read, listed_words(files.read(f"{folder}/accept.txt")))
        rejected += filter(_can_be_read, listed_words(files.read(f"{folder}/reject.txt")))
    return Words(tuple(dict.fromkeys(accepted)), tuple(dict.fromkeys(rejected))), missing


def unreadable_words(files: Files) -> Iterator[Problem]:
    """Lines of vocabularies that are no patterns; they are left out and stop no rule that reads the others."""
    for root in _VOCABULARIES:
        for path in files.names(root):
            if not path.endswith(("/accept.txt", "/reject.txt")):
                continue
            for number, line in enumerate((files.read(path) or b"").decode("utf-8-sig", "replace").splitlines(), 1):
                if not _can_be_read(line.strip()) and not line.strip().startswith("# "):
                    yield Problem(line.strip(), path, BadRule("word", line=number))


def names_of_rules(paths: Iterable[str]) -> list[str]:
    """The names ``Style.Rule`` of the files of rules among ``paths``."""
    shared = {place.partition("/")[0] for place in _VOCABULARIES}
    tops = ((path.partition("/"), path) for path in paths if path.endswith(_ENDINGS))
    return [_name(top, path) for (top, inside, _), path in tops if inside and top not in shared]


def names_of_words(paths: Iterable[str]) -> list[str]:
    """The names of the vocabularies among ``paths``."""
    found = (path.removeprefix(f"{root}/") for path in paths for root in _VOCABULARIES if path.startswith(f"{root}/"))
    return list(dict.fromkeys(path.partition("/")[0] for path in found if "/" in path))


def listed_words(content: bytes | None) -> list[str]:
    """The words of a list, one a line."""
    lines = (content or b"").decode("utf-8-sig", "replace").splitlines()
    return [line.strip() for line in lines if line.strip() and not line.strip().startswith("# ")]


def _can_be_read(word: str) -> bool:
    """Whether a line of a vocabulary is a pattern."""
    if _is_phrase(word):
        return True
    try:
        _ = Pattern(word).compiled
    except BadPattern:
        return False
    return True


def _name(style: str, path: str) -> str:
    return f"{style}.{PurePosixPath(path).name.split('.', 1)[0]}"


def _is_phrase(word: str) -> bool:
    """Whether an accepted word is words, not a pattern: its writing can then be asked for."""
    return all(sign.isalnum() or sign in " -_" for sign in word)


def _yaml(extends: str, message: str, **keys: object) -> bytes:
    return json.dumps({"extends": extends, "message": message, "level": "error", **keys}).encode()  # JSON is YAML.
