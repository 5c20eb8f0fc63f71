"""Words that are missing, said twice, too long for their channel, or out of all proportion."""

from collections import Counter
from collections.abc import Iterator

import regex

from kbstudio.text.search.stemming import base_language
from kbstudio.text.translation.checks.fault import Fault
from kbstudio.text.translation.checks.side import Side

_WORD_TWICE = regex.compile(
    r"(?<![\p{L}\p{M}\p{N}'’-])(\p{L}[\p{L}\p{M}'’]*)[ \t\n\u00a0]+\1(?![\p{L}\p{M}\p{N}'’-])", regex.IGNORECASE
)
_SENTENCE_END = regex.compile(r"(?<=[.!?…:])\s+|\n")
_LEAST_SENTENCE = 3

_USUAL = {"en": 1.0, "he": 0.8, "ru": 1.1, "pl": 1.08}
"""How long a text of each language is, set beside the same in English."""

_SHORTEST, _LONG = 24, 120
_WIDEST, _NARROWEST = 2.4, 1.7
_TWICE_RIGHT = {
    "en": frozenset({"that", "had", "bye", "no"}),
    "he": frozenset({"מאוד", "לאט", "כל", "אחד", "שוב", "הרבה", "קצת"}),
    "ru": frozenset({"чуть", "еле", "едва", "вот", "очень"}),
    "pl": frozenset({"bardzo", "ledwo", "się"}),
}


def wording_faults(source: Side, target: Side) -> Iterator[Fault]:
    """Nothing where there should be words; words twice; far too short or too long a text."""
    if source.words and not target.words:
        yield Fault("text_missing", {}, (0, len(source.text)), (0, len(target.text)))
        return
    yield from _doubled(source, target)
    expected = _USUAL.get(base_language(target.locale), 1.0) / _USUAL.get(base_language(source.locale), 1.0)
    mine, theirs = len(source.flat), len(target.flat)
    if mine >= _SHORTEST and theirs:
        ratio = theirs / mine / expected
        # A short text may well be twice as long in another language, a page hardly.
        share = min(1.0, (mine - _SHORTEST) / (_LONG - _SHORTEST))
        most = _WIDEST - share * (_WIDEST - _NARROWEST)
        if not 1 / most <= ratio <= most:
            yield Fault("length_ratio", {"percent": str(round(100 * theirs / mine))}, None, (0, len(target.text)))


def limit_faults(target: Side, most: int | None) -> Iterator[Fault]:
    """More characters than the channel takes."""
    length = target.length
    if most is not None and length > most:
        yield Fault("length_limit", {"most": str(most), "found": str(length)}, None, (0, len(target.text)))


def _doubled(source: Side, target: Side) -> Iterator[Fault]:
    usual = _TWICE_RIGHT.get(base_language(target.locale), frozenset())
    if not _WORD_TWICE.search(source.prose):
        for found in _WORD_TWICE.finditer(target.prose):
            if found.group(1).casefold() not in usual:
                yield Fault("text_doubled", {"words": found.group(1)}, None, found.span())
    sentences = _sentences(target)
    mine = _sentences(source)
    if max(mine.values(), default=1) == 1:
        for sentence, often in sentences.items():
            if often > 1:
                yield Fault("text_doubled", {"words": sentence}, None, _last(target, sentence))


def _sentences(side: Side) -> Counter[str]:
    parts = (" ".join(part.replace("\ufffc", " ").split()) for part in _SENTENCE_END.split(side.prose))
    return Counter(part for part in parts if part.count(" ") >= _LEAST_SENTENCE - 1)


def _last(side: Side, sentence: str) -> tuple[int, int] | None:
    at = side.prose.rfind(sentence)
    return (at, at + len(sentence)) if at >= 0 else None
