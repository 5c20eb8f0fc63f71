"""Finding terms in texts: inflected, with a Hebrew particle in front, the longest where they overlap."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

import regex

from kbstudio.text.search.stemming import base_language, stem, without_particles
from kbstudio.text.translation.masking import pieces
from kbstudio.text.translation.terms import Concept, Term

_WORD = regex.compile(r"[\p{L}\p{N}][\p{L}\p{M}\p{N}]*+(?:['’׳״\"&+#][\p{L}\p{N}][\p{L}\p{M}\p{N}]*+)*+[+#]*")
_MARKS = regex.compile(r"\p{M}+")
_BEGINNING = 4
_ENDING = 2
_BY_BEGINNING = frozenset({"pl", "ru"})


class TermHit(NamedTuple):
    """A term found in a text; ``text[span[0]:span[1]]`` is the word or words as they stand there."""

    concept: Concept
    term: Term
    span: tuple[int, int]


class _Word(NamedTuple):
    text: str
    start: int
    end: int
    forms: frozenset[str]


@dataclass(slots=True)
class _Name:
    concept: Concept
    term: Term
    words: tuple[_Word, ...]


@dataclass(slots=True)
class TermFinder:
    """Finds the terms of a market in texts; made once for many texts. Where terms overlap, the longest holds."""

    concepts: Sequence[Concept]
    locale: str
    _by_form: defaultdict[str, list[_Name]] = field(default_factory=lambda: defaultdict(list))

    def __post_init__(self) -> None:
        for concept in self.concepts:
            names = concept.names(self.locale)
            kept = {term.text for term in names}
            names += tuple(term for term in concept.terms if term.status == "keep" and term.text not in kept)
            for term in names:
                words = tuple(_words(term.text, self.locale))
                if words:
                    for form in _index_forms(words[0], self.locale):
                        self._by_form[form].append(_Name(concept, term, words))

    def find(self, text: str) -> list[TermHit]:
        """The terms in ``text``, in order; code, addresses and other placeholders are not looked into."""
        words = [word for start, part in _prose(text) for word in _words(part, self.locale, start)]
        hits: list[TermHit] = []
        at = 0
        while at < len(words):
            found = [
                name
                for name in self._beginning_with(words[at])
                if len(name.words) <= len(words) - at and self._matches(name, words[at : at + len(name.words)], text)
            ]
            longest = max((len(name.words) for name in found), default=0)
            for name in _closest([name for name in found if len(name.words) == longest], words[at].text):
                span = _without_particle(words[at], name.words[0]), words[at + longest - 1].end
                hits.append(TermHit(name.concept, name.term, span))
            at += max(1, longest)
        return hits

    def _beginning_with(self, word: _Word) -> list[_Name]:
        names = {id(name): name for form in _index_forms(word, self.locale) for name in self._by_form.get(form, ())}
        return list(names.values())

    def _matches(self, name: _Name, words: Sequence[_Word], text: str) -> bool:
        for number, (mine, theirs) in enumerate(zip(name.words, words, strict=True)):
            if number and text[words[number - 1].end : theirs.start].strip(" \u00a0-‑–\n"):
                return False
            if name.term.match_case or _is_name(mine.text):
                if mine.text != theirs.text and mine.text not in without_particles(theirs.text):
                    return False
            elif not (mine.forms & theirs.forms or _same_beginning(mine.text, theirs.text, self.locale)):
                return False
        return True


def find_terms(text: str, locale: str, concepts: Sequence[Concept]) -> list[TermHit]:
    """The terms of a market in ``text``, in order, in whatever form they stand; the longest where they overlap."""
    return TermFinder(concepts, locale).find(text)


def _prose(text: str) -> Iterator[tuple[int, str]]:
    at = 0
    for piece in pieces(text):
        if piece.kind == "text":
            yield at, piece.text
        at += len(piece.text)


def _words(text: str, locale: str, offset: int = 0) -> Iterator[_Word]:
    for found in _WORD.finditer(text):
        word = found.group()
        yield _Word(word, offset + found.start(), offset + found.end(), _forms(word, locale))


def _forms(word: str, locale: str) -> frozenset[str]:
    folded = _MARKS.sub("", word.casefold().replace("ё", "е")) if base_language(locale) == "he" else word.casefold()
    folded = folded.replace("ё", "е").replace("’", "'").removesuffix("'s")
    if base_language(locale) == "he":
        return frozenset({folded, *without_particles(folded), *map(_hebrew_stem, (folded, *without_particles(folded)))})
    return frozenset({folded, stem(folded, locale)})


def _hebrew_stem(word: str) -> str:
    """A Hebrew noun without the ending of its plural; feminine ones end in one letter in both."""
    for ending in ("ים", "ות", "ה", "ת"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word.removesuffix(ending)
    return word


def _index_forms(word: _Word, locale: str) -> frozenset[str]:
    if base_language(locale) in _BY_BEGINNING and len(word.text) > _BEGINNING:
        return word.forms | {word.text.casefold().replace("ё", "е")[:_BEGINNING] + "…"}
    return word.forms


def _same_beginning(left: str, right: str, locale: str) -> bool:
    """Whether two words of an inflected language differ in nothing but a short ending."""
    if base_language(locale) not in _BY_BEGINNING:
        return False
    left, right = (word.casefold().replace("ё", "е") for word in (left, right))
    common = 0
    for one, other in zip(left, right, strict=False):
        if one != other:
            break
        common += 1
    return common >= _BEGINNING and max(len(left), len(right)) - common <= _ENDING


def _is_name(word: str) -> bool:
    """Whether a word is an acronym or is written in its own way, such as VPN and iOS: it has no other forms."""
    return any(sign.isupper() for sign in word[1:])


def _closest(names: Sequence[_Name], word: str) -> list[_Name]:
    """Of terms as long as each other, those that stand there as they are written, if any; each concept once."""
    exact = [name for name in names if name.words[0].text.casefold() == word.casefold()] or list(names)
    return list({name.concept.code: name for name in reversed(exact)}.values())[::-1]


def _without_particle(word: _Word, term: _Word) -> int:
    """Where the term begins in a word that may have a Hebrew particle before it."""
    for shorter in sorted(without_particles(word.text), key=len, reverse=True):
        if term.text == shorter:
            return word.end - len(shorter)
    return word.start
