"""Existence: words or patterns that should not be there."""

from collections.abc import Iterator

from kbstudio.text.tone.fields import Fields
from kbstudio.text.tone.gate import gate_for
from kbstudio.text.tone.passages import Passage
from kbstudio.text.tone.patterns import words_pattern
from kbstudio.text.tone.rules.base import Definition, Exceptions, Hit, Rule, Setting


class Existence(Rule):
    """Each match of ``tokens``, or of ``raw``, is a finding."""

    def __init__(self, definition: Definition, fields: Fields, setting: Setting) -> None:
        super().__init__(definition)
        tokens = [token for token in fields.texts("tokens") if token.strip()]
        raw = "".join(fields.texts("raw"))
        nonword, ignore_case = fields.flag("nonword"), fields.flag("ignorecase")
        inner = "|".join(tokens)
        pattern = words_pattern(inner, nonword=nonword or not tokens, template=setting.word_template)
        source = pattern.source + raw if fields.flag("append") else raw + pattern.source
        if not tokens:
            source = f"(?m)(?:{raw})"
        self._pattern = type(pattern)(_leading_flags(source), ignore_case=ignore_case)
        self._exceptions = Exceptions(fields.texts("exceptions"), setting, vocab=fields.flag("vocab", default=True))
        if tokens and not raw:
            self.gate = gate_for(tokens, whole_words=not nonword and not setting.word_template)
        self.patterns = (self._pattern, *self._exceptions.patterns)

    def hits(self, passage: Passage) -> Iterator[Hit]:
        """Every match that is no exception."""
        for match in self._pattern.finds(passage.text):
            if match[0] and not self._exceptions.allow(match[0].strip()):
                yield self.hit(*match.span(), match[0])


def _leading_flags(source: str) -> str:
    """``source`` with its ``(?m)`` at the front, where a raw part was put before it."""
    return source if source.startswith("(?m)") else "(?m)" + source.replace("(?m)", "", 1)
