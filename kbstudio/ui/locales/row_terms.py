"""The company's words within a block: where they stand, and what they are called in this language. Knows no Qt."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from kbstudio.text.translation.terms import Concept
from kbstudio.text.translation.terms_finding import TermFinder, TermHit

_LONGEST = 20_000


@dataclass(frozen=True)
class TermWords:
    """A thing the source speaks of: its ``word`` there, and its names here by status."""

    word: str
    definition: str
    preferred: tuple[str, ...]
    allowed: tuple[str, ...]
    forbidden: tuple[str, ...]


class RowTerms:
    """Finds terms in both languages of an adaptation; asked for each block as it comes into sight."""

    def __init__(self, concepts: Sequence[Concept], source_locale: str, locale: str) -> None:
        self._locale = locale
        self._finders = {True: TermFinder(tuple(concepts), source_locale), False: TermFinder(tuple(concepts), locale)}
        self.hits = lru_cache(500)(self._hits)

    def spans(self, text: str, *, source: bool) -> tuple[tuple[int, int], ...]:
        """Where terms stand in a text."""
        return tuple(hit.span for hit in self.hits(text, source))

    def words(self, text: str) -> tuple[TermWords, ...]:
        """The things a text of the source speaks of, each once, as far as they have a name here."""
        found: dict[str, TermWords] = {}
        for hit in self.hits(text, True):
            names = hit.concept.names(self._locale)
            preferred = tuple(term.text for term in hit.concept.preferred(self._locale))
            allowed = tuple(term.text for term in names if term.status == "allowed" and term.text not in preferred)
            forbidden = tuple(term.text for term in names if term.status == "forbidden")
            if preferred or forbidden:
                word, told = text[slice(*hit.span)], hit.concept.definition
                found.setdefault(hit.concept.code, TermWords(word, told, preferred, allowed, forbidden))
        return tuple(found.values())

    def _hits(self, text: str, source: bool) -> tuple[TermHit, ...]:
        return tuple(self._finders[source].find(text[:_LONGEST]))
