"""Repetition: the the same word twice."""

from collections.abc import Iterator

import regex

from kbstudio.text.tone.fields import Fields
from kbstudio.text.tone.passages import Passage
from kbstudio.text.tone.patterns import Pattern
from kbstudio.text.tone.rules.base import Definition, Exceptions, Hit, Rule, Setting

_SENTENCE_END = regex.compile(r"[.!?…]['\"”’)\]]*\s")


class Repetition(Rule):
    """A match of ``tokens`` that is the same as the one before, more than ``max`` times in a row.

    ``alpha`` looks at words of letters only. Two sentences may end and begin alike.
    """

    def __init__(self, definition: Definition, fields: Fields, setting: Setting) -> None:
        super().__init__(definition)
        self._ignore_case, self._alpha = fields.flag("ignorecase"), fields.flag("alpha")
        self._most = int(fields.number("max"))
        self._pattern = Pattern(f"({'|'.join(fields.texts('tokens'))})", ignore_case=self._ignore_case)
        self._exceptions = Exceptions(fields.texts("exceptions"), setting, vocab=fields.flag("vocab", default=True))
        self.patterns = (self._pattern, *self._exceptions.patterns)

    def hits(self, passage: Passage) -> Iterator[Hit]:
        """From the word before to the one that repeats it."""
        before, started, count = "", 0, 0
        for match in self._pattern.finds(passage.text):
            word = match[0].strip()
            if not word:
                continue
            same = word.casefold() == before.casefold() if self._ignore_case else word == before
            if same and (word.isalpha() or not self._alpha):
                count += 1
                stretch = passage.text[started : match.end()]
                if count > self._most and not _SENTENCE_END.search(stretch) and not self._exceptions.allow(stretch):
                    yield self.hit(started, match.end(), word)
                    count = 0
            else:
                count = 0
            before, started = word, match.start()
