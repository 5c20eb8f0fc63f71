"""``.vale.ini``: which styles and rules hold for which files."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

import regex

from kbstudio.text.tone.finding import Severity
from kbstudio.text.tone.globs import matches
from kbstudio.text.tone.views.options import IGNORED_CLASSES, ViewOptions

NAMES = (".vale.ini", "_vale.ini", ".vale", "_vale")
"""What a configuration may be called, in the order they are looked for."""

_SECTION = regex.compile(r"\[(.+)\]\s*\Z")
_COMMENT = regex.compile(r"\s[#;].*\Z")
_OPTIONS = frozenset({"BasedOnStyles", "IgnorePatterns", "BlockIgnores", "TokenIgnores", "Transform", "Lang"})
_TAGS = {"link": "a", "emphasis": "em"}
"""Scopes that are named otherwise than their tags."""
_LEVELS = {level.value: level for level in Severity}


class BadConfiguration(ValueError):
    """A configuration that cannot be used: a ``code`` for the reason and its values."""

    def __init__(self, code: str, **values: str) -> None:
        super().__init__(code, values)
        self.code, self.values = code, values


@dataclass
class Section:
    """What holds for the files a pattern means."""

    pattern: str
    styles: list[str] | None = None
    rules: dict[str, bool] = field(default_factory=dict)
    block_ignores: list[str] = field(default_factory=list)
    token_ignores: list[str] = field(default_factory=list)
    language: str = ""


@dataclass
class Configuration:
    """A whole configuration; ``rules`` says for a name whether it is on, where sections do not say otherwise."""

    path: Path | None = None
    styles_path: Path | None = None
    least: Severity = Severity.WARNING
    vocabularies: list[str] = field(default_factory=list)
    levels: dict[str, Severity] = field(default_factory=dict)
    formats: dict[str, str] = field(default_factory=dict)
    word_template: str = ""
    options: ViewOptions = field(default_factory=ViewOptions)
    everywhere: Section = field(default_factory=lambda: Section("*"))
    sections: list[Section] = field(default_factory=list)

    def sections_for(self, path: str) -> list[Section]:
        """The sections for a file, the general one first."""
        ending = Path(path).suffix.removeprefix(".")
        names = {path, Path(path).name}
        if ending in self.formats:
            names.add(str(Path(path).with_suffix(f".{self.formats[ending]}")))
        return [self.everywhere, *(each for each in self.sections if any(matches(each.pattern, n) for n in names))]

    @property
    def all_styles(self) -> list[str]:
        """Every style that is named anywhere."""
        sections = (self.everywhere, *self.sections)
        return list(dict.fromkeys(style for section in sections for style in section.styles or ()))

    @property
    def all_rules(self) -> list[str]:
        """Every rule that is switched on anywhere by its own name."""
        sections = (self.everywhere, *self.sections)
        return list(dict.fromkeys(name for section in sections for name, on in section.rules.items() if on))


@dataclass(frozen=True)
class Selection:
    """Which rules hold for one file."""

    styles: tuple[str, ...]
    rules: dict[str, bool]
    block_ignores: tuple[str, ...]
    token_ignores: tuple[str, ...]
    language: str

    def has(self, check: str) -> bool:
        """Whether a rule holds: as it is named itself, else with its style."""
        style, *own = check.split(".")
        return self.rules.get(".".join([style, *own[:1]]), style in self.styles)

    def __bool__(self) -> bool:
        return bool(self.styles) or any(self.rules.values())


def selection(configuration: Configuration, path: str) -> Selection:
    """What holds for a file: styles of the last section that names some, rules of all, later ones first."""
    sections = configuration.sections_for(path)
    styles = [section.styles for section in sections if section.styles is not None]
    rules = {name: on for section in sections for name, on in section.rules.items()}
    return Selection(
        tuple(styles[-1]) if styles else (),
        rules,
        tuple(pattern for section in sections for pattern in section.block_ignores),
        tuple(pattern for section in sections for pattern in section.token_ignores),
        next((section.language for section in reversed(sections) if section.language), ""),
    )


def found_from(folder: Path) -> Path | None:
    """The configuration of a folder, or of the nearest one above it that has one."""
    for place in (folder, *folder.parents):
        for name in NAMES:
            if (place / name).is_file():
                return place / name
    return None


def read_configuration(text: str, path: Path) -> Configuration:
    """A configuration from its text; BadConfiguration where it asks for what cannot be."""
    read = Configuration(path=path)
    section: Section | None = None
    formats = False
    for _, name, key, value in entries(text):
        if name is not None:
            formats = name == "formats"
            section = read.everywhere if name == "*" else Section(name)
            if not formats and name not in {"*", "asciidoctor"}:
                read.sections.append(section)
        elif value is None:
            continue
        elif formats:
            read.formats[key] = value
        elif section is None:
            _core(read, key, value)
        else:
            _keep(read, section, key, value)
    return read


class Entry(NamedTuple):
    """A line that says something, counted from 1: the name of a ``section`` that begins, or a ``key`` with its value.

    What is neither has all its words in ``key`` and no value.
    """

    line: int
    section: str | None
    key: str
    value: str | None


def entries(text: str) -> Iterator[Entry]:
    """What the lines of a configuration say, without empty ones and comments."""
    waiting = ""
    for number, raw in enumerate(text.removeprefix("\ufeff").splitlines(), 1):
        line = waiting + raw.strip()
        waiting = ""
        if not line or line[0] in "#;":
            continue
        if line.endswith("\\") and not line.endswith("\\\\"):
            waiting = line[:-1]
            continue
        if heading := _SECTION.match(line):
            yield Entry(number, heading[1].strip(), "", None)
            continue
        key, sign, value = line.partition("=")
        yield Entry(number, None, key.strip(), _COMMENT.sub("", value).strip().strip("`") if sign else None)


def listed(value: str) -> list[str]:
    """The parts of a value between commas."""
    return [part.strip() for part in value.split(",") if part.strip()]


def _patterns(value: str) -> list[str]:
    """Patterns between commas; a comma inside brackets belongs to a pattern."""
    found = [""]
    depth = 0
    for at, sign in enumerate(value):
        escaped = at > 0 and value[at - 1] == "\\"
        depth += 0 if escaped else (sign in "([{") - (sign in ")]}")
        if sign == "," and depth <= 0:
            found.append("")
        else:
            found[-1] += sign
    return [pattern.strip() for pattern in found if pattern.strip()]


def _core(read: Configuration, key: str, value: str) -> None:
    folder = read.path.parent if read.path else Path()
    match key:
        case "StylesPath":
            read.styles_path = folder / value
        case "MinAlertLevel":
            if value not in _LEVELS:
                raise BadConfiguration("level", level=value)
            read.least = _LEVELS[value]
        case "Vocab":
            read.vocabularies += listed(value)
        case "IgnoredScopes":
            ignored = frozenset(_TAGS.get(name, name) for name in listed(value))
            read.options = ViewOptions(ignored, read.options.skipped, read.options.classes)
        case "SkippedScopes":
            read.options = ViewOptions(read.options.ignored, frozenset(listed(value)), read.options.classes)
        case "IgnoredClasses":
            classes = IGNORED_CLASSES | frozenset(listed(value))
            read.options = ViewOptions(read.options.ignored, read.options.skipped, classes)
        case "WordTemplate":
            read.word_template = value
        case _:
            pass


def _keep(read: Configuration, section: Section, key: str, value: str) -> None:
    match key:
        case "BasedOnStyles":
            section.styles = [*(section.styles or ()), *listed(value)]
        case "BlockIgnores" | "IgnorePatterns":
            section.block_ignores += _patterns(value)
        case "TokenIgnores":
            section.token_ignores += _patterns(value)
        case "Lang":
            section.language = value
        case _ if key not in _OPTIONS and "." in key:
            section.rules[key] = value == "YES" or value in _LEVELS
            if value in _LEVELS:
                read.levels[key] = _LEVELS[value]
        case _:
            pass
