"""Spelling: words no dictionary knows."""

from collections.abc import Iterator

import regex

from kbstudio.text.tone.fields import Fields, Note
from kbstudio.text.tone.passages import Passage
from kbstudio.text.tone.patterns import Pattern
from kbstudio.text.tone.rules.base import Definition, Hit, Rule, Setting, Speller, Wanted

_TOKEN = regex.compile(r"\S+")
_EDGES = " \t\n!\"#$%&()*+,./:;<=>?@[\\]^`{|}~«»„“”…—–‚‘’'-"
_USUAL_FILTERS = (r"[A-Z]{1}[a-z]+[A-Z]+\w+", r"[A-Z]+$", r"[^a-zA-Z_']")
"""Names in mixed case, abbreviations, and what is not written in plain Latin letters."""


class Spelling(Rule):
    """A word that is in no dictionary, matches no filter and is not accepted.

    ``custom`` leaves the usual filters out; ``ignore`` names lists of words, ``dictionaries`` dictionaries by name.
    """

    def __init__(self, definition: Definition, fields: Fields, setting: Setting) -> None:
        super().__init__(definition)
        filters = fields.texts("filters")
        self._usual = not fields.flag("custom")
        self._filters = tuple(Pattern(each) for each in (*filters, *(_USUAL_FILTERS if self._usual else ())))
        accepted = [*fields.texts("exceptions"), *setting.words.accepted]
        self._accepted = Pattern("|".join(f"(?:{word})" for word in accepted), ignore_case=True) if accepted else None
        self._speller = setting.speller(
            Wanted(
                rule=definition.name,
                locale=setting.locale,
                dictionaries=tuple(fields.texts("dictionaries")),
                folder=fields.text("dicpath"),
                affixes=fields.text("aff"),
                words=fields.text("dic"),
                append=fields.flag("append"),
                ignored=tuple(fields.texts("ignore")),
            )
        )
        if self._speller is None:
            self.notes = (Note("without_dictionary", (("locale", setting.locale),)),)
        self._known: dict[str, bool] = {}
        fields.known.add("threshold")
        self.patterns = (*self._filters, *((self._accepted,) if self._accepted else ()))

    def hits(self, passage: Passage) -> Iterator[Hit]:
        """Each word that is not known."""
        if (speller := self._speller) is None:
            return
        for match in _TOKEN.finditer(passage.text):
            word = match[0].strip(_EDGES)
            if word and not self._is_known(word, speller):
                start = match.start() + match[0].find(word)
                yield self.hit(start, start + len(word), word)

    def _is_known(self, word: str, speller: Speller) -> bool:
        known = self._known.get(word)
        if known is None:
            known = self._known[word] = (
                any(each.found(word) for each in self._filters)
                or speller.knows(word)
                or (self._accepted is not None and self._accepted.found(word))
            )
        return known
