"""Terms as rows of a table that is filtered while one types."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from kbstudio.text.search.folding import fold
from kbstudio.text.translation.terms import Concept, TermStatus


@dataclass(frozen=True)
class NamesIn:
    """What a thing is called in one language: the words to use, whether they are kept everywhere, what is forbidden."""

    use: tuple[str, ...] = ()
    status: TermStatus = "preferred"
    forbidden: tuple[str, ...] = ()


@dataclass(frozen=True)
class TermRow:
    """A concept as the table shows it; ``words`` is all that is looked through, folded."""

    concept: Concept
    words: str
    _names: dict[str, NamesIn] = field(default_factory=dict, compare=False)

    @property
    def code(self) -> str:
        """What the concept goes by."""
        return self.concept.code

    def names_in(self, locale: str) -> NamesIn:
        """Its names in a language of the table, worked out for the rows in sight only."""
        if locale not in self._names:
            self._names[locale] = _names(self.concept, locale)
        return self._names[locale]


@dataclass(frozen=True)
class TermList:
    """Every term, and the languages the table has columns for."""

    rows: tuple[TermRow, ...] = ()
    locales: tuple[str, ...] = ()


def listed(concepts: Iterable[Concept], library: Sequence[str] = ()) -> TermList:
    """The table of all terms: a column for each language of the library and for each one a term is given in."""
    known = tuple(concepts)
    given = sorted({term.locale for concept in known for term in concept.terms} - set(library))
    return TermList(tuple(map(_row, known)), (*library, *given))


def matching(rows: Sequence[TermRow], words: str) -> Sequence[TermRow]:
    """The rows that hold every one of the words, in whatever language and however they are accented."""
    wanted = fold(words).split()
    return [row for row in rows if all(word in row.words for word in wanted)] if wanted else rows


def _row(concept: Concept) -> TermRow:
    texts = [concept.code, concept.definition, concept.owner, concept.note, *(term.text for term in concept.terms)]
    return TermRow(concept, fold("\n".join(texts)))


def _names(concept: Concept, locale: str) -> NamesIn:
    use = concept.preferred(locale)
    forbidden = tuple(term.text for term in concept.names(locale) if term.status == "forbidden")
    return NamesIn(tuple(term.text for term in use), use[0].status if use else "preferred", forbidden)
