"""Tells cheaply that a passage holds nothing a pattern could match, so that most patterns never run."""

from collections.abc import Iterable, Iterator

import regex

from kbstudio.text.tone.passages import Passage

_WORD = regex.compile(r"\w+")
_PLAIN = regex.compile(r"[\w'’ ,-]")
_TWO_CASES = regex.compile(r"\[(\w)(\w)\]")
_GROUP = regex.compile(r"\((?:\?:)?(?!\?)")
_MAY_BE_MISSING = ("?", "*", "{")


class Reading:
    """A passage as gates see it: in small letters, and the words in it."""

    def __init__(self, passage: Passage) -> None:
        self.text = passage.text.casefold()
        self._words: frozenset[str] | None = None

    @property
    def words(self) -> frozenset[str]:
        """Runs of letters, digits and underscores."""
        if self._words is None:
            self._words = frozenset(_WORD.findall(self.text))
        return self._words


class Gate:
    """Lets a passage through that holds one of ``words`` as a word, or one of ``parts`` anywhere."""

    def __init__(self, words: Iterable[str], parts: Iterable[str]) -> None:
        self.words = frozenset(words)
        self.parts = tuple(sorted(parts))

    def lets_through(self, reading: Reading) -> bool:
        """Whether the pattern behind the gate has to run."""
        return not self.words.isdisjoint(reading.words) or any(part in reading.text for part in self.parts)


def gate_for(tokens: Iterable[str], *, whole_words: bool) -> Gate | None:
    """The gate of a list of patterns; None where one of them may match what cannot be foreseen.

    ``whole_words`` are patterns that begin and end at the edge of a word.
    """
    words: set[str] = set()
    parts: set[str] = set()
    for token in tokens:
        for alternative in alternatives(token):
            beginnings = _beginnings(alternative)
            if beginnings is None:
                return None
            for letters, is_all in beginnings:
                whole = _whole_words(letters, is_all=is_all) if whole_words else []
                if whole:
                    # The longest word is the rarest, as a rule.
                    words.add(max(whole, key=len))
                else:
                    parts.add(letters)
    return Gate(words, parts)


def _whole_words(letters: str, *, is_all: bool) -> list[str]:
    """The words among the letters a match begins with; the last one may go on where they are not all of it."""
    found = list(_WORD.finditer(letters))
    if not found or found[0].start():
        return []
    return [word[0] for word in found if is_all or word.end() < len(letters)]


def alternatives(pattern: str) -> Iterator[str]:
    """The alternatives of a pattern: what ``|`` divides outside groups and classes."""
    begin = 0
    for at, sign, depth in _signs(pattern):
        if sign == "|" and depth == 0:
            yield pattern[begin:at]
            begin = at + 1
    yield pattern[begin:]


def _signs(pattern: str) -> Iterator[tuple[int, str, int]]:
    """The signs of a pattern that are neither escaped nor in a class, with the depth of groups they stand in."""
    at, depth = 0, 0
    while at < len(pattern):
        sign = pattern[at]
        if sign == "\\":
            at += 2
            continue
        if sign == "[":
            end = pattern.find("]", at + 2)
            at = len(pattern) if end < 0 else end + 1
            continue
        depth += (sign == "(") - (sign == ")")
        yield at, sign, depth
        at += 1


def _beginnings(alternative: str) -> list[tuple[str, bool]] | None:
    """What a match may begin with, in small letters, and whether that is all of it; None where nothing is sure."""
    rest = alternative.removeprefix(r"\b")
    if group := _GROUP.match(rest):
        end = next((at for at, sign, depth in _signs(rest) if sign == ")" and depth == 0), None)
        if end is None or rest.startswith(_MAY_BE_MISSING, end + 1):
            return None
        found: list[tuple[str, bool]] = []
        for inner in alternatives(rest[group.end() : end]):
            beginnings = _beginnings(inner)
            if beginnings is None:
                return None
            found += [(letters, is_all and end + 1 == len(rest)) for letters, is_all in beginnings]
        return found
    letters, at = _letters(rest)
    return [(letters, at == len(rest))] if letters.strip() else None


def _letters(text: str) -> tuple[str, int]:
    """The letters ``text`` begins with, and where they end; a letter that may be missing is none of them."""
    found: list[str] = []
    at = 0
    while at < len(text):
        if cases := _TWO_CASES.match(text, at):
            letter, end = cases[1].casefold(), cases.end()
            if letter != cases[2].casefold():
                break
        elif _PLAIN.match(text[at]):
            letter, end = text[at].casefold(), at + 1
        else:
            break
        if text.startswith(_MAY_BE_MISSING, end):
            break
        found.append(letter)
        at = end
        if text.startswith("+", end):
            break
    return "".join(found), at
