"""Consistency: two ways to write one thing, of which a text should keep to one."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from kbstudio.text.tone.fields import Fields
from kbstudio.text.tone.gate import gate_for
from kbstudio.text.tone.passages import Passage
from kbstudio.text.tone.patterns import words_pattern
from kbstudio.text.tone.rules.base import Definition, DocumentRule, Hit, Setting


class _Seen(NamedTuple):
    start: int
    end: int
    pair: int
    is_first: bool
    match: str


class Consistency(DocumentRule):
    """Both forms of a pair of ``either`` in one text: whatever is not the form used first is a finding."""

    def __init__(self, definition: Definition, fields: Fields, setting: Setting) -> None:
        super().__init__(definition)
        pairs = fields.pairs("either")
        nonword = fields.flag("nonword")
        forms = [form for pair in pairs.items() for form in pair]
        inner = "|".join(f"(?P<form{number}>{form})" for number, form in enumerate(forms))
        ignore_case = fields.flag("ignorecase")
        self._pattern = words_pattern(inner, ignore_case=ignore_case, nonword=nonword, template=setting.word_template)
        self._count = len(forms)
        self.patterns = (self._pattern,)
        self.gate = gate_for(forms, whole_words=not nonword and not setting.word_template)

    def sees(self, passage: Passage) -> Sequence[_Seen]:
        """Each form of a pair in the passage."""
        found: list[_Seen] = []
        for match in self._pattern.finds(passage.text):
            number = next((n for n in range(self._count) if match.span(f"form{n}") != (-1, -1)), None)
            if number is not None:
                found.append(_Seen(*match.span(), number // 2, number % 2 == 0, match[0]))
        return found

    def fold(self, seen: Iterable[tuple[int, Sequence[_Seen]]]) -> Iterator[tuple[int, Hit]]:
        """What differs from the form a pair was first met in."""
        first: dict[int, bool] = {}
        for number, forms in seen:
            for form in forms:
                if first.setdefault(form.pair, form.is_first) != form.is_first:
                    yield number, self.hit(form.start, form.end, form.match)
