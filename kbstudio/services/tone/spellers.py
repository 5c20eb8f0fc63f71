"""Dictionaries of spelling, in Hunspell's form: those a style brings, and those of this computer."""

import os
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from pathlib import Path
from typing import Protocol

from kbstudio.assets import resource
from kbstudio.services.tone.own_dictionaries import lists_in
from kbstudio.services.tone.style_files import StyleFiles
from kbstudio.text.tone.rules.base import Wanted
from kbstudio.text.tone.spelled import plain
from kbstudio.text.tone.styles import listed_words

_SYSTEM = ("/usr/share/hunspell", "/usr/share/myspell/dicts", "/Library/Spelling", "~/Library/Spelling")
_USUAL = "Vale.Spelling"
_DICTIONARIES, _LISTS = "config/dictionaries", "config/ignore"


class _Dictionary(Protocol):
    def spell(self, word: str) -> bool: ...

    def suggest(self, word: str) -> Sequence[str]: ...


class Speller:
    """Knows words: those of one or more dictionaries, and those of lists."""

    def __init__(
        self, dictionaries: list[_Dictionary], ignored: frozenset[str] = frozenset(), locale: str = ""
    ) -> None:
        self._dictionaries, self._ignored, self._locale = dictionaries, ignored, locale

    @property
    def locale(self) -> str:
        """Whose words it knows, as ``en-GB``; empty where a rule named its dictionaries."""
        return self._locale

    def knows(self, word: str) -> bool:
        """Whether a word is spelled as one of the dictionaries has it, or stands in a list."""
        spelled = plain(word)
        return spelled.lower() in self._ignored or any(_has(each, spelled) for each in self._dictionaries)

    def suggest(self, word: str) -> Sequence[str]:
        """The words its dictionaries offer for a misspelt one; asked again, they are known at once."""
        spelled = plain(word)
        found = (each for dictionary in self._dictionaries for each in _suggested(dictionary, spelled))
        return tuple(dict.fromkeys(found))


class Spellers:
    """Finds the dictionaries that rules ask for, in a styles folder and on this computer."""

    def __init__(self, files: StyleFiles, own: str = "") -> None:
        """``own`` is a folder with dictionaries that are taken before those of this computer."""
        self._files, self._own = files, own

    def __call__(self, wanted: Wanted) -> Speller | None:
        """The speller of a rule; None where there is no dictionary for its language."""
        found, add_usual = self._named(wanted)
        ignored = self._ignored(wanted)
        locale = ""
        if not found or add_usual:
            usual = usual_dictionary(wanted.locale, self._own)
            if usual is not None:
                found, locale = [*found, usual[0]], usual[1]
            ignored |= _words_of_the_trade(wanted.locale.split("-")[0])
        return Speller(found, ignored, locale) if found else None

    def _named(self, wanted: Wanted) -> tuple[list[_Dictionary], bool]:
        """The dictionaries a rule names, and whether the usual one is read besides them."""
        root = self._files.root or Path()
        if wanted.affixes and wanted.words:
            return _opened(root / wanted.affixes, root / wanted.words), wanted.append
        folder = root / (wanted.folder or _DICTIONARIES)
        if wanted.dictionaries:
            names = wanted.dictionaries
        elif wanted.rule == _USUAL and self._files.root is not None:
            names = tuple(sorted(path.stem for path in folder.glob("*.dic")))
        else:
            return [], True
        found = [each for name in names for each in _opened(folder / f"{name}.aff", folder / f"{name}.dic")]
        return found, wanted.append or not wanted.dictionaries

    def _ignored(self, wanted: Wanted) -> frozenset[str]:
        paths = [path for name in wanted.ignored for path in (name, f"{_LISTS}/{name}")]
        if wanted.rule == _USUAL:
            paths += self._files.names(_LISTS)
        return frozenset(word.lower() for path in paths for word in listed_words(self._files.read(path)))


def _opened(affixes: Path, words: Path) -> list[_Dictionary]:
    """The dictionary of two files beside each other; none where one of them is not there."""
    if not affixes.is_file() or not words.is_file() or affixes.with_suffix("") != words.with_suffix(""):
        return []
    return [_loaded(words.stem, str(words.parent))]


def _has(dictionary: _Dictionary, word: str) -> bool:
    try:
        return dictionary.spell(word)
    except UnicodeError:
        # Many dictionaries are written in letters of one language alone, and so is what can be asked of them.
        return False


@lru_cache(maxsize=2_000)
def _suggested(dictionary: _Dictionary, word: str) -> tuple[str, ...]:
    """What a dictionary offers; finding it takes up to a second."""
    try:
        return tuple(dictionary.suggest(word))
    except UnicodeError:
        return ()


@cache
def _loaded(name: str, folder: str) -> _Dictionary:
    # Loading takes a tenth of a second, which most texts need not wait for.
    from hunspell import Hunspell  # noqa: PLC0415

    return Hunspell(name, hunspell_data_dir=folder) if folder else Hunspell(name)


def usual_dictionary(locale: str, own: str = "") -> tuple[_Dictionary, str] | None:
    """The dictionary of a language in the folder ``own`` or on this computer, and whose words it has, as ``en-GB``.

    Where there is none for a market, that of another one is taken. American English comes with the program.
    """
    language, *rest = locale.split("-")
    wanted = locale if rest else _with_country(language)
    folders = [Path(own).expanduser()] if own else []
    lists = [path for folder in (*folders, *_folders()) for path in lists_in(folder)]
    fitting = [path for path in lists if _tag(path).split("-")[0] == language]
    for path in sorted(fitting, key=lambda path: (_tag(path) != locale, _tag(path) != wanted)):
        if found := _opened(path.with_suffix(".aff"), path):
            return found[0], _tag(path)
    return (_loaded("en_US", ""), "en-US") if language == "en" else None


def _tag(path: Path) -> str:
    return path.stem.replace("_", "-")


def _with_country(language: str) -> str:
    """A language as in the country where most people speak it: ``en-US`` for ``en``."""
    # Babel costs tens of milliseconds to import, which a market's dictionary needs not wait for.
    from babel.core import get_global  # noqa: PLC0415

    likely = get_global("likely_subtags").get(language, "").split("_")
    return f"{language}-{likely[-1]}" if len(likely) > 1 else language


@cache
def _words_of_the_trade(language: str) -> frozenset[str]:
    path = resource("words", f"{language}.txt")
    return frozenset(listed_words(path.read_bytes())) if path.is_file() else frozenset()


def _folders() -> Iterator[Path]:
    for folder in (*os.environ.get("DICPATH", "").split(os.pathsep), *_SYSTEM):
        if folder and (path := Path(folder).expanduser()).is_dir():
            yield path
