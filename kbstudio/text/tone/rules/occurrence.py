"""Occurrence: something that stands in a passage too often, or not often enough."""

from collections.abc import Iterator

from kbstudio.text.tone.fields import Fields
from kbstudio.text.tone.finding import Action
from kbstudio.text.tone.passages import CODE, Passage
from kbstudio.text.tone.patterns import Pattern
from kbstudio.text.tone.rules.base import Definition, Hit, Rule, Setting


class Occurrence(Rule):
    """A passage where ``token`` matches more than ``max`` or less than ``min`` times; 0 is no bound."""

    def __init__(self, definition: Definition, fields: Fields, _setting: Setting) -> None:
        super().__init__(definition)
        self._pattern = Pattern(f"(?:{fields.text('token')})", ignore_case=fields.flag("ignorecase"))
        self._most, self._least = fields.number("max"), fields.number("min")
        self.patterns = (self._pattern,)

    def hits(self, passage: Passage) -> Iterator[Hit]:
        """One for the passage, at the first match that is not code."""
        found = [match.span() for match in self._pattern.finds(passage.text)]
        too_many = self._most > 0 and len(found) > self._most
        too_few = self._least > 0 and len(found) < self._least
        if not too_many and not too_few:
            return
        own = self.definition
        if not found:
            yield Hit(0, 0, own.message, own.description, Action(), at_top=True)
            return
        words = (span for span in found if CODE not in passage.text[slice(*span)])
        start, end = next(words, found[0])
        yield Hit(start, end, own.message, own.description, own.action)
