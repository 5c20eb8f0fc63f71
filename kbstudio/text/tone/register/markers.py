"""Finds in a passage what shows its register."""

from collections.abc import Iterator
from typing import NamedTuple

import regex

from kbstudio.text.tone.register.lexicon import Case, Form, Lexicon, Place
from kbstudio.text.tone.register.quoting import unquoted
from kbstudio.text.tone.register.words import Word, sentence_end, words

_COMPOUND = regex.compile(r"-(?!ка\b)\p{L}")
"""What follows a word that is only the first part of a name."""


class Marker(NamedTuple):
    """Words of a passage that show a form."""

    start: int
    end: int
    match: str
    form: Form


def markers(text: str, lexicon: Lexicon) -> list[Marker]:
    """What in ``text`` shows a register, in order; quotations show none.

    Of two that overlap the one that begins first is meant, of two that begin together the longer one.
    """
    text = unquoted(text)
    found = sorted([*_Walk(text, lexicon).found(), *_patterns(text, lexicon)], key=lambda each: (each.start, -each.end))
    apart: list[Marker] = []
    for each in found:
        if not apart or each.start >= apart[-1].end:
            apart.append(each)
    return apart


def _patterns(text: str, lexicon: Lexicon) -> Iterator[Marker]:
    for pattern, form in lexicon.patterns:
        for match in pattern.finds(text):
            start, end = match.span("it" if "it" in match.re.groupindex else 0)
            if start < end and text[start:end].casefold() not in lexicon.never:
                yield Marker(start, end, text[start:end], form)


class _Walk:
    """One walk over the words of a passage."""

    def __init__(self, text: str, lexicon: Lexicon) -> None:
        self._text, self._lexicon = text, lexicon
        self._first = ""
        """The word its sentence begins with."""
        self._chained = False
        """Whether a verb that opens was found in the sentence: others may follow it behind "and" or a comma."""
        self._led = False

    def found(self) -> Iterator[Marker]:
        """The words that show a form where they stand."""
        for word in words(self._text):
            if word.opens_sentence:
                self._first, self._chained = word.plain, False
            known = self._lexicon.words
            plain, prefix = word.plain, ""
            if plain not in known and plain not in self._lexicon.never:
                plain, prefix = self._parted(plain)
            for place, form in known.get(plain, ()):
                if _written(form.case, word) and self._stands(place, word, prefix):
                    self._chained = self._chained or place in {Place.OPENING, Place.OBJECT}
                    yield Marker(word.start, word.end, word.written, form)
                    break
            self._led = word.plain in self._lexicon.lead_ins

    def _parted(self, plain: str) -> tuple[str, str]:
        """A word without what is written in front of it, and that."""
        for prefix in self._lexicon.prefixes:
            if plain.startswith(prefix) and plain[len(prefix) :] in self._lexicon.words:
                return plain[len(prefix) :], prefix
        return plain, ""

    def _stands(self, place: Place, word: Word, prefix: str) -> bool:
        match place:
            case Place.ANYWHERE:
                return True
            case Place.VERB:
                return not self._mentioned(word)
            case Place.OPENING:
                return self._opens(word, prefix) and not self._mentioned(word)
            case Place.OBJECT:
                return self._opens(word, prefix) and self._is_verb(word) and not self._mentioned(word)

    def _opens(self, word: Word, prefix: str) -> bool:
        """Whether a sentence, a step or the main clause behind an introduction begins with the word."""
        lexicon = self._lexicon
        if prefix:
            return prefix == lexicon.joining and self._chained and ":" not in word.behind
        if word.opens_clause or self._led:
            return True
        if "," not in word.behind:
            return False
        introduced = self._first in lexicon.introductions or self._first.startswith(lexicon.introducing)
        return self._chained or (word.commas == 1 and introduced)

    def _is_verb(self, word: Word) -> bool:
        objects, nouns = self._lexicon.objects, self._lexicon.nouns
        rest = self._text[word.end : sentence_end(self._text, word.end)]
        if objects is not None and not objects.found(rest):
            return False
        return nouns is None or not nouns.found(rest)

    def _mentioned(self, word: Word) -> bool:
        """Whether the sentence speaks of the word ("Open is the name of a command"), or of who did it."""
        if _COMPOUND.match(self._text, word.end):
            return True
        mentions = self._lexicon.mentions
        return mentions is not None and mentions.found(self._text[word.end : sentence_end(self._text, word.end)])


def _written(case: Case, word: Word) -> bool:
    first = word.written[0]
    if case is Case.CAPITAL:
        # A word all in capitals is set so, not chosen; behind the end of a line a sentence may open.
        return (
            first.isupper()
            and not word.opens_clause
            and "\n" not in word.behind
            and (len(word.written) == 1 or not word.written.isupper())
        )
    return case is Case.ANY or first.islower()
