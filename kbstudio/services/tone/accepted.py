"""The words a library accepts: a list for each language, kept as a vocabulary, so that every rule and Vale know it."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from kbstudio.domain.errors import BadInput, quoted
from kbstudio.domain.locales import fallbacks, locale_tag
from kbstudio.domain.ports import UnitOfWork
from kbstudio.text.tone.spelled import plain
from kbstudio.text.tone.styles import listed_words

_STYLE = "words/"
"""What the lists are kept under; no folder of a package can have such a name."""
_NAME = "Accepted-"
_PATH = re.compile(rf"config/vocabularies/{_NAME}([A-Za-z0-9-]+)/accept\.txt")
_LONGEST = 80
_SIGNS = re.compile(r"([\\.^$*+?{}\[\]|()#])")
"""What means something in a pattern."""
_ANY_CASE = "(?i)"
_ESCAPED = re.compile(r"\\(.)")
_JOINERS = "\u200c\u200d"


class AcceptedWords(NamedTuple):
    """The words accepted in texts of a language and its markets, in their order."""

    locale: str
    words: tuple[str, ...]


def files_for(locale: str, files: Mapping[str, bytes]) -> tuple[Mapping[str, bytes], tuple[str, ...]]:
    """Files of styles without the lists of other languages, and the names of the vocabularies that hold for a locale.

    A market's own comes before that of its language.
    """
    holding = [each for each in fallbacks(locale) if _path(each) in files] if locale else []
    left_out = {path for path in files if _locale(path)} - {_path(each) for each in holding}
    used = {path: content for path, content in files.items() if path not in left_out}
    return used, tuple(f"{_NAME}{each}" for each in holding)


def is_package(style: str) -> bool:
    """Whether what is kept under a name was brought in."""
    return not style.startswith(_STYLE)


def lists_in(work: UnitOfWork) -> tuple[AcceptedWords, ...]:
    """Every list that holds words, by locale."""
    return tuple(_lists(work.guidelines.files()))


def list_of(work: UnitOfWork, locale: str) -> tuple[str, ...]:
    """The words of one list."""
    return _words(work.guidelines.files().get(_path(locale)))


def keep_list(work: UnitOfWork, locale: str, words: tuple[str, ...]) -> None:
    """Put words in place of a list."""
    ordered = sorted(words, key=lambda word: (same_word(word), word))
    content = "".join(f"{_line(word)}\n" for word in ordered).encode()
    work.guidelines.put_package(f"{_STYLE}{locale}", {_path(locale): content} if words else {})


def added_to(words: tuple[str, ...], word: str) -> tuple[str, ...]:
    """A list with one more word, in place of the same one with other capitals or another apostrophe."""
    return (*(each for each in words if same_word(each) != same_word(word)), word)


def same_word(word: str) -> str:
    """What is the same for words that are accepted with one another."""
    return plain(word).casefold()


def read_word(said: str) -> str:
    """A word as it is kept; raises BadInput for what is none."""
    word = "".join(sign for sign in unicodedata.normalize("NFC", said).strip() if not _is_unseen(sign))
    if not any(sign.isalnum() for sign in word):
        raise BadInput("Say which word; it has at least one letter.")
    if len(word) > _LONGEST:
        raise BadInput("{word} is too long to be a word; give one word.", word=quoted(word))
    if any(sign.isspace() or not (sign.isprintable() or sign in _JOINERS) for sign in word):
        raise BadInput("{word} is not one word; accept each by itself.", word=quoted(word))
    return word


def brought_lists(files: Mapping[str, bytes]) -> tuple[Mapping[str, bytes], tuple[AcceptedWords, ...]]:
    """The files of a package, and lists of another library among them, which was written out and brought in here."""
    own = {path: content for path, content in files.items() if not _locale(path)}
    return own, tuple(_lists(files))


def _is_unseen(sign: str) -> bool:
    """Whether a sign is only a mark of direction or of a break, which is no part of a word."""
    return unicodedata.category(sign) == "Cf" and sign not in _JOINERS


def _lists(files: Mapping[str, bytes]) -> Iterator[AcceptedWords]:
    for path, content in sorted(files.items()):
        if (locale := _locale(path)) and (words := _words(content)):
            yield AcceptedWords(locale, words)


def _locale(path: str) -> str:
    """The locale of a list; empty for other files, and for a vocabulary of that name which is none of ours."""
    try:
        return locale_tag(found[1]) if (found := _PATH.fullmatch(path)) is not None else ""
    except BadInput:
        return ""


def _words(content: bytes | None) -> tuple[str, ...]:
    return tuple(_ESCAPED.sub(r"\1", line.removeprefix(_ANY_CASE)) for line in listed_words(content))


def _line(word: str) -> str:
    """A word as vocabularies have it, where words with capitals are asked to keep them."""
    plain_case = word == word.lower() != word.upper()
    return (_ANY_CASE if plain_case else "") + _SIGNS.sub(r"\\\1", word)


def _path(locale: str) -> str:
    return f"config/vocabularies/{_NAME}{locale}/accept.txt"
