"""Spelling: words no dictionary knows."""

from collections.abc import Iterator, Sequence

import regex

from kbstudio.text.tone.fields import Fields, Note
from kbstudio.text.tone.passages import Passage
from kbstudio.text.tone.patterns import Pattern
from kbstudio.text.tone.rules.base import Definition, Hit, Rule, Setting, Speller, Wanted
from kbstudio.text.tone.spelled import apart, in_letters_of, likely, plain

_TOKEN = regex.compile(r"\S+")
_EDGES = " \t\n!\"#$%&()*+,./:;<=>?@[\\]^`{|}~«»„“”…—–‚‘’'-"
_USUAL_FILTERS = (r"[A-Z]{1}[a-z]+[A-Z]+\w+", r"[A-Z]+$", r"[^a-zA-Z_']")
"""Names in mixed case, abbreviations, and what is not written in plain Latin letters."""
_OTHER_FILTERS = (r"\p{{Lu}}\p{{Ll}}+\p{{Lu}}+\w+", r"\p{{Lu}}+$", r"[^\p{{{script}}}\p{{M}}_'’׳״\"]|־")
"""The same in other languages, where the letters are those of the language."""
_ACCEPTED = r"(?:^|\b)(?:{})(?:$|\b)"
_ESCAPED = regex.compile(r"\\(\W)")
_WORD = regex.compile(r"[\w\p{M}'’׳״\"-]+")
_ALIKE = 5
"""How many letters of an accepted word may hold one mistake: that word is offered first."""


class Spelling(Rule):
    """A word that is in no dictionary, matches no filter and is not accepted.

    ``custom`` leaves the usual filters out; ``ignore`` names lists of words, ``dictionaries`` dictionaries by name.
    """

    def __init__(self, definition: Definition, fields: Fields, setting: Setting) -> None:
        super().__init__(definition)
        filters = fields.texts("filters")
        self._usual = not fields.flag("custom")
        usual = usual_filters(setting.locale) if self._usual else ()
        self._filters = tuple(Pattern(each) for each in (*filters, *usual))
        accepted = [*fields.texts("exceptions"), *setting.words.accepted]
        words = dict.fromkeys(each for word in accepted for each in (word, plain(word)))
        inner = "|".join(f"(?:{word})" for word in words)
        self._accepted = Pattern(_ACCEPTED.format(inner), ignore_case=True) if accepted else None
        self._words = [
            word for each in accepted if _WORD.fullmatch(word := _ESCAPED.sub(r"\1", each.removeprefix("(?i)")))
        ]
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
        elif _are_of_other_markets(setting.locale, self._speller.locale):
            values = (("locale", setting.locale), ("other", self._speller.locale))
            self.notes = (Note("other_dictionary", values),)
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

    def suggestions(self, word: str) -> Sequence[str]:
        """Words that may be meant by a misspelt one, the likeliest first, at most six; it lets each of them stand."""
        speller = self._speller
        if speller is None or not word:
            return ()
        wrong = plain(word).casefold()
        near = [each for each in self._words if 0 < apart(wrong, plain(each).casefold()) <= len(each) // _ALIKE]
        # A word that was accepted keeps its own capitals: they are what was accepted.
        found = [*near, *(in_letters_of(word, each) for each in speller.suggest(word))]
        return likely(word, [each for each in found if each != word and self._is_right(each, speller)])

    def _is_right(self, words: str, speller: Speller) -> bool:
        """Whether nothing is found in words; a dictionary may take one apart."""
        return all(self._is_known(each, speller) for each in words.split())

    def _is_known(self, word: str, speller: Speller) -> bool:
        known = self._known.get(word)
        if known is None:
            known = self._known[word] = (
                any(each.found(word) for each in self._filters)
                or speller.knows(word)
                or (self._accepted is not None and (self._accepted.found(word) or self._accepted.found(plain(word))))
            )
        return known


def usual_filters(locale: str) -> tuple[str, ...]:
    """What a rule of spelling leaves out in a language unless it says ``custom``."""
    if locale.split("-", maxsplit=1)[0] == "en":
        return _USUAL_FILTERS
    # Scripts of languages are a table that English does without.
    from kbstudio.text.translation.checks.scripts import script_of  # noqa: PLC0415

    return tuple(each.format(script=script_of(locale)) for each in _OTHER_FILTERS)


def _are_of_other_markets(locale: str, other: str) -> bool:
    """Whether words of one market are spelled as in another."""
    return "-" in locale and "-" in other and locale != other
