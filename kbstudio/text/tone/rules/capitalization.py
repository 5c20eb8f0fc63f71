"""Capitalization: headings (or other passages) in the case a style asks for."""

from collections.abc import Callable, Iterator

from kbstudio.text.tone.casing import sentence_case, title_case, title_form
from kbstudio.text.tone.fields import Fields
from kbstudio.text.tone.passages import Passage
from kbstudio.text.tone.patterns import Pattern
from kbstudio.text.tone.rules.base import Definition, Exceptions, Hit, Rule, Setting

_MOST_WORDS = 0.8


class Capitalization(Rule):
    """A passage that is not in ``$title``, ``$sentence``, ``$lower`` or ``$upper`` case, or does not match a pattern.

    ``threshold`` is the share of words that has to be right, ``indicators`` ends of words after which anything goes,
    ``prefix`` a pattern of what is left out at the beginning.
    """

    def __init__(self, definition: Definition, fields: Fields, setting: Setting) -> None:
        super().__init__(definition)
        self._match = fields.text("match")
        self._style = fields.text("style", "AP")
        self._indicators = tuple(fields.texts("indicators"))
        self._share = fields.number("threshold") or _MOST_WORDS
        self._exceptions = Exceptions(fields.texts("exceptions"), setting, vocab=fields.flag("vocab", default=True))
        prefix = fields.text("prefix")
        self._prefix = Pattern(prefix) if prefix else None
        self._pattern = None if self._match.startswith("$") else Pattern(self._match)
        own = (pattern for pattern in (self._prefix, self._pattern) if pattern)
        self.patterns = (*own, *self._exceptions.patterns)

    def hits(self, passage: Passage) -> Iterator[Hit]:
        """One for the passage."""
        text = passage.text.strip()
        begin = passage.text.find(text)
        if self._prefix is not None and (found := next(self._prefix.finds(text), None)) and found.start() == 0:
            text, begin = text[found.end() :], begin + found.end()
        if text and not self._fits(text):
            end = begin + len(text)
            expected = title_form(text, self._style, self._exceptions) if self._match == "$title" else ""
            yield self.hit(begin, end, text, expected)

    def _fits(self, text: str) -> bool:
        checks: dict[str, Callable[[], bool]] = {
            "$title": lambda: title_case(text, self._style, self._exceptions, self._share),
            "$sentence": lambda: sentence_case(text, self._indicators, self._exceptions, self._share),
            "$lower": lambda: text == text.lower() or self._exceptions.allow(text),
            "$upper": lambda: text == text.upper() or self._exceptions.allow(text),
        }
        if self._pattern is not None:
            return self._pattern.found(text) or self._exceptions.allow(text)
        check = checks.get(self._match)
        return check is None or check()
