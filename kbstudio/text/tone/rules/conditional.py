"""Conditional: what may only stand in a text that explains it."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from kbstudio.text.tone.fields import Fields
from kbstudio.text.tone.passages import Passage
from kbstudio.text.tone.patterns import Pattern
from kbstudio.text.tone.rules.base import Definition, DocumentRule, Exceptions, Hit, Setting


class _Seen(NamedTuple):
    explained: frozenset[str]
    explains: bool
    uses: tuple[tuple[int, int, str], ...]


class Conditional(DocumentRule):
    """Each match of ``first`` needs a match of ``second`` before it or in its passage that caught the same words.

    A ``second`` that catches nothing only has to be there.
    """

    def __init__(self, definition: Definition, fields: Fields, setting: Setting) -> None:
        super().__init__(definition)
        ignore_case = fields.flag("ignorecase")
        self._first = Pattern(fields.text("first"), ignore_case=ignore_case)
        self._second = Pattern(fields.text("second"), ignore_case=ignore_case)
        self._exceptions = Exceptions(fields.texts("exceptions"), setting, vocab=fields.flag("vocab", default=True))
        self.patterns = (self._first, self._second, *self._exceptions.patterns)

    def sees(self, passage: Passage) -> Sequence[_Seen]:
        """What the passage explains, and what it uses."""
        explained: set[str] = set()
        explains = False
        for match in self._second.finds(passage.text):
            explains = True
            explained |= {caught for caught in match.groups() if caught}
        uses = tuple(
            (*match.span(), match[0])
            for match in self._first.finds(passage.text)
            if match[0] and not self._exceptions.allow(match[0])
        )
        return (_Seen(frozenset(explained), explains, uses),) if explains or uses else ()

    def fold(self, seen: Iterable[tuple[int, Sequence[_Seen]]]) -> Iterator[tuple[int, Hit]]:
        """What is used and not explained by then."""
        catches = self._second.compiled.groups > 0
        known: set[str] = set()
        for number, passages in seen:
            for each in passages:
                known |= each.explained
                for start, end, match in each.uses:
                    if match not in known if catches else not each.explains:
                        yield number, self.hit(start, end, match)
