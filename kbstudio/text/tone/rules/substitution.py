"""Substitution: words that have a better one."""

from collections.abc import Iterator

import regex

from kbstudio.text.tone.fields import Fields
from kbstudio.text.tone.finding import Action
from kbstudio.text.tone.gate import gate_for
from kbstudio.text.tone.messages import offered
from kbstudio.text.tone.passages import Passage
from kbstudio.text.tone.patterns import Match, Pattern, words_pattern
from kbstudio.text.tone.rules.base import Definition, Exceptions, Hit, Rule, Setting

_GROUP = regex.compile(r"\$(?:\{(\d+)\}|(\d+))")
_TOKEN = r"^(?:{})$"


class Substitution(Rule):
    """Each match of a key of ``swap`` is a finding, with the value as what to write; ``a|b`` is a choice."""

    def __init__(self, definition: Definition, fields: Fields, setting: Setting) -> None:
        super().__init__(definition)
        nonword, ignore_case = fields.flag("nonword"), fields.flag("ignorecase")
        self._capitalise = fields.flag("capitalize")
        swap = fields.pairs("swap")
        # The longest first: of two that begin alike the longer one is meant.
        self._keys = sorted(swap, key=len, reverse=True)
        self._swap = swap
        inner = "|".join(f"(?P<swap{number}>{key})" for number, key in enumerate(self._keys))
        self._pattern = words_pattern(inner, ignore_case=ignore_case, nonword=nonword, template=setting.word_template)
        self._exceptions = Exceptions(fields.texts("exceptions"), setting, vocab=fields.flag("vocab", default=True))
        fields.known.add("pos")
        self.patterns = (self._pattern, *self._exceptions.patterns)
        self.gate = gate_for(swap, whole_words=not nonword and not setting.word_template)

    def hits(self, passage: Passage) -> Iterator[Hit]:
        """Every match that is not yet what it should be and no exception."""
        if not self._swap:
            return
        for match in self._pattern.finds(passage.text):
            number = next((n for n in range(len(self._keys)) if match.span(f"swap{n}") != (-1, -1)), None)
            if number is None or not match[0]:
                continue
            name = f"swap{number}"
            expected = _filled(self._swap[self._keys[number]], match, name)
            observed = match[name].strip()
            if not self._is_same(expected, observed) and not self._exceptions.allow(observed):
                yield self._told(match.span(name), expected, observed)

    @staticmethod
    def _is_same(expected: str, observed: str) -> bool:
        if expected.isalpha():
            return expected == observed
        token = Pattern(_TOKEN.format(expected))
        try:
            return token.found(observed)
        except ValueError:
            # What to write is a word, not a pattern, where it cannot be read as one.
            return expected == observed

    def _told(self, span: tuple[int, int], expected: str, observed: str) -> Hit:
        choices = tuple(expected.split("|"))
        if self._capitalise and observed[:1].isupper():
            choices = tuple(choice[:1].upper() + choice[1:] for choice in choices)
            expected = "|".join(choices)
        own = self.definition.action
        if own.name == "replace" and not own.params:
            message, offer = offered(self.definition.message, choices)
            return self.hit(*span, offer, observed, action=Action("replace", choices), message=message)
        # An action of the rule's own stays as it is; without one a fix still needs to know what to write.
        return self.hit(*span, expected, observed, action=own if own.name else Action("", choices))


def _filled(expected: str, match: Match, name: str) -> str:
    """``expected`` with what the groups of its key caught in the places of ``$1``."""
    if "$" not in expected:
        return expected
    # The groups of a key are numbered on from the group around it.
    outer = match.re.groupindex[name]

    def caught(found: regex.Match[str]) -> str:
        number = outer + int(found[1] or found[2])
        return (match[number] or "") if number <= match.re.groups else found[0]

    return _GROUP.sub(caught, expected)
