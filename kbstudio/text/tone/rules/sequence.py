"""Sequence: words one after another, told by what they are (their part of speech) and how they are written."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

import regex

from kbstudio.text.tone.fields import BadRule, Fields
from kbstudio.text.tone.passages import Passage
from kbstudio.text.tone.patterns import Pattern
from kbstudio.text.tone.rules.base import Definition, Hit, Rule, Setting, Tagger

_TOKEN = regex.compile(r"\w+(?=n['’]t\b)|n['’]t\b|['’](?:s|re|ve|ll|d|m)\b|\w+(?:-\w+)*|[^\w\s]", regex.IGNORECASE)
_DOLLAR = regex.compile(r"(?<!\\)\$")
_MOST_SKIPPED = 30


class _Step(NamedTuple):
    pattern: Pattern | None
    tag: Pattern | None
    negated: bool
    skip: int


class Words(Rule):
    """Words that match ``tokens`` in order; ``skip`` words may stand before one, ``negate`` asks for another one.

    Parts of speech are those of the Penn Treebank (``NN``, ``VBZ``).
    """

    def __init__(self, definition: Definition, fields: Fields, setting: Setting) -> None:
        super().__init__(replace(definition, scope=("sentence",)))
        ignore_case = fields.flag("ignorecase")
        self._steps = [_step(each, fields, ignore_case=ignore_case) for each in _listed(fields)]
        tagger = setting.tagger(setting.locale) if any(step.tag for step in self._steps) else _untagged
        if tagger is None:
            raise BadRule("unsupported_sequence", line=fields.line("tokens"))
        self._tagger: Tagger = tagger
        self.patterns = tuple(each for step in self._steps for each in (step.pattern, step.tag) if each is not None)

    def hits(self, passage: Passage) -> Iterator[Hit]:
        """From the first word to the last one of each match."""
        found = list(_TOKEN.finditer(passage.text))
        words = [word[0] for word in found]
        if not self._steps or not self._may_match(words):
            return
        tags = self._tagger(words)
        for first in range(len(words)):
            if steps := self._matched(words, tags, first):
                values = (words[place] for place in steps)
                yield self.hit(found[steps[0]].start(), found[steps[-1]].end(), *values)

    def _may_match(self, words: Sequence[str]) -> bool:
        """Whether every pattern has its word: parts of speech take longer to tell."""
        wanted = (step.pattern for step in self._steps if step.pattern is not None and not step.negated)
        return all(any(pattern.covers(word) for word in words) for pattern in wanted)

    def _matched(self, words: Sequence[str], tags: Sequence[frozenset[str]], first: int) -> list[int]:
        """The places of the words that match, from ``first`` on; empty where they do not."""
        places: list[int] = []
        at = first
        for number, step in enumerate(self._steps):
            reach = range(at, min(at + (step.skip if number else 0) + 1, len(words)))
            place = next((each for each in reach if _fits(step, words[each], tags[each])), None)
            if place is None:
                return []
            places.append(place)
            at = place + 1
        return places


def _fits(step: _Step, word: str, tags: frozenset[str]) -> bool:
    written = step.pattern is None or step.pattern.covers(word)
    is_one = step.tag is None or any(step.tag.covers(tag) for tag in tags)
    return (written and is_one) != step.negated


def _untagged(words: Sequence[str]) -> list[frozenset[str]]:
    return [frozenset[str]()] * len(words)


def _listed(fields: Fields) -> list[dict[str, Any]]:
    tokens = fields.raw("tokens")
    if not isinstance(tokens, list) or not all(isinstance(each, dict) for each in tokens):
        raise BadRule("wants_tokens", line=fields.line("tokens"))
    return tokens


def _step(token: dict[str, Any], fields: Fields, *, ignore_case: bool) -> _Step:
    own = Fields(token, dict.fromkeys(token, fields.line("tokens")))
    pattern, tag = own.text("pattern"), own.text("tag")
    return _Step(
        Pattern(pattern, ignore_case=ignore_case) if pattern else None,
        # A dollar sign belongs to the name of a tag: PRP$.
        Pattern(_DOLLAR.sub(r"\\$", tag)) if tag else None,
        own.flag("negate"),
        min(int(own.number("skip")), _MOST_SKIPPED),
    )
